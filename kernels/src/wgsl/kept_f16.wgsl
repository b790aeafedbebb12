// Values of a tile as 16-bit floats: half the workgroup memory. What is too large becomes the largest
// f16, because an infinity would spoil the whole row.
alias Kept = vec4<f16>;

fn keep(v: vec4<f32>) -> Kept {
  return vec4<f16>(clamp(v, vec4<f32>(-65504.0), vec4<f32>(65504.0)));
}
