//! Weight matrices in GPU memory, quantized as in the file, repacked at load for 16-byte loads.

mod repack;
#[cfg(test)]
mod split_tests;
#[cfg(test)]
mod stack_tests;
#[cfg(test)]
mod tests;
mod values;

pub use values::dequantize;

use crate::buffer::{Buffer, PART_ALIGNMENT, Usage};
use crate::device::Gpu;
use crate::error::{KernelError, shape};
use crate::source::wgsl;

/// How a matrix is stored. Rows are outputs; columns are grouped in blocks of 32 or 256. Names and
/// layouts are ggml's (`ggml-common.h` and the GGUF specification).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeightFormat {
    /// 32-bit floats.
    F32,
    /// 16-bit floats.
    F16,
    /// GGML Q8_0: blocks of an f16 scale and 32 signed bytes.
    Q8_0,
    /// GGML Q4_0: blocks of an f16 scale and 16 bytes; low nibbles are columns 0 to 15, high
    /// nibbles 16 to 31, each stored plus 8.
    Q4_0,
    /// GGML Q4_K: super-blocks of 8 blocks of 32 columns, 4.5 bits a weight. f16 d, f16 dmin, 12
    /// bytes with a 6-bit scale and a 6-bit minimum for each block, 128 bytes of nibbles; a weight
    /// is `d * scale * nibble - dmin * minimum`.
    Q4K,
    /// GGML Q6_K: super-blocks of 16 blocks of 16 columns, 6.5625 bits a weight. 128 bytes of low
    /// nibbles, 64 bytes of high bit pairs, 16 signed scales, f16 d; a weight is
    /// `d * scale * (number - 32)`.
    Q6K,
}

/// Columns that share what is rounded together; every format can be cut at multiples of it.
pub(crate) const BLOCK: usize = 32;
/// Columns of a super-block.
const SUPER: usize = 256;
/// Rows of a matrix of one format in several parts go by multiples of this: part of an output row
/// then begins where it can be bound.
const ROWS: usize = PART_ALIGNMENT as usize / 4;

impl WeightFormat {
    /// All formats.
    pub const ALL: [Self; 6] = [
        Self::F32,
        Self::F16,
        Self::Q8_0,
        Self::Q4_0,
        Self::Q4K,
        Self::Q6K,
    ];

    /// Columns of a block in the file: rows are a multiple of it.
    #[must_use]
    pub const fn block_columns(self) -> usize {
        match self {
            Self::F32 | Self::F16 | Self::Q8_0 | Self::Q4_0 => BLOCK,
            Self::Q4K | Self::Q6K => SUPER,
        }
    }

    /// Bytes of a block in the file.
    #[must_use]
    pub const fn block_bytes(self) -> usize {
        match self {
            Self::F32 => 128,
            Self::F16 => 64,
            Self::Q8_0 => 34,
            Self::Q4_0 => 18,
            Self::Q4K => 144,
            Self::Q6K => 210,
        }
    }

    /// Columns of one unit, what a kernel takes at once: one 16-byte load, two in Q6_K.
    pub(crate) const fn unit_columns(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 => 8,
            Self::Q8_0 => 16,
            Self::Q4_0 | Self::Q4K | Self::Q6K => 32,
        }
    }

    /// What `#import half`, `scales`, `weights` and `load` stand for: all that a kernel needs to
    /// read units.
    pub(crate) const fn imports(self) -> [(&'static str, &'static str); 4] {
        let scales = match self {
            Self::F32 | Self::F16 | Self::Q8_0 | Self::Q4_0 => {
                wgsl!("../wgsl/scales.wgsl")
            }
            Self::Q4K | Self::Q6K => wgsl!("../wgsl/scales_k.wgsl"),
        };
        let weights = match self {
            Self::F32 => wgsl!("../wgsl/weights_f32.wgsl"),
            Self::F16 => wgsl!("../wgsl/weights_f16.wgsl"),
            Self::Q8_0 => wgsl!("../wgsl/weights_q8_0.wgsl"),
            Self::Q4_0 => wgsl!("../wgsl/weights_q4_0.wgsl"),
            Self::Q4K => wgsl!("../wgsl/weights_q4_k.wgsl"),
            Self::Q6K => wgsl!("../wgsl/weights_q6_k.wgsl"),
        };
        [
            ("half", wgsl!("../wgsl/half.wgsl")),
            ("scales", scales),
            ("weights", weights),
            ("load", self.load()),
        ]
    }

    /// What `#import load` stands for.
    const fn load(self) -> &'static str {
        match self {
            Self::F32 | Self::F16 | Self::Q8_0 | Self::Q4_0 => wgsl!("../wgsl/load.wgsl"),
            Self::Q4K => wgsl!("../wgsl/load_q4_k.wgsl"),
            Self::Q6K => wgsl!("../wgsl/load_q6_k.wgsl"),
        }
    }

    /// What `#import products` stands for in formats whose weights are multiplied as integers.
    pub(crate) const fn products(self) -> Option<(&'static str, &'static str)> {
        let text = match self {
            Self::F32 | Self::F16 => return None,
            Self::Q8_0 => wgsl!("../ops/matvec/products_q8_0.wgsl"),
            Self::Q4_0 => wgsl!("../ops/matvec/products_q4_0.wgsl"),
            Self::Q4K => wgsl!("../ops/matvec/products_q4_k.wgsl"),
            Self::Q6K => wgsl!("../ops/matvec/products_q6_k.wgsl"),
        };
        Some(("products", text))
    }

    /// Bytes of a row's quants on the GPU.
    const fn row_bytes(self, cols: usize) -> usize {
        let bits = match self {
            Self::F32 => 32,
            Self::F16 => 16,
            Self::Q8_0 => 8,
            Self::Q4_0 | Self::Q4K => 4,
            Self::Q6K => 6,
        };
        cols / 8 * bits
    }
}

/// Some rows of a matrix, of one format and as many as one binding can hold.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// How they are stored.
    pub(crate) format: WeightFormat,
    /// Index of the first row.
    pub(crate) first: u32,
    /// Rows.
    pub(crate) rows: u32,
    /// (rows, cols / unit) vectors of 16 bytes; in Q6_K 12 vectors for each super-block.
    pub(crate) quants: Buffer,
    /// (rows, cols / 32) f16, or words of 16 bytes as in `load_q4_k.wgsl` and `load_q6_k.wgsl`; a
    /// stand-in of 16 bytes for formats without scales.
    pub(crate) scales: Buffer,
}

impl Part {
    /// Where the outputs of this part go in a buffer of all outputs: the binding, and the floats
    /// before the first one there, 0 wherever the binding can begin with it.
    pub(crate) fn of(&self, y: &Buffer) -> Result<(Buffer, u32), KernelError> {
        let skipped = self.first % ROWS as u32;
        let offset = u64::from(self.first - skipped) * 4;
        if offset == 0 {
            return Ok((y.clone(), skipped));
        }
        let part = y.part(offset, y.size().saturating_sub(offset))?;
        Ok((part, skipped))
    }
}

/// Rows as in a GGUF file: row-major, blocks along the columns.
#[derive(Debug, Clone, Copy)]
pub struct Stored<'a> {
    /// How they are stored.
    pub format: WeightFormat,
    /// How many.
    pub rows: usize,
    /// All their bytes.
    pub bytes: &'a [u8],
}

/// A weight matrix on the GPU: `rows` outputs of `cols` inputs.
#[derive(Debug, Clone)]
pub struct QMatrix {
    /// Storage format; that of the first rows where rows of several are stacked.
    pub format: WeightFormat,
    /// Outputs.
    pub rows: u32,
    /// Inputs, a multiple of every format's block.
    pub cols: u32,
    /// All rows, in order.
    pub(crate) parts: Vec<Part>,
}

impl QMatrix {
    /// As [`QMatrix::stack`], of rows of one format.
    ///
    /// # Errors
    /// As [`QMatrix::stack`].
    pub fn upload(
        gpu: &Gpu,
        what: &str,
        format: WeightFormat,
        rows: usize,
        cols: usize,
        bytes: &[u8],
    ) -> Result<Self, KernelError> {
        let stored = Stored {
            format,
            rows,
            bytes,
        };
        Self::stack(gpu, what, cols, &[stored])
    }

    /// Uploads a matrix, or several over the same inputs below each other. Every group of rows, and
    /// what of it one binding cannot hold, is a part of its own; operations dispatch once for each.
    ///
    /// # Errors
    /// [`KernelError::Shape`] for sizes that do not fit the bytes or columns that are no multiple of
    /// a format's block; [`KernelError::TooLarge`] when one binding cannot hold 64 rows.
    pub fn stack(
        gpu: &Gpu,
        what: &str,
        cols: usize,
        stored: &[Stored<'_>],
    ) -> Result<Self, KernelError> {
        let (mut parts, mut rows) = (Vec::new(), 0);
        for group in stored {
            Part::upload(gpu, what, cols, group, rows, &mut parts)?;
            rows += group.rows;
        }
        let Some(first) = stored.first() else {
            return Err(shape(format!("size of {what}"), "rows", 0));
        };
        Ok(Self {
            format: first.format,
            rows: narrow(rows, "rows", what)?,
            cols: narrow(cols, "columns", what)?,
            parts,
        })
    }

    /// Parts it is in: 1, unless rows of several formats are stacked or it is larger than what the
    /// device can bind.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// The formats of its rows, each once, in order.
    #[must_use]
    pub fn formats(&self) -> Vec<WeightFormat> {
        let mut all: Vec<WeightFormat> = Vec::new();
        for part in &self.parts {
            if !all.contains(&part.format) {
                all.push(part.format);
            }
        }
        all
    }

    /// Bytes on the GPU.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        let part = |p: &Part| p.quants.size() + p.scales.size();
        self.parts.iter().map(part).sum()
    }

    /// Frees the GPU memory.
    pub fn destroy(&self) {
        for part in &self.parts {
            part.quants.destroy();
            part.scales.destroy();
        }
    }
}

fn narrow(n: usize, of: &str, what: &str) -> Result<u32, KernelError> {
    u32::try_from(n).map_err(|_| shape(format!("{of} of {what}"), "32-bit", n))
}

impl Part {
    /// Uploads rows that come after `above` others, in as many parts as they need.
    fn upload(
        gpu: &Gpu,
        what: &str,
        cols: usize,
        stored: &Stored<'_>,
        above: usize,
        parts: &mut Vec<Self>,
    ) -> Result<(), KernelError> {
        let Stored {
            format,
            rows,
            bytes,
        } = *stored;
        let block = format.block_columns();
        if cols == 0 || rows == 0 || !cols.is_multiple_of(block) {
            return Err(shape(
                format!("size of {what}"),
                format!("rows and columns, columns a multiple of {block} in {format:?}"),
                format!("{rows} x {cols}"),
            ));
        }
        let row = cols / block * format.block_bytes();
        if bytes.len() != rows * row {
            return Err(shape(
                format!("bytes of {what}"),
                (rows * row).to_string(),
                bytes.len(),
            ));
        }
        let each = part_rows(gpu, what, rows, format.row_bytes(cols))?;
        for (i, bytes) in bytes.chunks(each * row).enumerate() {
            let (quants, scales) = repack::repack(format, bytes);
            let storage = |what: &str, bytes: &[u8]| -> Result<Buffer, KernelError> {
                let buffer = gpu.buffer(what, bytes.len() as u64, Usage::Storage)?;
                gpu.write(&buffer, 0, bytes)?;
                Ok(buffer)
            };
            parts.push(Self {
                format,
                first: narrow(above + i * each, "rows", what)?,
                rows: narrow(bytes.len() / row, "rows", what)?,
                quants: storage(what, &quants)?,
                scales: storage(&format!("{what} scales"), &scales)?,
            });
        }
        Ok(())
    }
}

/// Rows of each part but the last: all where one binding holds them, else as many in each, so that
/// one kernel serves all parts but the last.
fn part_rows(gpu: &Gpu, what: &str, rows: usize, row: usize) -> Result<usize, KernelError> {
    let limit = gpu.caps().largest_buffer();
    let most = usize::try_from(limit).unwrap_or(usize::MAX) / row;
    if rows <= most {
        return Ok(rows);
    }
    let most = most / ROWS * ROWS;
    if most == 0 {
        return Err(KernelError::TooLarge {
            what: format!("{ROWS} rows of {what}"),
            bytes: (ROWS * row) as u64,
            limit,
        });
    }
    Ok(rows.div_ceil(rows.div_ceil(most)).next_multiple_of(ROWS))
}
