//! `switchboard-eval`: runs evaluation suites and leaderboard files against a model file and prints the figures.

mod bfcl;
mod engine;
mod report;
mod table;

use std::path::{Path, PathBuf};
use std::time::Instant;

use agent::eval::bfcl::{Category, Summary, run_category};
use agent::eval::{CaseResult, Suite, SuiteReport, run_suite};
use agent::{AgentError, Clock, PlanOptions, SelectFill};
use anyhow::{Context, Result, bail};
use clap::Parser;
use model::{Engine, Lm, LmCore, ModelFile, StartCost};
use switchboard_agent as agent;

/// Runs requests with known calls through the planner and prints how many it gets right.
#[derive(Debug, Parser)]
#[command(name = "switchboard-eval", version)]
struct Args {
    /// The model file (GGUF).
    #[arg(long, value_name = "FILE")]
    model: PathBuf,
    /// An adapter for the model, made by `cargo xtask train --adapter`.
    #[arg(long, value_name = "FILE")]
    adapter: Option<PathBuf>,
    /// Suites (JSON lines), each with `<stem>.tools.json` beside it.
    #[arg(long, value_name = "PATH", required_unless_present = "bfcl", num_args = 1..)]
    suite: Vec<PathBuf>,
    /// Folder with the files of the Berkeley Function-Calling Leaderboard: `BFCL_v4_*.json` and
    /// `possible_answer/`; its single-turn categories in Python are run.
    #[arg(long, value_name = "DIR")]
    bfcl: Option<PathBuf>,
    /// What computes.
    #[arg(long, value_enum, default_value_t = engine::Kind::Cpu)]
    engine: engine::Kind,
    /// Uses the kernels' usual variants on a GPU, the same on every device, instead of measuring
    /// which are fastest here (and keeping that in the user's cache folder).
    #[arg(long)]
    no_tune: bool,
    /// Only the first N requests of each suite and each category.
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Writes the figures as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Prints every miss with expected and made calls and the probabilities.
    #[arg(long)]
    verbose: bool,
    /// Prints every function's precision, recall and F1 and how sure the selection was; the JSON
    /// file then has the functions, too.
    #[arg(long)]
    report: bool,
    /// Logits added to tokens that go on copying an argument from the request [default: the planner's].
    #[arg(long, value_name = "NATS")]
    copy_bonus: Option<f32>,
    /// Functions that are re-ranked, the best by retrieval [default: the planner's].
    #[arg(long, value_name = "K")]
    top_k: Option<usize>,
    /// Slots of the K/V cache.
    #[arg(long, value_name = "N", default_value_t = 16_384)]
    slots: usize,
}

impl Args {
    /// How the planner decides.
    fn options(&self) -> PlanOptions {
        let usual = PlanOptions::default();
        PlanOptions {
            copy_bonus: self.copy_bonus.unwrap_or(usual.copy_bonus),
            top_k: self.top_k.unwrap_or(usual.top_k),
            ..usual
        }
    }

    /// What is measured: the model's path, and the adapter's if there is one.
    fn label(&self) -> String {
        let model = self.model.display();
        match &self.adapter {
            Some(adapter) => format!("{model} + {}", adapter.display()),
            None => model.to_string(),
        }
    }
}

/// Milliseconds since the start of the program.
struct SinceStart(Instant);

impl Clock for SinceStart {
    fn now_ms(&self) -> f64 {
        self.0.elapsed().as_secs_f64() * 1000.0
    }
}

fn main() -> Result<()> {
    let args = Args::parse();
    let suites = args
        .suite
        .iter()
        .map(|path| read_suite(path, args.limit))
        .collect::<Result<Vec<Suite>>>()?;
    let categories = match &args.bfcl {
        Some(folder) => bfcl::read(folder, args.limit)?,
        None => Vec::new(),
    };
    let (file, size) = read_model(&args.model, args.adapter.as_deref())?;
    match args.engine {
        engine::Kind::Cpu => {
            let made = engine::cpu(&file, args.slots)?;
            evaluate(&args, made, &file, size, &suites, &categories)
        }
        engine::Kind::Gpu => {
            let made = pollster::block_on(engine::gpu(&file, args.slots, !args.no_tune))?;
            evaluate(&args, made, &file, size, &suites, &categories)
        }
    }
}

/// Runs requests and tells of each result.
type Run<'a> = dyn FnMut(&mut dyn FnMut(&CaseResult)) -> Result<Vec<CaseResult>, AgentError> + 'a;

fn evaluate<E: Engine>(
    args: &Args,
    engine: E,
    file: &ModelFile,
    size: u64,
    suites: &[Suite],
    categories: &[Category],
) -> Result<()> {
    let lm = LmCore::new(engine, file)?;
    let info = lm.info();
    println!(
        "{} ({}, {:.1} M parameters) on {}",
        args.label(),
        report::bytes(size),
        info.params as f64 / 1e6,
        info.engine
    );
    if info.start.compile_ms > 0.0 {
        let StartCost {
            compile_ms,
            tuning_ms,
        } = info.start;
        println!("kernels: {compile_ms:.0} ms compiling, {tuning_ms:.0} ms choosing");
    }
    let clock = SinceStart(Instant::now());
    let mut planner = SelectFill::new(lm).with_clock(SinceStart(Instant::now()));
    let mut table: Vec<(String, SuiteReport)> = Vec::new();
    let options = args.options();
    let mut watched = |name: &str, total: usize, run: &mut Run<'_>| -> Result<()> {
        let mut progress = report::Progress::new(name, total);
        let results = run(&mut |result| {
            progress.case(result);
            if args.verbose && !result.exact() {
                progress.clear();
                print!("{}", report::miss(result));
            }
        });
        let results = results.with_context(|| format!("suite {name}"))?;
        progress.clear();
        let mut figures = SuiteReport::of(&results);
        if args.report {
            print!("{}", table::details(name, &figures));
        } else {
            figures.functions.clear();
        }
        table.push((name.to_owned(), figures));
        Ok(())
    };
    for suite in suites {
        watched(&suite.name, suite.cases.len(), &mut |on_case| {
            let run = run_suite(&mut planner, suite, &options, &clock, on_case);
            pollster::block_on(run)
        })?;
    }
    for category in categories {
        let name = bfcl::suite_name(&category.name);
        watched(&name, category.cases.len(), &mut |on_case| {
            let run = run_category(&mut planner, category, &options, &clock, on_case);
            pollster::block_on(run)
        })?;
    }
    print!("{}", table::table(&table));
    let leaderboard = (!categories.is_empty()).then(|| leaderboard(categories, &table));
    if let Some(summary) = &leaderboard {
        print!("{}", table::summary(summary));
    }
    if let Some(path) = &args.json {
        let json = report::json(&args.label(), size, &info, &table, leaderboard.as_ref())?;
        std::fs::write(path, json).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

/// The leaderboard's averages over the categories of the table.
fn leaderboard(categories: &[Category], table: &[(String, SuiteReport)]) -> Summary {
    let figures = categories.iter().filter_map(|category| {
        let name = bfcl::suite_name(&category.name);
        let (_, figures) = table.iter().find(|(n, _)| *n == name)?;
        Some((category.name.as_str(), figures.n, figures.exact))
    });
    Summary::of(&figures.collect::<Vec<_>>())
}

/// The model, with the adapter if there is one, and the size of what is to be downloaded.
fn read_model(model: &Path, adapter: Option<&Path>) -> Result<(ModelFile, u64)> {
    let bytes =
        std::fs::read(model).with_context(|| format!("reading the model {}", model.display()))?;
    let size = bytes.len() as u64;
    let file =
        ModelFile::from_bytes(bytes).with_context(|| format!("the model {}", model.display()))?;
    let Some(path) = adapter else {
        return Ok((file, size));
    };
    let bytes =
        std::fs::read(path).with_context(|| format!("reading the adapter {}", path.display()))?;
    let file = file
        .with_adapter(&bytes)
        .with_context(|| format!("the adapter {}", path.display()))?;
    Ok((file, size + bytes.len() as u64))
}

/// Reads `path` and `<stem>.tools.json` beside it.
fn read_suite(path: &Path, limit: Option<usize>) -> Result<Suite> {
    let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else {
        bail!("{} is no file name", path.display());
    };
    let tools_path = path.with_file_name(format!("{stem}.tools.json"));
    let lines = std::fs::read_to_string(path)
        .with_context(|| format!("reading the suite {}", path.display()))?;
    let tools = std::fs::read_to_string(&tools_path)
        .with_context(|| format!("reading the suite's functions {}", tools_path.display()))?;
    let mut suite = Suite::parse(stem, &lines, &tools)?;
    suite.cases.truncate(limit.unwrap_or(usize::MAX));
    if suite.cases.is_empty() {
        bail!("the suite {} has no requests", path.display());
    }
    Ok(suite)
}
