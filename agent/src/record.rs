//! `TurnRecord`: the one serialisable trace of a turn; the UI draws it, tests assert on it, bug reports carry it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{AgentError, ToolErrorKind};
use crate::planner::{AskReason, FillTrace, Selection, StepCounters, ToolReport};
use crate::policy::Decision;
use crate::tool::Tool;

/// Version of [`TurnRecord`]'s JSON form.
pub const RECORD_VERSION: u32 = 1;

/// How a turn ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// With an answer, after any number of calls.
    Answered,
    /// With a question to the visitor.
    Asked,
    /// The policy or a person refused a call.
    Refused,
    /// The step budget was used up, or the planner repeated itself; `notes` say which.
    Stopped,
    /// Something failed; `error` says what.
    #[default]
    Failed,
    /// Stopped by the visitor.
    Aborted,
}

/// Where the answer's text comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerSource {
    /// Written by the model.
    Model,
    /// Results (or the error) of the calls, verbatim.
    Result,
    /// A fixed sentence.
    #[default]
    Fallback,
}

/// The answer of a turn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// What the visitor reads.
    pub text: String,
    /// Where it comes from.
    #[serde(rename = "answerSource")]
    pub source: AnswerSource,
    /// What the model wrote, used or not.
    pub written: Option<FillTrace>,
}

/// A question to the visitor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Why.
    pub reason: AskReason,
    /// The function in question.
    pub name: String,
    /// What is known of its arguments.
    pub arguments: Value,
    /// Required parameters without a value.
    pub missing: Vec<String>,
}

/// A failure as the page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// Stable code.
    pub code: String,
    /// What happened and what to do.
    pub message: String,
}

impl From<&AgentError> for Failure {
    fn from(error: &AgentError) -> Self {
        Self {
            code: error.code().to_owned(),
            message: error.to_string(),
        }
    }
}

/// What became of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum CallOutcome {
    /// It ran and returned this.
    Returned {
        /// The result, cut to the cap.
        result: String,
        /// Characters that were cut off.
        cut: usize,
    },
    /// It ran and failed.
    Failed {
        /// How.
        kind: ToolErrorKind,
        /// What it said.
        message: String,
    },
    /// It was not run: unknown function, wrong arguments, changed registration, repetition.
    Invalid {
        /// Why.
        message: String,
    },
    /// It was not run: the policy or a person said no.
    Refused {
        /// Why.
        reason: String,
    },
}

/// One proposed call and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallTrace {
    /// The function.
    pub name: String,
    /// Its arguments.
    pub arguments: Value,
    /// How they were written.
    pub fill: FillTrace,
    /// What the policy said; `None` when it was not asked.
    pub decision: Option<Decision>,
    /// What became of it.
    pub outcome: CallOutcome,
}

/// One step of a turn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepTrace {
    /// How the step was chosen.
    pub selection: Selection,
    /// The call, if it was one.
    pub call: Option<CallTrace>,
    /// Model work: selection and writing.
    pub counters: StepCounters,
    /// Milliseconds in the planner, as seen from the page.
    pub plan_ms: f64,
    /// Milliseconds a person took to confirm.
    pub confirm_ms: f64,
    /// Milliseconds in the function.
    pub execute_ms: f64,
}

/// An enabled function, as the page names it to the visitor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Capability {
    /// Its name.
    pub name: String,
    /// Its title, else its name.
    pub title: String,
    /// What it does.
    pub description: String,
}

impl From<&Tool> for Capability {
    fn from(tool: &Tool) -> Self {
        Self {
            name: tool.name.clone(),
            title: tool.label().to_owned(),
            description: tool.description.clone(),
        }
    }
}

/// Everything about one turn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnRecord {
    /// [`RECORD_VERSION`].
    pub version: u32,
    /// The visitor's words.
    pub request: String,
    /// How it ended.
    pub outcome: Outcome,
    /// Every step, the answering one included.
    pub steps: Vec<StepTrace>,
    /// What the visitor reads.
    pub answer: Answer,
    /// The question, when the outcome is `Asked`.
    pub question: Option<Question>,
    /// The failure, when there was one.
    pub error: Option<Failure>,
    /// Remarks: cut results, refused repetitions, a used-up budget, tools the planner can not use.
    pub notes: Vec<String>,
    /// What the page can do; filled when nothing was called.
    pub capabilities: Vec<Capability>,
    /// Enabled functions.
    pub tools: usize,
    /// What telling the planner about them cost, when that was part of this turn.
    pub tool_report: Option<ToolReport>,
    /// Sum over the steps.
    pub counters: StepCounters,
    /// Clock at the beginning.
    pub started_ms: f64,
    /// Milliseconds from request to answer.
    pub total_ms: f64,
}

impl TurnRecord {
    /// The calls that were run, in order.
    pub fn executed(&self) -> impl Iterator<Item = &CallTrace> {
        self.calls().filter(|call| {
            matches!(
                call.outcome,
                CallOutcome::Returned { .. } | CallOutcome::Failed { .. }
            )
        })
    }

    /// Every proposed call, in order.
    pub fn calls(&self) -> impl Iterator<Item = &CallTrace> {
        self.steps.iter().filter_map(|step| step.call.as_ref())
    }
}

/// What a page is told while a turn runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "type",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum TurnEvent {
    /// The planner was told about changed functions.
    Tools {
        /// What it did.
        report: ToolReport,
    },
    /// The planner is choosing.
    Selecting {
        /// Number of the step, from 0.
        step: usize,
    },
    /// It has chosen.
    Selected {
        /// Number of the step.
        step: usize,
        /// How.
        selection: Selection,
    },
    /// A person is asked about this call.
    Confirming {
        /// Number of the step.
        step: usize,
        /// The function.
        name: String,
        /// Its arguments.
        arguments: Value,
        /// Why a person is asked.
        reason: String,
    },
    /// The function runs.
    Calling {
        /// Number of the step.
        step: usize,
        /// The function.
        name: String,
        /// Its arguments.
        arguments: Value,
    },
    /// The call has an outcome, run or not.
    Result {
        /// Number of the step.
        step: usize,
        /// The function.
        name: String,
        /// What became of it.
        outcome: CallOutcome,
    },
    /// The turn ended with a text or a question.
    Answer {
        /// How it ended.
        outcome: Outcome,
        /// The text.
        answer: Answer,
    },
    /// The turn ended with an error.
    Failed {
        /// What happened.
        error: Failure,
    },
}
