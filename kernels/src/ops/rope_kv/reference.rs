//! Reference of QK-norm, RoPE and the cache write, in f64.

use super::Heads;
use crate::Row;
use crate::ops::rms_norm::reference::rms_norm;

/// Queries, and the caches they leave, all f32.
#[derive(Debug, Clone)]
pub struct Cache {
    /// (slots, kv_heads, dim).
    pub keys: Vec<f32>,
    /// (slots, kv_heads, dim).
    pub values: Vec<f32>,
}

/// Norm weights and epsilon of queries and keys.
pub type QkNorm<'a> = Option<(&'a [f32], &'a [f32], f32)>;

fn turn(head: &mut [f32], position: u32, base: f32) {
    let dim = head.len();
    for i in 0..dim / 2 {
        let angle = f64::from(position) * f64::from(base).powf(-2.0 * i as f64 / dim as f64);
        let (sin, cos) = angle.sin_cos();
        let (a, b) = (f64::from(head[i]), f64::from(head[i + dim / 2]));
        head[i] = (a * cos - b * sin) as f32;
        head[i + dim / 2] = (b * cos + a * sin) as f32;
    }
}

/// Turns queries and keys of `qkv` (rows, heads + 2 kv_heads, dim) in place and fills the cache.
pub fn rope_kv(
    h: Heads,
    rows: &[Row],
    qkv: &mut [f32],
    norm: QkNorm<'_>,
    base: f32,
    cache: &mut Cache,
) {
    let (heads, kv, dim) = (h.heads as usize, h.kv_heads as usize, h.dim as usize);
    for (row, line) in rows
        .iter()
        .zip(qkv.chunks_exact_mut((heads + 2 * kv) * dim))
    {
        for (i, head) in line.chunks_exact_mut(dim).enumerate() {
            if i < heads + kv {
                if let Some((query, key, epsilon)) = norm {
                    let normed = rms_norm(head, if i < heads { query } else { key }, epsilon);
                    head.copy_from_slice(&normed);
                }
                turn(head, row.position, base);
            }
            if i >= heads {
                let to = (row.slot as usize * kv + (i - heads) % kv) * dim;
                let cache = if i < heads + kv {
                    &mut cache.keys
                } else {
                    &mut cache.values
                };
                cache[to..to + dim].copy_from_slice(head);
            }
        }
    }
}
