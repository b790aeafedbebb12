// f32 weights: a unit (one 16-byte load) holds 4 columns.
const UNIT_QUADS: u32 = 1u;

fn unit_scale(unit: u32) -> f32 {
  return 1.0;
}

fn unit_quad(bits: vec4<u32>, quad: u32) -> vec4<f32> {
  return bitcast<vec4<f32>>(bits);
}
