//! Times one candidate: by the device's clock where it has one, else by wall time.

use super::Job;
use crate::ops::matvec::{Epilogue, Io, Norm};
use crate::product::{Choice, Product};
use crate::{Buffer, Copy, Count, Counts, Gpu, KernelError, Plan, Timer, Usage};

/// Seconds that one sample should take by the device's clock: browsers round it to 0.1 ms.
const SAMPLE: f64 = 1.5e-3;
/// The same by wall time, where a round trip is part of the sample.
const WALL_SAMPLE: f64 = 4e-3;
/// Most repetitions in a sample.
const MOST: f64 = 64.0;
/// Samples, of which the shortest counts.
const SAMPLES: usize = 3;
/// A first run this many times slower than the best needs no second.
const HOPELESS: f64 = 4.0;
/// Bytes of the output that are compared between candidates.
const COMPARED: u64 = 16 << 10;
/// Largest output that is measured.
const LARGEST: u64 = 64 << 20;

/// Buffers that serve every job.
pub(super) struct Scratch {
    counts: Buffer,
    x: Buffer,
    y: Buffer,
    normed: Buffer,
    wide: Buffer,
    back: Buffer,
}

impl Scratch {
    /// Bytes of input and of output before the gate.
    fn bytes(job: &Job<'_>) -> [u64; 2] {
        [job.matrix.cols, job.matrix.rows]
            .map(|n| u64::from(n) * u64::from(job.class.typical()) * 4)
    }

    /// Whether a job's buffers are worth making.
    pub(super) fn holds(gpu: &Gpu, job: &Job<'_>) -> bool {
        let limit = LARGEST.min(gpu.caps().largest_buffer());
        Self::bytes(job).iter().all(|bytes| *bytes <= limit)
    }

    pub(super) fn new(gpu: &Gpu, jobs: &[&Job<'_>]) -> Result<Self, KernelError> {
        let [mut input, mut output] = [0, 0];
        for job in jobs {
            let [i, o] = Self::bytes(job);
            (input, output) = (input.max(i), output.max(o));
        }
        let storage = |what: &str, bytes: u64| gpu.buffer(what, bytes, Usage::Storage);
        // Numbers between -1 and 1 without a pattern.
        let noise: Vec<f32> = (0..input as u32 / 4)
            .map(|i| (i.wrapping_mul(0x9e37_79b1) >> 8) as f32 / 8_388_608.0 - 1.0)
            .collect();
        Ok(Self {
            counts: gpu.buffer("tuning counts", 16, Usage::Uniform)?,
            x: gpu.upload("tuning input", &noise)?,
            y: storage("tuning output", output)?,
            normed: storage("tuning normed rows", input)?,
            wide: storage("tuning products", output)?,
            back: gpu.buffer("tuning results", COMPARED, Usage::ReadBack)?,
        })
    }
}

/// A candidate's time and the beginning of what it computes.
pub(super) struct Measured {
    pub(super) seconds: f64,
    pub(super) output: Vec<f32>,
}

/// Measures candidates.
pub(super) struct Meter<'a> {
    pub(super) gpu: &'a Gpu,
    pub(super) scratch: Scratch,
    pub(super) timer: Option<Timer>,
    pub(super) clock: &'a mut dyn FnMut() -> f64,
}

impl Meter<'_> {
    /// Compiles, runs once for the result, then often for the time; `best` is the time to beat.
    pub(super) async fn measure(
        &mut self,
        job: &Job<'_>,
        choice: Choice,
        best: Option<f64>,
    ) -> Result<Measured, KernelError> {
        let (gpu, s) = (self.gpu, &self.scratch);
        let counts = Counts {
            rows: job.class.typical(),
            ..Counts::default()
        };
        let product = Product {
            matrix: job.matrix,
            // Any numbers will do as weights of a norm.
            norm: job.norm.then_some(Norm {
                weight: &s.x,
                epsilon: 1e-6,
            }),
            epilogue: job.epilogue,
            io: Io {
                counts: &s.counts,
                count: Count::Rows,
                x: &s.x,
                y: &s.y,
            },
            normed: &s.normed,
            wide: &s.wide,
        };
        let width = match job.epilogue {
            Epilogue::SwiGlu => job.matrix.rows / 2,
            Epilogue::Store | Epilogue::Add => job.matrix.rows,
        };
        let floats = u64::from(counts.rows) * u64::from(width);
        let compared = (4 * floats).min(COMPARED);
        let plan = gpu
            .checked("a tuning candidate", || {
                let plan = Plan::new(product.steps(gpu, choice)?);
                gpu.write(&s.counts, 0, &[counts])?;
                let start = match job.epilogue {
                    Epilogue::Add => 0.0,
                    Epilogue::Store | Epilogue::SwiGlu => f32::NAN,
                };
                gpu.write(&s.y, 0, &vec![start; compared as usize / 4])?;
                let copy = Copy {
                    from: &s.y,
                    from_offset: 0,
                    to: &s.back,
                    to_offset: 0,
                    bytes: compared,
                };
                plan.run(gpu, &counts, &[copy])?;
                Ok(plan)
            })
            .await?;
        let output = gpu.map(&s.back, compared).await?;
        let seconds = self.time(&plan, &counts, best).await?;
        Ok(Measured { seconds, output })
    }

    async fn time(
        &mut self,
        plan: &Plan,
        counts: &Counts,
        best: Option<f64>,
    ) -> Result<f64, KernelError> {
        let sample = if self.timer.is_some() {
            SAMPLE
        } else {
            WALL_SAMPLE
        };
        // The better of two: a neighbour may have had the device in between.
        let first = self.sample(&[plan], counts).await?;
        let first = first.min(self.sample(&[plan], counts).await?);
        if first > 4.0 * sample || best.is_some_and(|best| first > HOPELESS * best + 2.0 * sample) {
            return Ok(first);
        }
        let times = (sample / first.max(1e-6)).clamp(4.0, MOST) as usize;
        let plans = vec![plan; times];
        let mut least = f64::INFINITY;
        for _ in 0..SAMPLES {
            least = least.min(self.sample(&plans, counts).await?);
        }
        Ok(least / times as f64)
    }

    /// Seconds of plans one after the other.
    async fn sample(&mut self, plans: &[&Plan], counts: &Counts) -> Result<f64, KernelError> {
        if let Some(timer) = &self.timer {
            return timer.run(plans, counts).await;
        }
        let s = &self.scratch;
        let begin = (self.clock)();
        let copy = Copy {
            from: &s.y,
            from_offset: 0,
            to: &s.back,
            to_offset: 0,
            bytes: 16,
        };
        crate::run(self.gpu, plans, counts, &[copy])?;
        self.gpu.map::<u32>(&s.back, 16).await?;
        Ok(((self.clock)() - begin) * 1e-3)
    }
}
