//! Matrix times many rows: prefill and re-ranking, with register tiles.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::matvec::Io;
use crate::batch::Count;
use crate::shader::{Bind, Const, Shader};
use crate::weights::{SCALES, WeightFormat};
use crate::{Extent, Gpu, KernelError, QMatrix, Step};

const TILE: u32 = 32;

fn shader(format: WeightFormat, rows: u32, cols: u32, count: Count, add: bool) -> Shader {
    Shader {
        label: if add { "gemm_add" } else { "gemm" },
        body: include_str!("gemm.wgsl"),
        imports: vec![SCALES, format.wgsl()],
        consts: vec![
            ("ROWS", Const::U32(rows)),
            ("COLS", Const::U32(cols)),
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
pub fn step(gpu: &Gpu, matrix: &QMatrix, add: bool, io: Io<'_>) -> Result<Step, KernelError> {
    Step::new(
        gpu,
        &shader(matrix.format, matrix.rows, matrix.cols, io.count, add),
        &[io.counts, &matrix.quants, &matrix.scales, io.x, io.y],
        [
            Extent::Fixed(matrix.rows.div_ceil(TILE)),
            Extent::Per {
                count: io.count,
                per: TILE,
            },
        ],
    )
}
