//! The single-turn categories of the Berkeley Function-Calling Leaderboard, read from its own files.

mod answer;
pub mod ast;
#[cfg(test)]
mod ast_tests;
mod category;
mod language;
mod run;
mod summary;
mod tools;
mod values;

pub use ast::{FunctionDoc, Kind, TruthCall, Wrong};
pub use category::{BfclCase, BfclError, Category, SINGLE_TURN};
pub use run::run_category;
pub use summary::Summary;
