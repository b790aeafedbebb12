//! GPU kernels: device, buffers, plans and the operations of a decoder-only transformer in WGSL,
//! each with a CPU reference. Knows no model, no token and no file format.

mod batch;
mod buffer;
mod counters;
mod device;
mod error;
pub mod ops;
mod plan;
pub mod product;
mod shader;
mod source;
mod timer;
pub mod tune;
#[cfg(target_arch = "wasm32")]
mod web;
mod weights;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use batch::{Count, Counts, NO_TOKEN, Row, Tile, tiles};
pub use buffer::{Buffer, PART_ALIGNMENT, Usage};
pub use counters::Counters;
pub use device::{Caps, Gpu, GpuOptions};
pub use error::KernelError;
pub use plan::{Copy, Extent, Plan, Step, Submission, run, run_between};
pub use timer::Timer;
pub use weights::{QMatrix, Stored, WeightFormat, dequantize};
