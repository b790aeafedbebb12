// One workgroup for each head of each row of qkv: queries and keys are RMS-normalised per head
// (QK_NORM) and rotated by their position (halves form the pairs); keys and values go to the
// row's cache slot, queries stay in qkv.
#import row
#import reduce
@group(0) @binding(0) var<uniform> counts: vec4<u32>;            // rows, outs, samples
@group(0) @binding(1) var<storage, read> rows: array<Row>;       // (rows)
@group(0) @binding(2) var<storage, read_write> qkv: array<f32>;  // (rows, HEADS + 2 KV_HEADS, DIM)
@group(0) @binding(3) var<storage, read> q_weight: array<f32>;   // (DIM)
@group(0) @binding(4) var<storage, read> k_weight: array<f32>;   // (DIM)
@group(0) @binding(5) var<storage, read> angles: array<vec2<f32>>; // (positions, DIM / 2) cos, sin
@group(0) @binding(6) var<storage, read_write> k_cache: array<vec2<u32>>; // (slots, KV_HEADS, DIM / 4) f16
@group(0) @binding(7) var<storage, read_write> v_cache: array<vec2<u32>>; // (slots, KV_HEADS, DIM / 4) f16

const HALF: u32 = DIM / 2u;

// Outside of its range f16 is undefined; the largest one is the nearest.
fn packed(v: vec4<f32>) -> vec2<u32> {
  let inside = clamp(v, vec4<f32>(-65504.0), vec4<f32>(65504.0));
  return vec2<u32>(pack2x16float(inside.xy), pack2x16float(inside.zw));
}

fn load(at: u32) -> vec4<f32> {
  return vec4<f32>(qkv[at], qkv[at + 1u], qkv[at + 2u], qkv[at + 3u]);
}

fn weighted(is_query: bool, at: u32) -> vec4<f32> {
  if (!QK_NORM) {
    return vec4<f32>(1.0);
  }
  if (is_query) {
    return vec4<f32>(q_weight[at], q_weight[at + 1u], q_weight[at + 2u], q_weight[at + 3u]);
  }
  return vec4<f32>(k_weight[at], k_weight[at + 1u], k_weight[at + 2u], k_weight[at + 3u]);
}

@compute @workgroup_size(WG)
fn main(in: Local) {
  let head = in.group.x;
  let row = rows[in.group.y];
  let base = (in.group.y * (HEADS + 2u * KV_HEADS) + head) * DIM;
  let is_query = head < HEADS;
  let is_value = head >= HEADS + KV_HEADS;
  var factor = 1.0;
  if (QK_NORM) {
    var squares = 0.0;
    for (var i = in.index; i < DIM; i += WG) {
      squares += qkv[base + i] * qkv[base + i];
    }
    let sum = lanes_sum(in, vec4<f32>(squares, 0.0, 0.0, 0.0)).x;
    factor = inverseSqrt(sum / f32(DIM) + EPS);
  }
  // Every invocation has read its squares before any of them is overwritten.
  workgroupBarrier();
  let kv_head = (head - HEADS) % KV_HEADS;
  let cache = (row.slot * KV_HEADS + kv_head) * (DIM / 4u);
  for (var i = in.index * 4u; i < HALF; i += WG * 4u) {
    var low = load(base + i);
    var high = load(base + HALF + i);
    if (is_value) {
      v_cache[cache + i / 4u] = packed(low);
      v_cache[cache + (HALF + i) / 4u] = packed(high);
      continue;
    }
    low *= factor * weighted(is_query, i);
    high *= factor * weighted(is_query, HALF + i);
    var turned_low: vec4<f32>;
    var turned_high: vec4<f32>;
    for (var j = 0u; j < 4u; j++) {
      let turn = angles[row.position * HALF + i + j];
      turned_low[j] = low[j] * turn.x - high[j] * turn.y;
      turned_high[j] = high[j] * turn.x + low[j] * turn.y;
    }
    if (is_query) {
      for (var j = 0u; j < 4u; j++) {
        qkv[base + i + j] = turned_low[j];
        qkv[base + HALF + i + j] = turned_high[j];
      }
    } else {
      k_cache[cache + i / 4u] = packed(turned_low);
      k_cache[cache + (HALF + i) / 4u] = packed(turned_high);
    }
  }
}
