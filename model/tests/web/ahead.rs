//! Running ahead changes when things happen, nothing else: tokens, probabilities and cache are those
//! of one step after another.

use kernels::{Counters, Gpu};
use switchboard_model::dialect::token;
use switchboard_model::engine::gumbel_noise;
use switchboard_model::tiny::{TinySpec, model_bytes};
use switchboard_model::{
    ContextId, CopyFrom, Engine, GenerateOptions, Generated, GpuEngine, GpuEngineOptions, Grammar,
    Lm, LmCore, ModelError, ModelFile, NO_TOKEN, Queued, Sample, Want,
};

use crate::support::{close, gpu_tests, rows};

type Core = LmCore<GpuEngine>;

/// Almost every token is as probable as any other.
const HOT: f32 = 1e5;

async fn core(gpu: &Gpu, file: &ModelFile, slots: usize, ahead: bool) -> Core {
    let engine = GpuEngine::new(gpu.clone(), file, GpuEngineOptions::new(slots)).await;
    let mut core = LmCore::new(engine.expect("engine"), file).expect("core");
    core.run_ahead(ahead);
    core
}

/// A core that waits for every token and one that runs ahead.
async fn both(gpu: &Gpu, slots: usize) -> [Core; 2] {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    [
        core(gpu, &file, slots, false).await,
        core(gpu, &file, slots, true).await,
    ]
}

/// A context behind a block, with a request in it.
async fn open(lm: &mut Core, reserve: usize) -> ContextId {
    let block = lm.encode_block(&[1, 70, 71, 90, 2]).await.expect("block");
    let id = lm.create_context(Some(block), reserve).expect("context");
    let request = [3, 60, 61, 62, 63, 5];
    lm.append(&[(id, &request)]).await.expect("append");
    id
}

/// What was generated, the length of the context, and the hidden state after two tokens more.
async fn write(
    lm: &mut Core,
    reserve: usize,
    grammar: &Grammar,
    options: &GenerateOptions,
) -> (Generated, usize, Vec<f32>, Counters) {
    let id = open(lm, reserve).await;
    let before = lm.engine().gpu().counters();
    let made = lm.generate(id, &[7], grammar, options).await;
    let made = made.expect("generate");
    let cost = lm.engine().gpu().counters() - before;
    let len = lm.context_len(id).expect("context");
    let hidden = lm.append(&[(id, &[40, 41])]).await.expect("append");
    lm.release_context(id);
    (made, len, hidden[0].clone(), cost)
}

/// Seeds at which a hot model comes to its end within some tokens.
fn ending_seeds(vocab: u32, tokens: u32) -> impl Iterator<Item = u32> {
    let others = token::NAMES.len() as u32..vocab;
    (1..).filter(move |seed| {
        (0..tokens).any(|step| {
            let end = gumbel_noise(*seed, step, token::END);
            others.clone().all(|id| gumbel_noise(*seed, step, id) < end)
        })
    })
}

async fn text_is_the_same(gpu: Gpu) {
    let [mut waits, mut ahead] = both(&gpu, 400).await;
    let config = ahead.engine().config().clone();
    let mut cases = vec![(0, 0.0, 1), (0, 0.0, 2), (3, 0.9, 9), (3, 0.9, 0)];
    let ending = ending_seeds(config.vocab as u32, 8).take(2);
    cases.extend(ending.flat_map(|seed| [(seed, HOT, 9), (seed, HOT, 3)]));
    let (mut ended, mut cut) = (0, 0);
    for (seed, temperature, max_tokens) in cases {
        let grammar = Grammar::Text { max_tokens };
        let options = GenerateOptions {
            seed,
            temperature,
            ..GenerateOptions::default()
        };
        let a = write(&mut waits, 64, &grammar, &options).await;
        let b = write(&mut ahead, 64, &grammar, &options).await;
        let what = format!("seed {seed} at {temperature}, {max_tokens} tokens");
        assert_eq!(
            (a.0.tokens, a.0.text),
            (b.0.tokens.clone(), b.0.text),
            "{what}"
        );
        assert_eq!((a.0.finished, a.1), (b.0.finished, b.1), "{what}");
        assert_eq!(a.2, b.2, "{what}: the cache behind");
        let n = b.0.tokens.len() as u64;
        // Behind an end marker one pass was for nothing; past the limit none is queued.
        let steps = if b.0.finished {
            ended += 1;
            (n + 1).min(max_tokens as u64)
        } else {
            cut += 1;
            n
        };
        assert_eq!(b.0.stats.forward_passes, steps, "{what}");
        let cost = Counters {
            dispatches: steps * (1 + 6 * config.blocks as u64 + 3),
            passes: steps,
            submits: steps,
            writes: steps,
            reads: n,
            bytes_read: 32 * n,
            ..Counters::default()
        };
        let counted = Counters {
            bytes_written: 0,
            ..b.3
        };
        assert_eq!(counted, cost, "{what}");
        // The mask goes up once.
        let mask = 256 + 8 * config.mask_words() as u64;
        let small = steps * (768 + 16);
        assert!(
            b.3.bytes_written == small || b.3.bytes_written == small - 16 + mask,
            "{what}: {:?}",
            b.3
        );
    }
    assert!(ended > 1 && cut > 1, "{ended} ended, {cut} were cut");
}

/// Contexts that outgrow their slots are computed anew while a pass is under way.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "runs natively"))]
async fn contexts_may_move(gpu: Gpu) {
    let grammar = Grammar::Text { max_tokens: 30 };
    let options = GenerateOptions::default();
    let mut results = Vec::new();
    for mut lm in both(&gpu, 160).await {
        let (id, behind) = (open(&mut lm, 8).await, open(&mut lm, 8).await);
        let made = lm.generate(id, &[7], &grammar, &options).await;
        let len = lm.context_len(id).expect("context");
        let hidden = lm.append(&[(id, &[40, 41])]).await.expect("append");
        lm.release_context(behind);
        results.push((made.expect("generate"), len, hidden));
    }
    let ids = |made: &Generated| made.tokens.iter().map(|t| t.id).collect::<Vec<_>>();
    let (a, b) = (&results[0], &results[1]);
    assert_eq!((ids(&a.0), a.1), (ids(&b.0), b.1));
    assert!(b.0.stats.rows > 30 + 1, "it moved: {:?}", b.0.stats);
    close("the cache behind", &a.2[0], &b.2[0], 1e-4);
    // No room at all is told when it is needed, and the context is as before.
    for mut lm in both(&gpu, 24).await {
        let id = open(&mut lm, 8).await;
        let full = lm.generate(id, &[7], &grammar, &options).await;
        assert!(
            matches!(full, Err(ModelError::OutOfSlots { .. })),
            "{full:?}"
        );
        assert_eq!(lm.context_len(id), Ok(11));
        let short = Grammar::Text { max_tokens: 4 };
        let made = lm.generate(id, &[7], &short, &options).await;
        assert_eq!(made.expect("generate").tokens.len(), 4);
    }
}

/// Under a grammar the mask waits for the token before: one submit, one write and one small read
/// back a pass, on an engine that queues as on one that does not.
async fn calls_are_the_same(gpu: Gpu) {
    let [mut waits, mut ahead] = both(&gpu, 400).await;
    let schema = serde_json::json!({"type": "object", "required": ["unit", "n", "label"], "properties": {
        "unit": {"enum": ["seconds", "minutes"]}, "n": {"type": "integer", "minimum": 0, "maximum": 999},
        "label": {"type": "string", "maxLength": 12}}});
    let grammar = Grammar::Schema(schema);
    for (seed, temperature, max_tokens) in [(0, 0.0, 60), (2, 2.0, 60), (0, 0.0, 1), (0, 0.0, 5)] {
        let options = GenerateOptions {
            seed,
            temperature,
            max_tokens,
            copy: (seed < 2).then(|| CopyFrom {
                texts: vec!["remind me to buy oat milk in 12 minutes".to_owned()],
                taken: Vec::new(),
                bonus: 3.0,
            }),
        };
        let a = write(&mut waits, 96, &grammar, &options).await;
        let b = write(&mut ahead, 96, &grammar, &options).await;
        let what = format!("seed {seed} at {temperature}, {max_tokens} tokens");
        assert_eq!((&a.0.tokens, a.1), (&b.0.tokens, b.1), "{what}");
        assert_eq!((a.0.stats, &a.2, a.3), (b.0.stats, &b.2, b.3), "{what}");
        assert!(b.0.tokens.iter().any(|t| t.forced), "{what}");
        let (passes, cost) = (b.0.stats.forward_passes, b.3);
        let each = (cost.passes, cost.submits, cost.reads, cost.bytes_read);
        assert_eq!(each, (passes, passes, passes, 32 * passes), "{what}");
    }
}

/// What cannot be queued is refused, and nothing is queued then.
#[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "runs natively"))]
async fn wrong_queues(gpu: Gpu) {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).expect("model");
    let mut engine = GpuEngine::new(gpu, &file, GpuEngineOptions::new(64))
        .await
        .expect("engine");
    assert_eq!(engine.queue_depth(), 2);
    let batch = rows(&[30, 31, 32], NO_TOKEN, 0, 0, (0, 0));
    let pass = |rows, follows| Queued {
        rows,
        follows,
        sample: Sample::greedy(0),
    };
    let refused = |result: Result<(), ModelError>| {
        assert!(
            matches!(result, Err(ModelError::Usage { .. })),
            "{result:?}"
        );
    };
    let before = engine.gpu().counters();
    refused(engine.sampled().await.map(drop));
    refused(engine.queue(&pass(&batch[..1], true)));
    refused(engine.queue(&pass(&[], false)));
    let mut outside = batch.clone();
    outside[1].slot = 64;
    let result = engine.queue(&pass(&outside, false));
    assert!(
        matches!(result, Err(ModelError::Batch { .. })),
        "{result:?}"
    );
    assert_eq!(engine.gpu().counters(), before);

    let want = Want {
        hidden: &[],
        sample: &[Sample::greedy(2)],
    };
    let want = engine
        .forward(&batch, &want)
        .await
        .expect("forward")
        .sampled;
    engine.queue(&pass(&batch, false)).expect("queued");
    refused(engine.queue(&pass(&batch, true)));
    engine.queue(&pass(&batch, false)).expect("queued");
    refused(engine.queue(&pass(&batch, false)));
    for _ in 0..2 {
        assert_eq!(engine.sampled().await, Ok(want[0]));
    }
    refused(engine.sampled().await.map(drop));
    // A plain pass in between: nothing of before is told or followed.
    engine.queue(&pass(&batch, false)).expect("queued");
    engine
        .forward(&batch, &Want::default())
        .await
        .expect("forward");
    refused(engine.sampled().await.map(drop));
    refused(engine.queue(&pass(&batch[..1], true)));
}

gpu_tests!(text_is_the_same, calls_are_the_same);

// Two engines each, and a browser's software adapter compiles every kernel of both.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{contexts_may_move, wrong_queues};
    use crate::support::gpu_tests;

    gpu_tests!(contexts_may_move, wrong_queues);
}
