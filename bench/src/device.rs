//! A device under test: what it is called in results, how its work is timed.

use kernels::{Buffer, Copy, Counts, Gpu, GpuOptions, KernelError, Plan, Timer, Usage};
use pollster::block_on;
use serde_json::{Value, json};

use crate::timing::seconds;

/// Bytes that come back of a run, so that its end is seen.
const PROBE: u64 = 16;

/// A device with or without subgroup operations, and the means to time it.
pub struct Device {
    /// `subgroups` or `workgroup`: which variants of the kernels it runs.
    pub variant: &'static str,
    /// The device.
    pub gpu: Gpu,
    timer: Option<Timer>,
    probe: Buffer,
    back: Buffer,
    /// The shortest round trip, in seconds.
    idle: f64,
}

/// Round trips that the shortest is taken of.
const TRIPS: usize = 16;

impl Device {
    fn open(subgroups: bool) -> Result<Self, KernelError> {
        let gpu = block_on(Gpu::request(GpuOptions {
            subgroups,
            tune: true,
        }))?;
        let mut device = Self {
            idle: 0.0,
            variant: if gpu.caps().subgroups {
                "subgroups"
            } else {
                "workgroup"
            },
            timer: Timer::new(&gpu)?,
            probe: gpu.buffer("probe", PROBE, Usage::Storage)?,
            back: gpu.buffer("probe back", PROBE, Usage::ReadBack)?,
            gpu,
        };
        let mut shortest = f64::INFINITY;
        for _ in 0..TRIPS {
            shortest = shortest.min(device.round_trip()?);
        }
        device.idle = shortest;
        Ok(device)
    }

    /// The machine's adapter, once for each variant it can run, subgroups first.
    ///
    /// # Errors
    /// Those of [`Gpu::request`].
    pub fn all() -> Result<Vec<Self>, KernelError> {
        let first = Self::open(true)?;
        if first.gpu.caps().subgroups {
            Ok(vec![first, Self::open(false)?])
        } else {
            Ok(vec![first])
        }
    }

    /// `timestamps` of the device or `wall` time.
    pub fn clock(&self) -> &'static str {
        if self.timer.is_some() {
            "timestamps"
        } else {
            "wall"
        }
    }

    /// Seconds the device spends on plans: by its timestamps, else as [`Device::work`].
    ///
    /// # Errors
    /// Those of [`kernels::run`] and [`Gpu::map`].
    pub fn time(&self, plans: &[&Plan], counts: &Counts) -> Result<f64, KernelError> {
        match &self.timer {
            Some(timer) => block_on(timer.run(plans, counts)),
            None => self.work(plans, counts, &[]),
        }
    }

    /// Wall time of a run without the shortest round trip, which a noisy machine cannot make
    /// longer than the run itself.
    ///
    /// # Errors
    /// As [`Device::wall`].
    pub fn work(
        &self,
        plans: &[&Plan],
        counts: &Counts,
        copies: &[Copy<'_>],
    ) -> Result<f64, KernelError> {
        Ok(self.wall(plans, counts, copies)? - self.idle)
    }

    /// Seconds from the first call to the last byte read back, copies included.
    ///
    /// # Errors
    /// Those of [`kernels::run`] and [`Gpu::map`].
    pub fn wall(
        &self,
        plans: &[&Plan],
        counts: &Counts,
        copies: &[Copy<'_>],
    ) -> Result<f64, KernelError> {
        let probe = || Copy {
            from: &self.probe,
            from_offset: 0,
            to: &self.back,
            to_offset: 0,
            bytes: PROBE,
        };
        let all: Vec<Copy<'_>> = copies
            .iter()
            .map(|c| Copy { ..*c })
            .chain([probe()])
            .collect();
        seconds(|| {
            kernels::run(&self.gpu, plans, counts, &all)?;
            block_on(self.gpu.map::<u32>(&self.back, PROBE)).map(drop)
        })
    }

    /// Seconds of a run that does nothing but come back: submit and read-back.
    ///
    /// # Errors
    /// As [`Device::wall`].
    pub fn round_trip(&self) -> Result<f64, KernelError> {
        self.wall(&[], &Counts::default(), &[])
    }

    /// What computes, for the table: software is never called a GPU without saying so.
    pub fn engine(&self) -> &'static str {
        if self.gpu.caps().is_software {
            "software gpu"
        } else {
            "gpu"
        }
    }

    /// Short name of the adapter, marked when it is a program.
    pub fn label(&self) -> String {
        let caps = self.gpu.caps();
        let software = if caps.is_software { "software " } else { "" };
        format!("{software}{}", caps.adapter)
    }

    /// What the device is, for the record.
    pub fn describe(&self) -> Value {
        let c = self.gpu.caps();
        json!({
            "adapter": c.adapter, "driver": c.driver, "backend": c.backend, "software": c.is_software,
            "subgroups": [c.subgroup_min_size, c.subgroup_max_size], "f16": c.f16,
            "max_storage_binding": c.max_storage_binding, "clock": self.clock(),
        })
    }
}

/// Seconds that can be divided by.
///
/// # Errors
/// When a clock saw no time pass: no figure is better than an infinite one.
pub fn positive(seconds: f64) -> Result<f64, KernelError> {
    if seconds > 0.0 {
        return Ok(seconds);
    }
    Err(KernelError::ReadBack {
        what: "the time of a run".to_owned(),
        reason: format!("the clock says {seconds} s"),
    })
}
