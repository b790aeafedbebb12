//! The engine on the GPU: weights and cache in its memory, one pass and one submit for each step.

mod load;
mod plans;
pub mod tuning;

use kernels::ops::attention;
use kernels::ops::matvec::RowClass;
use kernels::ops::rope_kv::Heads;
use kernels::ops::sample::{self, NONE, Record};
use kernels::tune::{self, Finding, Table};
use kernels::{Copy, Counts, Gpu, KernelError, Plan};

use crate::engine::{Config, Engine, NO_TOKEN, Output, Row, Sampled, Want, check_batch};
use crate::error::ModelError;
use crate::gguf::ModelFile;
use load::Weights;
use plans::{Attend, Scratch};

// Rows travel to the kernels as they are.
const _: () = assert!(size_of::<Row>() == size_of::<kernels::Row>());
const _: () = assert!(NO_TOKEN == kernels::NO_TOKEN);

/// From this many slots on the rows of small batches share them among several workgroups: one more
/// dispatch a layer, about what a workgroup needs for so many slots.
const LONG_SLOTS: u64 = 512;
/// Classes of so few rows that their attention leaves a device idle.
const LONG_CLASSES: [RowClass; 2] = [RowClass::One, RowClass::UpTo4];
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
}

impl GpuEngineOptions {
    /// A cache of `slots` slots and passes of up to 256 rows.
    pub fn new(slots: usize) -> Self {
        Self {
            slots,
            max_rows: 256,
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
    /// Layers for every class of rows.
    layers: [Plan; 4],
    /// Layers for the two classes of fewest rows over many slots.
    long: [Plan; 2],
    /// Most rows of a tile of attention; `None` where rows attend one by one.
    tile_rows: Option<u32>,
    compile_ms: f64,
    /// Final norm, logits and sampling for every class of sampled rows.
    heads: [Plan; 4],
    weight_bytes: u64,
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
        let max_samples = (LOGITS_BYTES / (4 * config.vocab)).clamp(1, options.max_rows);
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
        if budget_ms > 0.0 {
            let jobs = tuning::jobs(&weights, options.max_rows, max_samples);
            let mut clock = tuning::clock();
            let measured = tune::tune(&gpu, &jobs, table, budget_ms, &mut clock).await;
            found = measured.map_err(|e| fail(&gpu, e))?;
        }
        let table = &*table;
        let mut clock = tuning::clock();
        let start = clock();
        let recorded = gpu
            .checked("the engine's plans", || {
                let attending = |c, attend| {
                    let choice = (c, table, attend);
                    plans::layers(&gpu, &config, heads, &weights, &scratch, choice)
                };
                let layers = |c| attending(c, Attend::usual(c));
                let head = |c| plans::head(&gpu, &config, &weights, &scratch, (c, table));
                let [a, b, c, d] = RowClass::ALL.map(layers);
                let layers = [a?, b?, c?, d?];
                let [a, b] = LONG_CLASSES.map(|c| attending(c, Attend::Parts));
                let long = [a?, b?];
                let [a, b, c, d] = RowClass::ALL.map(head);
                Ok((layers, long, [a?, b?, c?, d?]))
            })
            .await;
        let (layers, long, plans_of_heads) = recorded.map_err(|e| fail(&gpu, e))?;
        let engine = Self {
            weight_bytes: weights.bytes(),
            gpu,
            config,
            options,
            max_samples,
            scratch,
            layers,
            long,
            tile_rows: attention::tile_rows(heads),
            compile_ms: clock() - start,
            heads: plans_of_heads,
        };
        Ok((engine, found))
    }

    /// The device, for its capabilities and counters.
    pub fn gpu(&self) -> &Gpu {
        &self.gpu
    }

    /// Bytes of weights on the GPU.
    pub fn weight_bytes(&self) -> u64 {
        self.weight_bytes
    }

    /// Milliseconds that compiling the kernels and recording the plans took, all of it at load: no
    /// request compiles anything.
    pub fn compile_ms(&self) -> f64 {
        self.compile_ms
    }

    /// Most tokens one forward pass samples.
    pub fn max_samples(&self) -> usize {
        self.max_samples
    }

    /// Names of the kernels that a pass over `rows` rows dispatches before the head, in order.
    pub fn layer_kernels(&self, rows: usize) -> Vec<&'static str> {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        self.layers[RowClass::of(rows).index()].labels().collect()
    }

    /// Tiles of the rows where enough of them share their slots; none where rows attend one by one.
    fn tiles(&self, rows: &[Row]) -> Vec<kernels::Tile> {
        let few = RowClass::of(rows.len() as u32).index() < LONG_CLASSES.len();
        let Some(most) = self.tile_rows.filter(|_| !few) else {
            return Vec::new();
        };
        let tiles = kernels::tiles(bytemuck::cast_slice(rows), most);
        if tiles.len() <= rows.len() / LEAST_SHARING {
            tiles
        } else {
            Vec::new()
        }
    }

    /// Uploads what changes from step to step; returns the counts.
    fn write_step(&self, rows: &[Row], want: &Want<'_>) -> Result<Counts, KernelError> {
        let (gpu, s) = (&self.gpu, &self.scratch);
        let tiles = self.tiles(rows);
        let counts = Counts {
            rows: rows.len() as u32,
            outs: (want.sample.len() + want.hidden.len()) as u32,
            samples: want.sample.len() as u32,
            tiles: tiles.len() as u32,
        };
        gpu.write(&s.counts, 0, &[counts])?;
        gpu.write(&s.rows, 0, rows)?;
        gpu.write(&s.tiles, 0, &tiles)?;
        // Sampled rows come first, so that logits are made of a prefix.
        let picks: Vec<u32> = want
            .sample
            .iter()
            .map(|s| s.row)
            .chain(want.hidden.iter().copied())
            .collect();
        gpu.write(&s.picks, 0, &picks)?;
        let specs: Vec<sample::Spec> = want
            .sample
            .iter()
            .map(|s| sample::Spec {
                noise: sample::noise_key(s.seed, s.step),
                inverse_temperature: if s.temperature > 0.0 {
                    s.temperature.recip()
                } else {
                    0.0
                },
                masked: u32::from(s.mask.is_some()),
                bonus: s.favoured.map_or(0.0, |_| s.bonus),
            })
            .collect();
        gpu.write(&s.specs, 0, &specs)?;
        let set = |s: &crate::engine::Sample<'_>| s.mask.is_some() || s.favoured.is_some();
        if want.sample.iter().any(set) {
            let words = self.config.mask_words();
            let mut masks = vec![0u32; 2 * words * want.sample.len()];
            for (to, s) in masks.chunks_exact_mut(2 * words).zip(want.sample) {
                let (allowed, favoured) = to.split_at_mut(words);
                if let Some(mask) = s.mask {
                    allowed.copy_from_slice(mask);
                }
                if let Some(set) = s.favoured {
                    favoured.copy_from_slice(set);
                }
            }
            gpu.write(&s.masks, 0, &masks)?;
        }
        Ok(counts)
    }

    /// Runs one step: records of the samples, then hidden states.
    async fn step(&self, rows: &[Row], want: &Want<'_>) -> Result<Output, KernelError> {
        let s = &self.scratch;
        let counts = self.write_step(rows, want)?;
        let class = RowClass::of(counts.rows).index();
        let slots = rows
            .iter()
            .map(|r| u64::from(r.block_len) + u64::from(r.own_len));
        let layers = match self.long.get(class) {
            Some(long) if slots.max() >= Some(LONG_SLOTS) => long,
            _ => &self.layers[class],
        };
        let head = &self.heads[RowClass::of(counts.samples).index()];
        let row_bytes = self.config.embedding as u64 * 4;
        let record_bytes = want.sample.len() as u64 * size_of::<Record>() as u64;
        let hidden_bytes = want.hidden.len() as u64 * row_bytes;
        let copies = [
            Copy {
                from: &s.records,
                from_offset: 0,
                to: &s.back,
                to_offset: 0,
                bytes: record_bytes,
            },
            Copy {
                from: &s.normed,
                from_offset: want.sample.len() as u64 * row_bytes,
                to: &s.back,
                to_offset: record_bytes,
                bytes: hidden_bytes,
            },
        ];
        kernels::run(&self.gpu, &[layers, head], &counts, &copies)?;
        let words: Vec<u32> = self.gpu.map(&s.back, record_bytes + hidden_bytes).await?;
        let (records, hidden) = words.split_at(record_bytes as usize / 4);
        let records: &[Record] = bytemuck::cast_slice(records);
        let hidden: &[f32] = bytemuck::cast_slice(hidden);
        Ok(Output {
            hidden: hidden
                .chunks_exact(self.config.embedding)
                .map(<[f32]>::to_vec)
                .collect(),
            sampled: records.iter().map(sampled).collect(),
        })
    }
}

/// A record of the kernel in the words of the engine.
fn sampled(r: &Record) -> Sampled {
    Sampled {
        token: r.token,
        probability: r.probability,
        entropy: r.entropy,
        runner_up: (r.runner_up != NONE).then_some((r.runner_up, r.runner_up_probability)),
    }
}

/// Name of the engine on a device.
fn name(gpu: &Gpu) -> String {
    format!("{}: {}", gpu.caps().backend, gpu.caps().adapter)
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

    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        check_batch(&self.config, self.options.slots, rows, want)?;
        let limits = [
            ("rows", rows.len(), self.options.max_rows),
            ("hidden states", want.hidden.len(), self.options.max_rows),
            ("samples", want.sample.len(), self.max_samples),
        ];
        for (what, n, most) in limits {
            if n > most {
                return Err(ModelError::Batch {
                    what: format!("{n} {what}, at most {most} in one pass"),
                });
            }
        }
        if rows.is_empty() {
            return Ok(Output::default());
        }
        self.step(rows, want).await.map_err(|e| fail(&self.gpu, e))
    }
}
