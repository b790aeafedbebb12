//! The engines the command can run on.

use anyhow::{Context, Result};
use kernels::tune::BUDGET_MS;
use kernels::{Gpu, GpuOptions};
use model::gpu::tuning::cache;
use model::gpu::{GpuEngine, GpuEngineOptions};
use model::{CpuEngine, ModelFile};

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    /// Plain Rust on the processor.
    Cpu,
    /// The GPU through wgpu (Vulkan).
    Gpu,
}

pub(crate) fn cpu(file: &ModelFile, slots: usize) -> Result<CpuEngine> {
    CpuEngine::new(file, slots).context("starting the CPU engine")
}

/// The GPU engine; with `tune` in the variants that were fastest here, now or in an earlier run.
pub(crate) async fn gpu(file: &ModelFile, slots: usize, tune: bool) -> Result<GpuEngine> {
    let options = GpuOptions {
        tune,
        ..GpuOptions::default()
    };
    let gpu = Gpu::request(options).await?;
    let made = cache::engine(gpu, file, GpuEngineOptions::new(slots), BUDGET_MS).await;
    let (engine, _) = made.context("starting the GPU engine")?;
    Ok(engine)
}
