// What tiles of either kind read and write, and how lines of 32 columns lie in workgroup memory.
const UNITS: u32 = COLS / (4u * UNIT_QUADS);
const PER_BLOCK: u32 = 8u / UNIT_QUADS; // units of 32 columns

@group(0) @binding(0) var<uniform> counts: vec4<u32>;          // rows, outs, samples
@group(0) @binding(1) var<storage, read> w: array<vec4<u32>>;  // (ROWS, UNITS), a part of the matrix
@group(0) @binding(2) var<storage, read> scales: array<Scales>; // of the blocks of w
@group(0) @binding(3) var<storage, read> x: array<Given>;      // (rows, COLS / 4)
@group(0) @binding(4) var<storage, read_write> y: array<f32>;  // (rows, STRIDE)

// Quad q of a line lies at q ^ (line % 8): no bank conflicts without padding.
fn at(line: u32, quad: u32) -> u32 {
  return line * 8u + (quad ^ (line % 8u));
}

// One result. ADD: it is added to y.
fn put(row: u32, out: u32, value: f32) {
  if (row < counts[COUNT] && out < ROWS) {
    let to = row * STRIDE + FIRST + out;
    y[to] = select(0.0, y[to], ADD) + value;
  }
}
