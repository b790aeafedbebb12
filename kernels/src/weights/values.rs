//! The definition of the formats: file bytes to floats, column by column.

use half::f16;

use super::WeightFormat;

fn half(b: &[u8]) -> f32 {
    f16::from_le_bytes([b[0], b[1]]).to_f32()
}

/// The values of whole blocks, in f32 as ggml's reference computes them.
#[must_use]
pub fn dequantize(format: WeightFormat, bytes: &[u8]) -> Vec<f32> {
    let blocks = bytes.chunks_exact(format.block_bytes());
    let mut out = Vec::with_capacity(blocks.len() * format.block_columns());
    for b in blocks {
        match format {
            WeightFormat::F32 => {
                let value = |c: &[u8]| f32::from_le_bytes([c[0], c[1], c[2], c[3]]);
                out.extend(b.chunks_exact(4).map(value));
            }
            WeightFormat::F16 => out.extend(b.chunks_exact(2).map(half)),
            WeightFormat::Q8_0 => {
                let value = |q: &u8| f32::from(q.cast_signed()) * half(b);
                out.extend(b[2..].iter().map(value));
            }
            WeightFormat::Q4_0 => {
                out.extend(b[2..].iter().map(|q| (f32::from(q & 15) - 8.0) * half(b)));
                out.extend(b[2..].iter().map(|q| (f32::from(q >> 4) - 8.0) * half(b)));
            }
            WeightFormat::Q4K => out.extend((0..256).map(|i| q4_k(b, i))),
            WeightFormat::Q6K => out.extend((0..256).map(|i| q6_k(b, i))),
        }
    }
    out
}

/// Column `i` of a Q4_K super-block of 144 bytes.
fn q4_k(b: &[u8], i: usize) -> f32 {
    let (s, j) = (&b[4..16], i / 32);
    let (scale, minimum) = if j < 4 {
        (s[j] & 63, s[j + 4] & 63)
    } else {
        let high = |byte: u8| (byte >> 6) * 16;
        (s[j + 4] % 16 + high(s[j - 4]), s[j + 4] / 16 + high(s[j]))
    };
    let byte = b[16 + i / 64 * 32 + i % 32];
    let nibble = if i % 64 < 32 { byte % 16 } else { byte / 16 };
    half(b) * f32::from(scale) * f32::from(nibble) - half(&b[2..]) * f32::from(minimum)
}

/// Column `i` of a Q6_K super-block of 210 bytes.
fn q6_k(b: &[u8], i: usize) -> f32 {
    let (half_block, at) = (i / 128, i % 128);
    let low = b[half_block * 64 + at % 64];
    let low = if at < 64 { low % 16 } else { low / 16 };
    let high = b[128 + half_block * 32 + at % 32] >> (at / 32 * 2) & 3;
    let number = f32::from(low + 16 * high) - 32.0;
    half(&b[208..]) * f32::from(b[192 + i / 16].cast_signed()) * number
}
