//! Participants of the page take turns; what they measured, as a table and as a record.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use switchboard_bench::requests::difference;
use switchboard_bench::shapes::{Shape, kind_name};
use switchboard_bench::timing::median;
use xtask::browser::Browser;

/// The longest a single question may take: loading, compiling and a prompt on a software GPU.
pub(crate) const PATIENCE: Duration = Duration::from_secs(900);
/// Context that decoding starts at.
const CONTEXT: u32 = 64;
/// Tokens of the prompt that results are compared after.
const COMPARED: u32 = 33;
/// Reading a prompt at once and in two steps: floats summed in another order.
const CONSISTENT: f64 = 1e-2;
/// Of one model on two devices, as a fraction of the largest value: ours rounds activations to 16 bits on the CPU,
/// ONNX Runtime to 8 bits on some. A wrong kernel is off by 1.
const AGREEMENT: [f32; 2] = [5e-3, 0.15];

/// Who takes part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Party {
    pub(crate) name: &'static str,
    script: &'static str,
    /// How our CPU engine makes products.
    products: &'static str,
}

impl Party {
    pub(crate) const OURS: Self = Self {
        name: "ours",
        script: "ours.js",
        products: "measured",
    };
    pub(crate) const RELAXED: Self = Self {
        name: "relaxed",
        products: "relaxed",
        ..Self::OURS
    };
    pub(crate) const BASELINE: Self = Self {
        name: "baseline",
        products: "baseline",
        ..Self::OURS
    };
    pub(crate) const ORT: Self = Self {
        name: "ort",
        script: "ort.js",
        products: "",
    };
}

/// How much is spent.
pub(crate) struct Effort {
    repeats: usize,
    /// No further round of a measurement starts after this long.
    limit: Duration,
    /// Tokens of a decode sample; a software GPU writes fewer.
    tokens: u32,
    few_tokens: u32,
}

impl Effort {
    pub(crate) fn new(quick: bool) -> Self {
        if quick {
            return Self {
                repeats: 2,
                limit: Duration::from_secs(20),
                tokens: 8,
                few_tokens: 2,
            };
        }
        Self {
            repeats: 7,
            limit: Duration::from_secs(120),
            tokens: 32,
            few_tokens: 4,
        }
    }
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    Decode,
    Prefill(u32),
}

impl Measure {
    const ALL: [Self; 3] = [Self::Decode, Self::Prefill(256), Self::Prefill(32)];

    fn name(self) -> String {
        match self {
            Self::Decode => "decode".to_owned(),
            Self::Prefill(256) => "prefill".to_owned(),
            Self::Prefill(n) => format!("prefill_{n}"),
        }
    }
}

/// Everything measured of one shape on one device.
pub(crate) struct Results {
    pub(crate) shape: Shape,
    pub(crate) gpu: bool,
    pub(crate) software: bool,
    /// What each participant calls itself.
    pub(crate) names: Vec<String>,
    /// What each computed after the same prompt.
    pub(crate) states: Vec<Vec<f32>>,
    parties: Vec<Party>,
    /// Tokens a second, for each measurement and participant.
    samples: Vec<(Measure, Vec<Vec<f64>>)>,
}

async fn ask(page: &Browser, party: Party, what: &str, given: Value) -> Result<Value> {
    let script = "return await bench.ask(arguments[0], arguments[1], arguments[2]);";
    let answer = page.eval_async(script, vec![json!(party.name), json!(what), given]);
    answer.await
}

async fn sample(page: &Browser, party: Party, measure: Measure, tokens: u32) -> Result<f64> {
    let (what, given, tokens) = match measure {
        Measure::Decode => (
            "decode",
            json!({"context": CONTEXT, "tokens": tokens}),
            tokens,
        ),
        Measure::Prefill(n) => ("prefill", json!({ "tokens": n }), n),
    };
    let took = ask(page, party, what, given).await?;
    let seconds = took.as_f64().unwrap_or(0.0);
    ensure!(
        seconds > 0.0,
        "{}: the clock of the page says {took}",
        party.name
    );
    Ok(f64::from(tokens) / seconds)
}

/// Opens all participants on one device, checks them, and lets them take turns, in opposite order in every second round.
pub(crate) async fn measure(
    page: &Browser,
    shape: &Shape,
    gpu: bool,
    parties: &[Party],
    effort: &Effort,
) -> Result<Results> {
    let mut results = Results {
        shape: *shape,
        gpu,
        software: false,
        names: Vec::new(),
        states: Vec::new(),
        parties: parties.to_vec(),
        samples: Vec::new(),
    };
    let given = json!({
        "shape": {
            "name": shape.name, "blocks": shape.blocks, "kvHeads": shape.kv_heads,
            "headDim": shape.head_dim, "vocab": shape.vocab,
        },
        "gpu": gpu,
    });
    for party in parties {
        // Ours comes first and says what the adapter is.
        let mut given = given.clone();
        given["model"] = json!(super::model_path(shape, results.software));
        given["products"] = json!(party.products);
        let script = "bench.open(arguments[0], arguments[1]);";
        page.eval(script, vec![json!(party.name), json!(party.script)])
            .await?;
        let about = ask(page, *party, "open", given).await?;
        let name = about["name"].as_str().unwrap_or_default().to_owned();
        println!("{} {}: {name}", shape.name, party.name);
        results.names.push(name);
        results.software |= about["software"] == true;
        if party.name == Party::ORT.name {
            let off = ask(page, *party, "consistency", json!({ "tokens": COMPARED })).await?;
            let off = off.as_f64().unwrap_or(f64::NAN);
            ensure!(
                off <= CONSISTENT,
                "ort: a prompt read in two steps differs by {off} of the largest logit"
            );
        }
        let state = ask(page, *party, "state", json!({ "tokens": COMPARED })).await?;
        let numbers = state.as_array().into_iter().flatten();
        let numbers = numbers.map(|v| v.as_f64().unwrap_or(f64::NAN) as f32);
        results.states.push(numbers.collect());
    }
    let tokens = if results.software {
        effort.few_tokens
    } else {
        effort.tokens
    };
    for measure in Measure::ALL {
        let mut samples = vec![Vec::new(); parties.len()];
        for party in parties {
            // Pipelines are compiled and memory is touched before anything counts.
            sample(page, *party, measure, 1).await?;
        }
        let start = Instant::now();
        for round in 0..effort.repeats {
            for turn in 0..parties.len() {
                let who = if round % 2 == 0 {
                    turn
                } else {
                    parties.len() - 1 - turn
                };
                samples[who].push(sample(page, parties[who], measure, tokens).await?);
            }
            if start.elapsed() > effort.limit {
                break;
            }
        }
        for (party, samples) in parties.iter().zip(&samples) {
            println!(
                "  {} {}: {:.2} tokens/s",
                party.name,
                measure.name(),
                median(samples)
            );
        }
        results.samples.push((measure, samples));
    }
    for (party, name) in parties.iter().zip(&mut results.names) {
        if party.script == Party::OURS.script {
            // Our CPU engine has chosen by now how it makes products.
            let now = ask(page, *party, "name", json!({})).await?;
            *name = now.as_str().unwrap_or_default().to_owned();
            println!("  {}: {name}", party.name);
        }
        page.eval("bench.close(arguments[0]);", vec![json!(party.name)])
            .await?;
    }
    Ok(results)
}

/// Each participant's devices must agree.
///
/// # Errors
/// When they do not; the message says by how much.
pub(crate) fn agree(parties: &[Party], states: &[Vec<Vec<f32>>]) -> Result<()> {
    let [a, b] = states else { return Ok(()) };
    for (((party, bound), a), b) in parties.iter().zip(AGREEMENT).zip(a).zip(b) {
        let off = difference(a, b);
        ensure!(
            off <= bound,
            "{}: CPU and GPU differ by {off} of the largest value",
            party.name
        );
        println!(
            "{}: CPU and GPU differ by {off:.5} of the largest value",
            party.name
        );
    }
    Ok(())
}

impl Results {
    fn of(&self, index: usize) -> Value {
        let mut out = json!({"name": self.names.get(index)});
        for (measure, samples) in &self.samples {
            let name = measure.name();
            out[format!("{name}_tokens_per_s")] = json!(median(&samples[index]));
            out[format!("{name}_samples")] = json!(samples[index]);
        }
        out
    }

    /// Every participant's figures.
    pub(crate) fn json(&self) -> Value {
        let mut out = json!({
            "shape": self.shape.name, "format": kind_name(self.shape.kind),
            "engine": if self.gpu { "webgpu" } else { "cpu" }, "software": self.software,
        });
        for (index, party) in self.parties.iter().enumerate() {
            out[party.name] = self.of(index);
        }
        out
    }

    /// Both participants' figures and the ratios of their medians, the first over the second.
    pub(crate) fn compared(&self) -> Option<Value> {
        let mut out = json!({"ours": self.of(0), "ort": self.of(1)});
        for (measure, samples) in &self.samples {
            let [ours, theirs] = &samples[..] else {
                return None;
            };
            out[format!("{}_ratio", measure.name())] = json!(median(ours) / median(theirs));
        }
        Some(out)
    }
}

/// All medians as Markdown, with the ratio to the second participant where there is one.
pub(crate) fn table(found: &[Results]) -> String {
    let mut out = String::from(
        "| shape | what | where | participant | tokens/s, median | n | ratio |\n| --- | --- | --- | --- | --: | --: | --: |\n",
    );
    for results in found {
        let device = match (results.gpu, results.software) {
            (false, _) => "cpu, one thread",
            (true, false) => "webgpu",
            (true, true) => "webgpu, software",
        };
        for (measure, samples) in &results.samples {
            for (i, (party, own)) in results.parties.iter().zip(samples).enumerate() {
                let ratio = match (i, &samples[..]) {
                    (0, [ours, theirs]) => format!("{:.2}", median(ours) / median(theirs)),
                    _ => String::new(),
                };
                out += &format!(
                    "| {} | {} | {device} | {} | {:.2} | {} | {ratio} |\n",
                    results.shape.name,
                    measure.name(),
                    party.name,
                    median(own),
                    own.len()
                );
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use switchboard_bench::shapes::find;

    fn results() -> Results {
        Results {
            shape: find("tiny").unwrap(),
            gpu: true,
            software: true,
            names: vec!["a".into(), "b".into()],
            states: Vec::new(),
            parties: vec![Party::OURS, Party::ORT],
            samples: vec![
                (Measure::Decode, vec![vec![4.0, 8.0, 6.0], vec![3.0; 3]]),
                (Measure::Prefill(256), vec![vec![1.0], vec![4.0]]),
            ],
        }
    }

    #[test]
    fn ratios_are_ours_over_theirs() {
        let out = results().compared().unwrap();
        assert_eq!(out["decode_ratio"], json!(2.0));
        assert_eq!(out["prefill_ratio"], json!(0.25));
        assert_eq!(out["ours"]["decode_tokens_per_s"], json!(6.0));
        assert_eq!(out["ort"]["decode_samples"], json!([3.0, 3.0, 3.0]));
        let text = table(&[results()]);
        assert_eq!(text.lines().count(), 6, "{text}");
        assert!(text.contains("webgpu, software") && text.contains("| 2.00 |"));
    }

    #[test]
    fn devices_that_disagree_are_found_out() {
        let state = |last: f32| vec![vec![1.0, 2.0, last]];
        let ours = [Party::OURS];
        assert!(agree(&ours, &[state(4.0), state(4.01)]).is_ok());
        assert!(agree(&ours, &[state(4.0), state(2.0)]).is_err());
        assert!(agree(&ours, &[state(4.0), state(f32::NAN)]).is_err());
        assert!(agree(&ours, &[state(4.0)]).is_ok());
    }
}
