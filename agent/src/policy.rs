//! `Policy`: asked in code before a function runs; the model has no say in it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::ToolError;
use crate::tool::Tool;

/// A call on its way to the page. Its arguments fit the schema of the registered tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// Number of the step within the turn, from 0.
    pub step: usize,
    /// The function.
    pub name: String,
    /// Its arguments.
    pub arguments: Value,
}

/// What may happen with a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum Decision {
    /// It runs.
    Allow,
    /// It does not run.
    Deny {
        /// Why, for the visitor.
        reason: String,
    },
    /// A person decides; see [`Executor::confirm`].
    Confirm {
        /// Why, for the visitor.
        reason: String,
    },
}

/// Decides about calls.
pub trait Policy {
    /// Decides about one call of `tool`.
    fn decide(&self, tool: &Tool, call: &Call) -> Decision;
}

/// Consequential functions need a person's yes, all others run.
#[derive(Clone, Copy, Debug, Default)]
pub struct DefaultPolicy;

impl Policy for DefaultPolicy {
    fn decide(&self, tool: &Tool, _call: &Call) -> Decision {
        if tool.annotations.consequential_hint {
            Decision::Confirm {
                reason: format!("{} has consequences outside this page", tool.label()),
            }
        } else {
            Decision::Allow
        }
    }
}

/// Runs everything; for evaluations whose functions do nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl Policy for AllowAll {
    fn decide(&self, _tool: &Tool, _call: &Call) -> Decision {
        Decision::Allow
    }
}

/// Runs functions and asks the person in front of the page.
#[allow(async_fn_in_trait)] // single-threaded by design: no Send bounds wanted
pub trait Executor {
    /// Runs the function and returns its result as text (JSON for what is not a string).
    /// Time limit and abort are this side's business.
    ///
    /// # Errors
    /// [`ToolError`] saying how it failed.
    async fn execute(&self, call: &Call) -> Result<String, ToolError>;

    /// Shows the call to a person and returns their answer. Without somebody to ask the answer is no.
    async fn confirm(&self, _tool: &Tool, _call: &Call, _reason: &str) -> bool {
        false
    }
}
