//! `cargo xtask <command>`: see `cargo xtask --help`.

use std::ffi::OsString;
use std::path::{PathBuf, absolute};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xtask::{bench, mutate, paths, process, python, setup, site, size, test, tidy};

/// Switchboard's tasks. Each makes sure of what it needs first; the first start on a machine takes some minutes.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Get everything the commands below need: wasm target, trunk, wasm-bindgen, wasm-opt, wasm-pack, Chromium, Vulkan
    Setup {
        /// Also the Python environment for training (large)
        #[arg(long)]
        python: bool,
    },
    /// Build the site into dist/
    Build {
        /// Build without optimisation, faster
        #[arg(long)]
        debug: bool,
    },
    /// Build the site and serve it on this machine
    Serve {
        /// Port on 127.0.0.1
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in a browser
        #[arg(long)]
        open: bool,
        /// Build without optimisation, faster
        #[arg(long)]
        debug: bool,
    },
    /// Run every check: formatting, clippy, house rules, native tests, browser tests, the site end to end
    Test {
        /// Run one part
        #[arg(long, value_enum)]
        only: Option<test::Part>,
    },
    /// Measure the model on suites of requests
    Eval {
        /// JSON-lines files of requests
        #[arg(long, required_unless_present_any = ["bfcl", "toolalpaca", "intents"], num_args = 1.., value_name = "PATH")]
        suite: Vec<PathBuf>,
        /// Folder with the files of the Berkeley Function-Calling Leaderboard
        #[arg(long, value_name = "DIR")]
        bfcl: Option<PathBuf>,
        /// ToolAlpaca's files: eval_real.json, eval_simulated.json
        #[arg(long, num_args = 1.., value_name = "FILE")]
        toolalpaca: Vec<PathBuf>,
        /// Intent sets (.jsonl or .jsonl.zst): each label is a function, the selection is judged
        #[arg(long, num_args = 1.., value_name = "FILE")]
        intents: Vec<PathBuf>,
        /// Functions offered beside the right one to a request of an intent set [default: 16]
        #[arg(long, value_name = "N")]
        offered: Option<usize>,
        /// The model [default: public/models/switchboard-small.gguf]
        #[arg(long, value_name = "FILE")]
        model: Option<PathBuf>,
        /// An adapter for the model, made by `cargo xtask train --adapter`
        #[arg(long, value_name = "FILE")]
        adapter: Option<PathBuf>,
        /// Also write the figures as JSON
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// The engine
        #[arg(long, default_value = "cpu", value_parser = ["cpu", "gpu"])]
        engine: String,
        /// Only N requests: the first of each suite and category, spread evenly over each of the other files
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
        /// Print every miss
        #[arg(long)]
        verbose: bool,
        /// Print the figures of every function and the reliability of the confidence
        #[arg(long)]
        report: bool,
    },
    /// Train the model: data, tokenizer, both stages, export; or with `--adapter tools.json examples.jsonl` an
    /// adapter for your own functions (`train --help` and `train --adapter --help` list the options)
    #[command(disable_help_flag = true)]
    Train {
        /// Passed on to the training package, for instance `--config small`
        #[arg(
            trailing_var_arg = true,
            allow_hyphen_values = true,
            value_name = "OPTIONS"
        )]
        options: Vec<OsString>,
    },
    /// Break every WGSL file in one place, in a copy, and expect a test to notice
    Mutate {
        /// Only files whose path contains this
        #[arg(long, value_name = "TEXT")]
        only: Option<String>,
    },
    /// Measure kernels and engines on synthetic models, natively; see bench/runs
    Bench(bench::Options),
    /// Print the sizes of the built site and compare them with the budgets
    Size,
    /// Check the house rules: module headers, file sizes, dependency order, nothing unfinished
    Tidy,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Setup { python } => {
            setup::ensure(&setup::ALL)?;
            if python {
                setup::ensure(&[setup::Need::Python])?;
            }
        }
        Command::Build { debug } => site::build(debug)?,
        Command::Serve { port, open, debug } => site::serve(port, open, debug)?,
        Command::Test { only } => return test::run(only),
        Command::Eval {
            suite,
            bfcl,
            toolalpaca,
            intents,
            offered,
            model,
            adapter,
            json,
            engine,
            limit,
            verbose,
            report,
        } => {
            let mut cargo = paths::cargo();
            cargo.args([
                "run",
                "--release",
                "--package",
                "switchboard-agent",
                "--features",
                "eval",
                "--bin",
                "switchboard-eval",
                "--",
            ]);
            let model =
                model.unwrap_or_else(|| paths::root().join("public/models/switchboard-small.gguf"));
            cargo
                .arg("--model")
                .arg(absolute(model)?)
                .args(["--engine", &engine]);
            if let Some(path) = adapter {
                cargo.arg("--adapter").arg(absolute(path)?);
            }
            let lists = [
                ("--suite", suite),
                ("--toolalpaca", toolalpaca),
                ("--intents", intents),
            ];
            for (option, paths) in lists {
                for path in paths {
                    cargo.arg(option).arg(absolute(path)?);
                }
            }
            if let Some(offered) = offered {
                cargo.args(["--offered", &offered.to_string()]);
            }
            if let Some(path) = bfcl {
                cargo.arg("--bfcl").arg(absolute(path)?);
            }
            if let Some(path) = json {
                cargo.arg("--json").arg(absolute(path)?);
            }
            if let Some(limit) = limit {
                cargo.args(["--limit", &limit.to_string()]);
            }
            cargo.args(verbose.then_some("--verbose"));
            cargo.args(report.then_some("--report"));
            process::passed_through(&mut cargo)?;
        }
        Command::Train { options } => python::train(&options)?,
        Command::Mutate { only } => mutate::run(only.as_deref())?,
        Command::Bench(options) => bench::run(&options)?,
        Command::Size => size::report()?,
        Command::Tidy => tidy::check()?,
    }
    Ok(ExitCode::SUCCESS)
}
