// An f16 from its 16 bits. Decoded by hand, because unpack2x16float may flush subnormal numbers to
// zero, and scales are often that small.
fn half_value(half: u32) -> f32 {
  let mantissa = half & 0x3ffu;
  let normal = bitcast<f32>(((half & 0x7fffu) << 13u) + 0x38000000u);
  let size = select(normal, f32(mantissa) * exp2(-24.0), (half & 0x7c00u) == 0u);
  return select(size, -size, (half & 0x8000u) != 0u);
}
