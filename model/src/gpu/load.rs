//! Weights from the file to the GPU: matrices over the same input stacked, so one dispatch reads them.

use kernels::{Buffer, Gpu, KernelError, QMatrix, Stored, WeightFormat};

use crate::error::ModelError;
use crate::gguf::{HEAD_NORMS, ModelFile, PREVIOUS_SCALE, TensorKind};

/// Weights of one block.
pub(super) struct Layer {
    /// (d) f32.
    pub(super) attn_norm: Buffer,
    /// (query + 2 kv widths, d): queries, keys, values.
    pub(super) qkv: QMatrix,
    /// (head_dim) f32 each for queries and keys, of models that normalise heads.
    pub(super) qk_norm: Option<(Buffer, Buffer)>,
    /// (d, query width).
    pub(super) output: QMatrix,
    /// (d) f32.
    pub(super) ffn_norm: Buffer,
    /// (2 ffn, d): gate, then up.
    pub(super) gate_up: QMatrix,
    /// (d, ffn).
    pub(super) down: QMatrix,
}

/// All weights of the forward pass.
pub(super) struct Weights {
    /// (vocab, d), also the output matrix.
    pub(super) embedding: QMatrix,
    /// (d) f32, of models that add the previous token's embedding.
    pub(super) previous: Option<Buffer>,
    pub(super) layers: Vec<Layer>,
    /// (d) f32.
    pub(super) output_norm: Buffer,
}

fn format(kind: TensorKind) -> WeightFormat {
    match kind {
        TensorKind::F32 => WeightFormat::F32,
        TensorKind::F16 => WeightFormat::F16,
        TensorKind::Q4_0 => WeightFormat::Q4_0,
        TensorKind::Q8_0 => WeightFormat::Q8_0,
        TensorKind::Q4K => WeightFormat::Q4K,
        TensorKind::Q6K => WeightFormat::Q6K,
    }
}

fn bad_tensor(gpu: &Gpu, name: &str, e: KernelError) -> ModelError {
    match e {
        KernelError::Shape { .. } | KernelError::TooLarge { .. } => ModelError::Tensor {
            name: name.to_owned(),
            problem: e.to_string(),
        },
        other => super::fail(gpu, other),
    }
}

/// Uploads tensors over the same inputs as one matrix, their rows below each other. Neighbours
/// that are stored alike become one part, which one dispatch reads.
fn stack(gpu: &Gpu, file: &ModelFile, names: &[String]) -> Result<QMatrix, ModelError> {
    let mut groups: Vec<(TensorKind, usize, Vec<u8>)> = Vec::new();
    let mut width = None;
    for name in names {
        let (info, bytes) = file.tensor(name)?;
        let cols = *width.get_or_insert(info.cols);
        if info.cols != cols {
            let (first, found) = (&names[0], info.cols);
            return Err(ModelError::Tensor {
                name: name.clone(),
                problem: format!("has {found} columns, but `{first}`, read with it, {cols}"),
            });
        }
        match groups.last_mut() {
            Some((kind, rows, all)) if *kind == info.kind => {
                *rows += info.rows;
                all.extend_from_slice(bytes);
            }
            _ => groups.push((info.kind, info.rows, bytes.to_vec())),
        }
    }
    let stored = groups.iter().map(|(kind, rows, bytes)| Stored {
        format: format(*kind),
        rows: *rows,
        bytes,
    });
    let (name, stored) = (names.join(" + "), stored.collect::<Vec<_>>());
    let made = QMatrix::stack(gpu, &name, width.unwrap_or(0), &stored);
    made.map_err(|e| bad_tensor(gpu, &name, e))
}

fn floats(gpu: &Gpu, file: &ModelFile, name: &str) -> Result<Buffer, ModelError> {
    gpu.upload(name, &file.floats(name)?)
        .map_err(|e| bad_tensor(gpu, name, e))
}

impl Weights {
    pub(super) fn upload(gpu: &Gpu, file: &ModelFile) -> Result<Self, ModelError> {
        let layers: Result<Vec<Layer>, ModelError> = (0..file.config().blocks)
            .map(|block| {
                let name = |part: &str| format!("blk.{block}.{part}.weight");
                let matrix = |parts: &[&str]| {
                    let names: Vec<String> = parts.iter().map(|p| name(p)).collect();
                    stack(gpu, file, &names)
                };
                let vector = |part: &str| floats(gpu, file, &name(part));
                let [query, key] = HEAD_NORMS;
                let both = || Ok((vector(query)?, vector(key)?));
                let both = file.config().qk_norm.then(both);
                Ok(Layer {
                    attn_norm: vector("attn_norm")?,
                    qkv: matrix(&["attn_q", "attn_k", "attn_v"])?,
                    qk_norm: both.transpose()?,
                    output: matrix(&["attn_output"])?,
                    ffn_norm: vector("ffn_norm")?,
                    gate_up: matrix(&["ffn_gate", "ffn_up"])?,
                    down: matrix(&["ffn_down"])?,
                })
            })
            .collect();
        Ok(Self {
            embedding: stack(gpu, file, &["token_embd.weight".to_owned()])?,
            previous: file
                .optional_floats(PREVIOUS_SCALE)?
                .map(|s| gpu.upload(PREVIOUS_SCALE, &s))
                .transpose()
                .map_err(|e| bad_tensor(gpu, PREVIOUS_SCALE, e))?,
            layers: layers?,
            output_norm: floats(gpu, file, "output_norm.weight")?,
        })
    }

    /// Bytes of all matrices on the GPU.
    pub(super) fn bytes(&self) -> u64 {
        let layer =
            |l: &Layer| l.qkv.bytes() + l.output.bytes() + l.gate_up.bytes() + l.down.bytes();
        self.embedding.bytes() + self.layers.iter().map(layer).sum::<u64>()
    }
}
