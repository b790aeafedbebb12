//! The crates' browser tests: built together, then run by two browsers at a time.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::paths;
use crate::process::{self, TestRun};
use crate::setup::wasm_target;

/// A browser's software adapter compiles kernels on one core, and that is most of what they cost.
const AT_ONCE: usize = 2;

/// One test program and the crate that it belongs to.
#[derive(Debug, PartialEq, Eq)]
struct Program {
    /// `model web`: the crate's folder and the target.
    label: String,
    /// Where the crate's `webdriver.json` is.
    folder: PathBuf,
    file: PathBuf,
}

/// Builds the tests of these packages for the browser and runs them all.
///
/// # Errors
/// When they cannot be built, or a program cannot be started.
pub(crate) fn run(packages: &[String]) -> Result<TestRun> {
    let mut queue: VecDeque<Program> = build(packages)?.into();
    // The longest first, so that no browser is left with it alone.
    queue
        .make_contiguous()
        .sort_by_key(|program| !program.label.starts_with("kernels"));
    let queue = Mutex::new(queue);
    let next = || queue.lock().ok()?.pop_front();
    let lane = || -> Result<TestRun> {
        let mut all = TestRun {
            success: true,
            ..TestRun::default()
        };
        while let Some(program) = next() {
            let mut runner = runner(&program)?;
            all.add(&process::streamed_as(&program.label, &mut runner)?);
        }
        Ok(all)
    };
    let runs: Vec<Result<TestRun>> = thread::scope(|scope| {
        let lanes: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(lane)).collect();
        let ends = lanes.into_iter().map(thread::ScopedJoinHandle::join);
        ends.map(|end| end.unwrap_or_else(|_| bail!("a thread that ran browser tests panicked")))
            .collect()
    });
    let mut all = TestRun {
        success: true,
        ..TestRun::default()
    };
    for run in runs {
        all.add(&run?);
    }
    Ok(all)
}

/// What runs a program in a browser, in its crate's folder.
fn runner(program: &Program) -> Result<Command> {
    let mut runner = paths::command("wasm-bindgen-test-runner");
    wasm_target::apply(&mut runner)?;
    runner.current_dir(&program.folder).arg(&program.file);
    if let Some(driver) = paths::chromedriver() {
        runner.env("CHROMEDRIVER", driver);
    }
    for (name, value) in [
        ("WASM_BINDGEN_TEST_TIMEOUT", "3600"),
        ("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60"),
    ] {
        if paths::non_empty(name).is_none() {
            runner.env(name, value);
        }
    }
    Ok(runner)
}

fn build(packages: &[String]) -> Result<Vec<Program>> {
    let mut cargo = wasm_target::cargo()?;
    cargo.args(["test", "--target", wasm_target::TARGET]);
    cargo.args(["--lib", "--tests", "--no-run", "--message-format", "json"]);
    for package in packages {
        cargo.args(["-p", package]);
    }
    // What cargo says to people goes on to the terminal.
    let made = cargo
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    let said = String::from_utf8_lossy(&made.stdout);
    if !made.status.success() {
        bail!("the browser tests cannot be built{}", rendered(&said));
    }
    let programs = programs(&said);
    if programs.is_empty() {
        bail!("cargo built no browser test");
    }
    Ok(programs)
}

fn messages(said: &str) -> impl Iterator<Item = Value> {
    said.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
}

/// The compiler's messages as people read them.
fn rendered(said: &str) -> String {
    messages(said)
        .filter_map(|message| {
            let text = message["message"]["rendered"].as_str()?;
            Some(format!("\n{text}"))
        })
        .collect()
}

/// The test programs among cargo's messages.
fn programs(said: &str) -> Vec<Program> {
    let program = |message: Value| {
        let file = PathBuf::from(message["executable"].as_str()?);
        let manifest = Path::new(message["manifest_path"].as_str()?);
        let folder = manifest.parent()?.to_path_buf();
        let of = folder.file_name()?.to_string_lossy();
        let target = message["target"]["name"].as_str()?;
        let label = match message["target"]["kind"][0].as_str() {
            Some("test") => format!("{of} {target}"),
            _ => of.into_owned(),
        };
        let tested = message["profile"]["test"].as_bool() == Some(true);
        tested.then_some(Program {
            label,
            folder,
            file,
        })
    };
    messages(said).filter_map(program).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_among_messages() {
        let artifact = |kind: &str, name: &str, test: bool| {
            let file = format!("/t/{name}.wasm");
            serde_json::json!({
                "reason": "compiler-artifact", "manifest_path": "/work/model/Cargo.toml", "executable": file,
                "target": {"kind": [kind], "name": name}, "profile": {"test": test},
            })
            .to_string()
        };
        let said = [
            artifact("lib", "switchboard_model", true),
            "not json".to_owned(),
            artifact("bin", "page", false),
            r#"{"reason":"compiler-artifact","executable":null}"#.to_owned(),
            r#"{"reason":"compiler-message","message":{"rendered":"error: no"}}"#.to_owned(),
            artifact("test", "web", true),
        ]
        .join("\n");
        let program = |label: &str, file: &str| Program {
            label: label.to_owned(),
            folder: "/work/model".into(),
            file: file.into(),
        };
        let want = [
            program("model", "/t/switchboard_model.wasm"),
            program("model web", "/t/web.wasm"),
        ];
        assert_eq!(programs(&said), want);
        assert_eq!(rendered(&said), "\nerror: no");
    }
}
