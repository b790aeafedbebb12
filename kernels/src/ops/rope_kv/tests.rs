//! QK-norm, RoPE and cache write against their reference, f32 and f16 caches, slots out of order.

use half::f16;

use super::reference::{Cache, rope_kv};
use super::*;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};
use crate::{Counts, Row};

const BASE: f32 = 10_000.0;
const SLOTS: usize = 300;

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for kv in [KvFormat::F32, KvFormat::F16] {
        let h = Heads {
            heads: 6,
            kv_heads: 3,
            dim: 24,
            kv,
        };
        for norm in [None, Some(1e-6)] {
            out.extend([None, Some(4), Some(32)].map(|g| shader(g, h, norm)));
        }
    }
    out
}

async fn turns(gpu: Gpu, h: Heads, n: usize, normed: bool) {
    let mut rng = Rng(n as u32);
    let width = (h.heads + 2 * h.kv_heads) as usize * h.dim as usize;
    let mut qkv = rng.skewed(n * width);
    let (q_weight, k_weight) = (rng.skewed(h.dim as usize), rng.skewed(h.dim as usize));
    // Positions far from slots, slots in reverse.
    let rows: Vec<Row> = (0..n as u32)
        .map(|i| Row {
            position: i * 7 % 2000,
            slot: SLOTS as u32 - 1 - i,
            ..Row::default()
        })
        .collect();
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let cells = SLOTS * (h.kv_heads * h.dim) as usize;
    let words = cells * h.kv.bytes() as usize / 4;
    let (k, v) = (poisoned(&gpu, words), poisoned(&gpu, words));
    let buffers = [&qkv, &q_weight, &k_weight].map(|d| gpu.upload("input", d).expect("upload"));
    let table = gpu
        .upload("angles", &angles(BASE, h.dim, 2000))
        .expect("angles");
    let io = Io {
        counts: &counts(&gpu, c),
        rows: &gpu.upload("rows", &rows).expect("rows"),
        qkv: &buffers[0],
        k_cache: &k,
        v_cache: &v,
    };
    let norm = QkNorm {
        query: &buffers[1],
        key: &buffers[2],
        epsilon: 1e-6,
    };
    run(
        &gpu,
        vec![step(&gpu, h, normed.then_some(norm), &table, io).expect("step")],
        c,
    );

    let mut cache = Cache {
        keys: vec![f32::NAN; cells],
        values: vec![f32::NAN; cells],
    };
    rope_kv(
        h,
        &rows,
        &mut qkv,
        normed.then_some((&q_weight, &k_weight, 1e-6)),
        BASE,
        &mut cache,
    );
    let what = format!("{h:?}, {n} rows, norm {normed}");
    let got = floats(&gpu, io.qkv, n * width).await;
    let queries = |all: &[f32]| -> Vec<f32> {
        all.chunks_exact(width)
            .flat_map(|r| &r[..(h.heads * h.dim) as usize])
            .copied()
            .collect()
    };
    close(
        &format!("{what}: queries"),
        &queries(&got),
        &queries(&qkv),
        tolerance::ROPE,
    );
    for (name, buffer, want) in [("keys", &k, &cache.keys), ("values", &v, &cache.values)] {
        let (got, bound): (Vec<f32>, _) = match h.kv {
            KvFormat::F32 => (floats(&gpu, buffer, cells).await, tolerance::ROPE),
            KvFormat::F16 => {
                let bits: Vec<f16> = gpu.read(buffer).await.expect("read");
                (
                    bits[..cells].iter().map(|b| b.to_f32()).collect(),
                    tolerance::F16,
                )
            }
        };
        let first = (SLOTS - n) * (h.kv_heads * h.dim) as usize;
        close(
            &format!("{what}: {name}"),
            &got[first..],
            &want[first..],
            bound,
        );
        assert!(
            got[..first].iter().all(|v| v.is_nan()),
            "{what}: {name} written outside their slots"
        );
    }
}

async fn f32_cache(gpu: Gpu) {
    turns(
        gpu.clone(),
        Heads {
            heads: 4,
            kv_heads: 2,
            dim: 64,
            kv: KvFormat::F32,
        },
        33,
        true,
    )
    .await;
    turns(
        gpu.clone(),
        Heads {
            heads: 3,
            kv_heads: 3,
            dim: 40,
            kv: KvFormat::F32,
        },
        31,
        false,
    )
    .await;
    turns(
        gpu.clone(),
        Heads {
            heads: 3,
            kv_heads: 1,
            dim: 256,
            kv: KvFormat::F32,
        },
        1,
        true,
    )
    .await;
    turns(
        gpu,
        Heads {
            heads: 1,
            kv_heads: 1,
            dim: 8,
            kv: KvFormat::F32,
        },
        257,
        true,
    )
    .await;
}

async fn f16_cache(gpu: Gpu) {
    turns(
        gpu.clone(),
        Heads {
            heads: 4,
            kv_heads: 2,
            dim: 64,
            kv: KvFormat::F16,
        },
        5,
        true,
    )
    .await;
    turns(
        gpu,
        Heads {
            heads: 3,
            kv_heads: 1,
            dim: 24,
            kv: KvFormat::F16,
        },
        33,
        true,
    )
    .await;
}

#[test]
fn unsupported_heads_are_named() {
    for (heads, kv_heads, dim) in [(4, 3, 64), (4, 2, 12), (4, 2, 512), (4, 0, 64)] {
        let e = Heads {
            heads,
            kv_heads,
            dim,
            kv: KvFormat::F32,
        }
        .check()
        .expect_err("must not pass");
        assert!(e.to_string().contains("multiple"), "{e}");
    }
}

gpu_tests!(f32_cache, f16_cache);
