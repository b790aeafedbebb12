//! The matvec and its fusions against their references.

use super::*;
use crate::Counts;
use crate::ops::{rms_norm, swiglu};
use crate::testing::{Rng, close, counts, floats, gpu_tests, matrix, poisoned, run, tolerance};

pub(crate) fn shaders() -> Vec<Shader> {
    let mut out = Vec::new();
    for format in WeightFormat::ALL {
        for epilogue in [Epilogue::Store, Epilogue::Add, Epilogue::SwiGlu] {
            for norm in [None, Some(1e-6)] {
                let spec = Spec {
                    format,
                    rows: 66,
                    cols: 96,
                    norm,
                    epilogue,
                };
                out.extend([None, Some(4), Some(32)].map(|g| spec.shader(g)));
            }
        }
    }
    out
}

async fn product(
    gpu: Gpu,
    format: WeightFormat,
    n: usize,
    size: (usize, usize),
    norm: bool,
    epilogue: Epilogue,
) {
    let (outs, cols) = size;
    let mut rng = Rng((outs * 31 + cols) as u32);
    let (bytes, values) = matrix(&mut rng, format, outs, cols);
    let (x, weight) = (rng.skewed(n * cols), rng.skewed(cols));
    let m = QMatrix::upload(&gpu, "matrix", format, outs, cols, &bytes).expect("upload");
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let wide = if epilogue == Epilogue::SwiGlu {
        outs / 2
    } else {
        outs
    };
    let before = rng.skewed(n * wide);
    let y = if epilogue == Epilogue::Add {
        gpu.upload("y", &before).expect("y")
    } else {
        poisoned(&gpu, n * wide)
    };
    let (xb, wb) = (
        gpu.upload("x", &x).expect("x"),
        gpu.upload("weight", &weight).expect("weight"),
    );
    let io = Io {
        counts: &counts(&gpu, c),
        count: Count::Rows,
        x: &xb,
        y: &y,
    };
    let fused = norm.then_some(Norm {
        weight: &wb,
        epsilon: 1e-6,
    });
    run(
        &gpu,
        vec![step(&gpu, &m, fused, epilogue, io).expect("step")],
        c,
    );

    let input = if norm {
        rms_norm::reference::rms_norm(&x, &weight, 1e-6)
    } else {
        x
    };
    let mut want = reference::matmul(&values, &input, cols);
    match epilogue {
        Epilogue::Store => {}
        Epilogue::Add => want.iter_mut().zip(&before).for_each(|(w, b)| *w += b),
        Epilogue::SwiGlu => want = swiglu::reference::swiglu(&want, wide),
    }
    let what = format!("{format:?} {outs} x {cols}, {n} rows, norm {norm}, {epilogue:?}");
    close(
        &what,
        &floats(&gpu, &y, n * wide).await,
        &want,
        tolerance::SUM,
    );
}

async fn every_format(gpu: Gpu) {
    for format in WeightFormat::ALL {
        for size in [(33, 64), (257, 96), (1, 704)] {
            product(gpu.clone(), format, 1, size, false, Epilogue::Store).await;
        }
    }
}

async fn a_few_rows(gpu: Gpu) {
    product(
        gpu.clone(),
        WeightFormat::Q8_0,
        3,
        (31, 256),
        false,
        Epilogue::Store,
    )
    .await;
    product(
        gpu,
        WeightFormat::Q4_0,
        31,
        (33, 32),
        false,
        Epilogue::Store,
    )
    .await;
}

async fn fused_norm(gpu: Gpu) {
    for format in WeightFormat::ALL {
        product(gpu.clone(), format, 2, (65, 256), true, Epilogue::Store).await;
    }
}

async fn residual(gpu: Gpu) {
    product(
        gpu.clone(),
        WeightFormat::Q8_0,
        2,
        (63, 704),
        false,
        Epilogue::Add,
    )
    .await;
    product(gpu, WeightFormat::F16, 1, (64, 64), true, Epilogue::Add).await;
}

async fn fused_swiglu(gpu: Gpu) {
    product(
        gpu.clone(),
        WeightFormat::Q8_0,
        2,
        (2 * 33, 256),
        true,
        Epilogue::SwiGlu,
    )
    .await;
    product(
        gpu,
        WeightFormat::F32,
        1,
        (2 * 7, 64),
        false,
        Epilogue::SwiGlu,
    )
    .await;
}

gpu_tests!(every_format, a_few_rows, fused_norm, residual, fused_swiglu);
