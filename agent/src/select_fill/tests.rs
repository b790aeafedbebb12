//! `SelectFill` over a readable fake model: context texts, batches, reuse, thresholds and failures.

use pollster::block_on;
use serde_json::json;

use super::*;
use crate::fake_lm::FakeLm;
use crate::planner::StepRecord;

/// Functions score by the words they share with the request; *none* wins once anything is done.
fn lm(write: impl Fn(&str) -> String + 'static) -> FakeLm {
    FakeLm::new(
        |text| {
            let (signature, request) = text.split_once("</f>").expect("a pair context");
            let name = signature.trim_start_matches("<bos>").split('(').next();
            let asked = request.rsplit_once("<|done|>").map_or(request, |(r, _)| r);
            if asked.contains(name.unwrap_or("?")) {
                4.0
            } else {
                -4.0
            }
        },
        |text| if text.contains("<|done|>") { 9.0 } else { 0.0 },
        move |text, _| (write(text), 0.9),
    )
}

fn tool(name: &str) -> Tool {
    let schema = json!({"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"], "additionalProperties": false});
    Tool::new(name, format!("does {name}"), schema)
}

fn planner(lm: FakeLm, tools: &[Tool]) -> SelectFill<FakeLm> {
    let mut planner = SelectFill::new(lm);
    let report = block_on(planner.set_tools(tools)).unwrap();
    assert_eq!((report.usable, report.rejected.len()), (tools.len(), 0));
    planner
}

fn input(request: &str, history: &[StepRecord]) -> PlanInput {
    PlanInput {
        request: request.to_owned(),
        history: history.to_vec(),
        options: PlanOptions::default(),
    }
}

fn next(planner: &mut SelectFill<FakeLm>, input: &PlanInput) -> Result<Step, AgentError> {
    block_on(planner.next(input))
}

fn done(name: &str, text: &str, result: &str) -> StepRecord {
    StepRecord {
        name: name.to_owned(),
        arguments: json!({"text": text}),
        result: result.to_owned(),
        ok: true,
    }
}

fn call(step: Step) -> CallStep {
    match step {
        Step::Call(call) => call,
        other => panic!("expected a call, got {other:?}"),
    }
}

#[test]
fn few_functions_are_read_with_the_request_in_one_batch() {
    let lm = lm(|_| r#"{"text":" milk"}"#.to_owned());
    let mut planner = planner(lm, &[tool("note"), tool("play")]);
    let step = call(next(&mut planner, &input(" note milk ", &[])).unwrap());
    assert_eq!(step.name, "note");
    assert_eq!(step.arguments, json!({"text": "milk"}));
    assert_eq!(step.selection.chosen.as_deref(), Some("note"));
    assert_eq!(step.selection.candidates.len(), 2);
    assert!(step.selection.candidates[0].probability > 0.9);
    assert_eq!(step.selection.counters.forward_passes, 1);
    assert_eq!(step.selection.counters.schema_tokens_prefilled, 0);
    assert!(step.fill.finished && step.fill.counters.tokens_emitted > 0);
    let part = "<|user|>note milk<|assistant|>";
    let alone = format!("<bos>{part}");
    assert_eq!(
        planner.lm().batches,
        [vec![alone, part.to_owned(), part.to_owned()]]
    );
}

#[test]
fn a_step_is_appended_and_nothing_is_read_twice() {
    let lm = lm(|text| {
        if text.contains("</f>") {
            r#"{"text":"milk"}"#.to_owned()
        } else {
            format!("saw {text}")
        }
    });
    let mut planner = planner(lm, &[tool("note"), tool("play")]);
    next(&mut planner, &input("note milk", &[])).unwrap();
    let history = [done("note", "milk", "noted")];
    let mut second = input("note milk", &history);
    second.options.max_text_tokens = 200;
    let step = next(&mut planner, &second).unwrap();
    let Step::Say(say) = step else {
        panic!("expected an answer")
    };
    let more = r#"<|done|>note{"text":"milk"} -> noted<|assistant|>"#;
    assert_eq!(planner.lm().batches[1], vec![more.to_owned(); 3]);
    assert_eq!(say.text, format!("saw <bos><|user|>note milk{more}"));
    assert_eq!(say.selection.chosen, None);
    assert_eq!(planner.lm().contexts_alive(), 3);

    // Another request, or a history that does not go on, starts anew.
    next(&mut planner, &input("play milk", &[])).unwrap();
    assert_eq!(planner.lm().contexts_alive(), 3);
    assert_eq!(
        planner.lm().batches[2][0],
        "<bos><|user|>play milk<|assistant|>"
    );
    let other = [done("note", "x", "y")];
    next(&mut planner, &input("play milk", &other)).unwrap();
    next(&mut planner, &input("play milk", &history)).unwrap();
    assert!(planner.lm().batches[4][0].starts_with("<bos><|user|>play milk<|done|>note"));
}

#[test]
fn many_functions_are_ranked_first_and_only_the_best_are_read() {
    let tools: Vec<Tool> = (0..40).map(|i| tool(&format!("note{i:02}"))).collect();
    let lm = lm(|_| r#"{"text":"a"}"#.to_owned());
    let mut planner = planner(lm, &tools);
    let step = call(next(&mut planner, &input("use note17 now", &[])).unwrap());
    assert_eq!(step.name, "note17");
    assert_eq!(step.selection.considered, 40);
    assert_eq!(step.selection.candidates.len(), 8);
    assert_eq!(step.selection.counters.forward_passes, 2);
    let sizes: Vec<usize> = planner.lm().batches.iter().map(Vec::len).collect();
    assert_eq!(sizes, [1, 8]);

    // A candidate that comes in later gets the whole text, those that stay only what is new.
    let history = [done("note17", "a", "note33")];
    next(&mut planner, &input("use note17 now", &history)).unwrap();
    let batches = &planner.lm().batches;
    assert_eq!(batches[3].len(), 8);
    let fresh: Vec<_> = batches[3]
        .iter()
        .filter(|p| p.contains("<|user|>"))
        .collect();
    assert_eq!(fresh.len(), 1, "{batches:?}");
    assert!(fresh[0].contains("<|done|>"));
}

#[test]
fn tools_are_encoded_once_and_given_back() {
    let lm = lm(|_| "{}".to_owned());
    let mut planner = planner(lm, &[tool("note"), tool("play")]);
    let tokens = planner.lm().counters.schema_tokens_prefilled;
    let report = block_on(planner.set_tools(&[tool("play"), tool("stop")])).unwrap();
    assert_eq!((report.encoded, report.reused, report.removed), (1, 1, 1));
    assert!(report.schema_tokens > 0);
    assert_eq!(planner.lm().blocks_held(), 2);
    let report = block_on(planner.set_tools(&[tool("play"), tool("stop")])).unwrap();
    assert_eq!((report.encoded, report.reused, report.removed), (0, 2, 0));
    let before = tokens + 1;
    assert!(planner.lm().counters.schema_tokens_prefilled > before);
    let lm = planner.into_lm();
    assert_eq!((lm.blocks_held(), lm.contexts_alive()), (0, 0));
}

#[test]
fn removing_a_function_in_the_middle_of_a_turn_releases_its_context() {
    let lm = lm(|_| r#"{"text":"milk"}"#.to_owned());
    let mut planner = planner(lm, &[tool("note"), tool("play")]);
    next(&mut planner, &input("note milk", &[])).unwrap();
    block_on(planner.set_tools(&[tool("note"), tool("stop")])).unwrap();
    assert_eq!(planner.lm().contexts_alive(), 2);
    let history = [done("note", "milk", "ok")];
    next(&mut planner, &input("note milk", &history)).unwrap();
    let lm = planner.into_lm();
    assert_eq!((lm.blocks_held(), lm.contexts_alive()), (0, 0));
}

#[test]
fn unusable_tools_are_reported_and_the_others_work() {
    let lm = lm(|_| r#"{"text":"a"}"#.to_owned());
    let mut planner = SelectFill::new(lm);
    let mut long = tool("long");
    long.description = "very ".repeat(200);
    long.input_schema = json!({"type": "object", "properties": {
        "a": {"type": "string", "description": "x".repeat(110)},
        "b": {"type": "string", "description": "x".repeat(110)}}});
    let negated = Tool::new(
        "negated",
        "d",
        json!({"type": "object", "properties": {"a": {"not": {"type": "string"}}}}),
    );
    let invalid = Tool::new("in valid", "d", json!({}));
    let tools = [tool("note"), long, negated, invalid, tool("note")];
    let report = block_on(planner.set_tools(&tools)).unwrap();
    assert_eq!(report.usable, 1);
    let rejected: Vec<_> = report.rejected.iter().map(|r| r.name.as_str()).collect();
    assert_eq!(rejected, ["long", "negated", "in valid", "note"]);
    assert!(report.rejected.iter().all(|r| !r.problem.is_empty()));
    assert_eq!(
        call(next(&mut planner, &input("note a", &[])).unwrap()).name,
        "note"
    );
    assert_eq!(planner.into_lm().blocks_held(), 0);
}

#[test]
fn a_function_without_parameters_is_called_without_decoding() {
    let lm = lm(|_| panic!("nothing is to be written"));
    let stop = Tool::new("stop", "stops", json!({}));
    let mut planner = planner(lm, &[stop, tool("play")]);
    let step = call(next(&mut planner, &input("stop", &[])).unwrap());
    assert_eq!((step.arguments, step.fill.tokens.len()), (json!({}), 0));
    assert_eq!(step.fill.counters, StepCounters::default());
}

#[test]
fn none_without_tools_and_on_demand() {
    let lm = lm(|_| "hello".to_owned());
    let mut planner = SelectFill::new(lm);
    let Step::Say(say) = next(&mut planner, &input("note milk", &[])).unwrap() else {
        panic!("expected an answer")
    };
    assert_eq!(
        (say.text.as_str(), say.selection.none_probability),
        ("hello", 1.0)
    );
    block_on(planner.set_tools(&[tool("note")])).unwrap();
    let mut only = input("note milk", &[]);
    only.options.say_only = true;
    assert!(matches!(next(&mut planner, &only).unwrap(), Step::Say(_)));
}

#[test]
fn an_empty_required_value_asks_back() {
    let mut note = tool("note");
    note.input_schema["properties"]["text"]["description"] = json!("what to write");
    let mut planner = planner(lm(|_| r#"{"text":""}"#.to_owned()), &[note]);
    let Step::Ask(ask) = next(&mut planner, &input("note", &[])).unwrap() else {
        panic!("expected a question")
    };
    assert_eq!(ask.reason, AskReason::MissingArgument);
    assert_eq!(ask.missing, ["text"]);
    assert_eq!(
        ask.question,
        "For “note” I still need: text (what to write)."
    );
}

#[test]
fn in_the_band_between_the_thresholds_it_asks_whether() {
    let unsure = FakeLm::new(|_| 0.5, |_| 0.0, |_, _| (String::new(), 1.0));
    let mut planner = planner(unsure, &[tool("note"), tool("play")]);
    let mut input = input("hm", &[]);
    input.options.act_threshold = 0.9;
    let Step::Ask(ask) = next(&mut planner, &input).unwrap() else {
        panic!("expected a question")
    };
    assert_eq!(ask.reason, AskReason::LowConfidence);
    assert!(ask.question.contains("note") && ask.fill.is_none());
}

#[test]
fn arguments_that_do_not_end_parse_or_fit_never_become_a_call() {
    for (text, wanted) in [
        ("x".repeat(300), "unfinished_arguments"),
        (r#"{"text":"#.to_owned(), "model"),
        (r#"{"text":3}"#.to_owned(), "invalid_arguments"),
        (r#"{"other":"a"}"#.to_owned(), "invalid_arguments"),
    ] {
        let mut planner = planner(lm(move |_| text.clone()), &[tool("note")]);
        let error = next(&mut planner, &input("note it", &[])).unwrap_err();
        assert_eq!(error.code(), wanted);
        assert_eq!(planner.lm().contexts_alive(), 0);
    }
}

#[test]
fn requests_that_do_not_fit_are_typed_errors_and_the_next_works() {
    let lm = lm(|_| r#"{"text":"a"}"#.to_owned());
    let mut planner = planner(lm, &[tool("note")]);
    let long = "note ".repeat(100);
    let error = next(&mut planner, &input(&long, &[])).unwrap_err();
    assert!(matches!(error, AgentError::RequestTooManyTokens { tokens, limit } if tokens > limit));
    let almost = "note ".repeat(91);
    let error = next(&mut planner, &input(&almost, &[])).unwrap_err();
    assert!(matches!(error, AgentError::RequestTooManyTokens { tokens, limit } if tokens > limit));
    let error = next(&mut planner, &input(" \n", &[])).unwrap_err();
    assert_eq!(error, AgentError::EmptyRequest);
    assert!(next(&mut planner, &input("note a", &[])).is_ok());
}

#[test]
fn a_full_cache_compares_fewer_functions() {
    let tools: Vec<Tool> = ["note", "play", "stop", "roll", "draw"].map(tool).into();
    let mut lm = lm(|_| r#"{"text":"a"}"#.to_owned());
    lm.max_contexts = 4;
    let mut planner = planner(lm, &tools);
    let step = call(next(&mut planner, &input("play it", &[])).unwrap());
    assert_eq!(
        (step.name.as_str(), step.selection.candidates.len()),
        ("play", 2)
    );
    planner.end_turn();
    planner.lm_mut().max_contexts = 1;
    let error = next(&mut planner, &input("play it", &[])).unwrap_err();
    assert_eq!(error.code(), "request_too_many_tokens");
}

#[test]
fn a_failed_pass_leaves_nothing_behind() {
    let lm = lm(|_| r#"{"text":"a"}"#.to_owned());
    let mut planner = planner(lm, &[tool("note")]);
    planner.lm_mut().fail_append = Some(ModelError::DeviceLost {
        reason: "gone".into(),
    });
    let error = next(&mut planner, &input("note a", &[])).unwrap_err();
    assert_eq!(error.code(), "device_lost");
    assert_eq!(planner.lm().contexts_alive(), 0);
    assert!(next(&mut planner, &input("note a", &[])).is_ok());
}
