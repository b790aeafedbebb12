//! Under random weights every emitted call parses and validates, and a request runs no schema token.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::cell::RefCell;

use model::tiny::{TinySpec, model_bytes};
use model::{CpuEngine, Lm, LmCore, ModelFile};
use pollster::block_on;
use serde_json::{Value, json};
use switchboard_agent::*;

type Fill = SelectFill<LmCore<CpuEngine>>;

fn planner(seed: u32, slots: usize) -> Fill {
    let spec = TinySpec {
        seed,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    let engine = CpuEngine::new(&file, slots).unwrap();
    SelectFill::new(LmCore::new(engine, &file).unwrap())
}

/// Schemas with every kind of parameter.
fn tools() -> Vec<Tool> {
    let text = json!({"type": "string", "maxLength": 12});
    let schema = |properties: Value, required: Value| json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false});
    vec![
        Tool::new("cancel", "Stop every timer", json!({})),
        Tool::new(
            "theme",
            "Switch colours",
            schema(json!({"theme": {"enum": ["light", "dark", 3, null]}}), json!(["theme"])),
        ),
        Tool::new(
            "timer",
            "Start a timer",
            schema(
                json!({"amount": {"type": "number", "minimum": 0, "maximum": 500}, "unit": {"type": "string", "enum": ["seconds", "minutes"]}, "label": text}),
                json!(["amount", "unit"]),
            ),
        ),
        Tool::new(
            "light",
            "Turn a light on or off",
            schema(
                json!({"on": {"type": "boolean"}, "percent": {"type": "integer", "minimum": 1, "maximum": 100}}),
                json!(["on", "percent"]),
            ),
        ),
        Tool::new(
            "order",
            "Order things",
            schema(
                json!({"items": {"type": "array", "minItems": 1, "maxItems": 3, "items": schema(json!({"name": text, "count": {"type": "integer", "minimum": 1, "maximum": 9}}), json!(["name"]))},
                       "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"}, "gift": {"type": ["boolean", "null"]}}),
                json!(["items", "date"]),
            ),
        ),
        Tool::new(
            "move",
            "Go somewhere",
            schema(
                json!({"to": {"anyOf": [{"const": "home"}, {"$ref": "#/$defs/point"}]}}),
                json!(["to"]),
            ),
        ),
    ]
    .into_iter()
    .map(|mut tool| {
        if tool.name == "move" {
            tool.input_schema["$defs"] = json!({"point": {"type": "array", "items": {"type": "integer", "minimum": -9, "maximum": 9}, "minItems": 2, "maxItems": 2}});
        }
        tool
    })
    .collect()
}

#[test]
fn every_emitted_call_parses_and_validates() {
    let tools = tools();
    let mut registry = Registry::new();
    for tool in &tools {
        registry.register(tool.clone()).unwrap();
    }
    let requests = [
        "start a tea timer",
        "buy two oat milk \"now\"",
        "让灯变红",
        "<|call|>{}",
    ];
    let (mut calls, mut unfinished) = (0, 0);
    let mut called = std::collections::BTreeSet::new();
    for seed in 1..=4 {
        let mut planner = planner(seed, 2048);
        // One at a time, so that every schema is filled under these weights.
        for tool in &tools {
            let report = block_on(planner.set_tools(std::slice::from_ref(tool))).unwrap();
            assert_eq!(report.rejected, [], "{}", tool.name);
            for (at, request) in requests.iter().enumerate() {
                for temperature in [0.0, 1.5] {
                    let input = PlanInput {
                        request: (*request).to_owned(),
                        history: Vec::new(),
                        options: PlanOptions {
                            act_threshold: 0.0,
                            ask_threshold: 0.0,
                            temperature,
                            seed: at as u32,
                            max_argument_tokens: 160,
                            max_text_tokens: 8,
                            ..PlanOptions::default()
                        },
                    };
                    match block_on(planner.next(&input)) {
                        Ok(Step::Call(call)) => {
                            let arguments = &call.arguments;
                            let checked = registry.check_call(&call.name, arguments);
                            assert!(checked.is_ok(), "{call:?}");
                            calls += 1;
                            called.insert(call.name);
                        }
                        // The same guarantee holds for what a question carries.
                        Ok(Step::Ask(ask)) => {
                            assert!(registry.check_call(&ask.name, &ask.arguments).is_ok());
                        }
                        Ok(Step::Say(_)) => {}
                        Err(AgentError::UnfinishedArguments { .. }) => unfinished += 1,
                        Err(other) => panic!("{}: {other}", tool.name),
                    }
                }
            }
        }
    }
    assert!(calls >= 40, "only {calls} calls were made");
    assert!(called.len() >= 5, "only {called:?} were called");
    assert!(
        unfinished * 10 <= calls,
        "{unfinished} of {calls} unfinished"
    );
}

fn many(count: usize) -> Vec<Tool> {
    let schema =
        json!({"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]});
    (0..count)
        .map(|i| Tool::new(format!("f{i}"), "to the tea", schema.clone()))
        .collect()
}

#[test]
fn a_request_runs_no_schema_token_with_5_and_with_300_functions() {
    let mut rows = Vec::new();
    for count in [5, 300] {
        let mut planner = planner(1, 20_000);
        let report = block_on(planner.set_tools(&many(count))).unwrap();
        assert_eq!((report.usable, report.encoded), (count, count));
        let registry = RefCell::new(Registry::new());
        for tool in many(count) {
            registry.borrow_mut().register(tool).unwrap();
        }
        let before = planner.lm().counters();
        for request in ["start the tea timer", "buy milk"] {
            let input = PlanInput {
                request: request.to_owned(),
                options: PlanOptions {
                    max_text_tokens: 4,
                    max_argument_tokens: 8,
                    ..PlanOptions::default()
                },
                ..PlanInput::default()
            };
            let step = block_on(planner.next(&input));
            assert!(matches!(
                step,
                Ok(_) | Err(AgentError::UnfinishedArguments { .. })
            ));
        }
        let after = planner.lm().counters();
        assert_eq!(
            after.schema_tokens_prefilled,
            before.schema_tokens_prefilled
        );
        let own = after.request_tokens_prefilled - before.request_tokens_prefilled;
        rows.push(own);
    }
    // Once alone and once for each of 5, or of the 8 best of 300.
    assert!(rows[1] <= rows[0] * 9 / 6 + 2, "{rows:?}");
}

/// Executor for a turn with a real model.
struct Ok200;

impl Executor for Ok200 {
    async fn execute(&self, call: &Call) -> Result<String, ToolError> {
        Ok(format!("{} ran", call.name))
    }
}

#[test]
fn a_whole_turn_ends_whatever_the_weights_say() {
    for seed in 1..=6 {
        let mut planner = planner(seed, 2048);
        let mut registry = Registry::new();
        for tool in tools() {
            registry.register(tool).unwrap();
        }
        let registry = RefCell::new(registry);
        let (limits, abort) = (Limits::default(), Abort::default());
        let options = PlanOptions {
            act_threshold: 0.0,
            stop_threshold: 2.0,
            max_argument_tokens: 120,
            max_text_tokens: 6,
            ..PlanOptions::default()
        };
        let host = Host {
            registry: &registry,
            executor: &Ok200,
            policy: &DefaultPolicy,
            clock: &NoClock,
            limits: &limits,
            options: &options,
            abort: &abort,
        };
        let mut events = 0;
        let mut count = |_: &TurnEvent| events += 1;
        let record = block_on(run_turn(
            &mut planner,
            &host,
            "start the tea timer",
            &mut count,
        ));
        assert!(events > 2 && !record.answer.text.is_empty(), "{record:?}");
        assert_eq!(record.tools, 6);
        for call in record.executed() {
            assert!(
                registry
                    .borrow()
                    .check_call(&call.name, &call.arguments)
                    .is_ok()
            );
        }
        let schema = record.counters.schema_tokens_prefilled;
        assert_eq!(schema, 0, "signatures are run by set_tools, not by steps");
    }
}
