//! One step on the device: what it needs goes up in one write where it is small, what it found comes back.

use std::collections::VecDeque;

use kernels::ops::matvec::RowClass;
use kernels::ops::sample::{self, NONE, Record};
use kernels::{Copy, Counts, KernelError, Plan, Submission};

use super::plans::{AHEAD, At, NEAR_CLASSES, NEAR_PICKS};
use super::recorded::Source;
use super::{GpuEngine, LEAST_SHARING, LONG_SLOTS};
use crate::engine::{Output, Row, Sample, Sampled, Want};
use crate::error::ModelError;

const RECORD: u64 = size_of::<Record>() as u64;

/// Passes that were queued.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Samples on their way, the oldest first: where each comes back.
    flying: VecDeque<Flight>,
    /// The read-back buffer of the next one.
    next: usize,
    /// The pass before sampled a token that a pass can follow.
    leads: bool,
}

/// A queued sample.
#[derive(Debug)]
pub(super) struct Flight {
    back: usize,
    run: Submission,
}

impl Line {
    /// Whether a pass may be queued now.
    pub(super) fn check_queue(&self, rows: usize, follows: bool) -> Result<(), ModelError> {
        let problem = if self.flying.len() >= AHEAD {
            "before older ones were read"
        } else if rows == 0 {
            "of no rows"
        } else if follows && !(rows == 1 && self.leads) {
            "that follows none, or with several rows"
        } else {
            return Ok(());
        };
        Err(ModelError::Usage {
            what: format!("a queued pass {problem}"),
        })
    }

    fn add(&mut self, run: Submission) {
        let back = self.next;
        self.next = (back + 1) % AHEAD;
        self.flying.push_back(Flight { back, run });
        self.leads = true;
    }

    /// The oldest sample.
    pub(super) fn take(&mut self) -> Option<Flight> {
        self.flying.pop_front()
    }

    pub(super) fn forget(&mut self) {
        self.flying.clear();
        self.leads = false;
    }
}

/// Puts words at a byte of the near inputs; what lies between is not read.
fn put(words: &mut Vec<u32>, at: u64, data: &[u32]) {
    words.resize((at / 4) as usize, 0);
    words.extend_from_slice(data);
}

fn spec(s: &Sample<'_>) -> sample::Spec {
    sample::Spec {
        noise: sample::noise_key(s.seed, s.step),
        inverse_temperature: if s.temperature > 0.0 {
            s.temperature.recip()
        } else {
            0.0
        },
        masked: u32::from(s.mask.is_some()),
        bonus: s.favoured.map_or(0.0, |_| s.bonus),
    }
}

/// The sets of a sample one after the other, `words` words each; empty when it has none.
fn sets(s: &Sample<'_>, words: usize) -> Vec<u32> {
    if s.mask.is_none() && s.favoured.is_none() {
        return Vec::new();
    }
    let mut both = vec![0; 2 * words];
    let (allowed, favoured) = both.split_at_mut(words);
    for (to, from) in [(allowed, s.mask), (favoured, s.favoured)] {
        if let Some(from) = from {
            to.copy_from_slice(from);
        }
    }
    both
}

impl GpuEngine {
    /// Tiles of the rows where enough of them share their slots; none where rows attend one by one.
    fn tiles(&self, rows: &[Row]) -> Vec<kernels::Tile> {
        let Some(most) = self.tile_rows.filter(|_| !near_rows(rows)) else {
            return Vec::new();
        };
        let tiles = kernels::tiles(bytemuck::cast_slice(rows), most);
        if tiles.len() <= rows.len() / LEAST_SHARING {
            tiles
        } else {
            Vec::new()
        }
    }

    /// Uploads what changes from step to step; returns the counts. Sampled rows are picked first,
    /// so that logits are made of a prefix.
    fn write_step(
        &mut self,
        rows: &[Row],
        picks: &[u32],
        samples: &[Sample<'_>],
    ) -> Result<Counts, KernelError> {
        let tiles = self.tiles(rows);
        let counts = Counts {
            rows: rows.len() as u32,
            outs: picks.len() as u32,
            samples: samples.len() as u32,
            tiles: tiles.len() as u32,
        };
        let near_head = is_near(&counts);
        let (gpu, s) = (&self.gpu, &self.scratch);
        let mut words = bytemuck::cast_slice(&[counts]).to_vec();
        if near_head {
            put(&mut words, At::PICKS, picks);
        } else {
            gpu.write(&s.far.picks, 0, picks)?;
        }
        if near_rows(rows) {
            put(&mut words, At::ROWS, bytemuck::cast_slice(rows));
        } else {
            gpu.write(&s.far.rows, 0, rows)?;
            gpu.write(&s.tiles, 0, &tiles)?;
        }
        let mut masks = None;
        if !near_head {
            self.write_far_samples(samples)?;
        } else if let Some(sample) = samples.first() {
            put(&mut words, At::SPECS, bytemuck::cast_slice(&[spec(sample)]));
            masks = self.new_masks(sample);
            if let Some(masks) = &masks {
                put(&mut words, At::MASKS, masks);
            }
        }
        gpu.write(&s.step, 0, &words)?;
        self.hold(masks);
        Ok(counts)
    }

    /// Uploads how several tokens are sampled.
    fn write_far_samples(&self, samples: &[Sample<'_>]) -> Result<(), KernelError> {
        let (far, size) = (&self.scratch.far, 2 * self.config.mask_words());
        let specs: Vec<sample::Spec> = samples.iter().map(spec).collect();
        self.gpu.write(&far.specs, 0, &specs)?;
        let mut masks = vec![0u32; size * samples.len()];
        let mut some = false;
        for (to, sample) in masks.chunks_exact_mut(size).zip(samples) {
            let from = sets(sample, size / 2);
            to[..from.len()].copy_from_slice(&from);
            some |= !from.is_empty();
        }
        if some {
            self.gpu.write(&far.masks, 0, &masks)?;
        }
        Ok(())
    }

    /// The sets of a sample, unless the near inputs hold them already or it has none.
    fn new_masks(&self, sample: &Sample<'_>) -> Option<Vec<u32>> {
        let masks = sets(sample, self.config.mask_words());
        (!masks.is_empty() && masks != self.held).then_some(masks)
    }

    fn hold(&mut self, masks: Option<Vec<u32>>) {
        if let Some(masks) = masks {
            self.held = masks;
        }
    }

    fn layers(&self, rows: &[Row]) -> &Plan {
        let slots = rows
            .iter()
            .map(|r| u64::from(r.block_len) + u64::from(r.own_len));
        let long = slots.max() >= Some(LONG_SLOTS);
        self.plans.layers(rows.len() as u32, long)
    }

    /// The head of a step; recorded now if it is the first for so many samples.
    fn make_head(&mut self, counts: &Counts) -> Result<(), KernelError> {
        if is_near(counts) {
            return Ok(());
        }
        let what = (
            &self.gpu,
            &self.config,
            self.heads,
            &self.weights,
            &self.scratch,
            &self.table,
        );
        self.plans.make_head(counts.samples, Source::new(what))
    }

    fn head(&self, counts: &Counts) -> &Plan {
        self.plans.head(counts.samples, is_near(counts))
    }

    /// Runs one step: records of the samples, then hidden states.
    pub(super) async fn step(
        &mut self,
        rows: &[Row],
        want: &Want<'_>,
    ) -> Result<Output, KernelError> {
        let sampled_rows = want.sample.iter().map(|s| s.row);
        let picks: Vec<u32> = sampled_rows.chain(want.hidden.iter().copied()).collect();
        let counts = self.write_step(rows, &picks, want.sample)?;
        self.make_head(&counts)?;
        let s = &self.scratch;
        let head = self.head(&counts);
        let row_bytes = self.config.embedding as u64 * 4;
        let record_bytes = want.sample.len() as u64 * RECORD;
        let hidden_bytes = want.hidden.len() as u64 * row_bytes;
        let copies = [
            Copy {
                from: &s.records,
                from_offset: 0,
                to: &s.back,
                to_offset: 0,
                bytes: record_bytes,
            },
            Copy {
                from: &s.normed,
                from_offset: want.sample.len() as u64 * row_bytes,
                to: &s.back,
                to_offset: record_bytes,
                bytes: hidden_bytes,
            },
        ];
        let plans = [self.layers(rows), head];
        kernels::run(&self.gpu, &plans, &counts, &copies)?;
        let words: Vec<u32> = self.gpu.map(&s.back, record_bytes + hidden_bytes).await?;
        let (records, hidden) = words.split_at(record_bytes as usize / 4);
        let records: &[Record] = bytemuck::cast_slice(records);
        let hidden: &[f32] = bytemuck::cast_slice(hidden);
        Ok(Output {
            hidden: hidden
                .chunks_exact(self.config.embedding)
                .map(<[f32]>::to_vec)
                .collect(),
            sampled: records.iter().map(sampled).collect(),
        })
    }

    /// Queues a step that samples the token after the last row.
    pub(super) fn queue_step(
        &mut self,
        rows: &[Row],
        follows: bool,
        sample: &Sample<'_>,
    ) -> Result<(), KernelError> {
        let counts = self.write_step(rows, &[sample.row], std::slice::from_ref(sample))?;
        let s = &self.scratch;
        // The token goes from the record to the row on the device.
        let token = Copy {
            from: &s.records,
            from_offset: 0,
            to: &s.near.rows,
            to_offset: 0,
            bytes: if follows { 4 } else { 0 },
        };
        let plans = [self.layers(rows), self.head(&counts)];
        let back = Copy {
            from: &s.records,
            from_offset: 0,
            to: &s.ahead[self.line.next],
            to_offset: 0,
            bytes: RECORD,
        };
        let run = kernels::run_between(&self.gpu, &[token], &plans, &counts, &[back])?;
        self.line.add(run);
        Ok(())
    }

    /// Waits for a queued sample.
    pub(super) async fn read_queued(&self, flight: Flight) -> Result<Sampled, KernelError> {
        let back = &self.scratch.ahead[flight.back];
        let records: Vec<Record> = self.gpu.map_after(back, RECORD, Some(&flight.run)).await?;
        Ok(sampled(&records[0]))
    }
}

/// Whether the rows of a batch are among the near inputs.
fn near_rows(rows: &[Row]) -> bool {
    NEAR_CLASSES.contains(&RowClass::of(rows.len() as u32))
}

/// Whether what follows the layers is among the near inputs.
fn is_near(counts: &Counts) -> bool {
    counts.samples <= 1 && counts.outs as usize <= NEAR_PICKS
}

/// A record of the kernel in the words of the engine.
fn sampled(r: &Record) -> Sampled {
    Sampled {
        token: r.token,
        probability: r.probability,
        entropy: r.entropy,
        runner_up: (r.runner_up != NONE).then_some((r.runner_up, r.runner_up_probability)),
    }
}
