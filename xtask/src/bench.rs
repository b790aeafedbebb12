//! `cargo xtask bench`: builds the benchmark in release, runs it, and says what it was built from.

use std::path::{PathBuf, absolute};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::{bench_browser, paths, process};

/// Options of the command.
#[derive(Debug, Args)]
pub struct Options {
    /// Model shapes: tiny, 7m, 45m, 135m, 0.6b [default: all but tiny]
    #[arg(long, value_delimiter = ',', num_args = 1.., value_name = "NAME")]
    shape: Vec<String>,
    /// The engines, alternating
    #[arg(long, default_value = "both", value_parser = ["both", "gpu", "cpu"])]
    engine: String,
    /// Only the operations one by one, only whole engines, or only what the tuner chooses
    #[arg(long, value_parser = ["kernels", "models", "tuning"])]
    only: Option<String>,
    /// Storage of the matrices [default: the shape's own]
    #[arg(long, value_parser = ["f32", "f16", "q8_0", "q4_0", "q4_k", "q6_k"])]
    format: Option<String>,
    /// Few and short samples, only to see that everything works
    #[arg(long)]
    quick: bool,
    /// Count what one decode step of each shape costs instead of timing anything
    #[arg(long)]
    counters: bool,
    /// Measure the engines in a headless Chromium instead of natively
    #[arg(long)]
    browser: bool,
    /// Measure in a headless Chromium in turns: the engines and another runtime, on the 45m shape, or the CPU engine with
    /// relaxed SIMD and without
    #[arg(long, value_parser = ["ort", "baseline"])]
    peer: Option<String>,
    /// Also write the record (with --counters the list of costs) to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Measures, prints one table and writes a record under `bench/runs`.
///
/// # Errors
/// When the benchmark does not build or finds a result that differs from its reference.
pub fn run(options: &Options) -> Result<()> {
    if options.browser || options.peer.is_some() {
        return in_browser(options);
    }
    let mut cargo = paths::cargo();
    cargo.args([
        "run",
        "--release",
        "--package",
        "switchboard-bench",
        "--",
        "--engine",
        &options.engine,
    ]);
    for shape in &options.shape {
        cargo.args(["--shape", shape]);
    }
    for (name, value) in [("--only", &options.only), ("--format", &options.format)] {
        if let Some(value) = value {
            cargo.args([name, value]);
        }
    }
    cargo.args(options.quick.then_some("--quick"));
    cargo.args(options.counters.then_some("--counters"));
    if let Some(file) = &options.json {
        let file = absolute(file).with_context(|| format!("no such place: {}", file.display()))?;
        cargo.arg("--json").arg(file);
    }
    cargo
        .arg("--runs")
        .arg(paths::root().join("bench/runs"))
        .args(["--commit", &commit()])
        .args(["--rustc", &version("rustc")]);
    process::passed_through(&mut cargo)
}

fn in_browser(options: &Options) -> Result<()> {
    let native = [
        ("--only", options.only.is_some()),
        ("--format", options.format.is_some()),
        ("--counters", options.counters),
    ];
    for (name, given) in native {
        if given {
            bail!("{name} is for native measurements only");
        }
    }
    let peer = options.peer.as_deref();
    let mut program = bench_browser::prepare(peer == Some("ort"))?;
    program.args((peer == Some("baseline")).then_some("--baseline"));
    for shape in &options.shape {
        program.args(["--shape", shape]);
    }
    program.args(["--engine", &options.engine]);
    program.args(options.quick.then_some("--quick"));
    if let Some(file) = &options.json {
        let file = absolute(file).with_context(|| format!("no such place: {}", file.display()))?;
        program.arg("--json").arg(file);
    }
    program.args(["--commit", &commit()]);
    process::passed_through(&mut program)
}

/// The commit, marked when files differ from it.
fn commit() -> String {
    let described = process::output(paths::command("git").args([
        "describe",
        "--always",
        "--dirty",
        "--abbrev=12",
    ]));
    described.map_or_else(|| "unknown".to_owned(), |text| text.trim().to_owned())
}

fn version(program: &str) -> String {
    let text = process::output(paths::command(program).arg("--version"));
    text.map_or_else(|| "unknown".to_owned(), |text| text.trim().to_owned())
}
