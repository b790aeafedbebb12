//! The whole forward pass against a plain f64 one.

use super::*;
use crate::engine::Sample;
use crate::gguf::TensorKind;
use crate::tiny::{TinySpec, model_bytes};

/// Sequences of tokens at positions 0.. in f64; returns final-norm hidden states and logits.
pub(crate) struct Reference<'a> {
    pub(crate) file: &'a ModelFile,
}

impl Reference<'_> {
    fn tensor(&self, name: &str) -> Vec<f64> {
        let (info, bytes) = self.file.tensor(name).unwrap();
        let mut out = vec![0.0; info.rows * info.cols];
        weights::dequantize(info.kind, bytes, &mut out);
        out.into_iter().map(f64::from).collect()
    }

    fn multiply(matrix: &[f64], x: &[f64]) -> Vec<f64> {
        matrix
            .chunks_exact(x.len())
            .map(|row| row.iter().zip(x).map(|(a, b)| a * b).sum())
            .collect()
    }

    fn norm(&self, x: &[f64], weight: &[f64]) -> Vec<f64> {
        let epsilon = f64::from(self.file.config().norm_epsilon);
        let mean = x.iter().map(|v| v * v).sum::<f64>() / x.len() as f64;
        let factor = 1.0 / (mean + epsilon).sqrt();
        x.iter().zip(weight).map(|(x, w)| x * factor * w).collect()
    }

    /// Per head: norm, if the model has one, then rotation by position.
    fn heads(&self, x: &[f64], norm: &str, position: usize) -> Vec<f64> {
        let c = self.file.config();
        let half = c.head_dim / 2;
        let mut out = Vec::new();
        for head in x.chunks_exact(c.head_dim) {
            let h = match self.file.gguf().tensor(norm) {
                Some(_) => self.norm(head, &self.tensor(norm)),
                None => head.to_vec(),
            };
            let angle = |i: usize| {
                let power = -2.0 * i as f64 / c.head_dim as f64;
                position as f64 * f64::from(c.rope_base).powf(power)
            };
            let low = (0..half).map(|i| h[i] * angle(i).cos() - h[i + half] * angle(i).sin());
            let high = (0..half).map(|i| h[i + half] * angle(i).cos() + h[i] * angle(i).sin());
            out.extend(low.chain(high));
        }
        out
    }

    pub(crate) fn run(&self, tokens: &[u32]) -> (Vec<Vec<f64>>, Vec<Vec<f64>>) {
        let c = self.file.config();
        let (d, hd) = (c.embedding, c.head_dim);
        let embedding = self.tensor("token_embd.weight");
        let mut xs: Vec<Vec<f64>> = tokens
            .iter()
            .map(|t| embedding[*t as usize * d..][..d].to_vec())
            .collect();
        if self.file.gguf().tensor(PREVIOUS_SCALE).is_some() {
            let scale = self.tensor(PREVIOUS_SCALE);
            for (x, before) in xs[1..].iter_mut().zip(tokens) {
                let before = &embedding[*before as usize * d..][..d];
                for ((x, s), e) in x.iter_mut().zip(&scale).zip(before) {
                    *x += s * e;
                }
            }
        }
        for block in 0..c.blocks {
            let name = |part: &str| format!("blk.{block}.{part}.weight");
            let t = |part: &str| self.tensor(&name(part));
            let (mut keys, mut values) = (Vec::new(), Vec::new());
            let (wq, wk, wv) = (t("attn_q"), t("attn_k"), t("attn_v"));
            let (wo, gate, up, down) =
                (t("attn_output"), t("ffn_gate"), t("ffn_up"), t("ffn_down"));
            for (position, x) in xs.iter_mut().enumerate() {
                let n = self.norm(x, &t("attn_norm"));
                let q = self.heads(&Self::multiply(&wq, &n), &name("attn_q_norm"), position);
                keys.push(self.heads(&Self::multiply(&wk, &n), &name("attn_k_norm"), position));
                values.push(Self::multiply(&wv, &n));
                let mut attended = Vec::new();
                for (h, q) in q.chunks_exact(hd).enumerate() {
                    let at = h / (c.heads / c.kv_heads) * hd;
                    let scores: Vec<f64> = keys
                        .iter()
                        .map(|k| {
                            let dot: f64 = q.iter().zip(&k[at..]).map(|(a, b)| a * b).sum();
                            (dot / (hd as f64).sqrt()).exp()
                        })
                        .collect();
                    let total: f64 = scores.iter().sum();
                    attended.extend((0..hd).map(|i| {
                        let sum: f64 = scores
                            .iter()
                            .zip(&values)
                            .map(|(s, v): (_, &Vec<f64>)| s * v[at + i])
                            .sum();
                        sum / total
                    }));
                }
                for (x, y) in x.iter_mut().zip(Self::multiply(&wo, &attended)) {
                    *x += y;
                }
                let n = self.norm(x, &t("ffn_norm"));
                let inner: Vec<f64> = Self::multiply(&gate, &n)
                    .iter()
                    .zip(Self::multiply(&up, &n))
                    .map(|(g, u)| g / (1.0 + (-g).exp()) * u)
                    .collect();
                for (x, y) in x.iter_mut().zip(Self::multiply(&down, &inner)) {
                    *x += y;
                }
            }
        }
        let hidden: Vec<Vec<f64>> = xs
            .iter()
            .map(|x| self.norm(x, &self.tensor("output_norm.weight")))
            .collect();
        let logits = hidden
            .iter()
            .map(|h| Self::multiply(&embedding, h))
            .collect();
        (hidden, logits)
    }
}

fn rows(tokens: &[u32], start: u32) -> Vec<Row> {
    let row = |(i, token): (usize, &u32)| Row {
        token: *token,
        position: i as u32,
        slot: start + i as u32,
        previous: i.checked_sub(1).map_or(NO_TOKEN, |i| tokens[i]),
        own_start: start,
        own_len: i as u32 + 1,
        ..Row::default()
    };
    tokens.iter().enumerate().map(row).collect()
}

fn close(got: &[f32], exact: &[f64], tolerance: f64) {
    assert_eq!(got.len(), exact.len());
    for (g, e) in got.iter().zip(exact) {
        assert!((f64::from(*g) - e).abs() < tolerance, "{g} {e}");
    }
}

#[test]
fn forward_matches_f64_for_every_storage() {
    let kinds = [
        TensorKind::F32,
        TensorKind::F16,
        TensorKind::Q8_0,
        TensorKind::Q4_0,
        TensorKind::Q4K,
        TensorKind::Q6K,
    ];
    for kind in kinds {
        let wide = kind.block().0 == 256;
        let spec = TinySpec {
            kind,
            embedding: if wide { 256 } else { 64 },
            feed_forward: if wide { 256 } else { 96 },
            head_dim: if wide { 64 } else { 16 },
            ..TinySpec::default()
        };
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        let mut engine = CpuEngine::new(&file, 64).unwrap();
        let tokens = [1u32, 30, 44, 200, 7, 90, 91, 5];
        let (hidden, logits) = Reference { file: &file }.run(&tokens);
        let all: Vec<u32> = (0..tokens.len() as u32).collect();
        let sample: Vec<Sample<'_>> = all.iter().map(|r| Sample::greedy(*r)).collect();
        let want = Want {
            hidden: &all,
            sample: &sample,
        };
        let out = pollster::block_on(engine.forward(&rows(&tokens, 17), &want)).unwrap();
        for i in 0..tokens.len() {
            close(&out.hidden[i], &hidden[i], 2e-4);
            let z: f64 = logits[i].iter().map(|l| l.exp()).sum();
            let got = out.sampled[i];
            let exact = logits[i][got.token as usize].exp() / z;
            assert!(
                (f64::from(got.probability) - exact).abs() < 1e-4,
                "{kind:?}"
            );
            let best = logits[i].iter().copied().fold(f64::MIN, f64::max);
            assert!(logits[i][got.token as usize] > best - 1e-3);
        }
    }
}

/// Hidden states of the last and the first of three rows, held against the reference.
fn as_the_reference(file: &ModelFile) -> Vec<Vec<f32>> {
    let mut engine = CpuEngine::new(file, 8).unwrap();
    let tokens = [1u32, 60, 44];
    let (hidden, _) = Reference { file }.run(&tokens);
    let want = Want {
        hidden: &[2, 0],
        sample: &[],
    };
    let out = pollster::block_on(engine.forward(&rows(&tokens, 5), &want)).unwrap();
    close(&out.hidden[0], &hidden[2], 2e-4);
    close(&out.hidden[1], &hidden[0], 2e-4);
    out.hidden
}

#[test]
fn odd_sizes_work() {
    let spec = TinySpec {
        blocks: 1,
        embedding: 36,
        feed_forward: 30,
        heads: 3,
        kv_heads: 1,
        head_dim: 6,
        kind: TensorKind::F16,
        ..TinySpec::default()
    };
    let mut results = Vec::new();
    for previous in [true, false] {
        let spec = TinySpec {
            previous,
            ..spec.clone()
        };
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        results.push(as_the_reference(&file));
    }
    // the first row has no token before it
    assert_eq!(results[0][1], results[1][1]);
    assert_ne!(results[0][0], results[1][0]);
}

/// Plain rotation where the file has no norms of heads; base and epsilon are the file's.
#[test]
fn models_without_norms_of_heads() {
    let tokens = [1u32, 30, 44, 200, 7, 90, 91, 5];
    let mut results: Vec<Vec<f32>> = Vec::new();
    let usual = TinySpec {
        embedding: 96,
        feed_forward: 160,
        heads: 9,
        kv_heads: 3,
        head_dim: 32,
        ..TinySpec::default()
    };
    let plain = TinySpec {
        qk_norm: false,
        ..usual.clone()
    };
    let other_base = TinySpec {
        rope_base: 100_000.0,
        ..plain.clone()
    };
    let other_epsilon = TinySpec {
        norm_epsilon: 0.1,
        ..plain.clone()
    };
    for spec in [usual, plain, other_base, other_epsilon] {
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        let mut engine = CpuEngine::new(&file, 64).unwrap();
        let (hidden, _) = Reference { file: &file }.run(&tokens);
        let want = Want {
            hidden: &[7],
            sample: &[],
        };
        let out = pollster::block_on(engine.forward(&rows(&tokens, 17), &want)).unwrap();
        close(&out.hidden[0], &hidden[7], 2e-4);
        // No two of these are alike, so each setting counts.
        for other in &results {
            let differences = other.iter().zip(&out.hidden[0]).map(|(a, b)| (a - b).abs());
            assert!(differences.fold(0.0, f32::max) > 2e-2);
        }
        results.extend(out.hidden);
    }
}

/// Width 576 is no multiple of 256; the embedding is stored otherwise than the blocks.
#[test]
fn matrices_of_several_kinds() {
    let (q4, q8) = (TensorKind::Q4_0, TensorKind::Q8_0);
    for (kind, embedding) in [(q4, q8), (q8, q4), (q8, TensorKind::F16)] {
        let spec = TinySpec {
            blocks: 1,
            embedding: 576,
            feed_forward: 1536,
            heads: 9,
            kv_heads: 3,
            head_dim: 64,
            kind,
            other_kinds: vec![("token_embd", embedding)],
            qk_norm: false,
            ..TinySpec::default()
        };
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        let stored = |name: &str| file.tensor(name).unwrap().0.kind;
        assert_eq!(stored("token_embd.weight"), embedding);
        assert_eq!(stored("blk.0.attn_q.weight"), kind);
        let mut engine = CpuEngine::new(&file, 8).unwrap();
        let tokens = [1u32, 60, 44];
        let (hidden, logits) = Reference { file: &file }.run(&tokens);
        let want = Want {
            hidden: &[2],
            sample: &[Sample::greedy(2)],
        };
        let out = pollster::block_on(engine.forward(&rows(&tokens, 5), &want)).unwrap();
        close(&out.hidden[0], &hidden[2], 2e-4);
        let best = logits[2].iter().copied().fold(f64::MIN, f64::max);
        assert!(logits[2][out.sampled[0].token as usize] > best - 1e-3);
    }
}

/// Queries, keys and values, and gates and ups, of several kinds, as converters mix them.
#[test]
fn parts_of_several_kinds() {
    let (q4k, q6k) = (TensorKind::Q4K, TensorKind::Q6K);
    for (kind, others) in [
        (q4k, vec![("attn_v", q6k), ("0.ffn_down", q6k)]),
        (q6k, vec![("1.attn_k", q4k), ("ffn_gate", q4k)]),
        (
            TensorKind::Q8_0,
            vec![("attn_q", q4k), ("ffn_up", TensorKind::F16)],
        ),
    ] {
        let spec = TinySpec {
            embedding: 256,
            feed_forward: 256,
            head_dim: 64,
            kind,
            other_kinds: others.clone(),
            ..TinySpec::default()
        };
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        as_the_reference(&file);
    }
}

#[test]
fn two_ranges_and_split_passes_give_the_same() {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    let block = [1u32, 20, 30, 40, 2];
    let own = [3u32, 50, 60, 5];
    let whole: Vec<u32> = block.iter().chain(&own).copied().collect();
    let (hidden, _) = Reference { file: &file }.run(&whole);

    let mut engine = CpuEngine::new(&file, 64).unwrap();
    let none = Want::default();
    pollster::block_on(engine.forward(&rows(&block, 40), &none)).unwrap();
    // two contexts share the block; their own ranges lie before it
    let mut batch = Vec::new();
    for start in [3u32, 20] {
        for (i, token) in own.iter().enumerate() {
            batch.push(Row {
                token: *token,
                position: (block.len() + i) as u32,
                slot: start + i as u32,
                previous: whole[block.len() + i - 1],
                block_start: 40,
                block_len: block.len() as u32,
                own_start: start,
                own_len: i as u32 + 1,
            });
        }
    }
    let want = Want {
        hidden: &[3, 7],
        sample: &[Sample::greedy(7)],
    };
    let out = pollster::block_on(engine.forward(&batch, &want)).unwrap();
    close(&out.hidden[0], hidden.last().unwrap(), 2e-4);
    assert_eq!(out.hidden[0], out.hidden[1]);
}

#[test]
fn bad_batches_are_refused() {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    let vocab = file.config().vocab as u32;
    let mut engine = CpuEngine::new(&file, 16).unwrap();
    let good = rows(&[1, 2], 0);
    let mut run = |change: &dyn Fn(&mut Row), want: &Want<'_>| {
        let mut batch = good.clone();
        change(&mut batch[1]);
        pollster::block_on(engine.forward(&batch, want))
    };
    let none = Want::default();
    assert!(run(&|_| {}, &none).is_ok());
    let cases: [&dyn Fn(&mut Row); 7] = [
        &|r| r.token = vocab,
        &|r| r.previous = vocab,
        &|r| r.position = 512,
        &|r| r.slot = 9,
        &|r| r.own_len = 0,
        &|r| (r.own_start, r.own_len) = (1, u32::MAX),
        &|r| (r.block_start, r.block_len) = (15, 2),
    ];
    for change in cases {
        assert!(matches!(run(change, &none), Err(ModelError::Batch { .. })));
    }
    let words = vec![0u32; file.config().mask_words()];
    let masks: [&[u32]; 2] = [&words, &words[1..]];
    for mask in masks {
        let sample = [Sample {
            mask: Some(mask),
            ..Sample::greedy(0)
        }];
        let want = Want {
            hidden: &[],
            sample: &sample,
        };
        assert!(matches!(run(&|_| {}, &want), Err(ModelError::Batch { .. })));
    }
    let want = Want {
        hidden: &[2],
        sample: &[],
    };
    assert!(matches!(run(&|_| {}, &want), Err(ModelError::Batch { .. })));
}
