//! The engines the command can run on.

use anyhow::{Context, Result};
use kernels::{Gpu, GpuOptions};
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

pub(crate) async fn gpu(file: &ModelFile, slots: usize) -> Result<GpuEngine> {
    let gpu = Gpu::request(GpuOptions::default()).await?;
    GpuEngine::new(gpu, file, GpuEngineOptions::new(slots))
        .await
        .context("starting the GPU engine")
}
