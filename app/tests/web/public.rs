//! The public JavaScript surface, as a page sees it.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{app, call, error_message, error_name, get, js, switchboard, wait};

const TOOL: &str = "{name: 'greet', description: 'Greet somebody', inputSchema: {type: 'object', properties: {who: {type: 'string'}}, required: ['who']}, execute: ({who}) => `Hello ${who}`}";

fn names(tools: &JsValue) -> Vec<String> {
    let tools: &js_sys::Array = wasm_bindgen::JsCast::unchecked_ref(tools);
    let names = tools
        .iter()
        .map(|tool| get(&tool, "name").as_string().unwrap());
    names.collect()
}

#[wasm_bindgen_test]
async fn registrations_wait_for_the_page_and_keep_their_order() {
    let (board, _) = switchboard().await;
    let early = call(&board, "registerTool", &[js(TOOL)]).unwrap();
    let openai = js(
        "{type: 'function', function: {name: 'add', description: 'Add', parameters: {type: 'object', properties: {a: {type: 'number'}}}}, execute: ({a}) => ({sum: a + 1})}",
    );
    let second = call(&board, "registerTool", &[openai]).unwrap();
    let _app = app(&board, "");
    for promise in [early, second] {
        wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(promise))
            .await
            .unwrap();
    }
    let tools = wait(&board, "getTools", &[]).await.unwrap();
    assert_eq!(names(&tools), ["greet", "add"]);
    let result = wait(&board, "executeTool", &["greet".into(), js("{who: 'Ana'}")]).await;
    assert_eq!(result.unwrap().as_string().unwrap(), "Hello Ana");
    let result = wait(&board, "executeTool", &["add".into(), js("{a: 2}")]).await;
    assert_eq!(result.unwrap().as_string().unwrap(), r#"{"sum":3}"#);
    let error = wait(&board, "executeTool", &["greet".into(), js("{}")])
        .await
        .unwrap_err();
    assert!(
        error_message(&error).contains("who"),
        "{}",
        error_message(&error)
    );
}

#[wasm_bindgen_test]
async fn bad_registrations_reject_with_what_to_change() {
    let (board, _) = switchboard().await;
    let _app = app(&board, "");
    let register = async |tool: &str| wait(&board, "registerTool", &[js(tool)]).await;
    register(TOOL).await.unwrap();
    let error = register(TOOL).await.unwrap_err();
    assert_eq!(error_name(&error), "InvalidStateError");
    assert!(error_message(&error).contains("greet"));
    for (tool, says) in [
        ("null", "must be an object"),
        ("{name: 'x', description: 'd'}", "execute"),
        ("{name: 'a b', description: 'd', execute() {}}", "a b"),
        ("{description: 'd', execute() {}}", "name"),
        (
            "{name: 'x', description: 'd', inputSchema: {type: 'array'}, execute() {}}",
            "object",
        ),
        (
            "{name: 'x', description: 'd', inputSchema: {type: 'object', properties: {a: {type: 'strin'}}}, execute() {}}",
            "strin",
        ),
    ] {
        let error = register(tool).await.unwrap_err();
        assert_eq!(error_name(&error), "TypeError", "{tool}");
        assert!(
            error_message(&error).contains(says),
            "{tool}: {}",
            error_message(&error)
        );
    }
    let tools = wait(&board, "getTools", &[]).await.unwrap();
    assert_eq!(names(&tools), ["greet"]);
}

#[wasm_bindgen_test]
async fn an_aborted_signal_takes_only_its_own_registration_back() {
    let (board, _) = switchboard().await;
    let _app = app(&board, "");
    let first = js("globalThis.first = new AbortController(), {signal: globalThis.first.signal}");
    wait(&board, "registerTool", &[js(TOOL), first])
        .await
        .unwrap();
    js("globalThis.first.abort()");
    assert!(names(&wait(&board, "getTools", &[]).await.unwrap()).is_empty());
    wait(&board, "registerTool", &[js(TOOL)]).await.unwrap();
    js("globalThis.first.abort()");
    assert_eq!(
        names(&wait(&board, "getTools", &[]).await.unwrap()),
        ["greet"]
    );
    let error = wait(
        &board,
        "registerTool",
        &[
            js("{...globalThis.none}"),
            js("{signal: AbortSignal.abort()}"),
        ],
    )
    .await;
    assert!(error.is_err());
}

#[wasm_bindgen_test]
async fn document_model_context_is_the_same_registry() {
    let (board, _) = switchboard().await;
    let _app = app(&board, "");
    let context = js("document.modelContext");
    wait(&context, "registerTool", &[js(TOOL)]).await.unwrap();
    let tools = wait(&context, "getTools", &[]).await.unwrap();
    assert_eq!(names(&tools), ["greet"]);
    let tool = wasm_bindgen::JsCast::unchecked_ref::<js_sys::Array>(&tools).get(0);
    let result = wait(&context, "executeTool", &[tool, js("{who: 'Bo'}")])
        .await
        .unwrap();
    assert_eq!(result.as_string().unwrap(), r#""Hello Bo""#);
}

#[wasm_bindgen_test]
async fn settings_are_checked() {
    let (board, _) = switchboard().await;
    let app = app(&board, "");
    wait(&board, "configure", &[js("{toolTimeoutMs: 50}")])
        .await
        .unwrap();
    assert_eq!(app.executor.settings().tool_timeout_ms, 50);
    assert_eq!(app.executor.settings().max_result_chars, 1_500);
    for wrong in [
        "{toolTimeoutMs: -1}",
        "{toolTimeout: 5}",
        "{maxResultChars: 'many'}",
    ] {
        let error = wait(&board, "configure", &[js(wrong)]).await.unwrap_err();
        assert_eq!(error_name(&error), "TypeError", "{wrong}");
    }
    assert_eq!(app.executor.settings().tool_timeout_ms, 50);
    wait(
        &board,
        "registerTool",
        &[js(
            "{name: 'wait', description: 'Wait', execute: () => new Promise(() => {})}",
        )],
    )
    .await
    .unwrap();
    let error = wait(&board, "executeTool", &["wait".into()])
        .await
        .unwrap_err();
    assert!(error_message(&error).contains("0.05 seconds"));
}
