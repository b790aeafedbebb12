//! The contexts of one turn: the request alone and next to each candidate, extended, never rebuilt.

use std::collections::HashMap;

use model::dialect::{self, token};
use model::{BlockId, ContextId, CopyFrom, Lm, ModelError};
use serde_json::Value;

use crate::error::AgentError;
use crate::planner::StepRecord;

/// Own tokens a pair context can take before it has to move: a done step or some arguments.
const PAIR_RESERVE: usize = 96;
/// The same for the alone context: some done steps and an answer.
const ALONE_RESERVE: usize = 192;

/// A living context of the turn.
#[derive(Debug)]
struct Held {
    id: ContextId,
    /// Length before `[assistant]`: everything from here on is cut off before the next use.
    before: usize,
    /// Done steps of the turn that it holds.
    steps: usize,
}

/// What to score: the request alone (`None`) or after a block of this many tokens.
pub(super) type Place = Option<(BlockId, usize)>;

/// One turn's text and contexts.
#[derive(Debug)]
pub(super) struct Contexts {
    request: String,
    /// `[user] request`.
    request_tokens: Vec<u32>,
    steps: Vec<StepRecord>,
    /// `[done] step` for each step.
    step_tokens: Vec<Vec<u32>>,
    alone: Option<Held>,
    pairs: HashMap<BlockId, Held>,
}

impl Contexts {
    /// A turn that has not touched the model yet.
    pub(super) fn new<L: Lm>(lm: &L, request: &str) -> Result<Self, AgentError> {
        let mut request_tokens = vec![token::USER];
        request_tokens.extend(lm.encode(request)?);
        Ok(Self {
            request: request.to_owned(),
            request_tokens,
            steps: Vec::new(),
            step_tokens: Vec::new(),
            alone: None,
            pairs: HashMap::new(),
        })
    }

    /// The same request, and `history` goes on where this turn stands.
    pub(super) fn continues(&self, request: &str, history: &[StepRecord]) -> bool {
        self.request == request && history.starts_with(&self.steps)
    }

    /// Takes up the steps that are new in `history`.
    pub(super) fn extend<L: Lm>(
        &mut self,
        lm: &L,
        history: &[StepRecord],
    ) -> Result<(), AgentError> {
        for step in history.iter().skip(self.steps.len()) {
            let text = dialect::history_step(&step.name, &step.arguments, &step.result);
            let mut tokens = vec![token::DONE];
            tokens.extend(lm.encode(&text)?);
            self.step_tokens.push(tokens);
            self.steps.push(step.clone());
        }
        Ok(())
    }

    /// What arguments are probably copied from: the request and the results so far.
    pub(super) fn copy_from(&self, bonus: f32) -> CopyFrom {
        let mut from = CopyFrom {
            texts: vec![self.request.clone()],
            taken: Vec::new(),
            bonus,
        };
        for step in &self.steps {
            strings(&step.arguments, &mut from.taken);
            from.texts.push(step.result.clone());
        }
        from
    }

    /// Tokens of request part, `[assistant]` included.
    pub(super) fn part_len(&self) -> usize {
        let steps: usize = self.step_tokens.iter().map(Vec::len).sum();
        self.request_tokens.len() + steps + 1
    }

    /// Brings the context of every place up to `[assistant]` in one ragged batch; returns the
    /// hidden states there, in order.
    pub(super) async fn read<L: Lm>(
        &mut self,
        lm: &mut L,
        places: &[Place],
    ) -> Result<Vec<Vec<f32>>, ModelError> {
        let mut parts: Vec<(ContextId, Vec<u32>)> = Vec::with_capacity(places.len());
        for place in places {
            parts.push(self.part(lm, *place)?);
        }
        let borrowed: Vec<(ContextId, &[u32])> = parts
            .iter()
            .map(|(id, tokens)| (*id, &tokens[..]))
            .collect();
        let hidden = lm.append(&borrowed).await?;
        for (place, (_, tokens)) in places.iter().zip(&parts) {
            let steps = self.steps.len();
            if let Some(held) = self.held_mut(*place) {
                held.before += tokens.len() - 1;
                held.steps = steps;
            }
        }
        Ok(hidden)
    }

    /// The context of a place that was read.
    pub(super) fn context(&self, place: Place) -> Option<ContextId> {
        match place {
            None => self.alone.as_ref().map(|held| held.id),
            Some((block, _)) => self.pairs.get(&block).map(|held| held.id),
        }
    }

    /// Releases the pair contexts whose block is not among `blocks`.
    pub(super) fn keep_blocks<L: Lm>(&mut self, lm: &mut L, blocks: &[BlockId]) {
        self.pairs.retain(|block, held| {
            let keep = blocks.contains(block);
            if !keep {
                lm.release_context(held.id);
            }
            keep
        });
    }

    /// Releases every context.
    pub(super) fn release<L: Lm>(&mut self, lm: &mut L) {
        for held in self
            .alone
            .take()
            .into_iter()
            .chain(self.pairs.drain().map(|(_, h)| h))
        {
            lm.release_context(held.id);
        }
    }

    fn held_mut(&mut self, place: Place) -> Option<&mut Held> {
        match place {
            None => self.alone.as_mut(),
            Some((block, _)) => self.pairs.get_mut(&block),
        }
    }

    /// The context of a place, cut to before its `[assistant]`, and the tokens it lacks.
    fn part<L: Lm>(
        &mut self,
        lm: &mut L,
        place: Place,
    ) -> Result<(ContextId, Vec<u32>), ModelError> {
        let known = self
            .held_mut(place)
            .map(|held| (held.id, held.before, held.steps));
        let (id, steps, mut tokens) = match known {
            Some((id, before, steps)) => {
                lm.truncate(id, before)?;
                (id, steps, Vec::new())
            }
            None => {
                let start = if place.is_none() { 1 } else { 0 };
                let reserve = self.part_len() + start;
                let (id, before) = match place {
                    None => (lm.create_context(None, reserve + ALONE_RESERVE)?, 0),
                    Some((block, len)) => {
                        (lm.create_context(Some(block), reserve + PAIR_RESERVE)?, len)
                    }
                };
                let held = Held {
                    id,
                    before,
                    steps: 0,
                };
                let mut tokens = Vec::with_capacity(reserve);
                match place {
                    None => {
                        self.alone = Some(held);
                        tokens.push(token::BOS);
                    }
                    Some((block, _)) => {
                        self.pairs.insert(block, held);
                    }
                }
                tokens.extend_from_slice(&self.request_tokens);
                (id, 0, tokens)
            }
        };
        tokens.extend(self.step_tokens.iter().skip(steps).flatten());
        tokens.push(token::ASSISTANT);
        Ok((id, tokens))
    }
}

/// Every string within a value.
fn strings(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| strings(item, out)),
        Value::Object(members) => members.values().for_each(|item| strings(item, out)),
        _ => {}
    }
}
