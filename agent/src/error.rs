//! Errors of the agent crate; serialisable, because they cross from the worker to the page.

use model::ModelError;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::validate::{ArgumentProblem, join_problems};

/// Everything that can stop a registration or a turn, with a stable `code` in its JSON form.
#[derive(Clone, Debug, Error, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "code",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum AgentError {
    /// The tool's definition is wrong.
    #[error("tool {name:?} cannot be registered: {problem}")]
    InvalidTool {
        /// Name as given, possibly empty.
        name: String,
        /// What is wrong and what would be right.
        problem: String,
    },
    /// The name is taken.
    #[error(
        "a tool named {name:?} is already registered: remove it first (abort its signal) or choose another name"
    )]
    DuplicateTool {
        /// The name.
        name: String,
    },
    /// No registered and enabled tool has this name.
    #[error("there is no tool named {name:?}; {}", known_tools(.known))]
    UnknownTool {
        /// The name asked for.
        name: String,
        /// Names that exist.
        known: Vec<String>,
    },
    /// The request has no visible character.
    #[error("the request is empty: say what should be done")]
    EmptyRequest,
    /// The request has too many characters.
    #[error("the request has {chars} characters, at most {limit} are read: shorten it")]
    RequestTooLong {
        /// Unicode scalars in the request.
        chars: usize,
        /// Most that are accepted.
        limit: usize,
    },
    /// Request and history do not fit the model's context next to a function.
    #[error(
        "the request needs {tokens} tokens, the model has room for {limit}: shorten the request"
    )]
    RequestTooManyTokens {
        /// Tokens of request and history.
        tokens: usize,
        /// Tokens there is room for.
        limit: usize,
    },
    /// Arguments that do not fit the tool's schema.
    #[error("arguments of {tool:?} do not fit its schema: {}", join_problems(.problems))]
    InvalidArguments {
        /// The tool.
        tool: String,
        /// Every violation.
        problems: Vec<ArgumentProblem>,
    },
    /// The model did not come to the end of the arguments.
    #[error(
        "the arguments of {tool:?} were not finished after {tokens} tokens and are not used: say the request with fewer or shorter values"
    )]
    UnfinishedArguments {
        /// The tool.
        tool: String,
        /// Tokens written.
        tokens: usize,
    },
    /// The compute device is gone; the owner rebuilds the engine and tries again.
    #[error("the compute device was lost ({reason}): load the model again")]
    DeviceLost {
        /// What the device said.
        reason: String,
    },
    /// The model failed otherwise.
    #[error("{message}")]
    Model {
        /// The model's message.
        message: String,
    },
    /// The planner itself failed, for instance because its worker died.
    #[error("the planner failed: {message}")]
    Planner {
        /// What happened and what to do.
        message: String,
    },
    /// The visitor or the page stopped the turn.
    #[error("the turn was stopped")]
    Aborted,
}

impl AgentError {
    /// Name of the DOM exception (or JavaScript error) that a page expects for this error, as in
    /// WebMCP's `registerTool`.
    pub fn dom_name(&self) -> &'static str {
        match self {
            Self::DuplicateTool { .. } => "InvalidStateError",
            Self::InvalidTool { .. } | Self::InvalidArguments { .. } => "TypeError",
            Self::UnknownTool { .. } => "NotFoundError",
            Self::EmptyRequest => "SyntaxError",
            Self::RequestTooLong { .. } | Self::RequestTooManyTokens { .. } => "QuotaExceededError",
            Self::Aborted => "AbortError",
            Self::UnfinishedArguments { .. }
            | Self::DeviceLost { .. }
            | Self::Model { .. }
            | Self::Planner { .. } => "OperationError",
        }
    }

    /// The `code` of the JSON form, for logs and traces.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidTool { .. } => "invalid_tool",
            Self::DuplicateTool { .. } => "duplicate_tool",
            Self::UnknownTool { .. } => "unknown_tool",
            Self::EmptyRequest => "empty_request",
            Self::RequestTooLong { .. } => "request_too_long",
            Self::RequestTooManyTokens { .. } => "request_too_many_tokens",
            Self::InvalidArguments { .. } => "invalid_arguments",
            Self::UnfinishedArguments { .. } => "unfinished_arguments",
            Self::DeviceLost { .. } => "device_lost",
            Self::Model { .. } => "model",
            Self::Planner { .. } => "planner",
            Self::Aborted => "aborted",
        }
    }
}

impl From<ModelError> for AgentError {
    fn from(error: ModelError) -> Self {
        match error {
            ModelError::DeviceLost { reason } => Self::DeviceLost { reason },
            other => Self::Model {
                message: other.to_string(),
            },
        }
    }
}

/// "known are a, b, c" or, with none, a hint; long lists are cut.
fn known_tools(known: &[String]) -> String {
    const SHOWN: usize = 12;
    if known.is_empty() {
        return "no tool is registered".to_owned();
    }
    let shown: Vec<&str> = known.iter().take(SHOWN).map(String::as_str).collect();
    let more = known.len().saturating_sub(SHOWN);
    let tail = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!("known are {}{tail}", shown.join(", "))
}

/// What a tool's execution can end with instead of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToolErrorKind {
    /// The function threw or its promise was rejected.
    Threw,
    /// It did not settle in time.
    TimedOut,
    /// It was stopped through its abort signal.
    Aborted,
    /// Its result could not be written as text.
    BadResult,
    /// The page no longer has the function.
    Gone,
}

/// A tool that gave no result. `message` is for the visitor and for the model.
#[derive(Clone, Debug, Error, PartialEq, Serialize, Deserialize)]
#[error("{message}")]
pub struct ToolError {
    /// How it failed.
    pub kind: ToolErrorKind,
    /// What the tool or the executor said.
    pub message: String,
}

impl ToolError {
    /// The function threw `message`.
    pub fn threw(message: impl Into<String>) -> Self {
        Self {
            kind: ToolErrorKind::Threw,
            message: message.into(),
        }
    }

    /// The function did not settle within `ms` milliseconds.
    pub fn timed_out(ms: f64) -> Self {
        Self {
            kind: ToolErrorKind::TimedOut,
            message: format!("no result after {} seconds", ms / 1000.0),
        }
    }

    /// The function was stopped.
    pub fn aborted() -> Self {
        Self {
            kind: ToolErrorKind::Aborted,
            message: "it was stopped".to_owned(),
        }
    }
}
