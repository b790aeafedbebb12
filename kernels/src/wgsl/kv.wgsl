// Cached keys and values: 8 columns of f16 in one 16-byte load.
const QUADS: u32 = DIM / 4u;
const UNITS: u32 = DIM / 8u;
const GROUP: u32 = HEADS / KV_HEADS;
const LOWEST: f32 = -3.0e38;

fn low(bits: vec4<u32>) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(bits.x), unpack2x16float(bits.y));
}

fn high(bits: vec4<u32>) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(bits.z), unpack2x16float(bits.w));
}
