//! The project's developer commands: everything a person or a CI job does starts with `cargo xtask`.

pub mod bench;
pub mod bench_browser;
#[cfg(feature = "e2e")]
pub mod browser;
mod browser_tests;
pub mod mutate;
pub mod paths;
pub mod process;
pub mod python;
pub mod server;
pub mod setup;
pub mod site;
pub mod size;
pub mod test;
mod test_programs;
pub mod tidy;
pub mod walk;
