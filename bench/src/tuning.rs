//! Which variants the tuner chooses on this device, and what each choice gains over the usual one.

use kernels::tune::Table;
use model::gpu::tuning::cache;
use model::{GpuEngine, GpuEngineOptions};
use pollster::block_on;
use serde_json::json;

use crate::device::Device;
use crate::report::{Entry, Failure, Figure};
use crate::shapes::Shape;

/// Slots of the engine that is tuned; they do not matter to its products.
const SLOTS: usize = 256;

/// One entry for each product of the shape's model: the winner, its time, and how many times
/// faster than the usual variant it is.
pub fn measure(shape: &Shape, device: &Device, budget_ms: f64) -> Vec<Entry> {
    let entry = |size: &str, outcome, details| Entry {
        shape: shape.name.to_owned(),
        what: "tuned".to_owned(),
        size: size.to_owned(),
        engine: format!("{} {}", device.engine(), device.variant),
        outcome,
        details,
    };
    let refused = |why: String| vec![entry("", Err(Failure::Refused(why)), json!({}))];
    let file = match shape.model() {
        Ok(file) => file,
        Err(e) => return refused(e.to_string()),
    };
    let mut table = Table::default();
    let options = GpuEngineOptions::new(SLOTS);
    let gpu = device.gpu.clone();
    let made = block_on(GpuEngine::tuned(gpu, &file, options, &mut table, budget_ms));
    let found = match made {
        Ok((_, found)) => found,
        Err(e) => return refused(e.to_string()),
    };
    // Programs on this machine start with what was found out. Where it cannot be kept, they measure.
    let _ = cache::keep(device.gpu.caps(), &table);
    found
        .iter()
        .map(|f| {
            let figure = Figure {
                value: f.usual.unwrap_or(f.seconds) / f.seconds,
                unit: "x usual",
                micros: Some(f.seconds * 1e6),
                copy_share: None,
                ratio: None,
                samples: f.tried.0,
            };
            let details = json!({
                "tuning": true, "choice": f.choice, "seconds": f.seconds, "usual_seconds": f.usual,
                "tried": f.tried.0, "candidates": f.tried.1,
            });
            entry(&format!("{}: {}", f.job, f.choice), Ok(figure), details)
        })
        .collect()
}
