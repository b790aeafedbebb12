//! Turns: one at a time, shown as they happen, kept as records.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use agent::{
    AgentError, CallOutcome, Clock, DefaultPolicy, Host, Limits, Outcome, PlanOptions, Planner,
    Selection, TurnEvent, TurnLoop, TurnRecord,
};
use leptos::prelude::{GetUntracked, RwSignal, Set, Update, WithUntracked};
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use web_sys::AbortSignal;

use super::App;
use super::engine::{EngineHost, EngineStatus, WorkerPlanner};
use super::stop::{Gate, Stop};
use super::view::{CallState, CallView, Item};

/// What runs turns. Only who is inside the gate touches loop and planner.
pub(super) struct Turns {
    gate: Gate,
    inside: RefCell<Option<(TurnLoop, WorkerPlanner)>>,
    /// Stops the turn that runs.
    stop: RefCell<Stop>,
}

impl Turns {
    pub(super) fn new(engine: EngineHost) -> Self {
        Self {
            gate: Gate::new(),
            inside: RefCell::new(Some((TurnLoop::new(), WorkerPlanner::new(engine)))),
            stop: RefCell::new(Stop::new()),
        }
    }
}

/// `performance.now()`.
struct PageClock;

impl Clock for PageClock {
    fn now_ms(&self) -> f64 {
        web_sys::window()
            .and_then(|window| window.performance())
            .map_or(0.0, |performance| performance.now())
    }
}

impl App {
    /// A request from the interface; what becomes of it is shown.
    pub fn submit(self: &Rc<Self>, request: String) {
        if self.view.busy.get_untracked() {
            return;
        }
        let app = self.clone();
        spawn_local(async move {
            // The record is kept and shown by the turn itself.
            let _ = app.turn(request, None).await;
        });
    }

    /// Stops the turn that runs.
    pub fn stop(&self) {
        self.turns.stop.borrow().stop();
    }

    /// Runs one request after those before it. Whatever else happens is in the record.
    ///
    /// # Errors
    /// [`AgentError::Aborted`] when it was stopped.
    pub async fn turn(
        self: &Rc<Self>,
        request: String,
        signal: Option<AbortSignal>,
    ) -> Result<Arc<TurnRecord>, AgentError> {
        let stop = Stop::new();
        let _hook = signal.map(|signal| stop.hook(signal));
        let Some(_pass) = stop.or(self.turns.gate.enter()).await else {
            return Err(AgentError::Aborted);
        };
        *self.turns.stop.borrow_mut() = stop.clone();
        let Some((mut turn_loop, mut planner)) = self.turns.inside.borrow_mut().take() else {
            return Err(AgentError::Planner {
                message: "another turn is running".to_owned(),
            });
        };
        self.view.busy.set(true);
        if !request.trim().is_empty() {
            self.view.push(Item::User(request.clone()));
        }
        self.events
            .send("turnstart", &serde_json::json!({ "request": request }));
        self.executor.set_stop(stop.clone());
        planner.set_stop(stop.clone());
        let mut screen = Screen::new(self);
        let record = turn_loop
            .run(
                &mut planner,
                &Host {
                    registry: &self.registry,
                    executor: &self.executor,
                    policy: &DefaultPolicy,
                    clock: &PageClock,
                    limits: &Limits {
                        max_result_chars: self.executor.settings().max_result_chars,
                        ..Limits::default()
                    },
                    options: &PlanOptions::default(),
                    abort: stop.abort(),
                },
                &request,
                &mut |event| screen.show(event),
            )
            .await;
        planner.set_stop(Stop::new());
        *self.turns.inside.borrow_mut() = Some((turn_loop, planner));
        self.decide(false); // nobody waits for a decision any more
        let record = Arc::new(record);
        screen.end(&record);
        self.view.busy.set(false);
        self.events.send("turnend", &*record);
        match record.outcome {
            Outcome::Aborted => Err(AgentError::Aborted),
            _ => Ok(record),
        }
    }

    /// Tells a ready engine about the functions ahead of the first request.
    pub(super) async fn prepare(self: &Rc<Self>) {
        let ready = matches!(self.engine.status(), EngineStatus::Ready(_));
        // A turn that runs tells the engine by itself.
        if !ready || self.turns.gate.is_taken() {
            return;
        }
        let _pass = self.turns.gate.enter().await;
        let Some((turn_loop, mut planner)) = self.turns.inside.borrow_mut().take() else {
            return;
        };
        let tools = self.registry.borrow().enabled_tools();
        let report = planner.set_tools(&tools).await;
        *self.turns.inside.borrow_mut() = Some((turn_loop, planner));
        // An engine that failed says so itself; the next turn asks again.
        if let Ok(report) = report {
            self.show_rejected(&report);
        }
    }

    fn show_rejected(&self, report: &agent::ToolReport) {
        let rejected = report.rejected.iter();
        let rejected = rejected.map(|tool| (tool.name.clone(), tool.problem.clone()));
        self.view.rejected.set(rejected.collect());
    }
}

/// Shows one turn in the conversation.
struct Screen<'a> {
    app: &'a App,
    selection: Option<Selection>,
    /// The step and state of the call that was shown last.
    call: Option<(usize, RwSignal<CallState>)>,
}

impl<'a> Screen<'a> {
    fn new(app: &'a App) -> Self {
        Self {
            app,
            selection: None,
            call: None,
        }
    }

    fn show(&mut self, event: &TurnEvent) {
        self.app.events.send("turnevent", event);
        match event {
            TurnEvent::Tools { report } => self.app.show_rejected(report),
            TurnEvent::Selected { selection, .. } => self.selection = Some(selection.clone()),
            TurnEvent::Confirming {
                step,
                name,
                arguments,
                reason,
            } => self.put(*step, name, arguments, CallState::Confirm(reason.clone())),
            TurnEvent::Calling {
                step,
                name,
                arguments,
            } => self.put(*step, name, arguments, CallState::Running),
            TurnEvent::Result {
                step,
                name,
                outcome,
            } => {
                let state = match outcome {
                    CallOutcome::Returned { result, .. } => CallState::Done(result.clone()),
                    CallOutcome::Failed { message, .. } | CallOutcome::Invalid { message } => {
                        CallState::Failed(message.clone())
                    }
                    CallOutcome::Refused { reason } => CallState::Failed(reason.clone()),
                };
                self.put(*step, name, &Value::Null, state);
            }
            TurnEvent::Selecting { .. } | TurnEvent::Answer { .. } | TurnEvent::Failed { .. } => {}
        }
    }

    /// Shows the call of `step`, or the new state of one that is shown.
    fn put(&mut self, step: usize, name: &str, arguments: &Value, state: CallState) {
        if let Some((shown, signal)) = self.call
            && shown == step
        {
            signal.set(state);
            return;
        }
        let probability = self.selection.as_ref().and_then(|selection| {
            let candidate = selection.candidates.iter().find(|c| c.name == name);
            candidate.map(|candidate| candidate.probability)
        });
        let signal = self.app.view.state(state);
        self.call = Some((step, signal));
        self.app.view.push(Item::Call(CallView {
            name: name.to_owned(),
            arguments: arguments.clone(),
            probability: probability.unwrap_or(0.0),
            state: signal,
        }));
    }

    fn end(&mut self, record: &Arc<TurnRecord>) {
        let view = self.app.view;
        let turn = view.records.with_untracked(Vec::len);
        view.records.update(|records| records.push(record.clone()));
        view.shown.set(turn);
        let failure = record.error.as_ref().map(|error| error.message.clone());
        view.push(match (record.outcome, failure) {
            (Outcome::Aborted, _) => Item::Stopped,
            (Outcome::Failed, Some(message)) => Item::Error(message),
            _ => Item::Answer {
                text: record.answer.text.clone(),
                can: if record.outcome == Outcome::Answered && record.calls().next().is_none() {
                    let all = record.capabilities.iter();
                    all.map(|can| (can.title.clone(), can.description.clone()))
                        .collect()
                } else {
                    Vec::new()
                },
                turn,
                ms: record.total_ms,
            },
        });
    }
}
