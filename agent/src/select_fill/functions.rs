//! The functions `SelectFill` can choose from: checked, each signature encoded once.

use model::dialect::{self, token};
use model::{BlockId, Grammar, Lm, ModelError};
use serde_json::Value;

use crate::error::AgentError;
use crate::planner::{RejectedTool, ToolReport};
use crate::tool::Tool;
use crate::validate::ArgumentValidator;

/// Tokens of a context that must stay free beside a signature for a request and its arguments.
const ROOM_BESIDE_BLOCK: usize = 128;

/// A function ready to be chosen and filled.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) tool: Tool,
    pub(super) validator: ArgumentValidator,
    pub(super) grammar: Grammar,
    /// The encoded signature; one reference is held.
    pub(super) block: BlockId,
    /// Tokens of the signature block.
    pub(super) block_len: usize,
}

/// The functions in the order given.
#[derive(Debug, Default)]
pub(super) struct Functions {
    list: Vec<Function>,
}

impl Functions {
    pub(super) fn list(&self) -> &[Function] {
        &self.list
    }

    pub(super) fn find(&self, name: &str) -> Option<&Function> {
        self.list.iter().find(|f| f.tool.name == name)
    }

    /// Makes `tools` the functions: encodes what is new or changed, gives back what is gone. On an
    /// error the functions are as before.
    pub(super) async fn set<L: Lm>(
        &mut self,
        lm: &mut L,
        tools: &[Tool],
    ) -> Result<ToolReport, AgentError> {
        let mut report = ToolReport::default();
        let mut next: Vec<Function> = Vec::with_capacity(tools.len());
        let mut slots_left = lm.info().slots.saturating_mul(3) / 4;
        for tool in tools {
            let before = lm.counters().schema_tokens_prefilled;
            let duplicate = next.iter().any(|f| f.tool.name == tool.name);
            let loaded = if duplicate {
                Err(Refusal::Tool("another function has the same name".into()))
            } else {
                load(lm, tool, slots_left).await
            };
            match loaded {
                Ok(function) => {
                    let spent = lm.counters().schema_tokens_prefilled - before;
                    report.schema_tokens += spent;
                    if spent > 0 {
                        report.encoded += 1;
                    } else {
                        report.reused += 1;
                    }
                    slots_left = slots_left.saturating_sub(function.block_len);
                    next.push(function);
                }
                Err(Refusal::Tool(problem)) => report.rejected.push(RejectedTool {
                    name: tool.name.clone(),
                    problem,
                }),
                Err(Refusal::All(error)) => {
                    for function in next {
                        lm.release_block(function.block);
                    }
                    return Err(error);
                }
            }
        }
        report.usable = next.len();
        let old = std::mem::replace(&mut self.list, next);
        for function in old {
            if self.find(&function.tool.name).is_none() {
                report.removed += 1;
            }
            lm.release_block(function.block);
        }
        Ok(report)
    }

    /// Gives every block back.
    pub(super) fn clear<L: Lm>(&mut self, lm: &mut L) {
        for function in self.list.drain(..) {
            lm.release_block(function.block);
        }
    }
}

/// Why a tool is not loaded.
enum Refusal {
    /// This one can not be used.
    Tool(String),
    /// Nothing can be done any more.
    All(AgentError),
}

async fn load<L: Lm>(lm: &mut L, tool: &Tool, slots_left: usize) -> Result<Function, Refusal> {
    let checked = match tool.clone().check() {
        Ok(checked) => checked,
        Err(AgentError::InvalidTool { problem, .. }) => return Err(Refusal::Tool(problem)),
        Err(other) => return Err(Refusal::All(other)),
    };
    let tool = checked.tool;
    let schema = dialect::grammar_schema(&tool.input_schema)
        .map_err(|error| Refusal::Tool(error.to_string()))?;
    let signature = dialect::signature(&tool.name, &tool.description, &tool.input_schema);
    let mut tokens = vec![token::BOS];
    let encoded = lm.encode(&signature);
    tokens.extend(encoded.map_err(|error| Refusal::All(error.into()))?);
    tokens.push(token::F_END);

    let context_length = lm.info().context_length;
    if tokens.len() + ROOM_BESIDE_BLOCK > context_length {
        return Err(Refusal::Tool(format!(
            "its signature has {} tokens, the model's context holds {context_length} and a request must fit beside it: shorten the descriptions or drop parameters",
            tokens.len()
        )));
    }
    if tokens.len() > slots_left {
        return Err(Refusal::Tool(
            "the signatures of the other functions fill the cache: disable some functions".into(),
        ));
    }
    let block = lm
        .encode_block(&tokens)
        .await
        .map_err(|error| match error {
            ModelError::OutOfSlots { .. } | ModelError::ContextFull { .. } => {
                Refusal::Tool(error.to_string())
            }
            other => Refusal::All(other.into()),
        })?;
    Ok(Function {
        validator: checked.validator,
        grammar: Grammar::Schema(schema),
        block,
        block_len: tokens.len(),
        tool,
    })
}

/// Required free strings that came out empty: nothing in the request to fill them with.
pub(super) fn missing_arguments(tool: &Tool, arguments: &Value) -> Vec<String> {
    let required = tool.input_schema.get("required").and_then(Value::as_array);
    let names = required.into_iter().flatten().filter_map(Value::as_str);
    names
        .filter(|name| {
            let text = arguments.get(*name).and_then(Value::as_str);
            let schema = tool.properties().and_then(|p| p.get(*name));
            let fixed = schema.is_some_and(|s| s.get("enum").is_some() || s.get("const").is_some());
            !fixed && text.is_some_and(|t| t.trim().is_empty())
        })
        .map(str::to_owned)
        .collect()
}
