//! Weights in super-blocks, and weights that the device cannot bind at once.

use kernels::{Gpu, GpuOptions};
use switchboard_model::gguf::TensorKind;
use switchboard_model::tiny::{TinySpec, model_bytes};
use switchboard_model::{Engine, GpuEngine, GpuEngineOptions, ModelFile, NO_TOKEN, Sample, Want};

use crate::results::against_cpu;
use crate::support::{TOLERANCE, gpu_tests, rows, same};

#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "runs natively"))]
async fn super_blocks(gpu: Gpu) {
    for kind in [TensorKind::Q4K, TensorKind::Q6K] {
        let spec = TinySpec {
            blocks: 1,
            embedding: 256,
            feed_forward: 512,
            head_dim: 64,
            kind,
            seed: 5,
            ..TinySpec::default()
        };
        against_cpu(gpu.clone(), &spec).await;
    }
}

/// Parts of what is read at once stored differently, as llama.cpp's Q4_K_M does: a dispatch more
/// for each part, and for a gate apart from its up; nothing else changes.
async fn mixed_parts(gpu: Gpu) {
    let (q4k, q6k) = (TensorKind::Q4K, TensorKind::Q6K);
    let spec = TinySpec {
        blocks: 2,
        embedding: 256,
        feed_forward: 512,
        head_dim: 64,
        kind: q4k,
        other_kinds: vec![("token_embd", q6k), ("1.attn_v", q6k), ("1.ffn_down", q6k)],
        seed: 6,
        ..TinySpec::default()
    };
    let gates = TinySpec {
        blocks: 1,
        kind: q6k,
        other_kinds: vec![("attn_k", q4k), ("ffn_up", q4k)],
        ..spec.clone()
    };
    // Norm, two products and the gate instead of one dispatch.
    for (spec, dispatches) in [(spec, 1 + 6 + 7), (gates, 1 + 8 + 3)] {
        let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
        let options = GpuEngineOptions::new(64);
        let engine = GpuEngine::new(gpu.clone(), &file, options).await;
        let engine = engine.expect("engine");
        assert_eq!(engine.layer_kernels(1).len(), dispatches);
        against_cpu(gpu.clone(), &spec).await;
    }
}

/// Bytes of the largest buffer of the small device.
const LIMIT: u64 = 1 << 20;

/// An embedding and a gated matrix of more than a buffer each: the same results, only more dispatches.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "runs natively"))]
async fn weights_in_parts(gpu: Gpu) {
    let options = GpuOptions {
        subgroups: gpu.caps().subgroups,
        tune: false,
    };
    let small = Gpu::request_small(options, LIMIT).await;
    let small = small.expect("a small device");
    let spec = TinySpec {
        blocks: 1,
        embedding: 256,
        feed_forward: 2304,
        vocab: 6000,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
    let sizes = GpuEngineOptions {
        max_rows: 48,
        ..GpuEngineOptions::new(100)
    };
    let whole = GpuEngine::new(gpu, &file, sizes).await.expect("engine");
    let parts = GpuEngine::new(small, &file, sizes).await;
    let parts = parts.expect("a small engine");
    // Embedding and tiled product twice, the norm and the gate apart from it.
    assert_eq!(whole.layer_kernels(1).len(), 1 + 6);
    assert_eq!(parts.layer_kernels(1).len(), 2 + 6 + 3);
    let samples = [48, LIMIT as usize / 4 / 6000];
    assert_eq!([whole.max_samples(), parts.max_samples()], samples);
    let mut engines = [whole, parts];
    let tokens: Vec<u32> = (0..40u32).map(|i| (i * 1237 + 11) % 6000).collect();
    let mut free = 0;
    for n in [1usize, 3, 36] {
        let batch = rows(&tokens[..n], NO_TOKEN, 0, free, (0, 0));
        free += n as u32;
        let last = n as u32 - 1;
        let want = Want {
            hidden: &[last],
            sample: &[Sample::greedy(last)],
        };
        let mut out = Vec::new();
        for engine in &mut engines {
            out.push(engine.forward(&batch, &want).await.expect("forward"));
        }
        same(&format!("{n} rows"), &out[1], &out[0], TOLERANCE);
    }
}

gpu_tests!(mixed_parts);

// In a browser mixed parts show both kinds of super-blocks, and the kernels' own tests parts.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{super_blocks, weights_in_parts};
    use crate::support::gpu_tests;

    gpu_tests!(super_blocks, weights_in_parts);
}
