//! The integer products in plain Rust: what other targets run in tests.

use super::BLOCK;
use crate::cpu::relaxed::{Digits, MOST, OFFSET};

/// Thirty-two weights as 16-bit integers.
#[derive(Clone, Copy)]
pub(crate) struct Block([i16; BLOCK]);

/// Eight 16-bit weights: four pairs.
#[derive(Clone, Copy)]
pub(crate) struct Eight([i16; 8]);

/// Four sums of integers.
#[derive(Clone, Copy)]
pub(crate) struct Integers([i32; 4]);

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

    /// Weights `8 * part..8 * part + 8`.
    #[inline(always)]
    pub(crate) fn part(self, part: usize) -> Eight {
        Eight(std::array::from_fn(|i| self.0[8 * part + i]))
    }
}

/// Pair `j` of weights `i` becomes pair `i` of weights `j`.
#[inline(always)]
pub(crate) fn transpose(rows: [Eight; 4]) -> [Eight; 4] {
    std::array::from_fn(|j| Eight(std::array::from_fn(|at| rows[at / 2].0[2 * j + at % 2])))
}

impl Integers {
    #[inline(always)]
    pub(crate) fn zero() -> Self {
        Self([0; 4])
    }

    /// Adds the products of every pair of weights with one pair of activations, the first in the low half.
    #[inline(always)]
    pub(crate) fn add(self, weights: Eight, pair: i32) -> Self {
        let (low, high) = (i32::from(pair as i16), pair >> 16);
        let product = |lane: usize| {
            i32::from(weights.0[2 * lane]) * low + i32::from(weights.0[2 * lane + 1]) * high
        };
        Self(std::array::from_fn(|lane| self.0[lane] + product(lane)))
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

    /// Adds integers, each times its own scale.
    #[inline(always)]
    pub(crate) fn add_scaled(self, integers: Integers, scales: &[f32; 4]) -> Self {
        let product = |i: usize| integers.0[i] as f32 * scales[i];
        Self(std::array::from_fn(|i| self.0[i] + product(i)))
    }

    #[inline(always)]
    pub(crate) fn sum(self) -> f32 {
        (self.0[0] + self.0[1]) + (self.0[2] + self.0[3])
    }

    #[inline(always)]
    pub(crate) fn lanes(self) -> [f32; 4] {
        self.0
    }
}

/// The largest magnitude in `x`, and zero, or NaN when some value is not finite.
pub(crate) fn largest(x: &[f32]) -> (f32, f32) {
    let most = x.iter().fold(0.0f32, |m, v| m.max(v.abs()));
    (most, x.iter().map(|v| v * 0.0).sum())
}

/// `x * factor` rounded to 16 bits, ties to even, in pairs, the first in the low half.
pub(crate) fn round(x: &[f32], factor: f32, pairs: &mut [i32]) {
    let whole = |x: f32| (x * factor).round_ties_even() as i16;
    for (x, pair) in x.chunks_exact(2).zip(pairs) {
        *pair = i32::from(whole(x[1])) << 16 | i32::from(whole(x[0]) as u16);
    }
}

/// `x * factor` rounded, ties to even, and split; `x` holds whole blocks.
pub(crate) fn split(x: &[f32], factor: f32, digits: &mut [Digits]) {
    for (x, digits) in x.chunks_exact(BLOCK).zip(digits) {
        let places = digits.high.iter_mut().zip(&mut digits.low);
        for (x, (high, low)) in x.iter().zip(places) {
            let whole = (x * factor).round_ties_even() as i16;
            let shifted = whole.clamp(-MOST, MOST) + OFFSET;
            (*high, *low) = ((shifted >> 7) as u8, (shifted & 127) as u8);
        }
    }
}
