//! The model shapes that are measured, and synthetic models of them.

use kernels::WeightFormat;
use model::gguf::{GgufWriter, MetaValue, TensorKind};
use model::{ModelError, ModelFile};

use crate::noise::Noise;

/// Sizes of a model and how its matrices are stored when nothing else is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Name on the command line and in results.
    pub name: &'static str,
    /// Transformer blocks.
    pub blocks: usize,
    /// Width of the residual stream.
    pub embedding: usize,
    /// Width of the SwiGLU layer.
    pub feed_forward: usize,
    /// Query heads.
    pub heads: usize,
    /// Key/value heads.
    pub kv_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Vocabulary.
    pub vocab: usize,
    /// Whether the input adds the previous token's embedding, as this project's models do.
    pub previous: bool,
    /// Storage of the matrices.
    pub kind: TensorKind,
}

/// Longest context of a synthetic model.
pub const CONTEXT: usize = 2048;

/// Every shape. The tiny one is for tests.
pub const SHAPES: [Shape; 5] = [
    Shape {
        name: "tiny",
        blocks: 2,
        embedding: 64,
        feed_forward: 96,
        heads: 4,
        kv_heads: 2,
        head_dim: 16,
        vocab: 512,
        previous: true,
        kind: TensorKind::Q8_0,
    },
    Shape {
        name: "7m",
        blocks: 6,
        embedding: 256,
        feed_forward: 704,
        heads: 4,
        kv_heads: 2,
        head_dim: 64,
        vocab: 8192,
        previous: true,
        kind: TensorKind::Q8_0,
    },
    Shape {
        name: "45m",
        blocks: 12,
        embedding: 512,
        feed_forward: 1408,
        heads: 8,
        kv_heads: 4,
        head_dim: 64,
        vocab: 16_384,
        previous: true,
        kind: TensorKind::Q4_0,
    },
    Shape {
        name: "135m",
        blocks: 30,
        embedding: 576,
        feed_forward: 1536,
        heads: 9,
        kv_heads: 3,
        head_dim: 64,
        vocab: 49_152,
        previous: false,
        kind: TensorKind::Q4_0,
    },
    Shape {
        name: "0.6b",
        blocks: 28,
        embedding: 1024,
        feed_forward: 3072,
        heads: 16,
        kv_heads: 8,
        head_dim: 128,
        vocab: 151_936,
        previous: false,
        kind: TensorKind::Q4_0,
    },
];

/// The shape of that name.
pub fn find(name: &str) -> Option<Shape> {
    SHAPES.into_iter().find(|s| s.name == name)
}

/// Short name of a storage, as on the command line.
pub fn kind_name(kind: TensorKind) -> &'static str {
    match kind {
        TensorKind::F32 => "f32",
        TensorKind::F16 => "f16",
        TensorKind::Q8_0 => "q8_0",
        TensorKind::Q4_0 => "q4_0",
        TensorKind::Q4K => "q4_k",
        TensorKind::Q6K => "q6_k",
    }
}

/// The storage of that name.
pub fn find_kind(name: &str) -> Option<TensorKind> {
    [
        TensorKind::F32,
        TensorKind::F16,
        TensorKind::Q8_0,
        TensorKind::Q4_0,
        TensorKind::Q4K,
        TensorKind::Q6K,
    ]
    .into_iter()
    .find(|kind| kind_name(*kind) == name)
}

/// The kernels' word for a storage.
pub fn format(kind: TensorKind) -> WeightFormat {
    match kind {
        TensorKind::F32 => WeightFormat::F32,
        TensorKind::F16 => WeightFormat::F16,
        TensorKind::Q8_0 => WeightFormat::Q8_0,
        TensorKind::Q4_0 => WeightFormat::Q4_0,
        TensorKind::Q4K => WeightFormat::Q4K,
        TensorKind::Q6K => WeightFormat::Q6K,
    }
}

impl Shape {
    /// Width of the queries.
    pub fn query_width(&self) -> usize {
        self.heads * self.head_dim
    }

    /// Width of the keys, and of the values.
    pub fn kv_width(&self) -> usize {
        self.kv_heads * self.head_dim
    }

    /// A model of this shape with random weights.
    ///
    /// # Errors
    /// Those of [`ModelFile::from_bytes`], should the sizes not fit each other.
    pub fn model(&self) -> Result<ModelFile, ModelError> {
        ModelFile::from_bytes(self.bytes())
    }

    /// The same as the bytes of a GGUF file.
    fn bytes(&self) -> Vec<u8> {
        let mut out = GgufWriter::new();
        self.metadata(&mut out);
        let mut noise = Noise::new(self.blocks as u64);
        let d = self.embedding;
        let embedding = noise.uniform(self.vocab * d, 1.0);
        out.tensor("token_embd.weight", self.kind, d, &embedding);
        drop(embedding);
        let (query, kv, ffn) = (self.query_width(), self.kv_width(), self.feed_forward);
        for block in 0..self.blocks {
            let name = |part: &str| format!("blk.{block}.{part}.weight");
            let matrices = [
                ("attn_q", query, d),
                ("attn_k", kv, d),
                ("attn_v", kv, d),
                ("attn_output", d, query),
                ("ffn_gate", ffn, d),
                ("ffn_up", ffn, d),
                ("ffn_down", d, ffn),
            ];
            for (part, rows, cols) in matrices {
                let values = noise.uniform(rows * cols, (cols as f32).sqrt().recip());
                out.tensor(&name(part), self.kind, cols, &values);
            }
            let norms = [
                ("attn_norm", d),
                ("attn_q_norm", self.head_dim),
                ("attn_k_norm", self.head_dim),
                ("ffn_norm", d),
            ];
            for (part, cols) in norms {
                floats(&mut out, &name(part), cols, &noise.uniform(cols, 0.1), 1.0);
            }
        }
        let output_norm = noise.uniform(d, 0.05);
        floats(&mut out, "output_norm.weight", d, &output_norm, 0.3);
        let selection = [
            ("select.retrieve.weight", d, d * d),
            ("select.score.weight", d, 2 * d),
            ("select.score.bias", 2, 2),
        ];
        for (name, cols, count) in selection {
            floats(&mut out, name, cols, &noise.uniform(count, 0.1), 0.0);
        }
        if self.previous {
            let scale = noise.uniform(d, 0.7);
            floats(&mut out, "token_embd_prev.weight", d, &scale, 0.0);
        }
        out.finish()
    }

    fn metadata(&self, out: &mut GgufWriter) {
        let text = |s: &str| MetaValue::String(s.to_owned());
        out.metadata("general.architecture", text("switchboard"));
        out.metadata("general.name", text(&format!("synthetic {}", self.name)));
        let sizes = [
            ("block_count", self.blocks),
            ("embedding_length", self.embedding),
            ("feed_forward_length", self.feed_forward),
            ("attention.head_count", self.heads),
            ("attention.head_count_kv", self.kv_heads),
            ("attention.key_length", self.head_dim),
            ("context_length", CONTEXT),
            ("vocab_size", self.vocab),
            (
                "text_form_version",
                model::dialect::TEXT_FORM_VERSION as usize,
            ),
        ];
        for (key, value) in sizes {
            out.metadata(&format!("switchboard.{key}"), MetaValue::U32(value as u32));
        }
        let numbers = [
            ("attention.layer_norm_rms_epsilon", 1e-6),
            ("rope.freq_base", 10_000.0),
        ];
        for (key, value) in numbers {
            out.metadata(&format!("switchboard.{key}"), MetaValue::F32(value));
        }
    }
}

/// Writes `values`, each plus `centre`, as an F32 tensor.
fn floats(out: &mut GgufWriter, name: &str, cols: usize, values: &[f32], centre: f32) {
    let values: Vec<f32> = values.iter().map(|v| v + centre).collect();
    out.tensor(name, TensorKind::F32, cols, &values);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_have_the_sizes_they_are_called_after() {
        let millions = |name: &str| {
            let s = find(name).unwrap();
            let (q, kv) = (s.query_width(), s.kv_width());
            let block = s.embedding * (2 * q + 2 * kv + 3 * s.feed_forward);
            (s.vocab * s.embedding + s.blocks * block) / 1_000_000
        };
        assert_eq!(
            ["7m", "45m", "135m", "0.6b"].map(millions),
            [6, 43, 134, 595]
        );
    }

    #[test]
    fn synthetic_models_are_whole() {
        let file = find("tiny").unwrap().model().unwrap();
        let config = file.config();
        assert_eq!((config.blocks, config.vocab), (2, 512));
        assert_eq!(config.context_length, CONTEXT);
    }
}
