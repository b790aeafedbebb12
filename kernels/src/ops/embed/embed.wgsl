// x[row, :] = dequantized embedding row of the row's token, plus (SHIFT) that of the token before
// it times `shift`, elementwise.
#import row
#import scales
#import weights
const UNITS: u32 = COLS / (4u * UNIT_QUADS);

@group(0) @binding(0) var<uniform> counts: vec4<u32>;           // rows, outs, samples
@group(0) @binding(1) var<storage, read> rows: array<Row>;      // (rows)
@group(0) @binding(2) var<storage, read> w: array<vec4<u32>>;   // (VOCAB, UNITS)
@group(0) @binding(3) var<storage, read> scales: array<u32>;    // (VOCAB, COLS / 32) f16 pairs
@group(0) @binding(4) var<storage, read> shift: array<vec4<f32>>; // (COLS / 4)
@group(0) @binding(5) var<storage, read_write> x: array<vec4<f32>>; // (rows, COLS / 4)

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
  let unit = at.x;
  let row = at.y;
  if (unit >= UNITS || row >= counts.x) {
    return;
  }
  let source = min(rows[row].token, VOCAB - 1u) * UNITS + unit;
  let bits = w[source];
  let scale = unit_scale(source);
  let previous = rows[row].previous;
  let shifted = SHIFT && previous != NO_TOKEN;
  var before_bits = vec4<u32>(0u);
  var before_scale = 0.0;
  if (shifted) {
    let before = min(previous, VOCAB - 1u) * UNITS + unit;
    before_bits = w[before];
    before_scale = unit_scale(before);
  }
  for (var quad = 0u; quad < UNIT_QUADS; quad++) {
    var value = unit_quad(bits, quad) * scale;
    if (shifted) {
      value += shift[unit * UNIT_QUADS + quad] * (unit_quad(before_bits, quad) * before_scale);
    }
    x[(row * UNITS + unit) * UNIT_QUADS + quad] = value;
  }
}
