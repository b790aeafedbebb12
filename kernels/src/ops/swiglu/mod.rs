//! SwiGLU after a many-row product; few rows have it fused into the matvec.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::Count;
use crate::shader::{Bind, Const, Shader};
use crate::source::wgsl;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 64;

fn shader(size: u32) -> Shader {
    Shader {
        label: "swiglu",
        body: wgsl!("swiglu.wgsl"),
        imports: vec![],
        consts: vec![("WG", Const::U32(WG)), ("SIZE", Const::U32(size))],
        bindings: &[Bind::Uniform, Bind::Read, Bind::Write],
    }
}

/// `y[row, i] = silu(gate_up[row, i]) * gate_up[row, size + i]`; gate_up is (rows, 2 size).
///
/// # Errors
/// [`KernelError::Shape`] when a grid is too large.
pub fn step(
    gpu: &Gpu,
    counts: &Buffer,
    size: u32,
    gate_up: &Buffer,
    y: &Buffer,
) -> Result<Step, KernelError> {
    Step::new(
        gpu,
        &shader(size),
        &[counts, gate_up, y],
        [
            Extent::Fixed(size.div_ceil(WG)),
            Extent::Per {
                count: Count::Rows,
                per: 1,
            },
        ],
    )
}
