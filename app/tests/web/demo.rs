//! The demo page's functions: the same definitions as in the evaluation, and a stage that changes.

use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::support::{address_of, app, get, import, js, switchboard, wait};

const TOOLS: &str = include_str!("../../../public/demo/tools.js");
const WORLD: &str = include_str!("../../../public/demo/world.js");
const TUNE: &str = include_str!("../../../public/demo/tune.js");
const PAGE: &str = include_str!("../../../index.html");
const DEFINITIONS: &str = include_str!("../../../training/eval/demo.tools.json");

/// Puts the stage into the document, loads the demo's modules, and returns the `Switchboard`.
async fn stage() -> (JsValue, JsValue) {
    let document = web_sys::window().unwrap().document().unwrap();
    if let Some(old) = document.get_element_by_id("stage") {
        old.remove();
    }
    let from = PAGE.find("<section id=\"stage\"").unwrap();
    let to = from + PAGE[from..].find("</section>").unwrap() + "</section>".len();
    let place = document.create_element("div").unwrap();
    place.set_inner_html(&PAGE[from..to]);
    document.body().unwrap().append_child(&place).unwrap();
    let (board, board_address) = switchboard().await;
    let tune = address_of(TUNE);
    let world = address_of(&WORLD.replace("./tune.js", &tune));
    let tools = TOOLS
        .replace("../switchboard.js", &board_address)
        .replace("./world.js", &world);
    let module = import(&address_of(&tools)).await;
    (board, module)
}

fn find(selector: &str) -> Vec<Element> {
    let document = web_sys::window().unwrap().document().unwrap();
    let found = document.query_selector_all(selector).unwrap();
    let elements = (0..found.length()).filter_map(|index| found.get(index));
    elements.map(|node| node.unchecked_into()).collect()
}

fn attribute(selector: &str, name: &str) -> String {
    find(selector)[0].get_attribute(name).unwrap()
}

#[wasm_bindgen_test]
async fn definitions_are_those_of_the_evaluation() {
    let (_, module) = stage().await;
    let text = js_sys::JSON::stringify(&get(&module, "tools")).unwrap();
    let tools: Vec<Value> = serde_json::from_str(&String::from(text)).unwrap();
    let expected: Vec<Value> = serde_json::from_str(DEFINITIONS).unwrap();
    assert_eq!(tools.len(), expected.len());
    for (tool, expected) in tools.iter().zip(&expected) {
        assert_eq!(tool["name"], expected["name"]);
        assert_eq!(
            tool["description"], expected["description"],
            "{}",
            tool["name"]
        );
        // As text: the order of properties is part of what the model reads.
        let schema = tool["inputSchema"]["properties"].to_string();
        let of = expected["parameters"]["properties"].to_string();
        assert_eq!(same(&schema), same(&of), "{}", tool["name"]);
        assert_eq!(
            tool["inputSchema"], expected["parameters"],
            "{}",
            tool["name"]
        );
    }
}

/// Property names in order; the members inside a property have no order that matters.
fn same(properties: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(properties).unwrap();
    value.as_object().unwrap().keys().cloned().collect()
}

#[wasm_bindgen_test]
async fn every_function_changes_the_stage_and_says_so() {
    let (board, module) = stage().await;
    let _app = app(&board, "");
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(get(&module, "registered")))
        .await
        .unwrap();
    let run = async |name: &str, input: &str| {
        let result = wait(&board, "executeTool", &[name.into(), js(input)]).await;
        result.unwrap().as_string().unwrap()
    };
    run("set_theme", "{theme: 'dark'}").await;
    assert_eq!(attribute("[data-testid=stage]", "data-theme"), "dark");
    run("set_text_size", "{size: 'large'}").await;
    assert_eq!(attribute("[data-testid=stage]", "data-text-size"), "large");

    assert_eq!(
        run("add_reminder", "{text: 'buy oat milk', when: 'tomorrow'}").await,
        "Reminder added: buy oat milk (tomorrow)"
    );
    run("add_reminder", "{text: 'water the plants'}").await;
    run("complete_reminder", "{text: 'buying the oat milk'}").await;
    assert_eq!(find("[data-testid=reminder]").len(), 2);
    assert_eq!(
        attribute("[data-testid=reminder][data-done=true]", "data-text"),
        "buy oat milk"
    );
    let error = wait(
        &board,
        "executeTool",
        &["complete_reminder".into(), js("{text: 'rocket'}")],
    )
    .await;
    assert!(crate::support::error_message(&error.unwrap_err()).contains("water the plants"));

    run("start_timer", "{amount: 10, unit: 'minutes', label: 'tea'}").await;
    assert_eq!(attribute("[data-testid=timer]", "data-seconds"), "600");
    run("cancel_timers", "{}").await;
    assert!(find("[data-testid=timer]").is_empty());

    run("draw_shapes", "{shape: 'circle', color: 'red', count: 3}").await;
    run("draw_shapes", "{shape: 'star'}").await;
    assert_eq!(
        find("[data-testid=shape][data-shape=circle][data-color=red]").len(),
        3
    );
    assert_eq!(find("[data-testid=shape][data-shape=star]").len(), 1);
    run("clear_canvas", "{}").await;
    assert!(find("[data-testid=shape]").is_empty());

    run("set_light", "{room: 'kitchen', on: true, brightness: 40}").await;
    assert_eq!(
        attribute("[data-testid=lamp][data-room=kitchen]", "data-on"),
        "true"
    );
    assert_eq!(
        attribute("[data-testid=lamp][data-room=kitchen]", "data-brightness"),
        "40"
    );
    run("set_light", "{room: 'all', on: true}").await;
    assert_eq!(find("[data-testid=lamp][data-on=true]").len(), 4);

    run("play_music", "{query: 'slow jazz'}").await;
    run("set_volume", "{level: 30}").await;
    assert_eq!(attribute("[data-testid=music]", "data-playing"), "true");
    assert_eq!(attribute("[data-testid=music]", "data-query"), "slow jazz");
    assert_eq!(attribute("[data-testid=music]", "data-volume"), "30");
    run("stop_music", "{}").await;
    assert_eq!(attribute("[data-testid=music]", "data-playing"), "false");

    run("add_note", "{text: 'call Ana', color: 'pink'}").await;
    assert_eq!(attribute("[data-testid=note]", "data-color"), "pink");
    assert!(run("roll_dice", "{count: 2}").await.starts_with("Rolled "));
    assert_eq!(find("[data-testid=die]").len(), 2);
    run("roll_dice", "{sides: 20}").await;
    assert_eq!(find("[data-testid=die]").len(), 1);
}
