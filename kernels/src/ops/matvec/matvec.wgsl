// y[row, :] = W x[row, :] for few rows: LANES invocations share two outputs.
// NORM: x is RMS-normalised on the way (its sum of squares rides along with the products).
// ADD: the result is added to y. SWIGLU: W holds gate then up; y = silu(gate x) * up x.
#import scales
#import weights
#import reduce
const UNITS: u32 = COLS / (4u * UNIT_QUADS);
const TEAMS: u32 = WG / LANES;

@group(0) @binding(0) var<uniform> counts: vec4<u32>;            // rows, outs, samples
@group(0) @binding(1) var<storage, read> w: array<vec4<u32>>;    // (ROWS, UNITS)
@group(0) @binding(2) var<storage, read> scales: array<u32>;     // (ROWS, COLS / 32) f16 pairs
@group(0) @binding(3) var<storage, read> x: array<vec4<f32>>;    // (rows, COLS / 4)
@group(0) @binding(4) var<storage, read> weight: array<vec4<f32>>; // (COLS / 4), read when NORM
@group(0) @binding(5) var<storage, read_write> y: array<f32>;    // (rows, OUT)

@compute @workgroup_size(WG)
fn main(in: Local) {
  let lane = in.index % LANES;
  let pair = in.group.x * TEAMS + in.index / LANES;
  var first = pair * 2u;
  var second = first + 1u;
  if (SWIGLU) {
    first = pair;
    second = pair + OUT;
  }
  let a_base = min(first, ROWS - 1u) * UNITS;
  let b_base = min(second, ROWS - 1u) * UNITS;
  let x_base = in.group.y * (COLS / 4u);
  var sums = vec4<f32>(0.0);
  for (var unit = lane; unit < UNITS; unit += LANES) {
    let a_bits = w[a_base + unit];
    let b_bits = w[b_base + unit];
    var a = 0.0;
    var b = 0.0;
    for (var quad = 0u; quad < UNIT_QUADS; quad++) {
      let at = unit * UNIT_QUADS + quad;
      var v = x[x_base + at];
      if (NORM) {
        sums.z += dot(v, v);
        v *= weight[at];
      }
      a += dot(unit_quad(a_bits, quad), v);
      b += dot(unit_quad(b_bits, quad), v);
    }
    sums.x += a * unit_scale(a_base + unit);
    sums.y += b * unit_scale(b_base + unit);
  }
  sums = lanes_sum(in, sums);
  if (lane != 0u) {
    return;
  }
  if (NORM) {
    sums *= inverseSqrt(sums.z / f32(COLS) + EPS);
  }
  let to = in.group.y * OUT;
  if (SWIGLU) {
    if (first < OUT) {
      y[to + first] = sums.x / (1.0 + exp(-sums.x)) * sums.y;
    }
    return;
  }
  if (first < OUT) {
    y[to + first] = select(0.0, y[to + first], ADD) + sums.x;
  }
  if (second < OUT) {
    y[to + second] = select(0.0, y[to + second], ADD) + sums.y;
  }
}
