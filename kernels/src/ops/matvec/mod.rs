//! Matrix times vector, for few rows: decode. RMSNorm before and residual or SwiGLU after are fused.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;
mod variant;

pub use variant::{Reduce, RowClass, Variant};

use crate::batch::Count;
use crate::error::shape;
use crate::shader::{Bind, Const, Shader, reduce};
use crate::source::wgsl;
use crate::weights::{Part, WeightFormat};
use crate::{Buffer, Extent, Gpu, KernelError, QMatrix, Step};

/// What happens to the products.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Epilogue {
    /// `y = W x`.
    Store,
    /// `y += W x`.
    Add,
    /// `W` is gate rows then up rows: `y = silu(gate x) * (up x)`.
    SwiGlu,
}

/// A norm fused in front: its weight (cols f32) and epsilon.
#[derive(Debug, Clone, Copy)]
pub struct Norm<'a> {
    /// Weight, (cols) f32.
    pub weight: &'a Buffer,
    /// Added to the mean square.
    pub epsilon: f32,
}

/// What one kernel is compiled for.
#[derive(Debug, Clone, Copy)]
struct Spec {
    variant: Variant,
    format: WeightFormat,
    /// Matrix rows of the part.
    rows: u32,
    /// Floats of a row of y before those of the part.
    first: u32,
    /// Floats of a row of y.
    stride: u32,
    cols: u32,
    norm: Option<f32>,
    epilogue: Epilogue,
    count: Count,
}

impl Spec {
    fn outs(self) -> u32 {
        if self.epilogue == Epilogue::SwiGlu {
            self.rows / 2
        } else {
            self.rows
        }
    }

    /// Workgroups that all outputs take.
    fn groups(self) -> u32 {
        let v = self.variant;
        self.rows.div_ceil(v.outs).div_ceil(v.workgroup() / v.lanes)
    }

    fn shader(self, subgroups: Option<u32>) -> Shader {
        let v = self.variant;
        let (import, min) = match v.reduce {
            Reduce::Alone => (
                ("reduce", wgsl!("../../wgsl/reduce_none.wgsl")),
                ("SUBGROUP_MIN", Const::U32(0)),
            ),
            Reduce::Subgroup => reduce(subgroups),
            Reduce::Workgroup => reduce(None),
        };
        let team = ("team", wgsl!("team.wgsl"));
        let mut imports = self.format.imports().to_vec();
        imports.extend([import, team]);
        let mut body = wgsl!("matvec.wgsl");
        if let (true, Some(products)) = (v.integers, self.format.products()) {
            body = wgsl!("integers.wgsl");
            imports.push(products);
        }
        Shader {
            label: match (self.norm, self.epilogue) {
                (None, Epilogue::Store) => "matvec",
                (None, Epilogue::Add) => "matvec_add",
                (None, Epilogue::SwiGlu) => "matvec_swiglu",
                (Some(_), Epilogue::Store) => "norm_matvec",
                (Some(_), Epilogue::Add) => "norm_matvec_add",
                (Some(_), Epilogue::SwiGlu) => "norm_matvec_swiglu",
            },
            body,
            imports,
            consts: vec![
                min,
                ("WG", Const::U32(v.workgroup())),
                ("LANES", Const::U32(v.lanes)),
                ("OUTS", Const::U32(v.outs)),
                ("HALF", Const::U32(v.outs / 2)),
                ("BATCH", Const::U32(v.batch)),
                ("QUADS", Const::U32(self.format.unit_columns() as u32 / 4)),
                ("EIGHT", Const::U32(8)),
                ("COUNT", Const::U32(self.count as u32)),
                ("COLS", Const::U32(self.cols)),
                ("OUT", Const::U32(self.outs())),
                ("FIRST", Const::U32(self.first)),
                ("STRIDE", Const::U32(self.stride)),
                ("NORM", Const::Bool(self.norm.is_some())),
                ("EPS", Const::F32(self.norm.unwrap_or(0.0))),
                ("ADD", Const::Bool(self.epilogue == Epilogue::Add)),
                ("SWIGLU", Const::Bool(self.epilogue == Epilogue::SwiGlu)),
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
}

/// Operands of a matvec.
#[derive(Debug, Clone, Copy)]
pub struct Io<'a> {
    /// Uniform of [`crate::Counts`].
    pub counts: &'a Buffer,
    /// Which count the rows of x and y follow.
    pub count: Count,
    /// Input, (count, matrix.cols) f32.
    pub x: &'a Buffer,
    /// Output, (count, matrix.rows) f32, half as wide for SwiGLU.
    pub y: &'a Buffer,
}

/// As [`step_as`], in the usual variant for one row.
///
/// # Errors
/// As [`step_as`].
pub fn step(
    gpu: &Gpu,
    matrix: &QMatrix,
    norm: Option<Norm<'_>>,
    epilogue: Epilogue,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    let variant = Variant::usual(gpu.caps(), matrix.format, matrix.cols, RowClass::One);
    step_as(gpu, variant, matrix, norm, epilogue, io)
}

/// As [`steps_as`], of a matrix in one part.
///
/// # Errors
/// As [`steps_as`]; [`KernelError::Shape`] for a matrix in several parts.
pub fn step_as(
    gpu: &Gpu,
    variant: Variant,
    matrix: &QMatrix,
    norm: Option<Norm<'_>>,
    epilogue: Epilogue,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    only(steps_as(gpu, variant, matrix, norm, epilogue, io)?)
}

/// `y[i, :] = epilogue(matrix * norm(x[i, :]))` for every i below the count, a dispatch for each
/// part of the matrix. Reads the whole matrix once for every `variant.batch` rows.
///
/// # Errors
/// [`KernelError::Shape`] when SwiGLU has an odd number of rows or a matrix in several parts, whose
/// gates would be apart from their ups; when the variant does not fit or a grid is too large.
pub fn steps_as(
    gpu: &Gpu,
    variant: Variant,
    matrix: &QMatrix,
    norm: Option<Norm<'_>>,
    epilogue: Epilogue,
    io: Io<'_>,
) -> Result<Vec<Step>, KernelError> {
    let gated = epilogue == Epilogue::SwiGlu;
    if gated && !matrix.rows.is_multiple_of(2) {
        return Err(shape(
            "rows of a SwiGLU matrix",
            "even (gate, then up)",
            matrix.rows,
        ));
    }
    if gated && matrix.parts() > 1 {
        return Err(shape(
            "parts of a SwiGLU matrix",
            "1 in a matvec",
            matrix.parts(),
        ));
    }
    variant
        .fits_matrix(gpu.caps(), matrix)
        .map_err(|needs| shape(format!("matvec variant {variant}"), needs, "without"))?;
    let step = |part: &Part| {
        let (y, first) = part.of(io.y)?;
        let spec = Spec {
            variant,
            format: part.format,
            rows: part.rows,
            first,
            stride: if gated { matrix.rows / 2 } else { matrix.rows },
            cols: matrix.cols,
            norm: norm.map(|n| n.epsilon),
            epilogue,
            count: io.count,
        };
        // Without a norm the binding is not read; any buffer serves.
        let weight = norm.map_or(io.x, |n| n.weight);
        Step::new(
            gpu,
            &spec.shader(gpu.subgroup_min()),
            &[io.counts, &part.quants, &part.scales, io.x, weight, &y],
            [
                Extent::Fixed(spec.groups()),
                Extent::Per {
                    count: io.count,
                    per: variant.batch,
                },
            ],
        )
    };
    matrix.parts.iter().map(step).collect()
}

/// The step of a matrix in one part.
pub(crate) fn only(mut steps: Vec<Step>) -> Result<Step, KernelError> {
    match (steps.pop(), steps.len()) {
        (Some(step), 0) => Ok(step),
        (_, others) => Err(shape("parts of a matrix", "1 here", others + 1)),
    }
}
