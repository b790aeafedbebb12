//! Golden answers as expected calls, or the reason why they can not be judged.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::eval::names::Names;
use crate::eval::suite::ExpectedCall;
use crate::tool::CheckedTool;

/// A step of a golden answer.
#[derive(Deserialize)]
pub(super) struct GoldenStep {
    #[serde(rename = "Action")]
    action: String,
    /// JSON as text.
    #[serde(rename = "Action_Input")]
    input: String,
}

/// What golden answers are about.
pub(super) struct Golden<'a> {
    pub(super) names: &'a Names,
    pub(super) tools: &'a [CheckedTool],
    /// Parameters that the program adds.
    pub(super) keys: &'a Map<String, Value>,
}

impl Golden<'_> {
    /// The expected calls of an answer, or why it is left out.
    pub(super) fn calls(&self, steps: &[GoldenStep]) -> Result<Vec<ExpectedCall>, String> {
        if steps.is_empty() {
            return Err("there is no golden answer".to_owned());
        }
        steps.iter().map(|step| self.call(step)).collect()
    }

    fn call(&self, step: &GoldenStep) -> Result<ExpectedCall, String> {
        let position = self.names.position(&step.action);
        let Some(checked) = position.and_then(|at| self.tools.get(at)) else {
            return Err("the golden action is not a function of the interface".to_owned());
        };
        let given = match serde_json::from_str(&step.input) {
            Ok(Value::Object(given)) => given,
            _ if step.input.contains("${") => return Err(PLACEHOLDER.to_owned()),
            _ => return Err("the golden arguments do not parse as a JSON object".to_owned()),
        };
        let schema = &checked.tool.input_schema;
        let mut call = ExpectedCall {
            name: checked.tool.name.clone(),
            arguments: Map::new(),
            accept: IndexMap::new(),
        };
        for (parameter, value) in given {
            if self.keys.contains_key(&parameter) {
                continue;
            }
            if holds_placeholder(&value) {
                return Err(PLACEHOLDER.to_owned());
            }
            let schema = schema.get("properties").and_then(|p| p.get(&parameter));
            if !is_empty(&value) {
                let value = as_documented(value, schema);
                if let Some(accepted) = without_spaces_after_commas(&value) {
                    call.accept.insert(parameter.clone(), accepted);
                }
                call.arguments.insert(parameter, value);
            }
        }
        let arguments = Value::Object(call.arguments.clone());
        if checked.validator.check(&arguments).is_err() {
            return Err("the golden arguments do not fit the function's own schema".to_owned());
        }
        defaults(schema, &mut call);
        Ok(call)
    }
}

const PLACEHOLDER: &str = "the golden arguments hold a placeholder";

/// `${start date}` or `{start date}` within a value.
fn holds_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let text = text.trim();
            text.contains("${") || (text.starts_with('{') && text.ends_with('}'))
        }
        Value::Array(items) => items.iter().any(holds_placeholder),
        Value::Object(members) => members.values().any(holds_placeholder),
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// A number where text is documented becomes its text, a number or truth value in quotes what it says.
fn as_documented(value: Value, schema: Option<&Value>) -> Value {
    let kind = schema.and_then(|s| s.get("type")).and_then(Value::as_str);
    let read = |fits: fn(&Value) -> bool| {
        let text = value.as_str()?.trim().to_lowercase();
        serde_json::from_str(&text).ok().filter(fits)
    };
    let read = match (kind, &value) {
        (Some("string"), Value::Number(_) | Value::Bool(_)) => Some(json!(value.to_string())),
        (Some("integer"), _) => read(|v| v.is_i64() || v.is_u64()),
        (Some("number"), _) => read(Value::is_number),
        (Some("boolean"), _) => read(Value::is_boolean),
        _ => None,
    };
    read.unwrap_or(value)
}

/// `USD,EUR` may be written `USD, EUR`, and the other way round.
fn without_spaces_after_commas(value: &Value) -> Option<Vec<Value>> {
    let text = value.as_str().filter(|text| text.contains(','))?;
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    Some([",", ", "].map(|comma| json!(parts.join(comma))).into())
}

/// The documented default may be given or left out.
fn defaults(schema: &Value, call: &mut ExpectedCall) {
    let properties = schema.get("properties").and_then(Value::as_object);
    for (parameter, schema) in properties.into_iter().flatten() {
        let Some(default) = schema.get("default") else {
            continue;
        };
        match call.arguments.get(parameter) {
            None => call
                .accept
                .entry(parameter.clone())
                .or_default()
                .push(default.clone()),
            Some(value) if crate::eval::matching::same_value(value, default) => {
                call.accept
                    .entry(parameter.clone())
                    .or_default()
                    .push(Value::Null);
            }
            Some(_) => {}
        }
    }
}
