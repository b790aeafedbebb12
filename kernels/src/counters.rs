//! What a device was asked to do, counted, so that tests can assert exact numbers.

use std::cell::Cell;

/// A snapshot of everything counted since the device was made. Differences are meaningful too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Compute dispatches encoded.
    pub dispatches: u64,
    /// Compute passes encoded.
    pub passes: u64,
    /// Queue submits.
    pub submits: u64,
    /// Queue writes (uploads of any size).
    pub writes: u64,
    /// Bytes of those writes.
    pub bytes_written: u64,
    /// Buffers mapped for reading.
    pub reads: u64,
    /// Bytes of those reads.
    pub bytes_read: u64,
    /// Bind groups made.
    pub bind_groups: u64,
    /// Pipelines compiled.
    pub pipelines: u64,
    /// Buffers made.
    pub buffers: u64,
}

impl std::ops::Sub for Counters {
    type Output = Counters;
    fn sub(self, b: Counters) -> Counters {
        Counters {
            dispatches: self.dispatches - b.dispatches,
            passes: self.passes - b.passes,
            submits: self.submits - b.submits,
            writes: self.writes - b.writes,
            bytes_written: self.bytes_written - b.bytes_written,
            reads: self.reads - b.reads,
            bytes_read: self.bytes_read - b.bytes_read,
            bind_groups: self.bind_groups - b.bind_groups,
            pipelines: self.pipelines - b.pipelines,
            buffers: self.buffers - b.buffers,
        }
    }
}

/// The live counters inside a device.
#[derive(Debug, Default)]
pub(crate) struct Live(Cell<Counters>);

impl Live {
    pub(crate) fn get(&self) -> Counters {
        self.0.get()
    }
    pub(crate) fn add(&self, change: impl FnOnce(&mut Counters)) {
        let mut c = self.0.get();
        change(&mut c);
        self.0.set(c);
    }
}
