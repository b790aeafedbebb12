//! Writing under a grammar: forced tokens are appended, the rest is sampled one by one.

use super::LmCore;
use crate::constrain::Guide;
use crate::dialect::token;
use crate::engine::{Engine, Row, Sample, Sampled};
use crate::error::ModelError;
use crate::lm::{ContextId, GenerateOptions, Generated, Grammar, TokenRecord};

/// The last part of a limit, as one over this, is kept for coming to an end: a model that repeats
/// itself still writes a complete value.
const CLOSING_SHARE: usize = 3;

impl<E: Engine> LmCore<E> {
    /// What `generate` does. Tokens reach the engine only when a token after them has to be
    /// sampled, so a run of forced tokens shares the pass of the sampled token that follows, and
    /// tokens at the end cost nothing until something is appended.
    pub(super) async fn write(
        &mut self,
        context: ContextId,
        prefix: &[u32],
        grammar: &Grammar,
        options: &GenerateOptions,
    ) -> Result<Generated, ModelError> {
        let mut guide = self.constrainer.guide(grammar, options.copy.as_ref())?;
        self.check_room(context, prefix.len() + 1)?;
        self.context_mut(context)?.tokens.extend_from_slice(prefix);
        let start = self.context(context)?.tokens.len();
        let limit = self.limit(context, grammar, options)?;
        self.engine.forget_queued();
        let (mut records, finished) = match grammar {
            Grammar::Text { .. } if self.queues() => {
                let mask = guide.mask()?;
                self.write_text(context, &mask, limit, options).await?
            }
            _ => self.write_guided(context, guide, limit, options).await?,
        };
        if !finished {
            records.truncate(limit);
            let context = self.context_mut(context)?;
            context.tokens.truncate(start + limit);
            context.computed = context.computed.min(context.tokens.len());
        }
        let ids: Vec<u32> = records.iter().map(|r| r.id).collect();
        Ok(Generated {
            text: self.tokenizer.decode(&ids),
            tokens: records,
            finished,
            ..Generated::default()
        })
    }

    /// The records under a grammar and whether it came to its end. A pass is one submit, mask and
    /// all: a mask takes less time than the second submit that would let it come later.
    async fn write_guided(
        &mut self,
        context: ContextId,
        mut guide: Guide,
        limit: usize,
        options: &GenerateOptions,
    ) -> Result<(Vec<TokenRecord>, bool), ModelError> {
        let mut records: Vec<TokenRecord> = Vec::new();
        let mut sampled = 0;
        loop {
            for id in guide.forced()? {
                self.record(context, &mut records, certain(id))?;
            }
            if records.len() > limit {
                return Ok((records, false));
            }
            if guide.finished() {
                self.record(context, &mut records, certain(token::END))?;
                return Ok((records, true));
            }
            if records.len() == limit {
                return Ok((records, false));
            }
            let (mask, favoured) = if records.len() >= limit - limit / CLOSING_SHARE {
                (guide.closing_mask()?, None)
            } else {
                let mask = guide.mask()?;
                let favoured = guide.favoured(&mask);
                (mask, favoured)
            };
            let (choice, forced) = match only_token(&mask) {
                Some(id) => certain(id),
                None => {
                    let sample = Sample {
                        row: 0, // the last one, known when the rows are
                        mask: Some(&mask),
                        favoured: favoured.as_deref(),
                        bonus: options.copy.as_ref().map_or(0.0, |c| c.bonus),
                        temperature: options.temperature,
                        seed: options.seed,
                        step: sampled,
                    };
                    let choice = self.sample_next(context, sample).await?;
                    sampled += 1;
                    (choice, false)
                }
            };
            self.record(context, &mut records, (choice, forced))?;
            if choice.token == token::END {
                return Ok((records, true));
            }
            guide.accept(choice.token)?;
        }
    }

    /// Most tokens to write: what the caller, the grammar and the model's context allow (with a
    /// place for the end marker).
    fn limit(
        &self,
        context: ContextId,
        grammar: &Grammar,
        options: &GenerateOptions,
    ) -> Result<usize, ModelError> {
        let used = self.context(context)?.len() + 1;
        let room = self.engine.config().context_length.saturating_sub(used);
        let asked = match grammar {
            Grammar::Text { max_tokens } => options.max_tokens.min(*max_tokens),
            Grammar::Schema(_) => options.max_tokens,
        };
        Ok(asked.min(room))
    }

    /// Writes a token into the context, to be computed with the next pass.
    pub(super) fn record(
        &mut self,
        context: ContextId,
        records: &mut Vec<TokenRecord>,
        (choice, forced): (Sampled, bool),
    ) -> Result<(), ModelError> {
        self.context_mut(context)?.tokens.push(choice.token);
        records.push(TokenRecord {
            id: choice.token,
            text: self.tokenizer.decode(&[choice.token]),
            probability: choice.probability,
            forced,
            runner_up: choice.runner_up,
            entropy: choice.entropy,
        });
        Ok(())
    }

    /// The rows up to the last token, that one's included.
    pub(super) fn uncomputed(&mut self, id: ContextId) -> Result<Vec<Row>, ModelError> {
        self.make_room(id, 0)?;
        let context = self.context_mut(id)?;
        if context.tokens.is_empty() {
            return Err(ModelError::Usage {
                what: "generate without a prefix in a context without tokens".to_owned(),
            });
        }
        // the last token's logits were not kept: it is computed again when nothing follows it
        context.computed = context.computed.min(context.tokens.len() - 1);
        let mut rows = Vec::new();
        self.push_rows(id, &[], &mut rows)?;
        Ok(rows)
    }

    /// Computes what the context has not computed yet and samples the token after it.
    async fn sample_next(
        &mut self,
        id: ContextId,
        sample: Sample<'_>,
    ) -> Result<Sampled, ModelError> {
        let rows = self.uncomputed(id)?;
        let sample = Sample {
            row: rows.len() as u32 - 1,
            ..sample
        };
        let out = self.forward(&rows, &[], Some(sample)).await?;
        let context = self.context_mut(id)?;
        context.computed = context.tokens.len();
        Ok(out.sampled[0])
    }
}

/// A token that needs no decoding.
fn certain(id: u32) -> (Sampled, bool) {
    let sampled = Sampled {
        token: id,
        probability: 1.0,
        entropy: 0.0,
        runner_up: None,
    };
    (sampled, true)
}

/// The one token a mask allows.
fn only_token(mask: &[u32]) -> Option<u32> {
    let mut set = mask.iter().enumerate().filter(|(_, word)| **word != 0);
    let (index, word) = set.next()?;
    (word.is_power_of_two() && set.next().is_none())
        .then(|| index as u32 * 32 + word.trailing_zeros())
}
