//! From a model's address to a planner on the engine that fits this machine.

use agent::{AgentError, Clock, PlanInput, Planner, SelectFill, Step, Tool, ToolReport};
use kernels::tune::{BUDGET_MS, Table};
use kernels::{Gpu, GpuOptions};
use model::{CpuEngine, Engine, GpuEngine, GpuEngineOptions, Lm, LmCore, LmInfo, ModelFile};
use wasm_bindgen::JsCast;
use web_sys::{DedicatedWorkerGlobalScope, WorkerGlobalScope};

use super::fetch;
use crate::protocol::{EngineChoice, EngineInfo, EngineKind};

/// Slots of the K/V cache: about 300 functions and the request next to eight of them.
const SLOTS: usize = 16_384;

/// The planner on either engine.
pub(super) enum AnyPlanner {
    /// WebAssembly with SIMD.
    Cpu(Box<SelectFill<LmCore<CpuEngine>>>),
    /// WebGPU.
    Gpu(Box<SelectFill<LmCore<GpuEngine>>>),
}

impl AnyPlanner {
    /// Prepares a little of what makes later steps faster; false when nothing is left.
    pub(super) async fn idle(&mut self) -> bool {
        let more = match self {
            Self::Cpu(planner) => planner.lm_mut().idle().await,
            Self::Gpu(planner) => planner.lm_mut().idle().await,
        };
        // Nothing needs what could not be prepared; a lost device is told to the next request.
        more.unwrap_or(false)
    }
}

impl Planner for AnyPlanner {
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError> {
        match self {
            Self::Cpu(planner) => planner.set_tools(tools).await,
            Self::Gpu(planner) => planner.set_tools(tools).await,
        }
    }

    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        match self {
            Self::Cpu(planner) => planner.next(input).await,
            Self::Gpu(planner) => planner.next(input).await,
        }
    }
}

/// `performance.now()` of the worker.
pub(super) struct WorkerClock;

impl Clock for WorkerClock {
    fn now_ms(&self) -> f64 {
        let scope = js_sys::global().dyn_into::<WorkerGlobalScope>();
        let performance = scope.ok().and_then(|scope| scope.performance());
        performance.map_or(0.0, |performance| performance.now())
    }
}

/// Where the weights are.
pub(super) struct Urls<'a> {
    /// The model.
    pub(super) model: &'a str,
    /// What is added to it.
    pub(super) adapter: Option<&'a str>,
}

/// Fetches model and adapter and puts them together. The adapter comes first: it is small, and
/// a wrong address shows at once.
async fn fetch_file(
    scope: &DedicatedWorkerGlobalScope,
    urls: &Urls<'_>,
    progress: impl FnMut(u64, Option<u64>),
) -> Result<ModelFile, String> {
    let adapter = match urls.adapter {
        Some(url) => Some((url, fetch::read(scope, url, |_, _| {}).await?)),
        None => None,
    };
    let bytes = fetch::read(scope, urls.model, progress).await?;
    let file = ModelFile::from_bytes(bytes).map_err(|error| format!("{}: {error}", urls.model))?;
    match adapter {
        Some((url, bytes)) => file
            .with_adapter(&bytes)
            .map_err(|error| format!("{url}: {error}")),
        None => Ok(file),
    }
}

/// What loading gives.
pub(super) struct Loaded {
    /// Ready to be asked.
    pub(super) planner: AnyPlanner,
    /// What runs.
    pub(super) info: EngineInfo,
    /// What is known about the GPU, when it was measured.
    pub(super) tuning: Option<String>,
}

/// Fetches the model, chooses the engine and builds the planner.
///
/// # Errors
/// A sentence saying what failed and what to do.
pub(super) async fn load(
    scope: &DedicatedWorkerGlobalScope,
    choice: EngineChoice,
    urls: Urls<'_>,
    tuning: Option<String>,
    progress: impl FnMut(u64, Option<u64>),
) -> Result<Loaded, String> {
    let start = WorkerClock.now_ms();
    let file = fetch_file(scope, &urls, progress).await?;
    let said = |error: model::ModelError| format!("{}: {error}", urls.model);
    let (gpu, reason) = match choice {
        EngineChoice::Cpu => (None, None),
        EngineChoice::Gpu => (Some(gpu_engine(&file, tuning, false).await?), None),
        EngineChoice::Auto => match gpu_engine(&file, tuning, true).await {
            Ok(engine) => (Some(engine), None),
            Err(reason) => (None, Some(reason)),
        },
    };
    let mut known = None;
    let (planner, kind, info) = match gpu {
        Some((engine, tuning)) => {
            known = tuning;
            let (planner, info) = planner(engine, &file).map_err(said)?;
            (AnyPlanner::Gpu(planner), EngineKind::Gpu, info)
        }
        None => {
            let engine = CpuEngine::new(&file, SLOTS).map_err(said)?;
            let (planner, info) = planner(engine, &file).map_err(said)?;
            (AnyPlanner::Cpu(planner), EngineKind::Cpu, info)
        }
    };
    let info = EngineInfo {
        kind,
        engine: info.engine,
        reason,
        model: info.model,
        bytes: info.bytes,
        params: info.params,
        load_ms: WorkerClock.now_ms() - start,
        compile_ms: info.start.compile_ms,
        tuning_ms: info.start.tuning_ms,
    };
    Ok(Loaded {
        planner,
        info,
        tuning: known,
    })
}

type BoxedPlanner<E> = Box<SelectFill<LmCore<E>>>;

fn planner<E: Engine>(
    engine: E,
    file: &ModelFile,
) -> Result<(BoxedPlanner<E>, LmInfo), model::ModelError> {
    let lm = LmCore::new(engine, file)?;
    let info = lm.info();
    let planner = SelectFill::new(lm).with_clock(WorkerClock);
    Ok((Box::new(planner), info))
}

/// The GPU engine and what is known about the adapter now; with `worthwhile` only where it is
/// faster than the CPU, else why it was not taken. Without `tuning` nothing is measured.
async fn gpu_engine(
    file: &ModelFile,
    tuning: Option<String>,
    worthwhile: bool,
) -> Result<(GpuEngine, Option<String>), String> {
    let options = GpuOptions {
        tune: tuning.is_some(),
        ..GpuOptions::default()
    };
    let gpu = Gpu::request(options)
        .await
        .map_err(|error| error.to_string())?;
    let caps = gpu.caps();
    if worthwhile && caps.is_software {
        return Err(format!(
            "{} is a GPU in software: the CPU engine is faster",
            caps.adapter
        ));
    }
    // A program in place of a chip compiles candidates longer than they could ever save.
    let budget = if caps.is_software { 0.0 } else { BUDGET_MS };
    let options = GpuEngineOptions {
        staged: true,
        ..GpuEngineOptions::new(SLOTS)
    };
    let Some(known) = tuning else {
        let engine = GpuEngine::new(gpu, file, options).await;
        return Ok((engine.map_err(|error| error.to_string())?, None));
    };
    // What cannot be read is measured again.
    let mut table: Table = serde_json::from_str(&known).unwrap_or_default();
    let (engine, _) = GpuEngine::tuned(gpu, file, options, &mut table, budget)
        .await
        .map_err(|error| error.to_string())?;
    Ok((engine, serde_json::to_string(&table).ok()))
}
