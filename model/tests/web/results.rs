//! Hidden states, scores and samples are those of the CPU engine and of PyTorch.

use kernels::Gpu;
use switchboard_model::gguf::TensorKind;
use switchboard_model::tiny::{TinySpec, model_bytes};
use switchboard_model::{
    CpuEngine, Engine, GpuEngine, GpuEngineOptions, ModelFile, NO_TOKEN, Sample, Want,
};

use crate::support::{TOLERANCE, TOLERANCE_GOLDEN, close, floats, gpu_tests, rows, same};

/// Prefill of a block, two contexts in one ragged batch, then decoding with masks and noise.
pub(crate) async fn against_cpu(gpu: Gpu, spec: &TinySpec) {
    let file = ModelFile::from_bytes(model_bytes(spec)).expect("model");
    let vocab = file.config().vocab as u32;
    let mut cpu = CpuEngine::new(&file, 200).expect("cpu engine");
    let options = GpuEngineOptions {
        max_rows: 64,
        ..GpuEngineOptions::new(200)
    };
    let mut gpu = GpuEngine::new(gpu, &file, options).await.expect("engine");
    let what = format!("{:?}, {} heads", spec.kind, spec.heads);

    let token = |i: u32| (i * 37 + i * i * 11 + 5) % vocab;
    let block: Vec<u32> = (0..45).map(token).collect();
    let prefill = rows(&block, NO_TOKEN, 0, 100, (0, 0));
    let want = Want {
        hidden: &[44, 3],
        sample: &[],
    };
    let a = gpu.forward(&prefill, &want).await.expect("gpu");
    let b = cpu.forward(&prefill, &want).await.expect("cpu");
    same(&format!("{what}: block"), &a, &b, TOLERANCE);

    let one: Vec<u32> = (50..61).map(token).collect();
    let two: Vec<u32> = (70..77).map(token).collect();
    let mut ragged = rows(&one, block[44], 45, 0, (100, 45));
    ragged.extend(rows(&two, NO_TOKEN, 0, 40, (0, 0)));
    let want = Want {
        hidden: &[17, 10],
        sample: &[Sample::greedy(10), Sample::greedy(17)],
    };
    let a = gpu.forward(&ragged, &want).await.expect("gpu");
    let b = cpu.forward(&ragged, &want).await.expect("cpu");
    same(&format!("{what}: ragged"), &a, &b, TOLERANCE);

    let words = file.config().mask_words() as u32;
    let mask: Vec<u32> = (0..words).map(|i| 0x9249_2492u32.rotate_left(i)).collect();
    let mut last = [one[10], two[6]];
    let mut next = [b.sampled[0].token, b.sampled[1].token];
    for step in 0..3u32 {
        let mut both = rows(&[next[0]], last[0], 56 + step, 11 + step, (100, 45));
        both.extend(rows(&[next[1]], last[1], 7 + step, 47 + step, (0, 0)));
        for (row, start) in both.iter_mut().zip([0, 40]) {
            row.own_start = start;
            row.own_len = row.slot - start + 1;
        }
        let samples = [
            Sample {
                mask: Some(&mask),
                ..Sample::greedy(0)
            },
            Sample {
                temperature: 0.8,
                seed: 9,
                step,
                ..Sample::greedy(1)
            },
        ];
        let want = Want {
            hidden: &[1],
            sample: &samples,
        };
        let a = gpu.forward(&both, &want).await.expect("gpu");
        let b = cpu.forward(&both, &want).await.expect("cpu");
        same(&format!("{what}: decode {step}"), &a, &b, TOLERANCE);
        let id = b.sampled[0].token;
        assert!(mask[id as usize / 32] >> (id % 32) & 1 == 1, "masked");
        last = next;
        next = [id, b.sampled[1].token];
    }
}

async fn q8_0(gpu: Gpu) {
    against_cpu(gpu, &TinySpec::default()).await;
}

/// Natively every test has a round without subgroup operations; in browsers it is this one.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
async fn without_subgroups() {
    if crate::support::skip() {
        return;
    }
    let gpu = crate::support::device(false).await;
    assert!(!gpu.caps().subgroups);
    q8_0(gpu).await;
}

async fn other_formats(gpu: Gpu) {
    for kind in [TensorKind::F32, TensorKind::F16, TensorKind::Q4_0] {
        let spec = TinySpec {
            kind,
            previous: kind != TensorKind::F16,
            seed: 3,
            ..TinySpec::default()
        };
        against_cpu(gpu.clone(), &spec).await;
    }
}

async fn odd_heads(gpu: Gpu) {
    let spec = TinySpec {
        heads: 4,
        kv_heads: 1,
        head_dim: 24,
        blocks: 1,
        ..TinySpec::default()
    };
    against_cpu(gpu, &spec).await;
}

/// The sizes of a pretrained network: nine heads over three, width 576 (no multiple of 256), no
/// norms of heads, another base; the embedding stored otherwise than the blocks.
async fn without_norms_of_heads(gpu: Gpu) {
    let (q4, q8) = (TensorKind::Q4_0, TensorKind::Q8_0);
    for (kind, embedding) in [(q4, q8), (q8, q4)] {
        let spec = TinySpec {
            blocks: if kind == q4 { 2 } else { 1 },
            embedding: 576,
            feed_forward: 1536,
            heads: 9,
            kv_heads: 3,
            head_dim: 64,
            kind,
            other_kinds: vec![("token_embd", embedding)],
            qk_norm: false,
            rope_base: 100_000.0,
            norm_epsilon: 1e-5,
            ..TinySpec::default()
        };
        against_cpu(gpu.clone(), &spec).await;
    }
}

/// A context longer than what one workgroup takes, by tiles, then decoded in parts; all kernels were
/// compiled before.
async fn long_contexts(gpu: Gpu) {
    let spec = TinySpec {
        context_length: 1024,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
    let vocab = file.config().vocab as u32;
    let blocks = file.config().blocks as u64;
    let mut cpu = CpuEngine::new(&file, 1000).expect("cpu engine");
    let options = GpuEngineOptions::new(1000);
    let mut engine = GpuEngine::new(gpu, &file, options).await.expect("engine");
    let cost = engine.start_cost();
    assert!(cost.compile_ms > 0.0 && cost.tuning_ms == 0.0);
    let made = engine.gpu().counters();
    let token = |i: u32| (i * 37 + i * i * 11 + 5) % vocab;
    let all: Vec<u32> = (0..700).map(token).collect();
    let mut at = 0usize;
    for n in [256, 256, 100, 17, 7, 1, 3, 1] {
        let before = at.checked_sub(1).map_or(NO_TOKEN, |i: usize| all[i]);
        let mut batch = rows(&all[at..at + n], before, at as u32, at as u32, (0, 0));
        for row in &mut batch {
            (row.own_start, row.own_len) = (0, row.slot + 1);
        }
        let want = Want {
            hidden: &[n as u32 - 1],
            sample: &[Sample::greedy(n as u32 - 1)],
        };
        let before = engine.gpu().counters();
        let a = engine.forward(&batch, &want).await.expect("gpu");
        let dispatches = (engine.gpu().counters() - before).dispatches;
        let a_layer = if n > 4 { 9 } else { 7 };
        assert_eq!(dispatches, 1 + a_layer * blocks + 3, "{n} rows at {at}");
        let b = cpu.forward(&batch, &want).await.expect("cpu");
        same(&format!("{n} rows at {at}"), &a, &b, TOLERANCE);
        at += n;
    }
    let cost = engine.gpu().counters() - made;
    assert_eq!((cost.pipelines, cost.bind_groups, cost.buffers), (0, 0, 0));
}

/// Many short contexts at once attend row by row; longer ones by tiles. Either way the same.
async fn many_contexts(gpu: Gpu) {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let mut cpu = CpuEngine::new(&file, 200).expect("cpu engine");
    let options = GpuEngineOptions::new(200);
    let mut engine = GpuEngine::new(gpu, &file, options).await.expect("engine");
    let tokens: Vec<u32> = (20..60).collect();
    let block = rows(&tokens, NO_TOKEN, 0, 160, (0, 0));
    let nothing = Want::default();
    engine.forward(&block, &nothing).await.expect("gpu");
    cpu.forward(&block, &nothing).await.expect("cpu");
    let mut free = 0;
    for (contexts, each) in [(7, 1), (3, 9), (20, 2), (8, 5)] {
        let mut batch = Vec::new();
        for i in 0..contexts {
            let own = &tokens[i..i + each];
            batch.extend(rows(own, tokens[39], 40, free, (160, 40)));
            free += each as u32;
        }
        let last = batch.len() as u32 - 1;
        let want = Want {
            hidden: &[0, last],
            sample: &[],
        };
        let a = engine.forward(&batch, &want).await.expect("gpu");
        let b = cpu.forward(&batch, &want).await.expect("cpu");
        same(&format!("{contexts} x {each} rows"), &a, &b, TOLERANCE);
    }
}

/// The committed tiny model against the numbers of PyTorch.
async fn golden(gpu: Gpu) {
    let model = include_bytes!("../../../training/golden/tiny.gguf");
    let numbers = include_str!("../../../training/golden/tiny.json");
    matches(gpu, model, numbers).await;
}

/// The same for one without norms of single heads, with three query heads a group, in Q4_0.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "runs natively"))]
async fn golden_plain(gpu: Gpu) {
    let model = include_bytes!("../../../training/golden/plain.gguf");
    let numbers = include_str!("../../../training/golden/plain.json");
    matches(gpu, model, numbers).await;
}

async fn matches(gpu: Gpu, model: &[u8], text: &str) {
    let file = ModelFile::from_bytes(model.to_vec()).expect("golden model");
    let golden: serde_json::Value = serde_json::from_str(text).expect("golden numbers");
    let options = GpuEngineOptions::new(512);
    let mut engine = GpuEngine::new(gpu, &file, options).await.expect("engine");
    let mut blocks: Vec<(u32, (u32, u32))> = Vec::new();
    let mut free = 0;
    for (i, segment) in (0..).zip(golden["segments"].as_array().expect("segments")) {
        let tokens = floats(&segment["tokens"]);
        let tokens: Vec<u32> = tokens.iter().map(|t| *t as u32).collect();
        let block = segment["block"].as_u64();
        let (before, block) = block.map_or((NO_TOKEN, (0, 0)), |b| blocks[b as usize]);
        let at = segment["at"].as_u64().expect("position") as u32;
        let (start, len) = (free, tokens.len() as u32);
        blocks.push((tokens[tokens.len() - 1], (start, len)));
        free += len;
        let want = Want {
            hidden: &[len - 1],
            sample: &[Sample::greedy(len - 1)],
        };
        let batch = rows(&tokens, before, at, start, block);
        let got = engine.forward(&batch, &want).await.expect("forward");
        let hidden = floats(&golden["hidden_last"][i as usize]);
        let what = format!("segment {i}");
        close(&what, &got.hidden[0], &hidden, TOLERANCE_GOLDEN);
        let logits = floats(&golden["logits_last"][i as usize]);
        let most = logits.iter().copied().fold(f32::MIN, f32::max);
        let record = got.sampled[0];
        assert_eq!(logits[record.token as usize], most, "{what}: {record:?}");
        let sum: f64 = logits.iter().map(|l| f64::from(l - most).exp()).sum();
        close(&what, &[record.probability], &[sum.recip() as f32], 2e-3);
    }
}

gpu_tests!(
    q8_0,
    other_formats,
    odd_heads,
    without_norms_of_heads,
    long_contexts,
    many_contexts,
    golden,
);

// In a browser `without_norms_of_heads` compiles the same kernels already.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::golden_plain;
    use crate::support::gpu_tests;

    gpu_tests!(golden_plain);
}
