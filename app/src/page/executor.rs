//! Runs a page's JavaScript functions: with an abort signal, a time limit, and whatever comes back as text.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use agent::{Call, Executor, Tool, ToolError, ToolErrorKind};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, JSON, Object, Promise, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, DomException};

use super::engine::text;
use super::stop::{Stop, race};

/// Limits a page can set.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Settings {
    /// How long a function may take.
    pub tool_timeout_ms: u32,
    /// Longer results are cut before the model or the visitor sees them.
    pub max_result_chars: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            tool_timeout_ms: 20_000,
            max_result_chars: 1_500,
        }
    }
}

/// Asks the person in front of the page; see [`Executor::confirm`].
pub type Confirm = Rc<dyn Fn(&Tool, &Call, &str) -> Pin<Box<dyn Future<Output = bool>>>>;

/// The functions behind the registered tools. Clones share them.
#[derive(Clone, Default)]
pub struct JsExecutor {
    functions: Rc<RefCell<HashMap<String, Function>>>,
    settings: Rc<Cell<Settings>>,
    confirm: Rc<RefCell<Option<Confirm>>>,
    /// Stops the calls of the turn that runs.
    stop: Rc<RefCell<Stop>>,
}

impl JsExecutor {
    /// An executor without functions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the function behind a name.
    pub fn insert(&self, name: &str, function: Function) {
        self.functions
            .borrow_mut()
            .insert(name.to_owned(), function);
    }

    /// Takes the function behind a name away.
    pub fn remove(&self, name: &str) {
        self.functions.borrow_mut().remove(name);
    }

    /// The limits.
    pub fn settings(&self) -> Settings {
        self.settings.get()
    }

    /// Sets the limits.
    pub fn configure(&self, settings: Settings) {
        self.settings.set(settings);
    }

    /// Sets who is asked before a consequential call; without anybody the answer is no.
    pub fn set_confirm(&self, confirm: Confirm) {
        *self.confirm.borrow_mut() = Some(confirm);
    }

    /// From now on this stops the calls of a turn.
    pub fn set_stop(&self, stop: Stop) {
        *self.stop.borrow_mut() = stop;
    }

    /// Runs one function until it settles, its time is up, or `stop` stops it.
    ///
    /// # Errors
    /// [`ToolError`] with what the function or the browser said.
    pub async fn run(&self, call: &Call, stop: &Stop) -> Result<String, ToolError> {
        let limit_ms = self.settings.get().tool_timeout_ms;
        let function = self.functions.borrow().get(&call.name).cloned();
        let function = function.ok_or_else(|| ToolError {
            kind: ToolErrorKind::Gone,
            message: format!("{} is no longer on the page", call.name),
        })?;
        let input = JSON::parse(&call.arguments.to_string())
            .map_err(|error| ToolError::threw(text(&error)))?;
        let aborter = AbortOnDrop::new()?;
        let context = Object::new();
        // Setting a member of a fresh object cannot fail.
        let _ = Reflect::set(&context, &"signal".into(), &aborter.controller.signal());
        let promise = match function.call2(&JsValue::UNDEFINED, &input, &context) {
            Ok(value) => Promise::resolve(&value),
            Err(error) => return Err(thrown(&error)),
        };
        let limited = race(JsFuture::from(promise), TimeoutFuture::new(limit_ms));
        match stop.or(limited).await {
            Some(Some(settled)) => {
                aborter.disarm();
                settled
                    .map_err(|error| thrown(&error))
                    .and_then(|value| written(&value))
            }
            Some(None) => {
                aborter.abort("TimeoutError", "it took too long");
                Err(ToolError::timed_out(f64::from(limit_ms)))
            }
            None => {
                aborter.abort("AbortError", "it was stopped");
                Err(ToolError::aborted())
            }
        }
    }
}

impl Executor for JsExecutor {
    async fn execute(&self, call: &Call) -> Result<String, ToolError> {
        let stop = self.stop.borrow().clone();
        self.run(call, &stop).await
    }

    async fn confirm(&self, tool: &Tool, call: &Call, reason: &str) -> bool {
        let confirm = self.confirm.borrow().clone();
        let stop = self.stop.borrow().clone();
        match confirm {
            Some(confirm) => stop.or(confirm(tool, call, reason)).await.unwrap_or(false),
            None => false,
        }
    }
}

/// Aborts a running function when the turn that waits for it is dropped.
struct AbortOnDrop {
    controller: AbortController,
    armed: Cell<bool>,
}

impl AbortOnDrop {
    fn new() -> Result<Self, ToolError> {
        let controller = AbortController::new().map_err(|error| thrown(&error))?;
        Ok(Self {
            controller,
            armed: Cell::new(true),
        })
    }

    fn disarm(&self) {
        self.armed.set(false);
    }

    fn abort(&self, name: &str, message: &str) {
        self.disarm();
        match DomException::new_with_message_and_name(message, name) {
            Ok(reason) => self.controller.abort_with_reason(&reason),
            Err(_) => self.controller.abort(),
        }
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if self.armed.get() {
            self.controller.abort();
        }
    }
}

fn thrown(error: &JsValue) -> ToolError {
    let aborted = error
        .dyn_ref::<DomException>()
        .is_some_and(|exception| exception.name() == "AbortError");
    if aborted {
        ToolError::aborted()
    } else {
        ToolError::threw(text(error))
    }
}

/// A result as text: strings as they are, nothing as "done", everything else as JSON.
fn written(value: &JsValue) -> Result<String, ToolError> {
    if let Some(text) = value.as_string() {
        return Ok(text);
    }
    if value.is_undefined() || value.is_null() {
        return Ok("done".to_owned());
    }
    let bad = |problem: String| ToolError {
        kind: ToolErrorKind::BadResult,
        message: format!("its result cannot be written as JSON: {problem}"),
    };
    let json = JSON::stringify(value).map_err(|error| bad(text(&error)))?;
    // Functions and symbols have no JSON form at all.
    JsValue::from(json)
        .as_string()
        .ok_or_else(|| bad("it is a function or a symbol".to_owned()))
}
