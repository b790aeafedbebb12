//! The page's module: interface, registered functions, turn loop; the engine is behind [`engine`].

pub mod bridge;
pub mod engine;
pub mod executor;
mod settings;
pub mod stop;
mod turns;
mod ui;
pub mod view;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use agent::{AgentError, Call, Registry, Tool, ToolError, ToolErrorKind};
use futures_channel::oneshot;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Reflect};
use leptos::prelude::{Owner, Set};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, Url};

use crate::protocol::EngineChoice;
use bridge::Events;
use engine::{EngineHost, EngineOptions, EngineStatus};
use executor::{JsExecutor, Settings};
use stop::Stop;
use turns::Turns;
use view::{ToolView, View};

thread_local! {
    static APP: OnceCell<Rc<App>> = const { OnceCell::new() };
}

/// The page's one [`App`]. Only the interface uses it, which [`start`] mounts after setting it.
fn app() -> Rc<App> {
    APP.with(|app| app.get().cloned()).unwrap_or_else(|| {
        wasm_bindgen::throw_str("the interface was mounted before the page was set up")
    })
}

/// Everything the page has: functions, engine, turns, and the signals that show them.
pub struct App {
    /// The registered functions' definitions.
    pub registry: RefCell<Registry>,
    /// The functions themselves.
    pub executor: JsExecutor,
    /// The engine's worker.
    pub engine: EngineHost,
    /// What the interface shows.
    pub view: View,
    events: Events,
    turns: Turns,
    /// Registration number to name; a number is never used twice.
    registrations: RefCell<HashMap<u32, String>>,
    next_registration: Cell<u32>,
    /// Counts registry changes that the engine should hear of.
    changes: Cell<u32>,
    /// Where a person's decision about a call goes.
    decision: RefCell<Option<oneshot::Sender<bool>>>,
}

/// Entry point of the page's module.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&format!("Switchboard's page crashed: {info}").into());
    }));
    if let Err(problem) = set_up() {
        wasm_bindgen::throw_str(&problem);
    }
}

fn set_up() -> Result<(), String> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = window.document().ok_or("there is no document")?;
    let place = |id: &str| -> Result<HtmlElement, String> {
        document
            .get_element_by_id(id)
            .and_then(|element| element.dyn_into().ok())
            .ok_or_else(|| format!("the page has no element #{id}"))
    };
    let (bar, agent) = (place("bar")?, place("agent")?);
    let base = document
        .base_uri()
        .ok()
        .flatten()
        .ok_or("the page has no address")?;
    let (options, problem) = options(&base)?;
    let switchboard = Reflect::get(&js_sys::global(), &"switchboard".into())
        .map_err(|_| "switchboard.js was not loaded")?;

    let owner = Owner::new();
    let view = owner.with(|| View::new(settings::lang()));
    std::mem::forget(owner); // the signals live as long as the page
    let app = App::new(&switchboard, options, view)?;
    APP.with(|place| {
        place
            .set(app.clone())
            .map_err(|_| "the page is set up already")
    })?;
    bridge::attach(&switchboard, app.clone())?;
    ui::mount(bar, agent);
    if let Some(problem) = problem {
        view.push(view::Item::Error(problem));
    }
    // After the first paint, so that loading never delays it.
    spawn_local(async move {
        TimeoutFuture::new(0).await;
        app.engine.ensure();
    });
    Ok(())
}

/// The engine's options from the page's address; with them a complaint about a wrong one.
fn options(base: &str) -> Result<(EngineOptions, Option<String>), String> {
    let absolute = |path: &str| {
        Url::new_with_base(path, base)
            .map(|url| url.href())
            .map_err(|_| format!("{path} is not an address"))
    };
    let query = Url::new(base)
        .map_err(|_| "the page has no address")?
        .search_params();
    let mut problem = None;
    let engine =
        EngineChoice::parse(&query.get("engine").unwrap_or_default()).unwrap_or_else(|said| {
            problem = Some(said);
            EngineChoice::Auto
        });
    let default = "models/switchboard-small.gguf";
    let model_url = match query.get("model").filter(|model| !model.is_empty()) {
        None => absolute(default)?,
        Some(model) => absolute(&model).or_else(|said| {
            problem = Some(format!("?model= {said}"));
            absolute(default)
        })?,
    };
    let adapter = query.get("adapter").filter(|adapter| !adapter.is_empty());
    let adapter_url = adapter.and_then(|adapter| {
        let url = absolute(&adapter).map_err(|said| problem = Some(format!("?adapter= {said}")));
        url.ok()
    });
    let tune = match query.get("tune").unwrap_or_default().as_str() {
        "" | "on" => true,
        "off" => false,
        other => {
            problem = Some(format!("?tune={other} is unknown: use on or off"));
            true
        }
    };
    let options = EngineOptions {
        script: absolute("engine.js")?,
        engine,
        model_url,
        adapter_url,
        tune,
    };
    Ok((options, problem))
}

impl App {
    /// An app that speaks to this `Switchboard` object. The engine is not started.
    ///
    /// # Errors
    /// What is missing from the object.
    pub fn new(
        switchboard: &JsValue,
        options: EngineOptions,
        view: View,
    ) -> Result<Rc<Self>, String> {
        let events = Events::of(switchboard)?;
        let told = events.clone();
        let app = Rc::new_cyclic(|weak: &std::rc::Weak<Self>| {
            let weak = weak.clone();
            let engine = EngineHost::new(options, move |status| {
                view.engine.set(status.clone());
                told.send("status", &status_json(status));
                if let (EngineStatus::Ready(_), Some(app)) = (status, weak.upgrade()) {
                    app.changed();
                }
            });
            Self {
                registry: RefCell::new(Registry::new()),
                executor: JsExecutor::new(),
                turns: Turns::new(engine.clone()),
                engine,
                view,
                events,
                registrations: RefCell::new(HashMap::new()),
                next_registration: Cell::new(1),
                changes: Cell::new(0),
                decision: RefCell::new(None),
            }
        });
        let asked = Rc::downgrade(&app);
        app.executor
            .set_confirm(Rc::new(move |_tool, _call, _reason| {
                let (sender, receiver) = oneshot::channel();
                if let Some(app) = asked.upgrade() {
                    *app.decision.borrow_mut() = Some(sender);
                }
                Box::pin(async move { receiver.await.unwrap_or(false) })
            }));
        Ok(app)
    }

    /// Registers a function from its definition in JSON. Returns the number for [`App::unregister`].
    ///
    /// # Errors
    /// [`AgentError::InvalidTool`], [`AgentError::DuplicateTool`].
    pub fn register(
        self: &Rc<Self>,
        definition: &str,
        execute: Function,
    ) -> Result<u32, AgentError> {
        let value: Value =
            serde_json::from_str(definition).map_err(|error| AgentError::InvalidTool {
                name: String::new(),
                problem: format!("the definition is not JSON: {error}"),
            })?;
        let tool = Tool::from_value(&value)?;
        let name = tool.name.clone();
        for warning in self.registry.borrow_mut().register(tool)? {
            web_sys::console::warn_1(&warning.into());
        }
        self.executor.insert(&name, execute);
        let number = self.next_registration.get();
        self.next_registration.set(number + 1);
        self.registrations.borrow_mut().insert(number, name);
        self.changed();
        Ok(number)
    }

    /// Takes a registration back. A function that was registered later under the same name stays.
    pub fn unregister(self: &Rc<Self>, registration: u32) {
        let Some(name) = self.registrations.borrow_mut().remove(&registration) else {
            return;
        };
        // The registry knows every name that has a registration.
        let _ = self.registry.borrow_mut().remove(&name);
        self.executor.remove(&name);
        self.changed();
    }

    /// Switches a function on or off for the model.
    pub fn set_enabled(self: &Rc<Self>, name: &str, enabled: bool) {
        // A function that is gone meanwhile needs no switching.
        let _ = self.registry.borrow_mut().set_enabled(name, enabled);
        self.changed();
    }

    /// The registered functions as JSON for `getTools`.
    pub fn tools_json(&self) -> String {
        let registry = self.registry.borrow();
        let tools = registry.entries().map(|entry| {
            let mut tool = json!(entry.tool);
            tool["enabled"] = Value::Bool(entry.enabled);
            tool
        });
        Value::Array(tools.collect()).to_string()
    }

    /// Sets limits from JSON; members that are absent keep their value.
    ///
    /// # Errors
    /// A sentence naming the member that is wrong.
    pub fn configure(&self, settings: &str) -> Result<(), String> {
        let wrong = |error: serde_json::Error| format!("configure: {error}");
        let mut whole = json!(self.executor.settings());
        let given: serde_json::Map<String, Value> =
            serde_json::from_str(settings).map_err(wrong)?;
        for (name, value) in given {
            whole[&name] = value;
        }
        let settings: Settings = serde_json::from_value(whole).map_err(wrong)?;
        self.executor.configure(settings);
        Ok(())
    }

    /// Runs one function with arguments that a person wrote.
    ///
    /// # Errors
    /// [`ToolError`]; arguments that do not fit the schema are one as well.
    pub async fn run_by_hand(
        &self,
        name: &str,
        arguments: Value,
        stop: &Stop,
    ) -> Result<String, ToolError> {
        let checked = {
            let registry = self.registry.borrow();
            registry.get(name).and_then(|entry| {
                let checked = entry.validator.check(&arguments);
                checked.map_err(|problems| AgentError::InvalidArguments {
                    tool: name.to_owned(),
                    problems,
                })
            })
        };
        checked.map_err(|error| ToolError {
            kind: ToolErrorKind::Threw,
            message: error.to_string(),
        })?;
        let call = Call {
            step: 0,
            name: name.to_owned(),
            arguments,
        };
        self.executor.run(&call, stop).await
    }

    /// A person's answer to the call that waits for one.
    pub fn decide(&self, allow: bool) {
        if let Some(waiting) = self.decision.borrow_mut().take() {
            // The turn may have been stopped meanwhile.
            let _ = waiting.send(allow);
        }
    }

    /// Shows the registry as it is now and, a moment later, tells the engine.
    fn changed(self: &Rc<Self>) {
        let tools: Vec<ToolView> = {
            let registry = self.registry.borrow();
            let entries = registry.entries().map(|entry| ToolView {
                tool: entry.tool.clone(),
                enabled: entry.enabled,
                generation: entry.generation,
            });
            entries.collect()
        };
        let names: Vec<&str> = tools.iter().map(|tool| tool.tool.name.as_str()).collect();
        self.events.send("toolchange", &json!({ "names": names }));
        self.view.tools.set(tools);
        let change = self.changes.get().wrapping_add(1);
        self.changes.set(change);
        let app = self.clone();
        spawn_local(async move {
            // Pages register many functions in a row: the engine hears of them once.
            TimeoutFuture::new(20).await;
            if app.changes.get() == change {
                app.prepare().await;
            }
        });
    }
}

/// The engine's status for JavaScript.
fn status_json(status: &EngineStatus) -> Value {
    match status {
        EngineStatus::Loading { loaded, total } => {
            json!({ "state": "loading", "loaded": loaded, "total": total })
        }
        EngineStatus::Ready(info) => json!({
            "state": "ready", "engine": info.kind, "name": info.engine, "model": info.model, "bytes": info.bytes,
        }),
        EngineStatus::Error(message) => json!({ "state": "error", "message": message }),
    }
}
