//! The project's own text form: how signatures, calls and results are written and read back.
//!
//! The twin of `training/switchboard/text_form.py`; `training/golden/text_form.json` holds the
//! strings both must produce.

mod arguments;
mod compact;
mod grammar;
mod reference;
mod signature;

pub use arguments::{args_json, history_step, read_args};
pub use grammar::grammar_schema;
pub use signature::signature;

/// Version of the text form; a model file names the one it was trained on.
pub const TEXT_FORM_VERSION: u32 = 1;

/// Ids of the special tokens. Text never encodes to these; they are pushed by id.
pub mod token {
    /// Padding.
    pub const PAD: u32 = 0;
    /// First token of every context.
    pub const BOS: u32 = 1;
    /// End of a signature block.
    pub const F_END: u32 = 2;
    /// Before the request.
    pub const USER: u32 = 3;
    /// Before each finished step.
    pub const DONE: u32 = 4;
    /// Where scores are read and writing begins.
    pub const ASSISTANT: u32 = 5;
    /// Before the arguments of a call.
    pub const CALL: u32 = 6;
    /// Before an answer in words.
    pub const SAY: u32 = 7;
    /// End of a call or an answer.
    pub const END: u32 = 8;
    /// Training only.
    pub const COPY: u32 = 9;
    /// Spelling of each special token, by id.
    pub const NAMES: [&str; 10] = [
        "<pad>",
        "<bos>",
        "</f>",
        "<|user|>",
        "<|done|>",
        "<|assistant|>",
        "<|call|>",
        "<|say|>",
        "<|end|>",
        "<|copy|>",
    ];
}

#[cfg(test)]
mod golden_tests;
#[cfg(test)]
mod tests;
