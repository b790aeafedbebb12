//! The header: name, engine status with progress in bytes, language, light and dark.

use leptos::prelude::*;

use crate::i18n::{Key, Lang};
use crate::page::app;
use crate::page::engine::EngineStatus;
use crate::page::settings;

/// Megabytes with one decimal.
fn megabytes(bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss)] // shown with one decimal
    let value = bytes as f64 / 1e6;
    format!("{value:.1}")
}

/// The row at the top.
pub(super) fn header() -> AnyView {
    let view = app().view;
    view! {
        <div class="bar-row">
            <div class="brand">
                <svg viewBox="0 0 32 32" aria-hidden="true">
                    <path class="cord" d="M8 9c0 14 16 0 16 14" fill="none" stroke-width="3" stroke-linecap="round"/>
                    <circle class="jack" cx="8" cy="8" r="4.6" stroke-width="2.4"/>
                    <circle class="jack" cx="24" cy="24" r="4.6" stroke-width="2.4"/>
                </svg>
                <b>"Switchboard"</b>
            </div>
            <div class="bar-end">
                {status()}
                <button
                    type="button"
                    class="quiet"
                    data-testid="language"
                    aria-label=view.t(Key::SwitchLanguage)
                    title=view.t(Key::SwitchLanguage)
                    on:click=move |_| {
                        let lang = view.lang.get_untracked().other();
                        view.lang.set(lang);
                        settings::set_lang(lang);
                    }
                >
                    {move || match view.lang.get() { Lang::En => "中文", Lang::Zh => "EN" }}
                </button>
                <button
                    type="button"
                    class="quiet icon"
                    data-testid="theme"
                    aria-label=view.t(Key::SwitchTheme)
                    title=view.t(Key::SwitchTheme)
                    on:click=move |_| settings::toggle_theme()
                >
                    <svg viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
                        <path d="M10 2a8 8 0 1 0 0 16V2z"/>
                        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6"/>
                    </svg>
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The engine's chip.
fn status() -> AnyView {
    let view = app().view;
    let state = move || {
        view.engine.with(|status| match status {
            EngineStatus::Loading { .. } => "loading",
            EngineStatus::Ready(_) => "ready",
            EngineStatus::Error(_) => "error",
        })
    };
    let engine = move || {
        view.engine.with(|status| match status {
            EngineStatus::Ready(info) => Some(info.kind.as_str()),
            _ => None,
        })
    };
    let words = move || {
        let lang = view.lang.get();
        view.engine.with(|status| match status {
            EngineStatus::Loading { loaded: 0, .. } => lang.text(Key::Starting).to_owned(),
            EngineStatus::Loading {
                loaded,
                total: Some(total),
            } => format!("{} / {} MB", megabytes(*loaded), megabytes(*total)),
            EngineStatus::Loading { loaded, .. } => format!("{} MB", megabytes(*loaded)),
            EngineStatus::Ready(info) => format!("{} · {} MB", info.model, megabytes(info.bytes)),
            EngineStatus::Error(_) => lang.text(Key::EngineError).to_owned(),
        })
    };
    let detail = move || {
        view.engine.with(|status| match status {
            EngineStatus::Ready(info) => {
                #[allow(clippy::cast_precision_loss)] // shown with one decimal
                let millions = info.params as f64 / 1e6;
                let why = info
                    .reason
                    .as_deref()
                    .map_or(String::new(), |reason| format!("\n{reason}"));
                let lang = view.lang.get();
                let time = |key, ms: f64| format!("\n{}: {ms:.0} ms", lang.text(key));
                let mut times = time(Key::LoadTime, info.load_ms);
                for (key, ms) in [
                    (Key::CompileTime, info.compile_ms),
                    (Key::TuningTime, info.tuning_ms),
                ] {
                    if ms > 0.0 {
                        times += &time(key, ms);
                    }
                }
                format!(
                    "{}\n{}, {millions:.1} M{times}{why}",
                    info.engine, info.model
                )
            }
            EngineStatus::Error(message) => message.clone(),
            EngineStatus::Loading { .. } => String::new(),
        })
    };
    let progress = move || {
        view.engine.with(|status| match status {
            EngineStatus::Loading {
                loaded,
                total: Some(total),
            } => Some((*loaded, *total)),
            _ => None,
        })
    };
    view! {
        <div
            class="status"
            role="status"
            data-testid="engine-status"
            data-state=state
            data-engine=engine
            title=detail
        >
            <span class="lamp" aria-hidden="true"></span>
            {move || engine().map(|name| view! { <span class="engine">{name}</span> })}
            <span class="text">{words}</span>
            {move || {
                progress().map(|(loaded, total)| {
                    view! {
                        <progress max=total.to_string() prop:value=loaded.to_string() aria-label=view.t(Key::Loading)></progress>
                    }
                })
            }}
        </div>
    }
    .into_any()
}
