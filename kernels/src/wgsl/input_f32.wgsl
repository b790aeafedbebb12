// Rows that come as 32-bit floats.
alias Given = vec4<f32>;

fn given(v: Given) -> Kept {
  return keep(v);
}
