//! The interface: header, and the desk with its three panels.

mod chat;
mod form;
mod functions;
mod header;
mod record;
mod trace;

use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::app;
use super::view::Tab;
use crate::i18n::Key;

/// Puts the interface into the page's two empty places.
pub(super) fn mount(bar: HtmlElement, agent: HtmlElement) {
    bar.set_inner_html("");
    agent.set_inner_html("");
    mount_to(bar, header::header).forget();
    mount_to(agent, desk).forget();
}

/// The desk: tabs and the panel that is open. Closed panels stay in the document.
fn desk() -> AnyView {
    let view = app().view;
    let tab = move |this: Tab, key: Key, id: &'static str, count: Option<Signal<usize>>| {
        view! {
            <button
                class="tab"
                role="tab"
                type="button"
                id=format!("tab-{id}")
                data-testid=format!("tab-{id}")
                aria-controls=format!("pane-{id}")
                aria-selected=move || if view.tab.get() == this { "true" } else { "false" }
                on:click=move |_| view.tab.set(this)
            >
                {view.t(key)}
                {count.map(|count| view! { <small>{move || count.get()}</small> })}
            </button>
        }
    };
    let tools = Signal::derive(move || view.tools.with(Vec::len));
    let closed = move |this: Tab| move || view.tab.get() != this;
    view! {
        <div class="desk">
            <div class="tabs" role="tablist">
                {tab(Tab::Chat, Key::Chat, "chat", None)}
                {tab(Tab::Functions, Key::Functions, "functions", Some(tools))}
                {tab(Tab::Trace, Key::Trace, "trace", None)}
            </div>
            <div class="pane" role="tabpanel" id="pane-chat" aria-labelledby="tab-chat" hidden=closed(Tab::Chat)>
                {chat::chat()}
            </div>
            <div class="pane" role="tabpanel" id="pane-functions" aria-labelledby="tab-functions" hidden=closed(Tab::Functions)>
                {functions::functions()}
            </div>
            <div class="pane" role="tabpanel" id="pane-trace" aria-labelledby="tab-trace" hidden=closed(Tab::Trace)>
                {trace::trace()}
            </div>
        </div>
    }
    .into_any()
}
