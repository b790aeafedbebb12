//! How long plans take on the device itself: timestamps at both ends of their compute pass.

use crate::batch::Counts;
use crate::buffer::{Buffer, Usage};
use crate::device::Gpu;
use crate::error::KernelError;
use crate::plan::{Plan, encode};

/// Begin and end, one u64 each.
const BYTES: u64 = 16;

/// Times plans by the device's own clock, without what encoding, submitting and reading back take.
#[derive(Debug)]
pub struct Timer {
    gpu: Gpu,
    queries: wgpu::QuerySet,
    resolved: wgpu::Buffer,
    back: Buffer,
    nanoseconds: f64,
}

impl Timer {
    /// A timer of the device, or `None` where it has no timestamp queries.
    ///
    /// # Errors
    /// As [`Gpu::buffer`].
    pub fn new(gpu: &Gpu) -> Result<Option<Self>, KernelError> {
        if !gpu.caps().timestamps {
            return Ok(None);
        }
        let back = gpu.buffer("timestamps", BYTES, Usage::ReadBack)?;
        let device = &gpu.0.device;
        Ok(Some(Self {
            gpu: gpu.clone(),
            queries: device.create_query_set(&wgpu::QuerySetDescriptor {
                label: Some("timer"),
                ty: wgpu::QueryType::Timestamp,
                count: 2,
            }),
            resolved: device.create_buffer(&wgpu::BufferDescriptor {
                label: Some("timer"),
                size: BYTES,
                usage: wgpu::BufferUsages::QUERY_RESOLVE | wgpu::BufferUsages::COPY_SRC,
                mapped_at_creation: false,
            }),
            back,
            nanoseconds: f64::from(gpu.0.queue.get_timestamp_period()),
        }))
    }

    /// Runs plans one after the other in one pass and returns the seconds between its ends.
    /// Browsers round timestamps to about 0.1 ms: repeat short plans.
    ///
    /// # Errors
    /// Those of [`crate::run`] and [`Gpu::map`].
    pub async fn run(&self, plans: &[&Plan], counts: &Counts) -> Result<f64, KernelError> {
        let gpu = &self.gpu;
        gpu.health()?;
        let mut encoder = gpu.0.device.create_command_encoder(&Default::default());
        let dispatches = {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
                label: Some("timed"),
                timestamp_writes: Some(wgpu::ComputePassTimestampWrites {
                    query_set: &self.queries,
                    beginning_of_pass_write_index: Some(0),
                    end_of_pass_write_index: Some(1),
                }),
            });
            encode(gpu, &mut pass, plans, counts)?
        };
        encoder.resolve_query_set(&self.queries, 0..2, &self.resolved, 0);
        encoder.copy_buffer_to_buffer(&self.resolved, 0, self.back.raw(), 0, BYTES);
        gpu.0.queue.submit([encoder.finish()]);
        gpu.0.live.add(|c| {
            c.dispatches += dispatches;
            c.passes += 1;
            c.submits += 1;
        });
        let ends: Vec<u64> = gpu.map(&self.back, BYTES).await?;
        let ticks = match ends[..] {
            [begin, end] => end.saturating_sub(begin),
            _ => 0,
        };
        Ok(ticks as f64 * self.nanoseconds * 1e-9)
    }
}
