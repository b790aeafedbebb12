//! What was found out about a device: a choice for each shape, to be kept by the caller.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ops::matvec::{Epilogue, RowClass};
use crate::product::Choice;
use crate::{Caps, Gpu, QMatrix};

/// Raised whenever kernels change so much that old choices should be measured again.
const VERSION: u32 = 2;

/// A product to be tuned: all with equal names are computed alike.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The weights; only read.
    pub matrix: &'a QMatrix,
    /// With RMSNorm in front.
    pub norm: bool,
    /// What happens to the products.
    pub epilogue: Epilogue,
    /// How many rows at once.
    pub class: RowClass,
}

impl Job<'_> {
    /// Format, size, fusions and rows, as in tables.
    #[must_use]
    pub fn name(&self) -> String {
        let m = self.matrix;
        let norm = if self.norm { " norm" } else { "" };
        let epilogue = match self.epilogue {
            Epilogue::Store => "",
            Epilogue::Add => " add",
            Epilogue::SwiGlu => " swiglu",
        };
        let rows = match self.class {
            RowClass::One => "1",
            RowClass::UpTo4 => "2-4",
            RowClass::UpTo16 => "5-16",
            RowClass::More => "17+",
        };
        let names = m.formats().into_iter().map(|f| format!("{f:?}"));
        let format = names.collect::<Vec<_>>().join("+").to_lowercase();
        format!("{format} {}x{}{norm}{epilogue} rows {rows}", m.rows, m.cols)
    }

    pub(super) fn candidates(&self, caps: &Caps) -> Vec<Choice> {
        let m = self.matrix;
        let mut list = Choice::candidates(caps, m.format, m.cols, self.class);
        list.retain(|choice| choice.fits(caps, m));
        list
    }
}

/// A choice and how it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Name of the fastest so far.
    pub(super) choice: String,
    /// How many candidates it was compared with, itself included.
    pub(super) tried: usize,
}

/// The choices for one device. Entries that this version or device does not know are ignored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Table {
    device: String,
    pub(super) entries: BTreeMap<String, Entry>,
}

impl Table {
    /// What tables of a device are called: version, adapter, driver and what they offer.
    #[must_use]
    pub fn device(caps: &Caps) -> String {
        let subgroups = if caps.subgroups { " subgroups" } else { "" };
        let (backend, adapter, driver) = (&caps.backend, &caps.adapter, &caps.driver);
        format!("{VERSION} {backend} {adapter} {driver}{subgroups}")
    }

    /// Whether it was made for a device like this.
    #[must_use]
    pub fn is_for(&self, caps: &Caps) -> bool {
        self.device == Self::device(caps)
    }

    /// How a product is to be computed: as the table says, if tuning is on and the table has a
    /// choice that this device can run; else as usual.
    #[must_use]
    pub fn choice(&self, gpu: &Gpu, job: &Job<'_>) -> Choice {
        let (caps, m) = (gpu.caps(), job.matrix);
        let known = || {
            let name = &self.entries.get(&job.name())?.choice;
            Choice::parse(name).filter(|choice| choice.fits(caps, m))
        };
        let listened = caps.tune && self.is_for(caps);
        let known = listened.then(known).flatten();
        known.unwrap_or_else(|| Choice::usual(caps, m.format, m.cols, job.class))
    }

    /// Takes over what another table of the same device says; one of another device replaces it all.
    pub fn merge(&mut self, newer: &Table) {
        if self.device != newer.device {
            *self = newer.clone();
            return;
        }
        let entries = newer.entries.iter();
        self.entries
            .extend(entries.map(|(job, entry)| (job.clone(), entry.clone())));
    }

    /// Empties the table unless it is one of this device.
    pub(super) fn claim(&mut self, caps: &Caps) {
        if !self.is_for(caps) {
            self.device = Self::device(caps);
            self.entries.clear();
        }
    }
}
