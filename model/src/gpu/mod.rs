//! The engine on the GPU: weights and cache in its memory, one pass and one submit for each step.

mod load;
mod plans;
mod recorded;
mod step;
pub mod tuning;

use kernels::ops::attention;
use kernels::ops::rope_kv::Heads;
use kernels::tune::{self, Finding, Table};
use kernels::{Gpu, KernelError};

use crate::engine::{
    Config, Engine, NO_TOKEN, Output, Queued, Row, Sample, Sampled, StartCost, Want, check_batch,
};
use crate::error::ModelError;
use crate::gguf::ModelFile;
use load::Weights;
use plans::{AHEAD, Scratch};
use recorded::{Plans, Source};
use step::Line;

// Rows travel to the kernels as they are.
const _: () = assert!(size_of::<Row>() == size_of::<kernels::Row>());
const _: () = assert!(NO_TOKEN == kernels::NO_TOKEN);

/// From this many slots on the rows of small batches share them among several workgroups: one more
/// dispatch a layer, about what a workgroup needs for so many slots.
const LONG_SLOTS: u64 = 512;
/// Least rows of a tile on average: a tile costs as much as some rows by themselves.
const LEAST_SHARING: usize = 4;

/// Most bytes spent on the logits of one step.
const LOGITS_BYTES: usize = 32 << 20;

/// Sizes of a [`GpuEngine`] that its owner chooses.
#[derive(Debug, Clone, Copy)]
pub struct GpuEngineOptions {
    /// Slots of the K/V cache.
    pub slots: usize,
    /// Most rows of one forward pass.
    pub max_rows: usize,
    /// Starts with the plans that no other can stand in for; [`Engine::idle`] records the others,
    /// which are faster for some numbers of rows and long contexts.
    pub staged: bool,
}

impl GpuEngineOptions {
    /// A cache of `slots` slots and passes of up to 256 rows.
    pub fn new(slots: usize) -> Self {
        Self {
            slots,
            max_rows: 256,
            staged: false,
        }
    }
}

/// Runs a model on the GPU. See [`Engine`].
pub struct GpuEngine {
    gpu: Gpu,
    config: Config,
    options: GpuEngineOptions,
    max_samples: usize,
    scratch: Scratch,
    plans: Plans,
    /// Most rows of a tile of attention; `None` where rows attend one by one.
    tile_rows: Option<u32>,
    start: StartCost,
    heads: Heads,
    weights: Weights,
    /// The choices that plans are recorded by.
    table: Table,
    /// What was queued.
    line: Line,
    /// The masks that the near inputs hold.
    held: Vec<u32>,
}

impl GpuEngine {
    /// Uploads the weights of `file` and records the plans, every kernel in its usual variant.
    ///
    /// # Errors
    /// [`ModelError::Tensor`] for tensors the kernels cannot take, [`ModelError::Usage`] for
    /// useless options, [`ModelError::Engine`] or [`ModelError::DeviceLost`] when the GPU refuses.
    pub async fn new(
        gpu: Gpu,
        file: &ModelFile,
        options: GpuEngineOptions,
    ) -> Result<Self, ModelError> {
        let mut nothing = Table::default();
        let made = Self::tuned(gpu, file, options, &mut nothing, 0.0).await?;
        Ok(made.0)
    }

    /// As [`GpuEngine::new`], in the variants that `table` says. What it does not say yet is
    /// measured first, for `budget_ms` milliseconds in all (0: nothing is), and written there.
    ///
    /// # Errors
    /// As [`GpuEngine::new`].
    pub async fn tuned(
        gpu: Gpu,
        file: &ModelFile,
        options: GpuEngineOptions,
        table: &mut Table,
        budget_ms: f64,
    ) -> Result<(Self, Vec<Finding>), ModelError> {
        let config = file.config().clone();
        let fits = |n: usize| n > 0 && u32::try_from(n).is_ok();
        if !fits(options.slots) || !fits(options.max_rows) {
            return Err(ModelError::Usage {
                what: format!("an engine with {options:?}"),
            });
        }
        let most = usize::try_from(gpu.caps().largest_buffer()).unwrap_or(usize::MAX);
        let logits = LOGITS_BYTES.min(most);
        let max_samples = (logits / (4 * config.vocab)).clamp(1, options.max_rows);
        let heads = Heads {
            heads: config.heads as u32,
            kv_heads: config.kv_heads as u32,
            dim: config.head_dim as u32,
        };
        let mut refused = None; // a model error inside a kernel call
        let made = gpu
            .checked("the engine", || {
                heads.check()?;
                let weights = match Weights::upload(&gpu, file) {
                    Ok(weights) => weights,
                    Err(e) => {
                        refused = Some(e);
                        return Ok(None);
                    }
                };
                let scratch = Scratch::new(&gpu, &config, &options, max_samples, heads)?;
                Ok(Some((weights, scratch)))
            })
            .await;
        if let Some(e) = refused {
            return Err(e);
        }
        let Some((weights, scratch)) = made.map_err(|e| fail(&gpu, e))? else {
            return Err(ModelError::Usage {
                what: "an engine without weights".to_owned(),
            });
        };
        let mut found = Vec::new();
        let mut cost = StartCost::default();
        let mut clock = tuning::clock();
        if budget_ms > 0.0 {
            let jobs = tuning::jobs(&weights, options.max_rows);
            let measured = tune::tune(&gpu, &jobs, table, budget_ms, &mut clock).await;
            found = measured.map_err(|e| fail(&gpu, e))?;
            cost.tuning_ms = clock();
        }
        let start = clock();
        let recorded = gpu
            .checked("the engine's plans", || {
                let what = (&gpu, &config, heads, &weights, &scratch, &*table);
                Plans::record(Source::new(what), options.staged)
            })
            .await;
        let plans = recorded.map_err(|e| fail(&gpu, e))?;
        if !found.is_empty() {
            gpu.forget_unused_pipelines();
        }
        cost.compile_ms = clock() - start;
        let engine = Self {
            gpu,
            config,
            options,
            max_samples,
            scratch,
            plans,
            tile_rows: attention::tile_rows(heads),
            start: cost,
            heads,
            weights,
            table: table.clone(),
            line: Line::default(),
            held: Vec::new(),
        };
        Ok((engine, found))
    }

    /// The device, for its capabilities and counters.
    pub fn gpu(&self) -> &Gpu {
        &self.gpu
    }

    /// Bytes of weights on the GPU.
    pub fn weight_bytes(&self) -> u64 {
        self.weights.bytes()
    }

    /// Most tokens one forward pass samples.
    pub fn max_samples(&self) -> usize {
        self.max_samples
    }

    /// Names of the kernels that a pass over `rows` rows dispatches before the head, in order.
    pub fn layer_kernels(&self, rows: usize) -> Vec<&'static str> {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        self.plans.layers(rows, false).labels().collect()
    }
}

/// Name of the engine on a device.
fn name(gpu: &Gpu) -> String {
    format!("{}: {}", gpu.caps().backend, gpu.caps().adapter)
}

fn at_most(what: &str, n: usize, most: usize) -> Result<(), ModelError> {
    if n > most {
        return Err(ModelError::Batch {
            what: format!("{n} {what}, at most {most} in one pass"),
        });
    }
    Ok(())
}

/// A kernel error in the words of this crate.
fn fail(gpu: &Gpu, e: KernelError) -> ModelError {
    match e {
        KernelError::DeviceLost { reason } => ModelError::DeviceLost { reason },
        other => ModelError::Engine {
            engine: name(gpu),
            problem: other.to_string(),
        },
    }
}

impl Engine for GpuEngine {
    fn name(&self) -> String {
        name(&self.gpu)
    }

    fn config(&self) -> &Config {
        &self.config
    }

    fn slots(&self) -> usize {
        self.options.slots
    }

    fn max_rows(&self) -> usize {
        self.options.max_rows
    }

    /// All kernels are compiled here: no request compiles anything.
    fn start_cost(&self) -> StartCost {
        self.start
    }

    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        check_batch(&self.config, self.options.slots, rows, want)?;
        let most = self.options.max_rows;
        at_most("rows", rows.len(), most)?;
        at_most("hidden states", want.hidden.len(), most)?;
        at_most("samples", want.sample.len(), self.max_samples)?;
        self.forget_queued();
        if rows.is_empty() {
            return Ok(Output::default());
        }
        let done = self.step(rows, want).await;
        done.map_err(|e| fail(&self.gpu, e))
    }

    fn queue_depth(&self) -> usize {
        AHEAD
    }

    fn queue(&mut self, pass: &Queued<'_>) -> Result<(), ModelError> {
        let last = u32::try_from(pass.rows.len()).unwrap_or(u32::MAX);
        let sample = Sample {
            row: last.saturating_sub(1),
            ..pass.sample
        };
        let want = Want {
            hidden: &[],
            sample: &[sample],
        };
        let mut rows = pass.rows.to_vec();
        if pass.follows
            && let Some(first) = rows.first_mut()
        {
            first.token = 0;
        }
        self.line.check_queue(rows.len(), pass.follows)?;
        check_batch(&self.config, self.options.slots, &rows, &want)?;
        at_most("rows", rows.len(), self.options.max_rows)?;
        let queued = self.queue_step(&rows, pass.follows, &sample);
        queued.map_err(|e| fail(&self.gpu, e))
    }

    async fn sampled(&mut self) -> Result<Sampled, ModelError> {
        let Some(oldest) = self.line.take() else {
            return Err(ModelError::Usage {
                what: "the result of no queued pass".to_owned(),
            });
        };
        let read = self.read_queued(oldest).await;
        read.map_err(|e| fail(&self.gpu, e))
    }

    fn forget_queued(&mut self) {
        self.line.forget();
    }

    /// Compiles the kernels of one product, or records a plan.
    async fn idle(&mut self) -> Result<bool, ModelError> {
        let what = (
            &self.gpu,
            &self.config,
            self.heads,
            &self.weights,
            &self.scratch,
            &self.table,
        );
        let source = Source::new(what);
        let plans = &mut self.plans;
        let done = self.gpu.checked("a plan", || plans.prepare(source)).await;
        done.map_err(|e| fail(&self.gpu, e))
    }
}
