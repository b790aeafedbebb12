//! The copy ceiling: bytes a device (or the host) moves a second when it does nothing but copy.

use kernels::{Copy, Counts, KernelError, Plan, QMatrix, Row, Usage, WeightFormat, ops};
use serde_json::{Value, json};

use crate::device::{Device, positive};
use crate::report::{Entry, Figure};
use crate::timing::{Effort, alternate, median};

/// Columns of the matrix that the copying kernel gathers.
const COLS: usize = 4096;
/// Copies in one sample.
const COPIES: usize = 8;

/// Bytes read and written a second, with the samples behind it.
#[derive(Clone, Debug)]
pub struct Ceiling {
    /// 10^9 bytes a second, read and written together: the faster way's median.
    pub gb_per_s: f64,
    /// Samples behind it.
    pub samples: usize,
    /// Every way that was tried, with its samples.
    pub json: Value,
}

impl Ceiling {
    fn of(ways: &[(&str, Vec<f64>)], bytes: u64) -> Self {
        let best = ways.iter().map(|w| median(&w.1)).fold(0.0, f64::max);
        let samples = ways.iter().map(|w| w.1.len()).min().unwrap_or(0);
        let ways: serde_json::Map<String, Value> = ways
            .iter()
            .map(|(name, samples)| ((*name).to_owned(), json!(samples)))
            .collect();
        Self {
            gb_per_s: best,
            samples,
            json: json!({"gb_per_s": best, "bytes": bytes, "samples_gb_per_s": ways}),
        }
    }
}

/// Measures a device: copies by the API and by a kernel (a gather of f32 rows in order), the
/// faster one counts.
///
/// # Errors
/// When the device refuses.
pub fn device(device: &Device, effort: &Effort) -> Result<Ceiling, KernelError> {
    let gpu = &device.gpu;
    let bytes = effort.copy_bytes;
    let rows = bytes as usize / (4 * COLS);
    let data: Vec<u8> = vec![0; bytes as usize];
    let counts = Counts {
        rows: rows as u32,
        ..Counts::default()
    };
    let uniform = gpu.buffer("counts", 16, Usage::Uniform)?;
    gpu.write(&uniform, 0, &[counts])?;
    let order: Vec<Row> = (0..rows as u32)
        .map(|token| Row {
            token,
            ..Row::default()
        })
        .collect();
    let order = gpu.upload("rows", &order)?;
    let from = [0, 1].map(|_| QMatrix::upload(gpu, "from", WeightFormat::F32, rows, COLS, &data));
    let [a, b] = from;
    let from = [a?, b?];
    let make = |what| gpu.buffer(what, bytes, Usage::Storage);
    let to = [make("to")?, make("to")?];
    let source = [make("source")?, make("source")?];
    let plans: Result<Vec<Plan>, KernelError> = from
        .iter()
        .zip(&to)
        .map(|(from, to)| {
            let step = ops::embed::step(gpu, &uniform, &order, from, None, to)?;
            Ok(Plan::new(vec![step]))
        })
        .collect();
    let plans = plans?;
    let all: Vec<&Plan> = plans.iter().cycle().take(COPIES).collect();
    let copies: Vec<Copy<'_>> = (0..COPIES)
        .map(|i| Copy {
            from: &source[i % 2],
            from_offset: 0,
            to: &to[i % 2],
            to_offset: 0,
            bytes,
        })
        .collect();
    let moved = (2 * bytes * COPIES as u64) as f64 / 1e9;
    // Pages are touched and kernels compiled before anything counts.
    device.time(&all, &counts)?;
    device.wall(&[], &counts, &copies)?;
    let mut ways = alternate(2, effort, |way| {
        let took = if way == 0 {
            device.time(&all, &counts)?
        } else {
            device.work(&[], &counts, &copies)?
        };
        Ok::<f64, KernelError>(moved / positive(took)?)
    })
    .into_iter();
    let mut next = || ways.next().unwrap_or(Ok(Vec::new()));
    let ways = [("kernel", next()?), ("api", next()?)];
    Ok(Ceiling::of(&ways, bytes))
}

/// Measures one thread of the host: copies between buffers.
pub fn host(effort: &Effort) -> Ceiling {
    let size = effort.copy_bytes as usize;
    let from = [vec![1u8; size], vec![2u8; size]];
    let mut to = [vec![3u8; size], vec![4u8; size]];
    let moved = (2 * size * COPIES) as f64 / 1e9;
    let samples = alternate(1, effort, |_| {
        let start = std::time::Instant::now();
        for i in 0..COPIES {
            to[i % 2].copy_from_slice(std::hint::black_box(&from[i % 2]));
        }
        std::hint::black_box(&to);
        Ok::<f64, std::convert::Infallible>(moved / start.elapsed().as_secs_f64())
    });
    let samples = samples.into_iter().flat_map(|Ok(s)| s).collect();
    Ceiling::of(&[("one thread", samples)], size as u64)
}

/// The line of a ceiling in the table.
pub fn entry(engine: &str, ceiling: &Ceiling) -> Entry {
    Entry {
        shape: "device".to_owned(),
        what: "copy".to_owned(),
        size: "read + write".to_owned(),
        engine: engine.to_owned(),
        outcome: Ok(Figure {
            value: ceiling.gb_per_s,
            unit: "GB/s",
            micros: None,
            copy_share: Some(1.0),
            ratio: None,
            samples: ceiling.samples,
        }),
        details: ceiling.json.clone(),
    }
}

/// What a device takes for nothing: a copy, an almost empty dispatch, a submit with its read-back.
///
/// # Errors
/// When the device refuses.
pub fn overheads(
    device: &Device,
    ceiling: &Ceiling,
    effort: &Effort,
) -> Result<Vec<Entry>, KernelError> {
    const DISPATCHES: usize = 256;
    let gpu = &device.gpu;
    let counts = Counts {
        rows: 1,
        ..Counts::default()
    };
    let uniform = gpu.buffer("counts", 16, Usage::Uniform)?;
    gpu.write(&uniform, 0, &[counts])?;
    let (x, y) = (
        gpu.upload("x", &[1f32; 64])?,
        gpu.buffer("y", 128, Usage::Storage)?,
    );
    let plan = Plan::new(vec![ops::swiglu::step(gpu, &uniform, 32, &x, &y)?]);
    let many = vec![&plan; DISPATCHES];
    device.wall(&many, &counts, &[])?;
    let timed = alternate(2, effort, |which| {
        if which == 0 {
            return Ok(device.round_trip()? * 1e6);
        }
        let took = device.work(&many, &counts, &[])?;
        Ok::<f64, KernelError>(took * 1e6 / DISPATCHES as f64)
    });
    let mut entries = vec![entry(device.engine(), ceiling)];
    let names = [
        ("submit", "and read back"),
        ("dispatch", "encode and run, one workgroup"),
    ];
    for ((what, size), samples) in names.into_iter().zip(timed) {
        let samples = samples?;
        entries.push(Entry {
            shape: "device".to_owned(),
            what: what.to_owned(),
            size: size.to_owned(),
            engine: device.engine().to_owned(),
            outcome: Ok(Figure {
                value: median(&samples),
                unit: "µs",
                micros: None,
                copy_share: None,
                ratio: None,
                samples: samples.len(),
            }),
            details: json!({"samples_microseconds": samples}),
        });
    }
    Ok(entries)
}
