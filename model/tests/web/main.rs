//! The GPU engine against the CPU engine and against PyTorch's golden numbers: one body for native
//! drivers and for browsers, with subgroup operations and without.
//!
//! One program, so that a browser compiles the kernels once.

#![allow(clippy::expect_used, clippy::panic)] // a test program throughout

mod ahead;
mod cost;
mod formats;
mod results;
mod support;
mod turns;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
