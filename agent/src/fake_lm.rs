//! A language model for tests: contexts are readable text, scores and writing are closures over it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use model::dialect::token;
use model::{
    BlockId, ContextId, GenerateOptions, GenerateStats, Generated, Grammar, Lm, LmCounters, LmInfo,
    ModelError, TokenRecord,
};

/// First id of the byte tokens.
const BYTE: u32 = 16;

type Score = Box<dyn Fn(&str) -> f32>;
type Write = Box<dyn Fn(&str, &Grammar) -> (String, f32)>;

struct Block {
    tokens: Vec<u32>,
    references: usize,
}

struct Context {
    block: Option<BlockId>,
    tokens: Vec<u32>,
}

/// Byte tokens; a hidden state is the number of a snapshot of its context's text.
pub(crate) struct FakeLm {
    pub(crate) info: LmInfo,
    pub(crate) counters: LmCounters,
    /// Re-rank score from the pair context's text.
    pub(crate) function: Score,
    /// Score of none from the alone context's text.
    pub(crate) none: Score,
    /// Text and probability of each of its tokens, from the context's text.
    pub(crate) write: Write,
    /// Token sequences given to each `append`, as text, one inner list for each batch.
    pub(crate) batches: Vec<Vec<String>>,
    /// The next `append` fails with this.
    pub(crate) fail_append: Option<ModelError>,
    /// `create_context` fails when more than this many are alive.
    pub(crate) max_contexts: usize,
    blocks: BTreeMap<u32, Block>,
    contexts: BTreeMap<u32, Context>,
    next: u32,
    snapshots: RefCell<Vec<String>>,
}

impl FakeLm {
    pub(crate) fn new(
        function: impl Fn(&str) -> f32 + 'static,
        none: impl Fn(&str) -> f32 + 'static,
        write: impl Fn(&str, &Grammar) -> (String, f32) + 'static,
    ) -> Self {
        Self {
            info: LmInfo {
                context_length: 512,
                slots: 100_000,
                ..LmInfo::default()
            },
            counters: LmCounters::default(),
            function: Box::new(function),
            none: Box::new(none),
            write: Box::new(write),
            batches: Vec::new(),
            fail_append: None,
            max_contexts: usize::MAX,
            blocks: BTreeMap::new(),
            contexts: BTreeMap::new(),
            next: 1,
            snapshots: RefCell::new(Vec::new()),
        }
    }

    /// Contexts alive.
    pub(crate) fn contexts_alive(&self) -> usize {
        self.contexts.len()
    }

    /// Blocks with at least one reference.
    pub(crate) fn blocks_held(&self) -> usize {
        self.blocks.values().filter(|b| b.references > 0).count()
    }

    fn snapshot(&self, context: ContextId) -> Result<String, ModelError> {
        let held = self.held(context)?;
        let mut text = match held.block {
            Some(block) => render(&self.blocks[&block.0].tokens),
            None => String::new(),
        };
        text.push_str(&render(&held.tokens));
        Ok(text)
    }

    fn text_of(&self, hidden: &[f32]) -> String {
        self.snapshots.borrow()[hidden[0] as usize].clone()
    }

    fn held(&self, context: ContextId) -> Result<&Context, ModelError> {
        self.contexts
            .get(&context.0)
            .ok_or(ModelError::UnknownContext { id: context.0 })
    }

    fn push(&mut self, context: ContextId, tokens: &[u32]) -> Result<(), ModelError> {
        let needed = self.context_len(context)? + tokens.len();
        let limit = self.info.context_length;
        if needed > limit {
            return Err(ModelError::ContextFull { needed, limit });
        }
        if let Some(held) = self.contexts.get_mut(&context.0) {
            held.tokens.extend_from_slice(tokens);
        }
        Ok(())
    }
}

/// Tokens as text, special ones by name.
fn render(tokens: &[u32]) -> String {
    let mut bytes = Vec::new();
    for &id in tokens {
        match token::NAMES.get(id as usize) {
            Some(name) => bytes.extend_from_slice(name.as_bytes()),
            None => bytes.push((id - BYTE) as u8),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Lm for FakeLm {
    fn info(&self) -> LmInfo {
        self.info.clone()
    }

    fn encode(&self, text: &str) -> Result<Vec<u32>, ModelError> {
        Ok(text.bytes().map(|b| BYTE + u32::from(b)).collect())
    }

    fn decode(&self, ids: &[u32]) -> String {
        render(ids)
    }

    async fn encode_block(&mut self, tokens: &[u32]) -> Result<BlockId, ModelError> {
        let same = self.blocks.iter_mut().find(|(_, b)| b.tokens == tokens);
        if let Some((id, block)) = same {
            block.references += 1;
            return Ok(BlockId(*id));
        }
        self.counters.schema_tokens_prefilled += tokens.len() as u64;
        self.counters.forward_passes += 1;
        let id = self.next;
        self.next += 1;
        let block = Block {
            tokens: tokens.to_vec(),
            references: 1,
        };
        self.blocks.insert(id, block);
        Ok(BlockId(id))
    }

    fn release_block(&mut self, block: BlockId) {
        let held = self.blocks.get_mut(&block.0).expect("an existing block");
        assert!(held.references > 0, "released more often than encoded");
        held.references -= 1;
    }

    fn create_context(
        &mut self,
        block: Option<BlockId>,
        _reserve: usize,
    ) -> Result<ContextId, ModelError> {
        if self.contexts.len() >= self.max_contexts {
            return Err(ModelError::OutOfSlots {
                needed: 1,
                longest_free: 0,
                capacity: self.info.slots,
            });
        }
        if let Some(block) = block {
            let held = self.blocks.get_mut(&block.0);
            held.ok_or(ModelError::UnknownBlock { id: block.0 })?
                .references += 1;
        }
        let id = self.next;
        self.next += 1;
        let context = Context {
            block,
            tokens: Vec::new(),
        };
        self.contexts.insert(id, context);
        Ok(ContextId(id))
    }

    fn context_len(&self, context: ContextId) -> Result<usize, ModelError> {
        let held = self.held(context)?;
        let block = held.block.map_or(0, |b| self.blocks[&b.0].tokens.len());
        Ok(block + held.tokens.len())
    }

    fn truncate(&mut self, context: ContextId, len: usize) -> Result<(), ModelError> {
        let own = self.held(context)?.tokens.len();
        let block = self.context_len(context)? - own;
        if len < block || len > block + own {
            return Err(ModelError::Usage {
                what: format!("truncate to {len} of {block} + {own}"),
            });
        }
        if let Some(held) = self.contexts.get_mut(&context.0) {
            held.tokens.truncate(len - block);
        }
        Ok(())
    }

    fn release_context(&mut self, context: ContextId) {
        let held = self.contexts.remove(&context.0);
        if let Some(block) = held.expect("a living context").block {
            self.release_block(block);
        }
    }

    async fn append(&mut self, parts: &[(ContextId, &[u32])]) -> Result<Vec<Vec<f32>>, ModelError> {
        if let Some(error) = self.fail_append.take() {
            return Err(error);
        }
        self.counters.forward_passes += 1;
        let mut hidden = Vec::new();
        for (at, (context, tokens)) in parts.iter().enumerate() {
            assert!(!tokens.is_empty());
            assert!(parts[..at].iter().all(|(other, _)| other != context));
            self.push(*context, tokens)?;
            self.counters.rows += tokens.len() as u64;
            self.counters.request_tokens_prefilled += tokens.len() as u64;
            let text = self.snapshot(*context)?;
            self.snapshots.borrow_mut().push(text);
            hidden.push(vec![self.snapshots.borrow().len() as f32 - 1.0]);
        }
        self.batches
            .push(parts.iter().map(|(_, tokens)| render(tokens)).collect());
        Ok(hidden)
    }

    /// The number of letters that request and signature share a word by, as a stand-in.
    fn retrieve_scores(&self, h: &[f32], blocks: &[BlockId]) -> Result<Vec<f32>, ModelError> {
        let request = self.text_of(h);
        let score = |block: &BlockId| {
            let signature = render(&self.blocks[&block.0].tokens);
            let words = signature.split(|c: char| !c.is_alphanumeric());
            let shared = words.filter(|w| w.len() > 2 && request.contains(w));
            shared.map(str::len).sum::<usize>() as f32
        };
        Ok(blocks.iter().map(score).collect())
    }

    fn function_score(&self, hidden: &[f32]) -> f32 {
        (self.function)(&self.text_of(hidden))
    }

    fn none_score(&self, h: &[f32]) -> f32 {
        (self.none)(&self.text_of(h))
    }

    fn select_temperature(&self) -> f32 {
        1.0
    }

    async fn generate(
        &mut self,
        context: ContextId,
        prefix: &[u32],
        grammar: &Grammar,
        options: &GenerateOptions,
    ) -> Result<Generated, ModelError> {
        let text = self.snapshot(context)?;
        self.push(context, prefix)?;
        let (written, probability) = (self.write)(&text, grammar);
        let mut ids = self.encode(&written)?;
        let finished = ids.len() < options.max_tokens;
        if finished {
            ids.push(token::END);
        }
        ids.truncate(options.max_tokens);
        self.push(context, &ids)?;
        let tokens: Vec<TokenRecord> = ids
            .iter()
            .map(|&id| TokenRecord {
                id,
                text: if id == token::END {
                    String::new()
                } else {
                    render(&[id])
                },
                probability,
                forced: false,
                runner_up: None,
                entropy: 0.0,
            })
            .collect();
        let stats = GenerateStats {
            tokens_emitted: tokens.len() as u64,
            tokens_forced: 0,
            forward_passes: tokens.len() as u64,
            rows: tokens.len() as u64,
        };
        self.counters.forward_passes += stats.forward_passes;
        self.counters.rows += stats.rows;
        self.counters.tokens_emitted += stats.tokens_emitted;
        Ok(Generated {
            text: tokens.iter().map(|t| t.text.as_str()).collect(),
            tokens,
            finished,
            stats,
        })
    }

    fn counters(&self) -> LmCounters {
        self.counters
    }
}
