//! The turn loop: plan, check, ask the policy, execute, feed the result back, until there is an answer.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::answer;
use crate::error::{AgentError, ToolErrorKind};
use crate::planner::{
    AskStep, CallStep, Clock, PlanInput, PlanOptions, Planner, SayStep, Step, StepRecord,
};
use crate::policy::{Call, Decision, Executor, Policy};
use crate::record::{
    CallOutcome, CallTrace, Capability, Failure, Outcome, Question, RECORD_VERSION, StepTrace,
    TurnEvent, TurnRecord,
};
use crate::registry::Registry;

/// Bounds of a turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// Most characters of a request.
    pub max_request_chars: usize,
    /// Most characters of a result that are kept.
    pub max_result_chars: usize,
    /// Most steps that choose a call.
    pub max_steps: usize,
    /// Failed calls that are told to the planner; one more ends the turn.
    pub max_fed_back_errors: usize,
    /// An answer whose tokens have a lower mean probability is not shown.
    pub say_threshold: f32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_request_chars: 8_000,
            max_result_chars: 1_500,
            max_steps: 8,
            max_fed_back_errors: 1,
            say_threshold: 0.85,
        }
    }
}

/// Stops a turn between its steps. Clones share one state.
#[derive(Clone, Debug, Default)]
pub struct Abort(Rc<Cell<bool>>);

impl Abort {
    /// Asks the turn to stop.
    pub fn abort(&self) {
        self.0.set(true);
    }

    /// It was asked to.
    pub fn is_aborted(&self) -> bool {
        self.0.get()
    }
}

/// What a turn needs of the page.
pub struct Host<'a, E> {
    /// The functions; a call may change them while the turn runs.
    pub registry: &'a RefCell<Registry>,
    /// Runs functions and asks people.
    pub executor: &'a E,
    /// Decides about calls.
    pub policy: &'a dyn Policy,
    /// Times.
    pub clock: &'a dyn Clock,
    /// Bounds.
    pub limits: &'a Limits,
    /// How the planner decides.
    pub options: &'a PlanOptions,
    /// Stops the turn.
    pub abort: &'a Abort,
}

/// Runs turns with one planner and remembers which functions it was told about.
#[derive(Debug, Default)]
pub struct TurnLoop {
    told: Option<u64>,
}

impl TurnLoop {
    /// A loop whose planner was told nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The planner is new or has forgotten everything: it is told about the functions again.
    pub fn forget(&mut self) {
        self.told = None;
    }

    /// Runs one turn. Whatever happens is in the record; the next turn starts clean.
    pub async fn run<P: Planner, E: Executor>(
        &mut self,
        planner: &mut P,
        host: &Host<'_, E>,
        request: &str,
        on_event: &mut dyn FnMut(&TurnEvent),
    ) -> TurnRecord {
        let start = host.clock.now_ms();
        let mut turn = Turn {
            host,
            on_event,
            planner,
            told: &mut self.told,
            history: Vec::new(),
            errors: 0,
            record: TurnRecord {
                version: RECORD_VERSION,
                request: request.to_owned(),
                started_ms: start,
                ..TurnRecord::default()
            },
        };
        if let Err(error) = turn.steps(request).await {
            turn.fail(&error);
        }
        let mut record = turn.record;
        record.total_ms = host.clock.now_ms() - start;
        let enabled = host.registry.borrow().enabled_tools();
        record.tools = enabled.len();
        if record.executed().next().is_none() {
            record.capabilities = enabled.iter().map(Capability::from).collect();
        }
        record
    }
}

/// Runs one turn with a planner that was told nothing yet; see [`TurnLoop::run`].
pub async fn run_turn<P: Planner, E: Executor>(
    planner: &mut P,
    host: &Host<'_, E>,
    request: &str,
    on_event: &mut dyn FnMut(&TurnEvent),
) -> TurnRecord {
    TurnLoop::new().run(planner, host, request, on_event).await
}

/// Whether the loop goes on after a call.
enum After {
    /// Plan the next step.
    GoOn,
    /// Nothing more may be called: answer.
    AnswerNow,
    /// The turn is over; the record says how.
    Over,
}

struct Turn<'a, P, E> {
    host: &'a Host<'a, E>,
    on_event: &'a mut dyn FnMut(&TurnEvent),
    planner: &'a mut P,
    told: &'a mut Option<u64>,
    history: Vec<StepRecord>,
    errors: usize,
    record: TurnRecord,
}

impl<P: Planner, E: Executor> Turn<'_, P, E> {
    async fn steps(&mut self, request: &str) -> Result<(), AgentError> {
        let limits = self.host.limits;
        if request.trim().is_empty() {
            return Err(AgentError::EmptyRequest);
        }
        let chars = request.chars().count();
        if chars > limits.max_request_chars {
            return Err(AgentError::RequestTooLong {
                chars,
                limit: limits.max_request_chars,
            });
        }
        let mut input = PlanInput {
            request: request.trim().to_owned(),
            history: Vec::new(),
            options: self.host.options.clone(),
        };
        let mut number = 0;
        loop {
            self.check_abort()?;
            let told = self.tell().await?;
            if number >= limits.max_steps && !input.options.say_only {
                input.options.say_only = true;
                let note = format!("stopped after {number} steps, the most for one request");
                self.stop(note);
            }
            input.history.clone_from(&self.history);
            self.emit(TurnEvent::Selecting { step: number });
            let start = self.host.clock.now_ms();
            let step = self.planner.next(&input).await?;
            let plan_ms = self.host.clock.now_ms() - start;
            self.check_abort()?;
            let selection = step.selection().clone();
            self.emit(TurnEvent::Selected {
                step: number,
                selection,
            });
            match step {
                Step::Call(call) if !input.options.say_only => {
                    match self.call(number, call, plan_ms, told).await? {
                        After::GoOn => {}
                        After::AnswerNow => input.options.say_only = true,
                        After::Over => return Ok(()),
                    }
                }
                // Asked for an answer, a planner has no business calling anything.
                Step::Call(call) => {
                    let say = SayStep {
                        selection: call.selection,
                        ..SayStep::default()
                    };
                    self.say(say, plan_ms);
                    return Ok(());
                }
                Step::Say(say) => {
                    self.say(say, plan_ms);
                    return Ok(());
                }
                Step::Ask(ask) => {
                    self.ask(ask, plan_ms);
                    return Ok(());
                }
            }
            number += 1;
        }
    }

    /// Tells the planner about the functions when they changed; returns the revision it knows.
    async fn tell(&mut self) -> Result<u64, AgentError> {
        let (revision, tools) = {
            let registry = self.host.registry.borrow();
            let revision = registry.revision();
            if *self.told == Some(revision) {
                return Ok(revision);
            }
            (revision, registry.enabled_tools())
        };
        *self.told = None;
        let report = self.planner.set_tools(&tools).await?;
        *self.told = Some(revision);
        for rejected in &report.rejected {
            let note = format!(
                "the model can not use {:?}: {}",
                rejected.name, rejected.problem
            );
            self.record.notes.push(note);
        }
        self.record.tool_report = Some(report.clone());
        self.emit(TurnEvent::Tools { report });
        Ok(revision)
    }

    async fn call(
        &mut self,
        number: usize,
        step: CallStep,
        plan_ms: f64,
        told: u64,
    ) -> Result<After, AgentError> {
        let CallStep {
            name,
            arguments,
            selection,
            fill,
        } = step;
        let mut trace = StepTrace {
            counters: selection.counters + fill.counters,
            selection,
            plan_ms,
            ..StepTrace::default()
        };
        let call = Call {
            step: number,
            name: name.clone(),
            arguments: arguments.clone(),
        };
        let repeated = self
            .history
            .last()
            .is_some_and(|last| last.name == name && last.arguments == arguments);
        let (decision, outcome) = if repeated {
            let message = "the same call was made just before; it is not run again".to_owned();
            (None, CallOutcome::Invalid { message })
        } else {
            self.decide_and_run(&call, told, &mut trace).await
        };
        self.emit(TurnEvent::Result {
            step: number,
            name: name.clone(),
            outcome: outcome.clone(),
        });
        self.record.counters = self.record.counters + trace.counters;
        trace.call = Some(CallTrace {
            name: name.clone(),
            arguments: arguments.clone(),
            fill,
            decision,
            outcome: outcome.clone(),
        });
        self.record.steps.push(trace);
        if repeated {
            self.stop(format!("{name} was chosen again with the same arguments"));
            return Ok(After::AnswerNow);
        }
        self.check_abort()?;
        Ok(self.after(name, arguments, outcome))
    }

    /// Everything between the planner's proposal and the outcome.
    async fn decide_and_run(
        &mut self,
        call: &Call,
        told: u64,
        trace: &mut StepTrace,
    ) -> (Option<Decision>, CallOutcome) {
        let host = self.host;
        let invalid = |message: String| CallOutcome::Invalid { message };
        let checked = {
            let registry = host.registry.borrow();
            registry
                .check_call(&call.name, &call.arguments)
                .map(|entry| (entry.tool.clone(), entry.generation))
        };
        let (tool, generation) = match checked {
            Ok(entry) => entry,
            Err(error) => return (None, invalid(error.to_string())),
        };
        let changed = || {
            invalid(format!(
                "{:?} was registered anew meanwhile; the arguments were made for the old one",
                call.name
            ))
        };
        if generation > told {
            return (None, changed());
        }
        let decision = host.policy.decide(&tool, call);
        match &decision {
            Decision::Allow => {}
            Decision::Deny { reason } => {
                let reason = reason.clone();
                return (Some(decision), CallOutcome::Refused { reason });
            }
            Decision::Confirm { reason } => {
                self.emit(TurnEvent::Confirming {
                    step: call.step,
                    name: call.name.clone(),
                    arguments: call.arguments.clone(),
                    reason: reason.clone(),
                });
                let start = host.clock.now_ms();
                let yes = host.executor.confirm(&tool, call, reason).await;
                trace.confirm_ms = host.clock.now_ms() - start;
                if !yes {
                    let reason = "it was not confirmed".to_owned();
                    return (Some(decision), CallOutcome::Refused { reason });
                }
                // A person takes time: the page may have changed.
                let registry = host.registry.borrow();
                match registry.get(&call.name) {
                    Ok(entry) if entry.generation == generation && entry.enabled => {}
                    _ => return (Some(decision), changed()),
                }
            }
        }
        if host.abort.is_aborted() {
            let reason = "the turn was stopped".to_owned();
            return (Some(decision), CallOutcome::Refused { reason });
        }
        self.emit(TurnEvent::Calling {
            step: call.step,
            name: call.name.clone(),
            arguments: call.arguments.clone(),
        });
        let start = host.clock.now_ms();
        let result = host.executor.execute(call).await;
        trace.execute_ms = host.clock.now_ms() - start;
        let outcome = match result {
            Ok(result) => {
                let (result, cut) = capped(&result, host.limits.max_result_chars);
                CallOutcome::Returned { result, cut }
            }
            Err(error) => CallOutcome::Failed {
                kind: error.kind,
                message: capped(&error.message, host.limits.max_result_chars).0,
            },
        };
        (Some(decision), outcome)
    }

    /// Puts the outcome into the history and says how the loop goes on.
    fn after(&mut self, name: String, arguments: Value, outcome: CallOutcome) -> After {
        let (result, ok) = match outcome {
            CallOutcome::Returned { result, cut } => {
                if cut > 0 {
                    let note = format!("the result of {name} was cut by {cut} characters");
                    self.record.notes.push(note);
                }
                (result, true)
            }
            CallOutcome::Refused { reason } => {
                self.finish(Outcome::Refused, answer::refused(&name, &reason));
                return After::Over;
            }
            CallOutcome::Failed {
                kind: ToolErrorKind::Aborted,
                ..
            } => {
                self.fail(&AgentError::Aborted);
                return After::Over;
            }
            CallOutcome::Failed { message, .. } | CallOutcome::Invalid { message } => {
                self.errors += 1;
                (format!("error: {message}"), false)
            }
        };
        let cycle = ok
            && self.history.iter().any(|step| {
                step.ok && step.name == name && step.arguments == arguments && step.result == result
            });
        self.history.push(StepRecord {
            name: name.clone(),
            arguments,
            result,
            ok,
        });
        if self.errors > self.host.limits.max_fed_back_errors {
            self.finish(Outcome::Answered, answer::from_results(&self.history));
            return After::Over;
        }
        if cycle {
            self.stop(format!(
                "{name} was called twice with the same arguments and the same result"
            ));
            return After::AnswerNow;
        }
        After::GoOn
    }

    fn say(&mut self, say: SayStep, plan_ms: f64) {
        let request = &self.record.request;
        let answer = answer::choose(&say, &self.history, request, self.host.limits.say_threshold);
        self.push_step(say.selection, say.fill.counters, plan_ms);
        self.finish(Outcome::Answered, answer);
    }

    fn ask(&mut self, ask: AskStep, plan_ms: f64) {
        let counters = ask.fill.as_ref().map(|f| f.counters).unwrap_or_default();
        self.push_step(ask.selection, counters, plan_ms);
        self.record.question = Some(Question {
            reason: ask.reason,
            name: ask.name,
            arguments: ask.arguments,
            missing: ask.missing,
        });
        self.finish(Outcome::Asked, answer::question(ask.question, ask.fill));
    }

    fn push_step(
        &mut self,
        selection: crate::planner::Selection,
        written: crate::planner::StepCounters,
        plan_ms: f64,
    ) {
        let counters = selection.counters + written;
        self.record.counters = self.record.counters + counters;
        self.record.steps.push(StepTrace {
            selection,
            counters,
            plan_ms,
            ..StepTrace::default()
        });
    }

    /// No more calls: the turn will end as stopped, with an answer.
    fn stop(&mut self, note: String) {
        self.record.notes.push(note);
        self.record.outcome = Outcome::Stopped;
    }

    fn finish(&mut self, outcome: Outcome, answer: crate::record::Answer) {
        if !(outcome == Outcome::Answered && self.record.outcome == Outcome::Stopped) {
            self.record.outcome = outcome;
        }
        self.record.answer = answer.clone();
        let outcome = self.record.outcome;
        self.emit(TurnEvent::Answer { outcome, answer });
    }

    fn fail(&mut self, error: &AgentError) {
        let failure = Failure::from(error);
        self.record.outcome = match error {
            AgentError::Aborted => Outcome::Aborted,
            _ => Outcome::Failed,
        };
        self.record.answer = answer::failed(&failure.message, &self.history);
        self.record.error = Some(failure.clone());
        self.emit(TurnEvent::Failed { error: failure });
    }

    fn check_abort(&self) -> Result<(), AgentError> {
        if self.host.abort.is_aborted() {
            Err(AgentError::Aborted)
        } else {
            Ok(())
        }
    }

    fn emit(&mut self, event: TurnEvent) {
        (self.on_event)(&event);
    }
}

/// The first `limit` characters and how many were cut off.
fn capped(text: &str, limit: usize) -> (String, usize) {
    let total = text.chars().count();
    if total <= limit {
        return (text.to_owned(), 0);
    }
    let mut kept: String = text.chars().take(limit).collect();
    kept.push('…');
    (kept, total - limit)
}
