//! Runs the cases of a suite through the turn loop.

use std::cell::RefCell;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::gathered::first_is_right;
use super::judged::Judged;
use super::matching::MadeCall;
use super::suite::{Case, Suite};
use crate::error::{AgentError, ToolError};
use crate::planner::{Clock, PlanOptions, Planner, Selection, StepCounters};
use crate::policy::{AllowAll, Call, Executor};
use crate::record::{AnswerSource, Failure, TurnRecord};
use crate::registry::Registry;
use crate::tool::Tool;
use crate::turn::{Abort, Host, Limits, TurnLoop};

/// Codes of errors about what was written: it is no call.
const UNREADABLE: [&str; 2] = ["unfinished_arguments", "invalid_arguments"];

/// A call that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// The function.
    pub name: String,
    /// Its arguments.
    pub arguments: Value,
}

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseResult {
    /// The case.
    pub case: Case,
    /// The calls that were run, in order.
    pub made: Vec<Made>,
    /// How each step was chosen.
    pub selections: Vec<Selection>,
    /// The answer.
    pub answer: String,
    /// What went wrong, if something did.
    pub error: Option<Failure>,
    /// Calls the planner began to write.
    pub begun: usize,
    /// Of those, the ones that parse and fit their schema.
    pub valid: usize,
    /// Work spent on writing calls.
    pub call_counters: StepCounters,
    /// Signature tokens run for this request.
    pub schema_tokens: u64,
    /// Milliseconds in the planner, all steps.
    pub ms: f64,
    /// What it is worth.
    pub judged: Judged,
}

impl CaseResult {
    /// The calls as the matching rules take them.
    pub fn calls(&self) -> Vec<MadeCall> {
        let made = self.made.iter();
        made.map(|m| (m.name.clone(), m.arguments.clone()))
            .collect()
    }

    /// Exactly the expected calls, and no error.
    pub fn exact(&self) -> bool {
        self.judged.exact
    }

    /// The right functions, or rightly none, and no error.
    pub fn selected(&self) -> bool {
        self.judged.selected
    }

    /// The first call is of a right function, or rightly none is made; what follows is not looked at.
    pub fn first_is_right(&self) -> bool {
        let first = self.made.first().map(|made| made.name.as_str());
        let ended = first.is_some() || self.error.is_none();
        ended && first_is_right(&self.judged, self.case.unordered, first)
    }

    /// It ended with a call that could not be read, rather than with another error.
    pub fn unreadable(&self) -> bool {
        let error = self.error.as_ref();
        error.is_some_and(|e| UNREADABLE.contains(&e.code.as_str()))
    }

    /// A case that was not run.
    pub(super) fn not_run(case: &Case, error: &AgentError) -> Self {
        Self {
            case: case.clone(),
            made: Vec::new(),
            selections: Vec::new(),
            answer: String::new(),
            error: Some(Failure::from(error)),
            begun: 0,
            valid: 0,
            call_counters: StepCounters::default(),
            schema_tokens: 0,
            ms: 0.0,
            judged: Judged::default(),
        }
    }
}

/// Gives the results the case has for its expected calls, else `ok`.
struct Results<'a> {
    case: &'a Case,
    used: RefCell<Vec<bool>>,
}

impl Executor for Results<'_> {
    async fn execute(&self, call: &Call) -> Result<String, ToolError> {
        let Some(results) = &self.case.results else {
            return Ok("ok".to_owned());
        };
        let mut used = self.used.borrow_mut();
        let next = (0..results.len()).find(|&i| !used[i] && self.case.calls[i].name == call.name);
        match next {
            Some(at) => {
                used[at] = true;
                Ok(results[at].clone())
            }
            None => Ok("ok".to_owned()),
        }
    }
}

/// Runs every case in order; `on_case` sees each result as it comes.
///
/// # Errors
/// When the planner can not take the suite's functions. An error within a case is in its result.
pub async fn run_suite<P: Planner>(
    planner: &mut P,
    suite: &Suite,
    options: &PlanOptions,
    clock: &dyn Clock,
    mut on_case: impl FnMut(&CaseResult),
) -> Result<Vec<CaseResult>, AgentError> {
    // All signatures are encoded here once; later changes of what is offered find them cached.
    let report = planner.set_tools(&suite.tools).await?;
    if let Some(rejected) = report.rejected.into_iter().next() {
        return Err(AgentError::InvalidTool {
            name: rejected.name,
            problem: rejected.problem,
        });
    }
    let mut turns = TurnLoop::new();
    let mut registry = RefCell::new(registry_of(&suite.tools)?);
    let mut offered: &Option<Vec<String>> = &None;
    let mut results = Vec::with_capacity(suite.cases.len());
    for case in &suite.cases {
        if *offered != case.tools {
            registry = RefCell::new(registry_of(&suite.tools_of(case))?);
            offered = &case.tools;
            turns.forget();
        }
        let mut result = run_case(planner, &mut turns, &registry, case, options, clock).await;
        result.judged = Judged::by_suite(&suite.tools, &result);
        on_case(&result);
        results.push(result);
    }
    Ok(results)
}

/// Runs one case with the functions of `registry`. The result is not judged yet.
pub(super) async fn run_case<P: Planner>(
    planner: &mut P,
    turns: &mut TurnLoop,
    registry: &RefCell<Registry>,
    case: &Case,
    options: &PlanOptions,
    clock: &dyn Clock,
) -> CaseResult {
    let executor = Results {
        case,
        used: RefCell::new(vec![false; case.calls.len()]),
    };
    let host = Host {
        registry,
        executor: &executor,
        policy: &AllowAll,
        clock,
        limits: &Limits::default(),
        options,
        abort: &Abort::default(),
    };
    let record = turns.run(planner, &host, &case.request, &mut |_| {}).await;
    case_result(case, record, &registry.borrow())
}

pub(super) fn registry_of(tools: &[Tool]) -> Result<Registry, AgentError> {
    let mut registry = Registry::new();
    for tool in tools {
        registry.register(tool.clone())?;
    }
    Ok(registry)
}

fn case_result(case: &Case, record: TurnRecord, registry: &Registry) -> CaseResult {
    let proposed: Vec<_> = record.calls().collect();
    let fits = |name: &str, arguments: &Value| registry.check_call(name, arguments).is_ok();
    let valid = proposed
        .iter()
        .filter(|c| fits(&c.name, &c.arguments))
        .count();
    // A call that could not be finished or read ends the turn with one of these.
    let unusable = record
        .error
        .as_ref()
        .is_some_and(|error| error.code == "model" || UNREADABLE.contains(&error.code.as_str()));
    let call_counters = proposed
        .iter()
        .map(|c| c.fill.counters)
        .fold(StepCounters::default(), |a, b| a + b);
    CaseResult {
        begun: proposed.len() + usize::from(unusable),
        valid,
        call_counters,
        made: record
            .executed()
            .map(|c| Made {
                name: c.name.clone(),
                arguments: c.arguments.clone(),
            })
            .collect(),
        selections: record.steps.iter().map(|s| s.selection.clone()).collect(),
        schema_tokens: record.counters.schema_tokens_prefilled,
        ms: record.steps.iter().map(|s| s.plan_ms).sum(),
        answer: match record.answer.source {
            AnswerSource::Model => record.answer.text,
            AnswerSource::Result | AnswerSource::Fallback => String::new(),
        },
        error: record.error,
        case: case.clone(),
        judged: Judged::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::{SuiteReport, ValueKind};
    use crate::planner::NoClock;
    use crate::scripted::Scripted;
    use pollster::block_on;
    use serde_json::json;

    const TOOLS: &str = r#"[{"name": "f", "description": "d", "parameters": {"type": "object",
        "properties": {"n": {"type": "integer"}}, "additionalProperties": false}},
        {"name": "g", "description": "d"}]"#;

    #[test]
    fn cases_run_through_the_turn_loop() {
        let lines = r#"{"id": "1", "request": "a", "calls": [{"name": "f", "arguments": {"n": 1}}, {"name": "g"}], "unordered": true, "results": ["one", "two"]}
{"id": "2", "request": "b", "calls": []}
{"id": "3", "request": "c", "tools": ["g"], "calls": [{"name": "g"}]}
{"id": "4", "request": "d", "calls": [{"name": "f", "arguments": {"n": 2}}]}"#;
        let suite = Suite::parse("s", lines, TOOLS).unwrap();
        let mut planner = Scripted::new(vec![
            Scripted::call("g", json!({})),
            Scripted::call("f", json!({"n": 1.0})),
            Scripted::say("done"),
            Scripted::say("no"),
            Scripted::call("g", json!({})),
            Scripted::say("done"),
            Err(AgentError::UnfinishedArguments {
                tool: "f".into(),
                tokens: 9,
            }),
        ]);
        let mut seen = 0;
        let results = block_on(run_suite(
            &mut planner,
            &suite,
            &PlanOptions::default(),
            &NoClock,
            |_| seen += 1,
        ))
        .unwrap();
        assert_eq!(seen, 4);
        let exact: Vec<bool> = results.iter().map(CaseResult::exact).collect();
        assert_eq!(exact, [true, true, true, false]);
        // Results follow the function, not the order.
        assert_eq!(planner.inputs[1].history[0].result, "two");
        assert_eq!(planner.inputs[2].history[1].result, "one");
        assert_eq!(planner.tools.last().unwrap().len(), 2);
        let report = SuiteReport::of(&results);
        assert_eq!((report.valid, report.errors), (Some(0.75), 1));
        assert_eq!(report.no_call_precision, Some(0.5));
        // The case that ended early gave no value.
        let right = report.values[&ValueKind::Integer];
        assert_eq!((right.right, right.expected), (1, 2));
        assert!(results[3].unreadable() && report.unusable.is_empty());
    }
}
