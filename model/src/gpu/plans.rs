//! The recorded steps of a forward pass and the buffers they work in.

use kernels::ops::matvec::{Epilogue, Io, Norm, RowClass};
use kernels::ops::rope_kv::{self, Heads, QkNorm};
use kernels::ops::sample::{Record, Spec};
use kernels::ops::{attention, embed, rms_norm, sample};
use kernels::product::Product;
use kernels::tune::{Job, Table};
use kernels::{
    Buffer, Count, Counts, Gpu, KernelError, PART_ALIGNMENT, Plan, QMatrix, Row, Tile, Usage,
};

use super::GpuEngineOptions;
use super::load::{Layer, Weights};
use crate::engine::Config;

/// Where plans find what changes from step to step.
pub(super) struct Inputs {
    /// Uniform of the counts.
    pub(super) counts: Buffer,
    /// Rows that reach the final norm: sampled ones, then wanted ones.
    pub(super) picks: Buffer,
    /// Rows of the batch.
    pub(super) rows: Buffer,
    /// How to sample.
    pub(super) specs: Buffer,
    /// Allowed and favoured tokens, vocab / 32 words each, for every sample.
    pub(super) masks: Buffer,
}

/// Buffers of one engine, made once.
pub(super) struct Scratch {
    /// What `near` is made of: one write brings all of a step that fits there.
    pub(super) step: Buffer,
    /// Inputs of few rows and of one sample, parts of `step` from [`At`]'s bytes on.
    pub(super) near: Inputs,
    /// Inputs of up to (max_rows) rows, (max_samples) samples; the same counts.
    pub(super) far: Inputs,
    /// (max_rows / 4) tiles of rows for attention.
    pub(super) tiles: Buffer,
    /// Records of samples that were queued, on their way back.
    pub(super) ahead: [Buffer; AHEAD],
    /// (max_samples) results.
    pub(super) records: Buffer,
    /// (max_samples + max_rows, d) after the final norm.
    pub(super) normed: Buffer,
    /// Records, then hidden states, on their way back.
    pub(super) back: Buffer,
    /// (max_rows, d) residual stream.
    x: Buffer,
    /// (max_rows, d) after a norm, where products are tiled.
    inner: Buffer,
    /// (max_rows, query + 2 kv widths).
    qkv: Buffer,
    /// (max_rows, query width).
    attended: Buffer,
    /// Parts of the attention of up to 4 rows over many slots.
    parts: Buffer,
    /// (max_rows, 2 ffn), where products are tiled.
    gate_up: Buffer,
    /// (max_rows, ffn).
    gated: Buffer,
    /// (max_samples, vocab).
    logits: Buffer,
    /// (context, head_dim / 2) cosines and sines.
    angles: Buffer,
    /// Keys and values of each block, (slots, kv_heads, head_dim).
    cache: Vec<(Buffer, Buffer)>,
}

/// Matrix products of a layer.
pub(super) const PRODUCTS: usize = 4;
/// Samples that may be queued before the first is read.
pub(super) const AHEAD: usize = 2;

/// First bytes of the near inputs: in this order the ones that a step leaves out are the last.
pub(super) struct At;

impl At {
    pub(super) const PICKS: u64 = PART_ALIGNMENT;
    pub(super) const ROWS: u64 = 2 * PART_ALIGNMENT;
    pub(super) const SPECS: u64 = 3 * PART_ALIGNMENT;
    pub(super) const MASKS: u64 = 4 * PART_ALIGNMENT;
}

/// Most picked rows of the near inputs.
pub(super) const NEAR_PICKS: usize = (PART_ALIGNMENT / 4) as usize;
/// Classes whose rows fit the near inputs; also those of so few rows that their attention leaves a
/// device idle.
pub(super) const NEAR_CLASSES: [RowClass; 2] = [RowClass::One, RowClass::UpTo4];

/// How rows attend in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attend {
    /// Each by itself.
    Rows,
    /// Each by itself, its slots shared by several workgroups: one dispatch more.
    Parts,
    /// By tiles in runs that have some, else each by itself.
    Tiles,
}

impl Attend {
    /// What a class of rows does over few slots.
    pub(super) fn usual(class: RowClass) -> Self {
        match class {
            RowClass::One | RowClass::UpTo4 => Self::Rows,
            RowClass::UpTo16 | RowClass::More => Self::Tiles,
        }
    }
}

impl Scratch {
    pub(super) fn new(
        gpu: &Gpu,
        config: &Config,
        options: &GpuEngineOptions,
        max_samples: usize,
        heads: Heads,
    ) -> Result<Self, KernelError> {
        let storage = |what: &str, bytes: usize| gpu.buffer(what, bytes as u64, Usage::Storage);
        let n = options.max_rows;
        let floats = |what: &str, rows: usize, cols: usize| storage(what, rows * cols * 4);
        let (d, ffn, outs) = (config.embedding, config.feed_forward, n + max_samples);
        let back = max_samples * size_of::<Record>() + n * d * 4;
        let cache: Result<Vec<_>, KernelError> = (0..config.blocks)
            .map(|_| {
                let bytes = heads.cache_bytes(options.slots as u32);
                let make = |what| gpu.buffer(what, bytes, Usage::Storage);
                Ok((make("key cache")?, make("value cache")?))
            })
            .collect();
        let mask_bytes = config.mask_words() * 8;
        let step = gpu.buffer("step", At::MASKS + mask_bytes as u64, Usage::Step)?;
        let part = |at| step.part(at, PART_ALIGNMENT);
        let near = Inputs {
            counts: step.part(0, size_of::<Counts>() as u64)?,
            picks: part(At::PICKS)?,
            rows: part(At::ROWS)?,
            specs: part(At::SPECS)?,
            masks: step.part(At::MASKS, mask_bytes as u64)?,
        };
        let far = Inputs {
            counts: near.counts.clone(),
            picks: storage("picks", outs * 4)?,
            rows: storage("rows", n * size_of::<Row>())?,
            specs: storage("sampling specs", max_samples * size_of::<Spec>())?,
            masks: storage("token masks", max_samples * mask_bytes)?,
        };
        let record = size_of::<Record>() as u64;
        let result = || gpu.buffer("a result", record, Usage::ReadBack);
        let angles = rope_kv::angles(config.rope_base, heads.dim, config.context_length as u32);
        Ok(Self {
            step,
            near,
            far,
            ahead: [result()?, result()?],
            tiles: storage("tiles", n.div_ceil(4) * size_of::<Tile>())?,
            parts: gpu.buffer("parts", attention::part_bytes(heads, 4), Usage::Storage)?,
            records: storage("sampling records", max_samples * size_of::<Record>())?,
            normed: floats("final hidden states", outs, d)?,
            back: gpu.buffer("results", back as u64, Usage::ReadBack)?,
            x: floats("residual stream", n, d)?,
            inner: floats("normed rows", n, d)?,
            qkv: floats(
                "queries, keys, values",
                n,
                config.query_width() + 2 * config.kv_width(),
            )?,
            attended: floats("attention output", n, config.query_width())?,
            gate_up: floats("gate and up", n, 2 * ffn)?,
            gated: floats("gated rows", n, ffn)?,
            logits: floats("logits", max_samples, config.vocab)?,
            angles: gpu.upload("rope angles", &angles)?,
            cache: cache?,
        })
    }

    /// A product over the rows, without a norm.
    fn product<'a>(
        &'a self,
        matrix: &'a QMatrix,
        x: &'a Buffer,
        y: &'a Buffer,
        epilogue: Epilogue,
    ) -> Product<'a> {
        Product {
            matrix,
            norm: None,
            epilogue,
            io: Io {
                counts: &self.near.counts,
                count: Count::Rows,
                x,
                y,
            },
            normed: &self.inner,
            wide: &self.gate_up,
        }
    }
}

/// Embedding and all blocks for a class of rows: 1 + 6 dispatches a block where every product is
/// a matvec, up to 1 + 9 where they are tiled; one more where attention goes in parts.
pub(super) fn layers(
    gpu: &Gpu,
    config: &Config,
    heads: Heads,
    weights: &Weights,
    s: &Scratch,
    (class, table, attend): (RowClass, &Table, Attend),
) -> Result<Plan, KernelError> {
    let epsilon = config.norm_epsilon;
    let inputs = if NEAR_CLASSES.contains(&class) {
        &s.near
    } else {
        &s.far
    };
    let mut plan = Plan::default();
    let embedding = embed::steps(
        gpu,
        &inputs.counts,
        &inputs.rows,
        &weights.embedding,
        weights.previous.as_ref(),
        &s.x,
    )?;
    embedding.into_iter().for_each(|step| plan.push(step));
    for (layer, (k_cache, v_cache)) in weights.layers.iter().zip(&s.cache) {
        let mut products = products(layer, s, epsilon).into_iter();
        let mut product = |plan: &mut Plan| -> Result<(), KernelError> {
            if let Some(product) = products.next() {
                let choice = table.choice(gpu, &job(&product, class));
                let steps = product.steps(gpu, choice)?;
                steps.into_iter().for_each(|step| plan.push(step));
            }
            Ok(())
        };
        product(&mut plan)?;
        let io = rope_kv::Io {
            counts: &inputs.counts,
            rows: &inputs.rows,
            qkv: &s.qkv,
            k_cache,
            v_cache,
        };
        let norm = layer.qk_norm.as_ref().map(|(query, key)| QkNorm {
            query,
            key,
            epsilon,
        });
        plan.push(rope_kv::step(gpu, heads, norm, &s.angles, io)?);
        if attend == Attend::Parts {
            let steps = attention::split_steps(gpu, heads, io, &s.parts, &s.attended)?;
            steps.into_iter().for_each(|step| plan.push(step));
        } else {
            plan.push(attention::step(gpu, heads, io, &s.attended)?);
        }
        if attend == Attend::Tiles && attention::tile_rows(heads).is_some() {
            let step = attention::tiled_step(gpu, heads, io, &s.tiles, &s.attended)?;
            plan.push(step);
        }
        product(&mut plan)?;
        product(&mut plan)?;
        product(&mut plan)?;
    }
    Ok(plan)
}

/// The products of a layer in order: queries, keys and values; attention's output; gate and up; down.
fn products<'a>(layer: &'a Layer, s: &'a Scratch, epsilon: f32) -> [Product<'a>; PRODUCTS] {
    let normed = |weight| Some(Norm { weight, epsilon });
    [
        Product {
            norm: normed(&layer.attn_norm),
            ..s.product(&layer.qkv, &s.x, &s.qkv, Epilogue::Store)
        },
        s.product(&layer.output, &s.attended, &s.x, Epilogue::Add),
        Product {
            norm: normed(&layer.ffn_norm),
            ..s.product(&layer.gate_up, &s.x, &s.gated, Epilogue::SwiGlu)
        },
        s.product(&layer.down, &s.gated, &s.x, Epilogue::Add),
    ]
}

/// Compiles the kernels of one product, so that recording finds them: of the first layer, and of those
/// that store it in other formats.
pub(super) fn compile(
    gpu: &Gpu,
    config: &Config,
    weights: &Weights,
    s: &Scratch,
    (class, table, which): (RowClass, &Table, usize),
) -> Result<(), KernelError> {
    let mut seen = Vec::new();
    for layer in &weights.layers {
        let products = products(layer, s, config.norm_epsilon);
        let Some(product) = products.get(which) else {
            return Ok(());
        };
        let formats = product.matrix.formats();
        if !seen.contains(&formats) {
            product.steps(gpu, table.choice(gpu, &job(product, class)))?;
            seen.push(formats);
        }
    }
    Ok(())
}

/// What the tuner knows a product by.
fn job<'a>(product: &Product<'a>, class: RowClass) -> Job<'a> {
    Job {
        matrix: product.matrix,
        norm: product.norm.is_some(),
        epilogue: product.epilogue,
        class,
    }
}

/// Final norm of the picked rows, logits and sampling of the sampled ones: 3 dispatches.
pub(super) fn head(
    gpu: &Gpu,
    config: &Config,
    weights: &Weights,
    s: &Scratch,
    (class, table, inputs): (RowClass, &Table, &Inputs),
) -> Result<Plan, KernelError> {
    let sizes = rms_norm::Sizes {
        cols: config.embedding as u32,
        epsilon: config.norm_epsilon,
        half: false,
    };
    let mut product = s.product(&weights.embedding, &s.normed, &s.logits, Epilogue::Store);
    product.io.count = Count::Samples;
    let choice = table.choice(gpu, &job(&product, class));
    let norm = &weights.output_norm;
    let vocab = config.vocab as u32;
    let Inputs {
        counts,
        picks,
        specs,
        masks,
        ..
    } = inputs;
    let mut steps = vec![rms_norm::step(
        gpu,
        sizes,
        counts,
        &s.x,
        norm,
        Some(picks),
        &s.normed,
    )?];
    steps.extend(product.steps(gpu, choice)?);
    steps.push(sample::step(
        gpu, vocab, counts, &s.logits, specs, masks, &s.records,
    )?);
    Ok(Plan::new(steps))
}
