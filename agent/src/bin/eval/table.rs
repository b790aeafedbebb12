//! The figures as tables: one line for each suite, and per function and confidence on demand.

use std::fmt::Write as _;

use switchboard_agent::eval::bfcl::Summary;
use switchboard_agent::eval::{SuiteReport, ValueKind, classes};

/// Names longer than this are cut in the table of functions.
const LONGEST_NAME: usize = 48;

/// Ids of left out requests that are shown for each reason.
const SHOWN_IDS: usize = 4;

/// A figure of a report as it is shown.
type Figure = fn(&SuiteReport) -> String;

/// What is right, then the arguments by type, then confidence and cost.
pub(crate) fn table(reports: &[(String, SuiteReport)]) -> String {
    let calls: [(&str, Figure); 14] = [
        ("n", |r| r.n.to_string()),
        ("exact", |r| percent(r.exact)),
        ("select", |r| percent(r.select)),
        ("first", |r| percent(r.first)),
        ("args", |r| percent(r.args)),
        ("valid", |r| percent(r.valid)),
        ("prec.", |r| percent(r.precision)),
        ("recall", |r| percent(r.recall)),
        ("F1", |r| percent(r.f1)),
        ("none p.", |r| percent(r.no_call_precision)),
        ("none r.", |r| percent(r.no_call_recall)),
        ("retr. 1st", |r| percent(r.retrieved_first)),
        ("rerank 1st", |r| percent(r.reranked_first)),
        ("errors", |r| r.errors.to_string()),
    ];
    let cost: [(&str, Figure); 7] = [
        ("ECE", |r| number(r.ece, 3)),
        ("pass/tok", |r| number(r.passes_per_call_token, 2)),
        ("forced", |r| percent(r.forced_share)),
        ("drafted", |r| percent(r.drafted_share)),
        ("schema t.", |r| number(r.schema_tokens_per_request, 0)),
        ("ms p50", |r| number(r.ms_p50, 0)),
        ("ms p95", |r| number(r.ms_p95, 0)),
    ];
    let columns = |figures: &[(&'static str, Figure)]| -> Vec<Column> {
        let cells = |figure: Figure| reports.iter().map(|(_, r)| figure(r)).collect();
        let each = figures.iter().map(|(name, figure)| (*name, cells(*figure)));
        each.collect()
    };
    let names: Vec<&str> = reports.iter().map(|(name, _)| name.as_str()).collect();
    let values = ValueKind::ALL.map(|kind| {
        let cells = reports.iter().map(|(_, r)| values_of(r, kind)).collect();
        (kind.label(), cells)
    });
    let mut text = block("requests", &names, &columns(&calls));
    text += &block("right values / expected", &names, &values);
    text += &block("confidence and cost", &names, &columns(&cost));
    for (name, report) in reports {
        for case in &report.unusable {
            let _ = write!(text, "\nnot run, counted as wrong: {name} {case}");
        }
        for (reason, ids) in &report.left_out {
            let shown: Vec<&str> = ids.iter().take(SHOWN_IDS).map(String::as_str).collect();
            let more = if ids.len() > SHOWN_IDS { ", …" } else { "" };
            let (n, shown) = (ids.len(), shown.join(", "));
            let _ = write!(text, "\nleft out of {name}: {n}, {reason} ({shown}{more})");
        }
    }
    text.push('\n');
    text
}

/// Heading and cells.
type Column = (&'static str, Vec<String>);

fn block(title: &str, names: &[&str], columns: &[Column]) -> String {
    let width = |texts: &mut dyn Iterator<Item = &str>| texts.map(|t| t.chars().count()).max();
    let first = width(&mut names.iter().copied().chain([title])).unwrap_or(0);
    let mut text = format!("\n{title:first$}");
    let widths: Vec<usize> = columns
        .iter()
        .map(|(head, cells)| width(&mut cells.iter().map(String::as_str).chain([*head])))
        .map(|width| width.unwrap_or(0) + 2)
        .collect();
    // Writing to a String does not fail.
    for ((head, _), width) in columns.iter().zip(&widths) {
        let _ = write!(text, "{head:>width$}");
    }
    text.push('\n');
    for (row, name) in names.iter().enumerate() {
        let _ = write!(text, "{name:first$}");
        for ((_, cells), width) in columns.iter().zip(&widths) {
            let _ = write!(text, "{:>width$}", cells[row]);
        }
        text.push('\n');
    }
    text
}

/// The leaderboard's averages in a line.
pub(crate) fn summary(summary: &Summary) -> String {
    format!(
        "leaderboard: non-live {} (Python), live {}, irrelevance {}\n",
        percent(summary.non_live),
        percent(summary.live),
        percent(summary.irrelevance)
    )
}

/// Every function of a suite, and how sure the selection was.
pub(crate) fn details(name: &str, report: &SuiteReport) -> String {
    let short = |name: &str| match name {
        classes::NONE => "(none)".to_owned(),
        _ => name.chars().take(LONGEST_NAME).collect(),
    };
    let names: Vec<String> = report.functions.iter().map(|f| short(&f.name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let functions = || report.functions.iter();
    let columns = [
        (
            "expected",
            functions().map(|f| f.expected.to_string()).collect(),
        ),
        ("called", functions().map(|f| f.made.to_string()).collect()),
        (
            "precision",
            functions().map(|f| percent(f.precision)).collect(),
        ),
        ("recall", functions().map(|f| percent(f.recall)).collect()),
        ("F1", functions().map(|f| percent(f.f1)).collect()),
    ];
    let mut text = block(&format!("{name}: functions"), &names, &columns);
    let bins = || report.reliability.iter();
    let names: Vec<String> = bins()
        .map(|b| format!("{:.1} to {:.1}", b.from, b.to))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let columns = [
        ("choices", bins().map(|b| b.n.to_string()).collect()),
        ("mean", bins().map(|b| percent(b.confidence)).collect()),
        ("right", bins().map(|b| percent(b.right)).collect()),
    ];
    text += &block(&format!("{name}: confidence"), &names, &columns);
    text
}

fn values_of(report: &SuiteReport, kind: ValueKind) -> String {
    let found = report.values.get(&kind);
    found.map_or("–".to_owned(), |v| format!("{}/{}", v.right, v.expected))
}

fn percent(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |s| format!("{:.1}%", s * 100.0))
}

fn number(value: Option<f64>, digits: usize) -> String {
    value.map_or("–".to_owned(), |v| format!("{v:.digits$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_they_must_be() {
        let report = SuiteReport {
            n: 1234,
            exact: Some(0.5),
            unusable: vec!["7: no room".to_owned()],
            left_out: [(
                "no answer".to_owned(),
                ["1", "2", "3", "4", "5"].map(str::to_owned).into(),
            )]
            .into_iter()
            .collect(),
            ..SuiteReport::default()
        };
        let text = table(&[("a_suite".to_owned(), report)]);
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines[1].starts_with("requests     n  exact  select"),
            "{text}"
        );
        assert!(
            lines[2].starts_with("a_suite   1234  50.0%       –"),
            "{text}"
        );
        assert!(text.contains("counted as wrong: a_suite 7: no room"));
        assert!(text.contains("left out of a_suite: 5, no answer (1, 2, 3, 4, …)"));
    }
}
