// Attention of a tile of rows that share their slot ranges: keys and values pass through workgroup
// memory SLOTS at a time and serve LINES query lines (a line is one of PACK heads of one row), with
// running maxima, so no score outlives its step. An invocation has four lines and one lane: PER
// slots of the scores, then 8 columns of the result.
#import row
#import kv
struct Tile {
  first: u32, // row of the batch
  rows: u32,
  block_start: u32,
  block_len: u32,
  own_start: u32,
  own_len: u32, // the longest of its rows'
  reserved0: u32,
  reserved1: u32,
}
@group(0) @binding(0) var<uniform> counts: vec4<u32>;             // rows, outs, samples, tiles
@group(0) @binding(1) var<storage, read> tiles: array<Tile>;      // (tiles)
@group(0) @binding(2) var<storage, read> rows: array<Row>;        // (rows)
@group(0) @binding(3) var<storage, read> qkv: array<vec4<f32>>;   // (rows, HEADS + 2 KV_HEADS, QUADS)
@group(0) @binding(4) var<storage, read> k_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
@group(0) @binding(5) var<storage, read> v_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
@group(0) @binding(6) var<storage, read_write> y: array<vec4<f32>>; // (rows, HEADS, QUADS)

const WG: u32 = FOURS * LANES;
const LINES: u32 = FOURS * 4u;
const SLOTS: u32 = PER * LANES;

// Laid out so that invocations side by side read words side by side; 16 KiB at most.
var<workgroup> queries: array<vec4<f32>, LINES * QUADS>; // (QUADS, 4, FOURS)
var<workgroup> cached: array<vec4<u32>, SLOTS * UNITS>;  // keys (UNITS, SLOTS), values (SLOTS, UNITS)
var<workgroup> weights: array<vec4<f32>, SLOTS * FOURS>; // four lines each; also maxima and sums

// A quad of columns of four queries: a row vector times it is four dot products.
fn query(quad: u32, four: u32) -> mat4x4<f32> {
  let i = quad * LINES + four;
  return mat4x4<f32>(queries[i], queries[i + FOURS], queries[i + 2u * FOURS], queries[i + 3u * FOURS]);
}

@compute @workgroup_size(WG)
fn main(@builtin(local_invocation_index) index: u32, @builtin(workgroup_id) group: vec3<u32>) {
  let tile = tiles[group.y];
  let head0 = group.x * PACK;
  let four = index / LANES;
  let lane = index % LANES;
  for (var i = index; i < LINES * QUADS; i += WG) {
    let line = i / QUADS;
    let row = tile.first + min(line / PACK, tile.rows - 1u);
    let begin = (row * (HEADS + 2u * KV_HEADS) + head0 + line % PACK) * QUADS + i % QUADS;
    queries[(i % QUADS) * LINES + (line % 4u) * FOURS + line / 4u] = qkv[begin] * SCALE;
  }
  var own: vec4<u32>; // slots of the own range that each line sees
  for (var l = 0u; l < 4u; l++) {
    own[l] = rows[tile.first + min((four * 4u + l) / PACK, tile.rows - 1u)].own_len;
  }
  var most = vec4<f32>(LOWEST); // of each line
  var sum = vec4<f32>(0.0);     // of each line, this lane's slots only
#repeat l FOUR
  var low$l = vec4<f32>(0.0);
  var high$l = vec4<f32>(0.0);
#end
  for (var range = 0u; range < 2u; range++) {
    let first = select(tile.own_start, tile.block_start, range == 0u);
    let len = select(tile.own_len, tile.block_len, range == 0u);
    let seen = select(own, vec4<u32>(len), range == 0u);
    for (var begin = 0u; begin < len; begin += SLOTS) {
      workgroupBarrier();
      for (var i = index; i < SLOTS * UNITS; i += WG) {
        let slot = first + min(begin + i / UNITS, len - 1u);
        let at = (slot * KV_HEADS + head0 / GROUP) * UNITS + i % UNITS;
        cached[(i % UNITS) * SLOTS + i / UNITS] = k_cache[at];
      }
      workgroupBarrier();
#repeat j PER
      var score$j = vec4<f32>(0.0);
      let in$j = vec4<u32>(begin + lane + $ju * LANES) < seen;
#end
      for (var u = 0u; u < UNITS; u++) {
        let a = query(u * 2u, four);
        let b = query(u * 2u + 1u, four);
#repeat j PER
        let key$j = cached[u * SLOTS + lane + $ju * LANES];
        score$j += low(key$j) * a + high(key$j) * b;
#end
      }
      var highest = most;
#repeat j PER
      highest = max(highest, select(vec4<f32>(LOWEST), score$j, in$j));
#end
      weights[index] = highest;
      workgroupBarrier();
      for (var l = 0u; l < LANES; l++) {
        highest = max(highest, weights[four * LANES + l]);
      }
      let shrink = exp(most - highest);
      most = highest;
      sum *= shrink;
#repeat l FOUR
      low$l *= shrink[$l];
      high$l *= shrink[$l];
#end
      for (var i = index; i < SLOTS * UNITS; i += WG) {
        let slot = first + min(begin + i / UNITS, len - 1u);
        cached[i] = v_cache[(slot * KV_HEADS + head0 / GROUP) * UNITS + i % UNITS];
      }
      workgroupBarrier();
#repeat j PER
      let p$j = select(vec4<f32>(0.0), exp(score$j - most), in$j);
      weights[(lane + $ju * LANES) * FOURS + four] = p$j;
      sum += p$j;
#end
      workgroupBarrier();
      if (lane < UNITS) {
        for (var j = 0u; j < min(SLOTS, len - begin); j++) {
          let p = weights[j * FOURS + four];
          let bits = cached[j * UNITS + lane];
#repeat l FOUR
          low$l += p[$l] * low(bits);
          high$l += p[$l] * high(bits);
#end
        }
      }
    }
  }
  workgroupBarrier();
  weights[index] = sum;
  workgroupBarrier();
  sum = vec4<f32>(0.0);
  for (var l = 0u; l < LANES; l++) {
    sum += weights[four * LANES + l];
  }
#repeat l FOUR
  let line$l = four * 4u + $lu;
  if (lane < UNITS && line$l / PACK < tile.rows) {
    let row = tile.first + line$l / PACK;
    let to = (row * HEADS + head0 + line$l % PACK) * QUADS + lane * 2u;
    y[to] = low$l / max(sum[$l], 1.0e-30);
    y[to + 1u] = high$l / max(sum[$l], 1.0e-30);
  }
#end
}
