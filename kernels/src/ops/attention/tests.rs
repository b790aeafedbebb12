//! Attention against its reference, by rows, in parts and in tiles: two ranges, ragged batches, more
//! slots than a step takes, odd heads, long contexts.

use half::f16;

use super::*;
use crate::ops::rope_kv::reference::Cache;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};
use crate::{Counts, Row, tiles};

const fn heads(heads: u32, kv_heads: u32, dim: u32) -> Heads {
    Heads {
        heads,
        kv_heads,
        dim,
    }
}

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for dim in [8, 24, 64, 128, 256] {
        for h in [heads(6, 3, dim), heads(5, 5, dim), heads(7, 1, dim)] {
            for splits in [1, SPLITS] {
                out.extend([None, Some(4), Some(64)].map(|g| shader(g, h, splits)));
            }
            out.push(merge_shader(h));
            out.extend(tile_shape(h).map(|shape| tiled_shader(h, shape)));
        }
    }
    out
}

/// The ways to the same result.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Rows,
    Parts,
    Tiles,
}

/// Numbers that f16 holds exactly; slots that no row sees are NaN.
fn cache(rng: &mut Rng, h: Heads, slots: usize, rows: &[Row]) -> Cache {
    let width = (h.kv_heads * h.dim) as usize;
    let seen = |slot: u32| {
        rows.iter().any(|r| {
            (r.block_start..r.block_start + r.block_len).contains(&slot)
                || (r.own_start..r.own_start + r.own_len).contains(&slot)
        })
    };
    let mut fill = || -> Vec<f32> {
        let mut all = rng.skewed(slots * width);
        for (slot, line) in (0..).zip(all.chunks_exact_mut(width)) {
            let hidden = !seen(slot);
            for v in line {
                *v = if hidden {
                    f32::NAN
                } else {
                    f16::from_f32(*v).to_f32()
                };
            }
        }
        all
    };
    Cache {
        keys: fill(),
        values: fill(),
    }
}

async fn attends(gpu: &Gpu, h: Heads, slots: usize, rows: &[Row], ways: &[Way]) {
    attends_at(gpu, h, slots, rows, ways, None).await;
}

/// With a `level` all scores lie around it.
async fn attends_at(
    gpu: &Gpu,
    h: Heads,
    slots: usize,
    rows: &[Row],
    ways: &[Way],
    level: Option<f32>,
) {
    let mut rng = Rng(slots as u32 + h.dim);
    let width = (h.heads + 2 * h.kv_heads) as usize * h.dim as usize;
    let mut qkv = rng.skewed(rows.len() * width);
    qkv.iter_mut().for_each(|v| *v *= 1.5);
    let mut cache = cache(&mut rng, h, slots, rows);
    if let Some(level) = level {
        let dim = h.dim as usize;
        for head in qkv.chunks_exact_mut(dim) {
            head.iter_mut().for_each(|v| *v *= 0.2);
            head[0] = level * (dim as f32).sqrt();
        }
        for key in cache.keys.chunks_exact_mut(dim).filter(|k| !k[0].is_nan()) {
            key[0] = 1.0;
        }
    }
    let upload = |data: &[f32]| {
        let halves: Vec<f16> = data.iter().map(|v| f16::from_f32(*v)).collect();
        gpu.upload("cache", &halves).expect("cache")
    };
    let want = reference::attention(h, rows, &qkv, &cache);
    let (k_cache, v_cache) = (upload(&cache.keys), upload(&cache.values));
    let row_buffer = gpu.upload("rows", rows).expect("rows");
    let qkv_buffer = gpu.upload("qkv", &qkv).expect("qkv");
    for way in ways {
        let cut = match (way, tile_rows(h)) {
            (Way::Tiles, Some(most)) => tiles(rows, most),
            (Way::Tiles, None) => continue,
            _ => Vec::new(),
        };
        let c = Counts {
            rows: rows.len() as u32,
            tiles: cut.len() as u32,
            ..Counts::default()
        };
        let y = poisoned(gpu, want.len());
        let io = Io {
            counts: &counts(gpu, c),
            rows: &row_buffer,
            qkv: &qkv_buffer,
            k_cache: &k_cache,
            v_cache: &v_cache,
        };
        let steps = match way {
            Way::Rows => vec![step(gpu, h, io, &y).expect("step")],
            Way::Parts => {
                let parts = poisoned(gpu, part_bytes(h, c.rows) as usize / 4);
                Vec::from(split_steps(gpu, h, io, &parts, &y).expect("steps"))
            }
            Way::Tiles => {
                let cut = gpu.upload("tiles", &cut).expect("tiles");
                vec![tiled_step(gpu, h, io, &cut, &y).expect("step")]
            }
        };
        run(gpu, steps, c);
        let got = floats(gpu, &y, want.len()).await;
        let what = format!("{h:?}, {} rows, {way:?}", rows.len());
        close(&what, &got, &want, tolerance::ATTENTION);
    }
}

const ALL: &[Way] = &[Way::Rows, Way::Parts, Way::Tiles];
const TILES: &[Way] = &[Way::Tiles];
const ROWS: &[Way] = &[Way::Rows];

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

/// Rows `from + 1 ..= from + n` of a context at `own` after `block`.
fn context(block: (u32, u32), own: u32, from: u32, n: u32) -> impl Iterator<Item = Row> {
    (from + 1..=from + n).map(move |len| row(block, (own, len)))
}

/// No block, one slot, exactly a step, a step and one, two ranges in either order, many steps.
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
    attends(&gpu, heads(4, 2, 64), 300, &ragged(), ALL).await;
    attends(&gpu, heads(4, 2, 16), 300, &ragged(), ALL).await;
}

/// Groups of 3, 1, 7 and 9 heads, widths that are no power of two, the widest.
async fn odd_heads(gpu: Gpu) {
    attends(&gpu, heads(3, 1, 24), 300, &ragged(), ALL).await;
    attends(&gpu, heads(5, 5, 40), 300, &ragged()[..4], TILES).await;
    attends(&gpu, heads(14, 2, 8), 300, &ragged()[2..6], ALL).await;
    attends(&gpu, heads(9, 1, 96), 300, &ragged()[..5], TILES).await;
    attends(&gpu, heads(3, 1, 256), 300, &ragged()[..6], ROWS).await;
}

/// 1, 31, 33 and 257 rows of one context, some behind a block, wide heads too.
async fn causal_prefill(gpu: Gpu) {
    for n in [1, 31, 33] {
        let rows: Vec<Row> = context((0, 9), 9, 0, n).collect();
        attends(&gpu, heads(2, 1, 32), 64, &rows, &[Way::Rows, Way::Tiles]).await;
    }
    let rows: Vec<Row> = context((0, 0), 3, 0, 257).collect();
    attends(&gpu, heads(4, 2, 16), 262, &rows, TILES).await;
    let rows: Vec<Row> = context((60, 40), 0, 20, 33).collect();
    attends(&gpu, heads(4, 1, 128), 100, &rows, TILES).await;
}

/// Contexts of several lengths behind one block and others, as in re-ranking: tiles end where
/// ranges change.
async fn shared_blocks(gpu: Gpu) {
    let mut rows: Vec<Row> = context((0, 45), 100, 0, 11).collect();
    rows.extend(context((0, 45), 120, 3, 17));
    rows.extend(context((50, 33), 150, 0, 40));
    rows.extend(context((0, 0), 200, 0, 5));
    rows.push(row((0, 45), (210, 1)));
    attends(&gpu, heads(4, 2, 64), 220, &rows, ALL).await;
}

async fn a_thousand_slots(gpu: Gpu) {
    let rows: Vec<Row> = context((0, 70), 70, 927, 3).collect();
    attends(&gpu, heads(4, 2, 64), 1000, &rows, ALL).await;
}

/// Far from zero exp is infinite or nothing; only differences of scores may go through it.
async fn scores_far_from_zero(gpu: Gpu) {
    for level in [60.0, -60.0] {
        attends_at(&gpu, heads(4, 2, 16), 300, &ragged(), ALL, Some(level)).await;
    }
}

/// Fewer slots than parts, and numbers of slots that no division into parts fits.
async fn parts_of_little(gpu: Gpu) {
    let rows: Vec<Row> = [1, 2, 7, 8, 9, 17]
        .iter()
        .flat_map(|n| context((30, 0), 0, n - 1, 1))
        .collect();
    attends(&gpu, heads(6, 2, 40), 40, &rows, &[Way::Parts]).await;
}

/// A run goes by tiles or by rows, never both.
async fn one_way_a_run(gpu: Gpu) {
    let (h, y) = (heads(2, 1, 8), poisoned(&gpu, 64));
    let b = poisoned(&gpu, 512);
    for tiles in [0, 1] {
        let c = Counts {
            rows: 2,
            tiles,
            ..Counts::default()
        };
        let io = Io {
            counts: &counts(&gpu, c),
            rows: &gpu.upload("rows", &[row((0, 0), (0, 1)); 2]).expect("rows"),
            qkv: &b,
            k_cache: &b,
            v_cache: &b,
        };
        let before = gpu.counters();
        let cut = gpu
            .upload("tiles", &[crate::Tile::default()])
            .expect("tiles");
        let both = vec![
            step(&gpu, h, io, &y).expect("step"),
            tiled_step(&gpu, h, io, &cut, &y).expect("step"),
        ];
        run(&gpu, both, c);
        assert_eq!((gpu.counters() - before).dispatches, 1, "{tiles} tiles");
    }
}

#[test]
fn tiles_fit_16_kib() {
    for dim in (8..=WIDEST_TILED).step_by(8) {
        let shape = tile_shape(heads(2, 1, dim)).expect("a shape");
        let slots = shape.per * shape.lanes;
        let bytes = 16 * (shape.fours * dim + slots * dim / 8 + slots * shape.fours);
        assert!(bytes <= 16_384, "{dim}: {bytes}");
        assert!(shape.lanes >= dim / 8 && shape.lanes.is_power_of_two());
    }
    assert!(tile_shape(heads(2, 1, WIDEST_TILED + 8)).is_none());
}

#[test]
fn packs_divide_their_group() {
    let got = [(4, 2, 4), (14, 2, 4), (14, 2, 32), (40, 1, 16), (6, 1, 4)];
    let got = got.map(|(a, b, most)| pack(heads(a, b, 8), most));
    assert_eq!(got, [2, 1, 7, 10, 3]);
    assert_eq!(tile_rows(heads(4, 2, 64)), Some(16));
    assert_eq!(tile_rows(heads(9, 3, 128)), Some(5));
    assert_eq!(tile_rows(heads(9, 3, 256)), None);
}

gpu_tests!(
    two_ranges,
    odd_heads,
    causal_prefill,
    shared_blocks,
    a_thousand_slots,
    scores_far_from_zero,
    parts_of_little,
    one_way_a_run,
);
