//! The Switchboard site: a page module (interface, registry, turn loop) and a worker module (engine, planner).
//!
//! `page` and `worker` are two WebAssembly modules that talk by [`protocol`]. Functions live on
//! the page, because they touch the DOM; the model lives in the worker, because it computes.

pub mod i18n;
pub mod protocol;

#[cfg(target_arch = "wasm32")]
pub mod page;
#[cfg(target_arch = "wasm32")]
pub mod worker;
