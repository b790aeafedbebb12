//! The engine's worker as the page sees it: started, watched, asked, and started again after it died.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use agent::{AgentError, PlanInput, Planner, Step, Tool, ToolReport};
use futures_channel::oneshot;
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use super::settings;
use super::stop::Stop;
use crate::protocol::{EngineChoice, EngineInfo, FromWorker, ToWorker, from_js, to_js};

/// Where the engine stands.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineStatus {
    /// The worker starts or reads the model.
    Loading {
        /// Bytes so far.
        loaded: u64,
        /// Bytes in all, where known.
        total: Option<u64>,
    },
    /// Requests are answered.
    Ready(EngineInfo),
    /// It does not run; the next request or [`EngineHost::restart`] tries again.
    Error(String),
}

/// How the engine is to be started.
#[derive(Clone, Debug)]
pub struct EngineOptions {
    /// Address of the worker's script.
    pub script: String,
    /// Which engine.
    pub engine: EngineChoice,
    /// Absolute URL of the model.
    pub model_url: String,
    /// Absolute URL of an adapter for it.
    pub adapter_url: Option<String>,
    /// Let the engine measure which kernels are fastest on this GPU.
    pub tune: bool,
}

/// An answer on its way.
enum Answer {
    Tools(Result<ToolReport, AgentError>),
    Step(Result<Box<Step>, AgentError>),
}

/// One life of the worker. Its listeners live as long as it does.
struct Life {
    worker: Worker,
    hello: bool,
    /// Messages written before the worker listened.
    queue: Vec<ToWorker>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Drop for Life {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Owns the worker. Clones share it.
#[derive(Clone)]
pub struct EngineHost(Rc<Inner>);

struct Inner {
    options: EngineOptions,
    life: RefCell<Option<Life>>,
    /// A finished life, kept until its own listener has returned.
    buried: RefCell<Option<Life>>,
    pending: RefCell<HashMap<u32, oneshot::Sender<Answer>>>,
    next_id: Cell<u32>,
    /// Counts the lives; functions must be told anew to each.
    era: Cell<u32>,
    status: RefCell<EngineStatus>,
    on_status: Box<dyn Fn(&EngineStatus)>,
}

impl EngineHost {
    /// A host that has not started yet; `on_status` is called on every change.
    pub fn new(options: EngineOptions, on_status: impl Fn(&EngineStatus) + 'static) -> Self {
        Self(Rc::new(Inner {
            options,
            life: RefCell::new(None),
            buried: RefCell::new(None),
            pending: RefCell::new(HashMap::new()),
            next_id: Cell::new(0),
            era: Cell::new(0),
            status: RefCell::new(EngineStatus::Loading {
                loaded: 0,
                total: None,
            }),
            on_status: Box::new(on_status),
        }))
    }

    /// Where the engine stands.
    pub fn status(&self) -> EngineStatus {
        self.0.status.borrow().clone()
    }

    /// Starts the worker unless one is alive.
    pub fn ensure(&self) {
        let failed = matches!(*self.0.status.borrow(), EngineStatus::Error(_));
        if self.0.life.borrow().is_none() || failed {
            self.restart();
        }
    }

    /// Ends the worker, if any, and starts a new one. Requests under way fail.
    pub fn restart(&self) {
        self.end("the engine was started again");
        self.set_status(EngineStatus::Loading {
            loaded: 0,
            total: None,
        });
        if let Err(problem) = self.start() {
            self.fail(problem);
        }
    }

    fn start(&self) -> Result<(), String> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&self.0.options.script, &options)
            .map_err(|error| format!("the browser refused to start a worker: {}", text(&error)))?;
        let host = self.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            match from_js::<FromWorker>(event.data()) {
                Ok(message) => host.hear(message),
                Err(error) => host.fail(error.to_string()),
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        let host = self.clone();
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            let said = event
                .dyn_ref::<ErrorEvent>()
                .map(ErrorEvent::message)
                .filter(|message| !message.is_empty());
            host.fail(match said {
                Some(message) => format!("the engine stopped: {message}"),
                None => "the engine's files could not be loaded; reload the page".to_owned(),
            });
        });
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        self.0.era.set(self.0.era.get() + 1);
        *self.0.life.borrow_mut() = Some(Life {
            worker,
            hello: false,
            queue: vec![ToWorker::Load {
                engine: self.0.options.engine,
                model_url: self.0.options.model_url.clone(),
                adapter_url: self.0.options.adapter_url.clone(),
                tuning: self.0.options.tune.then(settings::tuning),
            }],
            _on_message: on_message,
            _on_error: on_error,
        });
        Ok(())
    }

    fn hear(&self, message: FromWorker) {
        match message {
            FromWorker::Hello => {
                let queue = match self.0.life.borrow_mut().as_mut() {
                    Some(life) => {
                        life.hello = true;
                        std::mem::take(&mut life.queue)
                    }
                    None => return,
                };
                for message in queue {
                    self.send(message);
                }
            }
            FromWorker::Progress { loaded, total } => {
                self.set_status(EngineStatus::Loading { loaded, total });
            }
            FromWorker::Ready { info, tuning } => {
                if let Some(text) = tuning {
                    settings::keep_tuning(&text);
                }
                self.set_status(EngineStatus::Ready(info));
            }
            FromWorker::ToolsSet { id, result } => self.answer(id, Answer::Tools(result)),
            FromWorker::Planned { id, result } => self.answer(id, Answer::Step(result)),
            FromWorker::Failed { message } | FromWorker::Fatal { message } => self.fail(message),
        }
    }

    fn answer(&self, id: u32, answer: Answer) {
        let waiting = self.0.pending.borrow_mut().remove(&id);
        if let Some(waiting) = waiting {
            // Nobody waits any more when the turn was stopped.
            let _ = waiting.send(answer);
        }
    }

    fn send(&self, message: ToWorker) {
        let problem = {
            let mut life = self.0.life.borrow_mut();
            let Some(life) = life.as_mut() else { return };
            if !life.hello {
                life.queue.push(message);
                return;
            }
            match to_js(&message) {
                Ok(value) => life.worker.post_message(&value).err().map(|e| text(&e)),
                Err(error) => Some(error.to_string()),
            }
        };
        if let Some(problem) = problem {
            self.fail(problem);
        }
    }

    /// Says why the engine does not run and lets every request under way fail with it.
    fn fail(&self, problem: String) {
        self.end(&problem);
        self.set_status(EngineStatus::Error(problem));
    }

    fn end(&self, why: &str) {
        // This may run inside the listener of the life that ends: it is dropped one life later.
        let life = self.0.life.borrow_mut().take();
        if let Some(life) = life {
            life.worker.terminate();
            *self.0.buried.borrow_mut() = Some(life);
        }
        let pending: Vec<_> = self.0.pending.borrow_mut().drain().collect();
        for (_, waiting) in pending {
            let error = AgentError::Planner {
                message: why.to_owned(),
            };
            let _ = waiting.send(Answer::Step(Err(error)));
        }
    }

    fn set_status(&self, status: EngineStatus) {
        *self.0.status.borrow_mut() = status.clone();
        (self.0.on_status)(&status);
    }

    async fn ask(&self, message: impl FnOnce(u32) -> ToWorker) -> Result<Answer, AgentError> {
        self.ensure();
        if let EngineStatus::Error(message) = self.status() {
            return Err(AgentError::Planner { message });
        }
        let id = self.0.next_id.get();
        self.0.next_id.set(id.wrapping_add(1));
        let (sender, receiver) = oneshot::channel();
        self.0.pending.borrow_mut().insert(id, sender);
        self.send(message(id));
        receiver.await.map_err(|_| AgentError::Planner {
            message: "the engine gave no answer".to_owned(),
        })
    }
}

/// [`Planner`] on the page: every question crosses to the worker.
///
/// A worker that was started anew is told the functions again by itself, and a lost GPU is
/// answered with a new worker and the same question once more.
pub struct WorkerPlanner {
    host: EngineHost,
    tools: Vec<Tool>,
    /// The life of the worker that knows `tools`.
    told: Option<u32>,
    /// Stops waiting for the worker.
    stop: Stop,
}

impl WorkerPlanner {
    /// A planner without functions.
    pub fn new(host: EngineHost) -> Self {
        Self {
            host,
            tools: Vec::new(),
            told: None,
            stop: Stop::new(),
        }
    }

    /// From now on this stops what the planner waits for.
    pub fn set_stop(&mut self, stop: Stop) {
        self.stop = stop;
    }

    /// Asks the worker, unless stopped.
    async fn ask(&self, message: impl FnOnce(u32) -> ToWorker) -> Result<Answer, AgentError> {
        let answer = self.stop.or(self.host.ask(message)).await;
        answer.unwrap_or(Err(AgentError::Aborted))
    }

    async fn tell(&mut self) -> Result<ToolReport, AgentError> {
        self.host.ensure();
        let era = self.host.0.era.get();
        let tools = self.tools.clone();
        match self.ask(|id| ToWorker::SetTools { id, tools }).await? {
            Answer::Tools(result) => {
                let report = result?;
                self.told = Some(era);
                Ok(report)
            }
            Answer::Step(result) => Err(mismatch(result.err())),
        }
    }

    async fn plan(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        self.host.ensure();
        if self.told != Some(self.host.0.era.get()) {
            self.tell().await?;
        }
        let input = input.clone();
        match self.ask(|id| ToWorker::Next { id, input }).await? {
            Answer::Step(result) => result.map(|step| *step),
            Answer::Tools(result) => Err(mismatch(result.err())),
        }
    }
}

impl Planner for WorkerPlanner {
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError> {
        self.tools = tools.to_vec();
        self.tell().await
    }

    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        match self.plan(input).await {
            Err(AgentError::DeviceLost { .. }) => {
                self.host.restart();
                self.plan(input).await
            }
            result => result,
        }
    }
}

/// An answer of the wrong kind: the worker's own error when it brought one.
fn mismatch(error: Option<AgentError>) -> AgentError {
    error.unwrap_or_else(|| AgentError::Planner {
        message: "the engine answered something else than it was asked".to_owned(),
    })
}

/// What a JavaScript error says.
pub fn text(value: &JsValue) -> String {
    if let Some(error) = value.dyn_ref::<js_sys::Error>() {
        return String::from(error.message());
    }
    match value.as_string() {
        Some(text) => text,
        None => match js_sys::Reflect::get(value, &"message".into())
            .ok()
            .and_then(|m| m.as_string())
        {
            Some(message) => message,
            None => String::from(js_sys::JsString::from(value.clone())),
        },
    }
}
