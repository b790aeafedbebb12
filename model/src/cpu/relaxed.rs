//! Products of 8-bit integers by a side module with relaxed SIMD, where the browser has it.
//!
//! A module with such instructions does not load where they are missing, so the few loops that gain from them are a
//! module of their own, `relaxed/products.wat`, over the memory of this one.
//!
//! Its instruction multiplies signed bytes, the weights, with numbers of 7 bits. So the activations `q` of a row are
//! rounded to 14 bits, `-MOST..=MOST`, moved up by [`OFFSET`], and split into two digits of 7 bits; a product is
//! `w · q = 128 (w · high) + w · low - OFFSET Σw`. As a row has one scale, the last term is one constant for each row
//! of weights over all its blocks: the corrections.

mod choice;
#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
mod plain;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod side;
#[cfg(test)]
mod tests;

use super::integers::{BLOCK, Split};
use crate::gguf::TensorKind;
pub(crate) use choice::Choice;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub(crate) use plain::Side;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) use side::Side;

/// Largest magnitude of an activation.
pub(crate) const MOST: i16 = 8191;
/// What is added to make it positive.
pub(crate) const OFFSET: i16 = 8192;
/// Outputs that the side module makes at a time; it does not take smaller matrices.
pub(crate) const OUTS: usize = 16;

/// How products of quantized weights are made where the browser has relaxed SIMD; elsewhere always as [`Self::Baseline`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Products {
    /// As is faster: the engine tries both, for passes with one row and with several, after it has worked for a while.
    #[default]
    Measured,
    /// Without it.
    Baseline,
    /// With it.
    Relaxed,
}

/// For which products relaxed SIMD is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Relaxed {
    /// Those with one row of activations, when a token is written.
    pub one_row: bool,
    /// Those with several, when a prompt is read.
    pub many_rows: bool,
}

impl Relaxed {
    pub(crate) const ALWAYS: Self = Self {
        one_row: true,
        many_rows: true,
    };

    /// Whether for products with `rows` rows of activations.
    pub(crate) fn takes(self, rows: usize) -> bool {
        if rows == 1 {
            self.one_row
        } else {
            self.many_rows
        }
    }
}

/// A block of activations.
#[repr(C, align(64))]
#[derive(Clone, Copy)]
pub(crate) struct Digits {
    pub(crate) high: [u8; BLOCK],
    pub(crate) low: [u8; BLOCK],
}

impl Digits {
    pub(crate) const ZERO: Self = Self {
        high: [0; BLOCK],
        low: [0; BLOCK],
    };
}

/// Room for a block of [`OUTS`] outputs: their weights in fours, then their scales.
#[repr(C, align(64))]
#[derive(Clone, Copy)]
pub(crate) struct PanelBlock([u8; OUTS * (BLOCK + 4)]);

impl PanelBlock {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    const EMPTY: Self = Self([0; OUTS * (BLOCK + 4)]);
}

/// A matrix as the side module reads it.
#[derive(Clone, Copy)]
pub(crate) struct Weights<'a> {
    pub(crate) kind: TensorKind,
    /// Rows of whole blocks, as in the file.
    pub(crate) bytes: &'a [u8],
    /// A float a block.
    pub(crate) scales: &'a [f32],
    /// See [`corrections`]; one an output.
    pub(crate) corrections: &'a [f32],
    /// Blocks of a row.
    pub(crate) blocks: usize,
}

impl Weights<'_> {
    /// Whether all parts, with some rows of activations and room for their products, are of the sizes that they
    /// should be: the side module looks no more.
    fn fit(&self, x: &Split, out: &[f32]) -> bool {
        let (rows, n) = (self.corrections.len(), x.scales.len());
        rows >= OUTS
            && n > 0
            && self.blocks > 0
            && self.scales.len() == rows * self.blocks
            && self.bytes.len() == self.scales.len() * self.kind.block().1
            && x.digits.len() == n * self.blocks
            && out.len() == n * rows
    }
}

/// `OFFSET` times the sum of every row of weights; `sum` adds up the integers of a block.
#[cold]
pub(crate) fn corrections(
    (bytes, block_bytes): (&[u8], usize),
    (scales, blocks): (&[f32], usize),
    sum: fn(&[u8]) -> i32,
) -> Vec<f32> {
    let rows = bytes.chunks_exact(blocks * block_bytes);
    rows.zip(scales.chunks_exact(blocks))
        .map(|(bytes, scales)| {
            let parts = bytes.chunks_exact(block_bytes).zip(scales);
            let total: f64 = parts
                .map(|(block, scale)| f64::from(*scale) * f64::from(sum(&block[2..])))
                .sum();
            (f64::from(OFFSET) * total) as f32
        })
        .collect()
}
