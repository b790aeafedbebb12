//! The integer products in wasm's 128-bit vectors.

use core::arch::wasm32::{
    f32x4_abs, f32x4_add, f32x4_convert_i32x4, f32x4_extract_lane, f32x4_max, f32x4_mul,
    f32x4_nearest, f32x4_splat, i8x16, i8x16_sub, i16x8_add, i16x8_extend_high_i8x16,
    i16x8_extend_low_i8x16, i16x8_max, i16x8_min, i16x8_narrow_i32x4, i16x8_splat, i32x4_add,
    i32x4_dot_i16x8, i32x4_extract_lane, i32x4_shuffle, i32x4_splat, i32x4_trunc_sat_f32x4,
    u8x16_narrow_i16x8, u8x16_shr, u16x8_shr, v128, v128_and,
};

use crate::cpu::load::{load, store};
use crate::cpu::relaxed::{Digits, MOST, OFFSET};

/// Thirty-two weights as 16-bit integers.
#[derive(Clone, Copy)]
pub(crate) struct Block([v128; 4]);

/// Eight 16-bit weights: four pairs.
#[derive(Clone, Copy)]
pub(crate) struct Eight(v128);

/// Four sums of integers.
#[derive(Clone, Copy)]
pub(crate) struct Integers(v128);

/// Four running sums.
#[derive(Clone, Copy)]
pub(crate) struct Sums(v128);

#[inline(always)]
fn sixteen(b: &[u8]) -> v128 {
    load::<u8, 16>(&b.as_chunks().0[0])
}

#[inline(always)]
fn eight(x: &[i16]) -> v128 {
    load::<i16, 8>(&x.as_chunks().0[0])
}

#[inline(always)]
fn four(x: &[f32]) -> v128 {
    load::<f32, 4>(&x.as_chunks().0[0])
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

    /// Weights `8 * part..8 * part + 8`.
    #[inline(always)]
    pub(crate) fn part(self, part: usize) -> Eight {
        Eight(self.0[part])
    }
}

/// Pair `j` of weights `i` becomes pair `i` of weights `j`.
#[inline(always)]
pub(crate) fn transpose([a, b, c, d]: [Eight; 4]) -> [Eight; 4] {
    let low = |a: Eight, b: Eight| i32x4_shuffle::<0, 4, 1, 5>(a.0, b.0);
    let high = |a: Eight, b: Eight| i32x4_shuffle::<2, 6, 3, 7>(a.0, b.0);
    let [ab, cd] = [low(a, b), low(c, d)];
    let [ab_high, cd_high] = [high(a, b), high(c, d)];
    [
        Eight(i32x4_shuffle::<0, 1, 4, 5>(ab, cd)),
        Eight(i32x4_shuffle::<2, 3, 6, 7>(ab, cd)),
        Eight(i32x4_shuffle::<0, 1, 4, 5>(ab_high, cd_high)),
        Eight(i32x4_shuffle::<2, 3, 6, 7>(ab_high, cd_high)),
    ]
}

impl Integers {
    #[inline(always)]
    pub(crate) fn zero() -> Self {
        Self(i32x4_splat(0))
    }

    /// Adds the products of every pair of weights with one pair of activations, the first in the low half.
    #[inline(always)]
    pub(crate) fn add(self, weights: Eight, pair: i32) -> Self {
        Self(i32x4_add(
            self.0,
            i32x4_dot_i16x8(weights.0, i32x4_splat(pair)),
        ))
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

    /// Adds integers, each times its own scale.
    #[inline(always)]
    pub(crate) fn add_scaled(self, integers: Integers, scales: &[f32; 4]) -> Self {
        let product = f32x4_mul(f32x4_convert_i32x4(integers.0), four(scales));
        Self(f32x4_add(self.0, product))
    }

    #[inline(always)]
    pub(crate) fn sum(self) -> f32 {
        let [a, b, c, d] = self.lanes();
        (a + b) + (c + d)
    }

    #[inline(always)]
    pub(crate) fn lanes(self) -> [f32; 4] {
        [
            f32x4_extract_lane::<0>(self.0),
            f32x4_extract_lane::<1>(self.0),
            f32x4_extract_lane::<2>(self.0),
            f32x4_extract_lane::<3>(self.0),
        ]
    }
}

/// The largest magnitude in `x` (a multiple of 4 long), and zero, or NaN when some value is not finite.
pub(crate) fn largest(x: &[f32]) -> (f32, f32) {
    let (mut most, mut broken) = (f32x4_splat(0.0), f32x4_splat(0.0));
    for x in x.chunks_exact(4) {
        let x = four(x);
        most = f32x4_max(most, f32x4_abs(x));
        broken = f32x4_add(broken, f32x4_mul(x, f32x4_splat(0.0)));
    }
    let most = Sums(most).lanes().into_iter().fold(0.0f32, f32::max);
    (most, Sums(broken).sum())
}

/// Eight times `x * factor` as 16-bit integers, ties to even.
#[inline(always)]
fn whole(x: &[f32], factor: v128) -> v128 {
    let whole = |x: &[f32]| i32x4_trunc_sat_f32x4(f32x4_nearest(f32x4_mul(four(x), factor)));
    i16x8_narrow_i32x4(whole(&x[..4]), whole(&x[4..8]))
}

/// `x * factor` rounded to 16 bits, ties to even, in pairs, the first in the low half; `x` is a multiple of 8 long.
pub(crate) fn round(x: &[f32], factor: f32, pairs: &mut [i32]) {
    let factor = f32x4_splat(factor);
    for (x, pairs) in x.chunks_exact(8).zip(pairs.chunks_exact_mut(4)) {
        let both = whole(x, factor);
        pairs.copy_from_slice(&[
            i32x4_extract_lane::<0>(both),
            i32x4_extract_lane::<1>(both),
            i32x4_extract_lane::<2>(both),
            i32x4_extract_lane::<3>(both),
        ]);
    }
}

/// `x * factor` rounded, ties to even, and split; `x` holds whole blocks.
pub(crate) fn split(x: &[f32], factor: f32, digits: &mut [Digits]) {
    let factor = f32x4_splat(factor);
    let shifted = |x: &[f32]| {
        let inside = i16x8_min(whole(x, factor), i16x8_splat(MOST));
        i16x8_add(i16x8_max(inside, i16x8_splat(-MOST)), i16x8_splat(OFFSET))
    };
    let low = |x: v128| v128_and(x, i16x8_splat(127));
    let blocks = x.chunks_exact(2 * 16).zip(digits);
    for (x, digits) in blocks {
        let high = digits.high.as_chunks_mut().0.iter_mut();
        let halves = high.zip(digits.low.as_chunks_mut().0);
        for (x, (to_high, to_low)) in x.chunks_exact(16).zip(halves) {
            let (a, b) = (shifted(&x[..8]), shifted(&x[8..]));
            let high = u8x16_narrow_i16x8(u16x8_shr(a, 7), u16x8_shr(b, 7));
            store::<u8, 16>(to_high, high);
            store::<u8, 16>(to_low, u8x16_narrow_i16x8(low(a), low(b)));
        }
    }
}
