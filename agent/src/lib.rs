//! Tools, planners, policy and the turn loop; sees the language model only as the `Lm` trait.

pub mod error;
pub mod registry;
pub mod tool;
pub mod validate;

pub use error::{AgentError, ToolError, ToolErrorKind};
pub use registry::{Entry, Registry};
pub use tool::{Annotations, CheckedTool, Tool};
pub use validate::{ArgumentProblem, ArgumentValidator};
