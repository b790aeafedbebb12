//! QK-norm, RoPE and the write of K and V to their cache slots, in one dispatch.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use crate::batch::Count;
use crate::error::shape;
use crate::shader::{Bind, Const, ROW, Shader, reduce};
use crate::source::wgsl;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 32;

/// Bytes of a cached value: f16 on every device, packed in pairs, so `shader-f16` is not needed.
const VALUE_BYTES: u64 = 2;

/// Head layout of an attention layer, shared with [`super::attention`].
#[derive(Debug, Clone, Copy)]
pub struct Heads {
    /// Query heads.
    pub heads: u32,
    /// Key/value heads, a divisor of `heads`.
    pub kv_heads: u32,
    /// Width of a head: a multiple of 8, at most 256.
    pub dim: u32,
}

impl Heads {
    /// Bytes of the K (or V) cache of one layer.
    #[must_use]
    pub fn cache_bytes(&self, slots: u32) -> u64 {
        u64::from(slots) * u64::from(self.kv_heads) * u64::from(self.dim) * VALUE_BYTES
    }

    /// # Errors
    /// [`KernelError::Shape`] naming the size that the kernels do not support.
    pub fn check(&self) -> Result<(), KernelError> {
        if self.dim == 0 || !self.dim.is_multiple_of(8) || self.dim > 256 {
            return Err(shape(
                "width of a head",
                "a multiple of 8, at most 256",
                self.dim,
            ));
        }
        if self.kv_heads == 0 || self.heads == 0 || !self.heads.is_multiple_of(self.kv_heads) {
            let found = format!("{} over {}", self.heads, self.kv_heads);
            return Err(shape(
                "query heads",
                "a multiple of the key/value heads",
                found,
            ));
        }
        Ok(())
    }
}

/// Norm weights of queries and keys, (dim) f32 each.
#[derive(Debug, Clone, Copy)]
pub struct QkNorm<'a> {
    /// Weight of the queries.
    pub query: &'a Buffer,
    /// Weight of the keys.
    pub key: &'a Buffer,
    /// Added to the mean square.
    pub epsilon: f32,
}

fn shader(subgroups: Option<u32>, h: Heads, norm: Option<f32>) -> Shader {
    let (import, min) = reduce(subgroups);
    Shader {
        label: "rope_kv",
        body: wgsl!("rope_kv.wgsl"),
        imports: vec![ROW, import],
        consts: vec![
            min,
            ("WG", Const::U32(WG)),
            ("LANES", Const::U32(WG)),
            ("HEADS", Const::U32(h.heads)),
            ("KV_HEADS", Const::U32(h.kv_heads)),
            ("DIM", Const::U32(h.dim)),
            ("QK_NORM", Const::Bool(norm.is_some())),
            ("EPS", Const::F32(norm.unwrap_or(0.0))),
        ],
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Write,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
            Bind::Write,
        ],
    }
}

/// Cosines and sines of every position: (positions, dim / 2) pairs, computed in f64, because
/// WGSL's own are only good for small angles.
#[must_use]
pub fn angles(base: f32, dim: u32, positions: u32) -> Vec<[f32; 2]> {
    let half = dim / 2;
    let rates: Vec<f64> = (0..half)
        .map(|i| f64::from(base).powf(-2.0 * f64::from(i) / f64::from(dim)))
        .collect();
    (0..positions)
        .flat_map(|p| rates.iter().map(move |r| f64::from(p) * r))
        .map(|a| [a.cos() as f32, a.sin() as f32])
        .collect()
}

/// Operands of [`step`] and of [`super::attention::step`].
#[derive(Debug, Clone, Copy)]
pub struct Io<'a> {
    /// Uniform of [`crate::Counts`].
    pub counts: &'a Buffer,
    /// (rows) of [`crate::Row`].
    pub rows: &'a Buffer,
    /// (rows, heads + 2 kv_heads, dim) f32.
    pub qkv: &'a Buffer,
    /// (slots, kv_heads, dim) f16.
    pub k_cache: &'a Buffer,
    /// (slots, kv_heads, dim) f16.
    pub v_cache: &'a Buffer,
}

/// Turns queries of `qkv` in place and puts keys and values into their slots. `angles` is the
/// table of [`angles`]; values beyond ±65,504 are cached as that, the largest f16; every position and slot in the rows must be inside the tables (the caller
/// checks).
///
/// # Errors
/// [`KernelError::Shape`] for head sizes the kernel does not support.
pub fn step(
    gpu: &Gpu,
    h: Heads,
    norm: Option<QkNorm<'_>>,
    angles: &Buffer,
    io: Io<'_>,
) -> Result<Step, KernelError> {
    h.check()?;
    Step::new(
        gpu,
        &shader(gpu.subgroup_min(), h, norm.map(|n| n.epsilon)),
        // Without a norm the bindings are not read; any buffer serves.
        &[
            io.counts,
            io.rows,
            io.qkv,
            norm.map_or(angles, |n| n.query),
            norm.map_or(angles, |n| n.key),
            angles,
            io.k_cache,
            io.v_cache,
        ],
        [
            Extent::Fixed(h.heads + 2 * h.kv_heads),
            Extent::Per {
                count: Count::Rows,
                per: 1,
            },
        ],
    )
}
