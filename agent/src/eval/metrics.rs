//! The figures of a suite.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::matching;
use super::run::CaseResult;
use super::suite::ExpectedCall;

/// Label of "nothing is called".
const NONE: &str = "";

/// Figures of one suite. Shares are 0 to 1; a share of nothing is `null`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SuiteReport {
    /// Requests.
    pub n: usize,
    /// Requests answered by exactly the expected calls.
    pub exact: Option<f64>,
    /// Requests for which the right functions, or rightly none, were called.
    pub select: Option<f64>,
    /// Calls with the expected arguments, of the calls of rightly selected requests.
    pub args: Option<f64>,
    /// Calls that parse and fit their schema, of all that the planner began to write.
    pub valid: Option<f64>,
    /// Mean over all functions and *none* of the share of choices that were right.
    pub precision: Option<f64>,
    /// Mean over all functions and *none* of the share of expected choices that were made.
    pub recall: Option<f64>,
    /// Mean over all functions and *none* of F1.
    pub f1: Option<f64>,
    /// Of the requests for which nothing was called, those where nothing was right.
    pub no_call_precision: Option<f64>,
    /// Of the requests where nothing was right, those for which nothing was called.
    pub no_call_recall: Option<f64>,
    /// Forward passes while writing calls, per token of a call.
    pub passes_per_call_token: Option<f64>,
    /// Tokens of calls that were appended without decoding.
    pub forced_share: Option<f64>,
    /// Signature tokens run while answering requests.
    pub schema_tokens_per_request: Option<f64>,
    /// Median of the planner's milliseconds for a request.
    pub ms_p50: Option<f64>,
    /// 95th percentile of the same.
    pub ms_p95: Option<f64>,
    /// Requests that ended with an error.
    pub errors: usize,
}

#[derive(Default)]
struct Tally {
    right: usize,
    made: usize,
    expected: usize,
}

impl SuiteReport {
    /// Sums up the results of a suite's cases.
    pub fn of(results: &[CaseResult]) -> Self {
        let n = results.len();
        let count = |what: fn(&CaseResult) -> bool| results.iter().filter(|r| what(r)).count();
        let sum = |what: fn(&CaseResult) -> u64| results.iter().map(what).sum::<u64>() as usize;
        let (precision, recall, f1) = by_function(results);
        let right_none = count(|r| r.case.calls.is_empty() && r.calls().is_empty());
        let selected = || results.iter().filter(|r| r.selected());
        let arguments = selected().map(|r| {
            let case = &r.case;
            matching::right_arguments(&case.calls, case.unordered, &r.calls())
        });
        let began = results.iter().map(|r| r.begun).sum();
        let valid = results.iter().map(|r| r.valid).sum();
        let tokens = sum(|r| r.call_counters.tokens_emitted);
        let mut times: Vec<f64> = results.iter().map(|r| r.ms).collect();
        times.sort_by(f64::total_cmp);
        Self {
            n,
            exact: share(count(CaseResult::exact), n),
            select: share(count(CaseResult::selected), n),
            args: share(
                arguments.sum(),
                selected().map(|r| r.case.calls.len()).sum(),
            ),
            valid: share(valid, began),
            precision,
            recall,
            f1,
            no_call_precision: share(right_none, count(|r| r.calls().is_empty())),
            no_call_recall: share(right_none, count(|r| r.case.calls.is_empty())),
            passes_per_call_token: share(sum(|r| r.call_counters.forward_passes), tokens),
            forced_share: share(sum(|r| r.call_counters.tokens_forced), tokens),
            schema_tokens_per_request: share(sum(|r| r.schema_tokens), n),
            ms_p50: percentile(&times, 0.5),
            ms_p95: percentile(&times, 0.95),
            errors: count(|r| r.error.is_some()),
        }
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Nearest rank.
fn percentile(sorted: &[f64], p: f64) -> Option<f64> {
    let rank = (p * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

/// Macro precision, recall and F1. A request's labels are the functions of its calls, each as
/// often as it is called, or *none*. Precision is averaged over what was chosen at all, recall
/// over what was expected at all, F1 over both.
fn by_function(results: &[CaseResult]) -> (Option<f64>, Option<f64>, Option<f64>) {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for result in results {
        let wanted = counted(
            result
                .case
                .calls
                .iter()
                .map(|c: &ExpectedCall| c.name.as_str()),
        );
        let calls = result.calls();
        let made = counted(calls.iter().map(|c| c.0.as_str()));
        for (name, &times) in &wanted {
            let tally = tallies.entry(name.clone()).or_default();
            tally.expected += times;
            tally.right += times.min(made.get(name).copied().unwrap_or(0));
        }
        for (name, &times) in &made {
            tallies.entry(name.clone()).or_default().made += times;
        }
    }
    let mean = |values: Vec<f64>| {
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    };
    let all = || tallies.values();
    let precision = all().filter_map(|t| share(t.right, t.made)).collect();
    let recall = all().filter_map(|t| share(t.right, t.expected)).collect();
    let f1 = all()
        .filter_map(|t| share(2 * t.right, t.made + t.expected))
        .collect();
    (mean(precision), mean(recall), mean(f1))
}

fn counted<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name.to_owned()).or_insert(0) += 1;
    }
    if counts.is_empty() {
        counts.insert(NONE.to_owned(), 1);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::run::Made;
    use crate::planner::StepCounters;
    use serde_json::json;

    fn result(expected: &[&str], made: &[&str], ms: f64) -> CaseResult {
        let calls: Vec<_> = expected.iter().map(|n| json!({"name": n})).collect();
        let case = json!({"id": "1", "request": "do", "calls": calls});
        CaseResult {
            case: serde_json::from_value(case).unwrap(),
            made: made
                .iter()
                .map(|n| Made {
                    name: (*n).to_owned(),
                    arguments: json!({}),
                })
                .collect(),
            selections: Vec::new(),
            answer: String::new(),
            error: None,
            begun: made.len(),
            valid: made.len(),
            call_counters: StepCounters {
                forward_passes: 3,
                tokens_emitted: 10,
                tokens_forced: 6,
                ..StepCounters::default()
            },
            schema_tokens: 0,
            ms,
        }
    }

    #[test]
    fn shares_and_percentiles() {
        let results: Vec<CaseResult> = (1..=20)
            .map(|i| {
                let made: &[&str] = if i <= 15 { &["f"] } else { &[] };
                result(&["f"], made, f64::from(i))
            })
            .collect();
        let report = SuiteReport::of(&results);
        assert_eq!(
            (report.n, report.exact, report.args),
            (20, Some(0.75), Some(1.0))
        );
        assert_eq!((report.ms_p50, report.ms_p95), (Some(10.0), Some(19.0)));
        assert_eq!(report.passes_per_call_token, Some(0.3));
        assert_eq!(report.forced_share, Some(0.6));
        assert_eq!(report.valid, Some(1.0));
        assert_eq!(SuiteReport::of(&[]).exact, None);
    }

    #[test]
    fn macro_scores_count_none_as_a_choice() {
        let results = [
            result(&["f"], &["f"], 1.0),
            result(&["f"], &["g"], 1.0),
            result(&[], &[], 1.0),
            result(&[], &["g"], 1.0),
        ];
        let report = SuiteReport::of(&results);
        // f: 1 of 1 chosen, 1 of 2 expected; g: 0 of 2 chosen; none: 1 of 1, 1 of 2.
        assert_eq!(report.precision, Some(2.0 / 3.0));
        assert_eq!(report.recall, Some(0.5));
        let f1 = (2.0 / 3.0 + 0.0 + 2.0 / 3.0) / 3.0;
        assert!((report.f1.unwrap() - f1).abs() < 1e-12);
        assert_eq!(report.no_call_precision, Some(1.0));
        assert_eq!(report.no_call_recall, Some(0.5));
    }
}
