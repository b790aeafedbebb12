//! The turn loop with a scripted planner: feeding back, limits, policy, failures, and what the record says.

#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use pollster::block_on;
use serde_json::{Value, json};
use switchboard_agent::*;

type Reply = Result<String, ToolError>;

/// Answers from a list; remembers every call; `on_call` can change the page in between.
#[derive(Default)]
struct Page<'a> {
    replies: RefCell<VecDeque<Reply>>,
    calls: RefCell<Vec<Call>>,
    confirms: Cell<usize>,
    says_yes: bool,
    on_call: Option<&'a dyn Fn()>,
    on_confirm: Option<&'a dyn Fn()>,
}

impl Executor for Page<'_> {
    async fn execute(&self, call: &Call) -> Reply {
        self.calls.borrow_mut().push(call.clone());
        if let Some(on_call) = self.on_call {
            on_call();
        }
        let reply = self.replies.borrow_mut().pop_front();
        reply.unwrap_or_else(|| Ok("ok".to_owned()))
    }

    async fn confirm(&self, _: &Tool, _: &Call, _: &str) -> bool {
        self.confirms.set(self.confirms.get() + 1);
        if let Some(on_confirm) = self.on_confirm {
            on_confirm();
        }
        self.says_yes
    }
}

struct Ticks(Cell<f64>);

impl Clock for Ticks {
    fn now_ms(&self) -> f64 {
        self.0.set(self.0.get() + 1.0);
        self.0.get()
    }
}

fn tool(name: &str) -> Tool {
    let schema = json!({"type": "object", "properties": {"n": {"type": "integer"}}, "additionalProperties": false});
    Tool::new(name, "does it", schema)
}

fn registry(names: &[&str]) -> RefCell<Registry> {
    let mut registry = Registry::new();
    for name in names {
        registry.register(tool(name)).unwrap();
    }
    RefCell::new(registry)
}

struct Run {
    record: TurnRecord,
    events: Vec<TurnEvent>,
    planner: Scripted,
}

type Script = Vec<Result<Step, AgentError>>;

fn run_with(
    script: Script,
    page: &Page<'_>,
    registry: &RefCell<Registry>,
    request: &str,
    abort: &Abort,
) -> Run {
    let mut planner = Scripted::new(script);
    let mut events = Vec::new();
    let (limits, options) = (Limits::default(), PlanOptions::default());
    let host = Host {
        registry,
        executor: page,
        policy: &DefaultPolicy,
        clock: &Ticks(Cell::new(0.0)),
        limits: &limits,
        options: &options,
        abort,
    };
    let mut on_event = |event: &TurnEvent| events.push(event.clone());
    let record = block_on(run_turn(&mut planner, &host, request, &mut on_event));
    // Whatever happened, the record survives its JSON form.
    let json = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<TurnRecord>(&json).unwrap(), record);
    Run {
        record,
        events,
        planner,
    }
}

fn run(script: Script, page: &Page<'_>, registry: &RefCell<Registry>) -> Run {
    run_with(script, page, registry, "do it", &Abort::default())
}

fn replies(list: impl IntoIterator<Item = Reply>) -> Page<'static> {
    Page {
        replies: RefCell::new(list.into_iter().collect()),
        ..Page::default()
    }
}

fn call(name: &str, n: i64) -> Result<Step, AgentError> {
    Scripted::call(name, json!({"n": n}))
}

fn names(page: &Page<'_>) -> Vec<String> {
    page.calls.borrow().iter().map(|c| c.name.clone()).collect()
}

#[test]
fn results_are_fed_back_and_the_answer_ends_the_turn() {
    let page = replies([Ok("one".into()), Ok("two".into())]);
    let script = vec![call("f", 1), call("g", 2), Scripted::say("Both done.")];
    let run = run(script, &page, &registry(&["f", "g"]));
    let record = run.record;
    assert_eq!(record.outcome, Outcome::Answered);
    assert_eq!(record.answer.text, "Both done.");
    assert_eq!(record.answer.source, AnswerSource::Model);
    assert_eq!((record.steps.len(), record.executed().count()), (3, 2));
    assert!(record.capabilities.is_empty() && record.error.is_none());
    assert!(record.steps[0].plan_ms > 0.0 && record.steps[0].execute_ms > 0.0);
    assert!(record.total_ms > record.steps[0].plan_ms);
    let history = &run.planner.inputs[2].history;
    assert_eq!(history[1].result, "two");
    assert_eq!(run.planner.tools, [["f", "g"]]);
    let kinds: Vec<String> = run
        .events
        .iter()
        .map(|e| {
            serde_json::to_value(e).unwrap()["type"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    let step = ["selecting", "selected", "calling", "result"];
    let mut wanted = vec!["tools"];
    wanted.extend(step.iter().chain(&step));
    wanted.extend(["selecting", "selected", "answer"]);
    assert_eq!(kinds, wanted);
}

#[test]
fn without_a_call_the_record_says_what_the_page_can_do() {
    let registry = registry(&["f", "g", "h"]);
    registry.borrow_mut().set_enabled("g", false).unwrap();
    let run = run(vec![Scripted::say("")], &Page::default(), &registry);
    assert_eq!(run.record.answer.source, AnswerSource::Fallback);
    assert_eq!(run.record.answer.text, NO_FUNCTION_FITS);
    let can: Vec<_> = run
        .record
        .capabilities
        .iter()
        .map(|c| c.name.as_str())
        .collect();
    assert_eq!(can, ["f", "h"]);
    assert_eq!(run.planner.tools, [["f", "h"]]);
}

#[test]
fn bad_requests_never_reach_the_planner() {
    for (request, code) in [
        (String::new(), "empty_request"),
        (" \n\t".to_owned(), "empty_request"),
        ("x".repeat(100_000), "request_too_long"),
    ] {
        let run = run_with(
            vec![call("f", 1)],
            &Page::default(),
            &registry(&["f"]),
            &request,
            &Abort::default(),
        );
        assert_eq!(run.record.outcome, Outcome::Failed);
        assert_eq!(run.record.error.as_ref().unwrap().code, code);
        assert!(run.planner.inputs.is_empty());
        assert!(matches!(run.events.last(), Some(TurnEvent::Failed { .. })));
    }
}

#[test]
fn calls_that_are_not_valid_never_reach_the_executor() {
    for bad in [
        Scripted::call("nope", json!({})),
        Scripted::call("f", json!({"n": "one"})),
        Scripted::call("f", json!({"other": 1})),
        Scripted::call("off", json!({})),
    ] {
        let registry = registry(&["f", "off"]);
        registry.borrow_mut().set_enabled("off", false).unwrap();
        let page = Page::default();
        let run = run(vec![bad, Scripted::say("Done.")], &page, &registry);
        assert!(names(&page).is_empty());
        let told = &run.planner.inputs[1].history[0];
        assert!(!told.ok && told.result.starts_with("error: "));
        // The model's "Done." is not shown: the call failed.
        assert_eq!(run.record.answer.source, AnswerSource::Result);
        assert!(run.record.answer.text.contains("failed"));
    }
}

#[test]
fn an_error_is_fed_back_once_then_reported() {
    let fails = || Err(ToolError::threw("no such room"));
    let page = replies([fails(), fails(), fails()]);
    let script = vec![call("f", 1), call("f", 2), call("f", 3)];
    let run = run(script, &page, &registry(&["f"]));
    assert_eq!(names(&page).len(), 2);
    assert_eq!(
        run.planner.inputs[1].history[0].result,
        "error: no such room"
    );
    assert_eq!(
        run.record.answer.text,
        "f failed: no such room\nf failed: no such room"
    );

    let page = replies([Err(ToolError::timed_out(5000.0)), Ok("fine".into())]);
    let script = vec![call("f", 1), call("f", 2), Scripted::say("Repaired.")];
    let record = self::run(script, &page, &registry(&["f"])).record;
    assert_eq!(record.answer.text, "Repaired.");
}

#[test]
fn the_same_call_right_again_is_refused() {
    let page = Page::default();
    let script = vec![call("f", 1), call("f", 1), Scripted::say("Done.")];
    let run = run(script, &page, &registry(&["f"]));
    assert_eq!(names(&page), ["f"]);
    assert_eq!(run.record.outcome, Outcome::Stopped);
    assert!(run.record.notes[0].contains("same arguments"));
    assert!(run.planner.inputs[2].options.say_only);
    assert_eq!(run.record.answer.text, "Done.");
}

#[test]
fn the_same_call_with_the_same_result_is_a_cycle() {
    let page = Page::default();
    let script = vec![call("f", 1), call("g", 1), call("f", 1), call("g", 1)];
    let run = run(script, &page, &registry(&["f", "g"]));
    assert_eq!(names(&page), ["f", "g", "f"]);
    assert_eq!(run.record.outcome, Outcome::Stopped);
    assert!(run.record.notes[0].contains("same result"));
    // Another result is progress, not a cycle.
    let page = replies((0..3).map(|i| Ok(i.to_string())));
    let script = vec![call("f", 1), call("g", 1), call("f", 1), Scripted::say("x")];
    let run = self::run(script, &page, &registry(&["f", "g"]));
    assert_eq!(run.record.outcome, Outcome::Answered);
}

#[test]
fn the_step_budget_ends_the_turn_with_what_there_is() {
    let page = Page::default();
    let script: Script = (0..20).map(|n| call("f", n)).collect();
    let run = run(script, &page, &registry(&["f"]));
    assert_eq!(names(&page).len(), 8);
    assert_eq!(run.planner.inputs.len(), 9);
    assert_eq!(run.record.outcome, Outcome::Stopped);
    assert!(run.record.notes[0].contains("8 steps"));
    assert_eq!(run.record.answer.source, AnswerSource::Result);
}

#[test]
fn consequential_functions_wait_for_a_yes() {
    let registry = registry(&["f"]);
    let mut send = tool("send");
    send.annotations.consequential_hint = true;
    registry.borrow_mut().register(send).unwrap();
    for says_yes in [false, true] {
        let page = Page {
            says_yes,
            ..Page::default()
        };
        let script = vec![call("f", 1), call("send", 1), Scripted::say("Sent.")];
        let run = run(script, &page, &registry);
        assert_eq!(page.confirms.get(), 1);
        let asked = run
            .events
            .iter()
            .any(|e| matches!(e, TurnEvent::Confirming { name, .. } if name == "send"));
        assert!(asked);
        if says_yes {
            assert_eq!(names(&page), ["f", "send"]);
            assert_eq!(run.record.outcome, Outcome::Answered);
        } else {
            assert_eq!(names(&page), ["f"]);
            assert_eq!(run.record.outcome, Outcome::Refused);
            assert_eq!(
                run.record.answer.text,
                "send was not run: it was not confirmed."
            );
        }
    }
}

#[test]
fn a_function_registered_anew_never_gets_old_arguments() {
    let registry = registry(&["f"]);
    let mut send = tool("send");
    send.annotations.consequential_hint = true;
    registry.borrow_mut().register(send.clone()).unwrap();
    let swap = || {
        registry.borrow_mut().replace(send.clone()).unwrap();
    };
    let page = Page {
        says_yes: true,
        on_confirm: Some(&swap),
        ..Page::default()
    };
    let run = run(vec![call("send", 1)], &page, &registry);
    assert!(names(&page).is_empty());
    let outcome = &run.record.calls().next().unwrap().outcome;
    assert!(matches!(outcome, CallOutcome::Invalid { message } if message.contains("anew")));
    // The planner is told about the new one before it plans again.
    assert_eq!(run.planner.tools.len(), 2);
}

#[test]
fn functions_that_a_call_registers_can_be_called_in_the_same_turn() {
    let registry = registry(&["f"]);
    let add = || {
        let _ = registry.borrow_mut().register(tool("late"));
    };
    let page = Page {
        on_call: Some(&add),
        ..Page::default()
    };
    let script = vec![call("f", 1), call("late", 1), Scripted::say("x")];
    let run = run(script, &page, &registry);
    assert_eq!(names(&page), ["f", "late"]);
    assert_eq!(run.planner.tools[1], ["f", "late"]);
}

#[test]
fn long_results_are_cut_and_noted() {
    let page = replies([Ok("é".repeat(5_000))]);
    let run = run(vec![call("f", 1)], &page, &registry(&["f"]));
    let kept = &run.planner.inputs[1].history[0].result;
    assert_eq!(kept.chars().count(), 1_501);
    assert!(run.record.notes[0].contains("3500 characters"));
}

#[test]
fn a_failing_planner_fails_the_turn_and_keeps_what_was_done() {
    let lost = AgentError::DeviceLost {
        reason: "gone".into(),
    };
    let page = replies([Ok("one".into())]);
    let run = run(vec![call("f", 1), Err(lost)], &page, &registry(&["f"]));
    assert_eq!(run.record.outcome, Outcome::Failed);
    assert_eq!(run.record.error.unwrap().code, "device_lost");
    assert!(run.record.answer.text.starts_with("one\n"));
}

#[test]
fn an_abort_stops_between_steps() {
    let abort = Abort::default();
    let stop = || abort.abort();
    let page = Page {
        on_call: Some(&stop),
        ..Page::default()
    };
    let script = vec![call("f", 1), call("f", 2)];
    let run = run_with(script, &page, &registry(&["f"]), "do it", &abort);
    assert_eq!(names(&page).len(), 1);
    assert_eq!(run.record.outcome, Outcome::Aborted);
    let page = replies([Err(ToolError::aborted())]);
    let run = self::run(vec![call("f", 1)], &page, &registry(&["f"]));
    assert_eq!(run.record.outcome, Outcome::Aborted);
}

#[test]
fn a_question_ends_the_turn_without_a_call() {
    let ask = Step::Ask(AskStep {
        reason: AskReason::MissingArgument,
        name: "f".into(),
        arguments: json!({}),
        missing: vec!["n".into()],
        question: "For “f” I still need: n.".into(),
        selection: Selection::default(),
        fill: None,
    });
    let page = Page::default();
    let run = run(vec![Ok(ask)], &page, &registry(&["f"]));
    assert_eq!(run.record.outcome, Outcome::Asked);
    assert_eq!(run.record.question.unwrap().missing, ["n"]);
    assert!(run.record.answer.text.contains("still need"));
    assert!(names(&page).is_empty());
}

#[test]
fn a_loop_tells_the_planner_only_what_changed() {
    let registry = registry(&["f"]);
    let (limits, options, abort) = (Limits::default(), PlanOptions::default(), Abort::default());
    let page = Page::default();
    let host = Host {
        registry: &registry,
        executor: &page,
        policy: &AllowAll,
        clock: &NoClock,
        limits: &limits,
        options: &options,
        abort: &abort,
    };
    let mut planner = Scripted::default();
    let mut turns = TurnLoop::new();
    let mut quiet = |_: &TurnEvent| {};
    block_on(turns.run(&mut planner, &host, "a", &mut quiet));
    block_on(turns.run(&mut planner, &host, "b", &mut quiet));
    assert_eq!(planner.tools.len(), 1);
    registry.borrow_mut().register(tool("g")).unwrap();
    block_on(turns.run(&mut planner, &host, "c", &mut quiet));
    assert_eq!(planner.tools.len(), 2);
    turns.forget();
    block_on(turns.run(&mut planner, &host, "d", &mut quiet));
    assert_eq!(planner.tools.len(), 3);
}

#[test]
fn events_and_records_are_camel_case_json() {
    let run = run(vec![call("f", 1)], &Page::default(), &registry(&["f"]));
    let record: Value = serde_json::to_value(&run.record).unwrap();
    for key in ["totalMs", "toolReport", "counters", "answer", "steps"] {
        assert!(record.get(key).is_some(), "{key} in {record}");
    }
    assert_eq!(record["answer"]["answerSource"], "result");
    assert_eq!(record["steps"][0]["call"]["outcome"]["status"], "returned");
}
