//! Evaluation of a planner on written-down requests: suites, a leaderboard's files, matching rules, figures.

pub mod bfcl;
pub mod calibration;
pub mod classes;
pub mod gathered;
pub mod intents;
pub mod judged;
pub mod matching;
pub mod metrics;
mod names;
pub mod run;
pub mod suite;
pub mod toolalpaca;

pub use calibration::Bin;
pub use classes::FunctionScore;
pub use gathered::{Gathered, LeftOut, run_gathered};
pub use intents::IntentsError;
pub use judged::{Choice, Judged, Right, ValueKind};
pub use metrics::SuiteReport;
pub use run::{CaseResult, Made, run_suite};
pub use suite::{Case, ExpectedCall, Suite, SuiteError};
pub use toolalpaca::ToolAlpacaError;
