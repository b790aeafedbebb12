//! GGUF version 3: metadata, tensor directory and tensor bytes, read from memory.

mod adapter;
mod cursor;
mod k_quants;
mod model_file;
mod value;
mod write;

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::error::ModelError;
use cursor::Cursor;
pub use k_quants::{quantize_q4_k, quantize_q6_k};
pub use model_file::ModelFile;
pub(crate) use model_file::{HEAD_NORMS, PREVIOUS_SCALE};
pub use value::MetaValue;
pub use write::{GgufWriter, quantize_q4_0, quantize_q8_0};

const MAGIC: &[u8; 4] = b"GGUF";
const VERSION: u32 = 3;
const DEFAULT_ALIGNMENT: u64 = 32;
/// More dimensions than this no tensor has.
const MAX_DIMENSIONS: u32 = 4;

/// How a tensor's numbers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TensorKind {
    /// 32-bit floats.
    F32,
    /// 16-bit floats.
    F16,
    /// Blocks of 32: an f16 scale and 16 bytes, value `scale * (nibble - 8)`; byte i holds
    /// element i in its low and element i + 16 in its high half.
    Q4_0,
    /// Blocks of 32: an f16 scale and 32 signed bytes, value `scale * byte`.
    Q8_0,
    /// Q4_K: super-blocks of 256, 8 blocks of 32 with a 6-bit scale and a 6-bit minimum each; see
    /// [`kernels::WeightFormat::Q4K`].
    Q4K,
    /// Q6_K: super-blocks of 256, 16 blocks of 16 with a signed 8-bit scale each; see
    /// [`kernels::WeightFormat::Q6K`].
    Q6K,
}

impl TensorKind {
    fn from_code(code: u32) -> Option<Self> {
        match code {
            0 => Some(Self::F32),
            1 => Some(Self::F16),
            2 => Some(Self::Q4_0),
            8 => Some(Self::Q8_0),
            12 => Some(Self::Q4K),
            14 => Some(Self::Q6K),
            _ => None,
        }
    }

    /// ggml's number of this type.
    pub fn code(self) -> u32 {
        match self {
            Self::F32 => 0,
            Self::F16 => 1,
            Self::Q4_0 => 2,
            Self::Q8_0 => 8,
            Self::Q4K => 12,
            Self::Q6K => 14,
        }
    }

    /// Elements and bytes of one block.
    pub fn block(self) -> (usize, usize) {
        match self {
            Self::F32 => (1, 4),
            Self::F16 => (1, 2),
            Self::Q4_0 => (32, 18),
            Self::Q8_0 => (32, 34),
            Self::Q4K => (256, 144),
            Self::Q6K => (256, 210),
        }
    }

    /// Bytes of a row of `cols` elements; `None` when `cols` is no multiple of the block.
    pub fn row_bytes(self, cols: usize) -> Option<usize> {
        let (elements, bytes) = self.block();
        cols.is_multiple_of(elements)
            .then(|| (cols / elements).checked_mul(bytes))
            .flatten()
    }
}

/// Where one tensor lies and how it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// Name.
    pub name: String,
    /// Storage.
    pub kind: TensorKind,
    /// Rows (the product of all but the first GGUF dimension; 1 for a vector).
    pub rows: usize,
    /// Elements of a row (the first GGUF dimension).
    pub cols: usize,
    /// Byte range in the file.
    pub bytes: Range<usize>,
}

/// The directory of a GGUF file.
#[derive(Clone, Debug, PartialEq)]
pub struct Gguf {
    /// Metadata by key.
    pub metadata: HashMap<String, MetaValue>,
    /// Tensors in file order.
    pub tensors: Vec<TensorInfo>,
    /// Offset of the first tensor's bytes.
    pub data_start: usize,
}

impl Gguf {
    /// Parses the header of a file of which `bytes` is the beginning and `file_len` the length;
    /// every tensor must lie within the file, not within `bytes`.
    ///
    /// # Errors
    /// [`ModelError::NotGguf`], [`ModelError::GgufVersion`], [`ModelError::Truncated`] (fetch up
    /// to `needed` and call again), [`ModelError::Corrupt`], [`ModelError::Tensor`] for a type
    /// that is not supported.
    pub fn parse_header(bytes: &[u8], file_len: usize) -> Result<Self, ModelError> {
        let mut cursor = Cursor::new(bytes);
        let magic = cursor.take(4, "the magic number")?;
        if magic != MAGIC {
            return Err(ModelError::NotGguf {
                found: magic.escape_ascii().to_string(),
            });
        }
        let version = cursor.u32("the version")?;
        if version != VERSION {
            return Err(ModelError::GgufVersion { version });
        }
        let tensor_count = cursor.count(24, "the tensor count")?;
        let metadata_count = cursor.count(13, "the metadata count")?;
        let mut metadata = HashMap::new();
        for _ in 0..metadata_count {
            let at = cursor.offset();
            let key = cursor.string("a metadata key")?;
            let value = MetaValue::read(&mut cursor, &key)?;
            if metadata.insert(key.clone(), value).is_some() {
                return Err(corrupt(format!("metadata `{key}` occurs twice"), at));
            }
        }
        let mut raw = Vec::new();
        for _ in 0..tensor_count {
            raw.push(RawTensor::read(&mut cursor)?);
        }
        let alignment = alignment(&metadata)?;
        let data_start = (cursor.offset() as u64)
            .checked_next_multiple_of(alignment)
            .ok_or_else(|| corrupt("the header is too long".to_owned(), 0))?;
        let mut tensors = Vec::with_capacity(raw.len());
        for tensor in raw {
            tensors.push(tensor.place(data_start, alignment, file_len as u64)?);
        }
        check_names(&tensors)?;
        Ok(Self {
            metadata,
            tensors,
            data_start: data_start as usize,
        })
    }

    /// Parses a whole file.
    ///
    /// # Errors
    /// Those of [`Gguf::parse_header`].
    pub fn parse(bytes: &[u8]) -> Result<Self, ModelError> {
        Self::parse_header(bytes, bytes.len())
    }

    /// The tensor called `name`.
    pub fn tensor(&self, name: &str) -> Option<&TensorInfo> {
        self.tensors.iter().find(|t| t.name == name)
    }
}

fn corrupt(what: String, offset: usize) -> ModelError {
    ModelError::Corrupt {
        what,
        offset: offset as u64,
    }
}

fn alignment(metadata: &HashMap<String, MetaValue>) -> Result<u64, ModelError> {
    let key = "general.alignment";
    let Some(value) = metadata.get(key) else {
        return Ok(DEFAULT_ALIGNMENT);
    };
    match value {
        MetaValue::U32(n) if n.is_power_of_two() && *n <= 1 << 16 => Ok(u64::from(*n)),
        _ => Err(ModelError::Metadata {
            key: key.to_owned(),
            problem: "must be a power of two up to 65536".to_owned(),
        }),
    }
}

fn check_names(tensors: &[TensorInfo]) -> Result<(), ModelError> {
    let mut names: Vec<&str> = tensors.iter().map(|t| t.name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|w| w[0] == w[1]) {
        Some(pair) => Err(ModelError::Tensor {
            name: pair[0].to_owned(),
            problem: "occurs twice".to_owned(),
        }),
        None => Ok(()),
    }
}

struct RawTensor {
    name: String,
    dimensions: Vec<u64>,
    code: u32,
    offset: u64,
    at: usize,
}

impl RawTensor {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, ModelError> {
        let at = cursor.offset();
        let name = cursor.string("a tensor name")?;
        let count = cursor.u32("a tensor's dimensions")?;
        if count == 0 || count > MAX_DIMENSIONS {
            let what = format!("tensor `{}` has {count} dimensions", name.escape_debug());
            return Err(corrupt(what, at));
        }
        let mut dimensions = Vec::new();
        for _ in 0..count {
            dimensions.push(cursor.u64("a tensor's dimensions")?);
        }
        let code = cursor.u32("a tensor's type")?;
        let offset = cursor.u64("a tensor's offset")?;
        Ok(Self {
            name,
            dimensions,
            code,
            offset,
            at,
        })
    }

    fn place(
        self,
        data_start: u64,
        alignment: u64,
        file_len: u64,
    ) -> Result<TensorInfo, ModelError> {
        let bad = |problem: String| ModelError::Tensor {
            name: self.name.clone(),
            problem,
        };
        let Some(kind) = TensorKind::from_code(self.code) else {
            let code = self.code;
            return Err(bad(format!(
                "storage type {code} is not supported; use F32, F16, Q8_0, Q4_0, Q4_K or Q6_K"
            )));
        };
        if !self.offset.is_multiple_of(alignment) {
            let what = format!("tensor `{}` is not aligned", self.name.escape_debug());
            return Err(corrupt(what, self.at));
        }
        let size = |n: u64| usize::try_from(n).ok().filter(|n| *n > 0);
        let cols = size(self.dimensions[0]);
        let rows = self.dimensions[1..]
            .iter()
            .try_fold(1usize, |rows, &n| rows.checked_mul(size(n)?));
        let (Some(rows), Some(cols)) = (rows, cols) else {
            return Err(bad(format!("impossible shape {:?}", self.dimensions)));
        };
        let Some(row_bytes) = kind.row_bytes(cols) else {
            return Err(bad(format!(
                "rows of {cols} do not divide into {kind:?} blocks of {}",
                kind.block().0
            )));
        };
        let start = data_start.checked_add(self.offset);
        let end = rows
            .checked_mul(row_bytes)
            .and_then(|len| start?.checked_add(len as u64));
        let (Some(start), Some(end)) = (start, end) else {
            return Err(bad(format!("impossible shape {:?}", self.dimensions)));
        };
        if end > file_len {
            return Err(ModelError::Truncated {
                what: format!("tensor `{}`", self.name.escape_debug()),
                needed: end,
                have: file_len,
            });
        }
        Ok(TensorInfo {
            name: self.name,
            kind,
            rows,
            cols,
            bytes: start as usize..end as usize,
        })
    }
}

#[cfg(test)]
mod adapter_tests;
#[cfg(test)]
mod tests;
