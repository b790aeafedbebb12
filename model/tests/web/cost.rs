//! What steps cost, what they leave behind, and what is refused.

use kernels::{Counters, Gpu};
use switchboard_model::tiny::{TinySpec, model_bytes};
use switchboard_model::{
    Engine, GpuEngine, GpuEngineOptions, ModelError, ModelFile, NO_TOKEN, Row, Sample, Want,
};

use crate::support::{device, gpu_tests, rows};

/// An engine that is dropped leaves nothing on the device, and so does one that could not be made.
async fn dropped(gpu: Gpu) {
    let before = gpu.bytes_allocated();
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let options = GpuEngineOptions::new(64);
    let engine = GpuEngine::new(gpu.clone(), &file, options).await;
    let engine = engine.expect("engine");
    assert!(gpu.bytes_allocated() - before > engine.weight_bytes());
    drop(engine);
    assert_eq!(gpu.bytes_allocated(), before);
    let giant = GpuEngineOptions::new(1 << 28);
    let refused = GpuEngine::new(gpu.clone(), &file, giant).await.err();
    assert!(
        matches!(refused, Some(ModelError::Engine { .. })),
        "{refused:?}"
    );
    assert_eq!(gpu.bytes_allocated(), before);
}

async fn cost(engine: &mut GpuEngine, rows: &[Row], want: &Want<'_>) -> Counters {
    let before = engine.gpu().counters();
    engine.forward(rows, want).await.expect("forward");
    engine.gpu().counters() - before
}

/// Bytes of the matrices: as in a Q8_0 file, scales padded to 16.
fn matrix_bytes(file: &ModelFile) -> u64 {
    let c = file.config();
    let (d, ffn) = (c.embedding as u64, c.feed_forward as u64);
    let (q, kv) = (c.query_width() as u64, c.kv_width() as u64);
    let matrix = |rows: u64, cols: u64| rows * cols + (rows * cols / 16).next_multiple_of(16);
    let block = matrix(q + 2 * kv, d) + matrix(d, q) + matrix(2 * ffn, d) + matrix(d, ffn);
    matrix(c.vocab as u64, d) + c.blocks as u64 * block
}

/// What a step costs, to the byte, and that replaying makes nothing.
async fn costs(gpu: Gpu) {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let blocks = file.config().blocks as u64;
    let words = file.config().mask_words();
    let options = GpuEngineOptions::new(64);
    let mut engine = GpuEngine::new(gpu, &file, options).await.expect("engine");
    assert_eq!(engine.weight_bytes(), matrix_bytes(&file));
    assert_eq!(engine.layer_kernels(1).len() as u64, 1 + 6 * blocks);
    let mask = vec![u32::MAX; words];
    let tokens: Vec<u32> = (20..40).collect();
    let one = rows(&tokens[..1], NO_TOKEN, 0, 0, (0, 0));
    let many = rows(&tokens, NO_TOKEN, 0, 0, (0, 0));
    let sample = Sample {
        mask: Some(&mask),
        ..Sample::greedy(0)
    };
    let masked = Want {
        hidden: &[],
        sample: &[sample],
    };
    let hidden = Want {
        hidden: &[19],
        sample: &[],
    };
    for first in [true, false] {
        let decode = Counters {
            dispatches: 1 + 6 * blocks + 3,
            passes: 1,
            submits: 1,
            writes: 1,
            // A mask that the device has is not written again.
            bytes_written: if first {
                1024 + 8 * words as u64
            } else {
                768 + 16
            },
            reads: 1,
            bytes_read: 32,
            ..Counters::default()
        };
        assert_eq!(cost(&mut engine, &one, &masked).await, decode);
        let prefill = Counters {
            dispatches: 1 + 9 * blocks + 1,
            passes: 1,
            submits: 1,
            writes: 3,
            // Counts and the one row wanted, then rows and two tiles of attention.
            bytes_written: 256 + 4 + 20 * 32 + 2 * 32,
            reads: 1,
            bytes_read: 64 * 4,
            ..Counters::default()
        };
        assert_eq!(cost(&mut engine, &many, &hidden).await, prefill);
    }
    let nothing = cost(&mut engine, &many, &Want::default()).await;
    assert_eq!((nothing.submits, nothing.reads), (1, 0), "no wait");
}

/// An engine that starts with some of its plans computes what one with all of them does, compiles
/// nothing in a pass, and has them all in the end. Natively only: its device shares no kernels with
/// the others, and a browser's software adapter compiles each for half a second.
#[cfg(not(target_arch = "wasm32"))]
async fn staged(gpu: Gpu) {
    let gpu = device(gpu.caps().subgroups).await; // its own, whose kernels are counted
    let spec = TinySpec {
        context_length: 1024,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
    let options = GpuEngineOptions {
        staged: true,
        ..GpuEngineOptions::new(700)
    };
    let mut engine = GpuEngine::new(gpu.clone(), &file, options).await;
    let engine = engine.as_mut().expect("engine");
    let tokens: Vec<u32> = (20..60).collect();
    let mut batches: Vec<Vec<Row>> = [1, 3, 10, 30]
        .map(|n| rows(&tokens[..n], NO_TOKEN, 0, 0, (0, 0)))
        .to_vec();
    let mut long = rows(&tokens[..3], NO_TOKEN, 600, 600, (0, 0));
    for row in &mut long {
        (row.own_start, row.own_len) = (0, row.slot + 1);
    }
    batches.push(long);
    let mut results: Vec<Vec<Vec<f32>>> = Vec::new();
    let start = gpu.counters().pipelines;
    let mut known = start;
    for _ in 0..2 {
        let mut round = Vec::new();
        for batch in &batches {
            let want = Want {
                hidden: &[batch.len() as u32 - 1],
                sample: &[],
            };
            let out = engine.forward(batch, &want).await.expect("forward");
            round.push(out.hidden[0].clone());
        }
        results.push(round);
        assert_eq!(gpu.counters().pipelines, known, "compiled in a pass");
        let mut steps = 0;
        while engine.idle().await.expect("idle") {
            steps += 1;
            assert!(steps < 20);
        }
        assert_eq!(steps, if known == start { 12 } else { 0 });
        known = gpu.counters().pipelines;
    }
    assert!(
        known >= start + 8,
        "{start} kernels at first, {known} at last"
    );
    let all = GpuEngineOptions::new(700);
    let mut whole = GpuEngine::new(gpu.clone(), &file, all)
        .await
        .expect("engine");
    assert_eq!(gpu.counters().pipelines, known, "the same kernels");
    for (i, batch) in batches.iter().enumerate() {
        let want = Want {
            hidden: &[batch.len() as u32 - 1],
            sample: &[],
        };
        let out = whole.forward(batch, &want).await.expect("forward");
        for round in &results {
            let what = format!("{} rows", batch.len());
            crate::support::close(&what, &round[i], &out.hidden[0], 1e-3);
        }
    }
}

async fn wrong_batches(_: Gpu) {
    let gpu = device(true).await; // its own, because it is destroyed
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let options = GpuEngineOptions {
        max_rows: 8,
        ..GpuEngineOptions::new(64)
    };
    let mut engine = GpuEngine::new(gpu, &file, options).await.expect("engine");
    let tokens = [30u32; 9];
    let before = engine.gpu().counters();
    let batch = |n: usize, start| rows(&tokens[..n], NO_TOKEN, 0, start, (0, 0));
    let nothing = Want::default();
    let too_many = engine.forward(&batch(9, 0), &nothing).await;
    assert!(matches!(too_many, Err(ModelError::Batch { .. })));
    let outside = engine.forward(&batch(4, 62), &nothing).await;
    assert!(matches!(outside, Err(ModelError::Batch { .. })));
    assert_eq!(engine.gpu().counters(), before, "a bad batch runs nothing");
    engine.gpu().destroy();
    let lost = engine.forward(&batch(4, 0), &nothing).await;
    assert!(matches!(lost, Err(ModelError::DeviceLost { .. })));
}

gpu_tests!(dropped, costs, wrong_batches);

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::staged;
    use crate::support::gpu_tests;

    gpu_tests!(staged);
}
