// Sums over one invocation: nothing to exchange, no workgroup memory and no barrier.
struct Local {
  @builtin(local_invocation_index) index: u32,
  @builtin(workgroup_id) group: vec3<u32>,
}

fn lanes_sum(in: Local, value: vec4<f32>) -> vec4<f32> {
  return value;
}
