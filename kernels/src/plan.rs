//! A plan: the dispatches of a step, recorded once with their bind groups, replayed at no cost.

use std::rc::Rc;

use crate::batch::{Count, Counts};
use crate::buffer::Buffer;
use crate::device::Gpu;
use crate::error::{KernelError, shape};
use crate::shader::{Pipeline, Shader};

/// Workgroups along one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The same in every run.
    Fixed(u32),
    /// One workgroup for every `per` of a count of the run, the last one possibly partial.
    Per {
        /// Which count.
        count: Count,
        /// How many of them one workgroup takes.
        per: u32,
    },
}

impl Extent {
    fn at(self, counts: &Counts) -> u32 {
        match self {
            Extent::Fixed(n) => n,
            Extent::Per { count, per } => counts.get(count).div_ceil(per),
        }
    }
}

/// One recorded dispatch.
#[derive(Debug)]
pub struct Step {
    label: &'static str,
    pipeline: Rc<Pipeline>,
    bind_group: wgpu::BindGroup,
    grid: [Extent; 2],
    /// Keeps the buffers alive for as long as the bind group names them.
    _buffers: Vec<Buffer>,
}

impl Step {
    /// Compiles the kernel if it is new and binds the buffers in order.
    pub(crate) fn new(
        gpu: &Gpu,
        shader: &Shader,
        buffers: &[&Buffer],
        grid: [Extent; 2],
    ) -> Result<Self, KernelError> {
        if buffers.len() != shader.bindings.len() {
            return Err(shape(
                format!("{} bindings", shader.label),
                shader.bindings.len().to_string(),
                buffers.len(),
            ));
        }
        for e in grid {
            if let Extent::Fixed(n) = e
                && n > gpu.caps().max_workgroups
            {
                return Err(shape(
                    format!("{} workgroups", shader.label),
                    format!("at most {}", gpu.caps().max_workgroups),
                    n,
                ));
            }
        }
        let pipeline = gpu.pipeline(shader);
        let entries: Vec<_> = (0u32..)
            .zip(buffers)
            .map(|(binding, b)| wgpu::BindGroupEntry {
                binding,
                resource: b.binding(),
            })
            .collect();
        let bind_group = gpu.0.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some(shader.label),
            layout: &pipeline.layout,
            entries: &entries,
        });
        gpu.0.live.add(|c| c.bind_groups += 1);
        Ok(Self {
            label: shader.label,
            pipeline,
            bind_group,
            grid,
            _buffers: buffers.iter().map(|b| (*b).clone()).collect(),
        })
    }
}

/// A copy at the end of a run, usually towards a read-back buffer.
#[derive(Debug)]
pub struct Copy<'a> {
    /// Source, from its byte `from_offset` on.
    pub from: &'a Buffer,
    /// First byte read.
    pub from_offset: u64,
    /// Destination.
    pub to: &'a Buffer,
    /// First byte written.
    pub to_offset: u64,
    /// Bytes copied, a multiple of 4.
    pub bytes: u64,
}

/// Dispatches recorded once. A run encodes one pass, submits once, makes nothing.
#[derive(Debug, Default)]
pub struct Plan {
    steps: Vec<Step>,
}

impl Plan {
    /// A plan of the given steps, in order.
    #[must_use]
    pub fn new(steps: Vec<Step>) -> Self {
        Self { steps }
    }

    /// Appends a step.
    pub fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Names of the kernels in order.
    pub fn labels(&self) -> impl Iterator<Item = &'static str> {
        self.steps.iter().map(|s| s.label)
    }

    /// Runs the plan alone; see [`run`].
    ///
    /// # Errors
    /// Those of [`run`].
    pub fn run(&self, gpu: &Gpu, counts: &Counts, copies: &[Copy<'_>]) -> Result<(), KernelError> {
        run(gpu, &[self], counts, copies)
    }
}

/// A run that was handed to the device; see [`Gpu::map_after`].
#[derive(Debug, Clone)]
pub struct Submission(
    #[cfg_attr(target_arch = "wasm32", allow(dead_code))] pub(crate) wgpu::SubmissionIndex,
);

/// Runs plans one after the other: one compute pass, then the copies, one submit. The counts buffer
/// must already hold `counts`. Steps over a count of zero are left out.
///
/// # Errors
/// The device's health before the run, or [`KernelError::Shape`] for a grid that is too large.
pub fn run(
    gpu: &Gpu,
    plans: &[&Plan],
    counts: &Counts,
    copies: &[Copy<'_>],
) -> Result<(), KernelError> {
    run_between(gpu, &[], plans, counts, copies).map(drop)
}

/// As [`run`], with copies also `before` the pass: what one run computes can go into the next
/// without coming back.
///
/// # Errors
/// As [`run`].
pub fn run_between(
    gpu: &Gpu,
    before: &[Copy<'_>],
    plans: &[&Plan],
    counts: &Counts,
    after: &[Copy<'_>],
) -> Result<Submission, KernelError> {
    gpu.health()?;
    let mut encoder = gpu.0.device.create_command_encoder(&Default::default());
    copy(&mut encoder, before);
    let dispatches = {
        let mut pass = encoder.begin_compute_pass(&Default::default());
        encode(gpu, &mut pass, plans, counts)?
    };
    copy(&mut encoder, after);
    let index = gpu.0.queue.submit([encoder.finish()]);
    gpu.0.live.add(|c| {
        c.dispatches += dispatches;
        c.passes += 1;
        c.submits += 1;
    });
    Ok(Submission(index))
}

fn copy(encoder: &mut wgpu::CommandEncoder, copies: &[Copy<'_>]) {
    for c in copies.iter().filter(|c| c.bytes > 0) {
        let (from, to) = (c.from.offset(), c.to.offset());
        encoder.copy_buffer_to_buffer(
            c.from.raw(),
            from + c.from_offset,
            c.to.raw(),
            to + c.to_offset,
            c.bytes,
        );
    }
}

/// Encodes every step that has something to do; returns how many.
pub(crate) fn encode(
    gpu: &Gpu,
    pass: &mut wgpu::ComputePass<'_>,
    plans: &[&Plan],
    counts: &Counts,
) -> Result<u64, KernelError> {
    let limit = gpu.caps().max_workgroups;
    let mut dispatches = 0;
    for step in plans.iter().flat_map(|p| &p.steps) {
        let [x, y] = step.grid.map(|e| e.at(counts));
        if x.max(y) > limit {
            return Err(shape(
                format!("{} workgroups", step.label),
                format!("at most {limit}"),
                x.max(y),
            ));
        }
        if x * y == 0 {
            continue;
        }
        pass.set_pipeline(&step.pipeline.raw);
        pass.set_bind_group(0, &step.bind_group, &[]);
        pass.dispatch_workgroups(x, y, 1);
        dispatches += 1;
    }
    Ok(dispatches)
}
