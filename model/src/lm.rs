//! `Lm`: what the agent sees of a language model; contexts, scores and constrained generation.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::engine::StartCost;
use crate::error::ModelError;

/// A cached, ref-counted block of tokens (a function's signature).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BlockId(pub u32);

/// A context: an optional shared block followed by its own tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContextId(pub u32);

/// What is loaded and where it runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LmInfo {
    /// Engine name, as [`crate::Engine::name`].
    pub engine: String,
    /// Model name from the file (`general.name`).
    pub model: String,
    /// Bytes of the weights as stored.
    pub bytes: u64,
    /// Number of parameters.
    pub params: u64,
    /// Vocabulary size.
    pub vocab: usize,
    /// Longest context in tokens.
    pub context_length: usize,
    /// Slots of the K/V cache pool.
    pub slots: usize,
    /// What starting the engine took.
    pub start: StartCost,
}

/// Work done since the model was loaded. All counters only grow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LmCounters {
    /// Forward passes run.
    pub forward_passes: u64,
    /// Rows over all forward passes.
    pub rows: u64,
    /// Tokens written by `generate`, sampled and forced, the end marker included.
    pub tokens_emitted: u64,
    /// Of those, tokens appended without decoding because the grammar allowed only one text.
    pub tokens_forced: u64,
    /// Tokens run by `encode_block` because no equal block was cached.
    pub schema_tokens_prefilled: u64,
    /// Tokens run by `append`.
    pub request_tokens_prefilled: u64,
}

/// What may be generated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grammar {
    /// JSON that fits this schema, which went through [`crate::dialect::grammar_schema`].
    Schema(Value),
    /// Free text of at most this many tokens, ended by the end marker.
    Text {
        /// Most tokens, end marker not counted.
        max_tokens: usize,
    },
}

/// How to generate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GenerateOptions {
    /// Most tokens written (forced ones included); reaching it gives `finished == false`.
    pub max_tokens: usize,
    /// 0 is greedy.
    pub temperature: f32,
    /// Seed of the sampling noise; the same seed gives the same tokens.
    pub seed: u32,
    /// What the values of a call are probably copied from.
    pub copy: Option<CopyFrom>,
}

/// A prior for generation under a schema: free strings and numbers are mostly copied.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CopyFrom {
    /// Texts that are copied from: the request, results of earlier calls.
    pub texts: Vec<String>,
    /// Values that earlier calls took; they are not favoured again where they occur once.
    pub taken: Vec<String>,
    /// Added to the logits of tokens that go on copying whole words of a text, in nats.
    pub bonus: f32,
}

impl Default for GenerateOptions {
    fn default() -> Self {
        Self {
            max_tokens: 512,
            temperature: 0.0,
            seed: 0,
            copy: None,
        }
    }
}

/// One written token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TokenRecord {
    /// Token id.
    pub id: u32,
    /// Its text; empty for the end marker, replacement characters for a part of a character.
    pub text: String,
    /// Probability among the tokens the grammar allowed; 1 when forced.
    pub probability: f32,
    /// The grammar allowed nothing else: appended without decoding.
    pub forced: bool,
    /// The most probable other allowed token and its probability.
    pub runner_up: Option<(u32, f32)>,
    /// Entropy in nats over the allowed tokens; 0 when forced.
    pub entropy: f32,
}

/// Work done by one `generate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenerateStats {
    /// Tokens written, forced ones and the end marker included.
    pub tokens_emitted: u64,
    /// Of those, forced.
    pub tokens_forced: u64,
    /// Forward passes run.
    pub forward_passes: u64,
    /// Rows over those passes, the prefix included.
    pub rows: u64,
}

/// Result of `generate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generated {
    /// Every written token in order; the last is the end marker when `finished`.
    pub tokens: Vec<TokenRecord>,
    /// Their text without the end marker.
    pub text: String,
    /// The grammar came to its end; false when `max_tokens` cut it off.
    pub finished: bool,
    /// Work done.
    pub stats: GenerateStats,
}

/// A language model with cached blocks and several contexts; [`crate::LmCore`] implements it over
/// any engine.
///
/// After an `Err` from a method that runs the engine, the contexts it named keep their length.
#[allow(async_fn_in_trait)] // single-threaded by design: no Send bounds wanted
pub trait Lm {
    /// What is loaded and where it runs.
    fn info(&self) -> LmInfo;

    /// Token ids of `text`; never a special token, whatever the text says.
    ///
    /// # Errors
    /// [`ModelError::Tokenizer`].
    fn encode(&self, text: &str) -> Result<Vec<u32>, ModelError>;

    /// Text of `ids`, special tokens left out.
    fn decode(&self, ids: &[u32]) -> String;

    /// Runs a block once and keeps its K/V rows and the hidden state of its last token; an equal
    /// block that is still cached is shared (its reference count grows) and costs nothing.
    ///
    /// # Errors
    /// [`ModelError::OutOfSlots`], [`ModelError::ContextFull`], [`ModelError::Usage`] for no
    /// tokens, or the engine's.
    async fn encode_block(&mut self, tokens: &[u32]) -> Result<BlockId, ModelError>;

    /// Gives one reference back. Unreferenced blocks stay cached until their slots are needed.
    fn release_block(&mut self, block: BlockId);

    /// A context that begins with `block` (held until the context is released) and can take
    /// about `reserve` tokens of its own before it has to move.
    ///
    /// # Errors
    /// [`ModelError::OutOfSlots`], [`ModelError::UnknownBlock`].
    fn create_context(
        &mut self,
        block: Option<BlockId>,
        reserve: usize,
    ) -> Result<ContextId, ModelError>;

    /// Tokens in the context, its block included.
    ///
    /// # Errors
    /// [`ModelError::UnknownContext`].
    fn context_len(&self, context: ContextId) -> Result<usize, ModelError>;

    /// Drops the tokens from `len` on (`len` counts the block, which can not be cut).
    ///
    /// # Errors
    /// [`ModelError::UnknownContext`]; [`ModelError::Usage`] when `len` is longer than the context
    /// or shorter than its block.
    fn truncate(&mut self, context: ContextId, len: usize) -> Result<(), ModelError>;

    /// Gives the context's slots and its block reference back.
    fn release_context(&mut self, context: ContextId);

    /// Appends tokens to several contexts in one ragged batch; returns the hidden state (after
    /// the final norm) at the last token of each part. A context may appear once; no part is empty.
    ///
    /// # Errors
    /// [`ModelError::UnknownContext`], [`ModelError::OutOfSlots`], [`ModelError::ContextFull`],
    /// [`ModelError::Usage`], or the engine's.
    async fn append(&mut self, parts: &[(ContextId, &[u32])]) -> Result<Vec<Vec<f32>>, ModelError>;

    /// `e_f^T W h` for each block, e_f the hidden state at the block's end.
    ///
    /// # Errors
    /// [`ModelError::UnknownBlock`], [`ModelError::Usage`] for an `h` of the wrong length.
    fn retrieve_scores(&self, h: &[f32], blocks: &[BlockId]) -> Result<Vec<f32>, ModelError>;

    /// Re-rank score of a function: `w0 · hidden + b0`, hidden at the pair context's `[assistant]`.
    fn function_score(&self, hidden: &[f32]) -> f32;

    /// Score of *none*: `w1 · h + b1`, h at the alone context's `[assistant]`.
    fn none_score(&self, h: &[f32]) -> f32;

    /// T of `softmax(scores / T)`.
    fn select_temperature(&self) -> f32;

    /// Appends `prefix` (for instance `[call]`) and decodes under the grammar until the end
    /// marker; forced tokens are appended without decoding, in the same pass as the token before.
    /// The context keeps all that was written.
    ///
    /// # Errors
    /// [`ModelError::Grammar`] when the grammar does not compile (nothing is run then), and those
    /// of [`Lm::append`].
    async fn generate(
        &mut self,
        context: ContextId,
        prefix: &[u32],
        grammar: &Grammar,
        options: &GenerateOptions,
    ) -> Result<Generated, ModelError>;

    /// Work done so far.
    fn counters(&self) -> LmCounters;
}
