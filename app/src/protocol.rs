//! Messages between the page and the engine's worker, in the order they are answered.
//!
//! Every message is a plain JavaScript object (`postMessage` clones it) with a `type`. Requests
//! carry an id that the answer repeats. The worker greets with `hello` once it listens and
//! handles what it gets one after another.

use agent::{AgentError, PlanInput, Step, Tool, ToolReport};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// Which engine the page asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EngineChoice {
    /// WebGPU on a real GPU, else the CPU.
    #[default]
    Auto,
    /// WebGPU, also on a software adapter; an error where there is none.
    Gpu,
    /// The CPU engine.
    Cpu,
}

impl EngineChoice {
    /// Reads the value of `?engine=`.
    ///
    /// # Errors
    /// A sentence naming the values there are.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text {
            "" | "auto" => Ok(Self::Auto),
            "gpu" => Ok(Self::Gpu),
            "cpu" => Ok(Self::Cpu),
            other => Err(format!("?engine={other} is unknown: use gpu, cpu or auto")),
        }
    }
}

/// The engine that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EngineKind {
    /// WebGPU.
    Gpu,
    /// WebAssembly with SIMD.
    Cpu,
}

impl EngineKind {
    /// `gpu` or `cpu`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gpu => "gpu",
            Self::Cpu => "cpu",
        }
    }
}

/// What is loaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EngineInfo {
    /// The engine that was chosen.
    pub kind: EngineKind,
    /// Its own name with the adapter, as `webgpu: NVIDIA …`.
    pub engine: String,
    /// Why the GPU was not taken, when it was not asked away.
    pub reason: Option<String>,
    /// The model's name.
    pub model: String,
    /// Bytes of its weights.
    pub bytes: u64,
    /// Its parameters.
    pub params: u64,
    /// Milliseconds from the first byte to ready.
    pub load_ms: f64,
    /// Of these, compiling kernels.
    #[serde(default)]
    pub compile_ms: f64,
    /// Of these, measuring which kernels are fastest here.
    #[serde(default)]
    pub tuning_ms: f64,
}

/// Page to worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ToWorker {
    /// Fetch the model and build the engine. First message, once.
    Load {
        /// Which engine.
        engine: EngineChoice,
        /// Absolute URL of a GGUF file.
        model_url: String,
        /// Absolute URL of an adapter for it.
        adapter_url: Option<String>,
        /// What an earlier start found out about the GPU, as [`FromWorker::Ready`] told it, empty
        /// at first; `None` measures nothing and uses the kernels' usual variants.
        tuning: Option<String>,
    },
    /// From now on these functions are offered.
    SetTools {
        /// Repeated in the answer.
        id: u32,
        /// All of them.
        tools: Vec<Tool>,
    },
    /// Plan the next step.
    Next {
        /// Repeated in the answer.
        id: u32,
        /// Request and what was done so far.
        input: PlanInput,
    },
}

/// Worker to page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum FromWorker {
    /// The worker listens.
    Hello,
    /// Bytes of the model so far.
    Progress {
        /// Bytes read.
        loaded: u64,
        /// Bytes in all, where the server says it.
        total: Option<u64>,
    },
    /// The engine is up.
    Ready {
        /// What runs.
        info: EngineInfo,
        /// What is known about the GPU now, to be kept for the next start.
        tuning: Option<String>,
    },
    /// The model could not be loaded; requests will be refused until a restart.
    Failed {
        /// What happened and what to do.
        message: String,
    },
    /// Answer to [`ToWorker::SetTools`].
    ToolsSet {
        /// The request's id.
        id: u32,
        /// What became of each function.
        result: Result<ToolReport, AgentError>,
    },
    /// Answer to [`ToWorker::Next`].
    Planned {
        /// The request's id.
        id: u32,
        /// The step.
        result: Result<Box<Step>, AgentError>,
    },
    /// The worker cannot go on (it panicked or never started).
    Fatal {
        /// What happened.
        message: String,
    },
}

/// A message that is not one of ours, or holds something JavaScript cannot clone.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("a message between page and worker could not be {doing}: {problem}; reload the page")]
pub struct ProtocolError {
    /// "written" or "read".
    pub doing: &'static str,
    /// The serializer's words.
    pub problem: String,
}

/// A message as a JavaScript value for `postMessage`.
///
/// # Errors
/// [`ProtocolError`] for numbers that JavaScript cannot hold.
pub fn to_js<T: Serialize>(message: &T) -> Result<JsValue, ProtocolError> {
    message
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| ProtocolError {
            doing: "written",
            problem: error.to_string(),
        })
}

/// A message back from a JavaScript value.
///
/// # Errors
/// [`ProtocolError`] naming the member that is wrong.
pub fn from_js<T: for<'de> Deserialize<'de>>(value: JsValue) -> Result<T, ProtocolError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| ProtocolError {
        doing: "read",
        problem: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engine_choice_reads_what_the_address_says() {
        assert_eq!(EngineChoice::parse(""), Ok(EngineChoice::Auto));
        assert_eq!(EngineChoice::parse("gpu"), Ok(EngineChoice::Gpu));
        assert_eq!(EngineChoice::parse("cpu"), Ok(EngineChoice::Cpu));
        assert!(EngineChoice::parse("npu").is_err_and(|e| e.contains("gpu, cpu or auto")));
    }

    #[test]
    fn messages_name_their_type() {
        let text = serde_json::to_string(&FromWorker::Progress {
            loaded: 3,
            total: None,
        })
        .unwrap();
        assert_eq!(text, r#"{"type":"progress","loaded":3,"total":null}"#);
        let fatal: FromWorker = serde_json::from_str(r#"{"type":"fatal","message":"no"}"#).unwrap();
        assert_eq!(
            fatal,
            FromWorker::Fatal {
                message: "no".into()
            }
        );
    }
}
