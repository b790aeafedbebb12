//! `switchboard-eval`: runs evaluation suites against a model file and prints the figures.

mod engine;
mod report;

use std::path::{Path, PathBuf};
use std::time::Instant;

use agent::eval::{CaseResult, Suite, SuiteReport, run_suite};
use agent::{Clock, PlanOptions, SelectFill};
use anyhow::{Context, Result, bail};
use clap::Parser;
use model::{Engine, Lm, LmCore, ModelFile};
use switchboard_agent as agent;

/// Runs requests with known calls through the planner and prints how many it gets right.
#[derive(Debug, Parser)]
#[command(name = "switchboard-eval", version)]
struct Args {
    /// The model file (GGUF).
    #[arg(long, value_name = "FILE")]
    model: PathBuf,
    /// Suites (JSON lines), each with `<stem>.tools.json` beside it.
    #[arg(long, value_name = "PATH", required = true, num_args = 1..)]
    suite: Vec<PathBuf>,
    /// What computes.
    #[arg(long, value_enum, default_value_t = engine::Kind::Cpu)]
    engine: engine::Kind,
    /// Only the first N requests of each suite.
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Writes the figures as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Prints every miss with expected and made calls and the probabilities.
    #[arg(long)]
    verbose: bool,
    /// Slots of the K/V cache.
    #[arg(long, value_name = "N", default_value_t = 16_384)]
    slots: usize,
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
    let bytes = std::fs::read(&args.model)
        .with_context(|| format!("reading the model {}", args.model.display()))?;
    let size = bytes.len() as u64;
    let file = ModelFile::from_bytes(bytes)
        .with_context(|| format!("the model {}", args.model.display()))?;
    match args.engine {
        engine::Kind::Cpu => {
            let made = engine::cpu(&file, args.slots)?;
            evaluate(&args, made, &file, size, &suites)
        }
        engine::Kind::Gpu => {
            let made = pollster::block_on(engine::gpu(&file, args.slots))?;
            evaluate(&args, made, &file, size, &suites)
        }
    }
}

fn evaluate<E: Engine>(
    args: &Args,
    engine: E,
    file: &ModelFile,
    size: u64,
    suites: &[Suite],
) -> Result<()> {
    let lm = LmCore::new(engine, file)?;
    let info = lm.info();
    println!(
        "{} ({}, {:.1} M parameters) on {}",
        args.model.display(),
        report::bytes(size),
        info.params as f64 / 1e6,
        info.engine
    );
    let clock = SinceStart(Instant::now());
    let mut planner = SelectFill::new(lm).with_clock(SinceStart(Instant::now()));
    let mut table: Vec<(String, SuiteReport)> = Vec::new();
    for suite in suites {
        let mut progress = report::Progress::new(&suite.name, suite.cases.len());
        let options = PlanOptions::default();
        let on_case = |result: &CaseResult| {
            progress.case(result);
            if args.verbose && !result.exact() {
                progress.clear();
                print!("{}", report::miss(result));
            }
        };
        let run = run_suite(&mut planner, suite, &options, &clock, on_case);
        let results = pollster::block_on(run).with_context(|| format!("suite {}", suite.name))?;
        progress.clear();
        table.push((suite.name.clone(), SuiteReport::of(&results)));
    }
    print!("{}", report::table(&table));
    if let Some(path) = &args.json {
        let json = report::json(&args.model, size, &info, &table)?;
        std::fs::write(path, json).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
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
