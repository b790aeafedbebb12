//! What `public/switchboard.js` calls: one object of functions, and events back.

use std::rc::Rc;

use agent::{AgentError, ToolErrorKind};
use js_sys::{Function, Object, Promise, Reflect};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{AbortSignal, DomException};

use super::App;
use super::engine::text;
use super::stop::Stop;

/// Sends events to JavaScript; see `Switchboard._emit`.
#[derive(Clone)]
pub struct Events {
    switchboard: JsValue,
    emit: Function,
}

impl Events {
    /// The events of a `Switchboard` object.
    ///
    /// # Errors
    /// What is missing from it.
    pub fn of(switchboard: &JsValue) -> Result<Self, String> {
        Ok(Self {
            emit: method(switchboard, "_emit")?,
            switchboard: switchboard.clone(),
        })
    }

    /// Sends one event. A listener that throws does not reach the page's own code.
    pub fn send(&self, kind: &str, detail: &impl Serialize) {
        if let Ok(detail) = serde_json::to_string(detail) {
            let sent = self
                .emit
                .call2(&self.switchboard, &kind.into(), &detail.into());
            if let Err(error) = sent {
                web_sys::console::error_1(&error);
            }
        }
    }
}

/// Hands the page's functions to a `Switchboard` object; see `Switchboard._attach`.
///
/// # Errors
/// What JavaScript said, for instance that another page module is attached already.
pub fn attach(switchboard: &JsValue, app: Rc<App>) -> Result<(), String> {
    let attach = method(switchboard, "_attach")?;
    let backend = backend(app);
    attach
        .call1(switchboard, &backend)
        .map(|_| ())
        .map_err(|error| text(&error))
}

fn method(object: &JsValue, name: &str) -> Result<Function, String> {
    Reflect::get(object, &name.into())
        .ok()
        .and_then(|member| member.dyn_into().ok())
        .ok_or_else(|| format!("switchboard.js has no {name}: it does not fit this page's version"))
}

fn put(object: &Object, name: &str, function: JsValue) {
    // Setting a member of a fresh object cannot fail.
    let _ = Reflect::set(object, &name.into(), &function);
}

/// The object: `register`, `unregister`, `tools`, `prompt`, `execute`, `configure`, `restart`.
fn backend(app: Rc<App>) -> Object {
    let object = Object::new();
    let this = app.clone();
    let register = Closure::<dyn Fn(String, Function) -> Result<JsValue, JsValue>>::new(
        move |definition: String, execute: Function| {
            let registration = this.register(&definition, execute);
            registration
                .map(|number| JsValue::from_f64(f64::from(number)))
                .map_err(|error| exception(&error))
        },
    );
    put(&object, "register", register.into_js_value());

    let this = app.clone();
    let unregister = Closure::<dyn Fn(u32)>::new(move |number| this.unregister(number));
    put(&object, "unregister", unregister.into_js_value());

    let this = app.clone();
    let tools = Closure::<dyn Fn() -> String>::new(move || this.tools_json());
    put(&object, "tools", tools.into_js_value());

    let this = app.clone();
    let prompt = Closure::<dyn Fn(String, Option<AbortSignal>) -> Promise>::new(
        move |request: String, signal: Option<AbortSignal>| {
            let app = this.clone();
            future_to_promise(async move {
                let record = app.turn(request, signal).await;
                let record = record.map_err(|error| exception(&error))?;
                serde_json::to_string(&*record)
                    .map(JsValue::from)
                    .map_err(|error| js_sys::Error::new(&error.to_string()).into())
            })
        },
    );
    put(&object, "prompt", prompt.into_js_value());

    let this = app.clone();
    let execute = Closure::<dyn Fn(String, String, Option<AbortSignal>) -> Promise>::new(
        move |name: String, input: String, signal: Option<AbortSignal>| {
            let app = this.clone();
            future_to_promise(async move {
                let arguments: Value = serde_json::from_str(&input)
                    .map_err(|error| JsValue::from(js_sys::TypeError::new(&error.to_string())))?;
                let stop = Stop::new();
                let _hook = signal.map(|signal| stop.hook(signal));
                match app.run_by_hand(&name, arguments, &stop).await {
                    Ok(result) => Ok(result.into()),
                    Err(error) if error.kind == ToolErrorKind::Aborted => {
                        Err(exception(&AgentError::Aborted))
                    }
                    Err(error) => Err(js_sys::Error::new(&error.message).into()),
                }
            })
        },
    );
    put(&object, "execute", execute.into_js_value());

    let this = app.clone();
    let configure =
        Closure::<dyn Fn(String) -> Result<(), JsValue>>::new(move |settings: String| {
            this.configure(&settings)
                .map_err(|problem| js_sys::TypeError::new(&problem).into())
        });
    put(&object, "configure", configure.into_js_value());

    let restart = Closure::<dyn Fn()>::new(move || app.engine.restart());
    put(&object, "restart", restart.into_js_value());
    object
}

/// The exception a page expects for an error; see [`AgentError::dom_name`].
pub fn exception(error: &AgentError) -> JsValue {
    let message = error.to_string();
    match error.dom_name() {
        "TypeError" => js_sys::TypeError::new(&message).into(),
        name => match DomException::new_with_message_and_name(&message, name) {
            Ok(exception) => exception.into(),
            Err(_) => js_sys::Error::new(&message).into(),
        },
    }
}
