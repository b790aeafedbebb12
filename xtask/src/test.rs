//! `cargo xtask test`: every check of the project, in four parts, with a table of the outcome.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::process::{self, TestRun, human};
use crate::setup::{self, Need, wasm_target};
use crate::{browser_tests, paths, site, size, tidy, walk};

/// A part of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Formatting, clippy for both targets, house rules.
    Lint,
    /// Native tests (software Vulkan unless a driver is chosen) and the training package's own.
    Native,
    /// Browser tests of the crates: kernels on WebGPU, a model step on GPU and CPU.
    Wasm,
    /// The built site, driven in a browser.
    E2e,
}

const PARTS: [Part; 4] = [Part::Lint, Part::Native, Part::Wasm, Part::E2e];

/// Crates that may have tests for the browser.
const WASM_CRATES: [&str; 4] = ["kernels", "model", "agent", "app"];
/// Mesa's software driver. Chosen so that results do not depend on the machine's GPU.
const LAVAPIPE_DIR: &str = "/usr/share/vulkan/icd.d";

/// One line of the table at the end.
struct Row {
    name: &'static str,
    run: TestRun,
    note: String,
    took: Duration,
}

/// Runs all parts, or one; the exit code says whether every check passed.
///
/// # Errors
/// When set-up fails.
pub fn run(only: Option<Part>) -> Result<ExitCode> {
    let parts: Vec<Part> = PARTS
        .into_iter()
        .filter(|part| only.is_none_or(|only| only == *part))
        .collect();
    let without_gpu = paths::switched_on("SWITCHBOARD_SKIP_GPU");
    let without_browser = paths::switched_on("SWITCHBOARD_SKIP_BROWSER");
    let mut needs = vec![Need::WasmTarget];
    let browser_part = |part: &Part| matches!(part, Part::Wasm | Part::E2e);
    if parts.iter().any(browser_part) && !without_browser {
        needs.extend([Need::Browser, Need::WasmBindgen]);
    }
    if parts.contains(&Part::E2e) && !without_browser {
        needs.extend([Need::Trunk, Need::WasmOpt]);
    }
    if parts.contains(&Part::Native) && !without_gpu {
        needs.push(Need::Vulkan);
    }
    if parts.contains(&Part::Native) {
        needs.push(if without_pytorch() {
            Need::PythonLibraries
        } else {
            Need::Python
        });
    }
    if without_gpu {
        println!("!!! SWITCHBOARD_SKIP_GPU is set: native GPU tests are NOT run");
    }
    if without_browser {
        println!("!!! SWITCHBOARD_SKIP_BROWSER is set: browser tests are NOT run");
    }
    setup::ensure(&needs)?;

    let mut rows = Vec::new();
    for part in parts {
        if without_browser && browser_part(&part) {
            rows.push(Row {
                name: "browser",
                run: ok(),
                note: "SWITCHBOARD_SKIP_BROWSER is set".to_owned(),
                took: Duration::ZERO,
            });
            continue;
        }
        for (name, check) in checks(part) {
            println!("\n=== {name}");
            let start = Instant::now();
            let (run, note) = match check() {
                Ok(run) => (run, String::new()),
                Err(error) => {
                    println!("{error:#}");
                    let first = format!("{error:#}")
                        .lines()
                        .next()
                        .unwrap_or_default()
                        .to_owned();
                    (TestRun::default(), first)
                }
            };
            println!(
                "=== {name}: {} in {}",
                if run.success { "ok" } else { "FAILED" },
                human(start.elapsed())
            );
            rows.push(Row {
                name,
                run,
                note,
                took: start.elapsed(),
            });
        }
    }
    Ok(summary(&rows))
}

type Check = (&'static str, fn() -> Result<TestRun>);

fn checks(part: Part) -> Vec<Check> {
    match part {
        Part::Lint => vec![
            ("fmt", fmt),
            ("tidy", tidy_check),
            ("clippy", clippy),
            ("clippy wasm32", clippy_wasm),
        ],
        Part::Native => vec![("native tests", native), ("training tests", training)],
        Part::Wasm => vec![("wasm tests", wasm)],
        Part::E2e => vec![
            ("site", build_site),
            ("size", size_check),
            ("end to end", e2e),
        ],
    }
}

/// A run without a failure, to which others are added.
pub(crate) fn ok() -> TestRun {
    TestRun {
        success: true,
        ..TestRun::default()
    }
}

/// A check that passes or fails as a whole.
fn whole(outcome: Result<()>) -> Result<TestRun> {
    outcome.map(|()| TestRun { passed: 1, ..ok() })
}

fn fmt() -> Result<TestRun> {
    whole(process::passed_through(
        paths::cargo().args(["fmt", "--all", "--check"]),
    ))
}

fn tidy_check() -> Result<TestRun> {
    whole(tidy::check())
}

fn clippy() -> Result<TestRun> {
    let mut cargo = paths::cargo();
    cargo.args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "xtask/e2e,switchboard-bench/browser",
        "--",
        "-D",
        "warnings",
    ]);
    whole(process::passed_through(&mut cargo))
}

fn clippy_wasm() -> Result<TestRun> {
    let mut cargo = wasm_target::cargo()?;
    cargo.args(["clippy", "--target", wasm_target::TARGET, "--all-targets"]);
    for name in WASM_CRATES {
        cargo.args(["-p", &package(name)]);
    }
    process::passed_through(cargo.args(["--", "-D", "warnings"]))?;
    // Of the benchmark only what runs in its page.
    let mut cargo = wasm_target::cargo()?;
    cargo.args(["clippy", "--target", wasm_target::TARGET]);
    cargo.args(["-p", "switchboard-bench", "--lib"]);
    cargo.args(["--bin", "switchboard-bench-web"]);
    whole(process::passed_through(
        cargo.args(["--", "-D", "warnings"]),
    ))
}

fn native() -> Result<TestRun> {
    let mut cargo = paths::cargo();
    cargo.args(["test", "--workspace", "--no-fail-fast"]);
    if let Some(driver) = on_lavapipe(&mut cargo) {
        println!(
            "native GPU tests run on {} (set VK_ICD_FILENAMES to choose another driver)",
            driver.display()
        );
    }
    some(process::streamed(&mut cargo)?)
}

/// Makes GPU tests run on Mesa's software driver unless the environment chooses another.
pub fn on_lavapipe(cargo: &mut Command) -> Option<PathBuf> {
    let chosen =
        paths::non_empty("VK_ICD_FILENAMES").or_else(|| paths::non_empty("VK_DRIVER_FILES"));
    let driver = chosen.is_none().then(lavapipe).flatten()?;
    cargo.env("VK_ICD_FILENAMES", &driver);
    Some(driver)
}

/// PyTorch is a large download; the tests that need it are left out on request only.
fn without_pytorch() -> bool {
    paths::switched_on("SWITCHBOARD_SKIP_PYTORCH")
}

fn training() -> Result<TestRun> {
    if without_pytorch() {
        println!("!!! SWITCHBOARD_SKIP_PYTORCH is set: tests that train are NOT run");
    }
    let mut unittest = paths::command(paths::venv_python());
    unittest
        .current_dir(paths::root().join("training"))
        .args(["-m", "unittest", "discover", "-s", "tests", "-t", "."]);
    some(process::streamed(&mut unittest)?)
}

fn wasm() -> Result<TestRun> {
    let tested = WASM_CRATES
        .into_iter()
        .filter(|name| has_browser_tests(name));
    some(browser_tests::run(
        &tested.map(package).collect::<Vec<_>>(),
    )?)
}

fn build_site() -> Result<TestRun> {
    whole(site::build(false))
}

fn size_check() -> Result<TestRun> {
    whole(size::report())
}

fn e2e() -> Result<TestRun> {
    let mut cargo = paths::cargo();
    // The whole workspace, so that dependencies are compiled with the same features as for the native tests.
    cargo.args([
        "test",
        "--workspace",
        "--features",
        "xtask/e2e",
        "--test",
        "e2e",
        "--",
        "--nocapture",
        "--test-threads",
        "1",
    ]);
    // A failure says what the page showed; where in this program it was noticed does not matter.
    cargo.env("RUST_LIB_BACKTRACE", "0");
    some(process::streamed(&mut cargo)?)
}

/// A run in which no test ran proves nothing.
fn some(run: TestRun) -> Result<TestRun> {
    if run.success && run.passed == 0 {
        bail!("no test ran");
    }
    Ok(run)
}

fn package(name: &str) -> String {
    format!("switchboard-{name}")
}

/// Whether a crate has tests for the browser; the others are not compiled for it once more.
fn has_browser_tests(name: &str) -> bool {
    walk::with_extension(&paths::root().join(name), "rs")
        .iter()
        .any(|file| {
            std::fs::read_to_string(file).is_ok_and(|text| text.contains("wasm_bindgen_test"))
        })
}

fn lavapipe() -> Option<PathBuf> {
    let drivers = std::fs::read_dir(LAVAPIPE_DIR).ok()?;
    drivers.flatten().map(|entry| entry.path()).find(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("lvp_icd"))
    })
}

/// Prints the table; the counts are the last line.
fn summary(rows: &[Row]) -> ExitCode {
    println!(
        "\n{:<16} {:>8} {:>8} {:>8} {:>14}",
        "check", "result", "passed", "failed", "time"
    );
    let mut all = ok();
    for row in rows {
        let result = match row.run.success {
            true if row.took.is_zero() => "NOT RUN",
            true => "ok",
            false => "FAILED",
        };
        println!(
            "{:<16} {:>8} {:>8} {:>8} {:>14}  {}",
            row.name,
            result,
            row.run.passed,
            row.run.failed,
            human(row.took),
            row.note
        );
        let mut run = row.run.clone();
        if !run.success && run.failed == 0 {
            // Did not compile, or could not start.
            run.failed = 1;
        }
        all.add(&run);
    }
    if all.ignored > 0 {
        println!("{} tests are marked as ignored", all.ignored);
    }
    println!("\n{} passed, {} failed", all.passed, all.failed);
    if all.success {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
