// Which outputs a team makes and what becomes of their sums. SWIGLU: half of the OUTS matrix rows
// of a team are gates, the other half their ups.

// Matrix row of a team's sum `r`; the last team may name a row again.
fn line(team: u32, r: u32) -> u32 {
  if (SWIGLU) {
    return min(team * HALF + r % HALF, OUT - 1u) + select(0u, OUT, r >= HALF);
  }
  return min(team * OUTS + r, OUT - 1u);
}

fn put(row: u32, out: u32, value: f32) {
  if (out < OUT) {
    let to = row * STRIDE + FIRST + out;
    y[to] = select(0.0, y[to], ADD) + value;
  }
}

fn silu(x: f32) -> f32 {
  return x / (1.0 + exp(-x));
}

fn finish(row: u32, team: u32, sums: vec4<f32>) {
  if (SWIGLU) {
#repeat r HALF
    put(row, team * HALF + $ru, silu(sums[$r]) * sums[HALF + $ru]);
#end
  } else {
#repeat r OUTS
    put(row, team * OUTS + $ru, sums[$r]);
#end
  }
}
