// Q8_0: blocks of 32 signed bytes and one f16 scale; a unit (one 16-byte load) holds 16 columns.
const UNIT_QUADS: u32 = 4u;

fn unit_scale(unit: u32) -> f32 {
  return block_scale(unit >> 1u);
}

fn unit_quad(bits: vec4<u32>, quad: u32) -> vec4<f32> {
  let word = bits[quad];
  let bytes = bitcast<vec4<i32>>(vec4<u32>(word << 24u, word << 16u, word << 8u, word));
  return vec4<f32>(bytes >> vec4<u32>(24u));
}
