//! Matrix times many rows: prefill and re-ranking, with register tiles; small split ones for few rows.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::matvec::{Io, only};
use crate::batch::Count;
use crate::error::needs_f16;
use crate::shader::{Bind, Const, Shader, kept};
use crate::source::wgsl;
use crate::weights::{Part, WeightFormat};
use crate::{Extent, Gpu, KernelError, QMatrix, Step};

/// Teams that share the columns of a split tile: as many as the workgroup memory of a small device
/// holds blocks for.
const SLICES: u32 = 4;

/// How many rows of the batch one workgroup takes, and how it keeps them and the weights in workgroup
/// memory. Each of its 64 invocations takes an eighth of the rows, but for a split tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tile {
    /// 32 rows: less is wasted on short batches, and more workgroups share them.
    Low,
    /// 64 rows: half the reads of the matrix and of workgroup memory for each product.
    High,
    /// 32 rows, both factors rounded to f16: half the workgroup memory and reads of it. Products
    /// and sums stay f32, because those of large activations would not fit f16. Needs [`crate::Caps::f16`].
    LowHalf,
    /// 64 rows in f16.
    HighHalf,
    /// 16 rows by 16 outputs, the columns split among four teams of 64 invocations: for few rows,
    /// whose large tiles would leave most of a device idle.
    Split,
}

impl Tile {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Low,
        Self::High,
        Self::LowHalf,
        Self::HighHalf,
        Self::Split,
    ];

    /// Rows of a tile.
    #[must_use]
    pub const fn rows(self) -> u32 {
        match self {
            Self::Low | Self::LowHalf => 32,
            Self::High | Self::HighHalf => 64,
            Self::Split => 16,
        }
    }

    /// Outputs of a tile.
    const fn outs(self) -> u32 {
        match self {
            Self::Split => 16,
            _ => 64,
        }
    }

    /// Whether it keeps f16.
    #[must_use]
    pub const fn half(self) -> bool {
        matches!(self, Self::LowHalf | Self::HighHalf)
    }
}

/// How the rows of x lie in their buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// As f32.
    Floats,
    /// As the tile keeps them: f16 for its halves, as [`super::rms_norm`] can write them.
    AsKept,
}

const GIVEN_F32: (&str, &str) = ("input", wgsl!("../../wgsl/input_f32.wgsl"));
const GIVEN_KEPT: (&str, &str) = ("input", wgsl!("../../wgsl/input_kept.wgsl"));

/// `rows` are those of a part of the matrix, `stride` those of all; a part's outputs begin at
/// `first` of its binding.
fn shader(
    format: WeightFormat,
    (first, rows, stride, cols): (u32, u32, u32, u32),
    (tile, input): (Tile, Input),
    count: Count,
    add: bool,
) -> Shader {
    let mut imports = format.imports().to_vec();
    imports.push(("tile", wgsl!("tile.wgsl")));
    imports.push(kept(tile.half()));
    imports.push(match input {
        Input::Floats => GIVEN_F32,
        Input::AsKept => GIVEN_KEPT,
    });
    Shader {
        label: match (tile, add) {
            (Tile::Split, true) => "gemm_split_add",
            (Tile::Split, false) => "gemm_split",
            (_, true) => "gemm_add",
            (_, false) => "gemm",
        },
        body: match tile {
            Tile::Split => wgsl!("split.wgsl"),
            _ => wgsl!("gemm.wgsl"),
        },
        imports,
        consts: vec![
            ("ROWS", Const::U32(rows)),
            ("FIRST", Const::U32(first)),
            ("STRIDE", Const::U32(stride)),
            ("COLS", Const::U32(cols)),
            ("LINES", Const::U32(tile.rows() / 8)),
            ("SLICES", Const::U32(SLICES)),
            ("COUNT", Const::U32(count as u32)),
            ("ADD", Const::Bool(add)),
        ],
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
        ],
    }
}

/// As [`steps`], of a matrix in one part and of f32 rows.
///
/// # Errors
/// As [`steps`]; [`KernelError::Shape`] for a matrix in several parts.
pub fn step(
    gpu: &Gpu,
    matrix: &QMatrix,
    tile: Tile,
    add: bool,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    only(steps(gpu, matrix, (tile, Input::Floats), add, io)?)
}

/// `y[i, :] = matrix x[i, :]` (added to y when `add`) for every i below the count, a dispatch for
/// each part of the matrix. The reference is [`reference::matmul`].
///
/// # Errors
/// [`KernelError::Shape`] when a grid is too large, or for an f16 tile on a device without.
pub fn steps(
    gpu: &Gpu,
    matrix: &QMatrix,
    (tile, input): (Tile, Input),
    add: bool,
    io: Io<'_>,
) -> Result<Vec<Step>, KernelError> {
    if tile.half() {
        needs_f16(gpu, "a tile of 16-bit floats")?;
    }
    let step = |part: &Part| {
        let (y, first) = part.of(io.y)?;
        let size = (first, part.rows, matrix.rows, matrix.cols);
        Step::new(
            gpu,
            &shader(part.format, size, (tile, input), io.count, add),
            &[io.counts, &part.quants, &part.scales, io.x, &y],
            [
                Extent::Fixed(part.rows.div_ceil(tile.outs())),
                Extent::Per {
                    count: io.count,
                    per: tile.rows(),
                },
            ],
        )
    };
    matrix.parts.iter().map(step).collect()
}
