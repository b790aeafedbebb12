//! A model in memory: its bytes, its directory, and its checked configuration.

use std::sync::Arc;

use super::{Gguf, MetaValue, TensorInfo, TensorKind};
use crate::dialect::TEXT_FORM_VERSION;
use crate::engine::Config;
use crate::error::ModelError;

const ARCHITECTURE: &str = "switchboard";

/// The previous-token embedding's scale s, (embedding) F32: the layers' input is
/// `E[token] + s * E[previous token]`, elementwise. Models without the tensor take `E[token]`.
pub(crate) const PREVIOUS_SCALE: &str = "token_embd_prev.weight";

/// Norms of single heads: every block of a model has both, or none has any.
pub(crate) const HEAD_NORMS: [&str; 2] = ["attn_q_norm", "attn_k_norm"];

/// No size in a model file is larger; keeps products far from overflow.
const MAX_SIZE: usize = 1 << 20;

/// A whole model file with every size and tensor checked. Clones share the bytes.
#[derive(Clone, Debug)]
pub struct ModelFile {
    pub(super) gguf: Gguf,
    pub(super) bytes: Arc<Vec<u8>>,
    config: Config,
}

impl ModelFile {
    /// Takes a file's bytes; checks metadata, that all tensors are there, and their shapes.
    ///
    /// # Errors
    /// Those of [`Gguf::parse`]; [`ModelError::Metadata`] and [`ModelError::Tensor`] naming the
    /// first key or tensor that does not fit.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, ModelError> {
        let gguf = Gguf::parse(&bytes)?;
        let config = read_config(&gguf)?;
        check_tensors(&gguf, &config)?;
        Ok(Self {
            gguf,
            bytes: Arc::new(bytes),
            config,
        })
    }

    /// Sizes.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The directory.
    pub fn gguf(&self) -> &Gguf {
        &self.gguf
    }

    /// `general.name`, or "unnamed".
    pub fn name(&self) -> &str {
        let name = self.gguf.metadata.get("general.name");
        name.and_then(MetaValue::as_str).unwrap_or("unnamed")
    }

    /// The tokenizer as `tokenizer.json` text.
    ///
    /// # Errors
    /// [`ModelError::Metadata`] when it is not in the file.
    pub fn tokenizer_json(&self) -> Result<&str, ModelError> {
        let key = "tokenizer.huggingface.json";
        let value = self.gguf.metadata.get(key).and_then(MetaValue::as_str);
        value.ok_or_else(|| bad_metadata(key, "missing or not a string"))
    }

    /// Bytes of all tensors.
    pub fn weight_bytes(&self) -> u64 {
        let len = |t: &TensorInfo| t.bytes.len() as u64;
        self.gguf.tensors.iter().map(len).sum()
    }

    /// Number of parameters.
    pub fn params(&self) -> u64 {
        let count = |t: &TensorInfo| t.rows as u64 * t.cols as u64;
        self.gguf.tensors.iter().map(count).sum()
    }

    /// A tensor's directory entry and stored bytes.
    ///
    /// # Errors
    /// [`ModelError::Tensor`] when there is none of that name.
    pub fn tensor(&self, name: &str) -> Result<(&TensorInfo, &[u8]), ModelError> {
        let missing = || ModelError::Tensor {
            name: name.to_owned(),
            problem: "missing".to_owned(),
        };
        let info = self.gguf.tensor(name).ok_or_else(missing)?;
        let bytes = self.bytes.get(info.bytes.clone()).ok_or_else(missing)?;
        Ok((info, bytes))
    }

    /// The file's bytes; [`TensorInfo::bytes`] are ranges of them.
    pub fn bytes(&self) -> &Arc<Vec<u8>> {
        &self.bytes
    }

    /// The values of an F32 tensor that a model need not have.
    ///
    /// # Errors
    /// [`ModelError::Tensor`] when it is there and stored otherwise.
    pub fn optional_floats(&self, name: &str) -> Result<Option<Vec<f32>>, ModelError> {
        let present = self.gguf.tensor(name).is_some();
        present.then(|| self.floats(name)).transpose()
    }

    /// An F32 tensor's values, row-major.
    ///
    /// # Errors
    /// [`ModelError::Tensor`] when it is missing or stored otherwise.
    pub fn floats(&self, name: &str) -> Result<Vec<f32>, ModelError> {
        let (info, bytes) = self.tensor(name)?;
        if info.kind != TensorKind::F32 {
            return Err(ModelError::Tensor {
                name: name.to_owned(),
                problem: format!("stored as {:?}, must be F32", info.kind),
            });
        }
        let value = |b: &[u8]| f32::from_le_bytes([b[0], b[1], b[2], b[3]]);
        Ok(bytes.chunks_exact(4).map(value).collect())
    }
}

fn bad_metadata(key: &str, problem: &str) -> ModelError {
    ModelError::Metadata {
        key: key.to_owned(),
        problem: problem.to_owned(),
    }
}

fn read_config(gguf: &Gguf) -> Result<Config, ModelError> {
    let kind = gguf
        .metadata
        .get("general.type")
        .and_then(MetaValue::as_str);
    if kind == Some("adapter") {
        return Err(ModelError::Usage {
            what: "this file is an adapter; give it as the adapter of its base model".to_owned(),
        });
    }
    let key = "general.architecture";
    match gguf.metadata.get(key).and_then(MetaValue::as_str) {
        Some(ARCHITECTURE) => {}
        Some(other) => {
            let problem = format!("is `{other}`, only `{ARCHITECTURE}` is supported");
            return Err(bad_metadata(key, &problem));
        }
        None => return Err(bad_metadata(key, "missing or not a string")),
    }
    let size = |name: &str| -> Result<usize, ModelError> {
        let key = format!("{ARCHITECTURE}.{name}");
        let value = gguf.metadata.get(&key);
        let value = value.ok_or_else(|| bad_metadata(&key, "missing"))?;
        match value.as_u64().map(usize::try_from) {
            Some(Ok(n)) if (1..=MAX_SIZE).contains(&n) => Ok(n),
            _ => Err(bad_metadata(
                &key,
                &format!("is {value:?}, must be an integer from 1 to {MAX_SIZE}"),
            )),
        }
    };
    let positive = |name: &str, default: Option<f32>| -> Result<f32, ModelError> {
        let key = format!("{ARCHITECTURE}.{name}");
        match (gguf.metadata.get(&key), default) {
            (None, Some(default)) => Ok(default),
            (None, None) => Err(bad_metadata(&key, "missing")),
            (Some(value), _) => match value.as_f32() {
                Some(f) if f > 0.0 && f.is_finite() => Ok(f),
                _ => Err(bad_metadata(&key, "must be a float above 0")),
            },
        }
    };
    let version = size("text_form_version")?;
    if version != TEXT_FORM_VERSION as usize {
        let key = format!("{ARCHITECTURE}.text_form_version");
        let problem = format!("is {version}, this program reads {TEXT_FORM_VERSION}");
        return Err(bad_metadata(&key, &problem));
    }
    let config = Config {
        blocks: size("block_count")?,
        embedding: size("embedding_length")?,
        feed_forward: size("feed_forward_length")?,
        heads: size("attention.head_count")?,
        kv_heads: size("attention.head_count_kv")?,
        head_dim: size("attention.key_length")?,
        norm_epsilon: positive("attention.layer_norm_rms_epsilon", None)?,
        rope_base: positive("rope.freq_base", None)?,
        qk_norm: any_head_norm(gguf).is_some(),
        context_length: size("context_length")?,
        vocab: size("vocab_size")?,
        select_temperature: positive("select.temperature", Some(1.0))?,
    };
    if !config.heads.is_multiple_of(config.kv_heads) {
        let problem = format!("{} does not divide {} heads", config.kv_heads, config.heads);
        let key = format!("{ARCHITECTURE}.attention.head_count_kv");
        return Err(bad_metadata(&key, &problem));
    }
    if !config.head_dim.is_multiple_of(2) {
        let key = format!("{ARCHITECTURE}.attention.key_length");
        return Err(bad_metadata(&key, "must be even"));
    }
    if config.heads > MAX_SIZE / config.head_dim {
        let key = format!("{ARCHITECTURE}.attention.head_count");
        return Err(bad_metadata(&key, "too many heads for their width"));
    }
    Ok(config)
}

/// A norm of single heads that the file has, of whichever block.
fn any_head_norm(gguf: &Gguf) -> Option<&str> {
    let mut names = gguf.tensors.iter().map(|t| t.name.as_str());
    names.find(|name| is_head_norm(name))
}

fn is_head_norm(name: &str) -> bool {
    let part = name.strip_prefix("blk.").and_then(|n| n.split('.').nth(1));
    part.is_some_and(|part| HEAD_NORMS.contains(&part))
}

/// Every tensor a model must have: name, rows, columns, must be F32.
pub(crate) fn expected_tensors(config: &Config) -> Vec<(String, usize, usize, bool)> {
    let d = config.embedding;
    let (q, kv, ff) = (config.query_width(), config.kv_width(), config.feed_forward);
    let mut out = vec![
        ("token_embd.weight".to_owned(), config.vocab, d, false),
        ("output_norm.weight".to_owned(), 1, d, true),
        ("select.retrieve.weight".to_owned(), d, d, true),
        ("select.score.weight".to_owned(), 2, d, true),
        ("select.score.bias".to_owned(), 1, 2, true),
    ];
    for block in 0..config.blocks {
        let parts = [
            ("attn_norm", 1, d, true),
            ("attn_q", q, d, false),
            ("attn_k", kv, d, false),
            ("attn_v", kv, d, false),
            ("attn_output", d, q, false),
            ("ffn_norm", 1, d, true),
            ("ffn_gate", ff, d, false),
            ("ffn_up", ff, d, false),
            ("ffn_down", d, ff, false),
        ];
        let name = |part: &str| format!("blk.{block}.{part}.weight");
        out.extend(parts.map(|(part, rows, cols, floats)| (name(part), rows, cols, floats)));
        if config.qk_norm {
            out.extend(HEAD_NORMS.map(|part| (name(part), 1, config.head_dim, true)));
        }
    }
    out
}

fn check_tensors(gguf: &Gguf, config: &Config) -> Result<(), ModelError> {
    if config.blocks > gguf.tensors.len() {
        return Err(bad_metadata(
            "switchboard.block_count",
            "is more than there are tensors",
        ));
    }
    let mut all = expected_tensors(config);
    if gguf.tensor(PREVIOUS_SCALE).is_some() {
        all.push((PREVIOUS_SCALE.to_owned(), 1, config.embedding, true));
    }
    for (name, rows, cols, floats) in all {
        let problem = match gguf.tensor(&name) {
            None => match any_head_norm(gguf).filter(|_| is_head_norm(&name)) {
                None => "missing".to_owned(),
                Some(other) => format!(
                    "missing, but `{other}` is there; all blocks have both norms of heads or none"
                ),
            },
            Some(t) if (t.rows, t.cols) != (rows, cols) => {
                format!("is {} x {}, must be {rows} x {cols}", t.rows, t.cols)
            }
            Some(t) if floats && t.kind != TensorKind::F32 => {
                format!("stored as {:?}, must be F32", t.kind)
            }
            Some(_) => continue,
        };
        return Err(ModelError::Tensor { name, problem });
    }
    Ok(())
}
