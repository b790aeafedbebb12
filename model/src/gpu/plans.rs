//! The recorded steps of a forward pass and the buffers they work in.

use kernels::ops::matvec::{Epilogue, Io, Norm};
use kernels::ops::rope_kv::{self, Heads, QkNorm};
use kernels::ops::sample::{Record, Spec};
use kernels::ops::{attention, embed, gemm, matvec, rms_norm, sample, swiglu};
use kernels::{Buffer, Count, Gpu, KernelError, Plan, QMatrix, Row, Usage};

use super::GpuEngineOptions;
use super::load::Weights;
use crate::engine::Config;

/// Buffers of one engine, made once.
pub(super) struct Scratch {
    /// Uniform of the counts.
    pub(super) counts: Buffer,
    /// (max_rows) rows of the batch.
    pub(super) rows: Buffer,
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
    /// (max_rows, d) after a norm, many rows only.
    inner: Buffer,
    /// (max_rows, query + 2 kv widths).
    qkv: Buffer,
    /// (max_rows, query width).
    attended: Buffer,
    /// (max_rows, 2 ffn), many rows only.
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
            picks: storage("picks", outs * 4)?,
            specs: storage("sampling specs", max_samples * size_of::<Spec>())?,
            masks: storage("token masks", max_samples * config.mask_words() * 4)?,
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

    fn io<'a>(&'a self, x: &'a Buffer, y: &'a Buffer) -> Io<'a> {
        Io {
            counts: &self.counts,
            count: Count::Rows,
            x,
            y,
        }
    }
}

/// Embedding and all blocks: 1 + 6 dispatches a block for few rows, 1 + 9 for `many`.
pub(super) fn layers(
    gpu: &Gpu,
    config: &Config,
    heads: Heads,
    weights: &Weights,
    s: &Scratch,
    many: bool,
) -> Result<Plan, KernelError> {
    let epsilon = config.norm_epsilon;
    let sizes = rms_norm::Sizes {
        cols: config.embedding as u32,
        epsilon,
    };
    let mut plan = Plan::default();
    plan.push(embed::step(
        gpu,
        &s.counts,
        &s.rows,
        &weights.embedding,
        weights.previous.as_ref(),
        &s.x,
    )?);
    let add = |plan: &mut Plan, matrix: &QMatrix, x: &Buffer| -> Result<(), KernelError> {
        plan.push(if many {
            gemm::step(gpu, matrix, true, s.io(x, &s.x))?
        } else {
            matvec::step(gpu, matrix, None, Epilogue::Add, s.io(x, &s.x))?
        });
        Ok(())
    };
    for (layer, (k_cache, v_cache)) in weights.layers.iter().zip(&s.cache) {
        if many {
            let norm = &layer.attn_norm;
            plan.push(rms_norm::step(
                gpu, sizes, &s.counts, &s.x, norm, None, &s.inner,
            )?);
            plan.push(gemm::step(gpu, &layer.qkv, false, s.io(&s.inner, &s.qkv))?);
        } else {
            let norm = Norm {
                weight: &layer.attn_norm,
                epsilon,
            };
            let io = s.io(&s.x, &s.qkv);
            plan.push(matvec::step(
                gpu,
                &layer.qkv,
                Some(norm),
                Epilogue::Store,
                io,
            )?);
        }
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
        plan.push(attention::step(gpu, heads, io, &s.attended)?);
        add(&mut plan, &layer.output, &s.attended)?;
        if many {
            let norm = &layer.ffn_norm;
            plan.push(rms_norm::step(
                gpu, sizes, &s.counts, &s.x, norm, None, &s.inner,
            )?);
            plan.push(gemm::step(
                gpu,
                &layer.gate_up,
                false,
                s.io(&s.inner, &s.gate_up),
            )?);
            let ffn = config.feed_forward as u32;
            plan.push(swiglu::step(gpu, &s.counts, ffn, &s.gate_up, &s.gated)?);
        } else {
            let norm = Norm {
                weight: &layer.ffn_norm,
                epsilon,
            };
            let io = s.io(&s.x, &s.gated);
            plan.push(matvec::step(
                gpu,
                &layer.gate_up,
                Some(norm),
                Epilogue::SwiGlu,
                io,
            )?);
        }
        add(&mut plan, &layer.down, &s.gated)?;
    }
    Ok(plan)
}

/// Final norm of the picked rows, logits and sampling of the sampled ones: 3 dispatches.
pub(super) fn head(
    gpu: &Gpu,
    config: &Config,
    weights: &Weights,
    s: &Scratch,
    many: bool,
) -> Result<Plan, KernelError> {
    let sizes = rms_norm::Sizes {
        cols: config.embedding as u32,
        epsilon: config.norm_epsilon,
    };
    let io = Io {
        counts: &s.counts,
        count: Count::Samples,
        x: &s.normed,
        y: &s.logits,
    };
    let norm = &weights.output_norm;
    let logits = if many {
        gemm::step(gpu, &weights.embedding, false, io)?
    } else {
        matvec::step(gpu, &weights.embedding, None, Epilogue::Store, io)?
    };
    let vocab = config.vocab as u32;
    Ok(Plan::new(vec![
        rms_norm::step(gpu, sizes, &s.counts, &s.x, norm, Some(&s.picks), &s.normed)?,
        logits,
        sample::step(
            gpu, vocab, &s.counts, &s.logits, &s.specs, &s.masks, &s.records,
        )?,
    ]))
}
