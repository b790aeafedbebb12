// Q4_0: blocks of 32 nibbles (value + 8) and one f16 scale; a unit (one 16-byte load) holds 32
// columns: low nibbles are columns 0..16, high nibbles 16..32.
const UNIT_QUADS: u32 = 8u;

fn unit_scale(unit: u32) -> f32 {
  return block_scale(unit);
}

fn unit_quad(bits: vec4<u32>, quad: u32) -> vec4<f32> {
  let word = bits[quad & 3u] >> (quad & 4u);
  let nibbles = vec4<u32>(word, word >> 8u, word >> 16u, word >> 24u) & vec4<u32>(15u);
  return vec4<f32>(nibbles) - 8.0;
}
