// Q6_K weights times rounded x: a unit is one block of x and two blocks of weights.
struct Rounded {
  low: vec4<u32>,
  high: vec4<u32>,
  scale: f32,
}

fn unit_rounded(b: u32, unit: u32) -> Rounded {
  let at = b * BLOCKS + unit;
  return Rounded(rounded[2u * at], rounded[2u * at + 1u], blocks[at].x);
}

// Four weights less 32, as signed bytes: bit 7 keeps each byte from borrowing.
fn centred(bits: Unit, quad: u32) -> u32 {
  return ((unit_six(bits, quad) | 0x80808080u) - 0x20202020u) ^ 0x80808080u;
}

fn unit_product(bits: Unit, x: Rounded) -> f32 {
  var low = dot4I8Packed(centred(bits, 0u), x.low.x) + dot4I8Packed(centred(bits, 1u), x.low.y);
  low += dot4I8Packed(centred(bits, 2u), x.low.z) + dot4I8Packed(centred(bits, 3u), x.low.w);
  var high = dot4I8Packed(centred(bits, 4u), x.high.x) + dot4I8Packed(centred(bits, 5u), x.high.y);
  high += dot4I8Packed(centred(bits, 6u), x.high.z) + dot4I8Packed(centred(bits, 7u), x.high.w);
  return (f32(low) * bits.scales.x + f32(high) * bits.scales.y) * x.scale;
}
