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

/// Which count of a step a kernel runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Rows of the batch.
    Rows,
    /// Rows whose final hidden state is wanted.
    Outs,
    /// Rows a token is sampled for.
    Samples,
    /// Tiles of rows that attention takes together.
    Tiles,
    /// Rows in runs without tiles, else none: attention goes one way or the other.
    Alone,
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
    /// Tiles that attention goes by; 0 takes rows one by one.
    pub tiles: u32,
}

impl Counts {
    /// The chosen count.
    #[must_use]
    pub fn get(&self, which: Count) -> u32 {
        match which {
            Count::Rows => self.rows,
            Count::Outs => self.outs,
            Count::Samples => self.samples,
            Count::Tiles => self.tiles,
            Count::Alone if self.tiles > 0 => 0,
            Count::Alone => self.rows,
        }
    }
}

/// Consecutive rows of a batch that see the same slots, but for the ends of their own ranges.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Pod, Zeroable)]
pub struct Tile {
    /// First row.
    pub first: u32,
    /// Rows.
    pub rows: u32,
    /// First slot of the shared range.
    pub block_start: u32,
    /// Slots of the shared range.
    pub block_len: u32,
    /// First slot of the own range.
    pub own_start: u32,
    /// Slots of the own range that the row with the most of them sees.
    pub own_len: u32,
    /// Fills the struct to 32 bytes.
    pub reserved: [u32; 2],
}

const _: () = assert!(size_of::<Row>() == 32 && size_of::<Counts>() == 16);
const _: () = assert!(size_of::<Tile>() == 32);

/// Cuts a batch into tiles of at most `most` rows, in order; every row is in exactly one.
#[must_use]
pub fn tiles(rows: &[Row], most: u32) -> Vec<Tile> {
    let mut out: Vec<Tile> = Vec::new();
    for (first, row) in (0u32..).zip(rows) {
        // An empty range may start anywhere.
        let block_start = if row.block_len == 0 {
            0
        } else {
            row.block_start
        };
        match out.last_mut() {
            Some(t)
                if t.rows < most
                    && (t.block_start, t.block_len) == (block_start, row.block_len)
                    && t.own_start == row.own_start =>
            {
                t.rows += 1;
                t.own_len = t.own_len.max(row.own_len);
            }
            _ => out.push(Tile {
                first,
                rows: 1,
                block_start,
                block_len: row.block_len,
                own_start: row.own_start,
                own_len: row.own_len,
                reserved: [0; 2],
            }),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(block: (u32, u32), own: (u32, u32)) -> Row {
        Row {
            block_start: block.0,
            block_len: block.1,
            own_start: own.0,
            own_len: own.1,
            ..Row::default()
        }
    }

    #[test]
    fn tiles_end_where_ranges_change_or_are_full() {
        let rows = [
            row((0, 5), (10, 1)),
            row((0, 5), (10, 3)),
            row((0, 5), (10, 2)),
            row((0, 5), (10, 4)),
            row((0, 6), (10, 5)),
            row((1, 6), (10, 6)),
            row((1, 6), (11, 1)),
            row((7, 0), (11, 2)),
            row((8, 0), (11, 3)),
        ];
        let cut: Vec<[u32; 6]> = tiles(&rows, 3)
            .iter()
            .map(|t| {
                assert_eq!(t.reserved, [0; 2]);
                [
                    t.first,
                    t.rows,
                    t.block_start,
                    t.block_len,
                    t.own_start,
                    t.own_len,
                ]
            })
            .collect();
        let want = [
            [0, 3, 0, 5, 10, 3],
            [3, 1, 0, 5, 10, 4],
            [4, 1, 0, 6, 10, 5],
            [5, 1, 1, 6, 10, 6],
            [6, 1, 1, 6, 11, 1],
            [7, 2, 0, 0, 11, 3],
        ];
        assert_eq!(cut, want);
        assert!(tiles(&[], 3).is_empty());
    }
}
