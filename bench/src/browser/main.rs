//! `switchboard-bench-browser`: opens the benchmark's page in a headless Chromium; `cargo xtask bench --browser` and
//! `--peer` start it.

mod turns;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Parser;
use serde_json::{Value, json};
use switchboard_bench::decoder;
use switchboard_bench::shapes::{Shape, find, kind_name};
use xtask::browser;
use xtask::server::Content;

use turns::{Effort, Party, Results};

/// Measures the engines in a browser, alone or in turns with ONNX Runtime Web.
#[derive(Debug, Parser)]
#[command(name = "switchboard-bench-browser", version)]
struct Args {
    /// Model shapes [default: 7m and 45m; with --ort 45m].
    #[arg(long, value_delimiter = ',', value_name = "NAME", num_args = 1..)]
    shape: Vec<String>,
    /// The engines' WebAssembly and its JavaScript.
    #[arg(long, value_name = "DIR")]
    engines: PathBuf,
    /// ONNX Runtime Web's `dist`: compare with it.
    #[arg(long, value_name = "DIR")]
    ort: Option<PathBuf>,
    /// Our CPU engine with relaxed SIMD, in turns with itself without.
    #[arg(long, conflicts_with = "ort")]
    baseline: bool,
    /// Few samples, only to see that everything works.
    #[arg(long)]
    quick: bool,
    /// Engines that are measured.
    #[arg(long, default_value = "both", value_parser = ["both", "gpu", "cpu"])]
    engine: String,
    /// Writes the record to this file.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// What the record says of the sources.
    #[arg(long, value_name = "TEXT", default_value = "unknown")]
    commit: String,
}

/// The page and its scripts; names are addresses.
const PAGE: [(&str, &[u8]); 5] = [
    ("/bench.html", include_bytes!("../../web/bench.html")),
    ("/bench.js", include_bytes!("../../web/bench.js")),
    ("/worker.js", include_bytes!("../../web/worker.js")),
    ("/ours.js", include_bytes!("../../web/ours.js")),
    ("/ort.js", include_bytes!("../../web/ort.js")),
];

/// ONNX Runtime's builds that the page may take.
const ORT: [&str; 8] = [
    "ort.wasm.min.mjs",
    "ort.jspi.min.mjs",
    "ort.webgpu.min.mjs",
    "ort-wasm-simd-threaded.mjs",
    "ort-wasm-simd-threaded.wasm",
    "ort-wasm-simd-threaded.jspi.mjs",
    "ort-wasm-simd-threaded.jspi.wasm",
    "ort-wasm-simd-threaded.asyncify.mjs",
];
/// Of those without promise integration, which some browsers need.
const ORT_ASYNCIFY: &str = "ort-wasm-simd-threaded.asyncify.wasm";
/// What ONNX Runtime's products may round activations to: 8 bits, as its published models allow, or nothing, which
/// software adapters compute several times faster.
const ACCURACIES: [i64; 2] = [4, 0];

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn shapes(args: &Args) -> Result<Vec<Shape>> {
    let names: Vec<&str> = match (&args.shape[..], &args.ort) {
        ([], None) => vec!["7m", "45m"],
        ([], Some(_)) => vec!["45m"],
        (given, _) => given.iter().map(String::as_str).collect(),
    };
    let known = |name| find(name).with_context(|| format!("no shape `{name}`"));
    names.into_iter().map(known).collect()
}

fn model_path(shape: &Shape, software: bool) -> String {
    let accuracy = ACCURACIES[usize::from(software)];
    format!("/models/{}-{accuracy}.onnx", shape.name)
}

/// Everything the page loads.
fn content(args: &Args, shapes: &[Shape]) -> Result<Content> {
    let mut extra: HashMap<String, Vec<u8>> = PAGE
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()))
        .collect();
    if let Some(dist) = &args.ort {
        for name in ORT.into_iter().chain([ORT_ASYNCIFY]) {
            extra.insert(format!("/ort/{name}"), read(&dist.join(name))?);
        }
        for shape in shapes {
            for software in [false, true] {
                let accuracy = ACCURACIES[usize::from(software)];
                let bytes = decoder::model(shape, accuracy);
                extra.insert(model_path(shape, software), bytes);
            }
        }
    }
    let dir = args.engines.clone();
    Ok(Content { dir, extra })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn run(args: &Args) -> Result<()> {
    let shapes = shapes(args)?;
    let effort = Effort::new(args.quick);
    let parties = match (args.baseline, &args.ort) {
        (true, _) => vec![Party::RELAXED, Party::BASELINE],
        (false, Some(_)) => vec![Party::OURS, Party::ORT],
        (false, None) => vec![Party::OURS],
    };
    let on_gpu: &[bool] = match args.engine.as_str() {
        _ if args.baseline => &[false],
        "cpu" => &[false],
        "gpu" => &[true],
        _ => &[false, true],
    };
    println!("making models…");
    let content = content(args, &shapes)?;
    let (agent, found) = browser::run_on("bench", content, async |page| {
        let mut found = Vec::new();
        page.open("/bench.html").await?;
        page.allow_scripts(turns::PATIENCE).await?;
        for shape in &shapes {
            let mut states = Vec::new();
            for gpu in on_gpu {
                let results = turns::measure(&page, shape, *gpu, &parties, &effort).await;
                let results = results.with_context(|| {
                    format!("{} on the {}", shape.name, if *gpu { "GPU" } else { "CPU" })
                })?;
                states.push(results.states.clone());
                found.push(results);
            }
            turns::agree(&parties, &states)?;
        }
        let agent = page.eval("return navigator.userAgent", Vec::new()).await?;
        Ok((agent, found))
    })?;
    report(args, &found, &agent)
}

/// Prints the table and writes the record.
fn report(args: &Args, found: &[Results], agent: &Value) -> Result<()> {
    println!("\n{}", turns::table(found));
    if found.iter().any(|r| r.software) {
        println!(
            "SOFTWARE ADAPTER: WebGPU is a program on the CPU here; its figures say nothing about a graphics chip."
        );
    }
    let Some(file) = &args.json else {
        return Ok(());
    };
    let record = if args.ort.is_some() {
        peer_record(args, found, agent)?
    } else {
        let entries: Vec<Value> = found.iter().map(Results::json).collect();
        json!({"versions": versions(args, found, agent), "entries": entries})
    };
    fs::write(file, serde_json::to_string_pretty(&record)? + "\n")
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

fn versions(args: &Args, found: &[Results], agent: &Value) -> Value {
    let names = |gpu: bool| {
        let of = found.iter().find(|r| r.gpu == gpu);
        of.map(|r| r.names.clone())
    };
    json!({
        "commit": args.commit, "browser": agent, "quick": args.quick,
        "cpu": names(false), "webgpu": names(true),
    })
}

/// The comparison: one shape, both devices, ratios of medians, ours over theirs.
fn peer_record(args: &Args, found: &[Results], agent: &Value) -> Result<Value> {
    let mut record = json!({});
    for results in found {
        let Some(compared) = results.compared() else {
            bail!("no pair of samples");
        };
        let device = if results.gpu { "webgpu" } else { "cpu" };
        record[device] = compared;
        record[device]["shape"] = json!(results.shape.name);
        record[device]["format"] = json!(kind_name(results.shape.kind));
        record[device]["software"] = json!(results.software);
    }
    let adapter = found.iter().find(|r| r.gpu).and_then(|r| r.names.first());
    record["adapter"] = json!(adapter);
    record["versions"] = versions(args, found, agent);
    Ok(record)
}
