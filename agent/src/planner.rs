//! `Planner`: given the request, what was done and the functions, the next step; and the records of its choice.

use model::TokenRecord;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::AgentError;
use crate::tool::Tool;

/// One finished step of a turn, as the planner is told about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepRecord {
    /// The function called.
    pub name: String,
    /// Its arguments.
    pub arguments: Value,
    /// What it returned, or `error: …`.
    pub result: String,
    /// It returned; false for `error: …`.
    pub ok: bool,
}

/// How a planner decides and how much it may write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanOptions {
    /// Functions that are re-ranked, the best by retrieval; all when there are fewer.
    pub top_k: usize,
    /// A function is called when it beats *none* and its probability is at least this.
    pub act_threshold: f32,
    /// Below `act_threshold` but at least this, the planner asks back; equal to `act_threshold` it
    /// never does.
    pub ask_threshold: f32,
    /// When something was done already in the turn, *none* ends it from this probability on, also where
    /// a function is likelier: whether anything is left to do is what the model is least sure of.
    pub stop_threshold: f32,
    /// Most tokens of arguments; arguments that are longer are not used.
    pub max_argument_tokens: usize,
    /// Most tokens of an answer in words.
    pub max_text_tokens: usize,
    /// Choose nothing any more, only answer.
    pub say_only: bool,
    /// Added to the logits of tokens that go on copying an argument from the request or a result,
    /// in nats; 0 for none.
    pub copy_bonus: f32,
    /// 0 decodes greedily.
    pub temperature: f32,
    /// Seed where the temperature is above 0.
    pub seed: u32,
}

impl Default for PlanOptions {
    fn default() -> Self {
        Self {
            top_k: 8,
            act_threshold: 0.3,
            ask_threshold: 0.3,
            stop_threshold: 0.15,
            max_argument_tokens: 256,
            max_text_tokens: 48,
            say_only: false,
            copy_bonus: 3.0,
            temperature: 0.0,
            seed: 0,
        }
    }
}

/// What a planner decides from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanInput {
    /// The visitor's words.
    pub request: String,
    /// What was done in this turn, in order.
    #[serde(default)]
    pub history: Vec<StepRecord>,
    /// How to decide.
    #[serde(default)]
    pub options: PlanOptions,
}

/// One function that was considered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
    /// The function.
    pub name: String,
    /// Bi-encoder score `e_f^T W h`.
    pub retrieve: f32,
    /// Re-rank score.
    pub score: f32,
    /// Its share of the softmax over all candidates and *none*.
    pub probability: f32,
}

/// The decision call / no call and which function.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Selection {
    /// The re-ranked functions, most probable first.
    pub candidates: Vec<Candidate>,
    /// Score of *none*.
    pub none_score: f32,
    /// Probability that nothing is to be called.
    pub none_probability: f32,
    /// The chosen function; `None` for none of them.
    pub chosen: Option<String>,
    /// Functions that were ranked by retrieval.
    pub considered: usize,
    /// Temperature of the softmax.
    pub temperature: f32,
    /// Work done.
    pub counters: StepCounters,
    /// Milliseconds; 0 without a clock.
    pub ms: f64,
}

/// Model work of one step or one part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StepCounters {
    /// Forward passes.
    pub forward_passes: u64,
    /// Rows over these passes.
    pub rows: u64,
    /// Tokens written, forced ones and end markers included.
    pub tokens_emitted: u64,
    /// Of those, appended without decoding.
    pub tokens_forced: u64,
    /// Tokens of function signatures that were run.
    pub schema_tokens_prefilled: u64,
    /// Tokens of requests and histories that were run.
    pub request_tokens_prefilled: u64,
}

impl std::ops::Add for StepCounters {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            forward_passes: self.forward_passes + other.forward_passes,
            rows: self.rows + other.rows,
            tokens_emitted: self.tokens_emitted + other.tokens_emitted,
            tokens_forced: self.tokens_forced + other.tokens_forced,
            schema_tokens_prefilled: self.schema_tokens_prefilled + other.schema_tokens_prefilled,
            request_tokens_prefilled: self.request_tokens_prefilled
                + other.request_tokens_prefilled,
        }
    }
}

/// How text was written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FillTrace {
    /// The text as written.
    pub text: String,
    /// Every token; empty when nothing had to be decoded.
    pub tokens: Vec<TokenRecord>,
    /// It came to its end.
    pub finished: bool,
    /// Mean probability of the tokens that were not forced, the end marker included; 1 when there
    /// are none.
    pub mean_probability: f32,
    /// The least probable of them; 1 when there are none.
    pub least_probability: f32,
    /// Work done.
    pub counters: StepCounters,
    /// Milliseconds; 0 without a clock.
    pub ms: f64,
}

/// Call this function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallStep {
    /// The function.
    pub name: String,
    /// Its arguments; they fit the schema the planner was given.
    pub arguments: Value,
    /// How it was chosen.
    pub selection: Selection,
    /// How the arguments were written.
    pub fill: FillTrace,
}

/// Nothing more to call: an answer in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SayStep {
    /// The answer; may be empty.
    pub text: String,
    /// How *none* was chosen.
    pub selection: Selection,
    /// How the text was written.
    pub fill: FillTrace,
}

/// Why the planner asks back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskReason {
    /// A required argument came out empty.
    MissingArgument,
    /// The best function is not probable enough to be called unasked.
    LowConfidence,
}

/// A question back to the visitor instead of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AskStep {
    /// Why.
    pub reason: AskReason,
    /// The function in question.
    pub name: String,
    /// What is known of its arguments; `{}` when none were written.
    pub arguments: Value,
    /// Required parameters without a value.
    pub missing: Vec<String>,
    /// The question, in English; a page may word its own from the other members.
    pub question: String,
    /// How the function was chosen.
    pub selection: Selection,
    /// How the arguments were written, if they were.
    pub fill: Option<FillTrace>,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Step {
    /// Call a function.
    Call(CallStep),
    /// Answer and end the turn.
    Say(SayStep),
    /// Ask back and end the turn.
    Ask(AskStep),
}

impl Step {
    /// How it was chosen.
    pub fn selection(&self) -> &Selection {
        match self {
            Self::Call(step) => &step.selection,
            Self::Say(step) => &step.selection,
            Self::Ask(step) => &step.selection,
        }
    }
}

/// A tool that a planner can not use, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RejectedTool {
    /// The tool.
    pub name: String,
    /// Why it can not be used.
    pub problem: String,
}

/// What [`Planner::set_tools`] did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ToolReport {
    /// Functions that can be chosen now.
    pub usable: usize,
    /// Signatures that were encoded.
    pub encoded: usize,
    /// Signatures that were there already.
    pub reused: usize,
    /// Functions that are no longer offered.
    pub removed: usize,
    /// Tools left out, each with the reason; the others work.
    pub rejected: Vec<RejectedTool>,
    /// Signature tokens that were run.
    pub schema_tokens: u64,
    /// Milliseconds; 0 without a clock.
    pub ms: f64,
}

/// Decides steps. Single-threaded; a page's planner may live in a worker.
#[allow(async_fn_in_trait)] // single-threaded by design: no Send bounds wanted
pub trait Planner {
    /// Tells the planner which functions there are. Called again whenever they change.
    ///
    /// # Errors
    /// [`AgentError::Model`], [`AgentError::DeviceLost`], [`AgentError::Planner`]. A single
    /// unusable tool is no error: it is in the report.
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError>;

    /// The next step. Calls it returns name a function of the last `set_tools` and have arguments
    /// that fit its schema.
    ///
    /// # Errors
    /// Those of the model; [`AgentError::RequestTooManyTokens`],
    /// [`AgentError::UnfinishedArguments`], [`AgentError::InvalidArguments`].
    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError>;
}

/// Milliseconds from some fixed moment. The page has `performance.now()`.
pub trait Clock {
    /// Now.
    fn now_ms(&self) -> f64;
}

/// A clock that stands still: no timings are recorded.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoClock;

impl Clock for NoClock {
    fn now_ms(&self) -> f64 {
        0.0
    }
}
