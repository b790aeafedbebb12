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

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod imp {
    use core::arch::wasm32::{
        f32x4_add, f32x4_convert_i32x4, f32x4_extract_lane, f32x4_mul, f32x4_splat, i8x16,
        i8x16_sub, i16x8, i16x8_extend_high_i8x16, i16x8_extend_low_i8x16, i32x4_add,
        i32x4_dot_i16x8, u8x16_shr, v128, v128_and,
    };

    /// Thirty-two weights as 16-bit integers.
    #[derive(Clone, Copy)]
    pub(crate) struct Block([v128; 4]);

    /// Four running sums.
    #[derive(Clone, Copy)]
    pub(crate) struct Sums(v128);

    #[inline(always)]
    fn sixteen(b: &[u8]) -> v128 {
        // folded into one v128.load
        let b: [i8; 16] = std::array::from_fn(|i| b[i] as i8);
        i8x16(
            b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13],
            b[14], b[15],
        )
    }

    #[inline(always)]
    fn eight(x: &[i16]) -> v128 {
        i16x8(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7])
    }

    #[inline(always)]
    fn widen(low: v128, high: v128) -> [v128; 4] {
        [
            i16x8_extend_low_i8x16(low),
            i16x8_extend_high_i8x16(low),
            i16x8_extend_low_i8x16(high),
            i16x8_extend_high_i8x16(high),
        ]
    }

    impl Block {
        #[inline(always)]
        pub(crate) fn q8_0(bytes: &[u8]) -> Self {
            Self(widen(sixteen(&bytes[..16]), sixteen(&bytes[16..32])))
        }

        #[inline(always)]
        pub(crate) fn q4_0(bytes: &[u8]) -> Self {
            let both = sixteen(&bytes[..16]);
            let eights = i8x16(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
            let fifteen = i8x16(
                15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15,
            );
            let low = i8x16_sub(v128_and(both, fifteen), eights);
            let high = i8x16_sub(u8x16_shr(both, 4), eights);
            Self(widen(low, high))
        }
    }

    impl Sums {
        #[inline(always)]
        pub(crate) fn zero() -> Self {
            Self(f32x4_splat(0.0))
        }

        /// Adds `scale * (weights · x)`.
        #[inline(always)]
        pub(crate) fn add(self, weights: Block, x: &[i16], scale: f32) -> Self {
            let [a, b, c, d] = weights.0;
            let low = i32x4_add(
                i32x4_dot_i16x8(a, eight(&x[..8])),
                i32x4_dot_i16x8(b, eight(&x[8..16])),
            );
            let high = i32x4_add(
                i32x4_dot_i16x8(c, eight(&x[16..24])),
                i32x4_dot_i16x8(d, eight(&x[24..32])),
            );
            let product = f32x4_convert_i32x4(i32x4_add(low, high));
            Self(f32x4_add(self.0, f32x4_mul(product, f32x4_splat(scale))))
        }

        #[inline(always)]
        pub(crate) fn sum(self) -> f32 {
            (f32x4_extract_lane::<0>(self.0) + f32x4_extract_lane::<1>(self.0))
                + (f32x4_extract_lane::<2>(self.0) + f32x4_extract_lane::<3>(self.0))
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod imp {
    use super::BLOCK;

    /// Thirty-two weights as 16-bit integers.
    #[derive(Clone, Copy)]
    pub(crate) struct Block([i16; BLOCK]);

    /// Four running sums.
    #[derive(Clone, Copy)]
    pub(crate) struct Sums([f32; 4]);

    impl Block {
        #[inline(always)]
        pub(crate) fn q8_0(bytes: &[u8]) -> Self {
            let bytes = &bytes[..BLOCK];
            Self(std::array::from_fn(|i| i16::from(bytes[i] as i8)))
        }

        #[inline(always)]
        pub(crate) fn q4_0(bytes: &[u8]) -> Self {
            let bytes = &bytes[..BLOCK / 2];
            Self(std::array::from_fn(|i| match i {
                0..16 => i16::from(bytes[i] & 15) - 8,
                _ => i16::from(bytes[i - 16] >> 4) - 8,
            }))
        }
    }

    impl Sums {
        #[inline(always)]
        pub(crate) fn zero() -> Self {
            Self([0.0; 4])
        }

        /// Adds `scale * (weights · x)`.
        #[inline(always)]
        pub(crate) fn add(self, weights: Block, x: &[i16], scale: f32) -> Self {
            let x = &x[..BLOCK];
            let product = |i: usize| i32::from(weights.0[i]) * i32::from(x[i]);
            // neighbours in pairs: the shape of the processors' own 16-bit multiply-add
            let lane = |lane: usize| -> i32 {
                (0..BLOCK / 8)
                    .map(|k| product(8 * k + 2 * lane) + product(8 * k + 2 * lane + 1))
                    .sum()
            };
            Self(std::array::from_fn(|i| self.0[i] + lane(i) as f32 * scale))
        }

        #[inline(always)]
        pub(crate) fn sum(self) -> f32 {
            (self.0[0] + self.0[1]) + (self.0[2] + self.0[3])
        }
    }
}

use imp::Block;
use imp::Sums;

/// A block format: how many bytes a block has in the file, its 2-byte scale first.
pub(crate) trait Format {
    const BYTES: usize;
    fn block(quants: &[u8]) -> Block;
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
}

impl Format for Q4_0 {
    const BYTES: usize = 18;

    #[inline(always)]
    fn block(quants: &[u8]) -> Block {
        Block::q4_0(quants)
    }
}

/// Rows of activations as 16-bit integers, one scale a row.
#[derive(Default)]
pub(crate) struct Activations {
    values: Vec<i16>,
    scales: Vec<f32>,
}

impl Activations {
    /// Takes rows of `cols` floats. A row that is not finite gives products that are not.
    pub(crate) fn set(&mut self, x: &[f32], cols: usize) {
        self.values.resize(x.len(), 0);
        self.scales.clear();
        for (x, values) in x.chunks_exact(cols).zip(self.values.chunks_exact_mut(cols)) {
            let largest = x.iter().fold(0.0f32, |m, v| m.max(v.abs()));
            let broken: f32 = x.iter().map(|v| v * 0.0).sum();
            let factor = if largest > 0.0 {
                32767.0 / largest
            } else {
                0.0
            };
            for (v, x) in values.iter_mut().zip(x) {
                *v = (x * factor).round_ties_even() as i16;
            }
            self.scales.push(largest / 32767.0 + broken);
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.scales.len()
    }

    fn row(&self, index: usize, cols: usize) -> &[i16] {
        &self.values[index * cols..(index + 1) * cols]
    }
}

/// Bytes of activations that stay in a first-level cache while all weights pass by.
const NEAR: usize = 24 * 1024;

/// `out[r][o] = weights[o] · x[r]`: `bytes` holds rows of whole blocks, `scales` a float a block.
pub(crate) fn multiply<F: Format>(
    bytes: &[u8],
    scales: &[f32],
    x: &Activations,
    (rows, cols): (usize, usize),
    out: &mut [f32],
) {
    let n = x.rows();
    let near = (NEAR / (2 * cols)).max(4) / 4 * 4;
    for first in (0..n).step_by(near) {
        let end = n.min(first + near);
        let mut o = 0;
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
