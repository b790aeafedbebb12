//! The CPU engine and everything above it against PyTorch's numbers, natively and in a browser.

#![allow(clippy::unwrap_used)] // a whole file of tests; clippy sees only the marked functions

use model::dialect::{self, token};
use model::gguf::TensorKind;
use model::tiny::{TinySpec, model_bytes};
use model::{
    ContextId, CpuEngine, Engine, GenerateOptions, Grammar, Lm, LmCore, ModelFile, NO_TOKEN,
    Products, Relaxed, Row, Sample, Tokenizer, Want,
};
use serde_json::{Value, json};
use switchboard_model as model;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

macro_rules! tests {
    ($($name:ident),+ $(,)?) => {
        mod everywhere {
            $(
                #[cfg(not(target_arch = "wasm32"))]
                #[test]
                fn $name() {
                    pollster::block_on(super::$name());
                }

                #[cfg(target_arch = "wasm32")]
                #[wasm_bindgen_test::wasm_bindgen_test]
                async fn $name() {
                    super::$name().await;
                }
            )+
        }
    };
}

tests!(
    tokens_are_those_of_python,
    one_batch_of_all_segments_matches_pytorch,
    a_plain_network_matches_pytorch,
    contexts_and_scores_match_pytorch,
    a_call_is_written_under_its_grammar,
    many_rows_and_single_rows_agree,
    relaxed_products_are_taken_and_agree,
    a_model_of_the_shipped_size_runs,
);

/// Activations rounded to 16 bits in every product, sums in other orders, and PyTorch's numbers at six decimals.
const TOLERANCE: f32 = 6e-4;
/// Activations rounded to 14 bits.
const RELAXED_TOLERANCE: f32 = 4.0 * TOLERANCE;

/// A committed model and what PyTorch computes with it.
struct Golden {
    model: &'static [u8],
    numbers: &'static str,
}

const TINY: Golden = Golden {
    model: include_bytes!("../../training/golden/tiny.gguf"),
    numbers: include_str!("../../training/golden/tiny.json"),
};
/// Without norms of single heads, three query heads a group, another base of the rotation, Q4_0.
const PLAIN: Golden = Golden {
    model: include_bytes!("../../training/golden/plain.gguf"),
    numbers: include_str!("../../training/golden/plain.json"),
};

impl Golden {
    fn read(&self) -> (ModelFile, Value) {
        (
            ModelFile::from_bytes(self.model.to_vec()).unwrap(),
            serde_json::from_str(self.numbers).unwrap(),
        )
    }
}

fn file() -> ModelFile {
    TINY.read().0
}

fn golden() -> Value {
    TINY.read().1
}

fn floats(value: &Value) -> Vec<f32> {
    let list = value.as_array().unwrap().iter();
    list.map(|v| v.as_f64().unwrap() as f32).collect()
}

fn ids(value: &Value) -> Vec<u32> {
    let list = value.as_array().unwrap().iter();
    list.map(|v| v.as_u64().unwrap() as u32).collect()
}

fn close(got: &[f32], expected: &[f32], what: &str) {
    within(TOLERANCE, got, expected, what);
}

fn within(tolerance: f32, got: &[f32], expected: &[f32], what: &str) {
    assert_eq!(got.len(), expected.len(), "{what}");
    for (g, e) in got.iter().zip(expected) {
        assert!(
            (g - e).abs() < tolerance * e.abs().max(1.0),
            "{what}: {g} {e}"
        );
    }
}

struct Segment {
    tokens: Vec<u32>,
    block: Option<usize>,
}

fn segments(golden: &Value) -> Vec<Segment> {
    let list = golden["segments"].as_array().unwrap().iter();
    list.map(|s| Segment {
        tokens: ids(&s["tokens"]),
        block: s["block"].as_u64().map(|b| b as usize),
    })
    .collect()
}

async fn tokens_are_those_of_python() {
    let (file, golden) = (file(), golden());
    let json = file.tokenizer_json().unwrap();
    let tokenizer = Tokenizer::from_json(json, file.config().vocab).unwrap();
    let cases = golden["encoded"].as_array().unwrap();
    assert!(cases.len() > 10);
    for case in cases {
        let text = case["text"].as_str().unwrap();
        let got = tokenizer.encode(text).unwrap();
        assert_eq!(got, ids(&case["ids"]), "{text:?}");
        assert_eq!(tokenizer.decode(&got), text);
    }
}

/// How products are made, and how far results may be off.
const PRODUCTS: [(Products, f32); 2] = [
    (Products::Baseline, TOLERANCE),
    (Products::Relaxed, RELAXED_TOLERANCE),
];

/// An engine whose results do not depend on what is faster here.
fn baseline(file: &ModelFile, slots: usize) -> CpuEngine {
    CpuEngine::with_products(file, slots, Products::Baseline).unwrap()
}

async fn one_batch_of_all_segments_matches_pytorch() {
    for (products, tolerance) in PRODUCTS {
        one_batch_matches(&TINY, products, tolerance).await;
    }
}

async fn a_plain_network_matches_pytorch() {
    for (products, tolerance) in PRODUCTS {
        one_batch_matches(&PLAIN, products, tolerance).await;
    }
}

async fn one_batch_matches(golden: &Golden, products: Products, tolerance: f32) {
    let (file, golden) = golden.read();
    let segments = segments(&golden);
    let mut engine = CpuEngine::with_products(&file, 512, products).unwrap();
    let (mut rows, mut starts, mut last) = (Vec::new(), Vec::new(), Vec::new());
    for segment in &segments {
        let start = rows.len() as u32;
        starts.push(start);
        let block = segment
            .block
            .map(|b| (starts[b], segments[b].tokens.len() as u32));
        let (block_start, block_len) = block.unwrap_or((0, 0));
        let before = segment.block.and_then(|b| segments[b].tokens.last());
        let before = std::iter::once(before.copied().unwrap_or(NO_TOKEN));
        let previous = before.chain(segment.tokens.iter().copied());
        let tokens = segment.tokens.iter().zip(previous).zip(0u32..);
        rows.extend(tokens.map(|((token, previous), i)| Row {
            token: *token,
            position: block_len + i,
            slot: start + i,
            previous,
            block_start,
            block_len,
            own_start: start,
            own_len: i + 1,
        }));
        last.push(rows.len() as u32 - 1);
    }
    let sample: Vec<Sample<'_>> = last.iter().map(|row| Sample::greedy(*row)).collect();
    let want = Want {
        hidden: &last,
        sample: &sample,
    };
    let out = engine.forward(&rows, &want).await.unwrap();
    for (i, sampled) in out.sampled.iter().enumerate() {
        let expected = floats(&golden["hidden_last"][i]);
        within(tolerance, &out.hidden[i], &expected, "hidden");
        let logits = floats(&golden["logits_last"][i]);
        let best = logits.iter().copied().fold(f32::MIN, f32::max);
        let z: f32 = logits.iter().map(|l| (l - best).exp()).sum();
        let chosen = (logits[sampled.token as usize] - best).exp();
        assert!(chosen > 0.999, "segment {i}: token {}", sampled.token);
        assert!(
            (sampled.probability - chosen / z).abs() < 2e-3,
            "segment {i}"
        );
    }
}

async fn contexts_and_scores_match_pytorch() {
    let (file, golden) = (file(), golden());
    let mut core = LmCore::new(baseline(&file, 512), &file).unwrap();
    assert_eq!(core.select_temperature(), 1.25);
    let segments = segments(&golden);
    let mut blocks = Vec::new();
    for segment in &segments {
        let shared = segments.iter().any(|s| s.block == Some(blocks.len()));
        if shared && segment.block.is_none() {
            blocks.push(core.encode_block(&segment.tokens).await.unwrap());
        }
    }
    assert_eq!(blocks.len(), 3);
    let later = &segments[blocks.len()..];
    let contexts: Vec<ContextId> = later
        .iter()
        .map(|s| core.create_context(s.block.map(|b| blocks[b]), 64).unwrap())
        .collect();
    let parts: Vec<(ContextId, &[u32])> = contexts
        .iter()
        .zip(later)
        .map(|(c, s)| (*c, s.tokens.as_slice()))
        .collect();
    let hidden = core.append(&parts).await.unwrap();
    let expected = floats(&golden["function_score"]);
    for (i, h) in hidden.iter().enumerate() {
        let at = blocks.len() + i;
        close(h, &floats(&golden["hidden_last"][at]), "hidden");
        close(
            &[core.function_score(h)],
            &expected[at..=at],
            "function score",
        );
    }
    let h = hidden.last().unwrap();
    let retrieved = core.retrieve_scores(h, &blocks).unwrap();
    close(&retrieved, &floats(&golden["retrieve"]), "retrieve");
    let none = golden["none_score"].as_f64().unwrap() as f32;
    close(&[core.none_score(h)], &[none], "none score");
}

async fn a_call_is_written_under_its_grammar() {
    let file = file();
    let mut core = LmCore::new(baseline(&file, 512), &file).unwrap();
    let schema = json!({"type": "object", "properties": {
        "unit": {"type": "string", "enum": ["seconds", "minutes", "hours"]},
        "on": {"type": "boolean"}}, "required": ["unit", "on"]});
    let signature = dialect::signature("set", "Set it", &schema);
    let mut block = vec![token::BOS];
    block.extend(core.encode(&signature).unwrap());
    block.push(token::F_END);
    let block = core.encode_block(&block).await.unwrap();
    let context = core.create_context(Some(block), 64).unwrap();
    let request = [token::USER, 40, 41, token::ASSISTANT];
    core.append(&[(context, &request)]).await.unwrap();
    let grammar = Grammar::Schema(dialect::grammar_schema(&schema).unwrap());
    let options = GenerateOptions::default();
    let made = core
        .generate(context, &[token::CALL], &grammar, &options)
        .await
        .unwrap();
    assert!(made.finished, "{}", made.text);
    let args = dialect::read_args(&made.text, &schema).unwrap();
    assert!(
        args["on"].is_boolean() && args["unit"].is_string(),
        "{args}"
    );
    assert!(made.stats.tokens_forced > 0);
    assert!(made.stats.forward_passes < made.stats.tokens_emitted);
}

/// Row `i` of one context from slot 0 on.
fn row(i: u32) -> Row {
    Row {
        token: 10 + i * 7,
        position: i,
        slot: i,
        own_len: i + 1,
        ..Row::default()
    }
}

/// Many rows are multiplied by other code than single ones.
async fn many_rows_and_single_rows_agree() {
    for (products, _) in PRODUCTS {
        for kind in [TensorKind::Q8_0, TensorKind::Q4_0] {
            rows_agree(kind, products).await;
        }
    }
}

async fn rows_agree(kind: TensorKind, products: Products) {
    let spec = TinySpec {
        kind,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    // Groups of four rows, of two and a single one.
    let rows: Vec<Row> = (0..15).map(row).collect();
    let wanted: Vec<u32> = (0..15).collect();
    let want = Want {
        hidden: &wanted,
        sample: &[],
    };
    let engine = || CpuEngine::with_products(&file, 16, products).unwrap();
    let (mut many, mut one) = (engine(), engine());
    let together = many.forward(&rows, &want).await.unwrap().hidden;
    for (row, together) in rows.iter().zip(together) {
        let want = Want {
            hidden: &[0],
            sample: &[],
        };
        let alone = one.forward(&[*row], &want).await.unwrap();
        let what = format!("{products:?} {kind:?} {row:?}");
        close(&together, &alone.hidden[0], &what);
    }
}

/// Where a browser runs this, it has relaxed SIMD; other targets have no use for it.
async fn relaxed_products_are_taken_and_agree() {
    for kind in [TensorKind::Q8_0, TensorKind::Q4_0] {
        let spec = TinySpec {
            kind,
            ..TinySpec::default()
        };
        let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
        let engine = |products| CpuEngine::with_products(&file, 16, products).unwrap();
        let mut engines = PRODUCTS.map(|(products, _)| engine(products));
        let always = Relaxed {
            one_row: true,
            many_rows: true,
        };
        if cfg!(target_arch = "wasm32") {
            assert_eq!(engines[1].relaxed(), [(kind, always)]);
            assert_eq!(engines[1].name(), "cpu (wasm relaxed simd)");
            assert_eq!(engines[0].name(), "cpu (wasm simd)");
            let mut measured = engine(Products::Measured);
            assert_eq!(measured.relaxed(), [(kind, Relaxed::default())]);
            let one = Row {
                own_len: 1,
                ..Row::default()
            };
            for rows in [vec![one; 1], vec![one; 16]]
                .iter()
                .flat_map(|r| vec![r; 33])
            {
                measured.forward(rows, &Want::default()).await.unwrap();
            }
            say(&format!("measured: {:?}", measured.relaxed()));
        }
        assert!(engines[0].relaxed().is_empty());
        // A prompt, then a token: many rows and one.
        for tokens in [0..9u32, 9..10] {
            let rows: Vec<Row> = tokens.map(row).collect();
            let last = [rows.len() as u32 - 1];
            let sample = [Sample::greedy(last[0])];
            let want = Want {
                hidden: &last,
                sample: &sample,
            };
            let [a, b] = &mut engines;
            let a = a.forward(&rows, &want).await.unwrap();
            let b = b.forward(&rows, &want).await.unwrap();
            within(
                RELAXED_TOLERANCE,
                &a.hidden[0],
                &b.hidden[0],
                &format!("{kind:?}"),
            );
            if cfg!(target_arch = "wasm32") {
                assert_ne!(a.hidden, b.hidden, "the same roundings");
            }
            let [a, b] = [&a, &b].map(|out| out.sampled[0]);
            assert_eq!(a.token, b.token);
            close(&[a.probability], &[b.probability], "probability");
        }
    }
}

/// 5.5 million parameters on 120 rows; prints the time, which only an optimised build makes small.
async fn a_model_of_the_shipped_size_runs() {
    let spec = TinySpec {
        blocks: 6,
        embedding: 256,
        feed_forward: 704,
        heads: 4,
        kv_heads: 2,
        head_dim: 64,
        vocab: 4096,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    let mut core = LmCore::new(CpuEngine::new(&file, 1024).unwrap(), &file).unwrap();
    let context = core.create_context(None, 160).unwrap();
    let tokens: Vec<u32> = (0..120).map(|i| 10 + i * 7 % 300).collect();
    let start = clock();
    let hidden = core.append(&[(context, &tokens)]).await.unwrap();
    let prefill = clock() - start;
    assert!(hidden[0].iter().all(|x| x.is_finite()));
    let options = GenerateOptions {
        temperature: 1.0,
        ..GenerateOptions::default()
    };
    let start = clock();
    let text = Grammar::Text { max_tokens: 20 };
    let made = core
        .generate(context, &[token::SAY], &text, &options)
        .await
        .unwrap();
    let each = (clock() - start) / made.stats.forward_passes.max(1) as f64;
    say(&format!(
        "120 rows: {prefill:.0} ms; one token: {each:.1} ms"
    ));
}

#[cfg(target_arch = "wasm32")]
fn clock() -> f64 {
    js_sys::Date::now()
}

#[cfg(target_arch = "wasm32")]
fn say(text: &str) {
    wasm_bindgen_test::console_log!("{text}");
}

#[cfg(not(target_arch = "wasm32"))]
fn clock() -> f64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.unwrap_or_default().as_secs_f64() * 1000.0
}

#[cfg(not(target_arch = "wasm32"))]
fn say(text: &str) {
    println!("{text}");
}
