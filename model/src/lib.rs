//! Weights, tokenizer, forward pass, K/V cache and constrained decoding; no DOM, no tool policy.

pub mod engine;
pub mod error;
pub mod lm;

pub use engine::{Config, Engine, Output, Row, Sample, Sampled, Want};
pub use error::ModelError;
pub use lm::{
    BlockId, ContextId, GenerateOptions, GenerateStats, Generated, Grammar, Lm, LmCounters, LmInfo,
    TokenRecord,
};
