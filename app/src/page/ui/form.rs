//! A form made from a function's schema, and the arguments made from the form.

use std::collections::HashMap;

use serde_json::{Map, Number, Value};

/// How one parameter is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// One of these values; shown as their JSON or, for strings, as they are.
    Choice(Vec<Value>),
    /// A number; whole when the flag is set.
    Number { whole: bool },
    /// Text.
    Text,
    /// Anything else: JSON.
    Json,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) required: bool,
    pub(super) kind: Kind,
}

/// The fields of a schema, in its order.
pub(super) fn fields(schema: &Value) -> Vec<Field> {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| Field {
            name: name.clone(),
            description: schema
                .get("description")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            required: required.contains(&name.as_str()),
            kind: kind(schema),
        })
        .collect()
}

fn kind(schema: &Value) -> Kind {
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return Kind::Choice(values.clone());
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("boolean") => Kind::Choice(vec![Value::Bool(true), Value::Bool(false)]),
        Some("integer") => Kind::Number { whole: true },
        Some("number") => Kind::Number { whole: false },
        Some("string") => Kind::Text,
        _ => Kind::Json,
    }
}

/// A value as a person reads it: strings as they are, the rest as JSON.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The arguments that `entered` (parameter to text) stands for. Empty fields are left out.
///
/// # Errors
/// A sentence naming the parameter whose text is not of its kind. Whether the whole fits the
/// schema is the registry's question.
pub(super) fn arguments(
    fields: &[Field],
    entered: &HashMap<String, String>,
) -> Result<Value, String> {
    let mut arguments = Map::new();
    for field in fields {
        let text = entered.get(&field.name).map_or("", String::as_str);
        if text.is_empty() {
            continue;
        }
        let value = match &field.kind {
            Kind::Text => Value::String(text.to_owned()),
            Kind::Choice(values) => values
                .iter()
                .find(|value| shown(value) == text)
                .cloned()
                .ok_or_else(|| format!("{}: {text} is not one of its values", field.name))?,
            Kind::Number { .. } => number(text)
                .map(Value::Number)
                .ok_or_else(|| format!("{}: {text} is not a number", field.name))?,
            Kind::Json => serde_json::from_str(text)
                .map_err(|error| format!("{}: not JSON ({error})", field.name))?,
        };
        arguments.insert(field.name.clone(), value);
    }
    Ok(Value::Object(arguments))
}

fn number(text: &str) -> Option<Number> {
    if let Ok(whole) = text.trim().parse::<i64>() {
        return Some(whole.into());
    }
    Number::from_f64(text.trim().parse().ok()?)
}
