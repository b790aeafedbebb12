//! The leaderboard's averages over categories.

use serde::{Deserialize, Serialize};

/// Averages over what was run; `null` where a part is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Mean of simple, multiple, parallel and parallel multiple; simple is itself the mean of
    /// Python, Java and JavaScript as far as they were run, Python at least.
    pub non_live: Option<f64>,
    /// Mean of the live categories with calls, weighted by their questions.
    pub live: Option<f64>,
    /// Mean of irrelevance and live irrelevance.
    pub irrelevance: Option<f64>,
}

impl Summary {
    /// Of categories by name, their number of questions and share of right answers.
    pub fn of(categories: &[(&str, usize, Option<f64>)]) -> Self {
        let figure = |name: &str| {
            let found = categories.iter().find(|(n, ..)| *n == name);
            found.and_then(|&(_, n, exact)| Some((n as f64, exact?)))
        };
        let mean = |names: &[&str], simple: Option<f64>| {
            let each = names
                .iter()
                .map(|name| figure(name).map(|(_, exact)| exact));
            let all: Option<Vec<f64>> = each.collect();
            let values: Vec<f64> = all?.into_iter().chain(simple).collect();
            Some(values.iter().sum::<f64>() / values.len() as f64)
        };
        let either = |name: &str, old: &str| figure(name).or_else(|| figure(old));
        let simple = either("simple_python", "simple").map(|(_, python)| {
            let others = [
                either("simple_java", "java"),
                either("simple_javascript", "javascript"),
            ];
            let others = others.into_iter().flatten().map(|(_, exact)| exact);
            let all: Vec<f64> = std::iter::once(python).chain(others).collect();
            all.iter().sum::<f64>() / all.len() as f64
        });
        let live = ["simple", "multiple", "parallel", "parallel_multiple"];
        let live: Vec<(f64, f64)> = live
            .iter()
            .filter_map(|name| figure(&format!("live_{name}")))
            .collect();
        let questions: f64 = live.iter().map(|(n, _)| n).sum();
        let right: f64 = live.iter().map(|(n, exact)| n * exact).sum();
        Self {
            non_live: simple.and_then(|simple| {
                mean(&["multiple", "parallel", "parallel_multiple"], Some(simple))
            }),
            live: (questions > 0.0).then(|| right / questions),
            irrelevance: mean(&["irrelevance", "live_irrelevance"], None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn averages_follow_the_leaderboard() {
        let categories = [
            ("simple_python", 40, Some(1.0)),
            ("multiple", 20, Some(0.5)),
            ("parallel", 20, Some(0.5)),
            ("parallel_multiple", 20, Some(0.0)),
            ("live_simple", 30, Some(1.0)),
            ("live_multiple", 10, Some(0.0)),
            ("irrelevance", 24, Some(0.5)),
        ];
        let summary = Summary::of(&categories);
        assert_eq!((summary.non_live, summary.live), (Some(0.5), Some(0.75)));
        assert_eq!(summary.irrelevance, None);
        assert_eq!(Summary::of(&categories[1..]).non_live, None);
        let others = [
            ("simple_java", 10, Some(0.5)),
            ("simple_javascript", 5, Some(0.0)),
        ];
        let all = [&categories[..], &others].concat();
        assert_eq!(Summary::of(&all).non_live, Some(0.375));
        assert_eq!(Summary::of(&[]), Summary::default());
    }
}
