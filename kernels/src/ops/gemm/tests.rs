//! The tiled product against its reference.

use super::reference::matmul;
use super::*;
use crate::Counts;
use crate::testing::{
    Rng, close, counts, floats, gpu_tests, in_turn, matrix, poisoned, run, tolerance, width,
};

pub(crate) fn shaders() -> Vec<Shader> {
    WeightFormat::ALL
        .iter()
        .flat_map(|f| {
            [
                (Tile::Low, Input::Floats, true),
                (Tile::High, Input::AsKept, false),
                (Tile::LowHalf, Input::AsKept, false),
                (Tile::HighHalf, Input::Floats, true),
                (Tile::Split, Input::Floats, true),
            ]
            .map(|(tile, input, add)| {
                shader(*f, (7, 33, 97, 256), (tile, input), Count::Samples, add)
            })
        })
        .collect()
}

const EVERY: &[Tile] = &Tile::ALL;
const LOW: &[Tile] = &[Tile::Low, Tile::LowHalf, Tile::Split];
const HIGH: &[Tile] = &[Tile::High, Tile::HighHalf];

async fn product(
    gpu: Gpu,
    format: WeightFormat,
    (n, outs, cols): (usize, usize, usize),
    add: bool,
    tiles: &[Tile],
) {
    let mut rng = Rng((n * 31 + outs) as u32);
    let cols = width(format, cols);
    let (bytes, values) = matrix(&mut rng, format, outs, cols);
    let x = rng.skewed(n * cols);
    let m = QMatrix::upload(&gpu, "matrix", format, outs, cols, &bytes).expect("upload");
    // The count that is followed is not the first one: the others must not matter.
    let c = Counts {
        rows: 0,
        outs: n as u32,
        samples: 0,
        tiles: 0,
    };
    let before = rng.skewed(n * outs);
    let xb = gpu.upload("x", &x).expect("x");
    let mut want = matmul(&values, &x, cols);
    if add {
        want.iter_mut().zip(&before).for_each(|(w, b)| *w += b);
    }
    for &tile in tiles {
        let y = if add {
            gpu.upload("y", &before).expect("y")
        } else {
            poisoned(&gpu, n * outs)
        };
        let io = Io {
            counts: &counts(&gpu, c),
            count: Count::Outs,
            x: &xb,
            y: &y,
        };
        let made = step(&gpu, &m, tile, add, io);
        if tile.half() && !gpu.caps().f16 {
            assert!(matches!(made, Err(KernelError::Shape { .. })), "{made:?}");
            continue;
        }
        run(&gpu, vec![made.expect("step")], c);
        let got = floats(&gpu, &y, n * outs).await;
        let what = format!("{format:?} {outs} x {cols}, {n} rows, {tile:?}, add {add}");
        let tolerance = match tile.half() {
            true => tolerance::HALVES,
            false => tolerance::SUM,
        };
        close(&what, &got, &want, tolerance);
    }
}

/// Every tile with every format; in a browser, where such a kernel compiles for seconds, one tile
/// with each in turn.
async fn every_format(gpu: Gpu) {
    let turns = [Tile::Low, Tile::High, Tile::Split];
    for (i, format) in WeightFormat::ALL.into_iter().enumerate() {
        let tiles = match cfg!(target_arch = "wasm32") {
            true => &turns[i % turns.len()..][..1],
            false => EVERY,
        };
        product(gpu.clone(), format, (33, 65, 96), false, tiles).await;
    }
}

async fn awkward_sizes(gpu: Gpu) {
    let format = WeightFormat::Q8_0;
    for (size, tiles) in [
        ((1, 31, 64), LOW),
        ((31, 33, 32), HIGH),
        ((257, 40, 64), EVERY),
        ((32, 130, 704), EVERY),
    ] {
        product(gpu.clone(), format, size, false, tiles).await;
    }
    for format in [WeightFormat::Q4K, WeightFormat::Q6K] {
        for (size, tiles) in [
            ((1, 31, 256), LOW),
            ((31, 1, 512), HIGH),
            ((33, 257, 768), LOW),
            ((257, 33, 256), HIGH),
        ] {
            product(gpu.clone(), format, size, true, tiles).await;
        }
    }
}

/// Fewer blocks of columns than teams, as many, and some left over; rows and outputs about a tile's.
async fn split_columns(gpu: Gpu) {
    let sizes = [
        (WeightFormat::Q4_0, (5, 31, 32)),
        (WeightFormat::Q8_0, (16, 16, 128)),
        (WeightFormat::Q4_0, (17, 33, 160)),
        (WeightFormat::Q8_0, (9, 257, 96)),
        (WeightFormat::F16, (12, 15, 224)),
        (WeightFormat::Q6K, (10, 17, 256)),
    ];
    for (i, (format, size)) in sizes.into_iter().enumerate() {
        for add in in_turn(2, i) {
            product(gpu.clone(), format, size, add == 1, &[Tile::Split]).await;
        }
    }
}

async fn residual(gpu: Gpu) {
    product(gpu.clone(), WeightFormat::Q4_0, (40, 31, 64), true, HIGH).await;
    product(gpu, WeightFormat::F32, (7, 64, 32), true, LOW).await;
}

gpu_tests!(every_format, awkward_sizes, split_columns, residual);
