//! Products of many rows: a strip of weights is widened once and turned so that lanes are outputs.
//!
//! Then no sum crosses lanes, a block ends in one multiplication for four outputs, and each load of
//! weights or activations serves several products.

use super::imp::{Eight, Integers, Sums, transpose};
use super::{Activations, BLOCK, Format};

/// Outputs of a panel: with four rows of activations their sums fill the registers.
pub(super) const OUTS: usize = 8;
/// Vectors of four outputs.
const VECTORS: usize = OUTS / 4;
/// Pairs of weights in a block.
const PAIRS: usize = BLOCK / 2;

/// One block of every output of a panel.
pub(crate) struct Panel {
    weights: [[Eight; VECTORS]; PAIRS],
    scales: [[f32; 4]; VECTORS],
}

/// `out[r][o + i] = weights[i] · x[r]` for the [`OUTS`] weight rows in `bytes` and all rows of `x`;
/// `out` has rows of `width` floats.
pub(super) fn multiply<F: Format>(
    bytes: &[u8],
    scales: &[f32],
    x: &Activations,
    panel: &mut Vec<Panel>,
    (o, width): (usize, usize),
    out: &mut [f32],
) {
    fill::<F>(bytes, scales, panel);
    let n = x.rows();
    let mut r = 0;
    while r + 4 <= n {
        tile::<4>(panel, x, r, (o, width), out);
        r += 4;
    }
    if r + 2 <= n {
        tile::<2>(panel, x, r, (o, width), out);
        r += 2;
    }
    if r < n {
        tile::<1>(panel, x, r, (o, width), out);
    }
}

fn fill<F: Format>(bytes: &[u8], scales: &[f32], panel: &mut Vec<Panel>) {
    let blocks = scales.len() / OUTS;
    panel.clear();
    panel.extend((0..blocks).map(|b| {
        let quants: [_; OUTS] = std::array::from_fn(|row| {
            let at = (row * blocks + b) * F::BYTES;
            F::block(&bytes[at + 2..at + F::BYTES])
        });
        let turned: [[[Eight; 4]; BLOCK / 8]; VECTORS] = std::array::from_fn(|v| {
            std::array::from_fn(|part| {
                transpose(std::array::from_fn(|i| quants[4 * v + i].part(part)))
            })
        });
        Panel {
            weights: std::array::from_fn(|pair| {
                std::array::from_fn(|v| turned[v][pair / 4][pair % 4])
            }),
            scales: std::array::from_fn(|v| {
                std::array::from_fn(|i| scales[(4 * v + i) * blocks + b])
            }),
        }
    }));
}

/// The products of a panel with `X` rows of activations from `r` on.
#[inline(always)]
fn tile<const X: usize>(
    panel: &[Panel],
    x: &Activations,
    r: usize,
    (o, width): (usize, usize),
    out: &mut [f32],
) {
    let cols = panel.len() * BLOCK;
    let rows: [&[[i32; PAIRS]]; X] =
        std::array::from_fn(|i| &x.pairs(r + i, cols).as_chunks().0[..panel.len()]);
    let mut sums = [[Sums::zero(); VECTORS]; X];
    for (b, block) in panel.iter().enumerate() {
        let mut integers = [[Integers::zero(); VECTORS]; X];
        let pairs: [&[i32; PAIRS]; X] = rows.map(|row| &row[b]);
        for (p, weights) in block.weights.iter().enumerate() {
            for i in 0..X {
                for v in 0..VECTORS {
                    integers[i][v] = integers[i][v].add(weights[v], pairs[i][p]);
                }
            }
        }
        for i in 0..X {
            for v in 0..VECTORS {
                sums[i][v] = sums[i][v].add_scaled(integers[i][v], &block.scales[v]);
            }
        }
    }
    for (i, sums) in sums.into_iter().enumerate() {
        let (scale, at) = (x.scales[r + i], (r + i) * width + o);
        for (y, sums) in out[at..at + OUTS].chunks_exact_mut(4).zip(sums) {
            y.copy_from_slice(&sums.lanes().map(|sum| sum * scale));
        }
    }
}
