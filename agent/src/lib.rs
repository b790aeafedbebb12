//! Tools, planners, policy and the turn loop; sees the language model only as the `Lm` trait.

mod answer;
pub mod error;
pub mod eval;
#[cfg(test)]
mod fake_lm;
pub mod planner;
pub mod policy;
pub mod record;
pub mod registry;
pub mod scripted;
pub mod select_fill;
pub mod tool;
pub mod turn;
pub mod validate;

pub use answer::{NO_FUNCTION_FITS, NO_FUNCTION_FITS_ZH};
pub use error::{AgentError, ToolError, ToolErrorKind};
pub use planner::{
    AskReason, AskStep, CallStep, Candidate, Clock, FillTrace, NoClock, PlanInput, PlanOptions,
    Planner, RejectedTool, SayStep, Selection, Step, StepCounters, StepRecord, ToolReport,
};
pub use policy::{AllowAll, Call, Decision, DefaultPolicy, Executor, Policy};
pub use record::{
    Answer, AnswerSource, CallOutcome, CallTrace, Capability, Failure, Outcome, Question,
    StepTrace, TurnEvent, TurnRecord,
};
pub use registry::{Entry, Registry};
pub use scripted::Scripted;
pub use select_fill::SelectFill;
pub use tool::{Annotations, CheckedTool, Tool};
pub use turn::{Abort, Host, Limits, TurnLoop, run_turn};
pub use validate::{ArgumentProblem, ArgumentValidator};
