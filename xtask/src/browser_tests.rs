//! The crates' browser tests: built together, then run by two browsers at a time.

use std::collections::VecDeque;
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use anyhow::{Result, bail};

use crate::process::{self, TestRun};
use crate::setup::wasm_target;
use crate::test_programs::{self, Program};
use crate::{paths, test};

/// A browser's software adapter compiles kernels on one core, and that is most of what they cost.
const AT_ONCE: usize = 2;

/// The beginning of the names of about half of the kernels' tests. These take longer than all others, so each half is run by itself.
const KERNEL_OPS: &str = "ops::";
/// The longest shares, longest first.
const LONGEST: [&str; 3] = ["model web", "kernels ops", "kernels others"];

/// Tests of a program that one browser runs.
struct Share {
    program: Program,
    /// What is printed before its lines.
    label: String,
    /// The runner's arguments that choose them.
    chosen: &'static [&'static str],
}

/// Programs as shares, the longest first, so that no browser is left with one alone.
fn shares(programs: Vec<Program>) -> VecDeque<Share> {
    let whole = |program: Program| Share {
        label: program.label.clone(),
        program,
        chosen: &[],
    };
    let part = |program: &Program, label: &str, chosen| Share {
        program: program.clone(),
        label: label.to_owned(),
        chosen,
    };
    let mut shares: Vec<Share> = programs
        .into_iter()
        .flat_map(|program| match program.label.as_str() {
            "kernels" => vec![
                part(&program, "kernels ops", &[KERNEL_OPS]),
                part(&program, "kernels others", &["--skip", KERNEL_OPS]),
            ],
            _ => vec![whole(program)],
        })
        .collect();
    let place = |share: &Share| LONGEST.iter().position(|label| *label == share.label);
    shares.sort_by_key(|share| place(share).unwrap_or(LONGEST.len()));
    shares.into()
}

/// Builds the tests of these packages for the browser and runs them all.
///
/// # Errors
/// When they cannot be built, or a program cannot be started.
pub(crate) fn run(packages: &[String]) -> Result<TestRun> {
    let queue = Mutex::new(shares(build(packages)?));
    let next = || queue.lock().ok()?.pop_front();
    let lane = || -> Result<TestRun> {
        let mut all = test::ok();
        while let Some(share) = next() {
            let mut runner = runner(&share.program)?;
            runner.args(share.chosen);
            all.add(&process::streamed_as(&share.label, &mut runner)?);
        }
        Ok(all)
    };
    let runs: Vec<Result<TestRun>> = thread::scope(|scope| {
        let lanes: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(lane)).collect();
        let ends = lanes.into_iter().map(thread::ScopedJoinHandle::join);
        ends.map(|end| end.unwrap_or_else(|_| bail!("a thread that ran browser tests panicked")))
            .collect()
    });
    let mut all = test::ok();
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
    cargo.args(["test", "--target", wasm_target::TARGET, "--lib", "--tests"]);
    for package in packages {
        cargo.args(["-p", package]);
    }
    test_programs::build(&mut cargo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_are_run_in_halves_and_the_longest_come_first() {
        let program = |label: &str| Program {
            label: label.to_owned(),
            folder: "crate".into(),
            file: "crate/tests.wasm".into(),
        };
        let labels = ["app web", "kernels", "model", "model web"];
        let shares = shares(labels.map(program).into());
        let told: Vec<(&str, &[&str])> = shares
            .iter()
            .map(|share| (share.label.as_str(), share.chosen))
            .collect();
        assert_eq!(
            told,
            [
                ("model web", &[][..]),
                ("kernels ops", &["ops::"]),
                ("kernels others", &["--skip", "ops::"]),
                ("app web", &[]),
                ("model", &[]),
            ]
        );
    }
}
