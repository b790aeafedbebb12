//! What changes from one step to the next: the rows of a ragged batch and a few counts.

use bytemuck::{Pod, Zeroable};

/// [`Row::previous`] of a row with no token before it.
pub const NO_TOKEN: u32 = u32::MAX;

/// One row (token) of a ragged batch. Token, position, cache slot and the token before are four
/// numbers.
///
/// The row sees the cache slots `block_start..block_start + block_len` and
/// `own_start..own_start + own_len`; the second range includes the row's own `slot`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Pod, Zeroable)]
pub struct Row {
    /// Token id, an index of the embedding matrix.
    pub token: u32,
    /// Position id for RoPE.
    pub position: u32,
    /// Cache slot that the row's K and V go to.
    pub slot: u32,
    /// Token id just before this one in its context; [`NO_TOKEN`] when it is the first.
    pub previous: u32,
    /// First slot of the shared range, fully visible.
    pub block_start: u32,
    /// Slots of the shared range.
    pub block_len: u32,
    /// First slot of the sequence's own range.
    pub own_start: u32,
    /// Visible slots of the own range, the row's own slot included.
    pub own_len: u32,
}

impl Default for Row {
    /// All zero, with no token before.
    fn default() -> Self {
        Self {
            previous: NO_TOKEN,
            ..Self::zeroed()
        }
    }
}

/// Which of the three counts of a step a kernel runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Rows of the batch.
    Rows,
    /// Rows whose final hidden state is wanted.
    Outs,
    /// Rows a token is sampled for.
    Samples,
}

/// The counts of one step, the uniform that every kernel shares.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Pod, Zeroable)]
pub struct Counts {
    /// Rows of the batch.
    pub rows: u32,
    /// Rows whose final hidden state is wanted.
    pub outs: u32,
    /// Rows a token is sampled for.
    pub samples: u32,
    /// Fills the uniform to 16 bytes.
    pub reserved: u32,
}

impl Counts {
    /// The chosen count.
    #[must_use]
    pub fn get(&self, which: Count) -> u32 {
        match which {
            Count::Rows => self.rows,
            Count::Outs => self.outs,
            Count::Samples => self.samples,
        }
    }
}

const _: () = assert!(size_of::<Row>() == 32 && size_of::<Counts>() == 16);
