// One workgroup for each query head of each row: softmax over the row's two slot ranges, WG slots
// at a time with a running maximum, so no length is materialised. Cached keys and values are read
// in units of one 16-byte load; the imported kv says how many columns that is.
#import row
#import reduce
#import kv
@group(0) @binding(0) var<uniform> counts: vec4<u32>;             // rows, outs, samples
@group(0) @binding(1) var<storage, read> rows: array<Row>;        // (rows)
@group(0) @binding(2) var<storage, read> qkv: array<vec4<f32>>;   // (rows, HEADS + 2 KV_HEADS, DIM / 4)
@group(0) @binding(3) var<storage, read> k_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
@group(0) @binding(4) var<storage, read> v_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
@group(0) @binding(5) var<storage, read_write> y: array<vec4<f32>>; // (rows, HEADS, DIM / 4)

const QUADS: u32 = DIM / 4u;
const UNITS: u32 = QUADS / UNIT_QUADS;
const TEAMS: u32 = WG / UNITS; // teams share the slots of a tile, each covers all columns
const LOWEST: f32 = -3.0e38;

var<workgroup> tile_count: u32;
var<workgroup> query: array<vec4<f32>, QUADS>;
var<workgroup> weights: array<f32, WG>;
var<workgroup> parts: array<vec4<f32>, WG * UNIT_QUADS>;

fn cache_at(row: Row, i: u32, kv_head: u32) -> u32 {
  let slot = select(row.own_start + i - row.block_len, row.block_start + i, i < row.block_len);
  return (slot * KV_HEADS + kv_head) * UNITS;
}

@compute @workgroup_size(WG)
fn main(in: Local) {
  let head = in.group.x;
  let row = rows[in.group.y];
  let kv_head = head / (HEADS / KV_HEADS);
  let total = row.block_len + row.own_len;
  for (var i = in.index; i < QUADS; i += WG) {
    query[i] = qkv[(in.group.y * (HEADS + 2u * KV_HEADS) + head) * QUADS + i] * SCALE;
  }
  if (in.index == 0u) {
    tile_count = (total + WG - 1u) / WG;
  }
  workgroupBarrier();

  let team = in.index / UNITS;
  let unit = in.index % UNITS;
  var most = LOWEST;
  var sum = 0.0;
  var acc: array<vec4<f32>, UNIT_QUADS>;
  // `total` comes from a storage buffer; the workgroup-uniform load keeps barriers legal.
  let tiles = workgroupUniformLoad(&tile_count);
  for (var tile = 0u; tile < tiles; tile++) {
    let i = tile * WG + in.index;
    var score = LOWEST;
    if (i < total) {
      let at = cache_at(row, i, kv_head);
      score = 0.0;
      for (var u = 0u; u < UNITS; u++) {
        let bits = k_cache[at + u];
        for (var q = 0u; q < UNIT_QUADS; q++) {
          score += dot(query[u * UNIT_QUADS + q], unit_quad(bits, q));
        }
      }
    }
    let highest = max(most, lanes_max(in, score));
    let shrink = exp(most - highest);
    most = highest;
    let p = select(0.0, exp(score - highest), i < total);
    weights[in.index] = p;
    sum = sum * shrink + lanes_sum(in, vec4<f32>(p, 0.0, 0.0, 0.0)).x;
    for (var q = 0u; q < UNIT_QUADS; q++) {
      acc[q] *= shrink;
    }
    workgroupBarrier();
    if (team < TEAMS) {
      let here = min(WG, total - tile * WG);
      for (var j = team; j < here; j += TEAMS) {
        let bits = v_cache[cache_at(row, tile * WG + j, kv_head) + unit];
        for (var q = 0u; q < UNIT_QUADS; q++) {
          acc[q] += weights[j] * unit_quad(bits, q);
        }
      }
    }
    workgroupBarrier();
  }
  for (var q = 0u; q < UNIT_QUADS; q++) {
    parts[in.index * UNIT_QUADS + q] = acc[q];
  }
  workgroupBarrier();
  if (in.index < UNITS) {
    for (var q = 0u; q < UNIT_QUADS; q++) {
      var out = vec4<f32>(0.0);
      for (var t = 0u; t < TEAMS; t++) {
        out += parts[(t * UNITS + unit) * UNIT_QUADS + q];
      }
      y[(in.group.y * HEADS + head) * QUADS + unit * UNIT_QUADS + q] = out / max(sum, 1.0e-30);
    }
  }
}
