//! The recorded steps of a forward pass and the buffers they work in.

use kernels::ops::matvec::{Epilogue, Io, Norm, RowClass};
use kernels::ops::rope_kv::{self, Heads, QkNorm};
use kernels::ops::sample::{Record, Spec};
use kernels::ops::{attention, embed, rms_norm, sample};
use kernels::product::Product;
use kernels::tune::{Job, Table};
use kernels::{Buffer, Count, Gpu, KernelError, Plan, QMatrix, Row, Tile, Usage};

use super::GpuEngineOptions;
use super::load::Weights;
use crate::engine::Config;

/// Buffers of one engine, made once.
pub(super) struct Scratch {
    /// Uniform of the counts.
    pub(super) counts: Buffer,
    /// (max_rows) rows of the batch.
    pub(super) rows: Buffer,
    /// (max_rows / 4) tiles of rows for attention.
    pub(super) tiles: Buffer,
    /// (max_samples + max_rows) rows that reach the final norm: sampled ones, then wanted ones.
    pub(super) picks: Buffer,
    /// (max_samples) how to sample.
    pub(super) specs: Buffer,
    /// (max_samples, vocab / 32) allowed tokens.
    pub(super) masks: Buffer,
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
        let angles = rope_kv::angles(config.rope_base, heads.dim, config.context_length as u32);
        Ok(Self {
            counts: gpu.buffer("counts", 16, Usage::Uniform)?,
            rows: storage("rows", n * size_of::<Row>())?,
            tiles: storage("tiles", n.div_ceil(4) * size_of::<Tile>())?,
            parts: gpu.buffer("parts", attention::part_bytes(heads, 4), Usage::Storage)?,
            picks: storage("picks", outs * 4)?,
            specs: storage("sampling specs", max_samples * size_of::<Spec>())?,
            masks: storage("token masks", max_samples * config.mask_words() * 8)?,
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
                counts: &self.counts,
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
    let mut plan = Plan::default();
    plan.push(embed::step(
        gpu,
        &s.counts,
        &s.rows,
        &weights.embedding,
        weights.previous.as_ref(),
        &s.x,
    )?);
    let product = |plan: &mut Plan, product: Product<'_>| -> Result<(), KernelError> {
        let choice = table.choice(gpu, &job(&product, class));
        let steps = product.steps(gpu, choice)?;
        steps.into_iter().for_each(|step| plan.push(step));
        Ok(())
    };
    for (layer, (k_cache, v_cache)) in weights.layers.iter().zip(&s.cache) {
        let normed = |weight| Some(Norm { weight, epsilon });
        let qkv = s.product(&layer.qkv, &s.x, &s.qkv, Epilogue::Store);
        product(
            &mut plan,
            Product {
                norm: normed(&layer.attn_norm),
                ..qkv
            },
        )?;
        let io = rope_kv::Io {
            counts: &s.counts,
            rows: &s.rows,
            qkv: &s.qkv,
            k_cache,
            v_cache,
        };
        let norm = QkNorm {
            query: &layer.q_norm,
            key: &layer.k_norm,
            epsilon,
        };
        plan.push(rope_kv::step(gpu, heads, Some(norm), &s.angles, io)?);
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
        product(
            &mut plan,
            s.product(&layer.output, &s.attended, &s.x, Epilogue::Add),
        )?;
        let gate_up = s.product(&layer.gate_up, &s.x, &s.gated, Epilogue::SwiGlu);
        product(
            &mut plan,
            Product {
                norm: normed(&layer.ffn_norm),
                ..gate_up
            },
        )?;
        product(
            &mut plan,
            s.product(&layer.down, &s.gated, &s.x, Epilogue::Add),
        )?;
    }
    Ok(plan)
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
    (class, table): (RowClass, &Table),
) -> Result<Plan, KernelError> {
    let sizes = rms_norm::Sizes {
        cols: config.embedding as u32,
        epsilon: config.norm_epsilon,
    };
    let mut product = s.product(&weights.embedding, &s.normed, &s.logits, Epilogue::Store);
    product.io.count = Count::Samples;
    let choice = table.choice(gpu, &job(&product, class));
    let norm = &weights.output_norm;
    let vocab = config.vocab as u32;
    let mut steps = vec![rms_norm::step(
        gpu,
        sizes,
        &s.counts,
        &s.x,
        norm,
        Some(&s.picks),
        &s.normed,
    )?];
    steps.extend(product.steps(gpu, choice)?);
    steps.push(sample::step(
        gpu, vocab, &s.counts, &s.logits, &s.specs, &s.masks, &s.records,
    )?);
    Ok(Plan::new(steps))
}
