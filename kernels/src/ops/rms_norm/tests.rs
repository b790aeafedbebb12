//! RMSNorm against its reference, in order and gathered.

use super::*;
use crate::Counts;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};

const EPSILON: f32 = 1e-6;

pub(crate) fn shaders() -> Vec<Shader> {
    let s = Sizes {
        cols: 96,
        epsilon: EPSILON,
    };
    [None, Some(4), Some(64)]
        .into_iter()
        .flat_map(|g| [shader(g, s, false), shader(g, s, true)])
        .collect()
}

async fn norms(gpu: Gpu, n: usize, cols: usize, pick: Option<&[u32]>) {
    let mut rng = Rng(cols as u32);
    let (x, weight) = (rng.skewed(n * cols), rng.skewed(cols));
    let outs = pick.map_or(n, <[u32]>::len);
    let c = Counts {
        rows: n as u32,
        outs: outs as u32,
        ..Counts::default()
    };
    let y = poisoned(&gpu, outs * cols);
    let pick_buffer = pick.map(|p| gpu.upload("pick", p).expect("upload"));
    let (xb, wb) = (
        gpu.upload("x", &x).expect("upload"),
        gpu.upload("weight", &weight).expect("upload"),
    );
    let s = Sizes {
        cols: cols as u32,
        epsilon: EPSILON,
    };
    let s = step(
        &gpu,
        s,
        &counts(&gpu, c),
        &xb,
        &wb,
        pick_buffer.as_ref(),
        &y,
    )
    .expect("step");
    run(&gpu, vec![s], c);
    let all = reference::rms_norm(&x, &weight, EPSILON);
    let want = match pick {
        None => all,
        Some(p) => p
            .iter()
            .flat_map(|i| &all[*i as usize * cols..][..cols])
            .copied()
            .collect(),
    };
    close(
        &format!("{n} x {cols}"),
        &floats(&gpu, &y, outs * cols).await,
        &want,
        tolerance::NORM,
    );
}

async fn in_order(gpu: Gpu) {
    for (n, cols) in [(1, 64), (31, 96), (33, 704), (257, 36)] {
        norms(gpu.clone(), n, cols, None).await;
    }
}

async fn gathered(gpu: Gpu) {
    norms(gpu, 9, 256, Some(&[8, 0, 3, 3])).await;
}

gpu_tests!(in_order, gathered);
