//! Weight matrices in GPU memory, quantized as in the file, repacked at load for 16-byte loads.

use half::f16;

use crate::buffer::{Buffer, Usage};
use crate::device::Gpu;
use crate::error::{KernelError, shape};

/// How a matrix is stored. Rows are outputs; columns are grouped in blocks of 32.
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
}

/// Columns of a block, the unit every format can be cut at.
pub(crate) const BLOCK: usize = 32;

impl WeightFormat {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::F32, Self::F16, Self::Q8_0, Self::Q4_0];

    /// Bytes of 32 columns in the file.
    #[must_use]
    pub const fn block_bytes(self) -> usize {
        match self {
            Self::F32 => 128,
            Self::F16 => 64,
            Self::Q8_0 => 34,
            Self::Q4_0 => 18,
        }
    }

    /// Columns of one 16-byte load.
    pub(crate) const fn unit_columns(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 => 8,
            Self::Q8_0 => 16,
            Self::Q4_0 => 32,
        }
    }

    /// What `#import weights` stands for.
    pub(crate) const fn wgsl(self) -> (&'static str, &'static str) {
        let text = match self {
            Self::F32 => include_str!("wgsl/weights_f32.wgsl"),
            Self::F16 => include_str!("wgsl/weights_f16.wgsl"),
            Self::Q8_0 => include_str!("wgsl/weights_q8_0.wgsl"),
            Self::Q4_0 => include_str!("wgsl/weights_q4_0.wgsl"),
        };
        ("weights", text)
    }

    /// What `#import load` stands for.
    pub(crate) const fn load(self) -> (&'static str, &'static str) {
        let text = match self {
            Self::F32 | Self::F16 | Self::Q8_0 | Self::Q4_0 => include_str!("wgsl/load.wgsl"),
        };
        ("load", text)
    }

    /// What `#import products` stands for in formats whose weights are multiplied as integers.
    pub(crate) const fn products(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::F32 | Self::F16 => None,
            Self::Q8_0 => Some(("products", include_str!("ops/matvec/products_q8_0.wgsl"))),
            Self::Q4_0 => Some(("products", include_str!("ops/matvec/products_q4_0.wgsl"))),
        }
    }

    /// Bytes in front of the quants of a block: its f16 scale.
    const fn scale_bytes(self) -> usize {
        match self {
            Self::F32 | Self::F16 => 0,
            Self::Q8_0 | Self::Q4_0 => 2,
        }
    }
}

/// What `#import scales` stands for.
pub(crate) const SCALES: (&str, &str) = ("scales", include_str!("wgsl/scales.wgsl"));

/// A weight matrix on the GPU: `rows` outputs of `cols` inputs.
#[derive(Debug, Clone)]
pub struct QMatrix {
    /// Storage format.
    pub format: WeightFormat,
    /// Outputs.
    pub rows: u32,
    /// Inputs, a multiple of 32.
    pub cols: u32,
    /// (rows, cols / unit) vectors of 16 bytes.
    pub(crate) quants: Buffer,
    /// (rows, cols / 32) f16; a stand-in of 16 bytes for formats without scales.
    pub(crate) scales: Buffer,
}

impl QMatrix {
    /// Uploads a matrix given as in a GGUF file (row-major, blocks along the columns). Several
    /// matrices over the same inputs can be stacked by giving the bytes of all their rows.
    ///
    /// # Errors
    /// [`KernelError::Shape`] for sizes that do not fit `bytes` or columns that are no multiple of
    /// 32; [`KernelError::TooLarge`] when one binding cannot hold the matrix.
    pub fn upload(
        gpu: &Gpu,
        what: &str,
        format: WeightFormat,
        rows: usize,
        cols: usize,
        bytes: &[u8],
    ) -> Result<Self, KernelError> {
        let (quants, scales) = repack(what, format, rows, cols, bytes)?;
        let buffer = gpu.buffer(what, quants.len() as u64, Usage::Storage)?;
        gpu.write(&buffer, 0, &quants)?;
        let scale_buffer = gpu.buffer(
            &format!("{what} scales"),
            scales.len() as u64,
            Usage::Storage,
        )?;
        gpu.write(&scale_buffer, 0, &scales)?;
        let narrow = |n: usize, of: &str| {
            u32::try_from(n).map_err(|_| shape(format!("{of} of {what}"), "32-bit", n))
        };
        Ok(Self {
            format,
            rows: narrow(rows, "rows")?,
            cols: narrow(cols, "columns")?,
            quants: buffer,
            scales: scale_buffer,
        })
    }

    /// Bytes on the GPU.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.quants.size() + self.scales.size()
    }

    /// Frees the GPU memory.
    pub fn destroy(&self) {
        self.quants.destroy();
        self.scales.destroy();
    }
}

/// Takes the file's blocks apart: all quants, then all scales (padded to whole words).
fn repack(
    what: &str,
    format: WeightFormat,
    rows: usize,
    cols: usize,
    bytes: &[u8],
) -> Result<(Vec<u8>, Vec<u8>), KernelError> {
    if cols == 0 || rows == 0 || !cols.is_multiple_of(BLOCK) {
        return Err(shape(
            format!("size of {what}"),
            "rows and columns, columns a multiple of 32",
            format!("{rows} x {cols}"),
        ));
    }
    let needed = rows * (cols / BLOCK) * format.block_bytes();
    if bytes.len() != needed {
        return Err(shape(
            format!("bytes of {what}"),
            needed.to_string(),
            bytes.len(),
        ));
    }
    let head = format.scale_bytes();
    if head == 0 {
        return Ok((bytes.to_vec(), vec![0; 4]));
    }
    let blocks = bytes.chunks_exact(format.block_bytes());
    let mut quants = Vec::with_capacity(bytes.len());
    let mut scales = Vec::with_capacity(blocks.len() * head + 2);
    for b in blocks {
        scales.extend_from_slice(&b[..head]);
        quants.extend_from_slice(&b[head..]);
    }
    scales.resize(scales.len().next_multiple_of(4), 0);
    Ok((quants, scales))
}

/// The definition of the formats: file bytes to floats. `bytes` holds whole blocks of 32 columns.
#[must_use]
pub fn dequantize(format: WeightFormat, bytes: &[u8]) -> Vec<f32> {
    let scale = |b: &[u8]| f16::from_le_bytes([b[0], b[1]]).to_f32();
    let mut out = Vec::with_capacity(bytes.len() / format.block_bytes() * BLOCK);
    for b in bytes.chunks_exact(format.block_bytes()) {
        match format {
            WeightFormat::F32 => {
                out.extend(
                    b.chunks_exact(4)
                        .map(|c| f32::from_le_bytes([c[0], c[1], c[2], c[3]])),
                );
            }
            WeightFormat::F16 => out.extend(b.chunks_exact(2).map(scale)),
            WeightFormat::Q8_0 => {
                out.extend(b[2..].iter().map(|q| f32::from(q.cast_signed()) * scale(b)))
            }
            WeightFormat::Q4_0 => {
                out.extend(b[2..].iter().map(|q| (f32::from(q & 15) - 8.0) * scale(b)));
                out.extend(b[2..].iter().map(|q| (f32::from(q >> 4) - 8.0) * scale(b)));
            }
        }
    }
    out
}
