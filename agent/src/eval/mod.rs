//! Evaluation of a planner on written-down requests: suites, a leaderboard's files, matching rules, figures.

pub mod bfcl;
pub mod calibration;
pub mod classes;
pub mod judged;
pub mod matching;
pub mod metrics;
pub mod run;
pub mod suite;

pub use calibration::Bin;
pub use classes::FunctionScore;
pub use judged::{Choice, Judged, Right, ValueKind};
pub use metrics::SuiteReport;
pub use run::{CaseResult, Made, run_suite};
pub use suite::{Case, ExpectedCall, Suite, SuiteError};
