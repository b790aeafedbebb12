// Puts the parts of attention.wgsl together: one workgroup for each query head of each row.
#import kv
@group(0) @binding(0) var<uniform> counts: vec4<u32>;              // rows, outs, samples, tiles
@group(0) @binding(1) var<storage, read> parts: array<vec4<f32>>;  // (rows, HEADS, SPLITS, QUADS + 1)
@group(0) @binding(2) var<storage, read_write> y: array<vec4<f32>>; // (rows, HEADS, QUADS)

@compute @workgroup_size(WG)
fn main(@builtin(local_invocation_index) quad: u32, @builtin(workgroup_id) group: vec3<u32>) {
  if (quad >= QUADS) {
    return;
  }
  let head = group.y * HEADS + group.x;
  var most = LOWEST;
  for (var s = 0u; s < SPLITS; s++) {
    most = max(most, parts[(head * SPLITS + s) * (QUADS + 1u) + QUADS].x);
  }
  var sum = 0.0;
  var out = vec4<f32>(0.0);
  for (var s = 0u; s < SPLITS; s++) {
    let begin = (head * SPLITS + s) * (QUADS + 1u);
    let shrink = exp(parts[begin + QUADS].x - most);
    sum += shrink * parts[begin + QUADS].y;
    out += shrink * parts[begin + quad];
  }
  y[head * QUADS + quad] = out / max(sum, 1.0e-30);
}
