//! Which variant is fastest here: candidates are timed on the device itself, within a time limit.

mod meter;
mod table;
#[cfg(test)]
mod tests;

pub use table::{Job, Table};

use crate::error::KernelError;
use crate::product::Choice;
use crate::{Gpu, Timer};
use meter::{Meter, Scratch};
use table::Entry;

/// Milliseconds that tuning may take when a page starts.
pub const BUDGET_MS: f64 = 300.0;
/// Another choice must be faster by this factor: clocks are noisy, and so are neighbours.
const WORTH: f64 = 0.95;

/// What was found out about one product.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Name of the job.
    pub job: String,
    /// The fastest choice.
    pub choice: String,
    /// Its seconds.
    pub seconds: f64,
    /// Seconds of the usual choice, when it was measured in the same run.
    pub usual: Option<f64>,
    /// Candidates that were compared by now, of how many.
    pub tried: (usize, usize),
}

/// The state of a job.
struct Race<'a> {
    job: Job<'a>,
    candidates: Vec<Choice>,
    tried: usize,
    best: Option<(Choice, f64)>,
    usual: Option<f64>,
    /// Nothing is left to compare with.
    given_up: bool,
    /// What the first choice computes, to compare the others with.
    expected: Vec<f32>,
}

impl Race<'_> {
    /// The choice to be measured next: the winner so far first, then those not tried yet.
    fn next(&self, table: &Table, gpu: &Gpu) -> Option<Choice> {
        match self.best {
            _ if self.given_up => None,
            None if self.tried < self.candidates.len() => Some(table.choice(gpu, &self.job)),
            _ => self.candidates.get(self.tried).copied(),
        }
    }
}

/// Measures candidates for the jobs, the important ones first, and writes the winners into the
/// table. Goes on where an earlier run stopped. `clock` tells milliseconds; after `budget_ms` of
/// them no further candidate is begun. The candidates' kernels stay compiled until
/// [`Gpu::forget_unused_pipelines`], so that the winners need not be compiled again. Does nothing when [`crate::GpuOptions::tune`] is off.
///
/// # Errors
/// [`KernelError::DeviceLost`], and those of making the buffers. A candidate that fails or
/// computes something else is left out.
pub async fn tune(
    gpu: &Gpu,
    jobs: &[Job<'_>],
    table: &mut Table,
    budget_ms: f64,
    clock: &mut dyn FnMut() -> f64,
) -> Result<Vec<Finding>, KernelError> {
    if !gpu.caps().tune {
        return Ok(Vec::new());
    }
    table.claim(gpu.caps());
    let mut races: Vec<Race<'_>> = Vec::new();
    for job in jobs {
        let name = job.name();
        let candidates = job.candidates(gpu.caps());
        let tried = table.entries.get(&name).map_or(0, |e| e.tried);
        let new = races.iter().all(|r| r.job.name() != name);
        if new && tried < candidates.len() && Scratch::holds(gpu, job) {
            races.push(Race {
                job: *job,
                candidates,
                tried,
                best: None,
                usual: None,
                given_up: false,
                expected: Vec::new(),
            });
        }
    }
    let begin = clock();
    if races.is_empty() {
        return Ok(Vec::new());
    }
    let open: Vec<&Job<'_>> = races.iter().map(|r| &r.job).collect();
    let scratch = Scratch::new(gpu, &open)?;
    let timer = Timer::new(gpu)?;
    let mut meter = Meter {
        gpu,
        scratch,
        timer,
        clock,
    };
    // Every job gets its second candidate before any gets its third: the first ones differ most.
    let mut busy = true;
    'all: while busy {
        busy = false;
        for race in &mut races {
            // A pair at a time: one figure alone decides nothing.
            let turns = if race.best.is_none() { 2 } else { 1 };
            for _ in 0..turns {
                if (meter.clock)() - begin > budget_ms {
                    break 'all;
                }
                let Some(choice) = race.next(table, gpu) else {
                    continue;
                };
                busy = true;
                turn(&mut meter, race, choice).await?;
            }
            if let Some((choice, _)) = race.best
                && race.tried > 1
            {
                let entry = Entry {
                    choice: choice.to_string(),
                    tried: race.tried,
                };
                table.entries.insert(race.job.name(), entry);
            }
        }
    }
    Ok(races.iter().filter_map(finding).collect())
}

/// Measures one choice of a job.
async fn turn(
    meter: &mut Meter<'_>,
    race: &mut Race<'_>,
    choice: Choice,
) -> Result<(), KernelError> {
    let usual = race.candidates.first() == Some(&choice);
    let incumbent = race.best.is_none();
    // The winner of an earlier run counts as tried already.
    if !incumbent || race.tried == 0 {
        race.tried += 1;
    }
    let best = race.best.map(|(_, seconds)| seconds);
    let measured = match meter.measure(&race.job, choice, best).await {
        Err(e @ KernelError::DeviceLost { .. }) => return Err(e),
        // Not for this device; another candidate will do, but nothing without one to compare with.
        Err(_) => {
            race.given_up = incumbent;
            return Ok(());
        }
        Ok(measured) => measured,
    };
    if incumbent {
        race.expected = measured.output;
    } else if !agree(&measured.output, &race.expected) {
        return Ok(());
    }
    if usual {
        race.usual = Some(measured.seconds);
    }
    if best.is_none_or(|best| measured.seconds < WORTH * best) {
        race.best = Some((choice, measured.seconds));
    }
    Ok(())
}

/// Whether two variants compute the same, rounding to 8 bits included.
fn agree(got: &[f32], want: &[f32]) -> bool {
    let most = want.iter().fold(0f32, |m, v| m.max(v.abs()));
    // `<=` is false for NaN.
    got.len() == want.len()
        && got
            .iter()
            .zip(want)
            .all(|(g, w)| (g - w).abs() <= 0.05 * most)
}

fn finding(race: &Race<'_>) -> Option<Finding> {
    let (choice, seconds) = race.best?;
    Some(Finding {
        job: race.job.name(),
        choice: choice.to_string(),
        seconds,
        usual: race.usual,
        tried: (race.tried, race.candidates.len()),
    })
}
