//! Weights, tokenizer, forward pass, K/V cache and constrained decoding; no DOM, no tool policy.

mod constrain;
mod copying;
pub mod cpu;
pub mod dialect;
pub mod engine;
pub mod error;
pub mod gguf;
pub mod gpu;
pub mod lm;
mod lm_core;
pub mod tiny;
pub mod tokenizer;

pub use cpu::{CpuEngine, Products, Relaxed};
pub use engine::{Config, Engine, NO_TOKEN, Output, Queued, Row, Sample, Sampled, StartCost, Want};
pub use error::ModelError;
pub use gguf::ModelFile;
pub use gpu::{GpuEngine, GpuEngineOptions};
pub use lm::{
    BlockId, ContextId, CopyFrom, GenerateOptions, GenerateStats, Generated, Grammar, Lm,
    LmCounters, LmInfo, TokenRecord,
};
pub use lm_core::LmCore;
pub use tokenizer::Tokenizer;
