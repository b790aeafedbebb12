//! The plans that an engine has: those that no other can stand in for from the start, the rest then or
//! when there is time.

use kernels::ops::matvec::RowClass;
use kernels::ops::rope_kv::Heads;
use kernels::tune::Table;
use kernels::{Gpu, KernelError, Plan};

use super::load::Weights;
use super::plans::{self, Attend, NEAR_CLASSES, PRODUCTS, Scratch};
use crate::engine::Config;

/// Classes with plans from the start: rows of the near inputs, rows of the far ones.
const BASE: [RowClass; 2] = [RowClass::One, RowClass::More];
/// Classes whose rows those plans take too, if slower.
const FINER: [RowClass; 2] = [RowClass::UpTo4, RowClass::UpTo16];

/// What plans are recorded from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    gpu: &'a Gpu,
    config: &'a Config,
    heads: Heads,
    weights: &'a Weights,
    scratch: &'a Scratch,
    table: &'a Table,
}

impl<'a> Source<'a> {
    /// The fields in order.
    pub(super) fn new(
        (gpu, config, heads, weights, scratch, table): (
            &'a Gpu,
            &'a Config,
            Heads,
            &'a Weights,
            &'a Scratch,
            &'a Table,
        ),
    ) -> Self {
        Self {
            gpu,
            config,
            heads,
            weights,
            scratch,
            table,
        }
    }

    fn layers(self, class: RowClass, attend: Attend) -> Result<Plan, KernelError> {
        let Self { gpu, config, .. } = self;
        let choice = (class, self.table, attend);
        plans::layers(gpu, config, self.heads, self.weights, self.scratch, choice)
    }

    fn usual(self, class: RowClass) -> Result<Plan, KernelError> {
        self.layers(class, Attend::usual(class))
    }

    fn long(self, index: usize) -> Result<Plan, KernelError> {
        self.layers(NEAR_CLASSES[index], Attend::Parts)
    }
}

/// Plans of one engine.
pub(super) struct Plans {
    /// Layers for [`BASE`].
    base: [Plan; 2],
    /// Layers for [`FINER`].
    finer: [Option<Plan>; 2],
    /// Layers for [`NEAR_CLASSES`] over many slots.
    long: [Option<Plan>; 2],
    /// Final norm, logits and sampling for one sample at most and a few rows.
    near_head: Plan,
    /// The same for every class of more; recorded when first asked for: generation asks for none.
    far_heads: [Option<Plan>; 4],
    /// Products compiled of the finer plan that comes next.
    compiled: usize,
}

impl Plans {
    /// All plans, or with `staged` only those that the others stand in for.
    pub(super) fn record(source: Source<'_>, staged: bool) -> Result<Self, KernelError> {
        let Source { gpu, config, .. } = source;
        let (weights, s) = (source.weights, source.scratch);
        let head = (RowClass::One, source.table, &s.near);
        let mut plans = Self {
            base: [source.usual(BASE[0])?, source.usual(BASE[1])?],
            finer: [None, None],
            long: [None, None],
            near_head: plans::head(gpu, config, weights, s, head)?,
            far_heads: [const { None }; 4],
            compiled: 0,
        };
        if !staged {
            for (plan, class) in plans.finer.iter_mut().zip(FINER) {
                *plan = Some(source.usual(class)?);
            }
            for (index, plan) in plans.long.iter_mut().enumerate() {
                *plan = Some(source.long(index)?);
            }
        }
        Ok(plans)
    }

    /// Compiles the kernels of one product, or records a plan with what was compiled; false when
    /// there is nothing left.
    pub(super) fn prepare(&mut self, source: Source<'_>) -> Result<bool, KernelError> {
        // Appended requests before forced tokens; long contexts are rare.
        for (plan, class) in self.finer.iter_mut().zip(FINER).rev() {
            if plan.is_some() {
                continue;
            }
            if self.compiled < PRODUCTS {
                let Source { gpu, config, .. } = source;
                let product = (class, source.table, self.compiled);
                plans::compile(gpu, config, source.weights, source.scratch, product)?;
                self.compiled += 1;
            } else {
                *plan = Some(source.usual(class)?);
                self.compiled = 0;
            }
            return Ok(true);
        }
        for (index, plan) in self.long.iter_mut().enumerate() {
            if plan.is_none() {
                *plan = Some(source.long(index)?);
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The layers for so many rows, over many slots or not.
    pub(super) fn layers(&self, rows: u32, long: bool) -> &Plan {
        let class = RowClass::of(rows);
        let is = |c: &RowClass| *c == class;
        let at = NEAR_CLASSES.iter().position(is).filter(|_| long);
        let long = at.and_then(|i| self.long[i].as_ref());
        let finer = || {
            let at = FINER.iter().position(is)?;
            self.finer[at].as_ref()
        };
        let base = &self.base[usize::from(!NEAR_CLASSES.contains(&class))];
        long.or_else(finer).unwrap_or(base)
    }

    /// Records the head for so many samples, and rows beyond the near inputs, if it is the first.
    pub(super) fn make_head(
        &mut self,
        samples: u32,
        source: Source<'_>,
    ) -> Result<(), KernelError> {
        let class = RowClass::of(samples);
        let head = &mut self.far_heads[class.index()];
        if head.is_none() {
            let Source { gpu, config, .. } = source;
            let (weights, s) = (source.weights, source.scratch);
            let choice = (class, source.table, &s.far);
            *head = Some(plans::head(gpu, config, weights, s, choice)?);
        }
        Ok(())
    }

    /// The head for the near inputs, or for so many samples.
    pub(super) fn head(&self, samples: u32, near: bool) -> &Plan {
        let far = self.far_heads[RowClass::of(samples).index()].as_ref();
        far.filter(|_| !near).unwrap_or(&self.near_head)
    }
}
