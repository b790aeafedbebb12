//! Matrix times vector, for few rows: decode. RMSNorm before and residual or SwiGLU after are fused.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::Count;
use crate::error::shape;
use crate::shader::{Bind, Const, Shader, reduce};
use crate::weights::{SCALES, WeightFormat};
use crate::{Buffer, Extent, Gpu, KernelError, QMatrix, Step};

const WG: u32 = 64;

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
    format: WeightFormat,
    rows: u32,
    cols: u32,
    norm: Option<f32>,
    epilogue: Epilogue,
}

impl Spec {
    fn outs(self) -> u32 {
        if self.epilogue == Epilogue::SwiGlu {
            self.rows / 2
        } else {
            self.rows
        }
    }

    /// Invocations that share an output: no more than there are loads in a matrix row.
    fn lanes(self) -> u32 {
        let units = self.cols / self.format.unit_columns() as u32;
        // The largest power of two that is not above the number of units, from 4 to 32.
        (1 << units.max(1).ilog2()).clamp(4, 32)
    }

    fn shader(self, subgroups: Option<u32>) -> Shader {
        let (import, min) = reduce(subgroups);
        Shader {
            label: match (self.norm, self.epilogue) {
                (None, Epilogue::Store) => "matvec",
                (None, Epilogue::Add) => "matvec_add",
                (None, Epilogue::SwiGlu) => "matvec_swiglu",
                (Some(_), Epilogue::Store) => "norm_matvec",
                (Some(_), Epilogue::Add) => "norm_matvec_add",
                (Some(_), Epilogue::SwiGlu) => "norm_matvec_swiglu",
            },
            body: include_str!("matvec.wgsl"),
            imports: vec![SCALES, self.format.wgsl(), import],
            consts: vec![
                min,
                ("WG", Const::U32(WG)),
                ("LANES", Const::U32(self.lanes())),
                ("ROWS", Const::U32(self.rows)),
                ("COLS", Const::U32(self.cols)),
                ("OUT", Const::U32(self.outs())),
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

/// `y[i, :] = epilogue(matrix * norm(x[i, :]))` for every i below the count. Reads the whole
/// matrix once for each row.
///
/// # Errors
/// [`KernelError::Shape`] when SwiGLU has an odd number of rows or a grid is too large.
pub fn step(
    gpu: &Gpu,
    matrix: &QMatrix,
    norm: Option<Norm<'_>>,
    epilogue: Epilogue,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    if epilogue == Epilogue::SwiGlu && !matrix.rows.is_multiple_of(2) {
        return Err(shape(
            "rows of a SwiGLU matrix",
            "even (gate, then up)",
            matrix.rows,
        ));
    }
    let spec = Spec {
        format: matrix.format,
        rows: matrix.rows,
        cols: matrix.cols,
        norm: norm.map(|n| n.epsilon),
        epilogue,
    };
    let teams = WG / spec.lanes();
    let pairs = matrix.rows.div_ceil(2);
    Step::new(
        gpu,
        &spec.shader(gpu.subgroup_min()),
        // Without a norm the binding is not read; any buffer serves.
        &[
            io.counts,
            &matrix.quants,
            &matrix.scales,
            io.x,
            norm.map_or(io.x, |n| n.weight),
            io.y,
        ],
        [
            Extent::Fixed(pairs.div_ceil(teams)),
            Extent::Per {
                count: io.count,
                per: 1,
            },
        ],
    )
}
