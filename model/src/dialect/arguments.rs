//! A call's arguments: written for the model, written in the history, read back.

use serde_json::{Map, Value};

use super::compact::{clean, compact};
use super::reference::{is_free, items, properties, property, resolve};
use crate::error::ModelError;

const MAX_RESULT: usize = 200;

/// The arguments as the model writes them after `<|call|>`: compact, in schema order, free
/// strings with one extra leading space where that makes their tokens the request's.
pub fn args_json(args: &Value, schema: &Value, request: &str) -> String {
    let spelled = match args {
        Value::Object(map) => ordered(map, schema.as_object(), schema, request),
        other => other.clone(),
    };
    compact(&spelled)
}

/// One finished step, as it stands after `<|done|>`: `name{"a":1} -> result`.
pub fn history_step(name: &str, args: &Value, result: &str) -> String {
    format!("{name}{} -> {}", compact(args), clean(result, MAX_RESULT))
}

/// Parses what the model wrote: strips the one leading space of free strings, and drops repeated
/// items where the schema wants them unique (the grammar can not).
///
/// # Errors
/// [`ModelError::Arguments`] when `text` is no JSON object.
pub fn read_args(text: &str, schema: &Value) -> Result<Value, ModelError> {
    let fail = |problem: String| ModelError::Arguments {
        path: "/".to_owned(),
        problem,
    };
    let mut value: Value = serde_json::from_str(text).map_err(|e| fail(e.to_string()))?;
    if !value.is_object() {
        return Err(fail("not a JSON object".to_owned()));
    }
    strip(&mut value, schema, schema);
    Ok(value)
}

fn ordered(
    args: &Map<String, Value>,
    schema: Option<&Map<String, Value>>,
    root: &Value,
    request: &str,
) -> Value {
    let known = properties(schema);
    let first = known
        .into_iter()
        .flatten()
        .filter_map(|(k, _)| args.get_key_value(k));
    let rest = args
        .iter()
        .filter(|(k, _)| known.is_none_or(|p| !p.contains_key(k.as_str())));
    let spelled = first.chain(rest).map(|(k, v)| {
        let value = spell(v, property(schema, k), root, request);
        (k.clone(), value)
    });
    Value::Object(spelled.collect())
}

fn spell(value: &Value, schema: &Value, root: &Value, request: &str) -> Value {
    let schema = resolve(schema, root, 0).0;
    match value {
        Value::String(text) if is_free(schema) && wants_space(text, request) => {
            Value::String(format!(" {text}"))
        }
        Value::Array(list) => {
            let item = items(schema);
            Value::Array(list.iter().map(|v| spell(v, item, root, request)).collect())
        }
        Value::Object(map) => ordered(map, schema, root, request),
        other => other.clone(),
    }
}

fn wants_space(text: &str, request: &str) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    if request.contains(text) {
        request.contains(&format!(" {text}"))
    } else {
        first.is_ascii_alphanumeric()
    }
}

fn strip(value: &mut Value, schema: &Value, root: &Value) {
    let schema = resolve(schema, root, 0).0;
    match value {
        Value::String(text) if is_free(schema) && text.starts_with(' ') => {
            text.remove(0);
        }
        Value::Array(list) => {
            let item = items(schema);
            list.iter_mut().for_each(|v| strip(v, item, root));
            let unique = schema.and_then(|s| s.get("uniqueItems"));
            if unique == Some(&Value::Bool(true)) {
                let mut seen: Vec<Value> = Vec::with_capacity(list.len());
                list.retain(|v| {
                    let new = !seen.contains(v);
                    if new {
                        seen.push(v.clone());
                    }
                    new
                });
            }
        }
        Value::Object(map) => {
            for (key, item) in map.iter_mut() {
                strip(item, property(schema, key), root);
            }
        }
        _ => {}
    }
}
