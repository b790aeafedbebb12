//! The trace panel: how a request was decided, from its record.

use agent::{FillTrace, Selection, StepCounters};
use leptos::prelude::*;

use crate::i18n::Key;
use crate::page::app;

/// The panel.
pub(super) fn trace() -> impl IntoView {
    let view = app().view;
    let pick = move || {
        let options: Vec<_> = view.records.with(|records| {
            let numbered = records.iter().enumerate().rev();
            numbered
                .map(|(index, record)| {
                    let title: String = record.request.chars().take(80).collect();
                    view! {
                        <option value=index.to_string() selected=move || view.shown.get() == index>
                            {format!("{}. {title}", index + 1)}
                        </option>
                    }
                })
                .collect()
        });
        view! {
            <select
                class="trace-pick"
                aria-label=view.t(Key::Turn)
                on:change=move |event| {
                    if let Ok(index) = event_target_value(&event).parse() {
                        view.shown.set(index);
                    }
                }
            >
                {options}
            </select>
        }
    };
    let body = move || {
        let record = view
            .records
            .with(|records| records.get(view.shown.get()).cloned());
        match record {
            None => view! { <p class="hint">{view.t(Key::TraceHint)}</p> }.into_any(),
            Some(record) => view! { {pick} {super::record::record(&record)} }.into_any(),
        }
    };
    view! { <div class="scroll"><div class="trace" data-testid="trace">{body}</div></div> }
}

/// Counters and times as small tiles.
pub(super) fn facts(counters: StepCounters, ms: f64) -> AnyView {
    let view = app().view;
    let tile =
        |key: Key, value: String| view! { <div><dt>{view.t(key)}</dt><dd>{value}</dd></div> };
    view! {
        <dl class="facts">
            {tile(Key::TotalTime, format!("{ms:.0} ms"))}
            {tile(Key::ForwardPasses, counters.forward_passes.to_string())}
            {tile(Key::Rows, counters.rows.to_string())}
            {tile(Key::EmittedTokens, counters.tokens_emitted.to_string())}
            {tile(Key::ForcedTokens, counters.tokens_forced.to_string())}
            {tile(Key::SchemaTokens, counters.schema_tokens_prefilled.to_string())}
        </dl>
    }
    .into_any()
}

/// How probable each function was, *none* among them.
pub(super) fn bars(selection: &Selection) -> impl IntoView {
    let view = app().view;
    let bar = |name: AnyView, probability: f32, chosen: bool| {
        let percent = f64::from(probability.clamp(0.0, 1.0)) * 100.0;
        view! {
            <li data-chosen=chosen.to_string()>
                <span class="name">{name}</span>
                <span class="wire"><i style:width=format!("{percent:.1}%")></i></span>
                <span class="percent">{format!("{percent:.1}%")}</span>
            </li>
        }
    };
    let mut rows: Vec<(f32, AnyView)> = selection
        .candidates
        .iter()
        .map(|candidate| {
            let chosen = selection.chosen.as_deref() == Some(candidate.name.as_str());
            let name = candidate.name.clone().into_any();
            let row = bar(name, candidate.probability, chosen).into_any();
            (candidate.probability, row)
        })
        .collect();
    let none = bar(
        view.t(Key::NoCall).into_any(),
        selection.none_probability,
        selection.chosen.is_none(),
    );
    rows.push((selection.none_probability, none.into_any()));
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
    view! { <ul class="bars">{rows}</ul> }
}

/// The written tokens, coloured by probability; forced ones are marked.
pub(super) fn tokens(fill: &FillTrace) -> AnyView {
    let view = app().view;
    let pieces: Vec<_> = fill
        .tokens
        .iter()
        .filter(|token| !token.text.is_empty())
        .map(|token| {
            let probability = f64::from(token.probability.clamp(0.0, 1.0));
            let about = if token.forced {
                view.lang.get_untracked().text(Key::Forced).to_owned()
            } else {
                format!("{:.1}%", probability * 100.0)
            };
            view! {
                <span
                    class="token"
                    data-forced=token.forced.to_string()
                    style=("--p", format!("{probability:.3}"))
                    title=about
                >
                    {token.text.clone()}
                </span>
            }
        })
        .collect();
    view! {
        <p class="tokens">{pieces}</p>
        <p class="legend">
            <span><span class="token" data-forced="false" style=("--p", "1")>"abc"</span> {view.t(Key::Sampled)}</span>
            <span><span class="token" data-forced="true">"abc"</span> {view.t(Key::Forced)}</span>
        </p>
    }
    .into_any()
}
