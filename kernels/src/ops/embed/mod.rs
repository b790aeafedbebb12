//! Embedding: gathers and dequantizes one matrix row for every row of the batch.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::Count;
use crate::shader::{Bind, Const, ROW, Shader};
use crate::weights::{SCALES, WeightFormat};
use crate::{Buffer, Extent, Gpu, KernelError, QMatrix, Step};

const WG: u32 = 64;

fn shader(format: WeightFormat, vocab: u32, cols: u32) -> Shader {
    Shader {
        label: "embed",
        body: include_str!("embed.wgsl"),
        imports: vec![ROW, SCALES, format.wgsl()],
        consts: vec![
            ("WG", Const::U32(WG)),
            ("VOCAB", Const::U32(vocab)),
            ("COLS", Const::U32(cols)),
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

/// `x[row, :] = matrix[rows[row].token, :]`; `x` is (rows, matrix.cols) f32.
///
/// # Errors
/// [`KernelError::Shape`] when a grid does not fit the device.
pub fn step(
    gpu: &Gpu,
    counts: &Buffer,
    rows: &Buffer,
    matrix: &QMatrix,
    x: &Buffer,
) -> Result<Step, KernelError> {
    let units = matrix.cols / matrix.format.unit_columns() as u32;
    Step::new(
        gpu,
        &shader(matrix.format, matrix.rows, matrix.cols),
        &[counts, rows, &matrix.quants, &matrix.scales, x],
        [
            Extent::Fixed(units.div_ceil(WG)),
            Extent::Per {
                count: Count::Rows,
                per: 1,
            },
        ],
    )
}
