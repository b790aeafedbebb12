//! How often and how long things are measured, and the order they take turns in.

use std::time::{Duration, Instant};

/// How much is spent on one figure.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Most samples of each participant.
    pub repeats: usize,
    /// No further round starts after this long.
    pub limit: Duration,
    /// A sample of a kernel repeats it for at least this long.
    pub sample: Duration,
    /// Tokens of a decode sample.
    pub tokens: usize,
    /// Input sets of a kernel together take at least this much memory, where `most_sets` allow.
    pub working_set: u64,
    /// Most input sets of a kernel.
    pub most_sets: usize,
    /// Most time for tuning an engine.
    pub tuning: Duration,
    /// Bytes of one copy when the copy ceiling is measured.
    pub copy_bytes: u64,
}

impl Effort {
    /// Figures to publish.
    pub const FULL: Self = Self {
        repeats: 7,
        limit: Duration::from_secs(20),
        sample: Duration::from_millis(20),
        tokens: 16,
        working_set: 64 << 20,
        most_sets: 8,
        tuning: Duration::from_secs(20),
        copy_bytes: 64 << 20,
    };
    /// Only to see that everything works.
    pub const QUICK: Self = Self {
        repeats: 2,
        limit: Duration::from_secs(2),
        sample: Duration::from_millis(2),
        tokens: 4,
        working_set: 0,
        most_sets: 2,
        tuning: Duration::from_millis(300),
        copy_bytes: 8 << 20,
    };
}

/// The middle of the samples, the mean of both middle ones when their number is even; NaN of none.
pub fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// The median over rounds of `a / b`: noise that both of a pair meet cancels.
pub fn median_ratio(a: &[f64], b: &[f64]) -> f64 {
    let ratios: Vec<f64> = a.iter().zip(b).map(|(a, b)| a / b).collect();
    median(&ratios)
}

/// Lets participants take turns, in opposite order in every second round, until each has
/// `effort.repeats` samples or the time is up; at least one round. Who fails takes no more turns.
pub fn alternate<E>(
    participants: usize,
    effort: &Effort,
    mut sample: impl FnMut(usize) -> Result<f64, E>,
) -> Vec<Result<Vec<f64>, E>> {
    let mut all: Vec<Result<Vec<f64>, E>> = (0..participants).map(|_| Ok(Vec::new())).collect();
    let start = Instant::now();
    for round in 0..effort.repeats.max(1) {
        for turn in 0..participants {
            let who = if round % 2 == 0 {
                turn
            } else {
                participants - 1 - turn
            };
            let Ok(samples) = &mut all[who] else { continue };
            match sample(who) {
                Ok(value) => samples.push(value),
                Err(e) => all[who] = Err(e),
            }
        }
        if start.elapsed() > effort.limit {
            break;
        }
    }
    all
}

/// Seconds that `what` takes.
///
/// # Errors
/// Those of `what`.
pub fn seconds<E>(what: impl FnOnce() -> Result<(), E>) -> Result<f64, E> {
    let start = Instant::now();
    what()?;
    Ok(start.elapsed().as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
        assert_eq!(median_ratio(&[2.0, 4.0, 90.0], &[1.0, 2.0, 3.0]), 2.0);
    }

    #[test]
    fn participants_take_turns_and_failures_step_back() {
        let effort = Effort {
            repeats: 3,
            ..Effort::QUICK
        };
        let mut order = Vec::new();
        let out = alternate(2, &effort, |who| {
            order.push(who);
            if who == 1 && order.len() > 2 {
                return Err("tired");
            }
            Ok(who as f64)
        });
        assert_eq!(order, [0, 1, 1, 0, 0]);
        assert_eq!(out[0], Ok(vec![0.0; 3]));
        assert_eq!(out[1], Err("tired"));
    }
}
