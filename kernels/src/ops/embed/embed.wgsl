// x[row, :] = dequantized embedding row of the row's token, plus (SHIFT) that of the token before
// it times `shift`, elementwise. One part of the matrix at a time: what lies in others counts as zero,
// and all parts but the first ADD theirs.
#import row
#import half
#import scales
#import weights
#import load
const UNITS: u32 = COLS / (4u * UNIT_QUADS);

@group(0) @binding(0) var<uniform> counts: vec4<u32>;           // rows, outs, samples
@group(0) @binding(1) var<storage, read> rows: array<Row>;      // (rows)
@group(0) @binding(2) var<storage, read> w: array<vec4<u32>>;   // (PART, UNITS)
@group(0) @binding(3) var<storage, read> scales: array<Scales>; // of the blocks of w
@group(0) @binding(4) var<storage, read> shift: array<vec4<f32>>; // (COLS / 4)
@group(0) @binding(5) var<storage, read_write> x: array<vec4<f32>>; // (rows, COLS / 4)

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
  let unit = at.x;
  let row = at.y;
  if (unit >= UNITS || row >= counts.x) {
    return;
  }
  // Rows of this part; a token below FIRST wraps around to a large number.
  let token = min(rows[row].token, VOCAB - 1u) - FIRST;
  let previous = min(rows[row].previous, VOCAB - 1u) - FIRST;
  let here = token < PART;
  let shifted = SHIFT && rows[row].previous != NO_TOKEN && previous < PART;
  if (ADD && !here && !shifted) {
    return;
  }
  let bits = unit_bits(select(0u, token, here) * UNITS + unit);
  let scale = unit_scale(select(0u, token, here) * UNITS + unit);
  let before = select(0u, previous, shifted) * UNITS + unit;
  let before_bits = unit_bits(before);
  let before_scale = unit_scale(before);
  for (var quad = 0u; quad < UNIT_QUADS; quad++) {
    let to = (row * UNITS + unit) * UNIT_QUADS + quad;
    var value = vec4<f32>(0.0);
    if (ADD) {
      value = x[to];
    }
    if (here) {
      value += unit_quad(bits, quad) * scale;
    }
    if (shifted) {
      value += shift[unit * UNIT_QUADS + quad] * (unit_quad(before_bits, quad) * before_scale);
    }
    x[to] = value;
  }
}
