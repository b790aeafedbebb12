//! GPU buffers with explicit destruction and byte accounting, and the way results come back.

use std::cell::Cell;
use std::rc::Rc;

use bytemuck::Pod;

use crate::device::Gpu;
use crate::error::KernelError;
use crate::plan::Submission;

/// What a buffer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usage {
    /// Read and written by kernels.
    Storage,
    /// Small constants of a step.
    Uniform,
    /// Everything that changes from step to step in one, so that one write brings it: its parts
    /// ([`Buffer::part`]) are bound as constants or read by kernels.
    Step,
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
pub struct Buffer {
    inner: Rc<Inner>,
    /// First byte of a part, else 0.
    offset: u64,
    size: u64,
}

/// Parts of buffers begin at multiples of this, which every device can bind.
pub const PART_ALIGNMENT: u64 = 256;

impl std::fmt::Debug for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Buffer({:?}, {} bytes)", self.inner.what, self.size)
    }
}

impl Buffer {
    /// Size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// `size` bytes from `offset` on, as a buffer of their own over the same memory.
    ///
    /// # Errors
    /// [`KernelError::Shape`] when it does not begin at a multiple of [`PART_ALIGNMENT`] or ends
    /// past this one.
    pub fn part(&self, offset: u64, size: u64) -> Result<Buffer, KernelError> {
        let inside = offset.checked_add(size).is_some_and(|end| end <= self.size);
        if !inside || size == 0 || !offset.is_multiple_of(PART_ALIGNMENT) {
            return Err(KernelError::Shape {
                what: format!("a part of {self:?}"),
                needed: format!("bytes inside it from a multiple of {PART_ALIGNMENT} on"),
                found: format!("{size} bytes at {offset}"),
            });
        }
        Ok(Buffer {
            inner: self.inner.clone(),
            offset: self.offset + offset,
            size,
        })
    }

    /// Frees the GPU memory now, also that of other parts. Running a plan that uses the buffer
    /// afterwards is an error.
    pub fn destroy(&self) {
        self.inner.destroy();
    }

    pub(crate) fn raw(&self) -> &wgpu::Buffer {
        &self.inner.raw
    }

    /// First byte in the raw buffer.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// What a bind group names.
    pub(crate) fn binding(&self) -> wgpu::BindingResource<'_> {
        if self.size == self.inner.size {
            return self.inner.raw.as_entire_binding();
        }
        wgpu::BindingResource::Buffer(wgpu::BufferBinding {
            buffer: &self.inner.raw,
            offset: self.offset,
            size: wgpu::BufferSize::new(self.size),
        })
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
                Usage::Step => U::UNIFORM | U::STORAGE | U::COPY_DST,
                Usage::ReadBack => U::MAP_READ | U::COPY_DST,
            },
            mapped_at_creation: false,
        });
        self.0.live.add(|c| c.buffers += 1);
        self.0.bytes.set(self.0.bytes.get() + size);
        let inner = Inner {
            gpu: self.clone(),
            raw,
            size,
            alive: Cell::new(true),
            what: what.into(),
        };
        Ok(Buffer {
            inner: Rc::new(inner),
            offset: 0,
            size,
        })
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
                what: format!("write to {:?}", b.inner.what),
                needed: format!("words inside {} bytes", b.size()),
                found: format!("{} bytes at {offset}", bytes.len()),
            });
        }
        self.0.queue.write_buffer(b.raw(), b.offset + offset, bytes);
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
        self.map_after(b, bytes, None).await
    }

    /// As [`Gpu::map`], waiting for no run after `run`, which must be the last one that writes the
    /// buffer; without it for all of them.
    ///
    /// # Errors
    /// As [`Gpu::map`].
    pub async fn map_after<T: Pod>(
        &self,
        b: &Buffer,
        bytes: u64,
        run: Option<&Submission>,
    ) -> Result<Vec<T>, KernelError> {
        let failed = |reason: String| {
            self.health().err().unwrap_or(KernelError::ReadBack {
                what: b.inner.what.clone(),
                reason,
            })
        };
        if bytes == 0 {
            return Ok(Vec::new());
        }
        // Unmaps however this ends, also when the caller stops waiting and drops the future.
        let _unmap = Unmap(b);
        let (tx, rx) = futures_channel::oneshot::channel();
        let slice = b.raw().slice(b.offset..b.offset + bytes);
        slice.map_async(wgpu::MapMode::Read, move |r| {
            let _ = tx.send(r); // The receiver is gone only when the caller gave up waiting.
        });
        #[cfg(target_arch = "wasm32")]
        let _ = run; // A browser waits for a buffer's own runs only.
        // Drives the queue natively; a browser resolves the promise by itself.
        #[cfg(not(target_arch = "wasm32"))]
        self.0
            .device
            .poll(wgpu::PollType::Wait {
                submission_index: run.map(|run| run.0.clone()),
                timeout: None,
            })
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
        encoder.copy_buffer_to_buffer(b.raw(), b.offset, staging.raw(), 0, b.size());
        self.0.queue.submit([encoder.finish()]);
        self.0.live.add(|c| c.submits += 1);
        self.map(&staging, b.size()).await
    }
}
