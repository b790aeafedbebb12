// One workgroup for each sampled row: the masked distribution over the vocabulary, one token of it
// (the most probable one, or seeded Gumbel noise picks), its probability, entropy, the runner-up.
#import reduce
struct Spec { noise: u32, inverse_temperature: f32, masked: u32, bonus: f32 }
struct Record {
  token: u32, probability: f32, entropy: f32, runner_up: u32,
  runner_up_probability: f32, allowed: u32, reserved0: u32, reserved1: u32,
}

@group(0) @binding(0) var<uniform> counts: vec4<u32>;            // rows, outs, samples
@group(0) @binding(1) var<storage, read> logits: array<f32>;     // (samples, VOCAB)
@group(0) @binding(2) var<storage, read> specs: array<Spec>;     // (samples)
@group(0) @binding(3) var<storage, read> masks: array<u32>;      // (samples, 2, WORDS) bit = allowed, favoured
@group(0) @binding(4) var<storage, read_write> records: array<Record>; // (samples)

const WORDS: u32 = (VOCAB + 31u) / 32u;
const NONE: u32 = 0xffffffffu;
const LOWEST: f32 = -3.0e38;

var<workgroup> keys: array<f32, WG>;
var<workgroup> ids: array<u32, WG>;

fn allowed(sample: u32, id: u32, masked: u32) -> bool {
  return masked == 0u || ((masks[2u * sample * WORDS + id / 32u] >> (id % 32u)) & 1u) != 0u;
}

// The logit of a token, raised where it is favoured.
fn raised(sample: u32, id: u32, bonus: f32) -> f32 {
  var logit = logits[sample * VOCAB + id];
  if (bonus != 0.0 && ((masks[(2u * sample + 1u) * WORDS + id / 32u] >> (id % 32u)) & 1u) != 0u) {
    logit += bonus;
  }
  return logit;
}

fn pcg(v: u32) -> u32 {
  let state = v * 747796405u + 2891336453u;
  let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}

// Gumbel noise -log(-log(u)) of a token. Near u = 1 by the series of log, which loses its digits there.
fn gumbel(noise: u32, id: u32) -> f32 {
  let u = (f32(pcg(id ^ noise) >> 9u) + 0.5) * (1.0 / 8388608.0);
  let v = 1.0 - u;
  let wait = select(-log(u), v + v * v * (0.5 + v / 3.0), v < 0.02);
  return -log(wait);
}

// The (key, id) with the largest key over the workgroup, the smaller id where keys are equal.
fn best(index: u32, key: f32, id: u32) -> u32 {
  keys[index] = key;
  ids[index] = id;
  workgroupBarrier();
  for (var step = WG / 2u; step > 0u; step >>= 1u) {
    if (index < step) {
      let other = keys[index + step];
      if (other > keys[index] || (other == keys[index] && ids[index + step] < ids[index])) {
        keys[index] = other;
        ids[index] = ids[index + step];
      }
    }
    workgroupBarrier();
  }
  let won = ids[0];
  workgroupBarrier();
  return won;
}

@compute @workgroup_size(WG)
fn main(in: Local) {
  let sample = in.group.x;
  let spec = specs[sample];
  var top = LOWEST;
  var key = LOWEST;
  var pick = NONE;
  var count = 0.0;
  for (var id = in.index; id < VOCAB; id += WG) {
    if (allowed(sample, id, spec.masked)) {
      let logit = raised(sample, id, spec.bonus);
      count += 1.0;
      top = max(top, logit);
      var noisy = logit;
      if (spec.inverse_temperature > 0.0) {
        noisy = logit * spec.inverse_temperature + gumbel(spec.noise, id);
      }
      if (noisy > key) {
        key = noisy;
        pick = id;
      }
    }
  }
  top = lanes_max(in, top);
  let token = best(in.index, key, pick);

  var sum = 0.0;
  var weighted = 0.0;
  key = LOWEST;
  pick = NONE;
  for (var id = in.index; id < VOCAB; id += WG) {
    if (allowed(sample, id, spec.masked)) {
      let below = raised(sample, id, spec.bonus) - top;
      let p = exp(below);
      sum += p;
      weighted += p * below;
      if (id != token && below > key) {
        key = below;
        pick = id;
      }
    }
  }
  let sums = lanes_sum(in, vec4<f32>(sum, weighted, count, 0.0));
  let runner_up = best(in.index, key, pick);
  if (in.index == 0u) {
    var record = Record(token, 0.0, 0.0, runner_up, 0.0, u32(sums.z), 0u, 0u);
    if (token != NONE) {
      record.probability = exp(raised(sample, token, spec.bonus) - top) / sums.x;
      record.entropy = max(log(sums.x) - sums.y / sums.x, 0.0);
    }
    if (runner_up != NONE) {
      record.runner_up_probability = exp(raised(sample, runner_up, spec.bonus) - top) / sums.x;
    }
    records[sample] = record;
  }
}
