//! Embedding: gathers and dequantizes the matrix row of every token, and that of the token before it.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::{Count, NO_TOKEN};
use crate::error::shape;
use crate::shader::{Bind, Const, ROW, Shader};
use crate::weights::{SCALES, WeightFormat};
use crate::{Buffer, Extent, Gpu, KernelError, QMatrix, Step};

const WG: u32 = 64;

fn shader(format: WeightFormat, vocab: u32, cols: u32, shift: bool) -> Shader {
    Shader {
        label: "embed",
        body: include_str!("embed.wgsl"),
        imports: vec![ROW, SCALES, format.wgsl()],
        consts: vec![
            ("WG", Const::U32(WG)),
            ("VOCAB", Const::U32(vocab)),
            ("COLS", Const::U32(cols)),
            ("SHIFT", Const::Bool(shift)),
            ("NO_TOKEN", Const::U32(NO_TOKEN)),
        ],
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
        ],
    }
}

/// `x[row, :] = matrix[rows[row].token, :] + shift * matrix[rows[row].previous, :]`, elementwise;
/// `x` is (rows, matrix.cols) f32, `shift` (matrix.cols) f32. Without `shift`, and where
/// `previous` is [`NO_TOKEN`], nothing is added.
///
/// # Errors
/// [`KernelError::Shape`] when `shift` is of another width or a grid does not fit the device.
pub fn step(
    gpu: &Gpu,
    counts: &Buffer,
    rows: &Buffer,
    matrix: &QMatrix,
    shift: Option<&Buffer>,
    x: &Buffer,
) -> Result<Step, KernelError> {
    let needed = u64::from(matrix.cols) * 4;
    if let Some(shift) = shift
        && shift.size() != needed
    {
        return Err(shape(
            "bytes of the previous-token scale",
            needed.to_string(),
            shift.size(),
        ));
    }
    let units = matrix.cols / matrix.format.unit_columns() as u32;
    Step::new(
        gpu,
        &shader(matrix.format, matrix.rows, matrix.cols, shift.is_some()),
        // Without a shift the binding is not read; any buffer that is not written serves.
        &[
            counts,
            rows,
            &matrix.quants,
            &matrix.scales,
            shift.unwrap_or(&matrix.scales),
            x,
        ],
        [
            Extent::Fixed(units.div_ceil(WG)),
            Extent::Per {
                count: Count::Rows,
                per: 1,
            },
        ],
    )
}
