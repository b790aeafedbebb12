//! Adapters on tiny models: the sum is right, and what does not fit is named.

use sha2::{Digest, Sha256};

use super::*;
use crate::cpu::weights::dequantize;
use crate::tiny::{TinySpec, model_bytes, noise};

const QUERY: &str = "blk.0.attn_q.weight";
const KINDS: [TensorKind; 4] = [
    TensorKind::F32,
    TensorKind::F16,
    TensorKind::Q8_0,
    TensorKind::Q4_0,
];

fn base(kind: TensorKind) -> Vec<u8> {
    model_bytes(&TinySpec {
        kind,
        ..TinySpec::default()
    })
}

fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|b| format!("{b:02x}")).collect()
}

/// The metadata of an adapter for `base`.
fn adapter(base: &[u8], alpha: f32) -> GgufWriter {
    let mut w = GgufWriter::new();
    for (key, text) in [
        ("general.architecture", "switchboard"),
        ("general.type", "adapter"),
        ("general.name", "mine"),
        ("adapter.type", "lora"),
        ("general.base_model.0.name", "tiny"),
        ("switchboard.adapter.base_sha256", &digest(base)),
    ] {
        w.metadata(key, MetaValue::String(text.to_owned()));
    }
    w.metadata("adapter.lora.alpha", MetaValue::F32(alpha));
    w
}

/// Adds A (rank, 64) and B (64, rank) for the 64 x 64 query matrix.
fn pair(w: &mut GgufWriter, rank: usize, a: &[f32], b: &[f32]) {
    w.tensor(&format!("{QUERY}.lora_a"), TensorKind::F32, 64, a);
    w.tensor(&format!("{QUERY}.lora_b"), TensorKind::F32, rank, b);
}

fn open(bytes: &[u8]) -> ModelFile {
    ModelFile::from_bytes(bytes.to_vec()).unwrap()
}

fn values(file: &ModelFile, name: &str) -> Vec<f32> {
    let (info, bytes) = file.tensor(name).unwrap();
    let mut out = vec![0.0; info.rows * info.cols];
    dequantize(info.kind, bytes, &mut out);
    out
}

fn refused(change: impl Fn(&mut GgufWriter)) -> ModelError {
    let bytes = base(TensorKind::Q8_0);
    let mut w = adapter(&bytes, 2.0);
    pair(&mut w, 2, &noise(1, 128, 0.1), &noise(2, 128, 0.1));
    change(&mut w);
    open(&bytes).with_adapter(&w.finish()).unwrap_err()
}

#[test]
fn zeros_change_no_byte() {
    for kind in KINDS {
        let bytes = base(kind);
        let mut w = adapter(&bytes, 16.0);
        pair(&mut w, 8, &noise(1, 512, 1.0), &[0.0; 512]);
        w.tensor(
            "select.score.weight.delta",
            TensorKind::F32,
            64,
            &[0.0; 128],
        );
        let file = open(&bytes).with_adapter(&w.finish()).unwrap();
        assert!(**file.bytes() == bytes, "{kind:?}");
        assert_eq!(file.name(), "tiny + mine");
    }
}

#[test]
fn the_sum_is_exact_up_to_the_tensors_own_kind() {
    for kind in KINDS {
        let bytes = base(kind);
        let before = open(&bytes);
        let (a, b) = (noise(1, 128, 0.5), noise(2, 128, 0.5));
        let mut w = adapter(&bytes, 3.0);
        pair(&mut w, 2, &a, &b);
        let after = before.clone().with_adapter(&w.finish()).unwrap();
        let (old, new) = (values(&before, QUERY), values(&after, QUERY));
        let mut wanted = vec![0.0; old.len()];
        for row in 0..64 {
            for col in 0..64 {
                let product = b[row * 2] * a[col] + b[row * 2 + 1] * a[64 + col];
                wanted[row * 64 + col] = old[row * 64 + col] + 1.5 * product;
            }
        }
        assert!(wanted.iter().zip(&old).any(|(w, o)| (w - o).abs() > 0.1));
        // what storing alone does to the right values
        let mut stored = vec![0.0; wanted.len()];
        dequantize(kind, &write::store(kind, &wanted), &mut stored);
        for (got, wanted) in new.iter().zip(&stored) {
            assert!((got - wanted).abs() < 2e-3, "{kind:?}: {got} {wanted}");
        }
        for tensor in &before.gguf().tensors {
            if tensor.name != QUERY {
                let (_, old) = before.tensor(&tensor.name).unwrap();
                assert_eq!(after.tensor(&tensor.name).unwrap().1, old);
            }
        }
    }
}

#[test]
fn a_rank_of_one_on_whole_numbers_is_exact() {
    let bytes = base(TensorKind::F32);
    let (a, b): (Vec<f32>, Vec<f32>) = (0..64).map(|i| (i as f32, 64.0 - i as f32)).unzip();
    let mut w = adapter(&bytes, 2.0);
    pair(&mut w, 1, &a, &b);
    let before = open(&bytes);
    let after = before.clone().with_adapter(&w.finish()).unwrap();
    let (old, new) = (values(&before, QUERY), values(&after, QUERY));
    for (i, (old, new)) in old.iter().zip(&new).enumerate() {
        assert_eq!(*new, old + 2.0 * b[i / 64] * a[i % 64]);
    }
}

#[test]
fn differences_are_added_whole() {
    let bytes = base(TensorKind::Q8_0);
    let mut w = adapter(&bytes, 1.0);
    let (score, bias) = (noise(7, 128, 1.0), [0.25, -0.5]);
    w.tensor("select.score.weight.delta", TensorKind::F32, 64, &score);
    w.tensor("select.score.bias.delta", TensorKind::F32, 2, &bias);
    let before = open(&bytes);
    let after = before.clone().with_adapter(&w.finish()).unwrap();
    for (name, delta) in [
        ("select.score.weight", &score[..]),
        ("select.score.bias", &bias),
    ] {
        let (old, new) = (before.floats(name).unwrap(), after.floats(name).unwrap());
        let sums: Vec<f32> = old.iter().zip(delta).map(|(o, d)| o + d).collect();
        assert_eq!(new, sums);
    }
}

#[test]
fn another_base_is_refused() {
    let bytes = base(TensorKind::Q8_0);
    let mut w = adapter(&bytes, 2.0);
    pair(&mut w, 1, &[0.1; 64], &[0.1; 64]);
    let made = w.finish();
    let error = open(&base(TensorKind::Q4_0))
        .with_adapter(&made)
        .unwrap_err();
    assert!(matches!(error, ModelError::AdapterBase { .. }), "{error}");
    assert!(error.to_string().contains(&digest(&bytes)[..12]), "{error}");
    // a model that has an adapter is another model
    let changed = open(&bytes).with_adapter(&made).unwrap();
    let again = changed.with_adapter(&made).unwrap_err();
    assert!(matches!(again, ModelError::AdapterBase { .. }), "{again}");
}

#[test]
fn models_and_adapters_are_told_apart() {
    let bytes = base(TensorKind::Q8_0);
    let model = open(&bytes).with_adapter(&bytes).unwrap_err();
    assert!(matches!(model, ModelError::NotAnAdapter { .. }), "{model}");
    assert!(model.to_string().contains("missing"), "{model}");
    let made = adapter(&bytes, 1.0).finish();
    let adapter = ModelFile::from_bytes(made.clone()).unwrap_err();
    assert!(adapter.to_string().contains("is an adapter"), "{adapter}");
    let empty = open(&bytes).with_adapter(&made).unwrap_err();
    assert!(empty.to_string().contains("no tensors"), "{empty}");
    let kind = refused(|w| w.metadata("adapter.type", MetaValue::String("control".into())));
    assert!(kind.to_string().contains("`control`"), "{kind}");
    for alpha in [MetaValue::F32(f32::NAN), MetaValue::U32(3)] {
        let error = refused(move |w| w.metadata("adapter.lora.alpha", alpha.clone()));
        assert!(error.to_string().contains("adapter.lora.alpha"), "{error}");
    }
}

#[test]
fn tensors_that_do_not_fit_are_named() {
    let a = |cols: usize| {
        move |w: &mut GgufWriter| {
            w.tensor(
                &format!("{QUERY}.lora_a"),
                TensorKind::F32,
                cols,
                &vec![0.0; 2 * cols],
            );
        }
    };
    let cases: [(ModelError, &str); 7] = [
        (refused(a(32)), "does not make 64 x 64"),
        (
            refused(|w| w.tensor(&format!("{QUERY}.lora_b"), TensorKind::F32, 1, &[0.0; 64])),
            "64 x 1 times 2 x 64",
        ),
        (
            refused(|w| w.remove_tensor(&format!("{QUERY}.lora_b"))),
            "lora_b` is missing",
        ),
        (
            refused(|w| w.tensor("x.delta", TensorKind::F32, 1, &[0.0])),
            "no tensor `x`",
        ),
        (
            refused(|w| w.tensor("select.score.bias.delta", TensorKind::F32, 3, &[0.0; 3])),
            "is 1 x 3, must be 1 x 2",
        ),
        (
            refused(|w| w.tensor("extra", TensorKind::F32, 1, &[0.0])),
            "must end in",
        ),
        (
            refused(|w| {
                w.tensor(
                    "select.score.bias.delta",
                    TensorKind::F32,
                    2,
                    &[f32::NAN, 0.0],
                );
            }),
            "row 0 NaN",
        ),
    ];
    for (error, part) in cases {
        assert!(matches!(error, ModelError::AdapterTensor { .. }), "{error}");
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
}

#[test]
fn every_prefix_of_an_adapter_is_a_typed_error() {
    let bytes = base(TensorKind::Q8_0);
    let mut w = adapter(&bytes, 2.0);
    pair(&mut w, 1, &[0.1; 64], &[0.1; 64]);
    let made = w.finish();
    let base = open(&bytes);
    for len in 0..made.len() {
        let error = base.clone().with_adapter(&made[..len]).unwrap_err();
        assert!(
            matches!(error, ModelError::Truncated { .. }),
            "{len}: {error}"
        );
    }
    assert!(base.with_adapter(&made).is_ok());
}

#[test]
fn adapters_of_the_training_package_mean_the_same_here() {
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/../training/golden/");
    let read = |name: &str| std::fs::read(format!("{golden}{name}")).unwrap();
    let base = ModelFile::from_bytes(read("tiny.gguf")).unwrap();
    let file = base.with_adapter(&read("tiny_adapter.gguf")).unwrap();
    let table: serde_json::Value = serde_json::from_slice(&read("tiny_adapter.json")).unwrap();
    let tensors = table["tensors"].as_object().unwrap();
    assert!(tensors.len() > 10);
    for (name, wanted) in tensors {
        let got = values(&file, name);
        let sum: f64 = got.iter().map(|v| f64::from(v.abs())).sum();
        let expected = wanted["sum"].as_f64().unwrap();
        assert!(
            (sum - expected).abs() < 1e-3 * expected,
            "{name}: {sum} {expected}"
        );
        // one step of a quantized block, where two sums round apart
        let first = wanted["first"].as_array().unwrap();
        for (got, wanted) in got.iter().zip(first) {
            let wanted = wanted.as_f64().unwrap();
            assert!(
                (f64::from(*got) - wanted).abs() < 0.02,
                "{name}: {got} {wanted}"
            );
        }
    }
}
