// y[row, :] = W x[row, :] for few rows: tiles of 16 rows x 16 outputs, small ones because few rows
// make few tiles. The columns of a tile are split among SLICES teams of 64 invocations (split-K):
// each takes every SLICES-th block of 32 columns, and their sums meet in workgroup memory.
#import half
#import kept
#import input
#import scales
#import weights
#import load
#import tile
const BLOCKS: u32 = COLS / 32u;
const SIDE: u32 = 16u;
const QUADS: u32 = SIDE * 8u; // of a block, and as many of x

// 16 KiB: all that a small device has. Sums take the place of x at the end.
var<workgroup> xs: array<vec4<f32>, SLICES * QUADS>;
var<workgroup> ws: array<vec4<f32>, SLICES * QUADS>;

@compute @workgroup_size(64 * SLICES)
fn main(@builtin(local_invocation_index) index: u32, @builtin(workgroup_id) group: vec3<u32>) {
  let out0 = group.x * SIDE;
  let row0 = group.y * SIDE;
  let slice = index / 64u;
  let here = slice * QUADS;
  let tx = index % 8u;
  let ty = (index / 8u) % 8u;
  var sum = vec4<f32>(0.0); // rows ty, ty + 8 by outputs tx, tx + 8
  for (var first = 0u; first < BLOCKS; first += SLICES) {
    // Past the last block x counts as zero, whatever the weights.
    let block = min(first + slice, BLOCKS - 1u);
    let inside = f32(first + slice < BLOCKS);
    for (var i = index % 64u; i < QUADS; i += 64u) {
      let line = i / 8u;
      let quad = i % 8u;
      let row = min(row0 + line, counts[COUNT] - 1u);
      xs[here + at(line, quad)] = given(x[row * (COLS / 4u) + block * 8u + quad]) * inside;
      let unit = min(out0 + line, ROWS - 1u) * UNITS + block * PER_BLOCK + quad / UNIT_QUADS;
      ws[here + at(line, quad)] = unit_quad(unit_bits(unit), quad % UNIT_QUADS) * unit_scale(unit);
    }
    workgroupBarrier();
    for (var q = 0u; q < 8u; q++) {
      let x0 = xs[here + at(ty, q)];
      let x1 = xs[here + at(ty, q) + 64u];
      let w0 = ws[here + at(tx, q)];
      let w1 = ws[here + at(tx, q) + 64u];
      sum += vec4<f32>(dot(x0, w0), dot(x0, w1), dot(x1, w0), dot(x1, w1));
    }
    workgroupBarrier();
  }
  xs[index] = sum;
  workgroupBarrier();
  if (slice > 0u) {
    return;
  }
  sum = vec4<f32>(0.0);
#repeat s SLICES
  sum += xs[$su * 64u + index];
#end
  put(row0 + ty, out0 + tx, sum.x);
  put(row0 + ty, out0 + tx + 8u, sum.y);
  put(row0 + ty + 8u, out0 + tx, sum.z);
  put(row0 + ty + 8u, out0 + tx + 8u, sum.w);
}
