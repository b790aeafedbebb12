//! The file's blocks taken apart: all quants, then all scales, in the order that kernels load them.

use super::{SUPER, WeightFormat};

/// Quants and scales of whole rows, each a multiple of 4 bytes.
pub(super) fn repack(format: WeightFormat, bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    match format {
        WeightFormat::F32 | WeightFormat::F16 => (bytes.to_vec(), vec![0; 4]),
        WeightFormat::Q8_0 | WeightFormat::Q4_0 => scales_in_front(format, bytes),
        WeightFormat::Q4K => q4_k(bytes),
        WeightFormat::Q6K => q6_k(bytes),
    }
}

/// Blocks of a 2-byte scale and quants.
fn scales_in_front(format: WeightFormat, bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let blocks = bytes.chunks_exact(format.block_bytes());
    let mut quants = Vec::with_capacity(bytes.len());
    let mut scales = Vec::with_capacity(blocks.len() * 2 + 2);
    for b in blocks {
        scales.extend_from_slice(&b[..2]);
        quants.extend_from_slice(&b[2..]);
    }
    scales.resize(scales.len().next_multiple_of(4), 0);
    (quants, scales)
}

/// 16 bytes of 32 nibbles: columns 0 to 15 low, 16 to 31 high, as in Q4_0.
fn nibbles(of: impl Fn(usize) -> u8) -> [u8; 16] {
    std::array::from_fn(|i| of(i) | of(i + 16) << 4)
}

/// Blocks as in Q4_0, one after the other. Scales: 16 bytes for each super-block, namely d and
/// dmin, the low nibbles of the 8 scales, those of the 8 minima, the high bit pairs of both.
fn q4_k(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let blocks = bytes.chunks_exact(WeightFormat::Q4K.block_bytes());
    let mut quants = Vec::with_capacity(blocks.len() * SUPER / 2);
    let mut scales = Vec::with_capacity(blocks.len() * 16);
    for b in blocks {
        let (head, pairs) = b.split_at(16);
        // A group of 32 bytes holds a block in its low nibbles and the next in its high ones.
        for group in pairs.chunks_exact(32) {
            quants.extend(nibbles(|c| group[c] & 15));
            quants.extend(nibbles(|c| group[c] >> 4));
        }
        let (mut low, mut least, mut high) = (0u32, 0u32, 0u32);
        for (j, (scale, minimum)) in q4_k_scales(&head[4..]).into_iter().enumerate() {
            low |= u32::from(scale & 15) << (4 * j);
            least |= u32::from(minimum & 15) << (4 * j);
            high |= u32::from(scale >> 4) << (2 * j);
            high |= u32::from(minimum >> 4) << (2 * j + 16);
        }
        scales.extend_from_slice(&head[..4]);
        scales.extend([low, least, high].into_iter().flat_map(u32::to_le_bytes));
    }
    (quants, scales)
}

/// The 6-bit scales and minima of 8 blocks, from 12 bytes: the first four of each are the low six
/// bits of bytes 0 to 7; their high two bits and bytes 8 to 11 make the last four.
fn q4_k_scales(b: &[u8]) -> [(u8, u8); 8] {
    std::array::from_fn(|j| match j {
        0..4 => (b[j] & 63, b[j + 4] & 63),
        _ => (
            b[j + 4] & 15 | b[j - 4] >> 6 << 4,
            b[j + 4] >> 4 | b[j] >> 6 << 4,
        ),
    })
}

/// For each super-block the nibbles of 8 blocks of 32 as in Q4_0, then their high bit pairs, 8 bytes
/// a block: bit pair `p` of byte `k` of word `h` is column `16 h + 4 p + k`. Scales: for every 8
/// super-blocks 8 times 16 signed bytes, then 8 f16.
fn q6_k(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let blocks = bytes.chunks_exact(WeightFormat::Q6K.block_bytes());
    let groups = blocks.len().div_ceil(8);
    let mut quants = Vec::with_capacity(blocks.len() * SUPER / 8 * 6);
    let mut scales = vec![0; groups * 9 * 16];
    for (index, b) in blocks.enumerate() {
        let mut pairs = [0u8; SUPER / 4];
        for block in 0..8 {
            // Halves of 128 columns; of a half, blocks 0 and 1 are low nibbles, 2 and 3 high ones.
            let (half, k) = (block / 4, block % 4);
            let low = &b[64 * half + 32 * (k % 2)..][..32];
            let high = &b[128 + 32 * half..][..32];
            quants.extend(nibbles(|c| low[c] >> (4 * (k / 2)) & 15));
            for (c, byte) in high.iter().enumerate() {
                pairs[8 * block + c / 16 * 4 + c % 4] |=
                    (byte >> (2 * k) & 3) << (2 * (c % 16 / 4));
            }
        }
        quants.extend(pairs);
        let (group, member) = (index / 8 * 9 * 16, index % 8);
        scales[group + 16 * member..][..16].copy_from_slice(&b[192..208]);
        scales[group + 128 + 2 * member..][..2].copy_from_slice(&b[208..]);
    }
    (quants, scales)
}
