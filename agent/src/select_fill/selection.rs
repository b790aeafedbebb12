//! The arithmetic of selection: shortlist, softmax with *none*, thresholds.

use crate::planner::{Candidate, PlanOptions, Selection};

/// What the probabilities say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Call the best function.
    Act,
    /// Ask whether it is meant.
    Ask,
    /// Call nothing.
    None,
}

/// Positions of the `k` largest scores, best first; of equal ones the earlier; NaN last.
pub(super) fn shortlist(scores: &[f32], k: usize) -> Vec<usize> {
    let key = |at: &usize| {
        let score = scores[*at];
        if score.is_nan() {
            f32::NEG_INFINITY
        } else {
            score
        }
    };
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|a, b| key(b).total_cmp(&key(a)));
    order.truncate(k);
    order
}

/// `softmax([s_f1 … s_fk, s_0] / temperature)`; candidates are (name, retrieval score, re-rank score).
pub(super) fn select(
    candidates: impl IntoIterator<Item = (String, f32, f32)>,
    none_score: f32,
    temperature: f32,
) -> Selection {
    let candidates: Vec<(String, f32, f32)> = candidates.into_iter().collect();
    let usable = temperature.is_finite() && temperature > 0.0;
    let divisor = if usable { f64::from(temperature) } else { 1.0 };
    // A broken score must not win and must not spoil the others.
    let finite = |score: f32| {
        if score.is_finite() {
            f64::from(score)
        } else {
            -1e30
        }
    };
    let scores = candidates.iter().map(|c| c.2).chain([none_score]);
    let scores: Vec<f64> = scores.map(|s| finite(s) / divisor).collect();
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = scores.iter().map(|s| (s - most).exp()).collect();
    let sum: f64 = weights.iter().sum();
    let share = |at: usize| (weights[at] / sum) as f32;
    let none_probability = share(candidates.len());
    let mut listed: Vec<Candidate> = candidates
        .into_iter()
        .enumerate()
        .map(|(at, (name, retrieve, score))| Candidate {
            name,
            retrieve,
            score,
            probability: share(at),
        })
        .collect();
    listed.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    Selection {
        candidates: listed,
        none_score,
        none_probability,
        temperature: divisor as f32,
        ..Selection::default()
    }
}

/// Act when the best beats *none* and reaches the act threshold, ask when it reaches only the ask
/// threshold. When something is `done`, *none* need not win, only reach the stop threshold.
pub(super) fn decide(selection: &Selection, options: &PlanOptions, done: bool) -> Verdict {
    if done && selection.none_probability >= options.stop_threshold {
        return Verdict::None;
    }
    match selection.candidates.first() {
        Some(best) if best.probability > selection.none_probability => {
            if best.probability >= options.act_threshold {
                Verdict::Act
            } else if best.probability >= options.ask_threshold {
                Verdict::Ask
            } else {
                Verdict::None
            }
        }
        _ => Verdict::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(scores: &[f32], none: f32, temperature: f32) -> Selection {
        let named = scores.iter().enumerate();
        select(
            named.map(|(i, &s)| (format!("f{i}"), 0.0, s)),
            none,
            temperature,
        )
    }

    #[test]
    fn the_softmax_covers_candidates_and_none() {
        let selection = of(&[1.0, 3.0], 2.0, 1.0);
        let total: f32 = selection.candidates.iter().map(|c| c.probability).sum();
        assert!((total + selection.none_probability - 1.0).abs() < 1e-6);
        assert_eq!(selection.candidates[0].name, "f1");
        let e = std::f64::consts::E;
        let wanted = e * e / (1.0 + e + e * e);
        assert!((f64::from(selection.candidates[0].probability) - wanted).abs() < 1e-6);
        let sharp = of(&[1.0, 3.0], 2.0, 0.1);
        assert!(sharp.candidates[0].probability > 0.999);
    }

    #[test]
    fn thresholds_give_the_verdicts() {
        let mut options = PlanOptions::default();
        assert_eq!(decide(&of(&[3.0], 0.0, 1.0), &options, false), Verdict::Act);
        assert_eq!(
            decide(&of(&[0.0], 3.0, 1.0), &options, false),
            Verdict::None
        );
        assert_eq!(decide(&of(&[], 3.0, 1.0), &options, false), Verdict::None);
        // Four equals at 0.25 each: beats none, too unsure to act.
        let unsure = of(&[3.0; 4], -9.0, 1.0);
        assert_eq!(decide(&unsure, &options, false), Verdict::None);
        options.ask_threshold = 0.2;
        assert_eq!(decide(&unsure, &options, false), Verdict::Ask);
    }

    #[test]
    fn after_a_call_none_need_not_win_to_end_the_turn() {
        let options = PlanOptions::default();
        let unsure = of(&[1.0], 0.0, 1.0); // none at 0.27
        assert_eq!(decide(&unsure, &options, false), Verdict::Act);
        assert_eq!(decide(&unsure, &options, true), Verdict::None);
        let sure = of(&[3.0], 0.0, 1.0); // none at 0.05
        assert_eq!(decide(&sure, &options, true), Verdict::Act);
        let never = PlanOptions {
            stop_threshold: 1.1,
            ..options
        };
        assert_eq!(decide(&unsure, &never, true), Verdict::Act);
    }

    #[test]
    fn broken_scores_never_win() {
        let selection = of(&[f32::NAN, f32::INFINITY, 0.5], 0.0, f32::NAN);
        assert_eq!(selection.candidates[0].name, "f2");
        assert!(
            selection
                .candidates
                .iter()
                .all(|c| c.probability.is_finite())
        );
        let all_broken = of(&[f32::NAN], 0.0, 1.0);
        assert_eq!(
            decide(&all_broken, &PlanOptions::default(), false),
            Verdict::None
        );
    }

    #[test]
    fn the_shortlist_is_ordered_and_stable() {
        assert_eq!(shortlist(&[1.0, 3.0, f32::NAN, 3.0, 2.0], 3), [1, 3, 4]);
        assert_eq!(shortlist(&[], 3), Vec::<usize>::new());
        assert_eq!(shortlist(&[1.0], 3), [0]);
    }
}
