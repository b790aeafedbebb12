//! House rules that no compiler checks: module headers, file sizes, who may depend on whom, nothing left unfinished.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{paths, process, walk};

/// The crates from the bottom up: a crate may depend only on those before it.
const LAYERS: [&str; 4] = [
    "switchboard-kernels",
    "switchboard-model",
    "switchboard-agent",
    "switchboard-app",
];
/// Crate and what it must not know: the planner sees the language model's trait, never the GPU.
const FORBIDDEN: [(&str, &str); 2] = [
    ("switchboard-agent", "switchboard-kernels"),
    ("switchboard-agent", "wgpu"),
];
/// Longest file of each kind, in lines.
const LONGEST: [(&str, usize); 4] = [("rs", 800), ("wgsl", 300), ("js", 800), ("py", 800)];
/// Marks of unfinished work, in two halves so that this file does not hold them.
const UNFINISHED: [(&str, &str); 4] = [
    ("to", "do!("),
    ("unimple", "mented!("),
    ("FIX", "ME"),
    ("not imple", "mented yet"),
];

/// Checks all rules.
///
/// # Errors
/// When a rule is broken; the message lists every place.
pub fn check() -> Result<()> {
    let root = paths::root();
    let mut problems = Vec::new();
    for (extension, longest) in LONGEST {
        for file in walk::with_extension(&root, extension) {
            let Ok(text) = fs::read_to_string(&file) else {
                continue;
            };
            let name = file
                .strip_prefix(&root)
                .unwrap_or(&file)
                .display()
                .to_string();
            problems.extend(source_problems(&name, extension, &text, longest));
        }
    }
    problems.extend(op_problems(&root));
    problems.extend(dependency_problems(&metadata()?));
    if problems.is_empty() {
        println!("tidy: all rules hold");
        return Ok(());
    }
    bail!(
        "tidy found {} problem(s):\n  {}",
        problems.len(),
        problems.join("\n  ")
    );
}

fn source_problems(name: &str, extension: &str, text: &str, longest: usize) -> Vec<String> {
    let mut problems = Vec::new();
    let lines = text.lines().count();
    if lines > longest {
        problems.push(format!(
            "{name}: {lines} lines, at most {longest}; split it by idea"
        ));
    }
    if extension == "rs" && !text.starts_with("//!") {
        problems.push(format!(
            "{name}: the first line must be a `//!` line that says what the module is for"
        ));
    }
    for (first, second) in UNFINISHED {
        let mark = format!("{first}{second}");
        if let Some(line) = text.lines().position(|line| line.contains(&mark)) {
            problems.push(format!(
                "{name}:{}: `{mark}` marks unfinished work",
                line + 1
            ));
        }
    }
    problems
}

/// Every op is a folder with its WGSL, its reference and its tests.
fn op_problems(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let ops = root.join("kernels/src/ops");
    for entry in fs::read_dir(&ops)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
    {
        let (dir, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        let wgsl = !walk::with_extension(&dir, "wgsl").is_empty();
        for (there, what) in [
            (wgsl, ".wgsl file"),
            (dir.join("reference.rs").is_file(), "reference.rs"),
            (dir.join("tests.rs").is_file(), "tests.rs"),
        ] {
            if !there {
                problems.push(format!("kernels/src/ops/{name}: no {what}"));
            }
        }
    }
    problems
}

fn metadata() -> Result<Value> {
    let text =
        process::output(paths::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))
            .context("`cargo metadata` failed")?;
    serde_json::from_str(&text).context("`cargo metadata` printed something that is not JSON")
}

fn dependency_problems(metadata: &Value) -> Vec<String> {
    let layer: BTreeMap<&str, usize> = LAYERS
        .iter()
        .enumerate()
        .map(|(index, name)| (*name, index))
        .collect();
    let mut problems = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let Some(name) = package["name"].as_str() else {
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let Some(used) = dependency["name"].as_str() else {
                continue;
            };
            if let (Some(own), Some(other)) = (layer.get(name), layer.get(used))
                && other >= own
            {
                problems.push(format!(
                    "{name} depends on {used}: the order is app, agent, model, kernels"
                ));
            }
            // Optional ones serve the evaluation program, which builds an engine by itself.
            if FORBIDDEN.contains(&(name, used)) && dependency["optional"] != true {
                problems.push(format!("{name} must not depend on {used}"));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_missing_headers_long_files_and_unfinished_work() {
        let mark = format!("{}{}", UNFINISHED[0].0, UNFINISHED[0].1);
        let problems = source_problems("a.rs", "rs", &format!("fn a() {{\n {mark})\n}}"), 2);
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(problems[2].contains("a.rs:2"), "{problems:?}");
        assert!(source_problems("a.rs", "rs", "//! A.\n", 2).is_empty());
    }

    #[test]
    fn finds_dependencies_against_the_order() {
        let package =
            |name: &str, uses: &str| json!({"name": name, "dependencies": [{"name": uses}]});
        let metadata = json!({"packages": [
            package("switchboard-model", "switchboard-agent"),
            package("switchboard-agent", "wgpu"),
            package("switchboard-app", "switchboard-kernels"),
        ]});
        assert_eq!(dependency_problems(&metadata).len(), 2);
    }
}
