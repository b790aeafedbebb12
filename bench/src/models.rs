//! Whole engines on synthetic models: decode and prefill in tokens a second, engines taking turns.

use std::time::Instant;

use kernels::Gpu;
use model::{
    Config, CpuEngine, Engine, GpuEngine, GpuEngineOptions, ModelError, ModelFile, Output, Row,
    Sample, Want,
};
use pollster::block_on;
use serde_json::json;

use crate::report::{Entry, Failure, Figure};
use crate::requests::{difference, prompt, row, token};
use crate::shapes::{Shape, kind_name};
use crate::timing::{Effort, alternate, median, median_ratio};

/// Prompt lengths, the longest last: what it leaves in the cache is what decode attends to.
const PROMPTS: [u32; 3] = [32, 256, 1024];
/// Contexts that decode is measured at.
const CONTEXTS: [u32; 2] = [64, 1024];
/// Rows of the batch that both engines must agree on before anything is timed.
const COMPARED: u32 = 32;
/// Hidden states of two engines that sum in another order, one of them with activations of 16
/// bits, after up to 30 blocks; as a fraction of the largest value. A wrong kernel is off by 1.
const AGREEMENT: f32 = 5e-3;

/// What to build engines from.
pub enum Source<'a> {
    /// The CPU engine.
    Cpu {
        /// 10^9 bytes a second that one thread copies.
        copy: f64,
    },
    /// The GPU engine on a device.
    Gpu {
        /// The device.
        gpu: &'a Gpu,
        /// What the table calls it.
        label: &'static str,
        /// 10^9 bytes a second that the device copies.
        copy: f64,
    },
}

impl Source<'_> {
    fn label(&self) -> String {
        match self {
            Self::Cpu { .. } => "cpu".to_owned(),
            Self::Gpu { label, .. } => (*label).to_owned(),
        }
    }

    fn copy(&self) -> f64 {
        match self {
            Self::Cpu { copy } | Self::Gpu { copy, .. } => *copy,
        }
    }

    fn load(&self, file: &ModelFile, slots: usize) -> Result<Loaded, ModelError> {
        let start = Instant::now();
        let engine = match self {
            Self::Cpu { .. } => Either::Cpu(Box::new(CpuEngine::new(file, slots)?)),
            Self::Gpu { gpu, .. } => {
                let options = GpuEngineOptions::new(slots);
                let engine = block_on(GpuEngine::new((*gpu).clone(), file, options))?;
                Either::Gpu(Box::new(engine))
            }
        };
        Ok(Loaded {
            engine,
            seconds: start.elapsed().as_secs_f64(),
        })
    }
}

enum Either {
    Cpu(Box<CpuEngine>),
    Gpu(Box<GpuEngine>),
}

struct Loaded {
    engine: Either,
    /// Upload and compilation.
    seconds: f64,
}

/// What is measured of an engine.
#[derive(Clone, Copy, Debug)]
enum Measure {
    /// A prompt of so many tokens, the next token sampled.
    Prefill(u32),
    /// Tokens one by one, the first sees so many slots.
    Decode(u32),
}

impl Loaded {
    fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        match &mut self.engine {
            Either::Cpu(e) => block_on(e.forward(rows, want)),
            Either::Gpu(e) => block_on(e.forward(rows, want)),
        }
    }

    fn config(&self) -> &Config {
        match &self.engine {
            Either::Cpu(e) => e.config(),
            Either::Gpu(e) => e.config(),
        }
    }

    fn max_rows(&self) -> usize {
        match &self.engine {
            Either::Cpu(e) => e.max_rows(),
            Either::Gpu(e) => e.max_rows(),
        }
    }

    /// The last hidden state of a short prompt.
    fn hidden(&mut self) -> Result<Vec<f32>, ModelError> {
        let rows = prompt(self.config(), COMPARED);
        let want = Want {
            hidden: &[COMPARED - 1],
            sample: &[],
        };
        let out = self.forward(&rows, &want)?;
        Ok(out.hidden.into_iter().next().unwrap_or_default())
    }

    /// Tokens a second.
    fn sample(&mut self, measure: Measure, effort: &Effort) -> Result<f64, ModelError> {
        match measure {
            Measure::Prefill(n) => {
                let rows = prompt(self.config(), n);
                let parts = rows.chunks(self.max_rows().min(n as usize));
                let last = parts.len() - 1;
                let start = Instant::now();
                for (i, part) in parts.enumerate() {
                    let sample = [Sample::greedy(part.len() as u32 - 1)];
                    let want = Want {
                        hidden: &[],
                        sample: if i == last { &sample } else { &[] },
                    };
                    self.forward(part, &want)?;
                }
                Ok(f64::from(n) / start.elapsed().as_secs_f64())
            }
            Measure::Decode(context) => {
                let mut next = token(self.config(), 5);
                let mut previous = token(self.config(), 4);
                let sample = [Sample::greedy(0)];
                let want = Want {
                    hidden: &[],
                    sample: &sample,
                };
                let start = Instant::now();
                for step in 0..effort.tokens as u32 {
                    let rows = [row(next, previous, context - 1 + step)];
                    let out = self.forward(&rows, &want)?;
                    previous = next;
                    next = out.sampled.first().map_or(next, |s| s.token);
                }
                Ok(effort.tokens as f64 / start.elapsed().as_secs_f64())
            }
        }
    }
}

fn refused(e: ModelError) -> Failure {
    Failure::Refused(e.to_string())
}

/// Loads every engine and lets those before the last prove themselves against the last.
fn load(
    sources: &[Source<'_>],
    file: &ModelFile,
    slots: usize,
) -> (Vec<Result<Loaded, Failure>>, Option<f32>) {
    let mut loaded: Vec<Result<Loaded, Failure>> = sources
        .iter()
        .map(|source| source.load(file, slots).map_err(refused))
        .collect();
    // This also compiles what is compiled at the first use.
    let states: Vec<Result<Vec<f32>, Failure>> = loaded
        .iter_mut()
        .map(|l| match l {
            Ok(l) => l.hidden().map_err(refused),
            Err(e) => Err(e.clone()),
        })
        .collect();
    let mut found = None;
    for (i, state) in states.iter().enumerate() {
        if let Err(e) = state {
            loaded[i] = Err(e.clone());
        }
        if let (Ok(own), Some(Ok(last))) = (state, states.get(i + 1)) {
            let off = difference(own, last);
            found = Some(off);
            let agrees = off <= AGREEMENT; // NaN does not
            if !agrees {
                loaded[i] = Err(Failure::Wrong(format!(
                    "hidden states differ from those of the {} engine by {off} of the largest",
                    sources[i + 1].label()
                )));
            }
        }
    }
    (loaded, found)
}

/// All figures of a shape, one entry for each measure and engine. The ratio is to the last engine.
pub fn measure(shape: &Shape, sources: &[Source<'_>], effort: &Effort) -> Vec<Entry> {
    let slots = PROMPTS[2] as usize + effort.tokens;
    let name = |measure: Measure| match measure {
        Measure::Prefill(n) => ("prefill", format!("{n} tokens")),
        Measure::Decode(n) => ("decode", format!("at {n}")),
    };
    let measures: Vec<Measure> = PROMPTS
        .map(Measure::Prefill)
        .into_iter()
        .chain(CONTEXTS.map(Measure::Decode))
        .collect();
    let file = match shape.model() {
        Ok(file) => file,
        Err(e) => {
            return sources
                .iter()
                .map(|source| Entry {
                    shape: shape.name.to_owned(),
                    what: "model".to_owned(),
                    size: kind_name(shape.kind).to_owned(),
                    engine: source.label(),
                    outcome: Err(refused(e.clone())),
                    details: json!({}),
                })
                .collect();
        }
    };
    let (mut loaded, agreement) = load(sources, &file, slots);
    let mut entries = Vec::new();
    for measure in measures {
        let (what, size) = name(measure);
        eprintln!("  {} {what} {size}", shape.name);
        let timed = alternate(sources.len(), effort, |i| match &mut loaded[i] {
            Ok(l) => l.sample(measure, effort).map_err(refused),
            Err(e) => Err(e.clone()),
        });
        let last = timed.last().and_then(|t| t.as_ref().ok()).cloned();
        for (i, (source, timed)) in sources.iter().zip(&timed).enumerate() {
            let ratio = last
                .as_ref()
                .filter(|_| i + 1 < sources.len())
                .zip(timed.as_ref().ok())
                .map(|(last, own)| median_ratio(own, last));
            // A decode step reads every weight once; a prompt's rows share them.
            let gb = |rate: f64| rate * file.weight_bytes() as f64 / 1e9;
            let decodes = matches!(measure, Measure::Decode(_));
            let rate = timed.as_ref().map_or(f64::NAN, |s| median(s));
            entries.push(Entry {
                shape: shape.name.to_owned(),
                what: what.to_owned(),
                size: format!("{size} {}", kind_name(shape.kind)),
                engine: source.label(),
                outcome: timed.as_ref().map_err(Clone::clone).map(|samples| Figure {
                    value: rate,
                    unit: "tokens/s",
                    micros: None,
                    copy_share: decodes.then(|| gb(rate) / source.copy()),
                    ratio,
                    samples: samples.len(),
                }),
                details: json!({
                    "kernel": false,
                    "parameters": file.params(),
                    "weight_bytes": file.weight_bytes(),
                    "weight_gb_per_s": decodes.then(|| gb(rate)),
                    "engines_differ_by": agreement,
                    "load_seconds": loaded[i].as_ref().ok().map(|l| l.seconds),
                    "tokens_per_sample": match measure {
                        Measure::Prefill(n) => n,
                        Measure::Decode(_) => effort.tokens as u32,
                    },
                    "samples_tokens_per_s": timed.as_ref().ok(),
                }),
            });
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shapes;

    #[test]
    fn the_cpu_engine_is_measured() {
        let shape = shapes::find("tiny").unwrap();
        let sources = [Source::Cpu { copy: 10.0 }];
        let effort = Effort {
            repeats: 1,
            ..Effort::QUICK
        };
        let entries = measure(&shape, &sources, &effort);
        assert_eq!(entries.len(), 5);
        for e in &entries {
            let figure = e.outcome.as_ref().unwrap();
            assert!(figure.value > 0.0 && figure.samples == 1, "{e:?}");
            assert_eq!(figure.copy_share.is_some(), e.what == "decode");
        }
    }
}
