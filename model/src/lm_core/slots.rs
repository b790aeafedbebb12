//! Which slots of the K/V cache are free.

use crate::error::ModelError;

/// A contiguous run of slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) start: usize,
    pub(crate) len: usize,
}

impl Extent {
    fn end(self) -> usize {
        self.start + self.len
    }
}

/// Hands out contiguous extents; best fit, neighbours are merged when given back.
#[derive(Debug)]
pub(crate) struct SlotPool {
    capacity: usize,
    /// Ascending by start, never touching each other, never empty.
    free: Vec<Extent>,
}

impl SlotPool {
    pub(crate) fn new(capacity: usize) -> Self {
        let all = Extent {
            start: 0,
            len: capacity,
        };
        Self {
            capacity,
            free: if capacity > 0 { vec![all] } else { Vec::new() },
        }
    }

    /// Slots in no extent.
    pub(crate) fn available(&self) -> usize {
        self.free.iter().map(|e| e.len).sum()
    }

    /// An extent of `len` slots, from the shortest free run that holds it.
    pub(crate) fn allocate(&mut self, len: usize) -> Option<Extent> {
        if len == 0 {
            return Some(Extent { start: 0, len: 0 });
        }
        let fits = self.free.iter().enumerate().filter(|(_, e)| e.len >= len);
        let (index, run) = fits.min_by_key(|(_, e)| e.len).map(|(i, e)| (i, *e))?;
        self.cut(index, len);
        Some(Extent {
            start: run.start,
            len,
        })
    }

    /// Lengthens `extent` in place to `len` slots if those behind it are free.
    pub(crate) fn extend(&mut self, extent: &mut Extent, len: usize) -> bool {
        let more = len.saturating_sub(extent.len);
        if more == 0 {
            return true;
        }
        let end = extent.end();
        let next = self
            .free
            .iter()
            .position(|e| e.start == end && e.len >= more);
        let Some(index) = next.filter(|_| extent.len > 0) else {
            return false;
        };
        self.cut(index, more);
        extent.len = len;
        true
    }

    /// Takes the first `len` slots of a free run away.
    fn cut(&mut self, index: usize, len: usize) {
        let run = &mut self.free[index];
        run.start += len;
        run.len -= len;
        if run.len == 0 {
            self.free.remove(index);
        }
    }

    /// Gives an extent back.
    pub(crate) fn release(&mut self, extent: Extent) {
        if extent.len == 0 {
            return;
        }
        let at = self.free.partition_point(|e| e.start < extent.start);
        self.free.insert(at, extent);
        if at + 1 < self.free.len() && self.free[at].end() == self.free[at + 1].start {
            self.free[at].len += self.free.remove(at + 1).len;
        }
        if at > 0 && self.free[at - 1].end() == self.free[at].start {
            self.free[at - 1].len += self.free.remove(at).len;
        }
    }

    /// The error for `needed` slots that are not there.
    pub(crate) fn exhausted(&self, needed: usize) -> ModelError {
        ModelError::OutOfSlots {
            needed,
            longest_free: self.free.iter().map(|e| e.len).max().unwrap_or(0),
            capacity: self.capacity,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::pcg_hash;

    #[test]
    fn random_use_never_overlaps_and_all_comes_back() {
        let mut pool = SlotPool::new(200);
        let mut held: Vec<Extent> = Vec::new();
        for step in 0..5000u32 {
            let random = pcg_hash(step) as usize;
            match random % 3 {
                0 if !held.is_empty() => pool.release(held.swap_remove(random / 7 % held.len())),
                1 if !held.is_empty() => {
                    let index = random / 7 % held.len();
                    let len = held[index].len + random / 11 % 5;
                    let before = held[index];
                    if pool.extend(&mut held[index], len) {
                        assert_eq!(held[index], Extent { len, ..before });
                    } else {
                        assert_eq!(held[index], before);
                    }
                }
                _ => held.extend(pool.allocate(1 + random / 5 % 20)),
            }
            let mut used = [false; 200];
            for slot in held.iter().chain(&pool.free).flat_map(|e| e.start..e.end()) {
                assert!(!used[slot], "slot {slot} twice");
                used[slot] = true;
            }
            assert!(used.iter().all(|u| *u), "a slot was lost");
            let touching = pool.free.windows(2).any(|w| w[0].end() >= w[1].start);
            assert!(!touching);
        }
        held.into_iter().for_each(|e| pool.release(e));
        assert_eq!(pool.free, [Extent { start: 0, len: 200 }]);
    }

    #[test]
    fn exhaustion_is_described() {
        let mut pool = SlotPool::new(10);
        pool.allocate(4).unwrap();
        assert!(pool.allocate(7).is_none());
        let error = pool.exhausted(7);
        let expected = ModelError::OutOfSlots {
            needed: 7,
            longest_free: 6,
            capacity: 10,
        };
        assert_eq!(error, expected);
    }
}
