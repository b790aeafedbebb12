// Q6_K: a unit is 32 columns with two scales. A super-block of 8 units: 8 loads of low nibbles, then 4 of
// the high bit pairs of two units each. Scales of 8 super-blocks: 8 times 16 signed bytes, then 8 f16.
struct Unit {
  low: vec4<u32>,
  high: vec2<u32>,
  scales: vec2<f32>,
}

fn unit_bits(unit: u32) -> Unit {
  let block = unit >> 3u;
  let at = unit & 7u;
  let first = block * 12u;
  let pairs = w[first + 8u + (at >> 1u)];
  let group = (block >> 3u) * 9u;
  let d = scales[group + 8u][(block & 7u) >> 1u] >> ((block & 1u) * 16u);
  let both = scales[group + (block & 7u)][at >> 1u] >> ((at & 1u) * 16u);
  let bytes = bitcast<vec2<i32>>(vec2<u32>(both << 24u, both << 16u)) >> vec2<u32>(24u);
  let high = select(pairs.xy, pairs.zw, (at & 1u) != 0u);
  return Unit(w[first + at], high, vec2<f32>(bytes) * half_value(d & 0xffffu));
}
