// Sums and maxima over LANES consecutive invocations (a power of two), by subgroup shuffles; one
// step through workgroup memory where a subgroup may be smaller than LANES.
// Every invocation of the workgroup must call; each gets the result of its own lanes.
struct Local {
  @builtin(local_invocation_index) index: u32,
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(subgroup_size) size: u32,
}

var<workgroup> scratch: array<vec4<f32>, WG>;

fn lanes_sum(in: Local, value: vec4<f32>) -> vec4<f32> {
  var sum = value;
  // The bound is a constant and the test a select: control flow stays uniform.
  for (var step = 1u; step < LANES; step <<= 1u) {
    let other = subgroupShuffleXor(sum, step);
    sum = select(sum, sum + other, step < in.size);
  }
  if (SUBGROUP_MIN < LANES) {
    scratch[in.index] = sum;
    workgroupBarrier();
    let first = in.index - in.index % LANES;
    sum = scratch[first];
    for (var i = in.size; i < LANES; i += in.size) {
      sum += scratch[first + i];
    }
    workgroupBarrier();
  }
  return sum;
}

fn lanes_max(in: Local, value: f32) -> f32 {
  var most = value;
  for (var step = 1u; step < LANES; step <<= 1u) {
    let other = subgroupShuffleXor(most, step);
    most = select(most, max(most, other), step < in.size);
  }
  if (SUBGROUP_MIN < LANES) {
    scratch[in.index].x = most;
    workgroupBarrier();
    let first = in.index - in.index % LANES;
    most = scratch[first].x;
    for (var i = in.size; i < LANES; i += in.size) {
      most = max(most, scratch[first + i].x);
    }
    workgroupBarrier();
  }
  return most;
}
