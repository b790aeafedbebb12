//! Sampling against its reference: masks, ties, one token, none, seeds, and the distribution drawn.

use super::*;
use crate::Counts;
use crate::testing::{Rng, close, counts, gpu_tests, run, tolerance};

pub(crate) fn shaders() -> Vec<Shader> {
    [None, Some(4), Some(64)].map(|g| shader(g, 1000)).to_vec()
}

async fn draw(
    gpu: &Gpu,
    vocab: usize,
    logits: &[f32],
    specs: &[Spec],
    masks: &[u32],
) -> Vec<Record> {
    let n = specs.len();
    let c = Counts {
        samples: n as u32,
        ..Counts::default()
    };
    let poison = vec![0xffu8; n * size_of::<Record>()];
    let records = gpu.upload("records", &poison).expect("upload");
    let buffers = [
        gpu.upload("logits", logits),
        gpu.upload("specs", specs),
        gpu.upload("masks", masks),
    ]
    .map(|b| b.expect("upload"));
    let s = step(
        gpu,
        vocab as u32,
        &counts(gpu, c),
        &buffers[0],
        &buffers[1],
        &buffers[2],
        &records,
    )
    .expect("step");
    run(gpu, vec![s], c);
    let mut out: Vec<Record> = gpu.read(&records).await.expect("read");
    out.truncate(n);
    out
}

async fn compare(
    gpu: &Gpu,
    vocab: usize,
    logits: &[f32],
    specs: &[Spec],
    masks: &[u32],
) -> Vec<Record> {
    let words = 2 * vocab.div_ceil(32);
    let got = draw(gpu, vocab, logits, specs, masks).await;
    for (i, g) in got.iter().enumerate() {
        let want = reference::sample(
            &logits[i * vocab..][..vocab],
            specs[i],
            &masks[i * words..][..words],
        );
        let ids = |r: &Record| (r.token, r.runner_up, r.allowed, r.reserved);
        assert_eq!(
            ids(g),
            ids(&want),
            "row {i} of {vocab}: {g:?} against {want:?}"
        );
        let numbers = |r: &Record| [1.0, r.probability, r.entropy, r.runner_up_probability];
        close(
            &format!("row {i}"),
            &numbers(g),
            &numbers(&want),
            tolerance::PROBABILITY,
        );
    }
    got
}

fn greedy(masked: u32) -> Spec {
    Spec {
        masked,
        ..Spec::default()
    }
}

async fn masked_argmax(gpu: Gpu) {
    for vocab in [33usize, 257, 4096] {
        let words = 2 * vocab.div_ceil(32); // the second halves are noise that no bonus makes count
        let mut rng = Rng(vocab as u32);
        let logits: Vec<f32> = rng.skewed(4 * vocab).iter().map(|v| v * 4.0).collect();
        let mut masks: Vec<u32> = (0..4 * words).map(|_| rng.next()).collect();
        masks[2 * words..2 * words + words / 2].fill(0); // one token only
        masks[2 * words] = 1 << 7;
        masks[3 * words..].fill(u32::MAX);
        let got = compare(
            &gpu,
            vocab,
            &logits,
            &[greedy(0), greedy(1), greedy(1), greedy(1)],
            &masks,
        )
        .await;
        assert_eq!(
            (got[2].token, got[2].runner_up, got[2].allowed),
            (7, NONE, 1)
        );
        assert!(
            got[0].entropy > 0.01 && got[0].probability < 0.999,
            "the test rows must not be trivial"
        );
    }
}

async fn ties_and_nothing(gpu: Gpu) {
    let mut logits = vec![0.5f32; 2 * 100];
    logits[3] = -2.0;
    let mut masks = [0u32; 16];
    masks[..4].copy_from_slice(&[u32::MAX << 3, u32::MAX, u32::MAX, u32::MAX]);
    let got = compare_ties(&gpu, &logits, &masks).await;
    assert_eq!((got[0].token, got[0].runner_up), (4, 5));
    assert_eq!(
        (
            got[1].token,
            got[1].probability,
            got[1].runner_up,
            got[1].allowed
        ),
        (NONE, 0.0, NONE, 0)
    );
}

async fn compare_ties(gpu: &Gpu, logits: &[f32], masks: &[u32]) -> Vec<Record> {
    compare(gpu, 100, logits, &[greedy(1), greedy(1)], masks).await
}

async fn favoured(gpu: Gpu) {
    for vocab in [33usize, 257, 4096] {
        let words = 2 * vocab.div_ceil(32);
        let mut rng = Rng(vocab as u32 + 1);
        let logits = rng.skewed(vocab).repeat(6);
        let masks: Vec<u32> = (0..words).map(|_| rng.next()).collect();
        let specs: Vec<Spec> = (0..6u32)
            .map(|i| Spec {
                noise: noise_key(1, i),
                inverse_temperature: if i >= 4 { 1.0 } else { 0.0 },
                masked: i % 2,
                bonus: [0.0, 0.0, 9.0, 9.0, 2.5, -2.5][i as usize],
            })
            .collect();
        let got = compare(&gpu, vocab, &logits, &specs, &masks.repeat(6)).await;
        let won = got[2].token as usize;
        assert_eq!(
            masks[words / 2 + won / 32] >> (won % 32) & 1,
            1,
            "a favoured token wins"
        );
        assert!(
            got[2] != got[0] && got[3] != got[1],
            "the bonus must matter"
        );
    }
}

async fn seeded(gpu: Gpu) {
    let vocab = 257usize;
    let words = 2 * vocab.div_ceil(32);
    let mut rng = Rng(5);
    let line: Vec<f32> = rng.skewed(vocab).iter().map(|v| v * 2.0).collect();
    let mask: Vec<u32> = (0..words).map(|_| rng.next()).collect();
    let specs: Vec<Spec> = (0..40)
        .map(|i| Spec {
            noise: noise_key(11, i),
            inverse_temperature: 1.0 / 0.7,
            masked: i % 2,
            bonus: 0.0,
        })
        .collect();
    let got = compare(&gpu, vocab, &line.repeat(40), &specs, &mask.repeat(40)).await;
    let mut tokens: Vec<u32> = got.iter().map(|r| r.token).collect();
    tokens.sort_unstable();
    tokens.dedup();
    assert!(tokens.len() > 10, "seeds must matter: {tokens:?}");
}

async fn draws_follow_the_distribution(gpu: Gpu) {
    // Four tokens of known probabilities, 2,048 draws in one dispatch.
    let p = [0.1f32, 0.2, 0.3, 0.4];
    let n = 2048u32;
    let specs: Vec<Spec> = (0..n)
        .map(|i| Spec {
            noise: noise_key(3, i),
            inverse_temperature: 1.0,
            ..Spec::default()
        })
        .collect();
    let logits: Vec<f32> = p.map(f32::ln).repeat(n as usize);
    let got = draw(&gpu, 4, &logits, &specs, &vec![0; 2 * n as usize]).await;
    for (id, want) in p.iter().enumerate() {
        let share = got.iter().filter(|r| r.token == id as u32).count() as f32 / n as f32;
        // Four standard deviations of a share of 2,048 draws.
        assert!(
            (share - want).abs() <= 4.0 * (want * (1.0 - want) / n as f32).sqrt(),
            "token {id}: {share}"
        );
    }
}

gpu_tests!(
    masked_argmax,
    ties_and_nothing,
    favoured,
    seeded,
    draws_follow_the_distribution
);
