//! Super-blocks of 256 weights as floats. Their products are made of floats: scales of 16 and 32 columns
//! within one block do not fit the integer products, and a widened copy would double the memory.

use half::f16;

fn half(b: &[u8]) -> f32 {
    f16::from_le_bytes([b[0], b[1]]).to_f32()
}

/// A Q4_K block of 144 bytes.
pub(super) fn q4_k(block: &[u8], out: &mut [f32]) {
    let (d, dmin) = (half(block), half(&block[2..]));
    let s = &block[4..16];
    // 6 bits each: the first four in the low bits of bytes 0 to 7, whose high two bits and bytes 8
    // to 11 make the others.
    let scale = |j: usize| {
        let (scale, minimum) = match j {
            0..4 => (s[j] & 63, s[j + 4] & 63),
            _ => (
                s[j + 4] & 15 | s[j - 4] >> 6 << 4,
                s[j + 4] >> 4 | s[j] >> 6 << 4,
            ),
        };
        (d * f32::from(scale), dmin * f32::from(minimum))
    };
    let groups = block[16..].chunks_exact(32).zip(out.chunks_exact_mut(64));
    for (group, (quants, out)) in groups.enumerate() {
        let [(low, below), (high, under)] = [scale(2 * group), scale(2 * group + 1)];
        let (first, second) = out.split_at_mut(32);
        for ((q, a), b) in quants.iter().zip(first).zip(second) {
            *a = low * f32::from(q & 15) - below;
            *b = high * f32::from(q >> 4) - under;
        }
    }
}

/// A Q6_K block of 210 bytes.
pub(super) fn q6_k(block: &[u8], out: &mut [f32]) {
    let d = half(&block[208..]);
    let scales: [f32; 16] = std::array::from_fn(|j| d * f32::from(block[192 + j].cast_signed()));
    let value = |number: u8, scale: f32| (f32::from(number) - 32.0) * scale;
    for (half, out) in out.chunks_exact_mut(128).enumerate() {
        let (low, high) = (&block[64 * half..][..64], &block[128 + 32 * half..][..32]);
        let scales = &scales[8 * half..];
        for c in 0..32 {
            let (a, b, h) = (low[c], low[c + 32], high[c]);
            out[c] = value(a & 15 | (h & 3) << 4, scales[c / 16]);
            out[c + 32] = value(b & 15 | (h >> 2 & 3) << 4, scales[2 + c / 16]);
            out[c + 64] = value(a >> 4 | (h >> 4 & 3) << 4, scales[4 + c / 16]);
            out[c + 96] = value(b >> 4 | h >> 6 << 4, scales[6 + c / 16]);
        }
    }
}
