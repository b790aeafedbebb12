//! Cases of everything but the matrix products.

use half::f16;
use kernels::ops::rope_kv::reference::Cache;
use kernels::ops::rope_kv::{Heads, Io, QkNorm};
use kernels::ops::sample::{Record, Spec};
use kernels::ops::{attention, embed as embed_op, rms_norm as norm_op, rope_kv as rope_op};
use kernels::ops::{sample as sample_op, swiglu as swiglu_op};
use kernels::{Counts, Gpu, KernelError, Plan, QMatrix, Row, Step, dequantize};

use crate::cases::{Case, Check, EPSILON, Floats, Set, poison, sets, words};
use crate::noise::Noise;
use crate::products::quantize;
use crate::requests;
use crate::shapes::{Shape, format, kind_name};
use crate::timing::Effort;

/// f32 sums of some hundred terms, one inverse root.
const NORM: f32 = 4e-6;
/// The same, then a rotation by tabulated angles.
const ROPE: f32 = 6e-6;
/// Keys and values are rounded to 11 bits.
const CACHED: f32 = 5e-4;
/// WGSL's exp is good for 3 + 2|x| ulp.
const EXP: f32 = 1e-5;
/// Scores go through exp, which magnifies their rounding.
const ATTENTION: f32 = 4e-5;
/// A scale times an integer, or two of them added.
const ROUNDINGS: f32 = 1e-6;
/// Probabilities: exp, a sum over the vocabulary, and log.
const PROBABILITY: f32 = 1e-4;
/// Base of the rotary frequencies.
const BASE: f32 = 10_000.0;

/// The kernels' twin of a row of the engine.
fn row(token: u32, previous: u32, position: u32) -> Row {
    bytemuck::cast(requests::row(token, previous, position))
}

fn rows_of(n: usize) -> Counts {
    Counts {
        rows: n as u32,
        ..Counts::default()
    }
}

/// One set: a single step whose outputs are poisoned or reset before.
fn set(step: Step, reset: Vec<(kernels::Buffer, std::rc::Rc<[u32]>)>, checks: Vec<Check>) -> Set {
    Set {
        plan: Plan::new(vec![step]),
        reset,
        checks,
    }
}

fn heads(shape: &Shape) -> Heads {
    Heads {
        heads: shape.heads as u32,
        kv_heads: shape.kv_heads as u32,
        dim: shape.head_dim as u32,
    }
}

/// Ways of the attention.
#[derive(Clone, Copy)]
enum Way {
    Rows,
    Parts,
    Tiles,
}

/// Attention of one row over `context` slots.
pub(crate) fn attention_row(shape: &Shape, effort: &Effort, context: usize) -> Case {
    let last = context as u32 - 1;
    attention_case(shape, effort, Way::Rows, vec![row(0, 0, last)], context)
}

/// The same, several workgroups sharing the slots.
pub(crate) fn attention_parts(shape: &Shape, effort: &Effort, context: usize) -> Case {
    let last = context as u32 - 1;
    attention_case(shape, effort, Way::Parts, vec![row(0, 0, last)], context)
}

/// Causal attention of `rows` rows among themselves, in tiles.
pub(crate) fn attention_prefill(shape: &Shape, effort: &Effort, rows: usize) -> Case {
    let all = (0..rows as u32).map(|i| row(0, 0, i)).collect();
    attention_case(shape, effort, Way::Tiles, all, rows)
}

fn upload_cache(gpu: &Gpu, data: &[f32]) -> Result<kernels::Buffer, KernelError> {
    let halves: Vec<f16> = data.iter().map(|v| f16::from_f32(*v)).collect();
    gpu.upload("cache", &halves)
}

fn attention_case(shape: &Shape, effort: &Effort, way: Way, rows: Vec<Row>, slots: usize) -> Case {
    let h = heads(shape);
    let cut = match (way, attention::tile_rows(h)) {
        (Way::Tiles, Some(most)) => kernels::tiles(&rows, most),
        _ => Vec::new(),
    };
    let (n, query, width) = (rows.len(), shape.query_width(), shape.kv_width());
    let visible: usize = rows.iter().map(|r| r.own_len as usize).sum();
    let bytes = 2 * h.cache_bytes(slots as u32) + 8 * (n * query) as u64;
    let count = sets(effort, bytes);
    let host = |seed: u64| {
        let mut noise = Noise::new(seed);
        let qkv: Vec<f32> = noise
            .skewed(n * (query + 2 * width))
            .iter()
            .map(|v| v * 1.5)
            .collect();
        // Values that an f16 holds exactly.
        let mut cells = || -> Vec<f32> {
            let values = noise.skewed(slots * width);
            values.iter().map(|v| f16::from_f32(*v).to_f32()).collect()
        };
        let cache = Cache {
            keys: cells(),
            values: cells(),
        };
        let want = attention::reference::attention(h, &rows, &qkv, &cache);
        (qkv, cache, Floats::all(want, ATTENTION))
    };
    let hosts: Vec<_> = (0..count as u64).map(|i| host(i + 11)).collect();
    Case {
        what: match way {
            Way::Rows => "attention decode",
            Way::Parts => "attention in parts",
            Way::Tiles => "attention prefill",
        }
        .into(),
        size: format!("{n} x {slots} slots, {} heads", h.heads),
        bytes,
        flops: 4 * (visible * query) as u64,
        working_set: bytes * count as u64,
        counts: Counts {
            tiles: cut.len() as u32,
            ..rows_of(n)
        },
        make: Box::new(move |gpu, counts| {
            let y = gpu.upload("y", &poison(n * query))?;
            let parts = gpu.upload("parts", &poison(attention::part_bytes(h, 1) as usize / 4))?;
            let tiles = gpu.upload("tiles", &cut)?;
            let make = |(qkv, cache, want): &(Vec<f32>, Cache, Floats)| {
                let io = Io {
                    counts,
                    rows: &gpu.upload("rows", &rows)?,
                    qkv: &gpu.upload("qkv", qkv)?,
                    k_cache: &upload_cache(gpu, &cache.keys)?,
                    v_cache: &upload_cache(gpu, &cache.values)?,
                };
                let reset = vec![(y.clone(), poison(n * query))];
                let checks = vec![Check::floats("y", &y, want.clone())];
                let steps = match way {
                    Way::Parts => Vec::from(attention::split_steps(gpu, h, io, &parts, &y)?),
                    Way::Tiles if !cut.is_empty() => {
                        vec![attention::tiled_step(gpu, h, io, &tiles, &y)?]
                    }
                    _ => vec![attention::step(gpu, h, io, &y)?],
                };
                Ok(Set {
                    plan: Plan::new(steps),
                    reset,
                    checks,
                })
            };
            hosts.iter().map(make).collect()
        }),
    }
}

/// QK-norm, RoPE and the cache write of `n` rows.
pub(crate) fn rope_kv(shape: &Shape, effort: &Effort, n: usize) -> Case {
    let h = heads(shape);
    let (query, kv, dim) = (shape.query_width(), shape.kv_width(), shape.head_dim);
    let line = query + 2 * kv;
    let rows: Vec<Row> = (0..n as u32).map(|i| row(0, 0, i)).collect();
    // Queries are read and written, keys and values read and written elsewhere.
    let bytes = 8 * (n * line) as u64 + 4 * (n * dim) as u64;
    let count = sets(effort, bytes);
    let angles = rope_op::angles(BASE, dim as u32, n as u32);
    let host = |seed: u64| {
        let mut noise = Noise::new(seed);
        let qkv = noise.skewed(n * line);
        let weights = [noise.skewed(dim), noise.skewed(dim)];
        let mut turned = qkv.clone();
        let mut cache = Cache {
            keys: vec![0.0; n * kv],
            values: vec![0.0; n * kv],
        };
        let norm = Some((&weights[0][..], &weights[1][..], EPSILON));
        rope_op::reference::rope_kv(h, &rows, &mut turned, norm, BASE, &mut cache);
        let queries = Floats {
            want: turned
                .chunks_exact(line)
                .flat_map(|l| &l[..query])
                .copied()
                .collect(),
            at: (0..n).map(|i| (i * line, query)).collect(),
            total: n * line,
            tolerance: ROPE,
        };
        (qkv, weights, queries, cache)
    };
    let hosts: Vec<_> = (0..count as u64).map(|i| host(i + 21)).collect();
    Case {
        what: "rope_kv".into(),
        size: format!("{n} x {} + {} heads of {dim}", h.heads, 2 * h.kv_heads),
        bytes,
        flops: 7 * (n * (query + kv)) as u64,
        working_set: bytes * count as u64,
        counts: rows_of(n),
        make: Box::new(move |gpu, counts| {
            let angles = gpu.upload("angles", &angles)?;
            let caches = [(); 2].map(|()| gpu.upload("cache", &poison(n * kv / 2)));
            let [k_cache, v_cache] = caches;
            let (k_cache, v_cache) = (k_cache?, v_cache?);
            let rows = gpu.upload("rows", &rows)?;
            let make =
                |(qkv, weights, queries, cache): &(Vec<f32>, [Vec<f32>; 2], Floats, Cache)| {
                    let x = gpu.upload("qkv", qkv)?;
                    let norm = QkNorm {
                        query: &gpu.upload("query norm", &weights[0])?,
                        key: &gpu.upload("key norm", &weights[1])?,
                        epsilon: EPSILON,
                    };
                    let io = Io {
                        counts,
                        rows: &rows,
                        qkv: &x,
                        k_cache: &k_cache,
                        v_cache: &v_cache,
                    };
                    let step = rope_op::step(gpu, h, Some(norm), &angles, io)?;
                    let reset = vec![
                        (x.clone(), words(qkv)),
                        (k_cache.clone(), poison(n * kv / 2)),
                        (v_cache.clone(), poison(n * kv / 2)),
                    ];
                    let all = |values: &[f32]| Floats::all(values.to_vec(), CACHED);
                    let checks = vec![
                        Check::floats("queries", &x, queries.clone()),
                        Check::halves("keys", &k_cache, all(&cache.keys)),
                        Check::halves("values", &v_cache, all(&cache.values)),
                    ];
                    Ok(set(step, reset, checks))
                };
            hosts.iter().map(make).collect()
        }),
    }
}

/// Embedding of `n` tokens, with the previous token's where the shape has it.
pub(crate) fn embed(shape: &Shape, effort: &Effort, n: usize) -> Case {
    let (vocab, d, fmt) = (shape.vocab, shape.embedding, format(shape.kind));
    let row_bytes = d / fmt.block_columns() * fmt.block_bytes();
    let read = if shape.previous { 2 } else { 1 };
    let bytes = (n * (read * row_bytes + 4 * d)) as u64;
    let count = sets(effort, bytes);
    let previous = shape.previous;
    // One matrix for all sets, which differ in their tokens.
    let mut noise = Noise::new(31);
    let matrix = quantize(fmt, &noise.skewed(vocab * d));
    let shift = noise.skewed(d);
    let host = |noise: &mut Noise| {
        let mut token = || (noise.bits() % vocab as u64) as u32;
        let rows: Vec<Row> = (0..n as u32).map(|i| row(token(), token(), i)).collect();
        let line = |t: u32| dequantize(fmt, &matrix[t as usize * row_bytes..][..row_bytes]);
        let value = |r: &Row| {
            let (own, before) = (line(r.token), line(r.previous));
            let factor = |i: usize| if previous { f64::from(shift[i]) } else { 0.0 };
            (0..d)
                .map(|i| (f64::from(own[i]) + factor(i) * f64::from(before[i])) as f32)
                .collect::<Vec<_>>()
        };
        let want: Vec<f32> = rows.iter().flat_map(value).collect();
        (rows, Floats::all(want, ROUNDINGS))
    };
    let hosts: Vec<_> = (0..count).map(|_| host(&mut noise)).collect();
    Case {
        what: "embed".into(),
        size: format!("{n} x {d} of {vocab} {}", kind_name(shape.kind)),
        bytes,
        flops: (read * n * d) as u64,
        working_set: bytes * count as u64,
        counts: rows_of(n),
        make: Box::new(move |gpu, counts| {
            let m = QMatrix::upload(gpu, "embedding", fmt, vocab, d, &matrix)?;
            let shift = previous.then(|| gpu.upload("shift", &shift)).transpose()?;
            let x = gpu.upload("x", &poison(n * d))?;
            let make = |(rows, want): &(Vec<Row>, Floats)| {
                let rows = gpu.upload("rows", rows)?;
                let step = embed_op::step(gpu, counts, &rows, &m, shift.as_ref(), &x)?;
                let reset = vec![(x.clone(), poison(n * d))];
                Ok(set(step, reset, vec![Check::floats("x", &x, want.clone())]))
            };
            hosts.iter().map(make).collect()
        }),
    }
}

/// RMSNorm of `n` rows.
pub(crate) fn rms_norm(shape: &Shape, effort: &Effort, n: usize) -> Case {
    norm_case(shape, effort, n, None)
}

/// RMSNorm of the last of `n` rows, gathered.
pub(crate) fn final_norm(shape: &Shape, effort: &Effort, n: usize) -> Case {
    norm_case(shape, effort, n, Some(n as u32 - 1))
}

fn norm_case(shape: &Shape, effort: &Effort, n: usize, pick: Option<u32>) -> Case {
    let d = shape.embedding;
    let outs = if pick.is_some() { 1 } else { n };
    let bytes = 4 * (2 * outs * d + d) as u64;
    let count = sets(effort, bytes);
    let host = |seed: u64| {
        let mut noise = Noise::new(seed);
        let (x, weight) = (noise.skewed(n * d), noise.skewed(d));
        let wanted = pick.map_or(&x[..], |p| &x[p as usize * d..][..d]);
        let want = norm_op::reference::rms_norm(wanted, &weight, EPSILON);
        (x, weight, Floats::all(want, NORM))
    };
    let hosts: Vec<_> = (0..count as u64).map(|i| host(i + 41)).collect();
    let sizes = norm_op::Sizes {
        cols: d as u32,
        epsilon: EPSILON,
        half: false,
    };
    Case {
        what: pick.map_or("rms_norm", |_| "final_norm").into(),
        size: format!("{outs} of {n} x {d}"),
        bytes,
        flops: 4 * (outs * d) as u64,
        working_set: bytes * count as u64,
        counts: Counts {
            rows: n as u32,
            outs: outs as u32,
            ..Counts::default()
        },
        make: Box::new(move |gpu, counts| {
            let y = gpu.upload("y", &poison(outs * d))?;
            let pick = pick.map(|p| gpu.upload("pick", &[p])).transpose()?;
            let make = |(x, weight, want): &(Vec<f32>, Vec<f32>, Floats)| {
                let (x, weight) = (gpu.upload("x", x)?, gpu.upload("weight", weight)?);
                let step = norm_op::step(gpu, sizes, counts, &x, &weight, pick.as_ref(), &y)?;
                let reset = vec![(y.clone(), poison(outs * d))];
                Ok(set(step, reset, vec![Check::floats("y", &y, want.clone())]))
            };
            hosts.iter().map(make).collect()
        }),
    }
}

/// SwiGLU of `n` rows.
pub(crate) fn swiglu(shape: &Shape, effort: &Effort, n: usize) -> Case {
    let ffn = shape.feed_forward;
    let bytes = 12 * (n * ffn) as u64;
    let count = sets(effort, bytes);
    let host = |seed: u64| {
        let gate_up = Noise::new(seed).skewed(n * 2 * ffn);
        let want = swiglu_op::reference::swiglu(&gate_up, ffn);
        (gate_up, Floats::all(want, EXP))
    };
    let hosts: Vec<_> = (0..count as u64).map(|i| host(i + 51)).collect();
    Case {
        what: "swiglu".into(),
        size: format!("{n} x {ffn}"),
        bytes,
        flops: 5 * (n * ffn) as u64,
        working_set: bytes * count as u64,
        counts: rows_of(n),
        make: Box::new(move |gpu, counts| {
            let y = gpu.upload("y", &poison(n * ffn))?;
            let make = |(gate_up, want): &(Vec<f32>, Floats)| {
                let x = gpu.upload("gate_up", gate_up)?;
                let step = swiglu_op::step(gpu, counts, ffn as u32, &x, &y)?;
                let reset = vec![(y.clone(), poison(n * ffn))];
                Ok(set(step, reset, vec![Check::floats("y", &y, want.clone())]))
            };
            hosts.iter().map(make).collect()
        }),
    }
}

/// Words of a record.
const RECORD: usize = size_of::<Record>() / 4;

/// Greedy sampling under a mask.
pub(crate) fn sample(shape: &Shape, effort: &Effort, n: usize) -> Case {
    let vocab = shape.vocab;
    let mask_words = vocab.div_ceil(32);
    let bytes = (n * 4 * (vocab + mask_words)) as u64;
    let count = sets(effort, bytes);
    let spec = Spec {
        masked: 1,
        ..Spec::default()
    };
    let host = |seed: u64| {
        let mut noise = Noise::new(seed);
        let logits: Vec<f32> = noise.skewed(n * vocab).iter().map(|v| v * 6.0).collect();
        let masks: Vec<u32> = (0..2 * n * mask_words)
            .map(|_| noise.bits() as u32)
            .collect();
        let want: Vec<Record> = logits
            .chunks_exact(vocab)
            .zip(masks.chunks_exact(2 * mask_words))
            .map(|(logits, mask)| sample_op::reference::sample(logits, spec, mask))
            .collect();
        (logits, masks, want)
    };
    let hosts: Vec<_> = (0..count as u64).map(|i| host(i + 61)).collect();
    Case {
        what: "sample".into(),
        size: format!("{n} x {vocab}, masked"),
        bytes,
        flops: 4 * (n * vocab) as u64,
        working_set: bytes * count as u64,
        counts: Counts {
            samples: n as u32,
            ..Counts::default()
        },
        make: Box::new(move |gpu, counts| {
            let records = gpu.upload("records", &poison(n * RECORD))?;
            let specs = gpu.upload("specs", &vec![spec; n])?;
            let make = |(logits, masks, want): &(Vec<f32>, Vec<u32>, Vec<Record>)| {
                let (logits, masks) = (gpu.upload("logits", logits)?, gpu.upload("masks", masks)?);
                let vocab = vocab as u32;
                let step = sample_op::step(gpu, vocab, counts, &logits, &specs, &masks, &records)?;
                let want = want.clone();
                let check = Check {
                    what: "records",
                    buffer: records.clone(),
                    judge: Box::new(move |words| same_records(words, &want)),
                };
                let reset = vec![(records.clone(), poison(n * RECORD))];
                Ok(set(step, reset, vec![check]))
            };
            hosts.iter().map(make).collect()
        }),
    }
}

fn same_records(words: &[u32], want: &[Record]) -> Result<(), String> {
    let got: &[Record] = words
        .get(..want.len() * RECORD)
        .map(bytemuck::cast_slice)
        .ok_or("too short")?;
    for (g, w) in got.iter().zip(want) {
        let close = |a: f32, b: f32| (a - b).abs() <= PROBABILITY * b.abs().max(1e-2);
        let same = (g.token, g.runner_up, g.allowed) == (w.token, w.runner_up, w.allowed)
            && close(g.probability, w.probability)
            && close(g.entropy, w.entropy)
            && close(g.runner_up_probability, w.runner_up_probability);
        if !same {
            return Err(format!("{g:?}, must be {w:?}"));
        }
    }
    Ok(())
}
