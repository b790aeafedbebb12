//! Attention against its reference: two ranges, ragged batches, more slots than a tile.

use half::f16;

use super::*;
use crate::ops::rope_kv::reference::Cache;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};
use crate::{Counts, Row};

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for kv in [KvFormat::F32, KvFormat::F16] {
        for dim in [8, 24, 64, 256] {
            let h = Heads {
                heads: 6,
                kv_heads: 3,
                dim,
                kv,
            };
            out.extend([None, Some(4), Some(64)].map(|g| shader(g, h)));
        }
    }
    out
}

async fn attends(gpu: Gpu, h: Heads, slots: usize, rows: &[Row]) {
    let mut rng = Rng(slots as u32 + h.dim);
    let width = (h.heads + 2 * h.kv_heads) as usize * h.dim as usize;
    let qkv: Vec<f32> = rng
        .skewed(rows.len() * width)
        .iter()
        .map(|v| v * 1.5)
        .collect();
    let cells = slots * (h.kv_heads * h.dim) as usize;
    let cache = Cache {
        keys: rng.skewed(cells),
        values: rng.skewed(cells),
    };
    let upload = |data: &[f32]| match h.kv {
        KvFormat::F32 => gpu.upload("cache", data),
        KvFormat::F16 => gpu.upload(
            "cache",
            &data.iter().map(|v| f16::from_f32(*v)).collect::<Vec<_>>(),
        ),
    };
    let c = Counts {
        rows: rows.len() as u32,
        ..Counts::default()
    };
    let size = rows.len() * (h.heads * h.dim) as usize;
    let y = poisoned(&gpu, size);
    let io = Io {
        counts: &counts(&gpu, c),
        rows: &gpu.upload("rows", rows).expect("rows"),
        qkv: &gpu.upload("qkv", &qkv).expect("qkv"),
        k_cache: &upload(&cache.keys).expect("keys"),
        v_cache: &upload(&cache.values).expect("values"),
    };
    run(&gpu, vec![step(&gpu, h, io, &y).expect("step")], c);
    let want = reference::attention(h, rows, &qkv, &cache);
    let bound = if h.kv == KvFormat::F16 {
        tolerance::ATTENTION_F16
    } else {
        tolerance::ATTENTION
    };
    close(
        &format!("{h:?}, {} rows", rows.len()),
        &floats(&gpu, &y, size).await,
        &want,
        bound,
    );
}

fn row(block: (u32, u32), own: (u32, u32)) -> Row {
    Row {
        block_start: block.0,
        block_len: block.1,
        own_start: own.0,
        own_len: own.1,
        slot: own.0 + own.1 - 1,
        ..Row::default()
    }
}

/// No block, one slot, exactly a tile, a tile and one, two ranges in either order, many tiles.
fn ragged() -> Vec<Row> {
    vec![
        row((0, 0), (5, 1)),
        row((0, 0), (10, 64)),
        row((40, 1), (10, 64)),
        row((100, 31), (20, 33)),
        row((3, 17), (200, 2)),
        row((3, 150), (160, 107)),
        row((0, 0), (0, 257)),
    ]
}

async fn two_ranges(gpu: Gpu) {
    attends(
        gpu.clone(),
        Heads {
            heads: 4,
            kv_heads: 2,
            dim: 64,
            kv: KvFormat::F32,
        },
        300,
        &ragged(),
    )
    .await;
    attends(
        gpu,
        Heads {
            heads: 4,
            kv_heads: 2,
            dim: 16,
            kv: KvFormat::F32,
        },
        300,
        &ragged(),
    )
    .await;
}

async fn odd_heads(gpu: Gpu) {
    attends(
        gpu.clone(),
        Heads {
            heads: 3,
            kv_heads: 1,
            dim: 24,
            kv: KvFormat::F32,
        },
        300,
        &ragged(),
    )
    .await;
    attends(
        gpu.clone(),
        Heads {
            heads: 5,
            kv_heads: 5,
            dim: 40,
            kv: KvFormat::F32,
        },
        300,
        &ragged()[..4],
    )
    .await;
    attends(
        gpu,
        Heads {
            heads: 3,
            kv_heads: 1,
            dim: 256,
            kv: KvFormat::F32,
        },
        300,
        &ragged()[..6],
    )
    .await;
}

async fn f16_cache(gpu: Gpu) {
    attends(
        gpu.clone(),
        Heads {
            heads: 4,
            kv_heads: 2,
            dim: 64,
            kv: KvFormat::F16,
        },
        300,
        &ragged(),
    )
    .await;
    attends(
        gpu,
        Heads {
            heads: 3,
            kv_heads: 1,
            dim: 24,
            kv: KvFormat::F16,
        },
        300,
        &ragged()[..3],
    )
    .await;
}

async fn causal_prefill(gpu: Gpu) {
    let rows: Vec<Row> = (1..=33).map(|n| row((0, 9), (9, n))).collect();
    attends(
        gpu,
        Heads {
            heads: 2,
            kv_heads: 1,
            dim: 32,
            kv: KvFormat::F32,
        },
        64,
        &rows,
    )
    .await;
}

gpu_tests!(two_ranges, odd_heads, f16_cache, causal_prefill);
