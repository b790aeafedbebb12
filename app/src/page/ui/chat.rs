//! The conversation: messages, call cards, suggestions and the line to type in.

use leptos::html::{Div, Textarea};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::form::shown;
use crate::i18n::Key;
use crate::page::app;
use crate::page::engine::EngineStatus;
use crate::page::view::{CallState, CallView, Item, Tab};

/// The panel.
pub(super) fn chat() -> AnyView {
    let view = app().view;
    let scroll = NodeRef::<Div>::new();
    Effect::new(move |_| {
        view.items.with(Vec::len);
        view.busy.track();
        view.engine
            .with(|status| matches!(status, EngineStatus::Error(_)));
        request_animation_frame(move || {
            if let Some(scroll) = scroll.get_untracked() {
                scroll.set_scroll_top(scroll.scroll_height());
            }
        });
    });
    view! {
        <div class="scroll" node_ref=scroll>
            <div class="talk" role="log" aria-live="polite" aria-label=view.t(Key::Conversation)>
                {move || {
                    view.items.with(Vec::is_empty).then(|| {
                        view! {
                            <div class="welcome">
                                <h1>{view.t(Key::Tagline)}</h1>
                                <p>{view.t(Key::Welcome)}</p>
                            </div>
                        }
                    })
                }}
                <For each=move || view.items.get() key=|(number, _)| *number children=|(_, item)| message(item) />
                {waiting}
            </div>
            {engine_problem}
        </div>
        {suggestions}
        {composer()}
    }
    .into_any()
}

/// What is going on, while a turn runs.
fn waiting() -> impl IntoView {
    let view = app().view;
    let key = move || {
        let call = view.items.with(|items| match items.last() {
            Some((_, Item::Call(call))) => Some(call.state.get()),
            _ => None,
        });
        let ready = view
            .engine
            .with(|status| matches!(status, EngineStatus::Ready(_)));
        match (call, ready) {
            (Some(CallState::Confirm(_)), _) => Key::WaitingForYou,
            (Some(CallState::Running), _) => Key::Running,
            (_, true) => Key::Thinking,
            (_, false) => Key::WaitingForModel,
        }
    };
    move || {
        view.busy.get().then(|| {
            view! {
                <div class="thinking" data-testid="thinking">
                    <i></i><i></i><i></i>
                    <span>{move || view.lang.get().text(key())}</span>
                </div>
            }
        })
    }
}

/// The engine's last words and the way back.
fn engine_problem() -> impl IntoView {
    let view = app().view;
    move || {
        let EngineStatus::Error(problem) = view.engine.get() else {
            return None;
        };
        Some(view! {
            <div class="message" data-role="error" role="alert" data-testid="engine-error">
                <b>{view.t(Key::EngineError)}</b>
                <p>{problem}</p>
                <p class="way-back">
                    <button type="button" class="plain" data-testid="restart" on:click=move |_| app().engine.restart()>
                        {view.t(Key::Restart)}
                    </button>
                </p>
            </div>
        })
    }
}

/// One entry of the conversation.
fn message(item: Item) -> AnyView {
    let view = app().view;
    match item {
        Item::User(text) => {
            view! { <div class="message" data-testid="message" data-role="user">{text}</div> }
                .into_any()
        }
        Item::Call(call) => call_card(call),
        Item::Answer {
            text,
            can,
            turn,
            ms,
        } => {
            let list = (!can.is_empty()).then(|| {
                let items: Vec<_> = can
                    .into_iter()
                    .map(|(label, description)| view! { <li title=description>{label}</li> })
                    .collect();
                view! {
                    <p>{view.t(Key::CanDo)}</p>
                    <ul class="can" data-testid="capabilities">{items}</ul>
                }
            });
            view! {
                <div class="message" data-testid="message" data-role="assistant">
                    <p data-testid="answer">{text}</p>
                    {list}
                </div>
                <div class="foot">
                    <span>{format!("{ms:.0} ms")}</span>
                    <button
                        type="button"
                        on:click=move |_| {
                            view.shown.set(turn);
                            view.tab.set(Tab::Trace);
                        }
                    >
                        {view.t(Key::ShowTrace)}
                    </button>
                </div>
            }
            .into_any()
        }
        Item::Error(problem) => view! {
            <div class="message" data-testid="message" data-role="error" role="alert">
                <b>{view.t(Key::ErrorTitle)}</b>
                <p>{problem}</p>
            </div>
        }
        .into_any(),
        Item::Stopped => view! {
            <div class="message" data-testid="message" data-role="assistant">{view.t(Key::Stopped)}</div>
        }
        .into_any(),
    }
}

/// A call: function, probability, arguments, result.
fn call_card(call: CallView) -> AnyView {
    let view = app().view;
    let state = call.state;
    let percent = f64::from(call.probability.clamp(0.0, 1.0)) * 100.0;
    let rows: Vec<_> = call
        .arguments
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| view! { <dt>{name.clone()}</dt><dd>{shown(value)}</dd> })
        .collect();
    let ok = move || match state.get() {
        CallState::Done(_) => "true",
        CallState::Failed(_) => "false",
        CallState::Running | CallState::Confirm(_) => "pending",
    };
    let outcome = move || {
        match state.get() {
        CallState::Done(text) | CallState::Failed(text) => view! { <span data-testid="result">{text}</span> }.into_any(),
        CallState::Running => view! { <span>{view.t(Key::Running)}</span> }.into_any(),
        CallState::Confirm(reason) => view! {
            <span>
                {reason}
                <span class="run-row way-back">
                    <button type="button" class="plain" data-testid="allow" on:click=move |_| app().decide(true)>{view.t(Key::Allow)}</button>
                    <button type="button" class="plain" data-testid="deny" on:click=move |_| app().decide(false)>{view.t(Key::Deny)}</button>
                </span>
            </span>
        }
        .into_any(),
    }
    };
    view! {
        <div
            class="message call"
            data-testid="message"
            data-role="call"
            data-function=call.name.clone()
            data-arguments=call.arguments.to_string()
            data-ok=ok
        >
            <div class="call-head">
                <code>{call.name.clone()}</code>
                <span class="chance">
                    <span class="meter" aria-hidden="true"><i style:width=format!("{percent:.0}%")></i></span>
                    {format!("{percent:.0}%")}
                </span>
            </div>
            {(!rows.is_empty()).then(|| view! { <dl class="args">{rows}</dl> })}
            <p class="outcome">{outcome}</p>
        </div>
    }
    .into_any()
}

/// Requests to try.
fn suggestions() -> AnyView {
    let view = app().view;
    view! {
        <div
            class="suggest"
            data-wide=move || view.items.with(Vec::is_empty).to_string()
            role="group" aria-label=view.t(Key::Suggestions)>
            {move || {
                let chips = view.lang.get().suggestions().iter().copied();
                chips
                    .map(|text| {
                        view! {
                            <button type="button" data-testid="suggestion" on:click=move |_| app().submit(text.to_owned())>
                                {text}
                            </button>
                        }
                    })
                    .collect::<Vec<_>>()
            }}
        </div>
    }
    .into_any()
}

/// The line to type in. Enter sends, Shift+Enter breaks the line, Escape stops.
fn composer() -> AnyView {
    let view = app().view;
    let field = NodeRef::<Textarea>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // Only fails for elements that are not in the document.
            let _ = field.focus();
        }
    });
    let send = move || {
        let Some(field) = field.get_untracked() else {
            return;
        };
        let text = field.value();
        if view.busy.get_untracked() {
            return;
        }
        field.set_value("");
        app().submit(text);
    };
    let keys = move |event: KeyboardEvent| {
        // A key that ends an input method's composition is not meant for us.
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            send();
        }
    };
    let escape = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.key() == "Escape" && view.busy.get_untracked() {
            app().stop();
        }
    });
    on_cleanup(move || escape.remove());
    view! {
        <form
            class="composer"
            on:submit=move |event| {
                event.prevent_default();
                send();
            }
        >
            <label class="visually-hidden" for="prompt">{view.t(Key::Placeholder)}</label>
            <textarea
                id="prompt"
                data-testid="prompt"
                rows="1"
                autocomplete="off"
                enterkeyhint="send"
                placeholder=view.t(Key::Placeholder)
                node_ref=field
                on:keydown=keys
            ></textarea>
            <button
                type="submit"
                class="send"
                data-testid="send"
                data-stop=move || view.busy.get().to_string()
                aria-label=move || view.lang.get().text(if view.busy.get() { Key::Stop } else { Key::Send })
                on:click=move |event| {
                    if view.busy.get_untracked() {
                        event.prevent_default();
                        app().stop();
                    }
                }
            >
                <svg viewBox="0 0 20 20" aria-hidden="true">
                    {move || {
                        if view.busy.get() {
                            view! { <rect x="5" y="5" width="10" height="10" rx="2" fill="currentColor"/> }.into_any()
                        } else {
                            view! {
                                <path d="M10 16V4.5M5 9.2 10 4l5 5.2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>
                            }
                            .into_any()
                        }
                    }}
                </svg>
            </button>
        </form>
    }
    .into_any()
}
