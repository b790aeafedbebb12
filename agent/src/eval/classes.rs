//! The selection as a classification: precision, recall and F1 of every function and of *none*.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::metrics::share;
use super::run::CaseResult;

/// Label of "nothing is called".
pub const NONE: &str = "";

/// How well one function is chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FunctionScore {
    /// The function; [`NONE`] for none.
    pub name: String,
    /// Times it was to be called.
    pub expected: usize,
    /// Times it was called.
    pub made: usize,
    /// Of those, rightly.
    pub right: usize,
    /// Right ones of those made; `null` when it was never called.
    pub precision: Option<f64>,
    /// Right ones of those expected; `null` when it never was to be called.
    pub recall: Option<f64>,
    /// Harmonic mean of the two.
    pub f1: Option<f64>,
}

/// Scores by name. A request's labels are the functions of its calls, each as often as it is
/// called, or *none*. Requests that any call answers are left out.
pub(super) fn scores(results: &[CaseResult]) -> Vec<FunctionScore> {
    let mut tallies: BTreeMap<String, FunctionScore> = BTreeMap::new();
    for result in results {
        let Some(expected) = &result.judged.expected else {
            continue;
        };
        let wanted = counted(expected.iter().map(String::as_str));
        let made = counted(result.made.iter().map(|m| m.name.as_str()));
        for (&name, &times) in &wanted {
            let tally = tallies.entry(name.to_owned()).or_default();
            tally.expected += times;
            tally.right += times.min(made.get(name).copied().unwrap_or(0));
        }
        for (&name, &times) in &made {
            tallies.entry(name.to_owned()).or_default().made += times;
        }
    }
    let scored = tallies.into_iter().map(|(name, tally)| FunctionScore {
        precision: share(tally.right, tally.made),
        recall: share(tally.right, tally.expected),
        f1: share(2 * tally.right, tally.made + tally.expected),
        name,
        ..tally
    });
    scored.collect()
}

/// Mean over all that have the figure: macro average.
pub(super) fn mean(
    scores: &[FunctionScore],
    figure: impl Fn(&FunctionScore) -> Option<f64>,
) -> Option<f64> {
    let values: Vec<f64> = scores.iter().filter_map(figure).collect();
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

fn counted<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_insert(0) += 1;
    }
    if counts.is_empty() {
        counts.insert(NONE, 1);
    }
    counts
}
