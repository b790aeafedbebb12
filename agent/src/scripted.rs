//! `Scripted`: a planner that plays back given steps, for tests of everything around a planner.

use std::collections::VecDeque;

use serde_json::Value;

use crate::error::AgentError;
use crate::planner::{
    CallStep, FillTrace, PlanInput, Planner, SayStep, Selection, Step, ToolReport,
};
use crate::tool::Tool;

/// Plays its steps back in order and then says nothing; remembers what it was asked.
#[derive(Debug, Default)]
pub struct Scripted {
    steps: VecDeque<Result<Step, AgentError>>,
    /// Every input of `next`, in order.
    pub inputs: Vec<PlanInput>,
    /// The tool names of every `set_tools`, in order.
    pub tools: Vec<Vec<String>>,
}

impl Scripted {
    /// A planner with this script.
    pub fn new(steps: impl IntoIterator<Item = Result<Step, AgentError>>) -> Self {
        Self {
            steps: steps.into_iter().collect(),
            ..Self::default()
        }
    }

    /// A certain call.
    pub fn call(name: &str, arguments: Value) -> Result<Step, AgentError> {
        Ok(Step::Call(CallStep {
            name: name.to_owned(),
            fill: certain(arguments.to_string()),
            arguments,
            selection: Selection {
                chosen: Some(name.to_owned()),
                ..Selection::default()
            },
        }))
    }

    /// A certain answer.
    pub fn say(text: &str) -> Result<Step, AgentError> {
        Ok(Step::Say(SayStep {
            text: text.to_owned(),
            selection: Selection {
                none_probability: 1.0,
                ..Selection::default()
            },
            fill: certain(text.to_owned()),
        }))
    }
}

fn certain(text: String) -> FillTrace {
    FillTrace {
        text,
        finished: true,
        mean_probability: 1.0,
        least_probability: 1.0,
        ..FillTrace::default()
    }
}

impl Planner for Scripted {
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError> {
        self.tools
            .push(tools.iter().map(|t| t.name.clone()).collect());
        Ok(ToolReport {
            usable: tools.len(),
            ..ToolReport::default()
        })
    }

    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        self.inputs.push(input.clone());
        self.steps.pop_front().unwrap_or_else(|| Self::say(""))
    }
}
