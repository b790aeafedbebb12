//! What the command prints on its way: progress and misses; and the JSON file.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};

use anyhow::Result;
use model::LmInfo;
use serde_json::{Map, Value, json};
use switchboard_agent::eval::bfcl::Summary;
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
    if let Some(problem) = &result.judged.problem {
        let _ = writeln!(text, "    wrong    {problem}");
    }
    if let Some(error) = &result.error {
        let _ = writeln!(text, "    error    {}", error.message);
    }
    text
}

/// The figures as JSON, with what they were measured on.
pub(crate) fn json(
    model: &str,
    size: u64,
    info: &LmInfo,
    reports: &[(String, SuiteReport)],
    leaderboard: Option<&Summary>,
) -> Result<String> {
    let mut suites = Map::new();
    for (name, report) in reports {
        suites.insert(name.clone(), serde_json::to_value(report)?);
    }
    let mut all = json!({
        "model": model,
        "bytes": size,
        "params": info.params,
        "engine": info.engine,
        "start": info.start,
        "suites": suites,
    });
    if let Some(leaderboard) = leaderboard {
        all["leaderboard"] = serde_json::to_value(leaderboard)?;
    }
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

/// "4.4 MB".
pub(crate) fn bytes(size: u64) -> String {
    format!("{:.1} MB", size as f64 / 1e6)
}
