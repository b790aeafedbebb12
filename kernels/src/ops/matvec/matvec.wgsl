// y[row, :] = W x[row, :] for few rows. A team of LANES invocations makes OUTS sums of BATCH rows, so
// that a weight that was loaded serves BATCH rows and a row that was loaded serves OUTS sums.
// NORM: x is RMS-normalised on the way (its sum of squares rides along with the products).
// ADD: the result is added to y. SWIGLU: W holds gate then up; y = silu(gate x) * up x.
#import half
#import scales
#import weights
#import load
#import reduce
#import team
const UNITS: u32 = COLS / (4u * UNIT_QUADS);

@group(0) @binding(0) var<uniform> counts: vec4<u32>;            // rows, outs, samples
@group(0) @binding(1) var<storage, read> w: array<vec4<u32>>;    // (rows of the part, UNITS)
@group(0) @binding(2) var<storage, read> scales: array<Scales>;  // of the blocks of w
@group(0) @binding(3) var<storage, read> x: array<vec4<f32>>;    // (rows, COLS / 4)
@group(0) @binding(4) var<storage, read> weight: array<vec4<f32>>; // (COLS / 4), read when NORM
@group(0) @binding(5) var<storage, read_write> y: array<f32>;    // (rows, STRIDE)

@compute @workgroup_size(WG)
fn main(in: Local) {
  let lane = in.index % LANES;
  let team = in.group.x * (WG / LANES) + in.index / LANES;
  let row0 = in.group.y * BATCH;
  let last = counts[COUNT] - 1u;
#repeat r OUTS
  let line$r = line(team, $ru) * UNITS;
#end
#repeat b BATCH
  let x$b = min(row0 + $bu, last) * (COLS / 4u);
  var square$b = 0.0;
#repeat r OUTS
  var sum$b_$r = 0.0;
#end
#end
  for (var unit = lane; unit < UNITS; unit += LANES) {
#repeat r OUTS
    let bits$r = unit_bits(line$r + unit);
#repeat b BATCH
    var part$b_$r = 0.0;
#end
#end
#repeat q QUADS
    {
      let at = unit * QUADS + $qu;
#repeat r OUTS
      let w$r = unit_quad(bits$r, $qu);
#end
#repeat b BATCH
      {
        var v = x[x$b + at];
        if (NORM) {
          square$b += dot(v, v);
          v *= weight[at];
        }
#repeat r OUTS
        part$b_$r += dot(w$r, v);
#end
      }
#end
    }
#end
#repeat r OUTS
    let scale$r = unit_scale(line$r + unit);
#repeat b BATCH
    sum$b_$r += part$b_$r * scale$r;
#end
#end
  }
#repeat b BATCH
  var all$b = vec4<f32>(0.0);
#repeat r OUTS
  all$b[$r] = sum$b_$r;
#end
  if (OUTS == 2u) {
    all$b.z = square$b; // rides along where there is room
  }
  all$b = lanes_sum(in, all$b);
  if (NORM) {
    var squares = all$b.z;
    if (OUTS == 4u) {
      squares = lanes_sum(in, vec4<f32>(square$b)).x;
    }
    all$b *= inverseSqrt(squares / f32(COLS) + EPS);
  }
#end
  if (lane != 0u) {
    return;
  }
#repeat b BATCH
  if (row0 + $bu <= last) {
    finish(row0 + $bu, team, all$b);
  }
#end
}
