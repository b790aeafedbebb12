//! The small steps between the matrix products.

use super::lanes::dot;
use crate::engine::{Config, Row, Sample, Sampled, gumbel_noise};

/// `out = x / sqrt(mean(x²) + epsilon) * weight` for each row of `weight.len()` values.
pub(crate) fn rms_norm(x: &[f32], weight: &[f32], epsilon: f32, out: &mut [f32]) {
    let d = weight.len();
    for (x, out) in x.chunks_exact(d).zip(out.chunks_exact_mut(d)) {
        let factor = norm_factor(x, epsilon);
        for ((y, x), w) in out.iter_mut().zip(x).zip(weight) {
            *y = x * factor * w;
        }
    }
}

fn norm_factor(x: &[f32], epsilon: f32) -> f32 {
    1.0 / (dot(x, x) / x.len() as f32 + epsilon).sqrt()
}

/// Cosine and sine of every rotary angle: `head_dim / 2` pairs for each row's position.
pub(crate) fn rotary_table(config: &Config, rows: &[Row]) -> Vec<(f32, f32)> {
    let half = config.head_dim / 2;
    let mut out = Vec::with_capacity(rows.len() * half);
    let exponent = |i: usize| -2.0 * i as f64 / config.head_dim as f64;
    let frequencies: Vec<f64> = (0..half)
        .map(|i| f64::from(config.rope_base).powf(exponent(i)))
        .collect();
    for row in rows {
        out.extend(frequencies.iter().map(|f| {
            let (sin, cos) = (f * f64::from(row.position)).sin_cos();
            (cos as f32, sin as f32)
        }));
    }
    out
}

/// Norm over each head of `x` (shared weights), of models that have one.
pub(crate) fn norm_heads(x: &mut [f32], weight: Option<&[f32]>, epsilon: f32) {
    let Some(weight) = weight else { return };
    for x in x.chunks_exact_mut(weight.len()) {
        let factor = norm_factor(x, epsilon);
        for (x, w) in x.iter_mut().zip(weight) {
            *x *= factor * w;
        }
    }
}

/// NeoX rotation of every head of `x`; its rows, `width` floats each, hold whole heads.
pub(crate) fn rotate(x: &mut [f32], table: &[(f32, f32)], width: usize, head: usize) {
    let half = head / 2;
    for (row, angles) in x.chunks_exact_mut(width).zip(table.chunks_exact(half)) {
        for x in row.chunks_exact_mut(head) {
            let (low, high) = x.split_at_mut(half);
            for ((a, b), (cos, sin)) in low.iter_mut().zip(high).zip(angles) {
                (*a, *b) = (*a * cos - *b * sin, *b * cos + *a * sin);
            }
        }
    }
}

/// `gate = gate * sigmoid(gate) * up`.
pub(crate) fn swiglu(gate: &mut [f32], up: &[f32]) {
    for (g, u) in gate.iter_mut().zip(up) {
        *g = *g / (1.0 + exp(-*g)) * u;
    }
}

/// Chooses a token from `logits` as [`Sample`] says; at least one token is allowed.
pub(crate) fn sample(logits: &[f32], sample: &Sample<'_>) -> Sampled {
    let allowed = |id: usize| sample.mask.is_none_or(|m| m[id / 32] >> (id % 32) & 1 == 1);
    let raised = |id: usize| {
        let favoured = sample
            .favoured
            .is_some_and(|m| m[id / 32] >> (id % 32) & 1 == 1);
        logits[id] + if favoured { sample.bonus } else { 0.0 }
    };
    let mut best: [Option<(usize, f32)>; 2] = [None, None];
    let mut chosen: Option<(usize, f32)> = None;
    for id in (0..logits.len()).filter(|id| allowed(*id)) {
        let logit = raised(id);
        if best[0].is_none_or(|(_, b)| logit > b) {
            best = [Some((id, logit)), best[0]];
        } else if best[1].is_none_or(|(_, b)| logit > b) {
            best[1] = Some((id, logit));
        }
        if sample.temperature > 0.0 {
            let noise = gumbel_noise(sample.seed, sample.step, id as u32);
            let key = logit / sample.temperature + noise;
            if chosen.is_none_or(|(_, c)| key > c) {
                chosen = Some((id, key));
            }
        }
    }
    let (top, largest) = best[0].unwrap_or((0, 0.0));
    let token = chosen.map_or(top, |(id, _)| id);
    // Z = Σ e^(l - max) and Σ (l - max) e^(l - max) give probabilities and entropy
    let (mut z, mut weighted) = (0.0f64, 0.0f64);
    for id in (0..logits.len()).filter(|id| allowed(*id)) {
        let x = raised(id) - largest;
        let e = f64::from(exp(x));
        z += e;
        weighted += e * f64::from(x);
    }
    let probability = |id: usize| (f64::from(exp(raised(id) - largest)) / z) as f32;
    let runner_up = if token == top {
        best[1].map(|(id, _)| id)
    } else {
        Some(top)
    };
    Sampled {
        token: token as u32,
        probability: probability(token),
        entropy: (z.ln() - weighted / z).max(0.0) as f32,
        runner_up: runner_up.map(|id| (id as u32, probability(id))),
    }
}

/// e^x to about 1e-7 relative, without a call, so that loops over it vectorise (Cephes' expf).
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    const LN2_HIGH: f32 = 0.693_359_4;
    const LN2_LOW: f32 = -2.121_944_4e-4;
    let x = x.clamp(-87.0, 88.0);
    let n = (x * std::f32::consts::LOG2_E + 0.5).floor();
    let r = x - n * LN2_HIGH - n * LN2_LOW;
    let mut p = 1.987_569_1e-4;
    for c in [
        1.398_2e-3,
        8.333_452e-3,
        4.166_579_6e-2,
        1.666_666_5e-1,
        0.5,
    ] {
        p = p * r + c;
    }
    let y = p * r * r + r + 1.0;
    y * f32::from_bits(((n as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_is_exact_enough() {
        for i in -8700..8700 {
            let x = i as f32 * 0.01;
            let exact = f64::from(x).exp();
            let error = (f64::from(exp(x)) - exact).abs() / exact;
            assert!(error < 3e-7, "{x}: {error}");
        }
        assert_eq!(exp(0.0), 1.0);
        assert!(exp(-200.0) < 1e-37);
    }

    #[test]
    fn sampling_respects_mask_and_reports_the_distribution() {
        let logits = [1.0f32, 3.0, 2.0, 9.0];
        let mask = [0b0111u32];
        let mut spec = Sample {
            mask: Some(&mask),
            seed: 7,
            ..Sample::greedy(0)
        };
        let greedy = sample(&logits, &spec);
        let z: f64 = [1.0f64, 3.0, 2.0].iter().map(|l| l.exp()).sum();
        let p: Vec<f64> = [1.0f64, 3.0, 2.0].iter().map(|l| l.exp() / z).collect();
        let entropy: f64 = p.iter().map(|p| -p * p.ln()).sum();
        assert_eq!(greedy.token, 1);
        assert!((f64::from(greedy.probability) - p[1]).abs() < 1e-6);
        assert!((f64::from(greedy.entropy) - entropy).abs() < 1e-6);
        let (other, probability) = greedy.runner_up.unwrap();
        assert_eq!(other, 2);
        assert!((f64::from(probability) - p[2]).abs() < 1e-6);

        spec.temperature = 1.0;
        let mut counts = [0; 4];
        for step in 0..20_000 {
            spec.step = step;
            counts[sample(&logits, &spec).token as usize] += 1;
        }
        assert_eq!(counts[3], 0);
        for (count, p) in counts.iter().zip(&p) {
            assert!(
                (f64::from(*count) / 20_000.0 - p).abs() < 0.015,
                "{counts:?}"
            );
        }
    }

    #[test]
    fn one_allowed_token_is_certain() {
        let mask = [0b10u32];
        let spec = Sample {
            mask: Some(&mask),
            ..Sample::greedy(0)
        };
        let only = sample(&[5.0, -90.0, 3.0], &spec);
        assert_eq!((only.token, only.probability), (1, 1.0));
        assert_eq!((only.entropy, only.runner_up), (0.0, None));
    }

    #[test]
    fn equal_logits_choose_the_lowest_id() {
        let spec = Sample::greedy(0);
        let tie = sample(&[1.0, 2.0, 2.0], &spec);
        assert_eq!((tie.token, tie.runner_up.unwrap().0), (1, 2));
    }
}
