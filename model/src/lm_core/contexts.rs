//! Blocks and contexts: who holds which slots.

use super::{Block, Context, LmCore};
use crate::engine::{Engine, NO_TOKEN, Row};
use crate::error::ModelError;
use crate::lm::{BlockId, ContextId};
use crate::lm_core::slots::Extent;

/// A context that outgrows its extent gets this many slots more than it needs.
const MARGIN: usize = 32;

impl<E: Engine> LmCore<E> {
    pub(super) fn context(&self, id: ContextId) -> Result<&Context, ModelError> {
        let context = self.contexts.get(&id);
        context.ok_or(ModelError::UnknownContext { id: id.0 })
    }

    pub(super) fn context_mut(&mut self, id: ContextId) -> Result<&mut Context, ModelError> {
        let context = self.contexts.get_mut(&id);
        context.ok_or(ModelError::UnknownContext { id: id.0 })
    }

    /// A block that somebody holds.
    pub(super) fn block(&self, id: BlockId) -> Result<&Block, ModelError> {
        let block = self.blocks.get(&id);
        let held = block.filter(|b| b.handles + b.contexts > 0);
        held.ok_or(ModelError::UnknownBlock { id: id.0 })
    }

    /// Slots from the pool; cached blocks nobody holds make way, the longest unused first.
    fn allocate(&mut self, len: usize) -> Result<Extent, ModelError> {
        loop {
            if let Some(extent) = self.pool.allocate(len) {
                return Ok(extent);
            }
            let unused = self
                .blocks
                .iter()
                .filter(|(_, b)| b.handles + b.contexts == 0)
                .min_by_key(|(_, b)| b.last_used)
                .map(|(id, _)| *id);
            let Some(id) = unused else {
                return Err(self.pool.exhausted(len));
            };
            if let Some(block) = self.blocks.remove(&id) {
                self.by_tokens.remove(&block.tokens);
                self.pool.release(block.extent);
            }
        }
    }

    pub(super) async fn compute_block(&mut self, tokens: &[u32]) -> Result<BlockId, ModelError> {
        if tokens.is_empty() {
            return Err(ModelError::Usage {
                what: "a block of no tokens".to_owned(),
            });
        }
        let now = self.tick();
        if let Some(id) = self.by_tokens.get(tokens)
            && let Some(block) = self.blocks.get_mut(id)
        {
            block.handles += 1;
            block.last_used = now;
            return Ok(*id);
        }
        self.check_length(tokens.len())?;
        let extent = self.allocate(tokens.len())?;
        let id = BlockId(self.new_id());
        // registered before the pass: should the caller drop this future, the slots are found
        // again as those of a block nobody holds
        let block = Block {
            tokens: tokens.to_vec(),
            extent,
            hidden: Vec::new(),
            handles: 0,
            contexts: 0,
            last_used: now,
        };
        self.blocks.insert(id, block);
        let mut rows = Vec::with_capacity(tokens.len());
        rows_of(
            tokens,
            0,
            0,
            NO_TOKEN,
            extent,
            Extent { start: 0, len: 0 },
            &mut rows,
        );
        let last = rows.len() as u32 - 1;
        let result = self.forward(&rows, &[last], None).await;
        let hidden = match result {
            Ok(mut out) => out.hidden.swap_remove(0),
            Err(error) => {
                self.blocks.remove(&id);
                self.pool.release(extent);
                return Err(error);
            }
        };
        self.counters.schema_tokens_prefilled += tokens.len() as u64;
        if let Some(block) = self.blocks.get_mut(&id) {
            block.hidden = hidden;
            block.handles = 1;
        }
        self.by_tokens.insert(tokens.to_vec(), id);
        Ok(id)
    }

    pub(super) fn open_context(
        &mut self,
        block: Option<BlockId>,
        reserve: usize,
    ) -> Result<ContextId, ModelError> {
        let block_len = match block {
            Some(id) => self.block(id)?.tokens.len(),
            None => 0,
        };
        self.check_length(block_len)?;
        let now = self.tick();
        // held first, so that making room does not drop it
        if let Some(block) = block.and_then(|id| self.blocks.get_mut(&id)) {
            block.contexts += 1;
            block.last_used = now;
        }
        let room = self.engine.config().context_length - block_len;
        let extent = match self.allocate(reserve.min(room)) {
            Ok(extent) => extent,
            Err(error) => {
                self.let_go(block);
                return Err(error);
            }
        };
        let id = ContextId(self.new_id());
        let context = Context {
            block,
            block_len,
            extent,
            tokens: Vec::new(),
            computed: 0,
        };
        self.contexts.insert(id, context);
        Ok(id)
    }

    pub(super) fn close_context(&mut self, id: ContextId) {
        if let Some(context) = self.contexts.remove(&id) {
            self.pool.release(context.extent);
            self.let_go(context.block);
        }
    }

    fn let_go(&mut self, block: Option<BlockId>) {
        if let Some(block) = block.and_then(|id| self.blocks.get_mut(&id)) {
            block.contexts = block.contexts.saturating_sub(1);
        }
    }

    fn check_length(&self, needed: usize) -> Result<(), ModelError> {
        let limit = self.engine.config().context_length;
        if needed > limit {
            return Err(ModelError::ContextFull { needed, limit });
        }
        Ok(())
    }

    /// Whether `more` tokens fit the model's context.
    pub(super) fn check_room(&self, id: ContextId, more: usize) -> Result<(), ModelError> {
        self.check_length(self.context(id)?.len() + more)
    }

    /// Gives a context slots for `more` tokens. When it must move, all its own tokens are
    /// computed anew with the next pass.
    pub(super) fn make_room(&mut self, id: ContextId, more: usize) -> Result<(), ModelError> {
        self.check_room(id, more)?;
        let limit = self.engine.config().context_length;
        let context = self.context(id)?;
        let needed = context.tokens.len() + more;
        let generous = (needed + MARGIN).min(limit - context.block_len);
        let mut extent = context.extent;
        if extent.len >= needed {
            return Ok(());
        }
        let grown =
            self.pool.extend(&mut extent, generous) || self.pool.extend(&mut extent, needed);
        if grown {
            self.context_mut(id)?.extent = extent;
            return Ok(());
        }
        let new = match self.allocate(generous) {
            Ok(new) => new,
            Err(_) => self.allocate(needed)?,
        };
        self.pool.release(extent);
        let context = self.context_mut(id)?;
        context.extent = new;
        context.computed = 0;
        Ok(())
    }

    /// Adds the rows that bring a context up to its tokens and `more`.
    pub(super) fn push_rows(
        &self,
        id: ContextId,
        more: &[u32],
        rows: &mut Vec<Row>,
    ) -> Result<(), ModelError> {
        let context = self.context(id)?;
        let (block, last) = match context.block.map(|id| self.blocks.get(&id)) {
            Some(Some(block)) => (block.extent, block.tokens.last()),
            _ => (Extent { start: 0, len: 0 }, None),
        };
        let mut tokens = context.tokens[context.computed..].to_vec();
        tokens.extend_from_slice(more);
        let (first, base) = (context.computed, context.block_len);
        let before = context.tokens[..first].last().or(last);
        let before = before.copied().unwrap_or(NO_TOKEN);
        rows_of(&tokens, first, base, before, context.extent, block, rows);
        Ok(())
    }

    /// The row of one more token, whichever it is.
    pub(super) fn next_row(&self, id: ContextId) -> Result<Row, ModelError> {
        let context = self.context(id)?;
        let block = context.block.and_then(|id| self.blocks.get(&id));
        let last = context.tokens.last();
        let previous = last.or(block.and_then(|b| b.tokens.last()));
        let (own, index) = (context.extent, context.tokens.len());
        let block = block.map_or(Extent { start: 0, len: 0 }, |b| b.extent);
        Ok(Row {
            token: 0,
            position: (context.block_len + index) as u32,
            slot: (own.start + index) as u32,
            previous: previous.copied().unwrap_or(NO_TOKEN),
            block_start: block.start as u32,
            block_len: block.len as u32,
            own_start: own.start as u32,
            own_len: index as u32 + 1,
        })
    }
}

/// Rows of `tokens`, of which the first is own token number `first` and follows `base` tokens of
/// the shared block; `before` is the token in front of it.
fn rows_of(
    tokens: &[u32],
    first: usize,
    base: usize,
    before: u32,
    own: Extent,
    block: Extent,
    rows: &mut Vec<Row>,
) {
    let previous = std::iter::once(&before).chain(tokens);
    rows.extend(
        (0..)
            .zip(tokens)
            .zip(previous)
            .map(|((i, token), previous)| {
                let index: usize = first + i;
                Row {
                    token: *token,
                    position: (base + index) as u32,
                    slot: (own.start + index) as u32,
                    previous: *previous,
                    block_start: block.start as u32,
                    block_len: block.len as u32,
                    own_start: own.start as u32,
                    own_len: index as u32 + 1,
                }
            }),
    );
}
