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
        let mut all = test::ok();
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
