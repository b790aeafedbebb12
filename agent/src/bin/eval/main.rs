//! `switchboard-eval`: runs evaluation suites and leaderboard files against a model file and prints the figures.

mod bfcl;
mod engine;
mod files;
mod report;
mod table;

use std::path::PathBuf;
use std::time::Instant;

use agent::eval::bfcl::{Category, Summary, run_category};
use agent::eval::{
    CaseResult, Gathered, LeftOut, Suite, SuiteReport, intents, run_gathered, run_suite,
};
use agent::{AgentError, Clock, PlanOptions, SelectFill};
use anyhow::{Context, Result};
use clap::{ArgGroup, Parser};
use model::{Engine, Lm, LmCore, ModelFile, StartCost};
use switchboard_agent as agent;

/// Runs requests with known calls through the planner and prints how many it gets right.
#[derive(Debug, Parser)]
#[command(name = "switchboard-eval", version)]
#[command(group(ArgGroup::new("requests").required(true).multiple(true).args(["suite", "bfcl", "toolalpaca", "intents"])))]
struct Args {
    /// The model file (GGUF).
    #[arg(long, value_name = "FILE")]
    model: PathBuf,
    /// An adapter for the model, made by `cargo xtask train --adapter`.
    #[arg(long, value_name = "FILE")]
    adapter: Option<PathBuf>,
    /// Suites (JSON lines), each with `<stem>.tools.json` beside it.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    suite: Vec<PathBuf>,
    /// Folder with the files of the Berkeley Function-Calling Leaderboard: `BFCL_v4_*.json` and
    /// `possible_answer/`; its single-turn categories in Python are run.
    #[arg(long, value_name = "DIR")]
    bfcl: Option<PathBuf>,
    /// ToolAlpaca's files (`eval_real.json`, `eval_simulated.json`): each instruction with the
    /// functions of its interface.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    toolalpaca: Vec<PathBuf>,
    /// Intent sets (JSON lines, `.zst` or plain): each label is a function, the selection among
    /// the right one and some others is judged.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    intents: Vec<PathBuf>,
    /// Functions offered beside the right one to a request of an intent set.
    #[arg(long, value_name = "N", default_value_t = intents::OFFERED)]
    offered: usize,
    /// What computes.
    #[arg(long, value_enum, default_value_t = engine::Kind::Cpu)]
    engine: engine::Kind,
    /// Uses the kernels' usual variants on a GPU, the same on every device, instead of measuring
    /// which are fastest here (and keeping that in the user's cache folder).
    #[arg(long)]
    no_tune: bool,
    /// Only N requests: the first of each suite and each category, and spread evenly over each of
    /// ToolAlpaca's files and intent sets, which are sorted by function.
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
    /// Probability of *none* that ends a turn in which something was done [default: the planner's].
    #[arg(long, value_name = "P")]
    stop_threshold: Option<f32>,
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
            stop_threshold: self.stop_threshold.unwrap_or(usual.stop_threshold),
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

/// What is run.
struct Requests {
    suites: Vec<Suite>,
    categories: Vec<Category>,
    gathered: Vec<Gathered>,
}

impl Requests {
    fn read(args: &Args) -> Result<Self> {
        let limit = args.limit;
        let suites = args.suite.iter().map(|path| files::read_suite(path, limit));
        let toolalpaca = args.toolalpaca.iter();
        let toolalpaca = toolalpaca.map(|path| files::read_toolalpaca(path, limit));
        let intents = args.intents.iter();
        let intents = intents.map(|path| files::read_intents(path, limit, args.offered));
        Ok(Self {
            suites: suites.collect::<Result<_>>()?,
            categories: match &args.bfcl {
                Some(folder) => bfcl::read(folder, limit)?,
                None => Vec::new(),
            },
            gathered: toolalpaca.chain(intents).collect::<Result<_>>()?,
        })
    }
}

fn main() -> Result<()> {
    let args = Args::parse();
    let requests = Requests::read(&args)?;
    let (file, size) = files::read_model(&args.model, args.adapter.as_deref())?;
    match args.engine {
        engine::Kind::Cpu => {
            let made = engine::cpu(&file, args.slots)?;
            evaluate(&args, made, &file, size, &requests)
        }
        engine::Kind::Gpu => {
            let made = pollster::block_on(engine::gpu(&file, args.slots, !args.no_tune))?;
            evaluate(&args, made, &file, size, &requests)
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
    requests: &Requests,
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
    let mut watched =
        |name: &str, total: usize, left_out: &LeftOut, run: &mut Run<'_>| -> Result<()> {
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
            let mut figures = SuiteReport {
                left_out: left_out.clone(),
                ..SuiteReport::of(&results)
            };
            if args.report {
                print!("{}", table::details(name, &figures));
            } else {
                figures.functions.clear();
            }
            table.push((name.to_owned(), figures));
            Ok(())
        };
    let none = LeftOut::new();
    for suite in &requests.suites {
        watched(&suite.name, suite.cases.len(), &none, &mut |on_case| {
            let run = run_suite(&mut planner, suite, &options, &clock, on_case);
            pollster::block_on(run)
        })?;
    }
    let categories = &requests.categories;
    for category in categories {
        let name = bfcl::suite_name(&category.name);
        watched(&name, category.cases.len(), &none, &mut |on_case| {
            let run = run_category(&mut planner, category, &options, &clock, on_case);
            pollster::block_on(run)
        })?;
    }
    for gathered in &requests.gathered {
        let left_out = &gathered.left_out;
        watched(&gathered.name, gathered.len(), left_out, &mut |on_case| {
            let run = run_gathered(&mut planner, gathered, &options, &clock, on_case);
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
