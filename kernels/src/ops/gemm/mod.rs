//! Matrix times many rows: prefill and re-ranking, with register tiles.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::matvec::{Io, only};
use crate::batch::Count;
use crate::shader::{Bind, Const, Shader};
use crate::weights::{Part, WeightFormat};
use crate::{Extent, Gpu, KernelError, QMatrix, Step};

/// Outputs of a tile.
const OUTS: u32 = 64;

/// How many rows of the batch one workgroup takes, each of its 64 invocations an eighth of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tile {
    /// 32 rows: less is wasted on short batches, and more workgroups share them.
    Low,
    /// 64 rows: half the reads of the matrix and of workgroup memory for each product.
    High,
}

impl Tile {
    /// Rows of a tile.
    #[must_use]
    pub const fn rows(self) -> u32 {
        match self {
            Self::Low => 32,
            Self::High => 64,
        }
    }
}

/// `rows` are those of a part of the matrix, `stride` those of all; a part's outputs begin at
/// `first` of its binding.
fn shader(
    format: WeightFormat,
    (first, rows, stride, cols): (u32, u32, u32, u32),
    tile: Tile,
    count: Count,
    add: bool,
) -> Shader {
    Shader {
        label: if add { "gemm_add" } else { "gemm" },
        body: include_str!("gemm.wgsl"),
        imports: format.imports().to_vec(),
        consts: vec![
            ("ROWS", Const::U32(rows)),
            ("FIRST", Const::U32(first)),
            ("STRIDE", Const::U32(stride)),
            ("COLS", Const::U32(cols)),
            ("LINES", Const::U32(tile.rows() / 8)),
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

/// As [`steps`], of a matrix in one part.
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
    only(steps(gpu, matrix, tile, add, io)?)
}

/// `y[i, :] = matrix x[i, :]` (added to y when `add`) for every i below the count, a dispatch for
/// each part of the matrix. The reference is [`reference::matmul`].
///
/// # Errors
/// [`KernelError::Shape`] when a grid is too large.
pub fn steps(
    gpu: &Gpu,
    matrix: &QMatrix,
    tile: Tile,
    add: bool,
    io: Io<'_>,
) -> Result<Vec<Step>, KernelError> {
    let step = |part: &Part| {
        let (y, first) = part.of(io.y)?;
        let size = (first, part.rows, matrix.rows, matrix.cols);
        Step::new(
            gpu,
            &shader(part.format, size, tile, io.count, add),
            &[io.counts, &part.quants, &part.scales, io.x, &y],
            [
                Extent::Fixed(part.rows.div_ceil(OUTS)),
                Extent::Per {
                    count: io.count,
                    per: tile.rows(),
                },
            ],
        )
    };
    matrix.parts.iter().map(step).collect()
}
