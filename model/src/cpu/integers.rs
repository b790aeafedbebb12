//! Products of block-quantized weights with 16-bit activations: integers within a block of 32,
//! floats across blocks.
//!
//! Baseline wasm multiplies 16-bit integers in pairs, so activations keep 16 bits at no cost: their
//! rounding is 1/32767 of the row's largest value, far below that of the weights.

/// Weights of one scale in the formats handled here.
pub(crate) const BLOCK: usize = 32;

/// Whether integers are the faster way here. They need an instruction that multiplies 16-bit integers in pairs; compiled
/// from plain Rust they take 2.4 times as long as floats.
pub(crate) const FAST: bool = cfg!(all(target_arch = "wasm32", target_feature = "simd128"));

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[path = "integers/plain.rs"]
mod imp;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[path = "integers/simd.rs"]
mod imp;
mod panels;

use super::relaxed::{Digits, MOST};
use imp::Block;
use imp::Sums;
pub(crate) use panels::Panel;

/// A block format: how many bytes a block has in the file, its 2-byte scale first.
pub(crate) trait Format {
    const BYTES: usize;
    fn block(quants: &[u8]) -> Block;
    /// The sum of a block's integers.
    fn sum(quants: &[u8]) -> i32;
}

/// Eight bits a weight.
pub(crate) struct Q8_0;
/// Four bits a weight, offset by 8; the low nibbles hold the first half of a block.
pub(crate) struct Q4_0;

impl Format for Q8_0 {
    const BYTES: usize = 34;

    #[inline(always)]
    fn block(quants: &[u8]) -> Block {
        Block::q8_0(quants)
    }

    fn sum(quants: &[u8]) -> i32 {
        quants.iter().map(|q| i32::from(*q as i8)).sum()
    }
}

impl Format for Q4_0 {
    const BYTES: usize = 18;

    #[inline(always)]
    fn block(quants: &[u8]) -> Block {
        Block::q4_0(quants)
    }

    fn sum(quants: &[u8]) -> i32 {
        let both = |q: &u8| i32::from(q & 15) + i32::from(q >> 4) - 16;
        quants.iter().map(both).sum()
    }
}

/// Rows of activations as 16-bit integers, one scale a row.
#[derive(Default)]
pub(crate) struct Activations {
    /// Neighbours in pairs, the first in the low half.
    pairs: Vec<i32>,
    scales: Vec<f32>,
    /// As the side module reads them, where it is used.
    split: Split,
}

/// Rows of activations as integers of 14 bits in two digits, one scale a row.
#[derive(Default)]
pub(crate) struct Split {
    pub(crate) digits: Vec<Digits>,
    pub(crate) scales: Vec<f32>,
}

/// What takes the largest magnitude of `x` to `most`, and the scale that takes it back; NaN when some value is not finite.
fn scaling(x: &[f32], most: f32) -> (f32, f32) {
    let (largest, broken) = imp::largest(x);
    let factor = if largest > 0.0 { most / largest } else { 0.0 };
    (factor, largest / most + broken)
}

impl Activations {
    /// Takes rows of `cols` floats, whole blocks. A row that is not finite gives products that are not.
    pub(crate) fn set(&mut self, x: &[f32], cols: usize) {
        self.pairs.resize(x.len() / 2, 0);
        self.scales.clear();
        let rows = x.chunks_exact(cols);
        for (x, pairs) in rows.zip(self.pairs.chunks_exact_mut(cols / 2)) {
            let (factor, scale) = scaling(x, 32767.0);
            imp::round(x, factor, pairs);
            self.scales.push(scale);
        }
    }

    /// As [`Self::set`], for the side module.
    pub(crate) fn split(&mut self, x: &[f32], cols: usize) {
        let Split { digits, scales } = &mut self.split;
        digits.resize(x.len() / BLOCK, Digits::ZERO);
        scales.clear();
        let rows = x.chunks_exact(cols);
        for (x, digits) in rows.zip(digits.chunks_exact_mut(cols / BLOCK)) {
            let (factor, scale) = scaling(x, f32::from(MOST));
            imp::split(x, factor, digits);
            scales.push(scale);
        }
    }

    pub(crate) fn digits(&self) -> &Split {
        &self.split
    }

    pub(crate) fn rows(&self) -> usize {
        self.scales.len()
    }

    fn pairs(&self, index: usize, cols: usize) -> &[i32] {
        &self.pairs[index * cols / 2..(index + 1) * cols / 2]
    }

    fn row(&self, index: usize, cols: usize) -> &[i16] {
        bytemuck::cast_slice(self.pairs(index, cols))
    }
}

/// Bytes of activations that stay in a first-level cache while all weights pass by.
const NEAR: usize = 24 * 1024;

/// Rows of activations from which widening the weights once pays.
const MANY: usize = 8;

/// `out[r][o] = weights[o] · x[r]`: `bytes` holds rows of whole blocks, `scales` a float a block.
pub(crate) fn multiply<F: Format>(
    bytes: &[u8],
    scales: &[f32],
    x: &Activations,
    (rows, cols): (usize, usize),
    panel: &mut Vec<Panel>,
    out: &mut [f32],
) {
    let n = x.rows();
    let mut done = 0;
    if n >= MANY {
        let blocks = panels::OUTS * cols / BLOCK;
        let strips = bytes.chunks_exact(blocks * F::BYTES);
        for (bytes, scales) in strips.zip(scales.chunks_exact(blocks)) {
            panels::multiply::<F>(bytes, scales, x, panel, (done, rows), out);
            done += panels::OUTS;
        }
    }
    let near = (NEAR / (2 * cols)).max(4) / 4 * 4;
    for first in (0..n).step_by(near) {
        let end = n.min(first + near);
        let mut o = done;
        while o + 2 <= rows {
            strip::<F, 2>(bytes, scales, x, first..end, (o, rows, cols), out);
            o += 2;
        }
        if o < rows {
            strip::<F, 1>(bytes, scales, x, first..end, (o, rows, cols), out);
        }
    }
}

/// `W` weight rows from `o` with some rows of activations.
#[inline(always)]
fn strip<F: Format, const W: usize>(
    bytes: &[u8],
    scales: &[f32],
    x: &Activations,
    range: std::ops::Range<usize>,
    (o, rows, cols): (usize, usize, usize),
    out: &mut [f32],
) {
    let blocks = cols / BLOCK;
    let width = blocks * F::BYTES;
    let w: [&[u8]; W] = std::array::from_fn(|j| &bytes[(o + j) * width..(o + j + 1) * width]);
    let ws: [&[f32]; W] = std::array::from_fn(|j| &scales[(o + j) * blocks..(o + j + 1) * blocks]);
    let mut put = |r: usize, sums: [f32; W]| {
        let scale = x.scales[r];
        let at = r * rows + o;
        for (y, sum) in out[at..at + W].iter_mut().zip(sums) {
            *y = sum * scale;
        }
    };
    let mut r = range.start;
    while r + 4 <= range.end {
        let four: [&[i16]; 4] = std::array::from_fn(|i| x.row(r + i, cols));
        for (i, sums) in dots::<F, W, 4>(w, ws, four).into_iter().enumerate() {
            put(r + i, sums);
        }
        r += 4;
    }
    while r < range.end {
        let [sums] = dots::<F, W, 1>(w, ws, [x.row(r, cols)]);
        put(r, sums);
        r += 1;
    }
}

/// Dot products of `W` weight rows with `X` rows of activations, held in registers.
#[inline(always)]
fn dots<F: Format, const W: usize, const X: usize>(
    w: [&[u8]; W],
    ws: [&[f32]; W],
    x: [&[i16]; X],
) -> [[f32; W]; X] {
    let mut acc = [[Sums::zero(); W]; X];
    for b in 0..ws[0].len() {
        for j in 0..W {
            let block = F::block(&w[j][b * F::BYTES + 2..(b + 1) * F::BYTES]);
            let scale = ws[j][b];
            for i in 0..X {
                acc[i][j] = acc[i][j].add(block, &x[i][b * BLOCK..(b + 1) * BLOCK], scale);
            }
        }
    }
    acc.map(|row| row.map(Sums::sum))
}
