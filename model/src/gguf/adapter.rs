//! LoRA adapters: small files of differences, added to a model's weights when it is loaded.
//!
//! A matrix becomes `W + alpha / rank * B * A` and is stored again as it was, so that engines see
//! an ordinary model. Files follow llama.cpp's convention (`NAME.lora_a`, `NAME.lora_b`), with
//! `NAME.delta` for differences that are stored whole. Written by `training/switchboard/lora.py`.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::write::store;
use super::{Gguf, MetaValue, ModelFile, TensorInfo};
use crate::cpu::weights::dequantize;
use crate::error::ModelError;

/// SHA-256 of the base model's file, in hexadecimal digits.
const BASE_SHA256: &str = "switchboard.adapter.base_sha256";
const BASE_NAME: &str = "general.base_model.0.name";
const ALPHA: &str = "adapter.lora.alpha";

const LORA_A: &str = ".lora_a";
const LORA_B: &str = ".lora_b";
const DELTA: &str = ".delta";

/// What an adapter adds to one tensor.
enum Change<'a> {
    /// A (rank, columns) and B (rows, rank).
    LowRank(&'a TensorInfo, &'a TensorInfo),
    /// The whole difference.
    Whole(&'a TensorInfo),
}

/// A checked adapter file.
struct Adapter<'a> {
    gguf: Gguf,
    bytes: &'a [u8],
    alpha: f32,
}

impl ModelFile {
    /// The model with an adapter's differences added. The adapter must have been made for exactly
    /// this file: a model that has an adapter already takes no second one.
    ///
    /// # Errors
    /// Those of [`Gguf::parse`] for the adapter's bytes; [`ModelError::NotAnAdapter`],
    /// [`ModelError::AdapterBase`], [`ModelError::AdapterTensor`].
    pub fn with_adapter(mut self, adapter: &[u8]) -> Result<Self, ModelError> {
        let adapter = Adapter::parse(adapter)?;
        adapter.check_base(&self)?;
        let mut changes = Vec::new();
        for tensor in &adapter.gguf.tensors {
            if let Some((target, change)) = adapter.change(tensor, &self)? {
                changes.push((target, change));
            }
        }
        if changes.is_empty() {
            return Err(not_an_adapter("it has no tensors".to_owned()));
        }
        let bytes = Arc::make_mut(&mut self.bytes);
        for (target, change) in &changes {
            adapter.apply(target, change, &mut bytes[target.bytes.clone()])?;
        }
        let name = format!("{} + {}", self.name(), adapter.text("general.name"));
        let key = "general.name".to_owned();
        self.gguf.metadata.insert(key, MetaValue::String(name));
        Ok(self)
    }
}

impl<'a> Adapter<'a> {
    fn parse(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let gguf = Gguf::parse(bytes)?;
        let mut adapter = Self {
            gguf,
            bytes,
            alpha: 0.0,
        };
        for (key, wanted) in [("general.type", "adapter"), ("adapter.type", "lora")] {
            match adapter.gguf.metadata.get(key).and_then(MetaValue::as_str) {
                Some(found) if found == wanted => {}
                Some(found) => return Err(not_an_adapter(format!("`{key}` is `{found}`"))),
                None => return Err(not_an_adapter(format!("`{key}` is missing"))),
            }
        }
        let alpha = adapter.gguf.metadata.get(ALPHA);
        match alpha.and_then(MetaValue::as_f32) {
            Some(alpha) if alpha.is_finite() => adapter.alpha = alpha,
            _ => return Err(not_an_adapter(format!("`{ALPHA}` is no finite number"))),
        }
        Ok(adapter)
    }

    /// A string of the metadata, "unnamed" where there is none.
    fn text(&self, key: &str) -> &str {
        let value = self.gguf.metadata.get(key).and_then(MetaValue::as_str);
        value.unwrap_or("unnamed")
    }

    fn check_base(&self, base: &ModelFile) -> Result<(), ModelError> {
        let wanted = self.text(BASE_SHA256);
        let found = hex(&Sha256::digest(base.bytes().as_slice()));
        if wanted == found {
            return Ok(());
        }
        Err(ModelError::AdapterBase {
            wanted: format!("{} ({})", self.text(BASE_NAME), short(wanted)),
            found: format!("{} ({})", base.name(), short(&found)),
        })
    }

    /// The tensor of the base that `tensor` changes; nothing for an A, which its B names.
    fn change(
        &self,
        tensor: &'a TensorInfo,
        base: &ModelFile,
    ) -> Result<Option<(TensorInfo, Change<'_>)>, ModelError> {
        let bad = |problem: String| adapter_tensor(&tensor.name, problem);
        let partner = |name: &str, end: &str| {
            let other = format!("{name}{end}");
            let found = self.gguf.tensor(&other);
            found.ok_or_else(|| bad(format!("`{other}` is missing")))
        };
        let target = |name: &str| {
            let found = base.gguf().tensor(name);
            found.ok_or_else(|| bad(format!("the model has no tensor `{name}`")))
        };
        if let Some(name) = tensor.name.strip_suffix(LORA_A) {
            partner(name, LORA_B)?;
            return Ok(None);
        }
        if let Some(name) = tensor.name.strip_suffix(LORA_B) {
            let (low, target) = (partner(name, LORA_A)?, target(name)?);
            if low.rows != tensor.cols || (tensor.rows, low.cols) != (target.rows, target.cols) {
                return Err(bad(format!(
                    "{} x {} times {} x {} does not make {} x {}",
                    tensor.rows, tensor.cols, low.rows, low.cols, target.rows, target.cols
                )));
            }
            return Ok(Some((target.clone(), Change::LowRank(low, tensor))));
        }
        if let Some(name) = tensor.name.strip_suffix(DELTA) {
            let target = target(name)?;
            if (tensor.rows, tensor.cols) != (target.rows, target.cols) {
                return Err(bad(format!(
                    "is {} x {}, must be {} x {}",
                    tensor.rows, tensor.cols, target.rows, target.cols
                )));
            }
            return Ok(Some((target.clone(), Change::Whole(tensor))));
        }
        let problem = format!("its name must end in {LORA_A}, {LORA_B} or {DELTA}");
        Err(bad(problem))
    }

    fn floats(&self, tensor: &TensorInfo) -> Vec<f32> {
        let mut out = vec![0.0; tensor.rows * tensor.cols];
        dequantize(tensor.kind, &self.bytes[tensor.bytes.clone()], &mut out);
        out
    }

    /// Adds a change to a tensor's stored bytes, row by row.
    fn apply(
        &self,
        target: &TensorInfo,
        change: &Change<'_>,
        stored: &mut [u8],
    ) -> Result<(), ModelError> {
        let (cols, row_bytes) = (target.cols, stored.len() / target.rows);
        let (name, first, second) = match change {
            Change::LowRank(a, b) => (&b.name, self.floats(a), Some(self.floats(b))),
            Change::Whole(delta) => (&delta.name, self.floats(delta), None),
        };
        let rank = first.len() / cols;
        let mut row = vec![0.0; cols];
        for (at, bytes) in stored.chunks_exact_mut(row_bytes).enumerate() {
            dequantize(target.kind, bytes, &mut row);
            match &second {
                Some(b) => {
                    let scale = self.alpha / rank as f32;
                    let weights = &b[at * rank..(at + 1) * rank];
                    for (a, weight) in first.chunks_exact(cols).zip(weights) {
                        add(&mut row, a, scale * weight);
                    }
                }
                None => add(&mut row, &first[at * cols..(at + 1) * cols], 1.0),
            }
            if let Some(v) = row.iter().find(|v| !in_range(**v)) {
                let problem = format!("makes a weight in row {at} {v}");
                return Err(adapter_tensor(name, problem));
            }
            bytes.copy_from_slice(&store(target.kind, &row));
        }
        Ok(())
    }
}

fn add(row: &mut [f32], values: &[f32], factor: f32) {
    for (y, v) in row.iter_mut().zip(values) {
        *y += factor * v;
    }
}

/// Whether a half float can hold the value; no weight is near the limit.
fn in_range(value: f32) -> bool {
    value.abs() <= f32::from(half::f16::MAX)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The beginning of a digest, enough to tell two files apart.
fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}

fn not_an_adapter(problem: String) -> ModelError {
    ModelError::NotAnAdapter { problem }
}

fn adapter_tensor(name: &str, problem: String) -> ModelError {
    ModelError::AdapterTensor {
        name: name.escape_debug().to_string(),
        problem,
    }
}
