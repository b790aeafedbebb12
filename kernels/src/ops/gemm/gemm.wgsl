// y[row, :] = W x[row, :] for many rows: tiles of 8 LINES rows x 64 outputs, LINES x 8 of them in the
// registers of each of 64 invocations, 32 columns at a time dequantized into workgroup memory.
// ADD: the result is added to y. What lies in workgroup memory is f32 or f16 (`Kept`), sums are f32.
#import half
#import kept
#import input
#import scales
#import weights
#import load
#import tile
const TILE: u32 = 8u * LINES;
const OUTS: u32 = 64u;

// Lines of `at`, 16 KiB at most.
var<workgroup> xs: array<Kept, TILE * 8u>;
var<workgroup> ws: array<Kept, OUTS * 8u>;

// One quad of weight lines 8 apart: a row vector times it is four dot products.
fn columns(first: u32) -> mat4x4<f32> {
  return mat4x4<f32>(
    vec4<f32>(ws[first]), vec4<f32>(ws[first + 64u]), vec4<f32>(ws[first + 128u]), vec4<f32>(ws[first + 192u]));
}

// Results of one row for the outputs out, out + 8 .. out + 56.
fn put_row(row: u32, out: u32, low: vec4<f32>, high: vec4<f32>) {
  for (var j = 0u; j < 8u; j++) {
    put(row, out + j * 8u, select(low[j % 4u], high[j % 4u], j >= 4u));
  }
}

@compute @workgroup_size(64)
fn main(@builtin(local_invocation_index) index: u32, @builtin(workgroup_id) group: vec3<u32>) {
  let out0 = group.x * OUTS;
  let row0 = group.y * TILE;
  let tx = index % 8u;
  let ty = index / 8u;
#repeat i LINES
  var low$i = vec4<f32>(0.0);
  var high$i = vec4<f32>(0.0);
#end
  for (var block = 0u; block < COLS / 32u; block++) {
    for (var i = index; i < TILE * 8u; i += 64u) {
      let row = min(row0 + i / 8u, counts[COUNT] - 1u);
      xs[at(i / 8u, i % 8u)] = given(x[row * (COLS / 4u) + block * 8u + i % 8u]);
    }
    for (var i = index; i < OUTS * PER_BLOCK; i += 64u) {
      let line = i / PER_BLOCK;
      let part = i % PER_BLOCK;
      let unit = min(out0 + line, ROWS - 1u) * UNITS + block * PER_BLOCK + part;
      let bits = unit_bits(unit);
      let scale = unit_scale(unit);
      for (var quad = 0u; quad < UNIT_QUADS; quad++) {
        ws[at(line, part * UNIT_QUADS + quad)] = keep(unit_quad(bits, quad) * scale);
      }
    }
    workgroupBarrier();
    for (var q = 0u; q < 8u; q++) {
      let w_low = columns(at(tx, q));
      let w_high = columns(at(tx + 32u, q));
      let from_x = at(ty, q);
#repeat i LINES
      let x$i = vec4<f32>(xs[from_x + $iu * 64u]);
      low$i += x$i * w_low;
      high$i += x$i * w_high;
#end
    }
    workgroupBarrier();
  }
#repeat i LINES
  put_row(row0 + ty + $iu * 8u, out0 + tx, low$i, high$i);
#end
}
