// f16 weights: a unit (one 16-byte load) holds 8 columns.
const UNIT_QUADS: u32 = 2u;

fn unit_scale(unit: u32) -> f32 {
  return 1.0;
}

fn unit_quad(bits: vec4<u32>, quad: u32) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(bits[quad * 2u]), unpack2x16float(bits[quad * 2u + 1u]));
}
