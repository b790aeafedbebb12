//! One error type for the crate; every variant names what failed, where, and what to do about it.

/// What can go wrong between a page and its GPU.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KernelError {
    /// No adapter answered.
    #[error("no GPU adapter: {reason}. {fix}")]
    NoAdapter {
        /// What the platform said.
        reason: String,
        /// What the user of this platform can do.
        fix: &'static str,
    },
    /// The adapter has less than the kernels need.
    #[error(
        "the GPU {adapter:?} is too small: it needs {what} of at least {needed}, it has {found}; use the CPU engine"
    )]
    MissingLimit {
        /// Adapter name.
        adapter: String,
        /// Limit, as WebGPU calls it.
        what: &'static str,
        /// Least value that works.
        needed: u64,
        /// Value of the adapter.
        found: u64,
    },
    /// The adapter refused to make a device.
    #[error("the GPU {adapter:?} gave no device: {reason}; use the CPU engine")]
    NoDevice {
        /// Adapter name.
        adapter: String,
        /// What the platform said.
        reason: String,
    },
    /// The device is gone; everything on it is gone with it.
    #[error(
        "the GPU device was lost: {reason}; make a new device, upload the weights again and replay"
    )]
    DeviceLost {
        /// What the platform said.
        reason: String,
    },
    /// The GPU has no memory left.
    #[error("out of GPU memory in {what}: {reason}; use a smaller model or fewer cache slots")]
    OutOfMemory {
        /// What was being made.
        what: String,
        /// What the platform said.
        reason: String,
    },
    /// The API rejected a call: a bug of this crate, or of the driver.
    #[error("the GPU rejected {what}: {reason}")]
    Validation {
        /// What was being made or run.
        what: String,
        /// What the platform said.
        reason: String,
    },
    /// A tensor does not fit one binding.
    #[error(
        "{what} takes {bytes} bytes, one GPU binding holds {limit}; use a smaller format or the CPU engine"
    )]
    TooLarge {
        /// Which buffer.
        what: String,
        /// Its size.
        bytes: u64,
        /// The limit it breaks.
        limit: u64,
    },
    /// Sizes that do not fit each other or that a kernel does not support.
    #[error("{what}: {found}, but it must be {needed}")]
    Shape {
        /// Which operation and which size.
        what: String,
        /// What must hold.
        needed: String,
        /// What was given.
        found: String,
    },
    /// A result could not be read back.
    #[error("reading {what} back from the GPU failed: {reason}; run the step again")]
    ReadBack {
        /// Which buffer.
        what: String,
        /// What the platform said.
        reason: String,
    },
}

/// Refuses what needs shaders with 16-bit floats on a device without.
pub(crate) fn needs_f16(gpu: &crate::Gpu, what: &str) -> Result<(), KernelError> {
    let caps = gpu.caps();
    if caps.f16 {
        return Ok(());
    }
    Err(shape(what, "a device with shader-f16", &caps.adapter))
}

/// Shorthand for a [`KernelError::Shape`].
pub(crate) fn shape(
    what: impl Into<String>,
    needed: impl Into<String>,
    found: impl ToString,
) -> KernelError {
    KernelError::Shape {
        what: what.into(),
        needed: needed.into(),
        found: found.to_string(),
    }
}
