//! Attention of one row over its two slot ranges.

use std::ops::Range;

use super::lanes::{Lanes, dots};
use super::ops::exp;
use crate::engine::{Config, Row};

/// Floats of a head whose sums are held in registers while all values pass by.
const HELD: usize = 4 * Lanes::COUNT;
/// Keys that a query meets at a time.
const KEYS: usize = 4;

/// Attends with one row. `q` and `out` hold all query heads, `keys` and `values` the layer's cache
/// (`kv_width` a slot); `scores` is scratch.
pub(crate) fn attend(
    config: &Config,
    row: &Row,
    q: &[f32],
    (keys, values): (&[f32], &[f32]),
    scores: &mut Vec<f32>,
    out: &mut [f32],
) {
    let (head, width) = (config.head_dim, config.kv_width());
    let group = config.heads / config.kv_heads;
    let scale = 1.0 / (head as f32).sqrt();
    let range = |start: u32, len: u32| start as usize..start as usize + len as usize;
    let seen = [
        range(row.block_start, row.block_len),
        range(row.own_start, row.own_len),
    ];
    for (h, (q, out)) in q
        .chunks_exact(head)
        .zip(out.chunks_exact_mut(head))
        .enumerate()
    {
        let offset = h / group * head;
        scores.clear();
        for range in &seen {
            let key = |slot: usize| &keys[slot * width + offset..slot * width + offset + head];
            score(q, range.clone(), key, scores);
        }
        let mut largest = f32::NEG_INFINITY;
        for s in scores.iter_mut() {
            *s *= scale;
            largest = largest.max(*s);
        }
        let mut total = 0.0;
        for s in scores.iter_mut() {
            *s = exp(*s - largest);
            total += *s;
        }
        let (first, second) = scores.split_at(seen[0].len());
        let weights = [first, second];
        for (part, out) in out.chunks_mut(HELD).enumerate() {
            let at = offset + part * HELD;
            mix(&seen, weights, values, (at, width), total.recip(), out);
        }
    }
}

/// Appends `q · key` for every slot of `range`.
fn score<'a>(
    q: &[f32],
    range: Range<usize>,
    key: impl Fn(usize) -> &'a [f32],
    scores: &mut Vec<f32>,
) {
    let mut slot = range.start;
    while slot + KEYS <= range.end {
        let four: [&[f32]; KEYS] = std::array::from_fn(|i| key(slot + i));
        let [products] = dots(four, [q]);
        scores.extend(products);
        slot += KEYS;
    }
    scores.extend((slot..range.end).map(|slot| dots([key(slot)], [q])[0][0]));
}

/// `out = factor * Σ weight * value` over both ranges, of the floats from `at` on in each slot's `width`.
fn mix(
    seen: &[Range<usize>; 2],
    weights: [&[f32]; 2],
    values: &[f32],
    (at, width): (usize, usize),
    factor: f32,
    out: &mut [f32],
) {
    let slots = || {
        let both = seen.iter().zip(weights);
        both.flat_map(|(range, weights)| {
            let rows = &values[range.start * width..range.end * width];
            rows.chunks_exact(width).zip(weights)
        })
    };
    if out.len() == HELD {
        let mut sums = [Lanes::zero(); HELD / Lanes::COUNT];
        for (row, weight) in slots() {
            let (row, weight) = (&row[at..at + HELD], Lanes::splat(*weight));
            for (i, sum) in sums.iter_mut().enumerate() {
                *sum = sum.add_product(weight, Lanes::load(&row[i * Lanes::COUNT..]));
            }
        }
        for (out, sum) in out.chunks_exact_mut(Lanes::COUNT).zip(sums) {
            out.copy_from_slice(&sum.values().map(|v| v * factor));
        }
    } else {
        out.fill(0.0);
        for (row, weight) in slots() {
            for (out, value) in out.iter_mut().zip(&row[at..]) {
                *out += weight * factor * value;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tiny::{TinySpec, noise};
    use crate::{ModelFile, tiny::model_bytes};

    #[test]
    fn matches_f64_for_head_widths_and_ranges_of_any_size() {
        let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
        for (head, heads, kv_heads) in [(64, 4, 2), (16, 2, 1), (20, 6, 2), (6, 3, 3)] {
            let config = Config {
                head_dim: head,
                heads,
                kv_heads,
                ..file.config().clone()
            };
            let width = config.kv_width();
            let (slots, n) = (40, config.query_width());
            let keys = noise(1, slots * width, 1.0);
            let values = noise(2, slots * width, 1.0);
            let q = noise(3, n, 1.0);
            for (block, own) in [((0, 0), (7, 1)), ((2, 9), (20, 13)), ((30, 4), (1, 6))] {
                let row = Row {
                    block_start: block.0,
                    block_len: block.1,
                    own_start: own.0,
                    own_len: own.1,
                    ..Row::default()
                };
                let mut out = vec![f32::NAN; n];
                let cache = (&keys[..], &values[..]);
                attend(&config, &row, &q, cache, &mut Vec::new(), &mut out);
                let seen: Vec<usize> = (block.0..block.0 + block.1)
                    .chain(own.0..own.0 + own.1)
                    .map(|slot| slot as usize)
                    .collect();
                for (i, got) in out.iter().enumerate() {
                    let (h, offset) = (i / head, i / head / (heads / kv_heads) * head);
                    let product = |slot: usize| -> f64 {
                        let pairs = q[h * head..(h + 1) * head]
                            .iter()
                            .zip(&keys[slot * width + offset..]);
                        pairs.map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
                    };
                    let score = |slot: usize| (product(slot) / (head as f64).sqrt()).exp();
                    let total: f64 = seen.iter().map(|slot| score(*slot)).sum();
                    let value = |slot: usize| f64::from(values[slot * width + offset + i % head]);
                    let mixed: f64 = seen.iter().map(|s| score(*s) / total * value(*s)).sum();
                    assert!(
                        (f64::from(*got) - mixed).abs() < 2e-6,
                        "head {head}, {seen:?}, {i}: {got} {mixed}"
                    );
                }
            }
        }
    }
}
