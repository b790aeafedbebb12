// Q4_K: a unit is one block of 32 columns with its scale and its minimum. The scales of a super-block of
// 8 units: d and dmin, the low nibbles of the scales, those of the minima, the high bit pairs of both.
struct Unit {
  quants: vec4<u32>,
  scale: f32,
  least: f32,
}

fn unit_bits(unit: u32) -> Unit {
  let s = scales[unit >> 3u];
  let at = unit & 7u;
  let scale = ((s.y >> (4u * at)) & 15u) | (((s.w >> (2u * at)) & 3u) << 4u);
  let least = ((s.z >> (4u * at)) & 15u) | (((s.w >> (2u * at + 16u)) & 3u) << 4u);
  let d = half_value(s.x & 0xffffu);
  let dmin = half_value(s.x >> 16u);
  return Unit(w[unit], d * f32(scale), dmin * f32(least));
}
