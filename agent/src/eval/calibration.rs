//! Whether the selection is right as often as it is sure: reliability table and calibration error.

use serde::{Deserialize, Serialize};

use super::judged::Choice;

/// Intervals of the reliability table.
const BINS: usize = 10;

/// Choices of like confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// Least confidence of the interval.
    pub from: f64,
    /// Its end; belongs to the next interval but for the last.
    pub to: f64,
    /// Choices in it.
    pub n: usize,
    /// Their mean confidence; `null` when there are none.
    pub confidence: Option<f64>,
    /// The share of them that were right; `null` when there are none.
    pub right: Option<f64>,
}

/// Choices in ten intervals of equal width.
pub(super) fn reliability<'a>(choices: impl IntoIterator<Item = &'a Choice>) -> Vec<Bin> {
    let mut sums = [(0_usize, 0.0_f64, 0_usize); BINS];
    for choice in choices {
        let confidence = f64::from(choice.confidence).clamp(0.0, 1.0);
        // NaN goes into the first interval.
        let at = ((confidence * BINS as f64) as usize).min(BINS - 1);
        sums[at].0 += 1;
        sums[at].1 += confidence;
        sums[at].2 += usize::from(choice.right);
    }
    let bins = sums.into_iter().enumerate().map(|(at, (n, sum, right))| {
        let mean = |total: f64| (n > 0).then(|| total / n as f64);
        Bin {
            from: at as f64 / BINS as f64,
            to: (at + 1) as f64 / BINS as f64,
            n,
            confidence: mean(sum),
            right: mean(right as f64),
        }
    });
    bins.collect()
}

/// Expected calibration error: the distance of confidence and share of right ones, averaged over
/// all choices; `None` without any.
pub(super) fn error(bins: &[Bin]) -> Option<f64> {
    let n: usize = bins.iter().map(|bin| bin.n).sum();
    let distance = |bin: &Bin| Some((bin.confidence? - bin.right?).abs() * bin.n as f64);
    let sum: f64 = bins.iter().filter_map(distance).sum();
    (n > 0).then(|| sum / n as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(confidence: f32, right: bool) -> Choice {
        Choice { confidence, right }
    }

    #[test]
    fn choices_fall_into_their_interval() {
        let bins = reliability(&[choice(0.0, false), choice(0.5, true), choice(1.0, true)]);
        let filled: Vec<usize> = (0..BINS).filter(|&at| bins[at].n == 1).collect();
        assert_eq!(filled, [0, 5, 9]);
        assert_eq!((bins[5].from, bins[5].to), (0.5, 0.6));
        assert_eq!((bins[1].confidence, bins[9].right), (None, Some(1.0)));
    }

    #[test]
    fn the_error_is_the_weighted_distance() {
        assert_eq!(error(&reliability(&[])), None);
        // 0.75 sure, right in 1 of 2; 0.25 sure, right in 0 of 1.
        let choices = [choice(0.75, true), choice(0.75, false), choice(0.25, false)];
        let ece = error(&reliability(&choices)).unwrap();
        assert!((ece - 0.25).abs() < 1e-12, "{ece}");
        assert_eq!(error(&reliability(&[choice(1.0, true)])), Some(0.0));
    }
}
