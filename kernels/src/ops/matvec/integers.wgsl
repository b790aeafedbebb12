// As matvec.wgsl, with products of 8-bit integers: every workgroup rounds its BATCH rows of x to 8 bits,
// block by block of 32 columns, into its own memory (one barrier), then four products are one instruction.
#import half
#import scales
#import weights
#import load
#import products
#import reduce
#import team
const UNITS: u32 = COLS / (4u * UNIT_QUADS);
const BLOCKS: u32 = COLS / 32u;

@group(0) @binding(0) var<uniform> counts: vec4<u32>;            // rows, outs, samples
@group(0) @binding(1) var<storage, read> w: array<vec4<u32>>;    // (rows of the part, UNITS)
@group(0) @binding(2) var<storage, read> scales: array<Scales>;  // of the blocks of w
@group(0) @binding(3) var<storage, read> x: array<vec4<f32>>;    // (rows, COLS / 4)
@group(0) @binding(4) var<storage, read> weight: array<vec4<f32>>; // (COLS / 4), read when NORM
@group(0) @binding(5) var<storage, read_write> y: array<f32>;    // (rows, STRIDE)

// (BATCH, COLS / 16): 16 columns in a vector.
var<workgroup> rounded: array<vec4<u32>, 2u * BATCH * BLOCKS>;
// (BATCH, BLOCKS): scale of the integers, their sum times it, sum of squares before the norm.
var<workgroup> blocks: array<vec4<f32>, BATCH * BLOCKS>;

@compute @workgroup_size(WG)
fn main(in: Local) {
  let lane = in.index % LANES;
  let team = in.group.x * (WG / LANES) + in.index / LANES;
  let row0 = in.group.y * BATCH;
  let last = counts[COUNT] - 1u;
  for (var i = in.index; i < BATCH * BLOCKS; i += WG) {
    let column = (i % BLOCKS) * 8u;
    let start = min(row0 + i / BLOCKS, last) * (COLS / 4u) + column;
    var square = 0.0;
    var sizes = vec4<f32>(0.0);
#repeat q EIGHT
    var v$q = x[start + $qu];
    if (NORM) {
      square += dot(v$q, v$q);
      v$q *= weight[column + $qu];
    }
    sizes = max(sizes, abs(v$q));
#end
    let most = max(max(sizes.x, sizes.y), max(sizes.z, sizes.w));
    // Smaller numbers have no reciprocal.
    let inverse = select(1.0 / most, 0.0, most < 1e-37);
    var total = 0;
#repeat q EIGHT
    let p$q = pack4x8snorm(v$q * inverse);
    total += dot4I8Packed(p$q, 0x01010101u);
#end
    rounded[2u * i] = vec4<u32>(p0, p1, p2, p3);
    rounded[2u * i + 1u] = vec4<u32>(p4, p5, p6, p7);
    let scale = most / 127.0;
    blocks[i] = vec4<f32>(scale, scale * f32(total), square, 0.0);
  }
  workgroupBarrier();
#repeat r OUTS
  let line$r = line(team, $ru) * UNITS;
#end
#repeat b BATCH
  var sum$b = vec4<f32>(0.0);
#end
  for (var unit = lane; unit < UNITS; unit += LANES) {
#repeat r OUTS
    let bits$r = unit_bits(line$r + unit);
    let scale$r = unit_scale(line$r + unit);
#end
#repeat b BATCH
    let x$b = unit_rounded($bu, unit);
#repeat r OUTS
    sum$b[$r] += unit_product(bits$r, x$b) * scale$r;
#end
#end
  }
#repeat b BATCH
  sum$b = lanes_sum(in, sum$b);
#end
  if (lane != 0u) {
    return;
  }
#repeat b BATCH
  if (NORM) {
    var squares = 0.0;
    for (var i = 0u; i < BLOCKS; i++) {
      squares += blocks[$bu * BLOCKS + i].z;
    }
    sum$b *= inverseSqrt(squares / f32(COLS) + EPS);
  }
  if (row0 + $bu <= last) {
    finish(row0 + $bu, team, sum$b);
  }
#end
}
