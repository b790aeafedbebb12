//! The engine on the GPU: weights and cache in its memory, one pass and one submit for each step.

mod load;
mod plans;

use kernels::ops::rope_kv::{Heads, KvFormat};
use kernels::ops::sample::{self, NONE, Record};
use kernels::{Copy, Counts, Gpu, KernelError, Plan};

use crate::engine::{Config, Engine, NO_TOKEN, Output, Row, Sampled, Want, check_batch};
use crate::error::ModelError;
use crate::gguf::ModelFile;
use load::Weights;
use plans::Scratch;

// Rows travel to the kernels as they are.
const _: () = assert!(size_of::<Row>() == size_of::<kernels::Row>());
const _: () = assert!(NO_TOKEN == kernels::NO_TOKEN);

/// Up to this many rows the matvec kernels are used (fused, 6 dispatches a layer), above it the
/// tiled product (9 a layer).
const FEW_ROWS: u32 = 4;

/// Most bytes spent on the logits of one step.
const LOGITS_BYTES: usize = 32 << 20;

/// Sizes of a [`GpuEngine`] that its owner chooses.
#[derive(Debug, Clone, Copy)]
pub struct GpuEngineOptions {
    /// Slots of the K/V cache.
    pub slots: usize,
    /// Most rows of one forward pass.
    pub max_rows: usize,
    /// Storage of the K/V cache.
    pub kv: KvFormat,
}

impl GpuEngineOptions {
    /// An f32 cache of `slots` slots and passes of up to 256 rows.
    pub fn new(slots: usize) -> Self {
        Self {
            slots,
            max_rows: 256,
            kv: KvFormat::F32,
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
    /// Layers for few rows and for many.
    layers: [Plan; 2],
    /// Final norm, logits and sampling, for few sampled rows and for many.
    heads: [Plan; 2],
    weight_bytes: u64,
}

impl GpuEngine {
    /// Uploads the weights of `file` and records the plans.
    ///
    /// # Errors
    /// [`ModelError::Tensor`] for tensors the kernels cannot take, [`ModelError::Usage`] for
    /// useless options, [`ModelError::Engine`] or [`ModelError::DeviceLost`] when the GPU refuses.
    pub async fn new(
        gpu: Gpu,
        file: &ModelFile,
        options: GpuEngineOptions,
    ) -> Result<Self, ModelError> {
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
            kv: options.kv,
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
                let plan = |many| plans::layers(&gpu, &config, heads, &weights, &scratch, many);
                let layers = [plan(false)?, plan(true)?];
                let head = |many| plans::head(&gpu, &config, &weights, &scratch, many);
                Ok(Some((
                    weights.bytes(),
                    layers,
                    [head(false)?, head(true)?],
                    scratch,
                )))
            })
            .await;
        if let Some(e) = refused {
            return Err(e);
        }
        let Some((weight_bytes, layers, heads, scratch)) = made.map_err(|e| fail(&gpu, e))? else {
            return Err(ModelError::Usage {
                what: "an engine without weights".to_owned(),
            });
        };
        Ok(Self {
            gpu,
            config,
            options,
            max_samples,
            scratch,
            layers,
            heads,
            weight_bytes,
        })
    }

    /// The device, for its capabilities and counters.
    pub fn gpu(&self) -> &Gpu {
        &self.gpu
    }

    /// Bytes of weights on the GPU.
    pub fn weight_bytes(&self) -> u64 {
        self.weight_bytes
    }

    /// Most tokens one forward pass samples.
    pub fn max_samples(&self) -> usize {
        self.max_samples
    }

    /// Names of the kernels that a pass over `rows` rows dispatches before the head, in order.
    pub fn layer_kernels(&self, rows: usize) -> Vec<&'static str> {
        self.layers[usize::from(rows > FEW_ROWS as usize)]
            .labels()
            .collect()
    }

    /// Uploads what changes from step to step; returns the counts.
    fn write_step(&self, rows: &[Row], want: &Want<'_>) -> Result<Counts, KernelError> {
        let (gpu, s) = (&self.gpu, &self.scratch);
        let counts = Counts {
            rows: rows.len() as u32,
            outs: (want.sample.len() + want.hidden.len()) as u32,
            samples: want.sample.len() as u32,
            reserved: 0,
        };
        gpu.write(&s.counts, 0, &[counts])?;
        gpu.write(&s.rows, 0, rows)?;
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
                reserved: 0,
            })
            .collect();
        gpu.write(&s.specs, 0, &specs)?;
        if want.sample.iter().any(|s| s.mask.is_some()) {
            let words = self.config.mask_words();
            let mut masks = vec![0u32; words * want.sample.len()];
            for (to, s) in masks.chunks_exact_mut(words).zip(want.sample) {
                if let Some(mask) = s.mask {
                    to.copy_from_slice(mask);
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
        let few = FEW_ROWS;
        let layers = &self.layers[usize::from(counts.rows > few)];
        let head = &self.heads[usize::from(counts.samples > few)];
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
