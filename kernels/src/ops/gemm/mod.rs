//! Matrix times many rows: prefill and re-ranking, with register tiles.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::matvec::Io;
use crate::batch::Count;
use crate::shader::{Bind, Const, Shader};
use crate::weights::{SCALES, WeightFormat};
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

fn shader(
    format: WeightFormat,
    rows: u32,
    cols: u32,
    tile: Tile,
    count: Count,
    add: bool,
) -> Shader {
    Shader {
        label: if add { "gemm_add" } else { "gemm" },
        body: include_str!("gemm.wgsl"),
        imports: vec![SCALES, format.wgsl()],
        consts: vec![
            ("ROWS", Const::U32(rows)),
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

/// `y[i, :] = matrix x[i, :]` (added to y when `add`) for every i below the count. The reference
/// is [`reference::matmul`].
///
/// # Errors
/// [`KernelError::Shape`] when a grid is too large.
pub fn step(
    gpu: &Gpu,
    matrix: &QMatrix,
    tile: Tile,
    add: bool,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    Step::new(
        gpu,
        &shader(matrix.format, matrix.rows, matrix.cols, tile, io.count, add),
        &[io.counts, &matrix.quants, &matrix.scales, io.x, io.y],
        [
            Extent::Fixed(matrix.rows.div_ceil(OUTS)),
            Extent::Per {
                count: io.count,
                per: tile.rows(),
            },
        ],
    )
}
