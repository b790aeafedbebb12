// Q6_K: 32 numbers of 6 bits, stored plus 32; columns 0 to 15 have one scale, 16 to 31 the other.
const UNIT_QUADS: u32 = 8u;

fn unit_scale(unit: u32) -> f32 {
  return 1.0; // is in the quads
}

// Four numbers as they are stored, one in a byte.
fn unit_six(bits: Unit, quad: u32) -> u32 {
  let low = (bits.low[quad & 3u] >> (quad & 4u)) & 0x0f0f0f0fu;
  let high = (bits.high[quad >> 2u] >> (2u * (quad & 3u))) & 0x03030303u;
  return low | (high << 4u);
}

fn unit_quad(bits: Unit, quad: u32) -> vec4<f32> {
  let six = unit_six(bits, quad);
  let numbers = vec4<u32>(six, six >> 8u, six >> 16u, six >> 24u) & vec4<u32>(63u);
  return (vec4<f32>(numbers) - 32.0) * bits.scales[quad >> 2u];
}
