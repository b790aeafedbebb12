//! A small GGUF writer, for models made in tests and benchmarks, and the stored form of values.

use half::f16;

use super::k_quants::{quantize_q4_k, quantize_q6_k};
use super::{DEFAULT_ALIGNMENT, MAGIC, MetaValue, TensorKind, VERSION};

struct Pending {
    name: String,
    kind: TensorKind,
    /// GGUF order: the row length first.
    dimensions: Vec<u64>,
    bytes: Vec<u8>,
}

/// Collects metadata and tensors and lays them out as a GGUF file.
#[derive(Default)]
pub struct GgufWriter {
    metadata: Vec<(String, MetaValue)>,
    tensors: Vec<Pending>,
}

impl GgufWriter {
    /// An empty file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a metadata value.
    pub fn metadata(&mut self, key: &str, value: MetaValue) {
        self.metadata.retain(|(k, _)| k != key);
        self.metadata.push((key.to_owned(), value));
    }

    /// Adds or replaces a tensor of `values.len() / cols` rows, stored as `kind`.
    ///
    /// `cols` must divide `values.len()` and, for the quantized kinds, be a multiple of their block;
    /// a last part that does not fill its block is lost.
    pub fn tensor(&mut self, name: &str, kind: TensorKind, cols: usize, values: &[f32]) {
        let bytes = store(kind, values);
        let rows = values.len() / cols.max(1);
        let mut dimensions = vec![cols as u64];
        if rows > 1 {
            dimensions.push(rows as u64);
        }
        self.remove_tensor(name);
        self.tensors.push(Pending {
            name: name.to_owned(),
            kind,
            dimensions,
            bytes,
        });
    }

    /// Leaves a tensor out again.
    pub fn remove_tensor(&mut self, name: &str) {
        self.tensors.retain(|t| t.name != name);
    }

    /// The file.
    pub fn finish(&self) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&VERSION.to_le_bytes());
        out.extend_from_slice(&(self.tensors.len() as u64).to_le_bytes());
        out.extend_from_slice(&(self.metadata.len() as u64).to_le_bytes());
        for (key, value) in &self.metadata {
            string(&mut out, key);
            out.extend_from_slice(&value.code().to_le_bytes());
            payload(&mut out, value);
        }
        let mut offset = 0u64;
        for tensor in &self.tensors {
            string(&mut out, &tensor.name);
            out.extend_from_slice(&(tensor.dimensions.len() as u32).to_le_bytes());
            for n in &tensor.dimensions {
                out.extend_from_slice(&n.to_le_bytes());
            }
            out.extend_from_slice(&tensor.kind.code().to_le_bytes());
            out.extend_from_slice(&offset.to_le_bytes());
            offset = (offset + tensor.bytes.len() as u64).next_multiple_of(DEFAULT_ALIGNMENT);
        }
        for tensor in &self.tensors {
            pad(&mut out);
            out.extend_from_slice(&tensor.bytes);
        }
        out
    }
}

fn pad(out: &mut Vec<u8>) {
    out.resize(out.len().next_multiple_of(DEFAULT_ALIGNMENT as usize), 0);
}

fn string(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(&(text.len() as u64).to_le_bytes());
    out.extend_from_slice(text.as_bytes());
}

fn payload(out: &mut Vec<u8>, value: &MetaValue) {
    match value {
        MetaValue::U8(n) => out.push(*n),
        MetaValue::I8(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::U16(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::I16(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::U32(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::I32(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::F32(f) => out.extend_from_slice(&f.to_le_bytes()),
        MetaValue::Bool(b) => out.push(u8::from(*b)),
        MetaValue::String(s) => string(out, s),
        MetaValue::Array(items) => {
            let code = items.first().map_or(0, MetaValue::code);
            out.extend_from_slice(&code.to_le_bytes());
            out.extend_from_slice(&(items.len() as u64).to_le_bytes());
            items.iter().for_each(|item| payload(out, item));
        }
        MetaValue::U64(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::I64(n) => out.extend_from_slice(&n.to_le_bytes()),
        MetaValue::F64(f) => out.extend_from_slice(&f.to_le_bytes()),
    }
}

/// Values as a file stores them.
pub(super) fn store(kind: TensorKind, values: &[f32]) -> Vec<u8> {
    match kind {
        TensorKind::F32 => values.iter().flat_map(|v| v.to_le_bytes()).collect(),
        TensorKind::F16 => values
            .iter()
            .flat_map(|v| f16::from_f32(*v).to_le_bytes())
            .collect(),
        TensorKind::Q8_0 => quantize_q8_0(values),
        TensorKind::Q4_0 => quantize_q4_0(values),
        TensorKind::Q4K => quantize_q4_k(values),
        TensorKind::Q6K => quantize_q6_k(values),
    }
}

/// Q8_0 blocks of `values` (whole blocks of 32), rounded as ggml does.
pub fn quantize_q8_0(values: &[f32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / 32 * 34);
    for block in values.chunks_exact(32) {
        let largest = block.iter().fold(0.0f32, |m, v| m.max(v.abs()));
        let scale = largest / 127.0;
        let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
        out.extend_from_slice(&f16::from_f32(scale).to_le_bytes());
        out.extend(block.iter().map(|v| (v * inverse).round() as i8 as u8));
    }
    out
}

/// Q4_0 blocks of `values` (whole blocks of 32), rounded as ggml does.
pub fn quantize_q4_0(values: &[f32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / 32 * 18);
    for block in values.chunks_exact(32) {
        let extreme = block
            .iter()
            .fold(0.0f32, |m, v| if v.abs() > m.abs() { *v } else { m });
        let scale = extreme / -8.0;
        let inverse = if scale != 0.0 { 1.0 / scale } else { 0.0 };
        out.extend_from_slice(&f16::from_f32(scale).to_le_bytes());
        let nibble = |v: f32| ((v * inverse + 8.5) as u8).min(15);
        out.extend((0..16).map(|i| nibble(block[i]) | nibble(block[i + 16]) << 4));
    }
    out
}
