//! Runs a category's questions through the turn loop and judges the calls by the leaderboard's rules.

use std::cell::RefCell;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::answer::in_its_words;
use super::ast::{self, FunctionDoc, Kind, TruthCall};
use super::category::{BfclCase, Category};
use super::tools::Offered;
use super::values::is_absence;
use crate::error::AgentError;
use crate::eval::judged::{Judged, ValueKind, choices, counterparts};
use crate::eval::matching::MadeCall;
use crate::eval::run::{CaseResult, registry_of, run_case};
use crate::eval::suite::{Case, ExpectedCall};
use crate::planner::{Clock, PlanOptions, Planner};
use crate::tool::Tool;
use crate::turn::TurnLoop;

/// Runs every question in order; `on_case` sees each result as it comes. Every call returns `ok`.
/// A question whose functions can not all be used is not run and counts as wrong, as does one
/// that ends with an error, except for arguments that could not be read: those are no call.
///
/// # Errors
/// When the planner fails as a whole. An error within a case is in its result.
pub async fn run_category<P: Planner>(
    planner: &mut P,
    category: &Category,
    options: &PlanOptions,
    clock: &dyn Clock,
    mut on_case: impl FnMut(&CaseResult),
) -> Result<Vec<CaseResult>, AgentError> {
    let mut results = Vec::with_capacity(category.cases.len());
    for question in &category.cases {
        let offered = Offered::new(&question.docs);
        let case = shown_case(category.kind, question);
        let mut result = match usable(planner, &offered.tools).await {
            Ok(registry) => {
                let turns = &mut TurnLoop::new();
                run_case(planner, turns, &registry, &case, options, clock).await
            }
            Err(error @ AgentError::InvalidTool { .. }) => CaseResult::not_run(&case, &error),
            Err(other) => return Err(other),
        };
        in_its_words(&mut result, &offered, &question.docs);
        result.judged = judged(category.kind, question, &offered, &result);
        on_case(&result);
        results.push(result);
    }
    Ok(results)
}

/// The functions, when registry and planner take every one of them.
async fn usable<P: Planner>(
    planner: &mut P,
    tools: &[Tool],
) -> Result<RefCell<crate::registry::Registry>, AgentError> {
    let registry = registry_of(tools)?;
    // Signatures are encoded here; the turn finds them cached.
    let report = planner.set_tools(&registry.enabled_tools()).await?;
    match report.rejected.into_iter().next() {
        None => Ok(RefCell::new(registry)),
        Some(rejected) => Err(AgentError::InvalidTool {
            name: rejected.name,
            problem: rejected.problem,
        }),
    }
}

/// The question as a case of a suite, with the first acceptable value of everything.
fn shown_case(kind: Kind, question: &BfclCase) -> Case {
    let calls = question.truth.iter().map(|call| {
        let values = call.arguments.iter();
        let given = values.filter_map(|(name, values)| {
            let value = values.iter().find(|v| !is_absence(v))?;
            Some((name.clone(), value.clone()))
        });
        ExpectedCall {
            name: call.name.clone(),
            arguments: given.collect::<Map<String, Value>>(),
            accept: IndexMap::new(),
        }
    });
    Case {
        id: question.id.clone(),
        request: question.request.clone(),
        tools: None,
        calls: calls.collect(),
        unordered: kind == Kind::Parallel,
        results: None,
        lang: String::new(),
    }
}

fn judged(kind: Kind, question: &BfclCase, offered: &Offered, result: &CaseResult) -> Judged {
    let calls = result.calls();
    let (docs, truth) = (&question.docs, &question.truth);
    let failed = result.error.is_some() && !result.unreadable();
    let made = result.error.is_none().then_some(calls.as_slice());
    let verdict = ast::judge(kind, docs, truth, made);
    let names: Vec<String> = truth.iter().map(|call| call.name.clone()).collect();
    let expected = (kind != Kind::Relevance).then_some(names);
    let selected = match kind {
        Kind::Irrelevance | Kind::Relevance => verdict.is_ok(),
        _ => result.error.is_none() && same_names(truth, &calls),
    };
    let right = |call: &TruthCall, made: &MadeCall| ast::one_call(docs, call, made).is_ok();
    let named = |call: &TruthCall, made: &MadeCall| call.name == made.0;
    let pairs = counterparts(truth, &calls, right, named);
    let paired = || truth.iter().zip(&pairs);
    let got = |pair: &Option<usize>| pair.map(|at| &calls[at]);
    let is_right = |(call, pair): &(&TruthCall, &Option<usize>)| {
        got(pair).is_some_and(|made| right(call, made))
    };
    Judged {
        exact: !failed && verdict.is_ok(),
        selected: !failed && selected,
        right_calls: paired().filter(is_right).count(),
        values: paired()
            .flat_map(|(call, pair)| values_of(docs, offered, call, got(pair)))
            .collect(),
        choices: choices(
            expected.as_deref(),
            kind == Kind::Parallel,
            &result.selections,
        ),
        expected,
        problem: verdict.err().map(|wrong| wrong.to_string()),
    }
}

/// The same functions, each as often as expected.
fn same_names(truth: &[TruthCall], made: &[MadeCall]) -> bool {
    let mut expected: Vec<&str> = truth.iter().map(|call| call.name.as_str()).collect();
    let mut made: Vec<&str> = made.iter().map(|call| call.0.as_str()).collect();
    expected.sort_unstable();
    made.sort_unstable();
    expected == made
}

/// Values that may be left out are not counted.
fn values_of(
    docs: &[FunctionDoc],
    offered: &Offered,
    call: &TruthCall,
    made: Option<&MadeCall>,
) -> Vec<(ValueKind, bool)> {
    let doc = docs.iter().find(|doc| doc.name == call.name);
    let documented = doc.and_then(|doc| doc.parameters.get("properties"));
    let properties = offered.find(&call.name).and_then(Tool::properties);
    let needed = call.arguments.iter().filter_map(|(name, accepted)| {
        let first = accepted.first()?;
        (!accepted.iter().any(is_absence)).then_some((name, accepted, first))
    });
    let judged = needed.map(|(name, accepted, first)| {
        let schema = documented.and_then(|p| p.get(name));
        let value = made.and_then(|made| made.1.get(name));
        let right = match (schema, value) {
            (Some(schema), Some(value)) => ast::same_value(name, schema, accepted, value).is_ok(),
            _ => false,
        };
        let kind = ValueKind::of(properties.and_then(|p| p.get(name)), first);
        (kind, right)
    });
    judged.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::SuiteReport;
    use crate::planner::NoClock;
    use crate::scripted::Scripted;
    use pollster::block_on;
    use serde_json::json;

    fn question(id: &str, functions: &str) -> String {
        format!(
            r#"{{"id": "{id}", "question": [[{{"role": "user", "content": "do"}}]], "function": [{functions}]}}"#
        )
    }

    const F: &str = r#"{"name": "my f", "description": "d", "parameters": {"type": "dict", "properties": {"n": {"type": "float"}, "s": {"type": "string"}}, "required": ["n"]}}"#;
    const BAD: &str = r#"{"name": "bad", "description": "d", "parameters": {"type": "dict", "properties": {"n": {"type": "matrix"}}}}"#;

    #[test]
    fn whole_numbers_in_lists_of_floats_are_floats() {
        let function = r#"{"name": "f", "description": "d", "parameters": {"type": "dict", "properties": {"a": {"type": "array", "items": {"type": "float"}}}, "required": ["a"]}}"#;
        let answer = r#"{"id": "1", "ground_truth": [{"f": {"a": [[1.0, 2.5]]}}]}"#;
        let questions = question("1", function);
        let category = Category::parse("simple_python", &questions, Some(answer)).unwrap();
        let made = vec![
            Scripted::call("f", json!({"a": [1, 2.5]})),
            Scripted::say("done"),
        ];
        assert!(run(&category, made)[0].exact());
    }

    fn run(
        category: &Category,
        steps: Vec<Result<crate::planner::Step, AgentError>>,
    ) -> Vec<CaseResult> {
        let mut planner = Scripted::new(steps);
        let options = PlanOptions::default();
        block_on(run_category(
            &mut planner,
            category,
            &options,
            &NoClock,
            |_| {},
        ))
        .unwrap()
    }

    #[test]
    fn calls_are_judged_under_their_original_names() {
        let questions = [question("1", F), question("2", F)].join("\n");
        let answers = r#"{"id": "1", "ground_truth": [{"my f": {"n": [1.0], "s": ["", "x"]}}, {"my f": {"n": [2.0]}}]}
{"id": "2", "ground_truth": [{"my f": {"n": [1.0], "s": ["x"]}}, {"my f": {"n": [2.0]}}]}"#;
        let category = Category::parse("parallel", &questions, Some(answers)).unwrap();
        let two = || {
            [
                Scripted::call("my_f", json!({"n": 2})),
                Scripted::call("my_f", json!({"n": 1})),
                Scripted::say("done"),
            ]
        };
        let results = run(&category, two().into_iter().chain(two()).collect());
        assert!(results[0].exact() && results[0].made[0].name == "my f");
        assert!(!results[1].exact() && results[1].selected());
        assert_eq!(results[1].judged.right_calls, 1);
        assert!(
            results[1]
                .judged
                .problem
                .as_ref()
                .unwrap()
                .contains("s is left out")
        );
        let report = SuiteReport::of(&results);
        assert_eq!(
            (report.exact, report.select, report.args),
            (Some(0.5), Some(1.0), Some(0.75))
        );
        // `s` counts in the second only, where it may not be left out.
        assert_eq!(report.values[&ValueKind::String].expected, 1);
        assert_eq!(report.values[&ValueKind::Number].right, 4);
    }

    #[test]
    fn functions_that_can_not_be_used_make_the_answer_wrong() {
        let questions = [question("1", BAD), question("2", F)].join("\n");
        let category = Category::parse("irrelevance", &questions, None).unwrap();
        let results = run(&category, vec![Scripted::say("no")]);
        let report = SuiteReport::of(&results);
        assert_eq!((report.n, report.exact), (2, Some(0.5)));
        assert!(report.unusable[0].starts_with("1: ") && report.unusable[0].contains("matrix"));
    }

    #[test]
    fn what_can_not_be_read_is_no_call() {
        let category = |name: &str| Category::parse(name, &question("1", F), None).unwrap();
        let cut = || {
            vec![Err(AgentError::UnfinishedArguments {
                tool: "my_f".into(),
                tokens: 9,
            })]
        };
        assert!(run(&category("irrelevance"), cut())[0].exact());
        assert!(!run(&category("live_relevance"), cut())[0].exact());
        let broken = vec![Err(AgentError::Model {
            message: "m".into(),
        })];
        assert!(!run(&category("irrelevance"), broken)[0].exact());
        let called = run(
            &category("live_relevance"),
            vec![
                Scripted::call("my_f", json!({"n": 1})),
                Scripted::say("done"),
            ],
        );
        assert!(called[0].exact() && called[0].judged.expected.is_none());
    }
}
