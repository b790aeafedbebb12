// y[i, :] = x[r, :] / rms(x[r, :]) * weight, with r = pick[i] when GATHER, else i.
#import reduce
#import kept
@group(0) @binding(0) var<uniform> counts: vec4<u32>;              // rows, outs, samples
@group(0) @binding(1) var<storage, read> x: array<vec4<f32>>;      // (rows, COLS / 4)
@group(0) @binding(2) var<storage, read> weight: array<vec4<f32>>; // (COLS / 4)
@group(0) @binding(3) var<storage, read> pick: array<u32>;         // (outs), read when GATHER
@group(0) @binding(4) var<storage, read_write> y: array<Kept>;       // (rows or outs, COLS / 4)

const QUADS: u32 = COLS / 4u;

@compute @workgroup_size(WG)
fn main(in: Local) {
  let to = in.group.y * QUADS;
  var source = in.group.y;
  if (GATHER) {
    source = pick[in.group.y];
  }
  let base = source * QUADS;
  var squares = 0.0;
  for (var i = in.index; i < QUADS; i += WG) {
    squares += dot(x[base + i], x[base + i]);
  }
  let sum = lanes_sum(in, vec4<f32>(squares, 0.0, 0.0, 0.0)).x;
  let factor = inverseSqrt(sum / f32(COLS) + EPS);
  for (var i = in.index; i < QUADS; i += WG) {
    y[to + i] = keep(x[base + i] * factor * weight[i]);
  }
}
