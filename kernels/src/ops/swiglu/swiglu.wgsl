// y[row, i] = silu(gate_up[row, i]) * gate_up[row, SIZE + i].
@group(0) @binding(0) var<uniform> counts: vec4<u32>;                // rows, outs, samples
@group(0) @binding(1) var<storage, read> gate_up: array<f32>;        // (rows, 2 * SIZE)
@group(0) @binding(2) var<storage, read_write> y: array<f32>;        // (rows, SIZE)

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
  let i = at.x;
  let row = at.y;
  if (i >= SIZE || row >= counts.x) {
    return;
  }
  let gate = gate_up[row * 2u * SIZE + i];
  let up = gate_up[row * 2u * SIZE + SIZE + i];
  y[row * SIZE + i] = gate / (1.0 + exp(-gate)) * up;
}
