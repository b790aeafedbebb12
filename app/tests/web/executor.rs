//! Running JavaScript functions: what they return, throw, and never do.

use agent::{Call, ToolError, ToolErrorKind};
use serde_json::json;
use switchboard_app::page::executor::{JsExecutor, Settings};
use switchboard_app::page::stop::Stop;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{function, js};

async fn run(code: &str) -> Result<String, ToolError> {
    let executor = JsExecutor::new();
    executor.configure(Settings {
        tool_timeout_ms: 120,
        ..Settings::default()
    });
    executor.insert("f", function(code));
    executor.run(&the_call(), &Stop::new()).await
}

fn the_call() -> Call {
    Call {
        step: 0,
        name: "f".into(),
        arguments: json!({"text": "牛奶 \"x\"", "n": 2.5, "list": [1, {"a": null}]}),
    }
}

#[wasm_bindgen_test]
async fn results_become_text() {
    assert_eq!(run("() => 'done so'").await.unwrap(), "done so");
    assert_eq!(
        run("async () => ({a: [1, 'b']})").await.unwrap(),
        r#"{"a":[1,"b"]}"#
    );
    assert_eq!(run("() => undefined").await.unwrap(), "done");
    assert_eq!(run("() => 12").await.unwrap(), "12");
    assert_eq!(
        run("(input) => input").await.unwrap(),
        r#"{"text":"牛奶 \"x\"","n":2.5,"list":[1,{"a":null}]}"#
    );
}

#[wasm_bindgen_test]
async fn what_is_thrown_is_said() {
    let error = run("() => { throw new Error('no such room'); }")
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind, error.message.as_str()),
        (ToolErrorKind::Threw, "no such room")
    );
    let error = run("async () => { throw 'plain words'; }")
        .await
        .unwrap_err();
    assert_eq!(error.message, "plain words");
    let error = run("async () => { throw {message: 'of an object'}; }")
        .await
        .unwrap_err();
    assert_eq!(error.message, "of an object");
    let error = run("() => { const a = {}; a.a = a; return a; }")
        .await
        .unwrap_err();
    assert_eq!(error.kind, ToolErrorKind::BadResult);
    let error = run("() => Symbol('s')").await.unwrap_err();
    assert_eq!(error.kind, ToolErrorKind::BadResult);
}

#[wasm_bindgen_test]
async fn a_function_that_never_returns_runs_out_of_time_and_hears_of_it() {
    js("globalThis.reason = null");
    let error = run(
        "(input, {signal}) => new Promise(() => signal.addEventListener('abort', () => { globalThis.reason = signal.reason.name; }))",
    )
    .await
    .unwrap_err();
    assert_eq!(error.kind, ToolErrorKind::TimedOut);
    assert_eq!(js("globalThis.reason").as_string().unwrap(), "TimeoutError");
    assert_eq!(run("() => 'fine again'").await.unwrap(), "fine again");
}

#[wasm_bindgen_test]
async fn stopping_reaches_the_function() {
    let executor = JsExecutor::new();
    executor.insert(
        "f",
        function(
            "(input, {signal}) => { globalThis.seen = signal; return new Promise(() => {}); }",
        ),
    );
    let stop = Stop::new();
    let later = stop.clone();
    wasm_bindgen_futures::spawn_local(async move {
        gloo_timers::future::TimeoutFuture::new(20).await;
        later.stop();
    });
    let error = executor.run(&the_call(), &stop).await.unwrap_err();
    assert_eq!(error.kind, ToolErrorKind::Aborted);
    assert!(js("globalThis.seen.aborted").is_truthy());
}

#[wasm_bindgen_test]
async fn a_function_that_is_gone_is_an_error() {
    let error = JsExecutor::new()
        .run(&the_call(), &Stop::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind, ToolErrorKind::Gone);
}
