//! Embedding against its reference: all formats, with the token before and without, scales that are
//! subnormal in f16.

use super::*;
use crate::testing::{
    Rng, close, counts, floats, gpu_tests, matrix, poisoned, run, scaled_matrix, tolerance, width,
};
use crate::{Counts, Row};

const VOCAB: u32 = 99;

pub(crate) fn shaders() -> Vec<Shader> {
    WeightFormat::ALL
        .into_iter()
        .flat_map(|f| {
            [(0, VOCAB, false), (0, 64, true), (64, 35, true)]
                .map(|(first, part, shift)| shader(f, (VOCAB, 256), (first, part), shift))
        })
        .collect()
}

/// Tokens at random, the first row and every fifth after it with none before.
fn token_rows(rng: &mut Rng, n: usize) -> Vec<Row> {
    (0..n)
        .map(|i| Row {
            token: rng.next() % VOCAB,
            previous: match i % 5 {
                0 => NO_TOKEN,
                1 => VOCAB - 1,
                _ => rng.next() % VOCAB,
            },
            ..Row::default()
        })
        .collect()
}

#[test]
fn rows_begin_without_a_token_before() {
    assert_eq!(Row::default().previous, NO_TOKEN);
    assert_eq!(Row::default().token, 0);
}

async fn gathers(gpu: &Gpu, format: WeightFormat, n: usize, cols: usize, tiny: bool) {
    let mut rng = Rng(7 + n as u32);
    let cols = width(format, cols);
    // 1e-4 / 127 is far below the smallest normal f16; the values must survive all the same.
    let factor = if tiny { 1e-4 } else { 1.0 };
    let (bytes, values) = scaled_matrix(&mut rng, format, VOCAB as usize, cols, factor);
    let m =
        QMatrix::upload(gpu, "embedding", format, VOCAB as usize, cols, &bytes).expect("upload");
    let rows = token_rows(&mut rng, n);
    let s = rng.skewed(cols);
    let shift_buffer = gpu.upload("shift", &s).expect("shift");
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let row_buffer = gpu.upload("rows", &rows).expect("rows");
    for shift in [None, Some(&s)] {
        let x = poisoned(gpu, n * cols);
        let with = shift.map(|_| &shift_buffer);
        let made = step(gpu, &counts(gpu, c), &row_buffer, &m, with, &x).expect("step");
        run(gpu, vec![made], c);
        let mut got = floats(gpu, &x, n * cols).await;
        let mut want = reference::embed(&rows, &values, shift.map(Vec::as_slice), cols);
        if tiny {
            got.iter_mut().chain(&mut want).for_each(|v| *v *= 1e4);
        }
        let bound = match shift {
            Some(_) => tolerance::FOUR_ROUNDINGS,
            None => tolerance::ONE_ROUNDING,
        };
        let what = format!("{format:?} x {n} rows, shift {}", shift.is_some());
        close(&what, &got, &want, bound);
    }
}

async fn every_format(gpu: Gpu) {
    for format in WeightFormat::ALL {
        gathers(&gpu, format, 33, 96, false).await;
    }
}

/// One row (with none before), two, a width that leaves most of a workgroup idle, one that needs two.
async fn awkward_sizes(gpu: Gpu) {
    for format in WeightFormat::ALL {
        gathers(&gpu, format, 1, 32, false).await;
        gathers(&gpu, format, 2, 288, false).await;
    }
    gathers(&gpu, WeightFormat::Q8_0, 257, 64, false).await;
    gathers(&gpu, WeightFormat::F32, 7, 1056, false).await;
    // Super-blocks that do not fill a group of 8 scales, and more units than a workgroup takes.
    gathers(&gpu, WeightFormat::Q4K, 33, 2304, false).await;
    gathers(&gpu, WeightFormat::Q6K, 33, 2304, false).await;
}

async fn subnormal_scales(gpu: Gpu) {
    gathers(&gpu, WeightFormat::Q8_0, 31, 64, true).await;
    gathers(&gpu, WeightFormat::Q4_0, 31, 64, true).await;
    gathers(&gpu, WeightFormat::Q4K, 31, 512, true).await;
    gathers(&gpu, WeightFormat::Q6K, 31, 512, true).await;
}

async fn a_shift_of_another_width_is_refused(gpu: Gpu) {
    let (bytes, _) = matrix(&mut Rng(2), WeightFormat::Q8_0, 4, 64);
    let m = QMatrix::upload(&gpu, "embedding", WeightFormat::Q8_0, 4, 64, &bytes).expect("upload");
    let c = counts(&gpu, Counts::default());
    let (rows, x) = (poisoned(&gpu, 8), poisoned(&gpu, 64));
    for width in [32, 96] {
        let shift = poisoned(&gpu, width);
        let r = step(&gpu, &c, &rows, &m, Some(&shift), &x);
        assert!(matches!(r, Err(KernelError::Shape { .. })), "{r:?}");
    }
}

gpu_tests!(
    every_format,
    awkward_sizes,
    subnormal_scales,
    a_shift_of_another_width_is_refused,
);
