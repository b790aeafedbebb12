//! Local `$ref`s, and which strings are free text.

use serde_json::{Map, Value};

/// References followed on the way to one schema before it counts as `any`.
pub(super) const MAX_REF_DEPTH: usize = 4;

/// The value a local JSON pointer (`#/a/b`, objects only) names.
pub(super) fn lookup<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    let mut node = root;
    for part in reference.strip_prefix("#/")?.split('/') {
        let part = part.replace("~1", "/").replace("~0", "~");
        node = node.as_object()?.get(&part)?;
    }
    Some(node)
}

/// Follows `$ref`s from `schema`; `None` when it is no object or can not be followed, with the
/// depth reached.
pub(super) fn resolve<'a>(
    schema: &'a Value,
    root: &'a Value,
    mut depth: usize,
) -> (Option<&'a Map<String, Value>>, usize) {
    let mut node = schema;
    while let Some(reference) = node.get("$ref").and_then(Value::as_str) {
        if depth >= MAX_REF_DEPTH || !reference.starts_with("#/") {
            return (None, depth);
        }
        depth += 1;
        match lookup(root, reference) {
            Some(next) => node = next,
            None => return (None, depth),
        }
    }
    (node.as_object(), depth)
}

/// Whether a string under this schema is free text: words copied or made up, no fixed spelling.
pub(super) fn is_free(schema: Option<&Map<String, Value>>) -> bool {
    schema.is_none_or(|s| {
        !["enum", "const", "format", "pattern"]
            .iter()
            .any(|k| s.contains_key(*k))
    })
}

/// `properties` of a schema, when it has any.
pub(super) fn properties(schema: Option<&Map<String, Value>>) -> Option<&Map<String, Value>> {
    schema?.get("properties")?.as_object()
}

/// Schema of the property `name`.
pub(super) fn property<'a>(schema: Option<&'a Map<String, Value>>, name: &str) -> &'a Value {
    properties(schema)
        .and_then(|p| p.get(name))
        .unwrap_or(&Value::Null)
}

/// Schema of an array's items.
pub(super) fn items(schema: Option<&Map<String, Value>>) -> &Value {
    schema.and_then(|s| s.get("items")).unwrap_or(&Value::Null)
}
