//! `cargo xtask <command>`: see `cargo xtask --help`.

use std::ffi::OsString;
use std::path::{PathBuf, absolute};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xtask::{paths, process, python, setup, site, size, test, tidy};

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
        #[arg(long, required = true, num_args = 1.., value_name = "PATH")]
        suite: Vec<PathBuf>,
        /// The model [default: public/models/switchboard-small.gguf]
        #[arg(long, value_name = "FILE")]
        model: Option<PathBuf>,
        /// Also write the figures as JSON
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// The engine
        #[arg(long, default_value = "cpu", value_parser = ["cpu", "gpu"])]
        engine: String,
        /// Only the first requests of each suite
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Train the model: data, tokenizer, both stages, export (`train --help` lists the options)
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
            model,
            json,
            engine,
            limit,
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
            for path in suite {
                cargo.arg("--suite").arg(absolute(path)?);
            }
            if let Some(path) = json {
                cargo.arg("--json").arg(absolute(path)?);
            }
            if let Some(limit) = limit {
                cargo.args(["--limit", &limit.to_string()]);
            }
            process::passed_through(&mut cargo)?;
        }
        Command::Train { options } => python::train(&options)?,
        Command::Size => size::report()?,
        Command::Tidy => tidy::check()?,
    }
    Ok(ExitCode::SUCCESS)
}
