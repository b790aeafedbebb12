//! The figures of a suite.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calibration::{self, Bin};
use super::classes::{self, FunctionScore};
use super::gathered::LeftOut;
use super::judged::{self, Right, ValueKind};
use super::run::CaseResult;
use crate::planner::Candidate;

/// Figures of one suite. Shares are 0 to 1; a share of nothing is `null`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SuiteReport {
    /// Requests.
    pub n: usize,
    /// Requests answered by exactly the expected calls.
    pub exact: Option<f64>,
    /// Requests for which the right functions, or rightly none, were called.
    pub select: Option<f64>,
    /// Requests whose first call, or no call at all, is of the right function.
    #[serde(default)]
    pub first: Option<f64>,
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
    /// Tokens of calls that were drafted from the request and then verified; the planner here
    /// drafts none.
    #[serde(default)]
    pub drafted_share: Option<f64>,
    /// Signature tokens run while answering requests.
    pub schema_tokens_per_request: Option<f64>,
    /// Median of the planner's milliseconds for a request.
    pub ms_p50: Option<f64>,
    /// 95th percentile of the same.
    pub ms_p95: Option<f64>,
    /// Requests for a call whose best function by retrieval alone is a right one, of those compared.
    #[serde(default)]
    pub retrieved_first: Option<f64>,
    /// The same by the re-ranker, *none* left aside.
    #[serde(default)]
    pub reranked_first: Option<f64>,
    /// Requests that ended with an error.
    pub errors: usize,
    /// Right values of the arguments that had to be given, by kind.
    #[serde(default)]
    pub values: BTreeMap<ValueKind, Right>,
    /// Expected calibration error of the selection's confidence.
    #[serde(default)]
    pub ece: Option<f64>,
    /// The selection's confidence and how often it is right, in ten intervals.
    #[serde(default)]
    pub reliability: Vec<Bin>,
    /// Requests that could not be run, with the reason; they count as wrong.
    #[serde(default)]
    pub unusable: Vec<String>,
    /// Requests that can not be judged and were not run, by reason; they count nowhere.
    #[serde(default, skip_serializing_if = "LeftOut::is_empty")]
    pub left_out: LeftOut,
    /// Precision, recall and F1 of every function and of *none*.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionScore>,
}

impl SuiteReport {
    /// Sums up the results of a suite's cases.
    pub fn of(results: &[CaseResult]) -> Self {
        let n = results.len();
        let count = |what: fn(&CaseResult) -> bool| results.iter().filter(|r| what(r)).count();
        let sum = |what: fn(&CaseResult) -> u64| results.iter().map(what).sum::<u64>() as usize;
        let functions = classes::scores(results);
        let right_none = count(|r| r.judged.none_expected() && r.made.is_empty());
        let selected = || results.iter().filter(|r| r.selected());
        let expected = |r: &CaseResult| r.judged.expected.as_ref().map_or(0, Vec::len);
        let reliability = calibration::reliability(results.iter().flat_map(|r| &r.judged.choices));
        let began = results.iter().map(|r| r.begun).sum();
        let valid = results.iter().map(|r| r.valid).sum();
        let tokens = sum(|r| r.call_counters.tokens_emitted);
        let mut times: Vec<f64> = results.iter().map(|r| r.ms).collect();
        times.sort_by(f64::total_cmp);
        Self {
            n,
            exact: share(count(CaseResult::exact), n),
            select: share(count(CaseResult::selected), n),
            first: share(count(CaseResult::first_is_right), n),
            args: share(
                selected().map(|r| r.judged.right_calls).sum(),
                selected().map(expected).sum(),
            ),
            valid: share(valid, began),
            precision: classes::mean(&functions, |f| f.precision),
            recall: classes::mean(&functions, |f| f.recall),
            f1: classes::mean(&functions, |f| f.f1),
            no_call_precision: share(right_none, count(|r| r.made.is_empty())),
            no_call_recall: share(right_none, count(|r| r.judged.none_expected())),
            passes_per_call_token: share(sum(|r| r.call_counters.forward_passes), tokens),
            forced_share: share(sum(|r| r.call_counters.tokens_forced), tokens),
            drafted_share: share(0, tokens),
            schema_tokens_per_request: share(sum(|r| r.schema_tokens), n),
            ms_p50: percentile(&times, 0.5),
            ms_p95: percentile(&times, 0.95),
            retrieved_first: first_by(results, |c| c.retrieve),
            reranked_first: first_by(results, |c| c.score),
            errors: count(|r| r.error.is_some()),
            values: judged::by_kind(results.iter().map(|r| &r.judged)),
            ece: calibration::error(&reliability),
            reliability,
            unusable: results.iter().filter_map(unusable).collect(),
            left_out: LeftOut::new(),
            functions,
        }
    }
}

/// The share of requests for a call whose first selection puts an expected function first by `key`.
fn first_by(results: &[CaseResult], key: fn(&Candidate) -> f32) -> Option<f64> {
    let wanted = |r: &CaseResult, name: &String| {
        let expected = r.judged.expected.as_ref();
        expected.is_some_and(|names| names.contains(name))
    };
    let firsts: Vec<bool> = results
        .iter()
        .filter(|r| !r.judged.none_expected())
        .filter_map(|r| {
            let candidates = &r.selections.first()?.candidates;
            let best = candidates.iter().max_by(|a, b| key(a).total_cmp(&key(b)))?;
            Some(wanted(r, &best.name))
        })
        .collect();
    share(firsts.iter().filter(|f| **f).count(), firsts.len())
}

/// A request whose functions, length or model stood in the way, with the reason. Arguments that
/// did not come to their end are the planner's own fault.
fn unusable(result: &CaseResult) -> Option<String> {
    let error = result.error.as_ref()?;
    let message = || format!("{}: {}", result.case.id, error.message);
    (!result.unreadable()).then(message)
}

pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Nearest rank.
fn percentile(sorted: &[f64], p: f64) -> Option<f64> {
    let rank = (p * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::judged::Judged;
    use crate::eval::run::Made;
    use crate::planner::{Selection, StepCounters};
    use crate::record::Failure;
    use serde_json::json;

    fn result(expected: &[&str], made: &[&str], ms: f64) -> CaseResult {
        let calls: Vec<_> = expected.iter().map(|n| json!({"name": n})).collect();
        let case = json!({"id": "1", "request": "do", "calls": calls});
        let mut result = CaseResult {
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
            judged: Judged::default(),
        };
        result.judged = Judged::by_suite(&[], &result);
        result
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
        assert_eq!((report.valid, report.drafted_share), (Some(1.0), Some(0.0)));
        assert_eq!(SuiteReport::of(&[]).exact, None);
    }

    #[test]
    fn retriever_and_reranker_are_compared_by_their_first_choice() {
        let candidate = |name: &str, retrieve: f32, score: f32| Candidate {
            name: name.to_owned(),
            retrieve,
            score,
            probability: 0.5,
        };
        let chosen = |expected: &str| {
            let mut result = result(&[expected], &[expected], 1.0);
            result.selections = vec![Selection {
                candidates: vec![candidate("f", 1.0, 2.0), candidate("g", 3.0, -1.0)],
                ..Selection::default()
            }];
            result
        };
        let none = result(&[], &[], 1.0);
        let report = SuiteReport::of(&[chosen("f"), chosen("f"), chosen("g"), none]);
        assert_eq!(report.retrieved_first, Some(1.0 / 3.0));
        assert_eq!(report.reranked_first, Some(2.0 / 3.0));
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

    #[test]
    fn requests_that_could_not_be_run_are_listed() {
        let failed = |code: &str| {
            let mut result = result(&["f"], &[], 1.0);
            result.error = Some(Failure {
                code: code.to_owned(),
                message: "m".to_owned(),
            });
            result
        };
        let report = SuiteReport::of(&[failed("invalid_tool"), failed("unfinished_arguments")]);
        assert_eq!((report.n, report.errors), (2, 2));
        assert_eq!(report.unusable, ["1: m"]);
    }

    #[test]
    fn functions_are_scored_and_figures_survive_their_file() {
        let report = SuiteReport::of(&[result(&["f", "f"], &["f"], 1.0), result(&[], &[], 1.0)]);
        let names: Vec<&str> = report.functions.iter().map(|f| f.name.as_str()).collect();
        assert_eq!(names, [classes::NONE, "f"]);
        let f = &report.functions[1];
        assert_eq!((f.expected, f.made, f.right), (2, 1, 1));
        assert_eq!((f.precision, f.recall), (Some(1.0), Some(0.5)));
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<SuiteReport>(&text).unwrap(), report);
    }
}
