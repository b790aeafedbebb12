//! The device: asked for with the adapter's own limits, described by [`Caps`], watched for loss.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use crate::counters::{Counters, Live};
use crate::error::KernelError;
use crate::shader::Pipeline;

/// How to ask for a device.
#[derive(Debug, Clone, Copy)]
pub struct GpuOptions {
    /// Use subgroup operations where the device has them. Off runs the workgroup-memory variants.
    pub subgroups: bool,
    /// Let [`crate::tune`] measure on this device. Off, every choice is the usual one, the same on
    /// every device.
    pub tune: bool,
}

impl Default for GpuOptions {
    fn default() -> Self {
        Self {
            subgroups: true,
            tune: true,
        }
    }
}

/// What the device is and can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caps {
    /// Adapter name; in browsers vendor, architecture and description.
    pub adapter: String,
    /// Driver name and version where the platform tells.
    pub driver: String,
    /// `vulkan`, `webgpu`.
    pub backend: String,
    /// The adapter is a program, not a chip: 20 to 100 times slower than one CPU thread.
    pub is_software: bool,
    /// Subgroup operations are in use.
    pub subgroups: bool,
    /// Smallest subgroup the device may choose.
    pub subgroup_min_size: u32,
    /// Largest subgroup the device may choose.
    pub subgroup_max_size: u32,
    /// 16-bit floats in shaders.
    pub f16: bool,
    /// Products of four packed 8-bit integers in WGSL.
    pub packed_dot: bool,
    /// Variants may be chosen by measuring: [`GpuOptions::tune`].
    pub tune: bool,
    /// Timestamp queries.
    pub timestamps: bool,
    /// Largest storage binding in bytes.
    pub max_storage_binding: u64,
    /// Largest buffer in bytes.
    pub max_buffer: u64,
    /// Largest number of workgroups in one dimension.
    pub max_workgroups: u32,
}

impl Caps {
    /// Bytes of the largest buffer that kernels can read at once.
    #[must_use]
    pub fn largest_buffer(&self) -> u64 {
        self.max_storage_binding.min(self.max_buffer)
    }
}

/// Set from the platform's callbacks, which must be `Send`; read by everything else.
#[derive(Debug, Default)]
struct Health {
    lost: Option<String>,
    error: Option<(bool, String)>,
}

pub(crate) struct Inner {
    pub(crate) device: wgpu::Device,
    pub(crate) queue: wgpu::Queue,
    caps: Caps,
    health: Arc<Mutex<Health>>,
    pub(crate) live: Live,
    pub(crate) bytes: Cell<u64>,
    pub(crate) pipelines: RefCell<HashMap<String, Rc<Pipeline>>>,
}

/// A GPU device with its queue, pipelines and counters. Clones share one device.
#[derive(Clone)]
pub struct Gpu(pub(crate) Rc<Inner>);

impl std::fmt::Debug for Gpu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Gpu").field(&self.0.caps).finish()
    }
}

/// What the kernels cannot do without, as (name, least value, value of the adapter).
fn needs(l: &wgpu::Limits) -> [(&'static str, u64, u64); 5] {
    [
        (
            "maxStorageBuffersPerShaderStage",
            8,
            l.max_storage_buffers_per_shader_stage.into(),
        ),
        (
            "maxComputeInvocationsPerWorkgroup",
            256,
            l.max_compute_invocations_per_workgroup.into(),
        ),
        (
            "maxComputeWorkgroupSizeX",
            256,
            l.max_compute_workgroup_size_x.into(),
        ),
        (
            "maxComputeWorkgroupStorageSize",
            16_384,
            l.max_compute_workgroup_storage_size.into(),
        ),
        (
            "maxStorageBufferBindingSize",
            128 << 20,
            l.max_storage_buffer_binding_size,
        ),
    ]
}

/// Adapters that are programs: told by type, else by the names the known ones carry.
fn is_software(info: &wgpu::AdapterInfo, name: &str) -> bool {
    let text = format!("{name} {} {}", info.driver, info.driver_info).to_lowercase();
    info.device_type == wgpu::DeviceType::Cpu
        || ["llvmpipe", "lavapipe", "swiftshader", "basic render driver"]
            .iter()
            .any(|n| text.contains(n))
}

/// naga writes packed products out where the hardware has none; a browser says whether it knows them.
fn packed_dot() -> bool {
    #[cfg(target_arch = "wasm32")]
    return crate::web::packed_dot();
    #[cfg(not(target_arch = "wasm32"))]
    true
}

const FIX: &str = if cfg!(target_arch = "wasm32") {
    "Use a browser with WebGPU on this device, or the CPU engine"
} else {
    "Install a Vulkan driver (a software one: apt-get install mesa-vulkan-drivers), or use the CPU engine"
};

impl Gpu {
    /// Asks for an adapter and a device with all the limits the adapter has.
    ///
    /// # Errors
    /// [`KernelError::NoAdapter`], [`KernelError::MissingLimit`], [`KernelError::NoDevice`].
    pub async fn request(options: GpuOptions) -> Result<Gpu, KernelError> {
        Self::request_within(options, None, u64::MAX).await
    }

    /// As [`Gpu::request`], with no more than WebGPU promises on every device (16 KiB of workgroup
    /// memory, bindings of 128 MiB), whatever this one has: what works here works on small ones.
    ///
    /// # Errors
    /// As [`Gpu::request`].
    pub async fn request_least(options: GpuOptions) -> Result<Gpu, KernelError> {
        Self::request_within(options, Some(wgpu::Limits::default()), u64::MAX).await
    }

    /// As [`Gpu::request_least`], with buffers and bindings of at most `bytes` bytes: what happens to
    /// large weights on small devices can then be seen with small weights.
    ///
    /// # Errors
    /// As [`Gpu::request`].
    pub async fn request_small(options: GpuOptions, bytes: u64) -> Result<Gpu, KernelError> {
        Self::request_within(options, Some(wgpu::Limits::default()), bytes).await
    }

    async fn request_within(
        options: GpuOptions,
        most: Option<wgpu::Limits>,
        buffer_bytes: u64,
    ) -> Result<Gpu, KernelError> {
        #[cfg(target_arch = "wasm32")]
        crate::web::prepare_subgroups(options.subgroups);
        let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
        descriptor.backends = if cfg!(target_arch = "wasm32") {
            wgpu::Backends::BROWSER_WEBGPU
        } else {
            wgpu::Backends::VULKAN
        };
        let adapter = wgpu::Instance::new(descriptor)
            .request_adapter(&wgpu::RequestAdapterOptions {
                power_preference: wgpu::PowerPreference::HighPerformance,
                ..Default::default()
            })
            .await
            .map_err(|e| KernelError::NoAdapter {
                reason: e.to_string(),
                fix: FIX,
            })?;
        let info = adapter.get_info();
        let mut limits = most.unwrap_or_else(|| adapter.limits());
        for (what, needed, found) in needs(&limits) {
            if found < needed {
                return Err(KernelError::MissingLimit {
                    adapter: info.name,
                    what,
                    needed,
                    found,
                });
            }
        }
        limits.max_storage_buffer_binding_size =
            limits.max_storage_buffer_binding_size.min(buffer_bytes);
        limits.max_buffer_size = limits.max_buffer_size.min(buffer_bytes);
        let mut wanted = wgpu::Features::TIMESTAMP_QUERY | wgpu::Features::SHADER_F16;
        if options.subgroups {
            wanted |= wgpu::Features::SUBGROUP;
        }
        let features = adapter.features() & wanted;
        let (device, queue) = adapter
            .request_device(&wgpu::DeviceDescriptor {
                label: Some("switchboard"),
                required_features: features,
                required_limits: limits.clone(),
                ..Default::default()
            })
            .await
            .map_err(|e| KernelError::NoDevice {
                adapter: info.name.clone(),
                reason: e.to_string(),
            })?;
        #[cfg(target_arch = "wasm32")]
        let (subgroups, name) = (crate::web::subgroups_granted(), crate::web::adapter_info());
        #[cfg(not(target_arch = "wasm32"))]
        let (subgroups, name) = (
            features.contains(wgpu::Features::SUBGROUP),
            info.name.clone(),
        );
        let caps = Caps {
            is_software: is_software(&info, &name),
            adapter: if name.is_empty() {
                "unnamed adapter".into()
            } else {
                name
            },
            driver: format!("{} {}", info.driver, info.driver_info)
                .trim()
                .into(),
            backend: if cfg!(target_arch = "wasm32") {
                "webgpu".into()
            } else {
                info.backend.to_str().into()
            },
            subgroups,
            subgroup_min_size: info.subgroup_min_size,
            subgroup_max_size: info.subgroup_max_size,
            f16: features.contains(wgpu::Features::SHADER_F16),
            packed_dot: packed_dot(),
            tune: options.tune,
            timestamps: features.contains(wgpu::Features::TIMESTAMP_QUERY),
            max_storage_binding: limits.max_storage_buffer_binding_size,
            max_buffer: limits.max_buffer_size,
            max_workgroups: limits.max_compute_workgroups_per_dimension,
        };
        Ok(Self::watch(device, queue, caps))
    }

    /// Wires loss and late errors of a fresh device to its health record.
    fn watch(device: wgpu::Device, queue: wgpu::Queue, caps: Caps) -> Gpu {
        let health = Arc::new(Mutex::new(Health::default()));
        let seen = health.clone();
        device.set_device_lost_callback(move |reason, message| {
            if let Ok(mut h) = seen.lock() {
                h.lost = Some(format!("{reason:?}: {message}"));
            }
        });
        let seen = health.clone();
        device.on_uncaptured_error(Arc::new(move |e: wgpu::Error| {
            if let Ok(mut h) = seen.lock() {
                h.error
                    .get_or_insert((matches!(e, wgpu::Error::OutOfMemory { .. }), e.to_string()));
            }
        }));
        Gpu(Rc::new(Inner {
            device,
            queue,
            caps,
            health,
            live: Live::default(),
            bytes: Cell::new(0),
            pipelines: RefCell::new(HashMap::new()),
        }))
    }

    /// What the device is and can do.
    #[must_use]
    pub fn caps(&self) -> &Caps {
        &self.0.caps
    }

    /// Everything counted so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.0.live.get()
    }

    /// Bytes of GPU buffers alive now.
    #[must_use]
    pub fn bytes_allocated(&self) -> u64 {
        self.0.bytes.get()
    }

    /// Fails when the device is lost or an earlier call was rejected. Cheap; call it between steps.
    ///
    /// # Errors
    /// [`KernelError::DeviceLost`], [`KernelError::OutOfMemory`], [`KernelError::Validation`].
    pub fn health(&self) -> Result<(), KernelError> {
        let h = self.0.health.lock().map_err(|_| KernelError::DeviceLost {
            reason: "its watcher died".into(),
        })?;
        if let Some(reason) = &h.lost {
            return Err(KernelError::DeviceLost {
                reason: reason.clone(),
            });
        }
        match &h.error {
            None => Ok(()),
            Some((true, reason)) => Err(KernelError::OutOfMemory {
                what: "an earlier call".into(),
                reason: reason.clone(),
            }),
            Some((false, reason)) => Err(KernelError::Validation {
                what: "an earlier call".into(),
                reason: reason.clone(),
            }),
        }
    }

    /// Runs `make` and waits for the platform's verdict on everything it made.
    ///
    /// # Errors
    /// The error of `make`, else [`KernelError::OutOfMemory`] or [`KernelError::Validation`].
    pub async fn checked<T>(
        &self,
        what: &str,
        make: impl FnOnce() -> Result<T, KernelError>,
    ) -> Result<T, KernelError> {
        let memory = self
            .0
            .device
            .push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        let validation = self
            .0
            .device
            .push_error_scope(wgpu::ErrorFilter::Validation);
        let made = make();
        let (validation, memory) = (validation.pop().await, memory.pop().await);
        self.health()?;
        if let Some(e) = memory {
            return Err(KernelError::OutOfMemory {
                what: what.into(),
                reason: e.to_string(),
            });
        }
        if let Some(e) = validation {
            return Err(KernelError::Validation {
                what: what.into(),
                reason: e.to_string(),
            });
        }
        made
    }

    /// Destroys the device; later calls fail with [`KernelError::DeviceLost`].
    pub fn destroy(&self) {
        self.0.device.destroy();
        if let Ok(mut h) = self.0.health.lock() {
            h.lost
                .get_or_insert_with(|| "destroyed by its owner".into());
        }
    }
}
