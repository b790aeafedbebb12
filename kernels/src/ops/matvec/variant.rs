//! How a matvec is cut into work: lanes, outputs and rows of a team, floats or 8-bit integers.

use crate::{Caps, QMatrix, WeightFormat};

/// Where the lanes of a team add up their parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reduce {
    /// A team is one invocation: no workgroup memory, no barrier.
    Alone,
    /// Subgroup shuffles.
    Subgroup,
    /// A tree in workgroup memory.
    Workgroup,
}

/// One way to compute a matvec. All give the same result; which is fastest depends on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Variant {
    /// How lanes add up.
    pub reduce: Reduce,
    /// Invocations of a team, which share the columns; more than 64 split long columns over a
    /// whole large workgroup.
    pub lanes: u32,
    /// Matrix rows of a team: 2 or 4.
    pub outs: u32,
    /// Rows of x that meet each loaded weight: 1 to 8.
    pub batch: u32,
    /// 8-bit activations and integer products instead of floats.
    pub integers: bool,
}

/// Rows of x that are computed alike: a variant is chosen for each class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowClass {
    /// One row: decode.
    One,
    /// 2 to 4 rows: a few tokens at once, drafts.
    UpTo4,
    /// 5 to 16 rows.
    UpTo16,
    /// More: re-ranking, prefill.
    More,
}

impl RowClass {
    /// All classes, fewest rows first.
    pub const ALL: [Self; 4] = [Self::One, Self::UpTo4, Self::UpTo16, Self::More];

    /// The class of so many rows.
    #[must_use]
    pub fn of(rows: u32) -> Self {
        match rows {
            0..=1 => Self::One,
            2..=4 => Self::UpTo4,
            5..=16 => Self::UpTo16,
            _ => Self::More,
        }
    }

    /// Index in [`RowClass::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// A number of rows that stands for the class in measurements.
    #[must_use]
    pub fn typical(self) -> u32 {
        [1, 3, 10, 96][self.index()]
    }
}

/// Workgroup memory that every device has.
const WORKGROUP_BYTES: u32 = 16_384;
/// Most sums of one invocation: they should stay in registers.
const MOST_SUMS: u32 = 16;

impl Variant {
    /// Floats, 2 outputs, lanes by the width of the matrix; what is used when nothing was measured.
    #[must_use]
    pub fn usual(caps: &Caps, format: WeightFormat, cols: u32, class: RowClass) -> Self {
        let units = cols / format.unit_columns() as u32;
        Self {
            reduce: if caps.subgroups {
                Reduce::Subgroup
            } else {
                Reduce::Workgroup
            },
            // The largest power of two that is not above the number of units, from 4 to 32.
            lanes: (1 << units.max(1).ilog2()).clamp(4, 32),
            outs: 2,
            batch: if class == RowClass::One { 1 } else { 4 },
            integers: false,
        }
    }

    /// Everything worth measuring for a matrix and a class of rows, the most promising first.
    #[must_use]
    pub fn candidates(
        caps: &Caps,
        format: WeightFormat,
        cols: u32,
        class: RowClass,
    ) -> Vec<Variant> {
        let usual = Self::usual(caps, format, cols, class);
        let alone = Self {
            reduce: Reduce::Alone,
            lanes: 1,
            ..usual
        };
        let tree = Self {
            reduce: Reduce::Workgroup,
            ..usual
        };
        let integers = |v: Self| Self {
            integers: true,
            ..v
        };
        let four = |v: Self| Self { outs: 4, ..v };
        let narrow = Self { lanes: 8, ..usual };
        let rows = |batch: u32, v: Self| Self { batch, ..v };
        let mut list = match class {
            RowClass::One => vec![
                usual,
                alone,
                four(usual),
                four(alone),
                integers(alone),
                integers(narrow),
                integers(usual),
                four(narrow),
                // Long columns over a whole workgroup.
                Self {
                    lanes: (cols / format.unit_columns() as u32)
                        .max(1)
                        .next_power_of_two()
                        .min(256),
                    ..usual
                },
                tree,
                integers(tree),
            ],
            _ => vec![
                usual,
                four(alone),
                alone,
                four(usual),
                integers(alone),
                four(integers(alone)),
                integers(narrow),
                rows(8, usual),
                rows(8, alone),
                four(narrow),
                rows(2, usual),
                rows(1, usual),
                tree,
            ],
        };
        list.retain(|v| v.fits(caps, format, cols).is_ok());
        let mut seen = Vec::with_capacity(list.len());
        list.retain(|v| {
            let new = !seen.contains(v);
            seen.push(*v);
            new
        });
        list
    }

    /// Invocations of a workgroup.
    pub(super) fn workgroup(self) -> u32 {
        match self.reduce {
            // Small matrices should still fill several cores.
            Reduce::Alone if !self.integers => 32,
            _ => self.lanes.max(64),
        }
    }

    /// Whether the variant can compute such a matrix on such a device; else what it needs.
    ///
    /// # Errors
    /// A sentence: what must hold.
    pub fn fits(self, caps: &Caps, format: WeightFormat, cols: u32) -> Result<(), &'static str> {
        let alone = self.reduce == Reduce::Alone;
        let lanes = self.lanes.is_power_of_two() && self.lanes <= 256;
        if !lanes || alone != (self.lanes == 1) {
            return Err("a power of two of lanes up to 256, one alone");
        }
        if !matches!(self.outs, 2 | 4) || !matches!(self.batch, 1 | 2 | 4 | 8) {
            return Err("2 or 4 outputs, 1, 2, 4 or 8 rows");
        }
        if self.outs * self.batch > MOST_SUMS {
            return Err("at most 16 sums of an invocation");
        }
        if self.reduce == Reduce::Subgroup && !caps.subgroups {
            return Err("subgroup operations");
        }
        if self.integers {
            if !caps.packed_dot {
                return Err("packed integer products");
            }
            if format.products().is_none() {
                return Err("a quantized format");
            }
            let scratch = if alone { 0 } else { 16 * self.workgroup() };
            if self.batch * (cols + cols / 2) + scratch > WORKGROUP_BYTES {
                return Err("rows that fit the workgroup's memory");
            }
        }
        Ok(())
    }

    /// As [`Variant::fits`], for every format of a matrix.
    ///
    /// # Errors
    /// As [`Variant::fits`].
    pub fn fits_matrix(self, caps: &Caps, matrix: &QMatrix) -> Result<(), &'static str> {
        let mut formats = matrix.formats().into_iter();
        formats.try_for_each(|format| self.fits(caps, format, matrix.cols))
    }

    /// The variant of a name that [`std::fmt::Display`] wrote; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let (body, integers) = match name.strip_suffix(" i8") {
            Some(body) => (body, true),
            None => (name, false),
        };
        let mut parts = body.split(' ');
        let reduce = match parts.next()? {
            "alone" => Reduce::Alone,
            "subgroup" => Reduce::Subgroup,
            "workgroup" => Reduce::Workgroup,
            _ => return None,
        };
        let mut number = || parts.next()?.parse().ok();
        let variant = Self {
            reduce,
            lanes: number()?,
            outs: number()?,
            batch: number()?,
            integers,
        };
        parts.next().is_none().then_some(variant)
    }
}

/// `subgroup 16 2 4 i8`: how lanes add up, lanes, outputs, rows, integers.
impl std::fmt::Display for Variant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let reduce = match self.reduce {
            Reduce::Alone => "alone",
            Reduce::Subgroup => "subgroup",
            Reduce::Workgroup => "workgroup",
        };
        let integers = if self.integers { " i8" } else { "" };
        write!(
            f,
            "{reduce} {} {} {}{integers}",
            self.lanes, self.outs, self.batch
        )
    }
}
