// Q8_0 weights times rounded x: a unit is 16 columns, half a block.
struct Rounded {
  q: vec4<u32>,
  scale: f32,
}

fn unit_rounded(b: u32, unit: u32) -> Rounded {
  return Rounded(rounded[b * 2u * BLOCKS + unit], blocks[b * BLOCKS + unit / 2u].x);
}

fn unit_product(bits: vec4<u32>, x: Rounded) -> f32 {
  let low = dot4I8Packed(bits.x, x.q.x) + dot4I8Packed(bits.y, x.q.y);
  let high = dot4I8Packed(bits.z, x.q.z) + dot4I8Packed(bits.w, x.q.w);
  return f32(low + high) * x.scale;
}
