// Sums and maxima over LANES consecutive invocations (a power of two), through workgroup memory.
// Every invocation of the workgroup must call; each gets the result of its own lanes.
struct Local {
  @builtin(local_invocation_index) index: u32,
  @builtin(workgroup_id) group: vec3<u32>,
}

var<workgroup> scratch: array<vec4<f32>, WG>;

fn lanes_sum(in: Local, value: vec4<f32>) -> vec4<f32> {
  scratch[in.index] = value;
  workgroupBarrier();
  for (var step = LANES / 2u; step > 0u; step >>= 1u) {
    if (in.index % LANES < step) {
      scratch[in.index] += scratch[in.index + step];
    }
    workgroupBarrier();
  }
  let sum = scratch[in.index - in.index % LANES];
  workgroupBarrier();
  return sum;
}

fn lanes_max(in: Local, value: f32) -> f32 {
  scratch[in.index].x = value;
  workgroupBarrier();
  for (var step = LANES / 2u; step > 0u; step >>= 1u) {
    if (in.index % LANES < step) {
      scratch[in.index].x = max(scratch[in.index].x, scratch[in.index + step].x);
    }
    workgroupBarrier();
  }
  let most = scratch[in.index - in.index % LANES].x;
  workgroupBarrier();
  return most;
}
