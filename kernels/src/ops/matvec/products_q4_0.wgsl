// Q4_0 weights times rounded x: a unit is 32 columns, one block. The stored nibbles are 8 too large,
// which takes 8 times the sum of x.
struct Rounded {
  low: vec4<u32>,
  high: vec4<u32>,
  block: vec4<f32>,
}

fn unit_rounded(b: u32, unit: u32) -> Rounded {
  let at = b * BLOCKS + unit;
  return Rounded(rounded[2u * at], rounded[2u * at + 1u], blocks[at]);
}

fn unit_product(bits: vec4<u32>, x: Rounded) -> f32 {
  let low = bits & vec4<u32>(0x0f0f0f0fu);
  let high = (bits >> vec4<u32>(4u)) & vec4<u32>(0x0f0f0f0fu);
  var total = dot4I8Packed(low.x, x.low.x) + dot4I8Packed(low.y, x.low.y);
  total += dot4I8Packed(low.z, x.low.z) + dot4I8Packed(low.w, x.low.w);
  total += dot4I8Packed(high.x, x.high.x) + dot4I8Packed(high.y, x.high.y);
  total += dot4I8Packed(high.z, x.high.z) + dot4I8Packed(high.w, x.high.w);
  return f32(total) * x.block.x - 8.0 * x.block.y;
}
