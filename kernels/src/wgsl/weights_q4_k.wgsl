// Q4_K: 32 nibbles as in Q4_0, each times the block's scale, less the block's minimum.
const UNIT_QUADS: u32 = 8u;

fn unit_scale(unit: u32) -> f32 {
  return 1.0; // is in the quads
}

fn unit_quad(bits: Unit, quad: u32) -> vec4<f32> {
  let word = bits.quants[quad & 3u] >> (quad & 4u);
  let nibbles = vec4<u32>(word, word >> 8u, word >> 16u, word >> 24u) & vec4<u32>(15u);
  return vec4<f32>(nibbles) * bits.scale - bits.least;
}
