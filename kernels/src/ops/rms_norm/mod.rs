//! RMSNorm of the rows of a batch, or of some of them gathered.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::Count;
use crate::error::{needs_f16, shape};
use crate::shader::{Bind, Const, Shader, kept, reduce};
use crate::source::wgsl;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 64;

/// Sizes of a norm.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// Columns, a multiple of 4.
    pub cols: u32,
    /// Added to the mean square.
    pub epsilon: f32,
    /// Writes f16 instead of f32, for a product that keeps its tiles so; needs [`crate::Caps::f16`].
    pub half: bool,
}

fn shader(subgroups: Option<u32>, s: Sizes, gather: bool) -> Shader {
    let (import, min) = reduce(subgroups);
    Shader {
        label: if gather { "final_norm" } else { "rms_norm" },
        body: wgsl!("rms_norm.wgsl"),
        imports: vec![import, kept(s.half)],
        consts: vec![
            min,
            ("WG", Const::U32(WG)),
            ("LANES", Const::U32(WG)),
            ("COLS", Const::U32(s.cols)),
            ("EPS", Const::F32(s.epsilon)),
            ("GATHER", Const::Bool(gather)),
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

/// `y[i, :] = x[r, :] / sqrt(mean(x[r, :]^2) + epsilon) * weight`. Without `pick` r = i over
/// [`Count::Rows`]; with `pick` (u32 row indices) r = pick[i] over [`Count::Outs`].
///
/// # Errors
/// [`KernelError::Shape`] when columns are no multiple of 4, or for f16 on a device without.
pub fn step(
    gpu: &Gpu,
    s: Sizes,
    counts: &Buffer,
    x: &Buffer,
    weight: &Buffer,
    pick: Option<&Buffer>,
    y: &Buffer,
) -> Result<Step, KernelError> {
    if !s.cols.is_multiple_of(4) {
        return Err(shape("rms_norm columns", "a multiple of 4", s.cols));
    }
    if s.half {
        needs_f16(gpu, "rms_norm into 16-bit floats")?;
    }
    let count = if pick.is_some() {
        Count::Outs
    } else {
        Count::Rows
    };
    Step::new(
        gpu,
        &shader(gpu.subgroup_min(), s, pick.is_some()),
        // Without a gather the binding is not read; any buffer serves.
        &[counts, x, weight, pick.unwrap_or(weight), y],
        [Extent::Fixed(1), Extent::Per { count, per: 1 }],
    )
}
