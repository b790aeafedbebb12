//! What the command prints: progress, misses, the table, and the JSON file.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::Path;

use anyhow::Result;
use model::LmInfo;
use serde_json::{Map, Value, json};
use switchboard_agent::eval::{CaseResult, SuiteReport};

/// Candidates shown for each step of a miss.
const SHOWN_CANDIDATES: usize = 4;

/// A line on the terminal that is rewritten; elsewhere a line every tenth of the way.
pub(crate) struct Progress {
    name: String,
    total: usize,
    done: usize,
    exact: usize,
    terminal: bool,
}

impl Progress {
    pub(crate) fn new(name: &str, total: usize) -> Self {
        Self {
            name: name.to_owned(),
            total,
            done: 0,
            exact: 0,
            terminal: std::io::stderr().is_terminal(),
        }
    }

    pub(crate) fn case(&mut self, result: &CaseResult) {
        self.done += 1;
        self.exact += usize::from(result.exact());
        let step = self.total.div_ceil(10).max(1);
        let line = format!(
            "{}: {} of {}, {} exact",
            self.name, self.done, self.total, self.exact
        );
        if self.terminal {
            eprint!("\r{line}");
            // Progress that cannot be shown is no reason to stop.
            let _ = std::io::stderr().flush();
        } else if self.done.is_multiple_of(step) {
            eprintln!("{line}");
        }
    }

    pub(crate) fn clear(&self) {
        if self.terminal {
            eprint!("\r{:60}\r", "");
        }
    }
}

/// A miss in full.
pub(crate) fn miss(result: &CaseResult) -> String {
    let case = &result.case;
    let mut text = format!("✗ {} {:?}\n", case.id, case.request);
    let wanted = case.calls.iter();
    let wanted: Vec<String> = wanted
        .map(|c| format!("{}{}", c.name, Value::Object(c.arguments.clone())))
        .collect();
    let made = result.made.iter();
    let made: Vec<String> = made.map(|c| format!("{}{}", c.name, c.arguments)).collect();
    let list = |calls: Vec<String>| match calls.len() {
        0 => "nothing".to_owned(),
        _ => calls.join("  then  "),
    };
    // Writing to a String does not fail.
    let _ = writeln!(text, "    expected {}", list(wanted));
    let _ = writeln!(text, "    made     {}", list(made));
    for selection in &result.selections {
        let shown = selection.candidates.iter().take(SHOWN_CANDIDATES);
        let shown: Vec<String> = shown
            .map(|c| format!("{} {:.2}", c.name, c.probability))
            .collect();
        let _ = writeln!(
            text,
            "    chosen   {}  (none {:.2}; {})",
            selection.chosen.as_deref().unwrap_or("none"),
            selection.none_probability,
            shown.join(", ")
        );
    }
    if let Some(error) = &result.error {
        let _ = writeln!(text, "    error    {}", error.message);
    }
    text
}

/// A figure of a report as it is shown.
type Figure = fn(&SuiteReport) -> String;

/// One column for each suite, one row for each figure.
pub(crate) fn table(reports: &[(String, SuiteReport)]) -> String {
    let rows: [(&str, Figure); 16] = [
        ("requests", |r| r.n.to_string()),
        ("exact", |r| percent(r.exact)),
        ("right function", |r| percent(r.select)),
        ("right arguments", |r| percent(r.args)),
        ("valid calls", |r| percent(r.valid)),
        ("precision", |r| percent(r.precision)),
        ("recall", |r| percent(r.recall)),
        ("F1", |r| percent(r.f1)),
        ("no-call precision", |r| percent(r.no_call_precision)),
        ("no-call recall", |r| percent(r.no_call_recall)),
        ("passes per call token", |r| {
            number(r.passes_per_call_token, 2)
        }),
        ("forced tokens", |r| percent(r.forced_share)),
        ("schema tokens per request", |r| {
            number(r.schema_tokens_per_request, 0)
        }),
        ("ms, median", |r| number(r.ms_p50, 0)),
        ("ms, 95th percentile", |r| number(r.ms_p95, 0)),
        ("errors", |r| r.errors.to_string()),
    ];
    let mut text = format!("\n{:27}", "");
    for (name, _) in reports {
        let _ = write!(text, "{name:>12}");
    }
    text.push('\n');
    for (label, figure) in &rows {
        let _ = write!(text, "{label:27}");
        for (_, report) in reports {
            let _ = write!(text, "{:>12}", figure(report));
        }
        text.push('\n');
    }
    text
}

/// The figures as JSON, with what they were measured on.
pub(crate) fn json(
    model: &Path,
    size: u64,
    info: &LmInfo,
    reports: &[(String, SuiteReport)],
) -> Result<String> {
    let mut suites = Map::new();
    for (name, report) in reports {
        suites.insert(name.clone(), serde_json::to_value(report)?);
    }
    let all = json!({
        "model": model.display().to_string(),
        "bytes": size,
        "params": info.params,
        "engine": info.engine,
        "suites": suites,
    });
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

/// "4.4 MB".
pub(crate) fn bytes(size: u64) -> String {
    format!("{:.1} MB", size as f64 / 1e6)
}

fn percent(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |s| format!("{:.1}%", s * 100.0))
}

fn number(value: Option<f64>, digits: usize) -> String {
    value.map_or("–".to_owned(), |v| format!("{v:.digits$}"))
}
