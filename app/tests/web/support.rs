//! What the tests share: modules and workers from text, apps without an interface, promises.

use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::Owner;
use switchboard_app::i18n::Lang;
use switchboard_app::page::engine::EngineOptions;
use switchboard_app::page::view::View;
use switchboard_app::page::{App, bridge};
use switchboard_app::protocol::EngineChoice;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(inline_js = "
export function load_module(address) { return import(address); }
export function address_of(text) { return URL.createObjectURL(new Blob([text], {type: 'text/javascript'})); }
")]
extern "C" {
    fn load_module(address: &str) -> Promise;
    /// A URL of a script with this text.
    pub(crate) fn address_of(text: &str) -> String;
}

/// `public/switchboard.js`.
pub(crate) const SWITCHBOARD: &str = include_str!("../../../public/switchboard.js");

/// Imports a module from its address.
pub(crate) async fn import(address: &str) -> JsValue {
    JsFuture::from(load_module(address)).await.unwrap()
}

/// A member of a JavaScript object.
pub(crate) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

/// Calls a method.
pub(crate) fn call(
    object: &JsValue,
    name: &str,
    arguments: &[JsValue],
) -> Result<JsValue, JsValue> {
    let method: Function = get(object, name).unchecked_into();
    method.apply(object, &arguments.iter().collect::<Array>())
}

/// Calls a method that returns a promise, and waits.
pub(crate) async fn wait(
    object: &JsValue,
    name: &str,
    arguments: &[JsValue],
) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(object, name, arguments)?)).await
}

/// A JavaScript value from an expression.
pub(crate) fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

/// A function from an expression.
pub(crate) fn function(expression: &str) -> Function {
    js(expression).unchecked_into()
}

/// A fresh `Switchboard` object; returns its module's address as well.
pub(crate) async fn switchboard() -> (JsValue, String) {
    let global: Object = js_sys::global();
    Reflect::delete_property(&global, &"switchboard".into()).unwrap();
    let document = get(&global, "document").unchecked_into::<Object>();
    // A stand-in of an earlier test is bound to its own object.
    Reflect::delete_property(&document, &"modelContext".into()).unwrap();
    let address = address_of(SWITCHBOARD);
    let module = import(&address).await;
    (get(&module, "switchboard"), address)
}

/// An app attached to `switchboard`, its engine's worker made from `worker`.
pub(crate) fn app(switchboard: &JsValue, worker: &str) -> Rc<App> {
    let owner = Owner::new();
    let view = owner.with(|| View::new(Lang::En));
    std::mem::forget(owner);
    let options = EngineOptions {
        script: address_of(worker),
        engine: EngineChoice::Cpu,
        model_url: "https://example.invalid/model.gguf".into(),
        adapter_url: None,
        tune: false,
    };
    let app = App::new(switchboard, options, view).unwrap();
    bridge::attach(switchboard, app.clone()).unwrap();
    app
}

/// The name of a thrown error.
pub(crate) fn error_name(error: &JsValue) -> String {
    get(error, "name").as_string().unwrap()
}

/// The message of a thrown error.
pub(crate) fn error_message(error: &JsValue) -> String {
    get(error, "message").as_string().unwrap()
}
