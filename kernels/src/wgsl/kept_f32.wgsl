// Values of a tile as 32-bit floats.
alias Kept = vec4<f32>;

fn keep(v: vec4<f32>) -> Kept {
  return v;
}
