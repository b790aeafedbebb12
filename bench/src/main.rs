//! `switchboard-bench`: measures kernels and engines on this machine; `cargo xtask bench` starts it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};
use serde_json::{Value, json};
use switchboard_bench::ceiling::{self, Ceiling};
use switchboard_bench::device::Device;
use switchboard_bench::models::Source;
use switchboard_bench::report::{Entry, Failure, table};
use switchboard_bench::shapes::{SHAPES, Shape, find, find_kind, kind_name};
use switchboard_bench::timing::Effort;
use switchboard_bench::{cases, counters, models, ops, tuning};

/// Which engines take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Engines {
    /// Both, alternating.
    Both,
    /// The GPU engine; kernels too.
    Gpu,
    /// The CPU engine; no kernels.
    Cpu,
}

/// Which figures are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Operations one by one.
    Kernels,
    /// Whole engines.
    Models,
    /// What the tuner chooses.
    Tuning,
}

/// Measures kernels and engines on synthetic models and prints one table.
#[derive(Debug, Parser)]
#[command(name = "switchboard-bench", version)]
struct Args {
    /// Model shapes: tiny, 7m, 45m, 135m, 0.6b [default: all but tiny].
    #[arg(long, value_delimiter = ',', value_name = "NAME", num_args = 1..)]
    shape: Vec<String>,
    /// Engines.
    #[arg(long, value_enum, default_value_t = Engines::Both)]
    engine: Engines,
    /// Only one part.
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Storage of the matrices: f32, f16, q8_0, q4_0, q4_k, q6_k [default: the shape's own].
    #[arg(long, value_name = "NAME")]
    format: Option<String>,
    /// Few and short samples, only to see that everything works.
    #[arg(long)]
    quick: bool,
    /// Count what one decode step of each shape costs instead of timing anything.
    #[arg(long)]
    counters: bool,
    /// Writes the record (with `--counters` the list of costs) to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Folder of the records.
    #[arg(long, value_name = "DIR")]
    runs: Option<PathBuf>,
    /// What the record says of the sources.
    #[arg(long, value_name = "TEXT", default_value = "unknown")]
    commit: String,
    /// What the record says of the compiler.
    #[arg(long, value_name = "TEXT", default_value = "unknown")]
    rustc: String,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn shapes(args: &Args) -> Result<Vec<Shape>> {
    let names: Vec<&str> = if args.shape.is_empty() {
        SHAPES[1..].iter().map(|s| s.name).collect()
    } else {
        args.shape.iter().map(String::as_str).collect()
    };
    let kind = match &args.format {
        None => None,
        Some(name) => Some(find_kind(name).with_context(|| {
            format!("no format `{name}`; choose f32, f16, q8_0, q4_0, q4_k or q6_k")
        })?),
    };
    names
        .into_iter()
        .map(|name| {
            let known = || SHAPES.map(|s| s.name).join(", ");
            let shape = find(name)
                .with_context(|| format!("no shape `{name}`; choose among {}", known()))?;
            Ok(Shape {
                kind: kind.unwrap_or(shape.kind),
                ..shape
            })
        })
        .collect()
}

fn run(args: &Args) -> Result<ExitCode> {
    let shapes = shapes(args)?;
    let effort = if args.quick {
        Effort::QUICK
    } else {
        Effort::FULL
    };
    let mut entries = Vec::new();
    let devices = match args.engine {
        Engines::Cpu if args.counters => {
            bail!("--counters counts what a GPU is asked to do; leave --engine cpu out")
        }
        Engines::Cpu => Vec::new(),
        engine => match Device::all() {
            Ok(devices) => devices,
            Err(e) if engine == Engines::Gpu || args.counters => bail!(e),
            // Without a GPU the CPU engine's figures are still worth having.
            Err(e) => {
                entries.push(absent(&e.to_string()));
                Vec::new()
            }
        },
    };
    if let Some(device) = devices.first() {
        announce(device);
    }
    let mut record = header(args, devices.first());
    if args.counters {
        let rows = count(&shapes, &devices)?;
        record["counters"] = json!(rows);
        save(args, &record, &json!(rows), devices.first())?;
        return Ok(ExitCode::SUCCESS);
    }
    let host = ceiling::host(&effort);
    record["host_copy"] = host.json.clone();
    let device_copy = match devices.first() {
        None => None,
        Some(device) => Some(ceiling::device(device, &effort)?),
    };
    if let (Some(copy), Some(device)) = (&device_copy, devices.first()) {
        record["device_copy"] = copy.json.clone();
        entries.extend(ceiling::overheads(device, copy, &effort)?);
    }
    entries.push(ceiling::entry("cpu", &host));
    let wanted = |part| args.only.is_none_or(|only| only == part);
    for shape in &shapes {
        eprintln!("{} ({})", shape.name, kind_name(shape.kind));
        if wanted(Part::Models) {
            let sources = sources(args, &devices, device_copy.as_ref(), &host);
            entries.extend(models::measure(shape, &sources, &effort));
        }
        if wanted(Part::Tuning) {
            let budget = effort.tuning.as_secs_f64() * 1e3;
            let tuned = |device| tuning::measure(shape, device, budget);
            entries.extend(devices.iter().flat_map(tuned));
        }
        if let Some(copy) = device_copy.as_ref().filter(|_| wanted(Part::Kernels)) {
            for recipe in cases::of_shape(shape, &effort) {
                let case = recipe();
                eprintln!("  {} {} {}", shape.name, case.what, case.size);
                entries.extend(ops::measure(shape.name, &case, &devices, copy, &effort));
            }
        }
    }
    let text = table(&entries);
    println!("{text}");
    if let Some(device) = devices.first() {
        announce(device);
    }
    record["table"] = json!(text);
    record["entries"] = entries.iter().map(Entry::json).collect();
    save(args, &record, &record, devices.first())?;
    let wrong = entries.iter().filter(|e| e.is_wrong()).count();
    if wrong > 0 {
        bail!("{wrong} results differ from their reference; the table says which");
    }
    Ok(ExitCode::SUCCESS)
}

/// The line of a machine without a usable GPU.
fn absent(why: &str) -> Entry {
    Entry {
        shape: "device".to_owned(),
        what: "adapter".to_owned(),
        size: String::new(),
        engine: "gpu".to_owned(),
        outcome: Err(Failure::Refused(why.to_owned())),
        details: json!({}),
    }
}

fn announce(device: &Device) {
    let caps = device.gpu.caps();
    println!(
        "adapter: {} ({}, {})",
        device.label(),
        caps.backend,
        caps.driver
    );
    if caps.is_software {
        println!(
            "SOFTWARE ADAPTER: a program on the CPU; its figures say nothing about a graphics chip."
        );
    }
}

fn sources<'a>(
    args: &Args,
    devices: &'a [Device],
    device_copy: Option<&Ceiling>,
    host: &Ceiling,
) -> Vec<Source<'a>> {
    let gpu = devices
        .first()
        .zip(device_copy)
        .map(|(device, copy)| Source::Gpu {
            gpu: &device.gpu,
            label: device.engine(),
            copy: copy.gb_per_s,
        });
    let cpu = (args.engine != Engines::Gpu).then_some(Source::Cpu {
        copy: host.gb_per_s,
    });
    gpu.into_iter().chain(cpu).collect()
}

/// The cost of one decode step of every shape; a shape that does not fit says why.
fn count(shapes: &[Shape], devices: &[Device]) -> Result<Vec<Value>> {
    let device = devices.first().context("no device")?;
    let mut rows = Vec::new();
    for shape in shapes {
        let file = shape
            .model()
            .with_context(|| format!("making a {} model", shape.name))?;
        let row = match counters::measure(&device.gpu, &file) {
            Ok(cost) => cost.json(shape.name),
            Err(e) => json!({"shape": shape.name, "error": e.to_string()}),
        };
        println!("{row}");
        rows.push(row);
    }
    Ok(rows)
}

/// What a record says before any figure.
fn header(args: &Args, device: Option<&Device>) -> Value {
    let command: Vec<String> = std::env::args().skip(1).collect();
    json!({
        "command": format!("switchboard-bench {}", command.join(" ")),
        "date": date(),
        "commit": args.commit,
        "rustc": args.rustc,
        "quick": args.quick,
        "cpu": processor(),
        "threads": std::thread::available_parallelism().map_or(0, usize::from),
        "device": device.map(Device::describe),
    })
}

/// The processor's name where the system tells.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|l| l.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Year, month, day and the time of day, UTC: `2026-03-09T17-05-00`.
fn date() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_secs());
    civil(seconds)
}

fn civil(seconds: u64) -> String {
    // Years start in March here, so that the leap day is a year's last.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day + 2) / 153;
    let (day, month_from_1) = (day - (153 * month + 2) / 5 + 1, (month + 2) % 12 + 1);
    let year = era * 400 + year_of_era + u64::from(month_from_1 <= 2);
    let (h, m, s) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month_from_1:02}-{day:02}T{h:02}-{m:02}-{s:02}")
}

/// Writes the record to its folder and `wanted` to the file that was asked for.
fn save(args: &Args, record: &Value, wanted: &Value, device: Option<&Device>) -> Result<()> {
    if let Some(runs) = &args.runs {
        let adapter = device.map_or_else(|| "cpu".to_owned(), Device::label);
        let stamp = record["date"].as_str().unwrap_or("undated");
        let (day, time) = stamp.split_once('T').unwrap_or((stamp, "run"));
        let dir = runs.join(format!("{day}-{}", slug(&adapter)));
        fs::create_dir_all(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
        write(&dir.join(format!("{time}.json")), record)?;
    }
    match &args.json {
        Some(file) => write(file, wanted),
        None => Ok(()),
    }
}

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value)?;
    fs::write(file, text + "\n").with_context(|| format!("cannot write {}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

/// A name that a folder may have.
fn slug(text: &str) -> String {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|w| !w.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_names() {
        assert_eq!(civil(0), "1970-01-01T00-00-00");
        assert_eq!(civil(951_868_799), "2000-02-29T23-59-59");
        assert_eq!(civil(1_772_323_200), "2026-03-01T00-00-00");
        assert_eq!(
            slug("software llvmpipe (LLVM 19.1, 256 bits)"),
            "software-llvmpipe-llvm-19-1-256-bits"
        );
    }

    #[test]
    fn unknown_shapes_are_named() {
        let args = Args::parse_from(["bench", "--shape", "7m,9t"]);
        let error = shapes(&args).unwrap_err().to_string();
        assert!(error.contains("9t") && error.contains("135m"), "{error}");
    }
}
