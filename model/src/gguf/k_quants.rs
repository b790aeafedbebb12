//! Values rounded to the super-blocks of 256 that Q4_K and Q6_K store.
//!
//! Each block takes the steps that its own extremes ask for, without ggml's search for better ones:
//! enough for models made in tests and benchmarks, and for adapters.

use half::f16;

/// Values of a super-block.
const SUPER: usize = 256;

/// `value / step` to the nearest whole number from `least` to `most`; 0 where there is no step.
fn steps(value: f32, step: f32, least: f32, most: f32) -> f32 {
    if step == 0.0 {
        return 0.0;
    }
    (value / step).round().clamp(least, most)
}

fn half(value: f32) -> ([u8; 2], f32) {
    let rounded = f16::from_f32(value);
    (rounded.to_le_bytes(), rounded.to_f32())
}

/// Q4_K blocks of `values` (whole super-blocks of 256, 144 bytes each).
pub fn quantize_q4_k(values: &[f32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / SUPER * 144);
    for block in values.chunks_exact(SUPER) {
        // What each 32 values ask for: a step, and how far below zero they begin.
        let wanted: [(f32, f32); 8] = std::array::from_fn(|j| {
            let part = &block[32 * j..32 * j + 32];
            let least = part.iter().fold(0.0f32, |m, v| m.min(*v));
            let most = part.iter().fold(least, |m, v| m.max(*v));
            ((most - least) / 15.0, -least)
        });
        let largest = wanted
            .iter()
            .fold((0.0f32, 0.0f32), |m, w| (m.0.max(w.0), m.1.max(w.1)));
        let (d_bytes, d) = half(largest.0 / 63.0);
        let (dmin_bytes, dmin) = half(largest.1 / 63.0);
        let stored = wanted.map(|w| {
            [
                steps(w.0, d, 0.0, 63.0) as u8,
                steps(w.1, dmin, 0.0, 63.0) as u8,
            ]
        });
        out.extend_from_slice(&d_bytes);
        out.extend_from_slice(&dmin_bytes);
        let (first, last) = stored.split_at(4);
        let joined = |kind: usize| {
            let pairs = first.iter().zip(last);
            pairs.map(move |(a, b)| a[kind] | b[kind] >> 4 << 6)
        };
        out.extend(joined(0).chain(joined(1)));
        out.extend((4..8).map(|j| stored[j][0] & 15 | (stored[j][1] & 15) << 4));
        let nibble = |i: usize| {
            let [scale, minimum] = stored[i / 32].map(f32::from);
            steps(block[i] + dmin * minimum, d * scale, 0.0, 15.0) as u8
        };
        for group in (0..SUPER).step_by(64) {
            out.extend((group..group + 32).map(|i| nibble(i) | nibble(i + 32) << 4));
        }
    }
    out
}

/// Q6_K blocks of `values` (whole super-blocks of 256, 210 bytes each).
pub fn quantize_q6_k(values: &[f32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / SUPER * 210);
    for block in values.chunks_exact(SUPER) {
        // The value farthest from zero becomes -32, the one number more that there is on that side.
        let wanted: [f32; 16] = std::array::from_fn(|j| {
            let part = &block[16 * j..16 * j + 16];
            let far = |m: f32, v: &f32| if v.abs() > m.abs() { *v } else { m };
            part.iter().fold(0.0f32, far) / -32.0
        });
        let largest = wanted.iter().fold(0.0f32, |m, w| m.max(w.abs()));
        let (d_bytes, d) = half(largest / 127.0);
        let scales = wanted.map(|w| steps(w, d, -127.0, 127.0));
        let number = |i: usize| (steps(block[i], d * scales[i / 16], -32.0, 31.0) + 32.0) as u8;
        for half in [0, 128] {
            out.extend((half..half + 64).map(|i| number(i) & 15 | (number(i + 64) & 15) << 4));
        }
        for half in [0, 128] {
            let pair = |i: usize, k: usize| number(i + 32 * k) >> 4 << (2 * k);
            out.extend((half..half + 32).map(|i| (0..4).fold(0, |byte, k| byte | pair(i, k))));
        }
        out.extend(scales.map(|s| (s as i8).cast_unsigned()));
        out.extend_from_slice(&d_bytes);
    }
    out
}
