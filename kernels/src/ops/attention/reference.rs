//! Reference of the attention over two slot ranges, in f64 with materialised scores.

use crate::Row;
use crate::ops::rope_kv::{Heads, reference::Cache};

/// `qkv` is (rows, heads + 2 kv_heads, dim); the result is (rows, heads, dim).
#[must_use]
pub fn attention(h: Heads, rows: &[Row], qkv: &[f32], cache: &Cache) -> Vec<f32> {
    let (heads, kv, dim) = (h.heads as usize, h.kv_heads as usize, h.dim as usize);
    let mut out = Vec::with_capacity(rows.len() * heads * dim);
    for (row, line) in rows.iter().zip(qkv.chunks_exact((heads + 2 * kv) * dim)) {
        let slots: Vec<usize> = (row.block_start..row.block_start + row.block_len)
            .chain(row.own_start..row.own_start + row.own_len)
            .map(|s| s as usize)
            .collect();
        for (head, query) in line.chunks_exact(dim).take(heads).enumerate() {
            let at = |slot: usize| (slot * kv + head / (heads / kv)) * dim;
            let scores: Vec<f64> = slots
                .iter()
                .map(|s| {
                    let key = &cache.keys[at(*s)..][..dim];
                    let dot: f64 = query
                        .iter()
                        .zip(key)
                        .map(|(a, b)| f64::from(*a) * f64::from(*b))
                        .sum();
                    dot / (dim as f64).sqrt()
                })
                .collect();
            let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let weights: Vec<f64> = scores.iter().map(|s| (s - most).exp()).collect();
            let sum: f64 = weights.iter().sum();
            for d in 0..dim {
                let v: f64 = slots
                    .iter()
                    .zip(&weights)
                    .map(|(s, w)| w * f64::from(cache.values[at(*s) + d]))
                    .sum();
                out.push((v / sum) as f32);
            }
        }
    }
    out
}
