//! Requests of a file that is not ours: one or more suites with functions of their own, and what had to be left out.

use std::collections::BTreeMap;
use std::ops::Range;

use super::judged::Judged;
use super::run::{CaseResult, run_suite};
use super::suite::Suite;
use crate::error::AgentError;
use crate::planner::{Clock, PlanOptions, Planner};

/// Suites that are reported as one.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// Its name in tables and in the JSON file.
    pub name: String,
    /// Requests and the functions each part of them may choose from.
    pub suites: Vec<Suite>,
    /// What can not be judged: ids of requests by reason.
    pub left_out: LeftOut,
}

/// Ids of requests that can not be judged, by reason.
pub type LeftOut = BTreeMap<String, Vec<String>>;

impl Gathered {
    /// Requests of all suites.
    pub fn len(&self) -> usize {
        self.suites.iter().map(|suite| suite.cases.len()).sum()
    }

    /// There are no requests.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// At most `limit` requests, spread evenly over all: such files are sorted by function.
    #[must_use]
    pub fn sampled(mut self, limit: Option<usize>) -> Self {
        let total = self.len();
        let mut kept = evenly(total, limit.unwrap_or(total)).peekable();
        let mut at = 0;
        for suite in &mut self.suites {
            suite.cases.retain(|_| {
                let keep = kept.next_if_eq(&at).is_some();
                at += 1;
                keep
            });
        }
        self.suites.retain(|suite| !suite.cases.is_empty());
        self
    }
}

/// `limit` of the numbers below `total` at even distances; all of them when there are fewer.
pub fn evenly(total: usize, limit: usize) -> impl Iterator<Item = usize> {
    let n = limit.min(total);
    let all: Range<usize> = 0..n;
    all.map(move |i| i * total / n)
}

/// Runs every suite in order, as [`run_suite`] does.
///
/// # Errors
/// When the planner can not take a suite's functions. An error within a case is in its result.
pub async fn run_gathered<P: Planner>(
    planner: &mut P,
    gathered: &Gathered,
    options: &PlanOptions,
    clock: &dyn Clock,
    mut on_case: impl FnMut(&CaseResult),
) -> Result<Vec<CaseResult>, AgentError> {
    let mut results = Vec::with_capacity(gathered.len());
    for suite in &gathered.suites {
        results.extend(run_suite(planner, suite, options, clock, &mut on_case).await?);
    }
    Ok(results)
}

/// The first function called is a right one for the beginning, or rightly none is called.
pub(super) fn first_is_right(judged: &Judged, unordered: bool, first: Option<&str>) -> bool {
    match (&judged.expected, first) {
        (None, first) => first.is_some(),
        (Some(names), None) => names.is_empty(),
        (Some(names), Some(first)) => {
            let reach = if unordered { names.len() } else { 1 };
            names.iter().take(reach).any(|name| name == first)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::NoClock;
    use crate::scripted::Scripted;
    use pollster::block_on;
    use serde_json::json;

    fn suite(name: &str, function: &str, cases: usize) -> Suite {
        let tools = json!([{ "name": function }]).to_string();
        let line =
            |i| json!({"id": format!("{name}{i}"), "request": "do", "calls": [{"name": function}]});
        let lines: Vec<String> = (0..cases).map(|i| line(i).to_string()).collect();
        Suite::parse(name, &lines.join("\n"), &tools).unwrap()
    }

    #[test]
    fn a_sample_is_spread_over_all() {
        let picked = |total, limit| evenly(total, limit).collect::<Vec<_>>();
        assert_eq!(picked(10, 4), [0, 2, 5, 7]);
        assert_eq!(picked(3, 5), [0, 1, 2]);
        assert_eq!(picked(0, 5), [0; 0]);
        assert_eq!(picked(5, 0), [0; 0]);
        let all = Gathered {
            suites: vec![suite("a", "f", 4), suite("b", "g", 1), suite("c", "h", 3)],
            ..Gathered::default()
        };
        assert_eq!(all.len(), 8);
        let some = all.clone().sampled(Some(4));
        let ids: Vec<&str> = some
            .suites
            .iter()
            .flat_map(|suite| suite.cases.iter().map(|case| case.id.as_str()))
            .collect();
        assert_eq!(ids, ["a0", "a2", "b0", "c1"]);
        assert_eq!(all.clone().sampled(Some(2)).suites.len(), 2);
        assert_eq!(all.clone().sampled(None).len(), 8);
        assert!(all.sampled(Some(0)).is_empty());
    }

    #[test]
    fn every_part_has_its_own_functions() {
        let gathered = Gathered {
            suites: vec![suite("a", "f", 1), suite("b", "g", 1)],
            ..Gathered::default()
        };
        let mut planner = Scripted::new(vec![
            Scripted::call("f", json!({})),
            Scripted::say("done"),
            Scripted::call("f", json!({})),
        ]);
        let mut seen = 0;
        let results = block_on(run_gathered(
            &mut planner,
            &gathered,
            &PlanOptions::default(),
            &NoClock,
            |_| seen += 1,
        ))
        .unwrap();
        // The second part does not have the function `f`.
        let exact: Vec<bool> = results.iter().map(CaseResult::exact).collect();
        assert_eq!((exact, seen), (vec![true, false], 2));
    }

    #[test]
    fn the_first_call_is_judged_by_itself() {
        let judged = |names: Option<&[&str]>| Judged {
            expected: names.map(|names| names.iter().map(|n| (*n).to_owned()).collect()),
            ..Judged::default()
        };
        let two = judged(Some(&["f", "g"]));
        assert!(first_is_right(&two, false, Some("f")));
        assert!(!first_is_right(&two, false, Some("g")));
        assert!(first_is_right(&two, true, Some("g")));
        assert!(!first_is_right(&two, true, None));
        let none = judged(Some(&[]));
        assert!(first_is_right(&none, false, None) && !first_is_right(&none, false, Some("f")));
        let any = judged(None);
        assert!(first_is_right(&any, false, Some("f")) && !first_is_right(&any, false, None));
    }
}
