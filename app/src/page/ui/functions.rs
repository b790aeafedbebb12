//! The functions panel: every registered function with its schema, a switch, and a form to run it by hand.

use std::collections::HashMap;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::form::{self, Field, Kind};
use crate::i18n::Key;
use crate::page::app;
use crate::page::stop::Stop;
use crate::page::view::ToolView;

/// The panel.
pub(super) fn functions() -> AnyView {
    let view = app().view;
    view! {
        <div class="scroll">
            <p class="hint">{view.t(Key::FunctionsHint)}</p>
            <div class="tools">
                <For
                    each=move || view.tools.get()
                    key=|tool| (tool.tool.name.clone(), tool.generation, tool.enabled)
                    children=tool_card
                />
            </div>
        </div>
    }
    .into_any()
}

/// One function.
fn tool_card(entry: ToolView) -> AnyView {
    let view = app().view;
    let open = RwSignal::new(false);
    let name = entry.tool.name.clone();
    let schema = serde_json::to_string_pretty(&entry.tool.input_schema).unwrap_or_default();
    let fields = form::fields(&entry.tool.input_schema);
    let problem = {
        let name = name.clone();
        move || {
            view.rejected.with(|rejected| {
                let found = rejected.iter().find(|(tool, _)| *tool == name);
                found.map(|(_, problem)| problem.clone())
            })
        }
    };
    let switched = name.clone();
    let shown = name.clone();
    let body_name = name.clone();
    view! {
        <div class="tool" data-testid="tool" data-name=entry.tool.name.clone() data-enabled=entry.enabled.to_string()>
            <div class="tool-head">
                <button
                    type="button"
                    class="tool-open"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <code>{shown}</code>
                    <span>{entry.tool.description.clone()}</span>
                </button>
                <label class="switch" title=view.t(Key::OnOff)>
                    <input
                        type="checkbox"
                        role="switch"
                        prop:checked=entry.enabled
                        aria-label=move || format!("{}: {name}", view.lang.get().text(Key::OnOff))
                        on:change=move |event| app().set_enabled(&switched, event_target_checked(&event))
                    />
                    <i></i>
                </label>
            </div>
            {move || {
                problem().map(|problem| {
                    view! { <p class="problem">{view.t(Key::NotOffered)} " " {problem}</p> }
                })
            }}
            {move || {
                open.get().then(|| by_hand(body_name.clone(), fields.clone(), schema.clone()))
            }}
        </div>
    }
    .into_any()
}

/// The opened part: form, outcome, schema.
fn by_hand(name: String, fields: Vec<Field>, schema: String) -> AnyView {
    let view = app().view;
    let entered = RwSignal::new(HashMap::<String, String>::new());
    let outcome = RwSignal::new(None::<Result<String, String>>);
    let inputs: Vec<_> = fields
        .iter()
        .map(|field| input(field.clone(), entered))
        .collect();
    let run = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match entered.with_untracked(|entered| form::arguments(&fields, entered)) {
            Ok(arguments) => {
                let name = name.clone();
                spawn_local(async move {
                    let result = app().run_by_hand(&name, arguments, &Stop::new()).await;
                    outcome.set(Some(result.map_err(|error| error.message)));
                });
            }
            Err(problem) => outcome.set(Some(Err(problem))),
        }
    };
    view! {
        <div class="tool-body">
            <form class="by-hand" aria-label=view.t(Key::RunByHand) on:submit=run>
                {inputs}
                <div class="run-row">
                    <button type="submit" class="plain">{view.t(Key::RunByHand)}</button>
                    <output
                        aria-live="polite"
                        data-ok=move || outcome.with(|o| o.as_ref().map(|o| o.is_ok().to_string()))
                    >
                        {move || outcome.get().map(|result| result.unwrap_or_else(|problem| problem))}
                    </output>
                </div>
            </form>
            <details class="schema">
                <summary>{view.t(Key::Schema)}</summary>
                <pre tabindex="0">{schema}</pre>
            </details>
        </div>
    }
    .into_any()
}

/// One parameter's field.
fn input(field: Field, entered: RwSignal<HashMap<String, String>>) -> AnyView {
    let view = app().view;
    let name = field.name.clone();
    let put = move |value: String| {
        entered.update(|entered| {
            entered.insert(name.clone(), value);
        });
    };
    let control = match field.kind {
        Kind::Choice(values) => {
            let options: Vec<_> = values
                .iter()
                .map(|value| {
                    let text = form::shown(value);
                    view! { <option value=text.clone()>{text.clone()}</option> }
                })
                .collect();
            view! {
                <select on:change=move |event| put(event_target_value(&event))>
                    <option value="">{view.t(Key::NotSet)}</option>
                    {options}
                </select>
            }
            .into_any()
        }
        Kind::Number { whole } => view! {
            <input
                type="number"
                step=if whole { "1" } else { "any" }
                on:input=move |event| put(event_target_value(&event))
            />
        }
        .into_any(),
        Kind::Text => {
            view! { <input type="text" on:input=move |event| put(event_target_value(&event)) /> }
                .into_any()
        }
        Kind::Json => view! {
            <textarea rows="3" placeholder="JSON" on:input=move |event| put(event_target_value(&event))></textarea>
        }
        .into_any(),
    };
    view! {
        <label class="field">
            <span>{field.name} {field.required.then_some(" *")}</span>
            {control}
            <small>{field.description}</small>
        </label>
    }
    .into_any()
}
