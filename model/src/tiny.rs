//! Small random models with a real byte-level tokenizer, for tests and benchmarks.

use serde_json::{Value, json};

use crate::dialect::token;
use crate::engine::pcg_hash;
use crate::gguf::{GgufWriter, HEAD_NORMS, MetaValue, PREVIOUS_SCALE, TensorKind};
use crate::tokenizer::byte_characters;

/// Words and punctuation that are single tokens of the tiny tokenizer.
const WORDS: [&str; 40] = [
    "{\"",
    "\":\"",
    "\":",
    "\",\"",
    ",\"",
    "\"}",
    "\"]",
    "[\"",
    "\":[",
    "text",
    "when",
    "name",
    "unit",
    "amount",
    "label",
    "city",
    " milk",
    " oat",
    " buy",
    " tomorrow",
    " tea",
    " the",
    " to",
    " remind",
    " me",
    " a",
    " start",
    " timer",
    "minutes",
    "seconds",
    "hours",
    "true",
    "false",
    "null",
    "light",
    "dark",
    "red",
    "green",
    " two",
    " three",
];

const PRETOKENS: &str = r#"\{"|":"|":\[|":|","|,"|"\}|"\]|\["| ?\p{Lu}?[\p{Ll}\p{M}]+| ?\p{Lu}+|[\p{Lo}\p{Lm}]|\p{N}| ?[^\s\p{L}\p{N}]|\s"#;

/// Sizes of a tiny model.
#[derive(Clone, Debug)]
pub struct TinySpec {
    /// Transformer blocks.
    pub blocks: usize,
    /// Residual width; a multiple of 32 for the quantized kinds, of 256 for those with super-blocks.
    pub embedding: usize,
    /// SwiGLU width; a multiple of the same.
    pub feed_forward: usize,
    /// Query heads.
    pub heads: usize,
    /// Key/value heads.
    pub kv_heads: usize,
    /// Width of a head; `heads * head_dim` a multiple of the same.
    pub head_dim: usize,
    /// Longest context.
    pub context_length: usize,
    /// Vocabulary, at least the tiny tokenizer's (smaller values are raised to it).
    pub vocab: usize,
    /// Storage of the matrices.
    pub kind: TensorKind,
    /// Matrices that are stored otherwise, by the end of their name: `("token_embd", kind)`,
    /// `("attn_v", kind)` in every block, `("1.attn_v", kind)` in one.
    pub other_kinds: Vec<(&'static str, TensorKind)>,
    /// Whether queries and keys are normalised head by head.
    pub qk_norm: bool,
    /// Base of the rotary frequencies.
    pub rope_base: f32,
    /// Added to the mean square in every norm.
    pub norm_epsilon: f32,
    /// Whether the model adds the previous token's embedding to its input.
    pub previous: bool,
    /// Seed of the weights.
    pub seed: u32,
}

impl Default for TinySpec {
    fn default() -> Self {
        Self {
            blocks: 2,
            embedding: 64,
            feed_forward: 96,
            heads: 4,
            kv_heads: 2,
            head_dim: 16,
            context_length: 512,
            vocab: 0,
            kind: TensorKind::Q8_0,
            other_kinds: Vec::new(),
            qk_norm: true,
            rope_base: 10_000.0,
            norm_epsilon: 1e-6,
            previous: true,
            seed: 1,
        }
    }
}

impl TinySpec {
    fn kind_of(&self, name: &str) -> TensorKind {
        let mut others = self.other_kinds.iter();
        let other = others.find(|(end, _)| name.ends_with(end));
        other.map_or(self.kind, |(_, kind)| *kind)
    }
}

/// A byte-level tokenizer as `tokenizer.json` text, with the project's special tokens and
/// pre-tokenizer, and its vocabulary size.
pub fn tokenizer_json() -> (String, usize) {
    let table = byte_characters();
    let mut letters = [' '; 256];
    for (c, b) in &table {
        letters[usize::from(*b)] = *c;
    }
    let mut tokens: Vec<String> = token::NAMES.iter().map(|n| (*n).to_owned()).collect();
    tokens.extend(letters.iter().map(char::to_string));
    let mut merges: Vec<String> = Vec::new();
    for word in WORDS {
        let mut left = String::new();
        for byte in word.bytes() {
            let right = letters[usize::from(byte)];
            if !left.is_empty() {
                let merge = format!("{left} {right}");
                if !merges.contains(&merge) {
                    merges.push(merge);
                    tokens.push(format!("{left}{right}"));
                }
            }
            left.push(right);
        }
    }
    let specials: Vec<Value> = token::NAMES
        .iter()
        .enumerate()
        .map(|(id, name)| {
            json!({"id": id, "content": name, "single_word": false, "lstrip": false,
                   "rstrip": false, "normalized": false, "special": true})
        })
        .collect();
    let vocab: serde_json::Map<String, Value> = tokens
        .iter()
        .enumerate()
        .map(|(id, text)| (text.clone(), json!(id)))
        .collect();
    let json = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": specials,
        "normalizer": null,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": PRETOKENS}, "behavior": "Isolated", "invert": false},
            {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false},
        ]},
        "post_processor": null,
        "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false},
        "model": {"type": "BPE", "dropout": null, "unk_token": null, "continuing_subword_prefix": null,
                  "end_of_word_suffix": null, "fuse_unk": false, "byte_fallback": false,
                  "ignore_merges": false, "vocab": vocab, "merges": merges},
    });
    (json.to_string(), tokens.len())
}

/// `count` numbers of about normal distribution (the sum of four uniforms), a function of `seed`.
pub fn noise(seed: u32, count: usize, scale: f32) -> Vec<f32> {
    let uniform = |i: u32| pcg_hash(i ^ pcg_hash(seed)) as f32 / 4_294_967_296.0 - 0.5;
    (0..count as u32)
        .map(|i| (0..4).map(|k| uniform(i * 4 + k)).sum::<f32>() * 1.7 * scale)
        .collect()
}

/// Writer with the metadata and tensors of a random model; change it before `finish`.
pub fn writer(spec: &TinySpec) -> GgufWriter {
    let (json, tokens) = tokenizer_json();
    let vocab = spec.vocab.max(tokens);
    let mut out = GgufWriter::new();
    let text = |s: &str| MetaValue::String(s.to_owned());
    out.metadata("general.architecture", text("switchboard"));
    out.metadata("general.name", text("tiny"));
    out.metadata("tokenizer.huggingface.json", MetaValue::String(json));
    let sizes = [
        ("block_count", spec.blocks),
        ("embedding_length", spec.embedding),
        ("feed_forward_length", spec.feed_forward),
        ("attention.head_count", spec.heads),
        ("attention.head_count_kv", spec.kv_heads),
        ("attention.key_length", spec.head_dim),
        ("context_length", spec.context_length),
        ("vocab_size", vocab),
        ("text_form_version", 1),
    ];
    for (key, value) in sizes {
        out.metadata(&format!("switchboard.{key}"), MetaValue::U32(value as u32));
    }
    let floats = [
        ("attention.layer_norm_rms_epsilon", spec.norm_epsilon),
        ("rope.freq_base", spec.rope_base),
        ("select.temperature", 1.5),
    ];
    for (key, value) in floats {
        out.metadata(&format!("switchboard.{key}"), MetaValue::F32(value));
    }
    let mut seed = spec.seed.wrapping_mul(1000);
    let mut next = |count: usize, scale: f32| {
        seed = seed.wrapping_add(1);
        noise(seed, count, scale)
    };
    let d = spec.embedding;
    let (q, kv) = (spec.heads * spec.head_dim, spec.kv_heads * spec.head_dim);
    let embedding = next(vocab * d, 1.0);
    out.tensor(
        "token_embd.weight",
        spec.kind_of("token_embd"),
        d,
        &embedding,
    );
    for block in 0..spec.blocks {
        let matrices = [
            ("attn_q", q, d),
            ("attn_k", kv, d),
            ("attn_v", kv, d),
            ("attn_output", d, q),
            ("ffn_gate", spec.feed_forward, d),
            ("ffn_up", spec.feed_forward, d),
            ("ffn_down", d, spec.feed_forward),
        ];
        for (part, rows, cols) in matrices {
            let values = next(rows * cols, 1.0 / (cols as f32).sqrt());
            out.tensor(
                &format!("blk.{block}.{part}.weight"),
                spec.kind_of(&format!("blk.{block}.{part}")),
                cols,
                &values,
            );
        }
        let norms = [
            ("attn_norm", d),
            ("attn_q_norm", spec.head_dim),
            ("attn_k_norm", spec.head_dim),
            ("ffn_norm", d),
        ];
        for (part, cols) in norms {
            // Drawn anyway, so that the other weights are the same without it.
            let values: Vec<f32> = next(cols, 0.1).iter().map(|v| v + 1.0).collect();
            if !spec.qk_norm && HEAD_NORMS.contains(&part) {
                continue;
            }
            out.tensor(
                &format!("blk.{block}.{part}.weight"),
                TensorKind::F32,
                cols,
                &values,
            );
        }
    }
    let norm: Vec<f32> = next(d, 0.05).iter().map(|v| v + 0.3).collect();
    out.tensor("output_norm.weight", TensorKind::F32, d, &norm);
    let f32_parts = [
        ("select.retrieve.weight", d, d * d),
        ("select.score.weight", d, 2 * d),
        ("select.score.bias", 2, 2),
    ];
    for (name, cols, count) in f32_parts {
        out.tensor(name, TensorKind::F32, cols, &next(count, 0.1));
    }
    // last, so that the other weights are the same without it
    if spec.previous {
        out.tensor(PREVIOUS_SCALE, TensorKind::F32, d, &next(d, 0.7));
    }
    out
}

/// A random model as the bytes of a GGUF file.
pub fn model_bytes(spec: &TinySpec) -> Vec<u8> {
    writer(spec).finish()
}
