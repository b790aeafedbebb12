//! Runs the cases of the kernels: check against the reference, then time, variants taking turns.

use kernels::{KernelError, Plan, Usage};
use pollster::block_on;
use serde_json::json;

use crate::cases::{Case, Set};
use crate::ceiling::Ceiling;
use crate::device::{Device, positive};
use crate::report::{Entry, Failure, Figure};
use crate::timing::{Effort, alternate, median, median_ratio};

/// Most dispatches of one sample.
const MOST_DISPATCHES: usize = 4096;
/// From this many operations a byte on a figure is given in operations a second.
const ARITHMETIC: u64 = 16;

/// A case on a device, checked and ready to be timed.
struct Ready<'a> {
    device: &'a Device,
    sets: Vec<Set>,
    dispatches: usize,
}

impl Ready<'_> {
    /// Seconds of one dispatch.
    fn sample(&self, case: &Case) -> Result<f64, KernelError> {
        Ok(positive(self.time(case)?)? / self.dispatches as f64)
    }

    /// Seconds of all dispatches of a sample.
    fn time(&self, case: &Case) -> Result<f64, KernelError> {
        let plans: Vec<&Plan> = self
            .sets
            .iter()
            .map(|s| &s.plan)
            .cycle()
            .take(self.dispatches)
            .collect();
        self.device.time(&plans, &case.counts)
    }
}

fn refused(e: KernelError) -> Failure {
    Failure::Refused(e.to_string())
}

/// Uploads, checks every input set, and finds how many dispatches make a sample.
fn prepare<'a>(case: &Case, device: &'a Device, effort: &Effort) -> Result<Ready<'a>, Failure> {
    let gpu = &device.gpu;
    let make = || {
        let counts = gpu.buffer("counts", 16, Usage::Uniform)?;
        gpu.write(&counts, 0, &[case.counts])?;
        (case.make)(gpu, &counts)
    };
    let sets = block_on(gpu.checked(&case.what, make)).map_err(refused)?;
    for (i, set) in sets.iter().enumerate() {
        for (buffer, words) in &set.reset {
            gpu.write(buffer, 0, words).map_err(refused)?;
        }
        kernels::run(gpu, &[&set.plan], &case.counts, &[]).map_err(refused)?;
        for check in &set.checks {
            let words: Vec<u32> = block_on(gpu.read(&check.buffer)).map_err(refused)?;
            (check.judge)(&words)
                .map_err(|why| Failure::Wrong(format!("input set {i}: {}: {why}", check.what)))?;
        }
    }
    let mut ready = Ready {
        device,
        dispatches: sets.len(),
        sets,
    };
    let wanted = effort.sample.as_secs_f64();
    loop {
        let took = ready.time(case).map_err(refused)?;
        if took >= wanted || ready.dispatches >= MOST_DISPATCHES {
            return Ok(ready);
        }
        // Never more than fourfold at once: the first run may have been a slow one.
        let factor = (wanted / took).ceil().clamp(2.0, 4.0) as usize;
        ready.dispatches = (ready.dispatches * factor).min(MOST_DISPATCHES);
    }
}

/// One entry for each device.
pub fn measure(
    shape: &str,
    case: &Case,
    devices: &[Device],
    ceiling: &Ceiling,
    effort: &Effort,
) -> Vec<Entry> {
    let ready: Vec<Result<Ready<'_>, Failure>> = devices
        .iter()
        .map(|device| prepare(case, device, effort))
        .collect();
    let timed = alternate(devices.len(), effort, |i| match &ready[i] {
        Ok(ready) => ready.sample(case).map_err(refused),
        Err(e) => Err(e.clone()),
    });
    let last = timed.last().and_then(|t| t.as_ref().ok()).cloned();
    let entries = devices.iter().zip(&ready).zip(timed.iter().enumerate());
    entries
        .map(|((device, ready), (i, timed))| {
            let ratio = last
                .as_ref()
                .filter(|_| i + 1 < devices.len())
                .zip(timed.as_ref().ok())
                .map(|(last, own)| median_ratio(last, own));
            let figure = |samples: &Vec<f64>| {
                let seconds = median(samples);
                let gb_per_s = case.bytes as f64 / seconds / 1e9;
                let arithmetic = case.flops >= ARITHMETIC * case.bytes;
                Figure {
                    value: if arithmetic {
                        case.flops as f64 / seconds / 1e9
                    } else {
                        gb_per_s
                    },
                    unit: if arithmetic { "GFLOP/s" } else { "GB/s" },
                    micros: Some(seconds * 1e6),
                    copy_share: Some(gb_per_s / ceiling.gb_per_s),
                    ratio,
                    samples: samples.len(),
                }
            };
            let seconds = timed.as_ref().map(|s| median(s)).unwrap_or(f64::NAN);
            Entry {
                shape: shape.to_owned(),
                what: case.what.clone(),
                size: case.size.clone(),
                engine: format!("{} {}", device.engine(), device.variant),
                outcome: timed.as_ref().map(figure).map_err(Clone::clone),
                details: json!({
                    "kernel": true,
                    "checked": ready.is_ok(),
                    "microseconds": seconds * 1e6,
                    "gb_per_s": case.bytes as f64 / seconds / 1e9,
                    "gflop_per_s": case.flops as f64 / seconds / 1e9,
                    "bytes": case.bytes,
                    "flops": case.flops,
                    "input_sets": ready.as_ref().map_or(0, |r| r.sets.len()),
                    "working_set_bytes": case.working_set,
                    "dispatches_per_sample": ready.as_ref().map_or(0, |r| r.dispatches),
                    "clock": device.clock(),
                    "samples_seconds": timed.as_ref().ok(),
                }),
            }
        })
        .collect()
}
