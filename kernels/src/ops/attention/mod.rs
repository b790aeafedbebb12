//! Grouped-query attention: every row sees two slot ranges of the cache.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::rope_kv::{Heads, Io, KvFormat};
use crate::batch::Count;
use crate::shader::{Bind, Const, ROW, Shader, reduce};
use crate::weights::WeightFormat;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 64;

fn shader(subgroups: Option<u32>, h: Heads) -> Shader {
    let (import, min) = reduce(subgroups);
    // Cached rows are read like weights of the same width.
    let kv = match h.kv {
        KvFormat::F32 => WeightFormat::F32,
        KvFormat::F16 => WeightFormat::F16,
    };
    Shader {
        label: "attention",
        body: include_str!("attention.wgsl"),
        imports: vec![ROW, import, ("kv", kv.wgsl().1)],
        consts: vec![
            min,
            ("WG", Const::U32(WG)),
            ("LANES", Const::U32(WG)),
            ("HEADS", Const::U32(h.heads)),
            ("KV_HEADS", Const::U32(h.kv_heads)),
            ("DIM", Const::U32(h.dim)),
            ("SCALE", Const::F32((h.dim as f32).sqrt().recip())),
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

/// `y[row, head] = softmax(q k^T / sqrt(dim)) v` over the slots the row sees; queries in `io.qkv`
/// are finished, `y` is (rows, heads, dim) f32.
///
/// # Errors
/// [`KernelError::Shape`] for head sizes the kernel does not support.
pub fn step(gpu: &Gpu, h: Heads, io: Io<'_>, y: &Buffer) -> Result<Step, KernelError> {
    h.check()?;
    Step::new(
        gpu,
        &shader(gpu.subgroup_min(), h),
        &[io.counts, io.rows, io.qkv, io.k_cache, io.v_cache, y],
        [
            Extent::Fixed(h.heads),
            Extent::Per {
                count: Count::Rows,
                per: 1,
            },
        ],
    )
}
