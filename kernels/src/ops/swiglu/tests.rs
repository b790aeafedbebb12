//! SwiGLU against its reference.

use super::*;
use crate::Counts;
use crate::testing::{Rng, close, counts, floats, gpu_tests, poisoned, run, tolerance};

pub(crate) fn shaders() -> Vec<Shader> {
    vec![shader(96)]
}

async fn gates(gpu: Gpu) {
    for (n, size) in [(1usize, 704usize), (33, 31), (257, 5)] {
        let mut rng = Rng(n as u32);
        let gate_up: Vec<f32> = rng.skewed(n * 2 * size).iter().map(|v| v * 3.0).collect();
        let c = Counts {
            rows: n as u32,
            ..Counts::default()
        };
        let y = poisoned(&gpu, n * size);
        let x = gpu.upload("gate_up", &gate_up).expect("upload");
        run(
            &gpu,
            vec![step(&gpu, &counts(&gpu, c), size as u32, &x, &y).expect("step")],
            c,
        );
        let want = reference::swiglu(&gate_up, size);
        close(
            &format!("{n} x {size}"),
            &floats(&gpu, &y, n * size).await,
            &want,
            tolerance::EXP,
        );
    }
}

gpu_tests!(gates);
