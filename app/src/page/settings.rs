//! What outlives the page, in local storage: theme and language (applied to `<html>`), the GPU's tuning.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::i18n::Lang;

fn root() -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .document_element()?
        .dyn_into()
        .ok()
}

/// Keeps a setting. Where storage is blocked it lasts as long as the page.
fn keep(key: &str, value: &str) {
    let _ = LocalStorage::set(key, value);
}

/// The language that `early.js` chose before the first paint.
pub(super) fn lang() -> Lang {
    root().map_or(Lang::En, |root| Lang::from_tag(&root.lang()))
}

/// Switches the language of the document and remembers it.
pub(super) fn set_lang(lang: Lang) {
    if let Some(root) = root() {
        root.set_lang(lang.tag());
    }
    keep("switchboard.lang", lang.tag());
}

const TUNING: &str = "switchboard.tuning";

/// What the engine found out about the GPU at an earlier start; empty at first.
pub(super) fn tuning() -> String {
    LocalStorage::get(TUNING).unwrap_or_default()
}

/// Keeps what the engine found out.
pub(super) fn keep_tuning(text: &str) {
    keep(TUNING, text);
}

/// Switches between light and dark and remembers it.
pub(super) fn toggle_theme() {
    let Some(root) = root() else { return };
    let dark = root.get_attribute("data-theme").as_deref() == Some("dark");
    let next = if dark { "light" } else { "dark" };
    // Setting a data attribute cannot fail: its name is valid.
    let _ = root.set_attribute("data-theme", next);
    keep("switchboard.theme", next);
}
