//! Errors of the model crate; each names what is wrong, where, and what to do.

use thiserror::Error;

/// Everything that can go wrong between a file's bytes and a generated call.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum ModelError {
    /// The bytes are no GGUF file.
    #[error("not a GGUF file: it begins with {found}; choose a .gguf file")]
    NotGguf {
        /// The first bytes, printable.
        found: String,
    },
    /// A GGUF version other than 3.
    #[error("GGUF version {version} is not supported; convert the file to version 3")]
    GgufVersion {
        /// Version in the header.
        version: u32,
    },
    /// The file ends before something it announces.
    #[error(
        "the file is cut off: {what} needs bytes up to {needed} but there are {have}; download it again"
    )]
    Truncated {
        /// What was being read.
        what: String,
        /// End offset needed.
        needed: u64,
        /// Bytes present.
        have: u64,
    },
    /// A header field makes no sense.
    #[error("the file is damaged at byte {offset}: {what}; download it again")]
    Corrupt {
        /// What is wrong.
        what: String,
        /// Byte offset in the file.
        offset: u64,
    },
    /// A metadata key is missing or has the wrong type or value.
    #[error("metadata `{key}`: {problem}; export the model again with this project's exporter")]
    Metadata {
        /// Metadata key.
        key: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A tensor is missing, has the wrong shape or an unsupported type.
    #[error("tensor `{name}`: {problem}; export the model again with this project's exporter")]
    Tensor {
        /// Tensor name.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A GGUF file that is no adapter of a kind that can be applied.
    #[error("not a LoRA adapter: {problem}; give a file made by `cargo xtask train --adapter`")]
    NotAnAdapter {
        /// What shows it.
        problem: String,
    },
    /// An adapter for another model.
    #[error(
        "the adapter was made for {wanted}, not for {found}; load it with that model or train it again"
    )]
    AdapterBase {
        /// Name and digest of the model it was made for.
        wanted: String,
        /// Name and digest of the model at hand.
        found: String,
    },
    /// A tensor of an adapter that does not fit.
    #[error("adapter tensor `{name}`: {problem}; train the adapter again")]
    AdapterTensor {
        /// Tensor name.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The tokenizer could not be built or used.
    #[error("tokenizer: {problem}; check `tokenizer.huggingface.json` in the model file")]
    Tokenizer {
        /// What is wrong.
        problem: String,
    },
    /// A function's JSON Schema is not usable.
    #[error("parameter schema at {path}: {problem}; correct the function's inputSchema")]
    Schema {
        /// JSON pointer into the schema.
        path: String,
        /// What is wrong there.
        problem: String,
    },
    /// Written arguments do not parse or do not fit their schema.
    #[error("arguments at {path}: {problem}; generate them again under the schema's grammar")]
    Arguments {
        /// JSON pointer into the arguments.
        path: String,
        /// What is wrong there.
        problem: String,
    },
    /// A grammar could not be compiled or followed. No token is generated without its grammar.
    #[error("grammar: {problem}; simplify the function's inputSchema")]
    Grammar {
        /// The compiler's words.
        problem: String,
    },
    /// No contiguous run of free cache slots is long enough.
    #[error(
        "no room in the K/V cache: {needed} slots in a row needed, longest free run {longest_free} of {capacity}; release contexts or blocks, or make the pool larger"
    )]
    OutOfSlots {
        /// Slots asked for.
        needed: usize,
        /// Longest free run.
        longest_free: usize,
        /// Slots of the pool.
        capacity: usize,
    },
    /// A context would pass the model's context length.
    #[error("{needed} tokens do not fit the model's context of {limit}; shorten the text")]
    ContextFull {
        /// Tokens asked for.
        needed: usize,
        /// The model's limit.
        limit: usize,
    },
    /// A block id that is not (or no longer) registered.
    #[error("block {id} does not exist; it was released: encode it again")]
    UnknownBlock {
        /// The id.
        id: u32,
    },
    /// A context id that is not (or no longer) alive.
    #[error("context {id} does not exist; it was released: create a new one")]
    UnknownContext {
        /// The id.
        id: u32,
    },
    /// A call that breaks an interface's contract.
    #[error("wrong use of the model: {what}")]
    Usage {
        /// What the caller did.
        what: String,
    },
    /// A batch that no engine can run.
    #[error("bad batch: {what}; this is a mistake in the caller")]
    Batch {
        /// The first row or index that is wrong.
        what: String,
    },
    /// The compute device refused or failed.
    #[error("{engine} failed: {problem}; reload the page or switch to the CPU engine")]
    Engine {
        /// Engine name.
        engine: String,
        /// What it said.
        problem: String,
    },
    /// The device is gone and with it everything cached; rebuild the engine from the weights.
    #[error("the compute device was lost: {reason}; load the model again")]
    DeviceLost {
        /// What the device said.
        reason: String,
    },
}
