//! The one implementation of [`Lm`]: blocks, contexts and scores over any engine.

mod ahead;
mod contexts;
mod generate;
mod slots;

use std::collections::HashMap;

use crate::constrain::Constrainer;
use crate::engine::{Engine, Output, Row, Sample, Want};
use crate::error::ModelError;
use crate::gguf::ModelFile;
use crate::lm::{BlockId, ContextId, GenerateOptions, Generated, Grammar, Lm, LmCounters, LmInfo};
use crate::tokenizer::Tokenizer;
use slots::{Extent, SlotPool};

/// A signature's cache rows and embedding.
struct Block {
    tokens: Vec<u32>,
    extent: Extent,
    /// Final hidden state at the last token; empty until the rows are computed.
    hidden: Vec<f32>,
    /// References handed out by `encode_block`.
    handles: usize,
    /// Contexts that begin with it.
    contexts: usize,
    last_used: u64,
}

struct Context {
    block: Option<BlockId>,
    block_len: usize,
    extent: Extent,
    /// Own tokens; token i belongs at slot `extent.start + i`.
    tokens: Vec<u32>,
    /// Of those, computed ones. Trailing tokens nobody has asked about are computed with the next.
    computed: usize,
}

impl Context {
    fn len(&self) -> usize {
        self.block_len + self.tokens.len()
    }
}

/// The function scores' weights.
struct Scores {
    retrieve: Vec<f32>,
    weights: Vec<f32>,
    bias: Vec<f32>,
}

/// A language model over an engine; see [`Lm`].
pub struct LmCore<E: Engine> {
    engine: E,
    tokenizer: Tokenizer,
    constrainer: Constrainer,
    scores: Scores,
    info: LmInfo,
    pool: SlotPool,
    blocks: HashMap<BlockId, Block>,
    by_tokens: HashMap<Vec<u32>, BlockId>,
    contexts: HashMap<ContextId, Context>,
    next_id: u32,
    clock: u64,
    counters: LmCounters,
    /// Passes are queued before what they wait for is known here, on engines that can.
    ahead: bool,
}

impl<E: Engine> LmCore<E> {
    /// Puts a model together: `engine` runs `file`'s weights.
    ///
    /// # Errors
    /// [`ModelError::Tokenizer`], [`ModelError::Metadata`], [`ModelError::Tensor`] for what the
    /// file lacks; [`ModelError::Usage`] when the engine runs another model.
    pub fn new(engine: E, file: &ModelFile) -> Result<Self, ModelError> {
        if engine.config() != file.config() {
            return Err(ModelError::Usage {
                what: "the engine was made from another model file".to_owned(),
            });
        }
        let config = file.config();
        let tokenizer = Tokenizer::from_json(file.tokenizer_json()?, config.vocab)?;
        let info = LmInfo {
            engine: engine.name(),
            model: file.name().to_owned(),
            bytes: file.weight_bytes(),
            params: file.params(),
            vocab: config.vocab,
            context_length: config.context_length,
            slots: engine.slots(),
            start: engine.start_cost(),
        };
        Ok(Self {
            constrainer: Constrainer::new(&tokenizer)?,
            tokenizer,
            scores: Scores {
                retrieve: file.floats("select.retrieve.weight")?,
                weights: file.floats("select.score.weight")?,
                bias: file.floats("select.score.bias")?,
            },
            pool: SlotPool::new(info.slots),
            info,
            engine,
            blocks: HashMap::new(),
            by_tokens: HashMap::new(),
            contexts: HashMap::new(),
            next_id: 0,
            clock: 0,
            counters: LmCounters::default(),
            ahead: true,
        })
    }

    /// The engine.
    pub fn engine(&self) -> &E {
        &self.engine
    }

    /// Whether free text is generated ahead of what is known here, on engines that can queue passes;
    /// it is unless told otherwise. The tokens are the same either way.
    pub fn run_ahead(&mut self, on: bool) {
        self.ahead = on;
    }

    /// Lets the engine prepare a little of what makes later passes faster; false when nothing is
    /// left. For when nobody waits.
    ///
    /// # Errors
    /// As [`Engine::idle`].
    pub async fn idle(&mut self) -> Result<bool, ModelError> {
        self.engine.idle().await
    }

    /// Slots that hold neither a context nor a cached block.
    pub fn free_slots(&self) -> usize {
        self.pool.available()
    }

    fn tick(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    fn new_id(&mut self) -> u32 {
        self.next_id += 1;
        self.next_id
    }

    fn score(&self, row: usize, x: &[f32]) -> f32 {
        let d = self.engine.config().embedding;
        let weights = &self.scores.weights[row * d..(row + 1) * d];
        weights.iter().zip(x).map(|(w, x)| w * x).sum::<f32>() + self.scores.bias[row]
    }

    /// Runs rows in as many passes as the engine needs.
    async fn forward(
        &mut self,
        rows: &[Row],
        hidden: &[u32],
        sample: Option<Sample<'_>>,
    ) -> Result<Output, ModelError> {
        let mut out = Output::default();
        let size = self.engine.max_rows().max(1);
        for (i, part) in rows.chunks(size).enumerate() {
            let first = (i * size) as u32;
            let end = first + part.len() as u32;
            let local = |row: u32| (first..end).contains(&row).then(|| row - first);
            let hidden: Vec<u32> = hidden.iter().filter_map(|r| local(*r)).collect();
            let sample: Vec<Sample<'_>> = sample
                .iter()
                .filter_map(|s| local(s.row).map(|row| Sample { row, ..*s }))
                .collect();
            let want = Want {
                hidden: &hidden,
                sample: &sample,
            };
            let result = self.engine.forward(part, &want).await?;
            self.counters.forward_passes += 1;
            self.counters.rows += part.len() as u64;
            out.hidden.extend(result.hidden);
            out.sampled.extend(result.sampled);
        }
        if out.hidden.len() != hidden.len() || out.sampled.len() != usize::from(sample.is_some()) {
            return Err(ModelError::Engine {
                engine: self.engine.name(),
                problem: "it did not return what was asked for".to_owned(),
            });
        }
        Ok(out)
    }
}

impl<E: Engine> Lm for LmCore<E> {
    fn info(&self) -> LmInfo {
        self.info.clone()
    }

    fn encode(&self, text: &str) -> Result<Vec<u32>, ModelError> {
        self.tokenizer.encode(text)
    }

    fn decode(&self, ids: &[u32]) -> String {
        self.tokenizer.decode(ids)
    }

    async fn encode_block(&mut self, tokens: &[u32]) -> Result<BlockId, ModelError> {
        self.compute_block(tokens).await
    }

    fn release_block(&mut self, block: BlockId) {
        if let Some(block) = self.blocks.get_mut(&block) {
            block.handles = block.handles.saturating_sub(1);
        }
    }

    fn create_context(
        &mut self,
        block: Option<BlockId>,
        reserve: usize,
    ) -> Result<ContextId, ModelError> {
        self.open_context(block, reserve)
    }

    fn context_len(&self, context: ContextId) -> Result<usize, ModelError> {
        self.context(context).map(Context::len)
    }

    fn truncate(&mut self, context: ContextId, len: usize) -> Result<(), ModelError> {
        let context = self.context_mut(context)?;
        if len < context.block_len || len > context.len() {
            let (block, all) = (context.block_len, context.len());
            return Err(ModelError::Usage {
                what: format!("truncating a context of {all} (block of {block}) to {len}"),
            });
        }
        context.tokens.truncate(len - context.block_len);
        context.computed = context.computed.min(context.tokens.len());
        Ok(())
    }

    fn release_context(&mut self, context: ContextId) {
        self.close_context(context);
    }

    async fn append(&mut self, parts: &[(ContextId, &[u32])]) -> Result<Vec<Vec<f32>>, ModelError> {
        for (i, (context, tokens)) in parts.iter().enumerate() {
            let twice = parts[..i].iter().any(|(other, _)| other == context);
            if twice || tokens.is_empty() {
                let what = if twice {
                    "one context twice"
                } else {
                    "no tokens"
                };
                return Err(ModelError::Usage {
                    what: format!("append of {what}"),
                });
            }
            self.check_room(*context, tokens.len())?;
        }
        for (context, tokens) in parts {
            self.make_room(*context, tokens.len())?;
        }
        let mut rows = Vec::new();
        let mut last = Vec::new();
        for (context, tokens) in parts {
            self.push_rows(*context, tokens, &mut rows)?;
            last.push(rows.len() as u32 - 1);
        }
        let out = self.forward(&rows, &last, None).await?;
        for (context, tokens) in parts {
            let context = self.context_mut(*context)?;
            context.tokens.extend_from_slice(tokens);
            context.computed = context.tokens.len();
            self.counters.request_tokens_prefilled += tokens.len() as u64;
        }
        Ok(out.hidden)
    }

    fn retrieve_scores(&self, h: &[f32], blocks: &[BlockId]) -> Result<Vec<f32>, ModelError> {
        let d = self.engine.config().embedding;
        if h.len() != d {
            let len = h.len();
            return Err(ModelError::Usage {
                what: format!("a hidden state of {len} values for a model of {d}"),
            });
        }
        let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
        let rows = self.scores.retrieve.chunks_exact(d);
        let wanted: Vec<f32> = rows.map(|row| dot(row, h)).collect();
        let each = blocks.iter().map(|id| {
            let block = self.block(*id)?;
            Ok(dot(&block.hidden, &wanted))
        });
        each.collect()
    }

    fn function_score(&self, hidden: &[f32]) -> f32 {
        self.score(0, hidden)
    }

    fn none_score(&self, h: &[f32]) -> f32 {
        self.score(1, h)
    }

    fn select_temperature(&self) -> f32 {
        self.engine.config().select_temperature
    }

    async fn generate(
        &mut self,
        context: ContextId,
        prefix: &[u32],
        grammar: &Grammar,
        options: &GenerateOptions,
    ) -> Result<Generated, ModelError> {
        let len = self.context_len(context)?;
        let before = self.counters;
        let result = self.write(context, prefix, grammar, options).await;
        let mut generated = match result {
            Ok(generated) => generated,
            Err(error) => {
                self.truncate(context, len)?;
                return Err(error);
            }
        };
        let emitted = generated.tokens.len() as u64;
        let forced = generated.tokens.iter().filter(|t| t.forced).count() as u64;
        self.counters.tokens_emitted += emitted;
        self.counters.tokens_forced += forced;
        generated.stats.tokens_emitted = emitted;
        generated.stats.tokens_forced = forced;
        generated.stats.forward_passes = self.counters.forward_passes - before.forward_passes;
        generated.stats.rows = self.counters.rows - before.rows;
        Ok(generated)
    }

    fn counters(&self) -> LmCounters {
        self.counters
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod grammar_tests;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod previous_tests;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
