//! Embedding: gathers and dequantizes the matrix row of every token, and that of the token before it.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::{Count, NO_TOKEN};
use crate::error::shape;
use crate::ops::matvec::only;
use crate::shader::{Bind, Const, ROW, Shader};
use crate::source::wgsl;
use crate::weights::{Part, WeightFormat};
use crate::{Buffer, Extent, Gpu, KernelError, QMatrix, Step};

const WG: u32 = 64;

/// `first` and `part` are the first row and the rows of the matrix's part.
fn shader(
    format: WeightFormat,
    (vocab, cols): (u32, u32),
    (first, part): (u32, u32),
    shift: bool,
) -> Shader {
    let mut imports = vec![ROW];
    imports.extend(format.imports());
    Shader {
        label: "embed",
        body: wgsl!("embed.wgsl"),
        imports,
        consts: vec![
            ("WG", Const::U32(WG)),
            ("VOCAB", Const::U32(vocab)),
            ("COLS", Const::U32(cols)),
            ("FIRST", Const::U32(first)),
            ("PART", Const::U32(part)),
            ("ADD", Const::Bool(first > 0)),
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

/// As [`steps`], of a matrix in one part.
///
/// # Errors
/// As [`steps`]; [`KernelError::Shape`] for a matrix in several parts.
pub fn step(
    gpu: &Gpu,
    counts: &Buffer,
    rows: &Buffer,
    matrix: &QMatrix,
    shift: Option<&Buffer>,
    x: &Buffer,
) -> Result<Step, KernelError> {
    only(steps(gpu, counts, rows, matrix, shift, x)?)
}

/// `x[row, :] = matrix[rows[row].token, :] + shift * matrix[rows[row].previous, :]`, elementwise;
/// `x` is (rows, matrix.cols) f32, `shift` (matrix.cols) f32. Without `shift`, and where
/// `previous` is [`NO_TOKEN`], nothing is added. A dispatch for each part of the matrix.
///
/// # Errors
/// [`KernelError::Shape`] when `shift` is of another width or a grid does not fit the device.
pub fn steps(
    gpu: &Gpu,
    counts: &Buffer,
    rows: &Buffer,
    matrix: &QMatrix,
    shift: Option<&Buffer>,
    x: &Buffer,
) -> Result<Vec<Step>, KernelError> {
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
    let size = (matrix.rows, matrix.cols);
    let step = |part: &Part| {
        let units = matrix.cols / part.format.unit_columns() as u32;
        let kernel = shader(part.format, size, (part.first, part.rows), shift.is_some());
        // Without a shift the binding is not read; any buffer that is not written serves.
        let shift = shift.unwrap_or(&part.scales);
        Step::new(
            gpu,
            &kernel,
            &[counts, rows, &part.quants, &part.scales, shift, x],
            [
                Extent::Fixed(units.div_ceil(WG)),
                Extent::Per {
                    count: Count::Rows,
                    per: 1,
                },
            ],
        )
    };
    matrix.parts.iter().map(step).collect()
}
