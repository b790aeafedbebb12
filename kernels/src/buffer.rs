//! GPU buffers with explicit destruction and byte accounting, and the way results come back.

use std::cell::Cell;
use std::rc::Rc;

use bytemuck::Pod;

use crate::device::Gpu;
use crate::error::KernelError;

/// What a buffer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usage {
    /// Read and written by kernels.
    Storage,
    /// Small constants of a step.
    Uniform,
    /// Results on their way back.
    ReadBack,
}

struct Inner {
    gpu: Gpu,
    raw: wgpu::Buffer,
    size: u64,
    alive: Cell<bool>,
    what: String,
}

/// A GPU buffer. Clones share it; it is destroyed explicitly or with its last clone.
///
/// Dropping a WebGPU buffer only leaves it to the garbage collector, so both ways call `destroy`.
#[derive(Clone)]
pub struct Buffer(Rc<Inner>);

impl std::fmt::Debug for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Buffer({:?}, {} bytes)", self.0.what, self.0.size)
    }
}

impl Buffer {
    /// Size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.0.size
    }

    /// Frees the GPU memory now. Running a plan that uses the buffer afterwards is an error.
    pub fn destroy(&self) {
        self.0.destroy();
    }

    pub(crate) fn raw(&self) -> &wgpu::Buffer {
        &self.0.raw
    }
}

impl Inner {
    fn destroy(&self) {
        if self.alive.replace(false) {
            self.raw.destroy();
            let bytes = &self.gpu.0.bytes;
            bytes.set(bytes.get() - self.size);
        }
    }
}

/// Ends a mapping, granted or still pending.
struct Unmap<'a>(&'a Buffer);

impl Drop for Unmap<'_> {
    fn drop(&mut self) {
        self.0.raw().unmap();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.destroy();
    }
}

impl Gpu {
    /// Makes a zeroed buffer of `size` bytes, rounded up to 16.
    ///
    /// # Errors
    /// [`KernelError::TooLarge`] when one binding cannot hold it.
    pub fn buffer(&self, what: &str, size: u64, usage: Usage) -> Result<Buffer, KernelError> {
        let size = size.max(1).next_multiple_of(16);
        let limit = self.caps().max_storage_binding.min(self.caps().max_buffer);
        if size > limit {
            return Err(KernelError::TooLarge {
                what: what.into(),
                bytes: size,
                limit,
            });
        }
        use wgpu::BufferUsages as U;
        let raw = self.0.device.create_buffer(&wgpu::BufferDescriptor {
            label: Some(what),
            size,
            usage: match usage {
                Usage::Storage => U::STORAGE | U::COPY_SRC | U::COPY_DST,
                Usage::Uniform => U::UNIFORM | U::COPY_DST,
                Usage::ReadBack => U::MAP_READ | U::COPY_DST,
            },
            mapped_at_creation: false,
        });
        self.0.live.add(|c| c.buffers += 1);
        self.0.bytes.set(self.0.bytes.get() + size);
        Ok(Buffer(Rc::new(Inner {
            gpu: self.clone(),
            raw,
            size,
            alive: Cell::new(true),
            what: what.into(),
        })))
    }

    /// Makes a storage buffer holding `data`.
    ///
    /// # Errors
    /// As [`Gpu::buffer`].
    pub fn upload<T: Pod>(&self, what: &str, data: &[T]) -> Result<Buffer, KernelError> {
        let b = self.buffer(what, size_of_val(data) as u64, Usage::Storage)?;
        self.write(&b, 0, data)?;
        Ok(b)
    }

    /// Queues a write of `data` at `offset` bytes. Lengths must be multiples of 4 bytes.
    ///
    /// # Errors
    /// [`KernelError::Shape`] when it does not fit the buffer.
    pub fn write<T: Pod>(&self, b: &Buffer, offset: u64, data: &[T]) -> Result<(), KernelError> {
        let bytes: &[u8] = bytemuck::cast_slice(data);
        if bytes.is_empty() {
            return Ok(());
        }
        if offset + bytes.len() as u64 > b.size()
            || !bytes.len().is_multiple_of(4)
            || !offset.is_multiple_of(4)
        {
            return Err(KernelError::Shape {
                what: format!("write to {:?}", b.0.what),
                needed: format!("words inside {} bytes", b.size()),
                found: format!("{} bytes at {offset}", bytes.len()),
            });
        }
        self.0.queue.write_buffer(b.raw(), offset, bytes);
        self.0.live.add(|c| {
            c.writes += 1;
            c.bytes_written += bytes.len() as u64;
        });
        Ok(())
    }

    /// Waits for `bytes` of a [`Usage::ReadBack`] buffer and copies them out.
    ///
    /// # Errors
    /// [`KernelError::DeviceLost`] or [`KernelError::ReadBack`].
    pub async fn map<T: Pod>(&self, b: &Buffer, bytes: u64) -> Result<Vec<T>, KernelError> {
        let failed = |reason: String| {
            self.health().err().unwrap_or(KernelError::ReadBack {
                what: b.0.what.clone(),
                reason,
            })
        };
        if bytes == 0 {
            return Ok(Vec::new());
        }
        // Unmaps however this ends, also when the caller stops waiting and drops the future.
        let _unmap = Unmap(b);
        let (tx, rx) = futures_channel::oneshot::channel();
        let slice = b.raw().slice(..bytes);
        slice.map_async(wgpu::MapMode::Read, move |r| {
            let _ = tx.send(r); // The receiver is gone only when the caller gave up waiting.
        });
        // Drives the queue natively; a browser resolves the promise by itself.
        #[cfg(not(target_arch = "wasm32"))]
        self.0
            .device
            .poll(wgpu::PollType::wait_indefinitely())
            .map_err(|e| failed(e.to_string()))?;
        rx.await
            .map_err(|e| failed(e.to_string()))?
            .map_err(|e| failed(e.to_string()))?;
        let view = slice
            .get_mapped_range()
            .map_err(|e| failed(e.to_string()))?;
        let out = bytemuck::pod_collect_to_vec(&view);
        drop(view);
        self.0.live.add(|c| {
            c.reads += 1;
            c.bytes_read += bytes;
        });
        self.health()?;
        Ok(out)
    }

    /// Copies a whole storage buffer out, through a buffer made for the occasion.
    ///
    /// # Errors
    /// As [`Gpu::map`].
    pub async fn read<T: Pod>(&self, b: &Buffer) -> Result<Vec<T>, KernelError> {
        self.health()?;
        let staging = self.buffer("staging", b.size(), Usage::ReadBack)?;
        let mut encoder = self.0.device.create_command_encoder(&Default::default());
        encoder.copy_buffer_to_buffer(b.raw(), 0, staging.raw(), 0, b.size());
        self.0.queue.submit([encoder.finish()]);
        self.0.live.add(|c| c.submits += 1);
        self.map(&staging, b.size()).await
    }
}
