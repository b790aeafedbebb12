//! Embedding against its reference, all formats, scales that are subnormal in f16.

use super::*;
use crate::testing::{
    Rng, close, counts, floats, gpu_tests, matrix, poisoned, quantize, run, tolerance,
};
use crate::{Counts, Row, dequantize};

pub(crate) fn shaders() -> Vec<Shader> {
    WeightFormat::ALL.map(|f| shader(f, 99, 64)).to_vec()
}

fn token_rows(rng: &mut Rng, n: usize, vocab: u32) -> Vec<Row> {
    (0..n)
        .map(|_| Row {
            token: rng.next() % vocab,
            ..Row::default()
        })
        .collect()
}

async fn gathers(gpu: Gpu, format: WeightFormat, n: usize, cols: usize, tiny: bool) {
    let mut rng = Rng(7 + n as u32);
    let (mut bytes, mut values) = matrix(&mut rng, format, 99, cols);
    if tiny {
        // 1e-4 / 127 is far below the smallest normal f16; the values must survive all the same.
        let small: Vec<f32> = values.iter().map(|v| v * 1e-4).collect();
        bytes = quantize(format, &small);
        values = dequantize(format, &bytes);
    }
    let m = QMatrix::upload(&gpu, "embedding", format, 99, cols, &bytes).expect("upload");
    let rows = token_rows(&mut rng, n, 99);
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let x = poisoned(&gpu, n * cols);
    let row_buffer = gpu.upload("rows", &rows).expect("rows");
    run(
        &gpu,
        vec![step(&gpu, &counts(&gpu, c), &row_buffer, &m, &x).expect("step")],
        c,
    );
    let mut got = floats(&gpu, &x, n * cols).await;
    let mut want = reference::embed(&rows, &values, cols);
    if tiny {
        got.iter_mut().chain(&mut want).for_each(|v| *v *= 1e4);
    }
    close(
        &format!("{format:?} x {n} rows"),
        &got,
        &want,
        tolerance::ONE_ROUNDING,
    );
}

async fn every_format(gpu: Gpu) {
    for format in WeightFormat::ALL {
        gathers(gpu.clone(), format, 33, 96, false).await;
    }
}

async fn many_rows(gpu: Gpu) {
    gathers(gpu.clone(), WeightFormat::Q8_0, 257, 64, false).await;
    gathers(gpu, WeightFormat::Q4_0, 1, 64, false).await;
}

async fn subnormal_scales(gpu: Gpu) {
    gathers(gpu.clone(), WeightFormat::Q8_0, 31, 64, true).await;
    gathers(gpu, WeightFormat::Q4_0, 31, 64, true).await;
}

gpu_tests!(every_format, many_rows, subnormal_scales);
