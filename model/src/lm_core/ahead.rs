//! Running ahead: free text is queued on the engine a token before its words are known here.

use super::LmCore;
use crate::dialect::token;
use crate::engine::{Engine, Queued, Row, Sample};
use crate::error::ModelError;
use crate::lm::{ContextId, GenerateOptions, TokenRecord};

impl<E: Engine> LmCore<E> {
    /// Whether passes are queued.
    pub(super) fn queues(&self) -> bool {
        self.ahead && self.engine.queue_depth() > 1
    }

    /// Queues what the context has not computed yet.
    async fn queue_rest(&mut self, id: ContextId, sample: Sample<'_>) -> Result<(), ModelError> {
        let mut rows = self.uncomputed(id)?;
        let most = self.engine.max_rows().max(1);
        while rows.len() > most {
            let rest = rows.split_off(most);
            self.forward(&rows, &[], None).await?;
            rows = rest;
        }
        self.queue(&rows, false, sample)?;
        let context = self.context_mut(id)?;
        context.computed = context.tokens.len();
        Ok(())
    }

    fn queue(&mut self, rows: &[Row], follows: bool, sample: Sample<'_>) -> Result<(), ModelError> {
        let pass = Queued {
            rows,
            follows,
            sample,
        };
        self.engine.queue(&pass)?;
        self.counters.forward_passes += 1;
        self.counters.rows += rows.len() as u64;
        Ok(())
    }

    /// Free text: nothing but the token before says what follows, so the next pass is queued before
    /// that token has come back. The pass behind an end marker was for nothing; what it wrote lies
    /// behind what the context has computed.
    pub(super) async fn write_text(
        &mut self,
        id: ContextId,
        mask: &[u32],
        limit: usize,
        options: &GenerateOptions,
    ) -> Result<(Vec<TokenRecord>, bool), ModelError> {
        let mut records = Vec::new();
        let sample = |step| Sample {
            row: 0,
            mask: Some(mask),
            favoured: None,
            bonus: 0.0,
            temperature: options.temperature,
            seed: options.seed,
            step,
        };
        let mut step = 0;
        let mut queued = 0;
        while records.len() < limit {
            if queued == 0 {
                self.queue_rest(id, sample(step)).await?;
                (queued, step) = (1, step + 1);
            }
            if records.len() + queued < limit && self.queue_next(id, sample(step))? {
                (queued, step) = (queued + 1, step + 1);
            }
            let choice = self.engine.sampled().await?;
            queued -= 1;
            self.record(id, &mut records, (choice, false))?;
            if choice.token == token::END {
                self.engine.forget_queued();
                return Ok((records, true));
            }
            if queued > 0 {
                // the token just written is the one that the queued pass took
                let context = self.context_mut(id)?;
                context.computed = context.tokens.len();
            }
        }
        Ok((records, false))
    }

    /// Queues the pass over the token that is being sampled; false where the context would have to
    /// move for it.
    fn queue_next(&mut self, id: ContextId, sample: Sample<'_>) -> Result<bool, ModelError> {
        let before = self.context(id)?.extent;
        // what is missing is said when it is needed
        let room = self.make_room(id, 1).is_ok();
        if !room || self.context(id)?.extent.start != before.start {
            return Ok(false);
        }
        let row = self.next_row(id)?;
        self.queue(&[row], true, sample)?;
        Ok(true)
    }
}
