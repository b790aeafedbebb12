//! The engine's worker, played by small scripts that speak the protocol, and the protocol itself.

use agent::{AgentError, Candidate, Outcome, PlanInput, Scripted, Selection, Step, Tool};
use serde_json::json;
use switchboard_app::page::engine::EngineStatus;
use switchboard_app::protocol::{EngineChoice, FromWorker, ToWorker, from_js, to_js};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{app, js, switchboard, wait};

/// A worker that answers every request by calling `f`, then by saying nothing; "crash" kills it,
/// "hang" is never answered.
const WORKER: &str = r"
const selection = {candidates: [{name: 'f', retrieve: 1, score: 2, probability: 0.75}], noneScore: 0, noneProbability: 0.25, chosen: 'f', considered: 1, temperature: 1, counters: {}, ms: 1};
const fill = {text: '', tokens: [], finished: true, meanProbability: 1, leastProbability: 1, counters: {}, ms: 1};
onmessage = ({data}) => {
  if (data.type === 'load') {
    postMessage({type: 'progress', loaded: 5, total: 10});
    postMessage({type: 'ready', info: {kind: 'cpu', engine: 'script', reason: null, model: 'none', bytes: 10, params: 1, loadMs: 1}});
  }
  if (data.type === 'set_tools') {
    globalThis.tools = data.tools;
    postMessage({type: 'tools_set', id: data.id, result: {Ok: {usable: data.tools.length, encoded: data.tools.length, reused: 0, removed: 0, rejected: [], schemaTokens: 0, ms: 1}}});
  }
  if (data.type === 'next') {
    if (data.input.request === 'crash') throw new Error('told to');
    if (data.input.request === 'fatal') { postMessage({type: 'fatal', message: 'the engine crashed: told to'}); return; }
    if (data.input.request === 'hang') return;
    if (data.input.request === 'lost' && !globalThis.tools.some((tool) => tool.name === 'g')) return;
    const step = data.input.history.length
      ? {kind: 'say', text: '', selection: {...selection, chosen: null}, fill}
      : {kind: 'call', name: 'f', arguments: {text: data.input.request}, selection, fill};
    postMessage({type: 'planned', id: data.id, result: {Ok: step}});
  }
};
postMessage({type: 'hello'});
";

const TOOL: &str = "{name: 'f', description: 'F', inputSchema: {type: 'object', properties: {text: {type: 'string'}}}, execute: ({text}) => `did ${text}`}";

#[wasm_bindgen_test]
fn messages_survive_the_way_through_javascript() {
    let tool = Tool::new(
        "größe",
        "说明 \"x\"",
        json!({"type": "object", "properties": {"zeta": {"type": "number", "minimum": 0.5, "default": 10}, "alpha": {"enum": ["a", null, 3, true]}}}),
    );
    let set = ToWorker::SetTools {
        id: u32::MAX,
        tools: vec![tool],
    };
    assert_eq!(from_js::<ToWorker>(to_js(&set).unwrap()).unwrap(), set);
    let load = ToWorker::Load {
        engine: EngineChoice::Gpu,
        model_url: "https://x/y.gguf".into(),
        adapter_url: Some("https://x/z.gguf".into()),
        tuning: Some(r#"{"device":"x"}"#.into()),
    };
    assert_eq!(from_js::<ToWorker>(to_js(&load).unwrap()).unwrap(), load);
    let mut step = Scripted::call("f", json!({"b": [1, 2.5, {"c": null}], "a": "火"})).unwrap();
    if let Step::Call(call) = &mut step {
        call.selection = Selection {
            candidates: vec![Candidate {
                name: "f".into(),
                retrieve: -1.25,
                score: 1e-7,
                probability: 0.1,
            }],
            ..Selection::default()
        };
    }
    let planned = FromWorker::Planned {
        id: 7,
        result: Ok(Box::new(step)),
    };
    assert_eq!(
        from_js::<FromWorker>(to_js(&planned).unwrap()).unwrap(),
        planned
    );
    let refused = FromWorker::Planned {
        id: 8,
        result: Err(AgentError::RequestTooManyTokens {
            tokens: 9,
            limit: 3,
        }),
    };
    assert_eq!(
        from_js::<FromWorker>(to_js(&refused).unwrap()).unwrap(),
        refused
    );
    let next = ToWorker::Next {
        id: 1,
        input: PlanInput {
            request: "画三个圆".into(),
            ..PlanInput::default()
        },
    };
    assert_eq!(from_js::<ToWorker>(to_js(&next).unwrap()).unwrap(), next);
    assert!(from_js::<FromWorker>(js("{type: 'nonsense'}")).is_err());
    assert!(from_js::<FromWorker>(js("'text'")).is_err());
}

#[wasm_bindgen_test]
async fn a_turn_crosses_to_the_worker_and_back() {
    let (board, _) = switchboard().await;
    let app = app(&board, WORKER);
    wait(&board, "registerTool", &[js(TOOL)]).await.unwrap();
    let record = app.turn("the thing".into(), None).await.unwrap();
    assert_eq!(record.outcome, Outcome::Answered);
    assert_eq!(record.answer.text, "did the thing");
    assert_eq!(record.steps[0].selection.candidates[0].probability, 0.75);
    assert!(matches!(app.engine.status(), EngineStatus::Ready(info) if info.engine == "script"));
    let record = app.turn(" ".into(), None).await.unwrap();
    assert_eq!(record.error.as_ref().unwrap().code, "empty_request");
    let record = app.turn("x".repeat(100_000), None).await.unwrap();
    assert_eq!(record.error.as_ref().unwrap().code, "request_too_long");
    let record = app.turn("again".into(), None).await.unwrap();
    assert_eq!(record.answer.text, "did again");
}

#[wasm_bindgen_test]
async fn a_dead_worker_is_told_and_the_next_request_works() {
    for deadly in ["crash", "fatal"] {
        let (board, _) = switchboard().await;
        let app = app(&board, WORKER);
        wait(&board, "registerTool", &[js(TOOL)]).await.unwrap();
        let record = app.turn(deadly.into(), None).await.unwrap();
        let message = &record.error.as_ref().unwrap().message;
        assert!(message.contains("told to"), "{message}");
        assert!(
            matches!(app.engine.status(), EngineStatus::Error(said) if said.contains("told to"))
        );
        let record = app.turn("once more".into(), None).await.unwrap();
        assert_eq!(record.answer.text, "did once more");
    }
}

#[wasm_bindgen_test]
async fn a_worker_that_cannot_start_is_an_error_with_words() {
    let (board, _) = switchboard().await;
    let app = app(&board, "this is no script");
    let record = app.turn("hello".into(), None).await.unwrap();
    assert_eq!(record.outcome, Outcome::Failed);
    assert!(!record.error.as_ref().unwrap().message.is_empty());
    assert!(matches!(app.engine.status(), EngineStatus::Error(_)));
}

#[wasm_bindgen_test]
async fn stopping_a_turn_frees_the_next_one() {
    let (board, _) = switchboard().await;
    let _app = app(&board, WORKER);
    wait(&board, "registerTool", &[js(TOOL)]).await.unwrap();
    let hanging = js(
        "globalThis.stopper = new AbortController(), setTimeout(() => globalThis.stopper.abort(), 60), {signal: globalThis.stopper.signal}",
    );
    let error = wait(&board, "prompt", &["hang".into(), hanging])
        .await
        .unwrap_err();
    assert_eq!(crate::support::error_name(&error), "AbortError");
    let record = wait(&board, "prompt", &["next".into()]).await.unwrap();
    let answer = crate::support::get(&record, "answer");
    assert_eq!(
        crate::support::get(&answer, "text").as_string().unwrap(),
        "did next"
    );
}
