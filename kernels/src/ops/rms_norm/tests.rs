//! RMSNorm against its reference, in order and gathered.

use super::*;
use crate::Counts;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};

const EPSILON: f32 = 1e-6;

pub(crate) fn shaders() -> Vec<Shader> {
    let s = Sizes {
        cols: 96,
        epsilon: EPSILON,
        half: false,
    };
    let half = Sizes { half: true, ..s };
    [None, Some(4), Some(64)]
        .into_iter()
        .flat_map(|g| [(s, false), (s, true), (half, false)].map(|(s, pick)| shader(g, s, pick)))
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
        half: false,
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

/// Into f16: the same numbers rounded, what is too large the largest f16; refused without the feature.
async fn halves(gpu: Gpu) {
    let (n, cols) = (33, 96);
    let (x, mut weight) = (Rng(3).skewed(n * cols), Rng(4).skewed(cols));
    weight[7] = 1e9;
    let c = Counts {
        rows: n as u32,
        ..Counts::default()
    };
    let [xb, wb] = [&x, &weight].map(|v| gpu.upload("input", v).expect("upload"));
    let y = poisoned(&gpu, n * cols / 2);
    let s = Sizes {
        cols: cols as u32,
        epsilon: EPSILON,
        half: true,
    };
    let made = step(&gpu, s, &counts(&gpu, c), &xb, &wb, None, &y);
    if !gpu.caps().f16 {
        assert!(matches!(made, Err(crate::KernelError::Shape { .. })));
        return;
    }
    run(&gpu, vec![made.expect("step")], c);
    let words: Vec<u32> = gpu.read(&y).await.expect("read");
    let (mut got, mut want) = (Vec::new(), reference::rms_norm(&x, &weight, EPSILON));
    for word in words {
        let halves = [word as u16, (word >> 16) as u16];
        got.extend(halves.map(|h| half::f16::from_bits(h).to_f32()));
    }
    for (got, want) in got.iter_mut().zip(&mut want).skip(7).step_by(cols) {
        assert_eq!(*got, 65504f32.copysign(*want), "{want} is too large");
        (*got, *want) = (0.0, 0.0);
    }
    close("halves", &got, &want, tolerance::F16);
}

gpu_tests!(in_order, gathered, halves);
