//! What one decode step costs: dispatches, passes, submits, writes and bytes, counted, not timed.

use kernels::Gpu;
use model::{Engine, GpuEngine, GpuEngineOptions, ModelError, ModelFile, NO_TOKEN, Sample, Want};
use pollster::block_on;
use serde_json::{Value, json};

use crate::requests::row;

/// The cost of one decode step: one row, one token sampled under a mask, as inside a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Dispatches of one block; embedding, final norm, logits and sampling are outside of it.
    pub dispatches_per_layer: u64,
    /// All dispatches.
    pub dispatches: u64,
    /// Compute passes.
    pub passes: u64,
    /// Queue submits.
    pub submits: u64,
    /// Bind groups made.
    pub bind_groups_created: u64,
    /// Queue writes.
    pub writes: u64,
    /// Bytes that come back.
    pub readback_bytes: u64,
    /// Bytes of the matrices on the device, all of which a step reads once.
    pub weight_bytes: u64,
}

impl Cost {
    /// As an object with the shape's name first.
    pub fn json(&self, shape: &str) -> Value {
        json!({
            "shape": shape,
            "dispatches_per_layer": self.dispatches_per_layer,
            "dispatches": self.dispatches,
            "passes": self.passes,
            "submits": self.submits,
            "bind_groups_created": self.bind_groups_created,
            "writes": self.writes,
            "readback_bytes": self.readback_bytes,
            "weight_bytes": self.weight_bytes,
        })
    }
}

/// Counts one decode step of `file` after another has been run, so that nothing is made for the
/// first time.
///
/// # Errors
/// When the device refuses the model.
pub fn measure(gpu: &Gpu, file: &ModelFile) -> Result<Cost, ModelError> {
    let options = GpuEngineOptions {
        max_rows: 8,
        ..GpuEngineOptions::new(8)
    };
    let mut engine = block_on(GpuEngine::new(gpu.clone(), file, options))?;
    let mask = vec![u32::MAX; file.config().mask_words()];
    let mut step = |position: u32| {
        let previous = position.checked_sub(1).map_or(NO_TOKEN, |p| p + 7);
        let sample = Sample {
            mask: Some(&mask),
            step: position,
            ..Sample::greedy(0)
        };
        let want = Want {
            hidden: &[],
            sample: &[sample],
        };
        let before = engine.gpu().counters();
        block_on(engine.forward(&[row(position + 7, previous, position)], &want))?;
        Ok::<_, ModelError>(engine.gpu().counters() - before)
    };
    step(0)?;
    let cost = step(1)?;
    let blocks = file.config().blocks as u64;
    let layers = engine.layer_kernels(1);
    let inside = layers.iter().filter(|label| **label != "embed").count() as u64;
    Ok(Cost {
        dispatches_per_layer: inside.div_ceil(blocks),
        dispatches: cost.dispatches,
        passes: cost.passes,
        submits: cost.submits,
        bind_groups_created: cost.bind_groups,
        writes: cost.writes,
        readback_bytes: cost.bytes_read,
        weight_bytes: engine.weight_bytes(),
    })
}
