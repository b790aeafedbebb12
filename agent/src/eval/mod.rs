//! Evaluation of a planner on written-down requests: suites, matching rules, figures.

pub mod matching;
pub mod metrics;
pub mod run;
pub mod suite;

pub use metrics::SuiteReport;
pub use run::{CaseResult, Made, run_suite};
pub use suite::{Case, ExpectedCall, Suite, SuiteError};
