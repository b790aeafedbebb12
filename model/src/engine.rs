//! The seam between the language model and what computes it: rows in, hidden states and sampled tokens out.

use bytemuck::{Pod, Zeroable};
use serde::{Deserialize, Serialize};

use crate::error::ModelError;

/// Sizes of a model, read from metadata and checked by [`Config::validate`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Config {
    /// Transformer blocks.
    pub blocks: usize,
    /// Width of the residual stream, d.
    pub embedding: usize,
    /// Width of the SwiGLU hidden layer.
    pub feed_forward: usize,
    /// Query heads.
    pub heads: usize,
    /// Key/value heads; divides `heads`.
    pub kv_heads: usize,
    /// Width of one head; even (rotary halves).
    pub head_dim: usize,
    /// Added to the mean square in every RMSNorm.
    pub norm_epsilon: f32,
    /// Base of the rotary frequencies.
    pub rope_base: f32,
    /// Whether queries and keys are normalised head by head before they are rotated.
    pub qk_norm: bool,
    /// Longest context in tokens.
    pub context_length: usize,
    /// Rows of the (tied) embedding.
    pub vocab: usize,
    /// T of `softmax(scores / T)` over candidates and *none*.
    pub select_temperature: f32,
}

impl Config {
    /// `heads * head_dim`: width of the queries and of the attention output.
    pub fn query_width(&self) -> usize {
        self.heads * self.head_dim
    }

    /// `kv_heads * head_dim`: width of one row of the K (or V) cache.
    pub fn kv_width(&self) -> usize {
        self.kv_heads * self.head_dim
    }

    /// Words of a token mask: one bit per token id, least significant bit first.
    pub fn mask_words(&self) -> usize {
        self.vocab.div_ceil(32)
    }
}

/// [`Row::previous`] of a row with no token before it.
pub const NO_TOKEN: u32 = u32::MAX;

/// One row of a ragged batch. Token, position, cache slot and the token before are independent
/// numbers.
///
/// The row writes its K/V at `slot` and sees slots `[block_start, block_start + block_len)` and
/// `[own_start, own_start + own_len)`; the own range includes `slot`. Kernels read exactly this
/// layout: eight `u32`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Pod, Zeroable, Serialize, Deserialize)]
pub struct Row {
    /// Token id.
    pub token: u32,
    /// Position within the context, 0-based.
    pub position: u32,
    /// Cache slot this row writes.
    pub slot: u32,
    /// Token id just before this one in its context (for the first own token after a shared block,
    /// the block's last); [`NO_TOKEN`] when there is none.
    pub previous: u32,
    /// First slot of the shared range.
    pub block_start: u32,
    /// Slots in the shared range; 0 for none.
    pub block_len: u32,
    /// First slot of the row's own range.
    pub own_start: u32,
    /// Slots of the own range that this row sees, its own slot included.
    pub own_len: u32,
}

const _: () = assert!(size_of::<Row>() == 32);

impl Default for Row {
    /// All zero, with no token before.
    fn default() -> Self {
        Self {
            previous: NO_TOKEN,
            ..Self::zeroed()
        }
    }
}

/// A token to be sampled from the logits of one row.
#[derive(Clone, Copy, Debug)]
pub struct Sample<'a> {
    /// Index into the batch's rows.
    pub row: u32,
    /// Allowed tokens, bit `id % 32` of word `id / 32`, [`Config::mask_words`] words; `None` allows all.
    pub mask: Option<&'a [u32]>,
    /// Tokens whose logits are raised by `bonus`, in the same form; `None` for none.
    pub favoured: Option<&'a [u32]>,
    /// Added to the logits of the favoured tokens, before everything else.
    pub bonus: f32,
    /// 0 takes the most probable token; otherwise Gumbel-max sampling at this temperature.
    pub temperature: f32,
    /// Seed of the noise; see [`gumbel_noise`].
    pub seed: u32,
    /// Counter of the noise, usually the number of tokens sampled before.
    pub step: u32,
}

impl Sample<'_> {
    /// The most probable token after `row`, whatever it is.
    #[must_use]
    pub const fn greedy(row: u32) -> Self {
        Self {
            row,
            mask: None,
            favoured: None,
            bonus: 0.0,
            temperature: 0.0,
            seed: 0,
            step: 0,
        }
    }
}

/// What a forward pass returns.
#[derive(Clone, Copy, Debug, Default)]
pub struct Want<'a> {
    /// Row indices whose hidden state (after the final norm) is returned, in this order.
    pub hidden: &'a [u32],
    /// Tokens to sample, in this order.
    pub sample: &'a [Sample<'a>],
}

/// A sampled token. Probabilities and entropy are those of the softmax at temperature 1 over the
/// allowed tokens (with the bonus of the favoured ones), whatever temperature was sampled at.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sampled {
    /// The chosen token id.
    pub token: u32,
    /// Its probability among the allowed tokens.
    pub probability: f32,
    /// Entropy in nats over the allowed tokens.
    pub entropy: f32,
    /// The most probable other allowed token and its probability; `None` when only one was allowed.
    pub runner_up: Option<(u32, f32)>,
}

/// Results of a forward pass.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    /// One vector of `embedding` floats for each of [`Want::hidden`].
    pub hidden: Vec<Vec<f32>>,
    /// One record for each of [`Want::sample`].
    pub sampled: Vec<Sampled>,
}

/// Computes forward passes over a pool of K/V cache slots.
#[allow(async_fn_in_trait)] // single-threaded by design: no Send bounds wanted
pub trait Engine {
    /// Name for people: "cpu (wasm simd)", "webgpu: <adapter>".
    fn name(&self) -> String;

    /// Sizes of the loaded model.
    fn config(&self) -> &Config;

    /// Slots of the K/V cache pool.
    fn slots(&self) -> usize;

    /// What starting it took, loading the weights aside.
    fn start_cost(&self) -> StartCost {
        StartCost::default()
    }

    /// Most rows one [`Engine::forward`] takes; callers split longer batches in row order.
    fn max_rows(&self) -> usize {
        usize::MAX
    }

    /// Runs `rows`: all write K/V first, layer by layer, then attend. Returns what `want` names.
    ///
    /// # Errors
    /// [`ModelError::Batch`] when a row or a wanted index is out of range (nothing is run then);
    /// [`ModelError::Engine`] or [`ModelError::DeviceLost`] when the device fails.
    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError>;

    /// How many passes that sample may be queued before the first of them is asked about; 0 where
    /// passes cannot be queued.
    fn queue_depth(&self) -> usize {
        0
    }

    /// Queues a pass and returns at once; [`Engine::sampled`] tells what it sampled.
    ///
    /// # Errors
    /// Those of [`Engine::forward`], and [`ModelError::Usage`] past [`Engine::queue_depth`].
    fn queue(&mut self, pass: &Queued<'_>) -> Result<(), ModelError> {
        let _ = pass;
        Err(cannot_queue(self.name()))
    }

    /// Waits for the oldest sample that was queued.
    ///
    /// # Errors
    /// Those of [`Engine::forward`], and [`ModelError::Usage`] when nothing is queued.
    async fn sampled(&mut self) -> Result<Sampled, ModelError> {
        Err(cannot_queue(self.name()))
    }

    /// Nobody asks about queued passes any more; [`Engine::forward`] implies it. What they write to
    /// the cache is there, in the order of the calls.
    fn forget_queued(&mut self) {}

    /// Prepares a little of what makes later passes faster, for when nobody waits; false when
    /// nothing is left.
    ///
    /// # Errors
    /// Those of the device; passes run as before.
    async fn idle(&mut self) -> Result<bool, ModelError> {
        Ok(false)
    }
}

fn cannot_queue(engine: String) -> ModelError {
    ModelError::Usage {
        what: format!("a queued pass on {engine}"),
    }
}

/// Milliseconds that starting an engine took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StartCost {
    /// Compiling kernels and recording plans, those left to [`Engine::idle`] aside.
    pub compile_ms: f64,
    /// Measuring which variants of the kernels are fastest.
    pub tuning_ms: f64,
}

/// A pass that nobody waits for yet; see [`Engine::queue`].
#[derive(Clone, Copy, Debug)]
pub struct Queued<'a> {
    /// As in [`Engine::forward`].
    pub rows: &'a [Row],
    /// The one row's token is what the pass queued before samples, wherever that is by then:
    /// [`Row::token`] is not read.
    pub follows: bool,
    /// How the token after the last row is sampled ([`Sample::row`] is not read).
    pub sample: Sample<'a>,
}

/// 32-bit mix (PCG RXS-M-XS output function over an LCG step); the same in WGSL.
pub fn pcg_hash(value: u32) -> u32 {
    let state = value.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
    let word = ((state >> ((state >> 28) + 4)) ^ state).wrapping_mul(277_803_737);
    (word >> 22) ^ word
}

/// Gumbel noise for `token`: `-ln(-ln(u))`, u in (0, 1) from a hash of seed, step and token.
///
/// `argmax(logit / temperature + noise)` over the allowed tokens samples the softmax, with the
/// same parallel reduction as the greedy argmax.
pub fn gumbel_noise(seed: u32, step: u32, token: u32) -> f32 {
    let bits = pcg_hash(token ^ pcg_hash(step ^ pcg_hash(seed)));
    let u = ((bits >> 9) as f32 + 0.5) * (1.0 / 8_388_608.0);
    -(-u.ln()).ln()
}

/// Checks `rows` and `want` against a configuration and a pool of `slots`; every engine calls it first.
///
/// # Errors
/// [`ModelError::Batch`] naming the first row or index that is out of range.
pub fn check_batch(
    config: &Config,
    slots: usize,
    rows: &[Row],
    want: &Want<'_>,
) -> Result<(), ModelError> {
    let fail = |what: String| Err(ModelError::Batch { what });
    for (i, row) in rows.iter().enumerate() {
        if row.token as usize >= config.vocab {
            return fail(format!("row {i}: token {} of {}", row.token, config.vocab));
        }
        if row.previous != NO_TOKEN && row.previous as usize >= config.vocab {
            let (previous, vocab) = (row.previous, config.vocab);
            return fail(format!("row {i}: previous token {previous} of {vocab}"));
        }
        if row.position as usize >= config.context_length {
            let limit = config.context_length;
            return fail(format!("row {i}: position {} of {limit}", row.position));
        }
        let own_end = u64::from(row.own_start) + u64::from(row.own_len);
        let block_end = u64::from(row.block_start) + u64::from(row.block_len);
        let own = u64::from(row.own_start)..own_end;
        if own_end > slots as u64 || block_end > slots as u64 {
            return fail(format!("row {i}: a slot range ends past the {slots} slots"));
        }
        if !own.contains(&u64::from(row.slot)) {
            return fail(format!("row {i}: slot {} not in its own range", row.slot));
        }
    }
    for &index in want.hidden.iter().chain(want.sample.iter().map(|s| &s.row)) {
        if index as usize >= rows.len() {
            return fail(format!("wanted row {index} of {}", rows.len()));
        }
    }
    for sample in want.sample {
        if !sample.temperature.is_finite() || sample.temperature < 0.0 {
            return fail(format!("temperature {}", sample.temperature));
        }
        if !sample.bonus.is_finite() {
            return fail(format!("bonus {}", sample.bonus));
        }
        let need = config.mask_words();
        if let Some(favoured) = sample.favoured.filter(|f| f.len() != need) {
            let words = favoured.len();
            return fail(format!("favoured tokens in {words} words, not {need}"));
        }
        let Some(mask) = sample.mask else { continue };
        if mask.len() != config.mask_words() {
            let need = config.mask_words();
            return fail(format!("a mask of {} words, not {need}", mask.len()));
        }
        if !(0..config.vocab).any(|id| mask[id / 32] >> (id % 32) & 1 == 1) {
            return fail("a mask that allows no token".to_owned());
        }
    }
    Ok(())
}
