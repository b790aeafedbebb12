//! Whole files, cut files, damaged files.

use super::*;
use crate::engine::pcg_hash;
use crate::tiny::{TinySpec, model_bytes, noise, writer};

fn small() -> GgufWriter {
    let mut w = GgufWriter::new();
    w.metadata(
        "general.architecture",
        MetaValue::String("switchboard".into()),
    );
    w.metadata(
        "a.list",
        MetaValue::Array(vec![MetaValue::I32(-1), MetaValue::I32(5)]),
    );
    w.metadata(
        "a.texts",
        MetaValue::Array(vec![
            MetaValue::String("x".into()),
            MetaValue::String("".into()),
        ]),
    );
    let all = [
        MetaValue::U8(1),
        MetaValue::I8(-1),
        MetaValue::U16(2),
        MetaValue::I16(-2),
        MetaValue::U32(3),
        MetaValue::F32(0.5),
        MetaValue::Bool(true),
        MetaValue::U64(1 << 40),
        MetaValue::I64(-9),
        MetaValue::F64(2.5),
    ];
    for (i, value) in all.into_iter().enumerate() {
        w.metadata(&format!("b.{i}"), value);
    }
    w.tensor("f", TensorKind::F32, 3, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    w.tensor("h", TensorKind::F16, 2, &[0.5, -0.5]);
    w.tensor("q", TensorKind::Q8_0, 64, &noise(3, 128, 1.0));
    w.tensor("p", TensorKind::Q4_0, 32, &noise(4, 32, 1.0));
    w
}

#[test]
fn what_was_written_is_read() {
    let bytes = small().finish();
    let gguf = Gguf::parse(&bytes).unwrap();
    assert_eq!(gguf.metadata.len(), 13);
    assert_eq!(gguf.metadata["b.7"].as_u64(), Some(1 << 40));
    assert_eq!(gguf.metadata["b.8"].as_u64(), None);
    assert_eq!(
        gguf.metadata["a.list"],
        MetaValue::Array(vec![MetaValue::I32(-1), MetaValue::I32(5)])
    );
    let shapes: Vec<_> = gguf
        .tensors
        .iter()
        .map(|t| (t.name.as_str(), t.kind, t.rows, t.cols, t.bytes.len()))
        .collect();
    assert_eq!(
        shapes,
        [
            ("f", TensorKind::F32, 2, 3, 24),
            ("h", TensorKind::F16, 1, 2, 4),
            ("q", TensorKind::Q8_0, 2, 64, 136),
            ("p", TensorKind::Q4_0, 1, 32, 18),
        ]
    );
    let f = gguf.tensor("f").unwrap();
    assert_eq!(f.bytes.start % 32, 0);
    assert_eq!(bytes[f.bytes.clone()][4..8], 2.0f32.to_le_bytes());
}

#[test]
fn every_prefix_is_a_typed_error() {
    let bytes = small().finish();
    for len in 0..bytes.len() {
        match Gguf::parse(&bytes[..len]) {
            Err(ModelError::Truncated { needed, have, .. }) => {
                assert!(needed > have && have == len as u64, "{len}");
            }
            other => panic!("prefix of {len}: {other:?}"),
        }
    }
    assert!(Gguf::parse(&bytes).is_ok());
}

#[test]
fn the_header_parses_from_a_prefix_when_the_length_is_known() {
    let bytes = small().finish();
    let whole = Gguf::parse(&bytes).unwrap();
    let head = &bytes[..whole.data_start];
    assert_eq!(Gguf::parse_header(head, bytes.len()).unwrap(), whole);
}

#[test]
fn flipped_bytes_never_panic() {
    let bytes = small().finish();
    let header = Gguf::parse(&bytes).unwrap().data_start;
    for at in 0..header {
        for flip in [1u8, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            if let Ok(gguf) = Gguf::parse(&damaged) {
                for tensor in &gguf.tensors {
                    assert!(tensor.bytes.end <= damaged.len());
                }
            }
        }
    }
}

#[test]
fn random_bytes_after_the_magic_never_panic() {
    for seed in 0..2000u32 {
        let mut bytes = b"GGUF\x03\0\0\0".to_vec();
        bytes.extend((0..96).map(|i| (pcg_hash(seed * 131 + i) >> 24) as u8));
        // small counts let the parser get further in
        bytes[9..16].fill(0);
        bytes[17..24].fill(0);
        assert!(Gguf::parse(&bytes).is_err());
    }
}

#[test]
fn foreign_files_are_named() {
    let zip = Gguf::parse(b"PK\x03\x04.......").unwrap_err();
    assert!(matches!(zip, ModelError::NotGguf { .. }));
    assert!(zip.to_string().contains("PK"));
    let old = Gguf::parse(b"GGUF\x02\0\0\0\0\0\0\0").unwrap_err();
    assert_eq!(old, ModelError::GgufVersion { version: 2 });
}

#[test]
fn a_damaged_model_file_never_panics() {
    let spec = TinySpec {
        blocks: 1,
        embedding: 32,
        feed_forward: 32,
        heads: 2,
        kv_heads: 1,
        head_dim: 16,
        ..TinySpec::default()
    };
    let bytes = model_bytes(&spec);
    let gguf = Gguf::parse(&bytes).unwrap();
    for round in 0..3000u32 {
        let mut damaged = bytes.clone();
        // the tokenizer text is most of the header: aim at the rest
        let at = pcg_hash(round) as usize % gguf.data_start;
        damaged[at] ^= 1 << (pcg_hash(round + 77) % 8);
        let _ = ModelFile::from_bytes(damaged);
    }
}

fn problem(change: impl Fn(&mut GgufWriter)) -> ModelError {
    let mut w = writer(&TinySpec::default());
    change(&mut w);
    ModelFile::from_bytes(w.finish()).unwrap_err()
}

#[test]
fn model_files_are_checked() {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    assert_eq!(file.config().embedding, 64);
    assert_eq!(file.config().select_temperature, 1.5);
    assert_eq!(file.name(), "tiny");
    assert!(file.params() > 50_000);
    assert!(file.tokenizer_json().unwrap().contains("<|call|>"));
    assert_eq!(file.floats("select.score.bias").unwrap().len(), 2);
    assert!(file.floats("token_embd.weight").is_err());

    let u32_meta =
        |key: &'static str, n| problem(move |w| w.metadata(key, MetaValue::U32(n))).to_string();
    assert!(u32_meta("switchboard.attention.head_count_kv", 3).contains("head_count_kv"));
    assert!(u32_meta("switchboard.attention.key_length", 15).contains("even"));
    assert!(u32_meta("switchboard.block_count", 0).contains("block_count"));
    assert!(u32_meta("switchboard.block_count", 1 << 19).contains("block_count"));
    assert!(u32_meta("switchboard.block_count", 3).contains("blk.2."));
    assert!(u32_meta("switchboard.vocab_size", 7).contains("token_embd"));
    assert!(u32_meta("switchboard.text_form_version", 2).contains("text_form_version"));
    let llama = problem(|w| {
        w.metadata("general.architecture", MetaValue::String("llama".into()));
    });
    assert!(llama.to_string().contains("llama"));
    let missing = problem(|w| w.remove_tensor("blk.1.ffn_up.weight"));
    assert!(
        missing
            .to_string()
            .contains("`blk.1.ffn_up.weight`: missing")
    );
    let norm = problem(|w| w.tensor("output_norm.weight", TensorKind::F16, 64, &[1.0; 64]));
    assert!(norm.to_string().contains("must be F32"));
    let scale = file.optional_floats(PREVIOUS_SCALE).unwrap();
    assert_eq!(scale.map(|s| s.len()), Some(64));
    let plain = TinySpec {
        previous: false,
        ..TinySpec::default()
    };
    let plain = ModelFile::from_bytes(model_bytes(&plain)).unwrap();
    assert_eq!(plain.optional_floats(PREVIOUS_SCALE), Ok(None));
    for (kind, cols, expected) in [
        (TensorKind::F32, 32, "must be 1 x 64"),
        (TensorKind::F16, 64, "must be F32"),
    ] {
        let error = problem(|w| w.tensor(PREVIOUS_SCALE, kind, cols, &vec![1.0; cols]));
        let named = matches!(&error, ModelError::Tensor { name, .. } if name == PREVIOUS_SCALE);
        assert!(named && error.to_string().contains(expected), "{error}");
    }
    let shape = problem(|w| w.tensor("blk.0.attn_q.weight", TensorKind::F32, 32, &[0.0; 2048]));
    assert!(shape.to_string().contains("must be 64 x 64"));
}

#[test]
fn all_blocks_have_both_norms_of_heads_or_none() {
    let plain = TinySpec {
        qk_norm: false,
        ..TinySpec::default()
    };
    let without = ModelFile::from_bytes(model_bytes(&plain)).unwrap();
    let with = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    assert!(!without.config().qk_norm && with.config().qk_norm);
    let name = |block: usize, part: &str| format!("blk.{block}.{part}.weight");
    let [query, key] = HEAD_NORMS;
    // One of the two, in both blocks; both, in one block; a single one; a useless one.
    let remove: [(&[(usize, &str)], String); 4] = [
        (&[(0, key), (1, key)], name(0, key)),
        (&[(0, query), (0, key)], name(0, query)),
        (&[(1, query)], name(1, query)),
        (&[(0, query), (0, key), (1, query)], name(0, query)),
    ];
    for (removed, first) in remove {
        let error = problem(|w| {
            for (block, part) in removed {
                w.remove_tensor(&name(*block, part));
            }
        });
        let named = matches!(&error, ModelError::Tensor { name, .. } if *name == first);
        assert!(named && error.to_string().contains("or none"), "{error}");
    }
    // What other tensors lack is called missing, no more.
    let error = problem(|w| w.remove_tensor(&name(1, "attn_norm")));
    assert!(!error.to_string().contains("or none"), "{error}");
    // They may not be there as something else either.
    let error = problem(|w| w.tensor(&name(1, key), TensorKind::F32, 8, &[1.0; 8]));
    assert!(error.to_string().contains("must be 1 x 16"), "{error}");
}

#[test]
fn super_blocks_need_rows_of_256() {
    for (kind, code, bytes) in [(TensorKind::Q4K, 12, 144), (TensorKind::Q6K, 14, 210)] {
        assert_eq!((kind.code(), kind.block()), (code, (256, bytes)));
        let name = "blk.0.attn_q.weight";
        let odd = problem(|w| w.tensor(name, kind, 64, &[0.0; 64 * 64]));
        let named = matches!(&odd, ModelError::Tensor { name: n, .. } if n == name);
        let said = odd.to_string();
        assert!(
            named && said.contains("rows of 64") && said.contains("blocks of 256"),
            "{said}"
        );
        let wide = TinySpec {
            kind,
            embedding: 256,
            feed_forward: 512,
            head_dim: 64,
            ..TinySpec::default()
        };
        let file = ModelFile::from_bytes(model_bytes(&wide)).unwrap();
        let (info, stored) = file.tensor("blk.1.ffn_down.weight").unwrap();
        assert_eq!((info.kind, info.rows, info.cols), (kind, 256, 512));
        assert_eq!(stored.len(), 256 * 2 * bytes);
    }
}

#[test]
fn quantized_values_come_back_closely() {
    let values = noise(9, 256, 1.0);
    let q8 = quantize_q8_0(&values);
    let q4 = quantize_q4_0(&values);
    assert_eq!((q8.len(), q4.len()), (8 * 34, 8 * 18));
    let (q4k, q6k) = (quantize_q4_k(&values), quantize_q6_k(&values));
    assert_eq!((q4k.len(), q6k.len()), (144, 210));
    for (kind, bytes, tolerance) in [
        (TensorKind::Q8_0, &q8, 0.02f32),
        (TensorKind::Q4_0, &q4, 0.35),
        (TensorKind::Q4K, &q4k, 0.3),
        (TensorKind::Q6K, &q6k, 0.08),
    ] {
        let mut back = vec![0.0; 256];
        crate::cpu::weights::dequantize(kind, bytes, &mut back);
        for (a, b) in values.iter().zip(&back) {
            assert!((a - b).abs() < tolerance, "{kind:?}: {a} {b}");
        }
    }
}
