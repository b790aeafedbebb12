//! What the agent relies on: equal results however the work is split, and honest counters.

use pollster::block_on;
use serde_json::json;

use super::*;
use crate::cpu::CpuEngine;
use crate::dialect::{grammar_schema, token};
use crate::tiny::{TinySpec, model_bytes};

type Core = LmCore<CpuEngine>;

fn core_with(slots: usize, spec: &TinySpec) -> Core {
    let file = ModelFile::from_bytes(model_bytes(spec)).unwrap();
    LmCore::new(CpuEngine::new(&file, slots).unwrap(), &file).unwrap()
}

fn core(slots: usize) -> Core {
    core_with(slots, &TinySpec::default())
}

fn block_tokens(core: &Core, text: &str) -> Vec<u32> {
    let mut out = vec![token::BOS];
    out.extend(core.encode(text).unwrap());
    out.push(token::F_END);
    out
}

fn request_tokens(core: &Core, text: &str) -> Vec<u32> {
    let mut out = vec![token::USER];
    out.extend(core.encode(text).unwrap());
    out.push(token::ASSISTANT);
    out
}

/// Products of few and of many rows add up in other orders.
fn close(a: &[f32], b: &[f32]) {
    assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() < 1e-4, "{a} {b}");
    }
}

/// Hidden state at the end of `tokens` computed on their own, in a fresh core.
fn afresh(tokens: &[u32]) -> Vec<f32> {
    let mut core = core(512);
    let c = core.create_context(None, 0).unwrap();
    block_on(core.append(&[(c, tokens)]))
        .unwrap()
        .swap_remove(0)
}

#[test]
fn a_request_on_a_cached_block_is_both_afresh() {
    let mut core = core(512);
    let block = block_tokens(&core, "start timer(amount: num) Start a timer");
    let request = request_tokens(&core, "start a tea timer");
    let whole = [block.clone(), request.clone()].concat();
    let other = block_tokens(&core, "light(on: bool)");
    block_on(core.encode_block(&other)).unwrap();
    let id = block_on(core.encode_block(&block)).unwrap();
    let c = core.create_context(Some(id), 8).unwrap();
    assert_eq!(core.context_len(c).unwrap(), block.len());
    let hidden = block_on(core.append(&[(c, &request)])).unwrap();
    assert_eq!(core.context_len(c).unwrap(), whole.len());
    close(&hidden[0], &afresh(&whole));
    // token by token: the same again
    core.truncate(c, block.len()).unwrap();
    let mut last = Vec::new();
    for t in &request {
        last = block_on(core.append(&[(c, &[*t])])).unwrap().swap_remove(0);
    }
    close(&last, &hidden[0]);
}

#[test]
fn a_ragged_batch_is_its_single_runs() {
    let texts = ["light(on: bool)", "timer(amount: num) Start", "a()", "text"];
    let mut one = core(1024);
    let mut many = core(1024);
    let mut singles = Vec::new();
    let mut contexts = Vec::new();
    let requests: Vec<Vec<u32>> = (0..5)
        .map(|i| request_tokens(&one, &"buy milk to the a ".repeat(i + 1)))
        .collect();
    for (i, request) in requests.iter().enumerate() {
        let block = texts.get(i).map(|t| block_tokens(&one, t));
        for (core, batch) in [(&mut one, false), (&mut many, true)] {
            let id = block
                .as_ref()
                .map(|b| block_on(core.encode_block(b)).unwrap());
            let c = core.create_context(id, 4).unwrap();
            if batch {
                contexts.push(c);
            } else {
                singles.extend(block_on(core.append(&[(c, request)])).unwrap());
            }
        }
    }
    let parts: Vec<(ContextId, &[u32])> = contexts
        .iter()
        .zip(&requests)
        .map(|(c, r)| (*c, r.as_slice()))
        .collect();
    let passes = many.counters().forward_passes;
    let batch = block_on(many.append(&parts)).unwrap();
    assert_eq!(many.counters().forward_passes, passes + 1);
    for (a, b) in batch.iter().zip(&singles) {
        close(a, b);
    }
}

#[test]
fn other_blocks_change_nothing() {
    let mut core = core(4096);
    let block = block_tokens(&core, "timer(amount: num)");
    let request = request_tokens(&core, "a timer");
    let id = block_on(core.encode_block(&block)).unwrap();
    let run = |core: &mut Core| {
        let c = core.create_context(Some(id), 16).unwrap();
        let hidden = block_on(core.append(&[(c, &request)]))
            .unwrap()
            .swap_remove(0);
        let score = core.retrieve_scores(&hidden, &[id]).unwrap()[0];
        let all = (hidden.clone(), score, core.function_score(&hidden));
        core.release_context(c);
        all
    };
    let before = run(&mut core);
    let mut others = Vec::new();
    for i in 0..20 {
        let tokens = block_tokens(&core, &format!("other{i}(a: str)"));
        others.push(block_on(core.encode_block(&tokens)).unwrap());
    }
    assert_eq!(run(&mut core), before);
    others.drain(..10).for_each(|b| core.release_block(b));
    assert_eq!(run(&mut core), before);
    let again = block_on(core.encode_block(&block)).unwrap();
    assert_eq!(again, id);
    core.release_block(again);
    assert_eq!(run(&mut core), before);
}

#[test]
fn no_schema_token_is_prefilled_per_request() {
    for count in [5, 300] {
        let mut core = core(8192);
        let mut blocks = Vec::new();
        for i in 0..count {
            let tokens = block_tokens(&core, &format!("f{i}(a: str) text"));
            blocks.push(block_on(core.encode_block(&tokens)).unwrap());
        }
        let before = core.counters();
        assert!(before.schema_tokens_prefilled > 5 * count);
        let request = request_tokens(&core, "buy milk");
        let alone = core.create_context(None, 64).unwrap();
        let h = block_on(core.append(&[(alone, &request)]))
            .unwrap()
            .swap_remove(0);
        let scores = core.retrieve_scores(&h, &blocks).unwrap();
        assert_eq!(scores.len(), blocks.len());
        assert!(core.none_score(&h).is_finite());
        let contexts: Vec<ContextId> = blocks[..5]
            .iter()
            .map(|b| core.create_context(Some(*b), 64).unwrap())
            .collect();
        let parts: Vec<(ContextId, &[u32])> =
            contexts.iter().map(|c| (*c, request.as_slice())).collect();
        block_on(core.append(&parts)).unwrap();
        let schema = grammar_schema(&json!({"type": "object", "properties": {
            "on": {"type": "boolean"}}, "required": ["on"]}))
        .unwrap();
        let made = block_on(core.generate(
            contexts[0],
            &[token::CALL],
            &Grammar::Schema(schema),
            &GenerateOptions::default(),
        ))
        .unwrap();
        let after = core.counters();
        assert_eq!(
            after.schema_tokens_prefilled,
            before.schema_tokens_prefilled
        );
        let requests = after.request_tokens_prefilled - before.request_tokens_prefilled;
        assert_eq!(requests, 6 * request.len() as u64);
        let passes = after.forward_passes - before.forward_passes;
        assert_eq!(passes, 2 + made.stats.forward_passes);
    }
}

#[test]
fn equal_blocks_are_computed_once_and_evicted_only_when_unused() {
    let probe = core(1);
    let a = block_tokens(&probe, "light(on: bool)");
    let b = block_tokens(&probe, "dark(on: bool)");
    let mut core = core(a.len() + 2 + b.len() + 1);
    let id = block_on(core.encode_block(&a)).unwrap();
    let work = core.counters();
    assert_eq!(block_on(core.encode_block(&a)).unwrap(), id);
    assert_eq!(core.counters(), work);
    core.release_block(id);
    core.release_block(id);
    assert!(core.retrieve_scores(&vec![0.0; 64], &[id]).is_err());
    // still cached: taking it up again costs nothing
    assert_eq!(block_on(core.encode_block(&a)).unwrap(), id);
    assert_eq!(core.counters(), work);
    let c = core.create_context(Some(id), 2).unwrap();
    core.release_block(id);
    core.release_block(id); // once too often: the context still holds it
    let second = block_on(core.encode_block(&b)).unwrap();
    assert_eq!(core.free_slots(), 1);
    let error = core.create_context(Some(second), 2).unwrap_err();
    let expected = ModelError::OutOfSlots {
        needed: 2,
        longest_free: 1,
        capacity: core.info().slots,
    };
    assert_eq!(error, expected);
    core.release_context(c);
    // now the first block makes way
    core.create_context(Some(second), a.len() + 2).unwrap();
    assert_eq!(core.free_slots(), 1);
    assert!(block_on(core.encode_block(&a)).is_err());
}

#[test]
fn a_context_that_outgrows_its_slots_moves_and_stays_right() {
    let mut core = core(300);
    let block = block_tokens(&core, "timer(a: num)");
    let id = block_on(core.encode_block(&block)).unwrap();
    let c = core.create_context(Some(id), 2).unwrap();
    let wall = core.create_context(None, 3).unwrap();
    let mut whole = block.clone();
    let mut last = Vec::new();
    for i in 0..30 {
        let more = request_tokens(&core, &"a".repeat(i % 3 + 1));
        whole.extend(&more);
        last = block_on(core.append(&[(c, &more)])).unwrap().swap_remove(0);
    }
    close(&last, &afresh(&whole));
    core.release_context(wall);
    core.release_context(c);
    core.release_block(id);
    assert_eq!(core.free_slots(), 300 - block.len());
}

#[test]
fn truncate_keeps_what_was_before() {
    let mut core = core(512);
    let block = block_tokens(&core, "timer(a: num)");
    let id = block_on(core.encode_block(&block)).unwrap();
    let c = core.create_context(Some(id), 64).unwrap();
    let request = request_tokens(&core, "buy oat milk");
    block_on(core.append(&[(c, &request)])).unwrap();
    let keep = block.len() + request.len() - 1;
    core.truncate(c, keep).unwrap();
    let step = [token::DONE, 60, 61, token::ASSISTANT];
    let hidden = block_on(core.append(&[(c, &step)])).unwrap().swap_remove(0);
    let whole = [&block[..], &request[..request.len() - 1], &step].concat();
    close(&hidden, &afresh(&whole));
    for bad in [block.len() - 1, whole.len() + 1] {
        assert!(matches!(
            core.truncate(c, bad),
            Err(ModelError::Usage { .. })
        ));
    }
}

#[test]
fn errors_are_typed_and_leave_contexts_as_they_were() {
    let mut core = core(64);
    let c = core.create_context(None, 4).unwrap();
    let tokens = request_tokens(&core, "a timer");
    block_on(core.append(&[(c, &tokens)])).unwrap();
    let len = core.context_len(c).unwrap();
    let long = vec![60u32; 100];
    let error = block_on(core.append(&[(c, &long)])).unwrap_err();
    assert!(matches!(error, ModelError::OutOfSlots { .. }));
    let longer = vec![60u32; 600];
    let error = block_on(core.append(&[(c, &longer)])).unwrap_err();
    assert!(matches!(error, ModelError::ContextFull { limit: 512, .. }));
    let bad = [u32::MAX];
    let error = block_on(core.append(&[(c, &bad)])).unwrap_err();
    assert!(matches!(error, ModelError::Batch { .. }));
    let none: [u32; 0] = [];
    assert!(block_on(core.append(&[(c, &none)])).is_err());
    assert!(block_on(core.append(&[(c, &tokens), (c, &tokens)])).is_err());
    assert!(block_on(core.encode_block(&[])).is_err());
    assert!(block_on(core.encode_block(&bad)).is_err());
    assert_eq!(core.context_len(c).unwrap(), len);
    core.release_context(c);
    core.release_context(c);
    assert_eq!(core.free_slots(), 64);
    assert!(matches!(
        core.context_len(c),
        Err(ModelError::UnknownContext { .. })
    ));
    let gone = BlockId(99);
    assert!(matches!(
        core.create_context(Some(gone), 1),
        Err(ModelError::UnknownBlock { id: 99 })
    ));
    let spec = TinySpec {
        seed: 5,
        context_length: 99,
        ..TinySpec::default()
    };
    let other = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    let engine = CpuEngine::new(
        &ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap(),
        8,
    );
    assert!(LmCore::new(engine.unwrap(), &other).is_err());
}

#[test]
fn scores_are_the_formulas() {
    let spec = TinySpec::default();
    let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    let mut core = core(512);
    let block = block_tokens(&core, "timer(a: num)");
    let id = block_on(core.encode_block(&block)).unwrap();
    let e = afresh(&block);
    let h: Vec<f32> = (0..64).map(|i| (i as f32 * 0.37).sin()).collect();
    let w = file.floats("select.retrieve.weight").unwrap();
    let mut expected = 0.0f64;
    for i in 0..64 {
        for j in 0..64 {
            expected += f64::from(e[i]) * f64::from(w[i * 64 + j]) * f64::from(h[j]);
        }
    }
    let got = core.retrieve_scores(&h, &[id, id]).unwrap();
    assert!(
        (f64::from(got[0]) - expected).abs() < 1e-3,
        "{got:?} {expected}"
    );
    let w = file.floats("select.score.weight").unwrap();
    let b = file.floats("select.score.bias").unwrap();
    let dot = |row: usize| (0..64).map(|i| w[row * 64 + i] * h[i]).sum::<f32>() + b[row];
    assert!((core.function_score(&h) - dot(0)).abs() < 1e-5);
    assert!((core.none_score(&h) - dot(1)).abs() < 1e-5);
    assert_eq!(core.select_temperature(), 1.5);
    assert!(core.retrieve_scores(&h[1..], &[id]).is_err());
    assert!(core.info().params > 0);
}
