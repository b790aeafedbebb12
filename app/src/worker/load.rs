//! From a model's address to a planner on the engine that fits this machine.

use agent::{AgentError, Clock, PlanInput, Planner, SelectFill, Step, Tool, ToolReport};
use model::{CpuEngine, Lm, LmCore, ModelFile};
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
}

impl Planner for AnyPlanner {
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError> {
        match self {
            Self::Cpu(planner) => planner.set_tools(tools).await,
        }
    }

    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        match self {
            Self::Cpu(planner) => planner.next(input).await,
        }
    }
}

/// `performance.now()` of the worker.
struct WorkerClock;

impl Clock for WorkerClock {
    fn now_ms(&self) -> f64 {
        let scope = js_sys::global().dyn_into::<WorkerGlobalScope>();
        let performance = scope.ok().and_then(|scope| scope.performance());
        performance.map_or(0.0, |performance| performance.now())
    }
}

/// Fetches the model, chooses the engine and builds the planner.
///
/// # Errors
/// A sentence saying what failed and what to do.
pub(super) async fn load(
    scope: &DedicatedWorkerGlobalScope,
    choice: EngineChoice,
    url: &str,
    progress: impl FnMut(u64, Option<u64>),
) -> Result<(AnyPlanner, EngineInfo), String> {
    let start = WorkerClock.now_ms();
    let bytes = fetch::read(scope, url, progress).await?;
    let said = |error: model::ModelError| format!("{url}: {error}");
    let file = ModelFile::from_bytes(bytes).map_err(said)?;
    let _ = choice;
    let reason = None;
    let engine = CpuEngine::new(&file, SLOTS).map_err(said)?;
    let lm = LmCore::new(engine, &file).map_err(said)?;
    let info = lm.info();
    let planner = SelectFill::new(lm).with_clock(WorkerClock);
    let info = EngineInfo {
        kind: EngineKind::Cpu,
        engine: info.engine,
        reason,
        model: info.model,
        bytes: info.bytes,
        params: info.params,
        load_ms: WorkerClock.now_ms() - start,
    };
    Ok((AnyPlanner::Cpu(Box::new(planner)), info))
}
