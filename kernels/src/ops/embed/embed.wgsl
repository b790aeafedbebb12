// x[row, :] = dequantized embedding row of the row's token.
#import row
#import scales
#import weights
const UNITS: u32 = COLS / (4u * UNIT_QUADS);

@group(0) @binding(0) var<uniform> counts: vec4<u32>;           // rows, outs, samples
@group(0) @binding(1) var<storage, read> rows: array<Row>;      // (rows)
@group(0) @binding(2) var<storage, read> w: array<vec4<u32>>;   // (VOCAB, UNITS)
@group(0) @binding(3) var<storage, read> scales: array<u32>;    // (VOCAB, COLS / 32) f16 pairs
@group(0) @binding(4) var<storage, read_write> x: array<vec4<f32>>; // (rows, COLS / 4)

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
  for (var quad = 0u; quad < UNIT_QUADS; quad++) {
    x[(row * UNITS + unit) * UNIT_QUADS + quad] = unit_quad(bits, quad) * scale;
  }
}
