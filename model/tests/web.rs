//! The GPU engine against the CPU engine and against PyTorch's golden numbers: one body for native
//! drivers and for browsers, with subgroup operations and without.

#![allow(clippy::expect_used, clippy::panic)] // a test file throughout

use std::cell::RefCell;

use kernels::tune::Table;
use kernels::{Counters, Gpu, GpuOptions};
use model::gguf::TensorKind;
use model::tiny::{TinySpec, model_bytes};
use model::{
    CpuEngine, Engine, GenerateOptions, Generated, GpuEngine, GpuEngineOptions, Grammar, Lm,
    LmCore, LmCounters, ModelError, ModelFile, NO_TOKEN, Output, Row, Sample, Want,
};
use switchboard_model as model;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Hidden states of two engines that sum in another order, as a fraction of the largest value; the
/// CPU engine rounds activations to 16 bits, the GPU engine cached keys and values to 11.
const TOLERANCE: f32 = 3e-3;
/// Variants that round activations to 8 bits may have been chosen.
const TOLERANCE_8_BITS: f32 = 5e-2;
/// PyTorch rounds no keys and values.
const TOLERANCE_GOLDEN: f32 = 3e-3;
/// Probabilities go through exp, which magnifies differences of logits of about 10.
const MAGNIFIED: f32 = 20.0;

fn skip() -> bool {
    let asked = if cfg!(target_arch = "wasm32") {
        option_env!("SWITCHBOARD_SKIP_GPU").map(str::to_owned)
    } else {
        std::env::var("SWITCHBOARD_SKIP_GPU").ok()
    };
    asked.as_deref() == Some("1")
}

thread_local! {
    /// Devices with subgroups and without, shared by all tests in a browser, where compiling the
    /// kernels is what takes the time. Native threads end, and a device must not end with them.
    static SHARED: RefCell<[Option<Gpu>; 2]> = const { RefCell::new([None, None]) };
}

async fn device(subgroups: bool) -> Gpu {
    let options = GpuOptions {
        subgroups,
        tune: false,
    };
    match Gpu::request(options).await {
        Ok(gpu) => gpu,
        Err(e) => panic!(
            "{e}\nThis test needs a GPU; a software one will do: natively apt-get install \
             mesa-vulkan-drivers, in browsers chromium with the flags of webdriver.json. \
             SWITCHBOARD_SKIP_GPU=1 leaves such tests out."
        ),
    }
}

async fn each_gpu(body: impl AsyncFn(Gpu)) {
    if skip() {
        println!("left out: SWITCHBOARD_SKIP_GPU=1");
        return;
    }
    for subgroups in [true, false] {
        let known = SHARED.with(|s| s.borrow()[usize::from(subgroups)].clone());
        let gpu = match known.filter(|gpu| gpu.health().is_ok()) {
            Some(gpu) => gpu,
            None => device(subgroups).await,
        };
        if subgroups && !gpu.caps().subgroups {
            continue; // The second round covers a device that has none.
        }
        if cfg!(target_arch = "wasm32") {
            SHARED.with(|s| s.borrow_mut()[usize::from(subgroups)] = Some(gpu.clone()));
        }
        body(gpu.clone()).await;
        assert_eq!(gpu.health(), Ok(()));
    }
}

macro_rules! gpu_tests {
    ($($name:ident),+ $(,)?) => {
        mod on_gpu {
            $(
                #[cfg(not(target_arch = "wasm32"))]
                #[test]
                fn $name() {
                    pollster::block_on(super::each_gpu(super::$name));
                }
                #[cfg(target_arch = "wasm32")]
                #[wasm_bindgen_test::wasm_bindgen_test]
                async fn $name() {
                    super::each_gpu(super::$name).await;
                }
            )+
        }
    };
}

#[track_caller]
fn close(what: &str, got: &[f32], want: &[f32], tolerance: f32) {
    assert_eq!(got.len(), want.len(), "{what}: length");
    let most = want.iter().fold(0f32, |m, v| m.max(v.abs()));
    assert!(most > 1e-3, "{what}: nothing to compare with");
    for (i, (g, w)) in got.iter().zip(want).enumerate() {
        // `<=` is false for NaN.
        assert!(
            (g - w).abs() <= tolerance * most,
            "{what}[{i}]: got {g}, want {w}, largest {most}"
        );
    }
}

#[track_caller]
fn same(what: &str, got: &Output, want: &Output, tolerance: f32) {
    assert_eq!(got.hidden.len(), want.hidden.len());
    for (i, (g, w)) in got.hidden.iter().zip(&want.hidden).enumerate() {
        close(&format!("{what}: hidden {i}"), g, w, tolerance);
    }
    assert_eq!(got.sampled.len(), want.sampled.len());
    for (i, (g, w)) in got.sampled.iter().zip(&want.sampled).enumerate() {
        let what = format!("{what}: sample {i}: {g:?} against {w:?}");
        assert_eq!(g.token, w.token, "{what}");
        let other = |s: &model::Sampled| s.runner_up.map(|r| r.0);
        assert_eq!(other(g), other(w), "{what}");
        let numbers = |s: &model::Sampled| {
            let second = s.runner_up.map_or(0.0, |r| r.1);
            [1.0, s.probability, s.entropy, second]
        };
        close(&what, &numbers(g), &numbers(w), tolerance * MAGNIFIED);
    }
}

/// Rows of `tokens` after the token `before`, from position `at`, in slots from `start`, seeing
/// `block` and themselves.
fn rows(tokens: &[u32], before: u32, at: u32, start: u32, block: (u32, u32)) -> Vec<Row> {
    let previous = std::iter::once(&before).chain(tokens);
    let row = |((i, token), previous): ((u32, &u32), &u32)| Row {
        token: *token,
        position: at + i,
        slot: start + i,
        previous: *previous,
        block_start: block.0,
        block_len: block.1,
        own_start: start,
        own_len: i + 1,
    };
    (0..).zip(tokens).zip(previous).map(row).collect()
}

fn greedy(row: u32) -> Sample<'static> {
    Sample {
        row,
        mask: None,
        favoured: None,
        bonus: 0.0,
        temperature: 0.0,
        seed: 0,
        step: 0,
    }
}

/// Prefill of a block, two contexts in one ragged batch, then decoding with masks and noise.
async fn against_cpu(gpu: Gpu, spec: &TinySpec) {
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
        sample: &[greedy(10), greedy(17)],
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
                favoured: None,
                bonus: 0.0,
                ..greedy(0)
            },
            Sample {
                temperature: 0.8,
                seed: 9,
                step,
                ..greedy(1)
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
    assert!(engine.compile_ms() > 0.0);
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
            sample: &[greedy(n as u32 - 1)],
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

fn floats(v: &serde_json::Value) -> Vec<f32> {
    let list = v.as_array().expect("list");
    let number = |x: &serde_json::Value| x.as_f64().expect("number") as f32;
    list.iter().map(number).collect()
}

/// The committed tiny model against the numbers of PyTorch.
async fn golden(gpu: Gpu) {
    let file = include_bytes!("../../training/golden/tiny.gguf").to_vec();
    let file = ModelFile::from_bytes(file).expect("golden model");
    let text = include_str!("../../training/golden/tiny.json");
    let golden: serde_json::Value = serde_json::from_str(text).expect("golden numbers");
    let options = GpuEngineOptions::new(400);
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
            sample: &[greedy(len - 1)],
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
        favoured: None,
        bonus: 0.0,
        ..greedy(0)
    };
    let masked = Want {
        hidden: &[],
        sample: &[sample],
    };
    let hidden = Want {
        hidden: &[19],
        sample: &[],
    };
    for _ in 0..2 {
        let decode = Counters {
            dispatches: 1 + 6 * blocks + 3,
            passes: 1,
            submits: 1,
            writes: 5,
            bytes_written: 16 + 32 + 4 + 16 + 8 * words as u64,
            reads: 1,
            bytes_read: 32,
            ..Counters::default()
        };
        assert_eq!(cost(&mut engine, &one, &masked).await, decode);
        let prefill = Counters {
            dispatches: 1 + 9 * blocks + 1,
            passes: 1,
            submits: 1,
            writes: 4,
            // The last two: tiles of attention.
            bytes_written: 16 + 20 * 32 + 4 + 2 * 32,
            reads: 1,
            bytes_read: 64 * 4,
            ..Counters::default()
        };
        assert_eq!(cost(&mut engine, &many, &hidden).await, prefill);
    }
    let nothing = cost(&mut engine, &many, &Want::default()).await;
    assert_eq!((nothing.submits, nothing.reads), (1, 0), "no wait");
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

/// The same requests through `LmCore` on both engines: scores agree, arguments are equal.
async fn whole_turns(gpu: Gpu) {
    let spec = TinySpec {
        kind: TensorKind::Q8_0,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).expect("model");
    let engine = GpuEngine::new(gpu, &file, GpuEngineOptions::new(400)).await;
    let mut gpu = LmCore::new(engine.expect("engine"), &file).expect("gpu core");
    let engine = CpuEngine::new(&file, 400).expect("engine");
    let mut cpu = LmCore::new(engine, &file).expect("cpu core");
    let schema = serde_json::json!({"type": "object", "required": ["unit", "n"], "properties": {
        "unit": {"enum": ["seconds", "minutes"]}, "n": {"type": "integer", "minimum": 0, "maximum": 999},
        "label": {"type": "string", "maxLength": 12}}});
    let grammar = Grammar::Schema(schema);
    for signature in [&[1u32, 70, 71, 90, 2][..], &[1, 80, 95, 81, 77, 2]] {
        let a = turn(&mut gpu, signature, &grammar).await.expect("gpu turn");
        let b = turn(&mut cpu, signature, &grammar).await.expect("cpu turn");
        close("scores", &a.0, &b.0, TOLERANCE * MAGNIFIED);
        assert_eq!(a.1.text, b.1.text);
        assert!(a.1.finished);
        assert_eq!(a.2, b.2, "work done");
    }
}

/// Measured on this device, the chosen variants compute the same; one row still takes 6 dispatches
/// a block, and another engine takes the choices over without measuring.
async fn tuned(gpu: Gpu) {
    let options = GpuOptions {
        subgroups: gpu.caps().subgroups,
        tune: true,
    };
    let tunable = Gpu::request(options).await.expect("a second device");
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let blocks = file.config().blocks;
    let sizes = GpuEngineOptions::new(64);
    let mut table = Table::default();
    let made = GpuEngine::tuned(gpu.clone(), &file, sizes, &mut table, 500.0).await;
    assert_eq!(made.expect("engine").1, [], "switched off");
    let made = GpuEngine::tuned(tunable.clone(), &file, sizes, &mut table, 500.0).await;
    let (tuned, found) = made.expect("engine");
    assert!(!found.is_empty() && table.is_for(tunable.caps()));
    assert_eq!(tuned.layer_kernels(1).len(), 1 + 6 * blocks);
    let made = GpuEngine::tuned(tunable, &file, sizes, &mut table, 0.0).await;
    let (again, nothing) = made.expect("engine");
    assert_eq!(nothing, []);
    let usual = GpuEngine::new(gpu, &file, sizes).await.expect("engine");
    let tokens: Vec<u32> = (20..52).collect();
    let mut engines = [usual, tuned, again];
    let mut free = 0;
    for n in [1u32, 3, 10, 18] {
        let batch = rows(&tokens[..n as usize], NO_TOKEN, 0, free, (0, 0));
        free += n;
        let want = Want {
            hidden: &[n - 1],
            sample: &[],
        };
        let mut hidden = Vec::new();
        for engine in &mut engines {
            let out = engine.forward(&batch, &want).await.expect("forward");
            hidden.push(out.hidden[0].clone());
        }
        for (other, what) in hidden[1..].iter().zip(["tuned", "again"]) {
            let what = format!("{what}, {n} rows");
            close(&what, other, &hidden[0], TOLERANCE_8_BITS);
        }
    }
}

/// (retrieval, function and none scores; the arguments; the work) of one request.
async fn turn<E: Engine>(
    lm: &mut LmCore<E>,
    signature: &[u32],
    grammar: &Grammar,
) -> Result<(Vec<f32>, Generated, LmCounters), ModelError> {
    let block = lm.encode_block(signature).await?;
    let (alone, pair) = (
        lm.create_context(None, 8)?,
        lm.create_context(Some(block), 64)?,
    );
    let request = [3u32, 60, 61, 62, 63, 5];
    let with_bos = [&[1u32][..], &request].concat();
    let hidden = lm.append(&[(alone, &with_bos), (pair, &request)]).await?;
    let mut scores = lm.retrieve_scores(&hidden[0], &[block])?;
    scores.extend([lm.function_score(&hidden[1]), lm.none_score(&hidden[0])]);
    let made = lm
        .generate(pair, &[6], grammar, &GenerateOptions::default())
        .await?;
    lm.release_context(alone);
    lm.release_context(pair);
    lm.release_block(block);
    Ok((scores, made, lm.counters()))
}

gpu_tests!(
    q8_0,
    whole_turns,
    other_formats,
    odd_heads,
    long_contexts,
    many_contexts,
    dropped,
    golden,
    costs,
    tuned,
    wrong_batches,
);
