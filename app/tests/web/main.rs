//! Tests of the page's side in a real browser: functions, public surface, engine's worker, demo page.
#![cfg(target_arch = "wasm32")]
// Helpers outside #[test] functions may fail the test as well.
#![allow(clippy::unwrap_used)]

mod demo;
mod engine;
mod executor;
mod public;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
