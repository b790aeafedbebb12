// The 16 bytes of a unit of the matrix `w`.
fn unit_bits(unit: u32) -> vec4<u32> {
  return w[unit];
}
