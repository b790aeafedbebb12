//! Matrices whose rows are stored in several formats: every row gives what it gives by itself.

use super::*;
use crate::ops::gemm::{self, Input, Tile};
use crate::ops::matvec::{self, Epilogue, Io, Norm, RowClass, Variant};
use crate::product::{Choice, Product};
use crate::testing::{
    Rng, close, compiled_before, counts, floats, gpu_tests, matrix, poisoned, run, tolerance,
};
use crate::tune::Job;
use crate::{Count, Counts};

const COLS: usize = 512;
/// Rows of the batch.
const N: usize = 5;
const EPSILON: f32 = 1e-6;

/// Rows of each format: those of the second begin and end off the bounds of bindings.
const MIXED: [(WeightFormat, usize); 3] = [
    (WeightFormat::Q4K, 100),
    (WeightFormat::Q6K, 36),
    (WeightFormat::Q4K, 64),
];

/// The stacked matrix, those it is made of, and all values.
fn stacked(
    gpu: &Gpu,
    rng: &mut Rng,
    groups: &[(WeightFormat, usize)],
) -> (QMatrix, Vec<QMatrix>, Vec<f32>) {
    let made: Vec<_> = groups
        .iter()
        .map(|(format, rows)| matrix(rng, *format, *rows, COLS))
        .collect();
    let stored: Vec<Stored<'_>> = groups
        .iter()
        .zip(&made)
        .map(|((format, rows), (bytes, _))| Stored {
            format: *format,
            rows: *rows,
            bytes,
        })
        .collect();
    let stack = |stored| QMatrix::stack(gpu, "stack", COLS, stored).expect("upload");
    let alone = stored.chunks(1).map(stack).collect();
    let values = made.iter().flat_map(|(_, values)| values.clone()).collect();
    (stack(&stored), alone, values)
}

fn over_rows<'a>(counts: &'a Buffer, x: &'a Buffer, y: &'a Buffer) -> Io<'a> {
    Io {
        counts,
        count: Count::Rows,
        x,
        y,
    }
}

/// All products of a stack against the products of its groups by themselves and against f64.
async fn products(gpu: &Gpu, groups: &[(WeightFormat, usize)]) {
    let what = format!("{groups:?}");
    let mut rng = Rng(91);
    let (stack, alone, values) = stacked(gpu, &mut rng, groups);
    let outs = stack.rows as usize;
    assert_eq!(stack.parts(), groups.len(), "{what}");
    let (x, shift) = (rng.skewed(N * COLS), rng.skewed(COLS));
    let before = rng.skewed(N * outs);
    let now = Counts {
        rows: N as u32,
        ..Counts::default()
    };
    let upload = |values: &[f32]| gpu.upload("values", values).expect("upload");
    let counts = counts(gpu, now);
    let (xb, factors) = (upload(&x), upload(&shift));
    let norm = Some(Norm {
        weight: &factors,
        epsilon: EPSILON,
    });
    let variant = Variant::usual(gpu.caps(), stack.format, stack.cols, RowClass::UpTo4);
    let integers = Variant {
        integers: true,
        ..Variant::usual(gpu.caps(), stack.format, stack.cols, RowClass::One)
    };
    let rounded = integers.fits_matrix(gpu.caps(), &stack).is_ok();
    let (store, add) = (Epilogue::Store, Epilogue::Add);
    let steps = |m: &QMatrix, [normed, added, tiled, eight]: [&Buffer; 4]| {
        let over = |y| over_rows(&counts, &xb, y);
        let mut all = vec![
            matvec::steps_as(gpu, variant, m, norm, store, over(normed)),
            matvec::steps_as(gpu, variant, m, None, add, over(added)),
            gemm::steps(gpu, m, (Tile::High, Input::Floats), true, over(tiled)),
        ];
        if rounded {
            all.push(matvec::steps_as(gpu, integers, m, None, store, over(eight)));
        }
        let all: Result<Vec<_>, _> = all.into_iter().collect();
        all.expect("steps").into_iter().flatten().collect()
    };
    let made = [poisoned(gpu, N * outs), upload(&before), upload(&before)];
    let eight = poisoned(gpu, N * outs);
    run(
        gpu,
        steps(&stack, [&made[0], &made[1], &made[2], &eight]),
        now,
    );
    let mut got = Vec::new();
    for buffer in made.iter().chain(rounded.then_some(&eight)) {
        got.push(floats(gpu, buffer, N * outs).await);
    }
    let normed = crate::ops::rms_norm::reference::rms_norm(&x, &shift, EPSILON);
    let want = matvec::reference::matmul(&values, &normed, COLS);
    close(&format!("{what}: normed"), &got[0], &want, tolerance::SUM);
    let mut want = matvec::reference::matmul(&values, &x, COLS);
    for (y, old) in want.iter_mut().zip(&before) {
        *y += old;
    }
    close(&format!("{what}: added"), &got[1], &want, tolerance::SUM);
    close(&format!("{what}: tiled"), &got[2], &want, tolerance::SUM);
    // The very numbers of each group by itself.
    let mut first = 0;
    for m in &alone {
        let rows = m.rows as usize;
        let of = |all: &[f32]| -> Vec<f32> {
            let lines = all.chunks_exact(outs);
            lines
                .flat_map(|line| &line[first..first + rows])
                .copied()
                .collect()
        };
        let old = of(&before);
        let made = [poisoned(gpu, N * rows), upload(&old), upload(&old)];
        let eight = poisoned(gpu, N * rows);
        run(gpu, steps(m, [&made[0], &made[1], &made[2], &eight]), now);
        for (i, buffer) in made.iter().chain(rounded.then_some(&eight)).enumerate() {
            let by_itself = floats(gpu, buffer, N * rows).await;
            assert!(
                by_itself == of(&got[i]),
                "{what}: product {i} of {:?}",
                m.format
            );
        }
        first += rows;
    }
}

async fn rows_of_several_formats(gpu: Gpu) {
    if compiled_before(&gpu).await {
        return;
    }
    // A browser compiles long for super-blocks; `every_format` shows their kernels there.
    if cfg!(not(target_arch = "wasm32")) {
        products(&gpu, &MIXED).await;
    }
    // Units of other sizes; no integers in floats.
    products(&gpu, &[(WeightFormat::Q8_0, 72), (WeightFormat::F16, 72)]).await;
}

/// Gate and up stored differently: tiled, whatever was chosen.
async fn gates_and_ups_of_two_formats(gpu: Gpu) {
    let mut rng = Rng(17);
    let half = 72;
    let groups = [(WeightFormat::Q6K, half), (WeightFormat::Q4K, half)];
    let (stack, _, values) = stacked(&gpu, &mut rng, &groups);
    // Products of some tens would make every gate 0 or 1.
    let x: Vec<f32> = rng.skewed(N * COLS).iter().map(|v| v * 0.1).collect();
    let now = Counts {
        rows: N as u32,
        ..Counts::default()
    };
    let counts = counts(&gpu, now);
    let xb = gpu.upload("x", &x).expect("upload");
    let gated = poisoned(&gpu, N * half);
    let wide = poisoned(&gpu, 2 * N * half);
    let product = Product {
        matrix: &stack,
        norm: None,
        epilogue: Epilogue::SwiGlu,
        io: over_rows(&counts, &xb, &gated),
        normed: &xb,
        wide: &wide,
    };
    let variant = Variant::usual(gpu.caps(), stack.format, stack.cols, RowClass::UpTo4);
    let steps = product.steps(&gpu, Choice::Matvec(variant)).expect("steps");
    assert_eq!(steps.len(), 3, "two products and the gate");
    run(&gpu, steps, now);
    let (gate, up) = values.split_at(half * COLS);
    let want: Vec<f32> = matvec::reference::matmul(gate, &x, COLS)
        .iter()
        .zip(matvec::reference::matmul(up, &x, COLS))
        .map(|(g, u)| g / (1.0 + (-g).exp()) * u)
        .collect();
    let got = floats(&gpu, &gated, N * half).await;
    close("gated", &got, &want, tolerance::EXP);
}

async fn the_tuner_knows_them_apart(gpu: Gpu) {
    let mut rng = Rng(5);
    let (stack, alone, _) = stacked(&gpu, &mut rng, &MIXED);
    let job = |matrix| Job {
        matrix,
        norm: true,
        epilogue: Epilogue::Store,
        class: RowClass::One,
    };
    assert_eq!(job(&stack).name(), "q4k+q6k 200x512 norm rows 1");
    assert_eq!(job(&alone[1]).name(), "q6k 36x512 norm rows 1");
    // What one of the formats cannot take is no candidate.
    let floats = [(WeightFormat::Q8_0, 64), (WeightFormat::F16, 64)];
    let (stack, _, _) = stacked(&gpu, &mut rng, &floats);
    let eight = Variant {
        integers: true,
        ..Variant::usual(gpu.caps(), stack.format, stack.cols, RowClass::One)
    };
    assert!(eight.fits_matrix(gpu.caps(), &stack).is_err());
    let error = QMatrix::stack(&gpu, "none", COLS, &[]).expect_err("must not pass");
    assert!(error.to_string().contains("size of none"), "{error}");
}

gpu_tests!(
    rows_of_several_formats,
    gates_and_ups_of_two_formats,
    the_tuner_knows_them_apart,
);
