// y[row, :] = W x[row, :] for many rows: 32 x 32 tiles of y, 4 x 4 in the registers of each of
// 64 invocations, 32 columns at a time through workgroup memory. ADD: the result is added to y.
#import scales
#import weights
const UNITS: u32 = COLS / (4u * UNIT_QUADS);
const STRIDE: u32 = 9u; // quads of a tile row, one of padding against bank conflicts

@group(0) @binding(0) var<uniform> counts: vec4<u32>;          // rows, outs, samples
@group(0) @binding(1) var<storage, read> w: array<vec4<u32>>;  // (ROWS, UNITS)
@group(0) @binding(2) var<storage, read> scales: array<u32>;   // (ROWS, COLS / 32) f16 pairs
@group(0) @binding(3) var<storage, read> x: array<vec4<f32>>;  // (rows, COLS / 4)
@group(0) @binding(4) var<storage, read_write> y: array<f32>;  // (rows, ROWS)

var<workgroup> xs: array<vec4<f32>, 32u * STRIDE>;
var<workgroup> ws: array<vec4<f32>, 32u * STRIDE>;

@compute @workgroup_size(64)
fn main(@builtin(local_invocation_index) index: u32, @builtin(workgroup_id) group: vec3<u32>) {
  let out0 = group.x * 32u;
  let row0 = group.y * 32u;
  let n = counts[COUNT];
  let tx = index % 8u;
  let ty = index / 8u;
  var acc: array<vec4<f32>, 4>;
  for (var block = 0u; block < COLS / 32u; block++) {
    for (var i = index; i < 256u; i += 64u) {
      let row = min(row0 + i / 8u, n - 1u);
      xs[(i / 8u) * STRIDE + i % 8u] = x[row * (COLS / 4u) + block * 8u + i % 8u];
    }
    let per_block = 8u / UNIT_QUADS;
    for (var i = index; i < 32u * per_block; i += 64u) {
      let line = i / per_block;
      let part = i % per_block;
      let unit = min(out0 + line, ROWS - 1u) * UNITS + block * per_block + part;
      let bits = w[unit];
      let scale = unit_scale(unit);
      for (var quad = 0u; quad < UNIT_QUADS; quad++) {
        ws[line * STRIDE + part * UNIT_QUADS + quad] = unit_quad(bits, quad) * scale;
      }
    }
    workgroupBarrier();
    for (var q = 0u; q < 8u; q++) {
      let w0 = ws[tx * STRIDE + q];
      let w1 = ws[(tx + 8u) * STRIDE + q];
      let w2 = ws[(tx + 16u) * STRIDE + q];
      let w3 = ws[(tx + 24u) * STRIDE + q];
      for (var i = 0u; i < 4u; i++) {
        let v = xs[(ty + i * 8u) * STRIDE + q];
        acc[i] += vec4<f32>(dot(v, w0), dot(v, w1), dot(v, w2), dot(v, w3));
      }
    }
    workgroupBarrier();
  }
  for (var i = 0u; i < 4u; i++) {
    let row = row0 + ty + i * 8u;
    for (var j = 0u; j < 4u; j++) {
      let out = out0 + tx + j * 8u;
      if (row < n && out < ROWS) {
        let to = row * ROWS + out;
        y[to] = select(0.0, y[to], ADD) + acc[i][j];
      }
    }
  }
}
