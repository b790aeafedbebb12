// Scales of 32-column blocks: two f16 in a word.
alias Scales = u32;

fn block_scale(block: u32) -> f32 {
  return half_value((scales[block >> 1u] >> ((block & 1u) * 16u)) & 0xffffu);
}
