// Q4_K weights times rounded x: a unit is one block. Its minimum is taken as often as x has in sum.
struct Rounded {
  low: vec4<u32>,
  high: vec4<u32>,
  block: vec4<f32>,
}

fn unit_rounded(b: u32, unit: u32) -> Rounded {
  let at = b * BLOCKS + unit;
  return Rounded(rounded[2u * at], rounded[2u * at + 1u], blocks[at]);
}

fn unit_product(bits: Unit, x: Rounded) -> f32 {
  let low = bits.quants & vec4<u32>(0x0f0f0f0fu);
  let high = (bits.quants >> vec4<u32>(4u)) & vec4<u32>(0x0f0f0f0fu);
  var total = dot4I8Packed(low.x, x.low.x) + dot4I8Packed(low.y, x.low.y);
  total += dot4I8Packed(low.z, x.low.z) + dot4I8Packed(low.w, x.low.w);
  total += dot4I8Packed(high.x, x.high.x) + dot4I8Packed(high.y, x.high.y);
  total += dot4I8Packed(high.z, x.high.z) + dot4I8Packed(high.w, x.high.w);
  return f32(total) * x.block.x * bits.scale - bits.least * x.block.y;
}
