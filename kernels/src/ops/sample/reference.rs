//! Reference of the sampling, in f64.

use super::{NONE, Record, Spec, pcg};

/// Gumbel noise of a token under a noise key.
#[must_use]
pub fn gumbel(noise: u32, id: u32) -> f64 {
    let u = (f64::from(pcg(id ^ noise) >> 9) + 0.5) / 8_388_608.0;
    -(-u.ln()).ln()
}

/// The allowed token with the largest key, the smaller id where keys are equal.
fn best(ids: &[u32], key: impl Fn(u32) -> f64) -> Option<u32> {
    let mut found: Option<(u32, f64)> = None;
    for &id in ids {
        let k = key(id);
        if found.is_none_or(|(_, most)| k > most) {
            found = Some((id, k));
        }
    }
    found.map(|(id, _)| id)
}

/// One row; the halves of `masks`, allowed and favoured tokens, hold bit `id % 32` of word `id / 32`.
#[must_use]
pub fn sample(logits: &[f32], spec: Spec, masks: &[u32]) -> Record {
    let (mask, favoured) = masks.split_at(masks.len() / 2);
    let has = |set: &[u32], id: u32| set[id as usize / 32] >> (id % 32) & 1 == 1;
    let open = |id: u32| spec.masked == 0 || has(mask, id);
    let ids: Vec<u32> = (0..logits.len() as u32).filter(|id| open(*id)).collect();
    let logit = |id: u32| {
        let bonus = spec.bonus != 0.0 && has(favoured, id);
        f64::from(logits[id as usize] + if bonus { spec.bonus } else { 0.0 })
    };
    let noisy = |id: u32| {
        let t = f64::from(spec.inverse_temperature);
        if t > 0.0 {
            logit(id) * t + gumbel(spec.noise, id)
        } else {
            logit(id)
        }
    };
    let Some(token) = best(&ids, noisy) else {
        return Record {
            token: NONE,
            runner_up: NONE,
            ..Record::default()
        };
    };
    let most = ids
        .iter()
        .map(|id| logit(*id))
        .fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = ids.iter().map(|id| (logit(*id) - most).exp()).sum();
    let probability = |id: u32| (logit(id) - most).exp() / sum;
    let entropy: f64 = ids
        .iter()
        .map(|id| -probability(*id) * (logit(*id) - most - sum.ln()))
        .sum();
    let others: Vec<u32> = ids.iter().copied().filter(|id| *id != token).collect();
    let runner_up = best(&others, logit);
    Record {
        token,
        probability: probability(token) as f32,
        entropy: entropy as f32,
        runner_up: runner_up.unwrap_or(NONE),
        runner_up_probability: runner_up.map_or(0.0, |id| probability(id) as f32),
        allowed: ids.len() as u32,
        reserved: [0; 2],
    }
}
