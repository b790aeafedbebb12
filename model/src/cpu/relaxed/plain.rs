//! The side module in plain Rust: what it is held against, and what stands for it in native tests.

use super::{Digits, PanelBlock, Weights};
use crate::cpu::integers::{BLOCK, Split};
use crate::gguf::TensorKind;

/// Stands for the side module in tests; there is none elsewhere.
pub(crate) struct Side;

impl Side {
    /// What the target has of it.
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    pub(crate) fn new() -> Option<Self> {
        cfg!(test).then_some(Self)
    }

    /// `out[r] = weights · x[r]`; `false` when it cannot be done.
    pub(crate) fn multiply(
        &self,
        weights: &Weights<'_>,
        x: &Split,
        out: &mut [f32],
        _panel: &mut Vec<PanelBlock>,
    ) -> bool {
        if !weights.fit(x, out) {
            return false;
        }
        let rows = weights.corrections.len();
        for (r, out) in out.chunks_exact_mut(rows).enumerate() {
            let digits = &x.digits[r * weights.blocks..(r + 1) * weights.blocks];
            for (o, out) in out.iter_mut().enumerate() {
                let sum = row(weights, o, digits);
                *out = (sum - weights.corrections[o]) * x.scales[r];
            }
        }
        true
    }
}

fn row(weights: &Weights<'_>, o: usize, digits: &[Digits]) -> f32 {
    let size = weights.kind.block().1;
    let blocks = o * weights.blocks..(o + 1) * weights.blocks;
    let parts = blocks.zip(digits).map(|(block, digits)| {
        let bytes = &weights.bytes[block * size + 2..(block + 1) * size];
        block_sum(&quants(weights.kind, bytes), digits) as f32 * weights.scales[block]
    });
    parts.sum()
}

/// `Σ w (q + OFFSET)` of a block, from the digits.
pub(super) fn block_sum(weights: &[i8; BLOCK], digits: &Digits) -> i32 {
    let dot = |x: &[u8; BLOCK]| -> i32 {
        let pairs = weights.iter().zip(x);
        pairs.map(|(w, x)| i32::from(*w) * i32::from(*x)).sum()
    };
    (dot(&digits.high) << 7) + dot(&digits.low)
}

/// The integers of a block, without its scale.
pub(super) fn quants(kind: TensorKind, bytes: &[u8]) -> [i8; BLOCK] {
    std::array::from_fn(|i| match (kind, i) {
        (TensorKind::Q8_0, _) => bytes[i] as i8,
        (_, 0..16) => (bytes[i] & 15) as i8 - 8,
        _ => (bytes[i - 16] >> 4) as i8 - 8,
    })
}
