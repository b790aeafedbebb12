// Attention row by row: a workgroup takes one row, PACK query heads that share keys and values, and
// one of SPLITS equal parts of the slots that the row sees, WG slots at a time with running maxima.
// With more than one part it leaves sums, maxima and unscaled results for merge.wgsl.
#import row
#import reduce
#import kv
@group(0) @binding(0) var<uniform> counts: vec4<u32>;             // rows, outs, samples, tiles
@group(0) @binding(1) var<storage, read> rows: array<Row>;        // (rows)
@group(0) @binding(2) var<storage, read> qkv: array<vec4<f32>>;   // (rows, HEADS + 2 KV_HEADS, QUADS)
@group(0) @binding(3) var<storage, read> k_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
@group(0) @binding(4) var<storage, read> v_cache: array<vec4<u32>>; // (slots, KV_HEADS, UNITS)
// (rows, HEADS, QUADS), or (rows, HEADS, SPLITS, QUADS + 1): results, then (maximum, sum)
@group(0) @binding(5) var<storage, read_write> y: array<vec4<f32>>;

const TEAMS: u32 = WG / UNITS; // teams share the slots, each covers all columns

var<workgroup> bounds: vec2<u32>;
var<workgroup> queries: array<vec4<f32>, PACK * QUADS>;
var<workgroup> weights: array<f32, PACK * WG>;
var<workgroup> parts: array<vec4<f32>, WG * 2u>;

fn cache_at(row: Row, i: u32, kv_head: u32) -> u32 {
  let slot = select(row.own_start + i - row.block_len, row.block_start + i, i < row.block_len);
  return (slot * KV_HEADS + kv_head) * UNITS;
}

@compute @workgroup_size(WG)
fn main(in: Local) {
  let row = rows[in.group.y];
  let head0 = in.group.x / SPLITS * PACK;
  let kv_head = head0 / GROUP;
  for (var i = in.index; i < PACK * QUADS; i += WG) {
    queries[i] = qkv[(in.group.y * (HEADS + 2u * KV_HEADS) + head0) * QUADS + i] * SCALE;
  }
  if (in.index == 0u) {
    let total = row.block_len + row.own_len;
    let share = (total + SPLITS - 1u) / SPLITS;
    let part = vec2<u32>(in.group.x % SPLITS) + vec2<u32>(0u, 1u);
    bounds = min(vec2<u32>(total), part * share);
  }
  // The bounds come from a storage buffer; the workgroup-uniform load keeps barriers legal.
  let range = workgroupUniformLoad(&bounds);
  let team = in.index / UNITS;
  let unit = in.index % UNITS;
  var most = vec4<f32>(LOWEST); // of each head
  var sum = vec4<f32>(0.0);     // of each head, this invocation's slots only
#repeat h PACK
  var low$h = vec4<f32>(0.0);
  var high$h = vec4<f32>(0.0);
#end
  for (var tile = range.x; tile < range.y; tile += WG) {
    let i = tile + in.index;
    var score = vec4<f32>(LOWEST);
    if (i < range.y) {
      let at = cache_at(row, i, kv_head);
      score = vec4<f32>(0.0);
      for (var u = 0u; u < UNITS; u++) {
        let bits = k_cache[at + u];
        let a = low(bits);
        let b = high(bits);
#repeat h PACK
        score[$h] += dot(queries[$hu * QUADS + u * 2u], a) + dot(queries[$hu * QUADS + u * 2u + 1u], b);
#end
      }
    }
    var highest = most;
#repeat h PACK
    highest[$h] = max(most[$h], lanes_max(in, score[$h]));
#end
    let shrink = exp(most - highest);
    most = highest;
    let p = select(vec4<f32>(0.0), exp(score - highest), i < range.y);
    sum = sum * shrink + p;
#repeat h PACK
    weights[$hu * WG + in.index] = p[$h];
    low$h *= shrink[$h];
    high$h *= shrink[$h];
#end
    workgroupBarrier();
    if (team < TEAMS) {
      let here = min(WG, range.y - tile);
      for (var j = team; j < here; j += TEAMS) {
        let bits = v_cache[cache_at(row, tile + j, kv_head) + unit];
        let a = low(bits);
        let b = high(bits);
#repeat h PACK
        low$h += weights[$hu * WG + j] * a;
        high$h += weights[$hu * WG + j] * b;
#end
      }
    }
    workgroupBarrier();
  }
  sum = lanes_sum(in, sum);
#repeat h PACK
  parts[in.index * 2u] = low$h;
  parts[in.index * 2u + 1u] = high$h;
  workgroupBarrier();
  let line$h = in.group.y * HEADS + head0 + $hu;
  if (in.index < QUADS) {
    var out = vec4<f32>(0.0);
    for (var t = 0u; t < TEAMS; t++) {
      out += parts[t * QUADS + in.index];
    }
    if (SPLITS == 1u) {
      y[line$h * QUADS + in.index] = out / max(sum[$h], 1.0e-30);
    } else {
      y[(line$h * SPLITS + in.group.x % SPLITS) * (QUADS + 1u) + in.index] = out;
    }
  }
  if (SPLITS > 1u && in.index == 0u) {
    let to = (line$h * SPLITS + in.group.x % SPLITS) * (QUADS + 1u) + QUADS;
    y[to] = vec4<f32>(most[$h], sum[$h], 0.0, 0.0);
  }
  workgroupBarrier();
#end
}
