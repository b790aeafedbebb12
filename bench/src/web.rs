//! The engines for the benchmark's page: called by its worker, never shipped with the site.

use kernels::{Gpu, GpuOptions};
use model::{
    CpuEngine, Engine, GpuEngine, GpuEngineOptions, ModelError, Output, Products, Row, Sample, Want,
};
use wasm_bindgen::prelude::*;

use crate::requests::{prompt, row, token};
use crate::shapes;

/// Slots of the K/V cache.
const SLOTS: usize = 1024;

enum Either {
    Cpu(Box<CpuEngine>),
    Gpu(Box<GpuEngine>),
}

/// An engine over a synthetic model.
#[wasm_bindgen]
pub struct Subject {
    engine: Either,
    software: bool,
}

fn said(error: impl std::fmt::Display) -> JsError {
    JsError::new(&error.to_string())
}

#[wasm_bindgen]
impl Subject {
    /// Makes a model of the named shape and an engine of it, on the GPU or on the CPU, there with products
    /// `relaxed`, `baseline` or as is faster.
    ///
    /// # Errors
    /// When there is no such shape, or the engine refuses.
    pub async fn open(shape: String, on_gpu: bool, products: String) -> Result<Subject, JsError> {
        let shape = shapes::find(&shape).ok_or_else(|| said(format_args!("no shape `{shape}`")))?;
        let file = shape.model().map_err(said)?;
        if !on_gpu {
            let products = match products.as_str() {
                "relaxed" => Products::Relaxed,
                "baseline" => Products::Baseline,
                _ => Products::Measured,
            };
            let engine = CpuEngine::with_products(&file, SLOTS, products).map_err(said)?;
            return Ok(Self {
                engine: Either::Cpu(Box::new(engine)),
                software: false,
            });
        }
        let gpu = Gpu::request(GpuOptions::default()).await.map_err(said)?;
        let software = gpu.caps().is_software;
        let options = GpuEngineOptions::new(SLOTS);
        let engine = GpuEngine::new(gpu, &file, options).await.map_err(said)?;
        Ok(Self {
            engine: Either::Gpu(Box::new(engine)),
            software,
        })
    }

    /// Name of the engine, of a GPU its adapter, of a CPU how it makes products by now.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        let engine = match &self.engine {
            Either::Cpu(engine) => engine,
            Either::Gpu(engine) => return engine.name(),
        };
        let made = engine.relaxed().iter().map(|(kind, relaxed)| {
            let on = |on| if on { "relaxed" } else { "baseline" };
            let (one, many) = (on(relaxed.one_row), on(relaxed.many_rows));
            format!(", {}: one row {one}, many {many}", shapes::kind_name(*kind))
        });
        engine.name() + &made.collect::<String>()
    }

    /// Whether the GPU is a program.
    #[wasm_bindgen(getter)]
    pub fn software(&self) -> bool {
        self.software
    }

    /// Runs a prompt of so many tokens and samples the next one.
    ///
    /// # Errors
    /// When the engine fails.
    pub async fn prefill(&mut self, tokens: u32) -> Result<(), JsError> {
        let rows = self.prompt(tokens);
        let parts = rows.chunks(self.most_rows());
        let last = parts.len().saturating_sub(1);
        for (i, part) in parts.enumerate() {
            let sample = [Sample::greedy(part.len() as u32 - 1)];
            let want = Want {
                hidden: &[],
                sample: if i == last { &sample } else { &[] },
            };
            self.forward(part, &want).await.map_err(said)?;
        }
        Ok(())
    }

    /// Writes so many tokens one by one; the first sees `context` slots, filled by a prompt before.
    ///
    /// # Errors
    /// When the engine fails.
    pub async fn decode(&mut self, context: u32, tokens: u32) -> Result<(), JsError> {
        let (mut previous, mut next) = match &self.engine {
            Either::Cpu(e) => (token(e.config(), 4), token(e.config(), 5)),
            Either::Gpu(e) => (token(e.config(), 4), token(e.config(), 5)),
        };
        let sample = [Sample::greedy(0)];
        let want = Want {
            hidden: &[],
            sample: &sample,
        };
        for step in 0..tokens {
            let rows = [row(next, previous, context - 1 + step)];
            let out = self.forward(&rows, &want).await.map_err(said)?;
            previous = next;
            next = out.sampled.first().map_or(next, |s| s.token);
        }
        Ok(())
    }

    /// The last hidden state of a prompt of so many tokens, at most those of one pass.
    ///
    /// # Errors
    /// When the engine fails.
    pub async fn hidden(&mut self, tokens: u32) -> Result<Vec<f32>, JsError> {
        let rows = self.prompt(tokens);
        let want = Want {
            hidden: &[tokens.saturating_sub(1)],
            sample: &[],
        };
        let out = self.forward(&rows, &want).await.map_err(said)?;
        Ok(out.hidden.into_iter().next().unwrap_or_default())
    }
}

impl Subject {
    fn prompt(&self, tokens: u32) -> Vec<Row> {
        match &self.engine {
            Either::Cpu(e) => prompt(e.config(), tokens),
            Either::Gpu(e) => prompt(e.config(), tokens),
        }
    }

    fn most_rows(&self) -> usize {
        match &self.engine {
            Either::Cpu(e) => e.max_rows(),
            Either::Gpu(e) => e.max_rows(),
        }
    }

    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        match &mut self.engine {
            Either::Cpu(e) => e.forward(rows, want).await,
            Either::Gpu(e) => e.forward(rows, want).await,
        }
    }
}
