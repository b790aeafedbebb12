//! Whether the side module is right, and whether it is faster: depends on the browser and on the processor.

#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;

#[cfg(target_arch = "wasm32")]
use instant::Instant;

use super::{OUTS, Products, Relaxed, Side};
use crate::cpu::integers::{self, Activations};
use crate::cpu::weights::{Input, Matrix, Workspace};
use crate::gguf::TensorKind;
use crate::tiny::noise;

/// The share of the baseline's time from which on relaxed SIMD is not worth other results. Where its instruction is three,
/// both ways take the same time, and noise must not choose; where it is one, it saves far more than this.
const CLEARLY: f64 = 0.85;
/// A turn that took less than this share of the best one before brought its side further.
const FURTHER: f64 = 0.95;
/// Outputs of the matrix that is tried, at most.
const TRIED: usize = 256;
/// Rows of activations that stand for many: long prompts are what takes time.
const MANY: usize = 64;
/// Seconds that one side works at a time: browsers' clocks have steps of 0.1 ms.
const SLICE: f64 = 2e-3;
/// Turns of both sides, at most.
const TURNS: usize = 16;
/// A race ends when so many turns brought neither side any further.
const STEADY: usize = 6;
/// How far results may be apart, as a share of the largest: both round activations. A wrong digit is far beyond.
const AGREEMENT: f32 = 5e-3;

/// Passes with one row, and rows of passes with several, before both ways race. Browsers begin with slow code and
/// replace it as it is used, that of the side module sooner because it is small: an earlier race would be won by it.
const WARM: [usize; 2] = [32, 512];

/// For which products the side module is used, and what has not been tried yet.
#[derive(Default)]
pub(crate) struct Choice {
    /// The formats of the model that it can be used for.
    pub(crate) made: Vec<(TensorKind, Relaxed)>,
    /// What is left of [`WARM`]; none when the race is over.
    left: [Option<usize>; 2],
}

impl Choice {
    /// Makes the side module and says whether it is right.
    #[cold]
    pub(crate) fn new(
        products: Products,
        matrices: &mut [&mut Matrix],
        work: &mut Workspace,
    ) -> Self {
        let mut choice = Self::default();
        let relaxed = match products {
            Products::Measured if integers::FAST => Relaxed::default(),
            Products::Relaxed => Relaxed::ALWAYS,
            Products::Measured | Products::Baseline => return choice,
        };
        work.side = Side::new();
        if work.side.is_none() {
            return choice;
        }
        for kind in [TensorKind::Q8_0, TensorKind::Q4_0] {
            // Not a formality: the quick compiler of some versions of V8 (11.3 is one) adds up wrongly.
            let right = [1, MANY].map(|rows| {
                let trial = Trial::new(kind, rows, matrices);
                trial.is_some_and(|mut trial| trial.agree(work))
            });
            if right == [true; 2] {
                apply(kind, relaxed, matrices);
                choice.made.push((kind, relaxed));
            }
        }
        if products == Products::Measured && !choice.made.is_empty() {
            choice.left = WARM.map(Some);
        }
        choice
    }

    /// Counts a pass of `rows` rows; whether it is time to [`Self::race`] for passes like it.
    pub(crate) fn is_due(&mut self, rows: usize) -> bool {
        let many = rows != 1;
        let Some(left) = &mut self.left[usize::from(many)] else {
            return false;
        };
        *left = left.saturating_sub(rows);
        *left == 0
    }

    /// Lets both ways race for passes with `rows` rows.
    #[cold]
    pub(crate) fn race(&mut self, rows: usize, matrices: &mut [&mut Matrix], work: &mut Workspace) {
        let many = rows != 1;
        self.left[usize::from(many)] = None;
        for (kind, relaxed) in &mut self.made {
            let trial = Trial::new(*kind, if many { MANY } else { 1 }, matrices);
            let faster = trial.is_some_and(|mut trial| trial.is_faster(work));
            if many {
                relaxed.many_rows = faster;
            } else {
                relaxed.one_row = faster;
            }
            apply(*kind, *relaxed, matrices);
        }
    }
}

fn apply(kind: TensorKind, relaxed: Relaxed, matrices: &mut [&mut Matrix]) {
    for matrix in matrices.iter_mut().filter(|m| m.kind == kind) {
        matrix.relax(relaxed);
    }
}

/// A product that is made both ways.
struct Trial {
    matrix: Matrix,
    x: Vec<f32>,
    out: Vec<f32>,
    integers: Activations,
}

impl Trial {
    /// With a part of the largest matrix of this format, if there is any.
    #[cold]
    fn new(kind: TensorKind, rows: usize, matrices: &[&mut Matrix]) -> Option<Self> {
        let of_kind = matrices.iter().filter(|m| m.kind == kind && m.rows >= OUTS);
        let largest = of_kind.max_by_key(|m| m.rows.min(TRIED) * m.cols)?;
        let matrix = largest.head(TRIED);
        Some(Self {
            x: noise(1, rows * matrix.cols, 1.0),
            out: vec![0.0; rows * matrix.rows],
            integers: Activations::default(),
            matrix,
        })
    }

    #[inline(never)]
    fn multiply(&mut self, work: &mut Workspace) {
        let input = Input::new(&self.x, &[&self.matrix], &mut self.integers);
        self.matrix.multiply(&input, &mut self.out, work);
    }

    fn agree(&mut self, work: &mut Workspace) -> bool {
        self.matrix.relax(Relaxed::default());
        self.multiply(work);
        let expected = self.out.clone();
        self.matrix.relax(Relaxed::ALWAYS);
        self.out.fill(f32::NAN);
        self.multiply(work);
        let largest = expected.iter().fold(0.0f32, |most, y| most.max(y.abs()));
        let mut pairs = self.out.iter().zip(&expected);
        pairs.all(|(a, b)| (a - b).abs() <= AGREEMENT * largest)
    }

    /// Whether the side module takes clearly less time.
    fn is_faster(&mut self, work: &mut Workspace) -> bool {
        let mut clock = Clock::default();
        let mut best = [f64::INFINITY; 2];
        let mut since = 0;
        for _ in 0..TURNS {
            since += 1;
            for (relaxed, best) in [Relaxed::default(), Relaxed::ALWAYS]
                .into_iter()
                .zip(&mut best)
            {
                self.matrix.relax(relaxed);
                let took = clock.slice(|| self.multiply(work));
                if took < *best * FURTHER {
                    since = 0;
                }
                *best = best.min(took);
            }
            if since >= STEADY {
                break;
            }
        }
        is_clearly_less(best[1], best[0])
    }
}

fn is_clearly_less(a: f64, b: f64) -> bool {
    a < b * CLEARLY
}

/// A clock of which one slice begins where the last one ended: at a step of the browser's, which is coarse.
struct Clock {
    start: Instant,
    last: f64,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            last: 0.0,
        }
    }
}

impl Clock {
    /// Seconds that `work` takes, repeated for a slice of time.
    fn slice(&mut self, mut work: impl FnMut()) -> f64 {
        let begin = self.last;
        let mut times = 0.0;
        while self.last < begin + SLICE {
            work();
            times += 1.0;
            self.last = self.start.elapsed().as_secs_f64();
        }
        (self.last - begin) / times
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_wins_unless_the_other_is_clearly_faster() {
        assert!(is_clearly_less(0.8, 1.0));
        assert!(!is_clearly_less(0.9, 1.0));
        assert!(!is_clearly_less(f64::INFINITY, f64::INFINITY));
        assert!(!is_clearly_less(f64::NAN, 1.0));
    }

    #[test]
    fn races_are_run_once_after_some_work() {
        let mut choice = Choice {
            left: WARM.map(Some),
            ..Choice::default()
        };
        let due: Vec<usize> = (1..100).filter(|_| choice.is_due(1)).collect();
        assert_eq!(due[0], WARM[0]);
        choice.race(1, &mut [], &mut Workspace::default());
        assert!(!choice.is_due(1));
        assert!(!choice.is_due(WARM[1] - 1));
        assert!(choice.is_due(2));
        assert!(!Choice::default().is_due(1000));
    }

    #[test]
    fn a_slice_counts_repetitions() {
        let mut clock = Clock::default();
        let mut count = 0;
        let each = clock.slice(|| count += 1);
        assert!(count > 0 && each > 0.0);
        assert!((each * f64::from(count) - clock.last).abs() <= 1e-9);
    }
}
