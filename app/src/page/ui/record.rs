//! One turn's record, step by step.

use agent::{CallOutcome, StepTrace, TurnRecord};
use leptos::prelude::*;

use super::trace::{bars, facts, tokens};
use crate::i18n::Key;
use crate::page::app;

/// The whole record.
pub(super) fn record(record: &TurnRecord) -> AnyView {
    let view = app().view;
    let steps: Vec<_> = record
        .steps
        .iter()
        .enumerate()
        .map(|(number, trace)| step(number, trace))
        .collect();
    let notes: Vec<_> = record
        .notes
        .iter()
        .map(|note| view! { <li>{note.clone()}</li> })
        .collect();
    let answer = record.answer.written.as_ref().map(|written| {
        view! {
            <section class="step">
                <h3>{view.t(Key::Answer)} <small>{milliseconds(written.ms)}</small></h3>
                {tokens(written)}
            </section>
        }
    });
    let raw = serde_json::to_string_pretty(record).unwrap_or_default();
    view! {
        {facts(record.counters, record.total_ms)}
        {steps}
        {answer}
        {(!notes.is_empty()).then(|| view! { <ul class="hint">{notes}</ul> })}
        <details class="raw schema">
            <summary>{view.t(Key::RawRecord)}</summary>
            <pre tabindex="0" data-testid="record">{raw}</pre>
        </details>
    }
    .into_any()
}

/// One step: its selection and, for a call, its values.
fn step(number: usize, trace: &StepTrace) -> AnyView {
    let view = app().view;
    let call = trace.call.as_ref().map(|call| {
        let result = match &call.outcome {
            CallOutcome::Returned { result, .. } => result.clone(),
            CallOutcome::Failed { message, .. } | CallOutcome::Invalid { message } => {
                message.clone()
            }
            CallOutcome::Refused { reason } => reason.clone(),
        };
        let values = if call.fill.tokens.is_empty() {
            view! { <p class="hint">{view.t(Key::NoArguments)}</p> }.into_any()
        } else {
            tokens(&call.fill)
        };
        view! {
            <h4>{view.t(Key::Tokens)} " · " {milliseconds(call.fill.ms)}</h4>
            {values}
            <p class="outcome"><span>{result}</span></p>
        }
    });
    view! {
        <section class="step" data-testid="trace-step">
            <h3>
                {view.t(Key::Step)} " " {number + 1}
                <small>{milliseconds(trace.plan_ms)} " + " {milliseconds(trace.execute_ms)}</small>
            </h3>
            <h4>{view.t(Key::Selection)} " · " {milliseconds(trace.selection.ms)}</h4>
            {bars(&trace.selection)}
            {call}
        </section>
    }
    .into_any()
}

fn milliseconds(ms: f64) -> String {
    format!("{ms:.0} ms")
}
