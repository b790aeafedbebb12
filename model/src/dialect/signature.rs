//! `name(p: type, q?: type = default) description`, and a line for each documented parameter.

use serde_json::{Map, Value};

use super::compact::{clean, compact};
use super::reference::{MAX_REF_DEPTH, resolve};

const MAX_DESCRIPTION: usize = 300;
const MAX_PARAM_DESCRIPTION: usize = 120;

/// The signature of a function, as it stands in the function's block.
///
/// Takes any `schema`; what it can not read it calls `any`.
pub fn signature(name: &str, description: &str, schema: &Value) -> String {
    let mut params = Vec::new();
    let mut docs = String::new();
    let root = schema.as_object();
    for (param, sub) in root
        .and_then(|s| s.get("properties"))
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let mut text = field(root, param, sub, schema, 0);
        let resolved = resolve(sub, schema, 0).0;
        if let Some(default) = resolved.and_then(|s| s.get("default")) {
            text.push_str(" = ");
            text.push_str(&compact(default));
        }
        params.push(text);
        let doc = resolved
            .and_then(|s| s.get("description"))
            .and_then(Value::as_str)
            .map(|d| clean(d, MAX_PARAM_DESCRIPTION))
            .unwrap_or_default();
        if !doc.is_empty() {
            docs.push_str(&format!("\n{param}: {doc}"));
        }
    }
    let about = clean(description, MAX_DESCRIPTION);
    let space = if about.is_empty() { "" } else { " " };
    format!("{name}({}){space}{about}{docs}", params.join(", "))
}

/// `name: type`, `name?: type` for what `owner` does not require.
fn field(
    owner: Option<&Map<String, Value>>,
    name: &str,
    schema: &Value,
    root: &Value,
    depth: usize,
) -> String {
    let required = owner
        .and_then(|s| s.get("required"))
        .and_then(Value::as_array)
        .is_some_and(|r| r.iter().any(|k| k.as_str() == Some(name)));
    let mark = if required { "" } else { "?" };
    format!("{name}{mark}: {}", type_text(schema, root, depth))
}

fn type_text(schema: &Value, root: &Value, depth: usize) -> String {
    let (Some(schema), depth) = resolve(schema, root, depth) else {
        return "any".to_owned();
    };
    if let Some(values) = non_empty(schema.get("enum")) {
        return values.iter().map(compact).collect::<Vec<_>>().join("|");
    }
    if let Some(value) = schema.get("const") {
        return compact(value);
    }
    if let Some(kinds) = schema.get("type").and_then(Value::as_array) {
        if kinds.is_empty() {
            return "any".to_owned();
        }
        let each = kinds.iter().map(|k| match k.as_str() {
            Some(kind) => kind_text(Some(kind), schema, root, depth),
            None => "any".to_owned(),
        });
        return each.collect::<Vec<_>>().join(" or ");
    }
    kind_text(
        schema.get("type").and_then(Value::as_str),
        schema,
        root,
        depth,
    )
}

/// The spelling of `schema` as the one type `kind`.
fn kind_text(
    kind: Option<&str>,
    schema: &Map<String, Value>,
    root: &Value,
    depth: usize,
) -> String {
    for key in ["anyOf", "oneOf"] {
        if let Some(options) = non_empty(schema.get(key)) {
            let each = options.iter().map(|s| type_text(s, root, depth));
            return each.collect::<Vec<_>>().join(" or ");
        }
    }
    match kind {
        Some("string") => match schema.get("format").and_then(Value::as_str) {
            Some(format) => format!("str<{format}>"),
            None => "str".to_owned(),
        },
        Some("integer") => format!("int{}", range(schema)),
        Some("number") => format!("num{}", range(schema)),
        Some("boolean") => "bool".to_owned(),
        Some("null") => "null".to_owned(),
        Some("array") => {
            let item = schema.get("items").filter(|s| s.is_object());
            let item = item.map_or("any".to_owned(), |s| type_text(s, root, depth));
            format!("[{item}]")
        }
        _ if kind == Some("object") || schema.contains_key("properties") => {
            let props = schema.get("properties").and_then(Value::as_object);
            let Some(props) = props.filter(|p| !p.is_empty() && depth < MAX_REF_DEPTH) else {
                return "obj".to_owned();
            };
            let inner = props
                .iter()
                .map(|(n, s)| field(Some(schema), n, s, root, depth));
            format!("{{{}}}", inner.collect::<Vec<_>>().join(", "))
        }
        _ => "any".to_owned(),
    }
}

fn non_empty(value: Option<&Value>) -> Option<&Vec<Value>> {
    value?.as_array().filter(|v| !v.is_empty())
}

fn range(schema: &Map<String, Value>) -> String {
    let bound = |key: &str| schema.get(key).filter(|v| !v.is_null()).map(compact);
    match (bound("minimum"), bound("maximum")) {
        (None, None) => String::new(),
        (low, high) => format!(" {}..{}", low.unwrap_or_default(), high.unwrap_or_default()),
    }
}
