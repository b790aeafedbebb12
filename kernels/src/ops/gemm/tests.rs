//! The tiled product against its reference.

use super::reference::matmul;
use super::*;
use crate::Counts;
use crate::testing::{Rng, close, counts, floats, gpu_tests, matrix, poisoned, run, tolerance};

pub(crate) fn shaders() -> Vec<Shader> {
    WeightFormat::ALL
        .iter()
        .flat_map(|f| [true, false].map(|add| shader(*f, 33, 96, Count::Samples, add)))
        .collect()
}

async fn product(gpu: Gpu, format: WeightFormat, n: usize, outs: usize, cols: usize, add: bool) {
    let mut rng = Rng((n * 31 + outs) as u32);
    let (bytes, values) = matrix(&mut rng, format, outs, cols);
    let x = rng.skewed(n * cols);
    let m = QMatrix::upload(&gpu, "matrix", format, outs, cols, &bytes).expect("upload");
    // The count that is followed is not the first one: the others must not matter.
    let c = Counts {
        rows: 0,
        outs: n as u32,
        samples: 0,
        reserved: 0,
    };
    let before = rng.skewed(n * outs);
    let y = if add {
        gpu.upload("y", &before).expect("y")
    } else {
        poisoned(&gpu, n * outs)
    };
    let xb = gpu.upload("x", &x).expect("x");
    let io = Io {
        counts: &counts(&gpu, c),
        count: Count::Outs,
        x: &xb,
        y: &y,
    };
    run(&gpu, vec![step(&gpu, &m, add, io).expect("step")], c);
    let mut want = matmul(&values, &x, cols);
    if add {
        want.iter_mut().zip(&before).for_each(|(w, b)| *w += b);
    }
    let what = format!("{format:?} {outs} x {cols}, {n} rows, add {add}");
    close(
        &what,
        &floats(&gpu, &y, n * outs).await,
        &want,
        tolerance::SUM,
    );
}

async fn every_format(gpu: Gpu) {
    for format in WeightFormat::ALL {
        product(gpu.clone(), format, 33, 65, 96, false).await;
    }
}

async fn awkward_sizes(gpu: Gpu) {
    for (n, outs, cols) in [(1, 31, 64), (31, 33, 32), (257, 40, 64), (32, 32, 704)] {
        product(gpu.clone(), WeightFormat::Q8_0, n, outs, cols, false).await;
    }
}

async fn residual(gpu: Gpu) {
    product(gpu.clone(), WeightFormat::Q4_0, 40, 31, 64, true).await;
    product(gpu, WeightFormat::F32, 7, 64, 32, true).await;
}

gpu_tests!(every_format, awkward_sizes, residual);
