//! The leaderboard's function documentation as tools: JSON Schema instead of Python's types, legal names.

use serde_json::{Map, Value, json};

use super::ast::FunctionDoc;
use crate::eval::names::Names;
use crate::tool::Tool;

/// Tools and the names that the leaderboard knows them by.
#[derive(Clone, Debug, Default)]
pub(super) struct Offered {
    pub(super) tools: Vec<Tool>,
    names: Names,
}

impl Offered {
    pub(super) fn new(docs: &[FunctionDoc]) -> Self {
        let mut offered = Self::default();
        for doc in docs {
            let name = offered.names.add(&doc.name);
            let schema = parameters(&doc.parameters);
            let tool = Tool::new(name, doc.description.clone(), schema);
            offered.tools.push(tool);
        }
        offered
    }

    /// The leaderboard's name for a tool.
    pub(super) fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.names.original(name)
    }

    /// The tool that the leaderboard calls `name`.
    pub(super) fn find(&self, name: &str) -> Option<&Tool> {
        self.tools.get(self.names.position(name)?)
    }
}

/// The schema of the argument object.
fn parameters(doc: &Value) -> Value {
    let mut schema = schema(doc);
    if let Some(members) = schema.as_object_mut() {
        // The argument object keeps its properties even if there are none.
        members.entry("properties").or_insert_with(|| json!({}));
    }
    schema
}

/// One schema, its parts included.
fn schema(doc: &Value) -> Value {
    let Value::Object(doc) = doc else {
        return doc.clone();
    };
    let mut out = Map::new();
    for (key, value) in doc {
        match (key.as_str(), value) {
            ("type", Value::String(name)) => {
                if let Some(name) = json_type(name) {
                    out.insert(key.clone(), json!(name));
                }
            }
            // A flag that JSON Schema does not have; `required` says the same.
            ("optional", _) => {}
            ("properties", Value::Object(properties)) => {
                let each = properties
                    .iter()
                    .map(|(name, sub)| (name.clone(), schema(sub)));
                let each: Map<String, Value> = each.collect();
                // A dictionary without any takes what comes.
                if !each.is_empty() {
                    out.insert(key.clone(), Value::Object(each));
                }
            }
            ("items", items) => {
                out.insert(key.clone(), schema(items));
            }
            _ => {
                out.insert(key.clone(), value.clone());
            }
        }
    }
    choices_of_items(&mut out);
    choices_of_type(&mut out);
    Value::Object(out)
}

/// JSON Schema's word for a type; none for "any". What is unknown stays and is refused later.
fn json_type(name: &str) -> Option<&str> {
    Some(match name {
        "dict" => "object",
        "float" => "number",
        "tuple" => "array",
        "any" => return None,
        other => other,
    })
}

/// Choices beside a list mean its items, unless they are lists.
fn choices_of_items(schema: &mut Map<String, Value>) {
    let is_list = schema.get("type").is_some_and(|t| t == "array");
    let choices = schema.get("enum").and_then(Value::as_array);
    if !is_list || choices.is_none_or(|choices| choices.iter().any(Value::is_array)) {
        return;
    }
    if let Some(choices) = schema.remove("enum") {
        let items = schema.entry("items").or_insert_with(|| json!({}));
        if let Some(items) = items.as_object_mut() {
            items.entry("enum").or_insert(choices);
        }
    }
}

/// Choices are written as text at times where numbers or truth values are meant, and then hold
/// some that are neither ("dontcare"): each becomes what the type says, or goes.
fn choices_of_type(schema: &mut Map<String, Value>) {
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or("");
    let Some(choices) = schema.get("enum").and_then(Value::as_array) else {
        return;
    };
    let choices: Vec<Value> = choices.iter().filter_map(|c| as_type(c, kind)).collect();
    if choices.is_empty() {
        schema.remove("enum");
    } else {
        schema.insert("enum".to_owned(), Value::Array(choices));
    }
}

fn as_type(choice: &Value, kind: &str) -> Option<Value> {
    let text = choice.as_str().map(|text| text.trim().to_lowercase());
    let read = || text.and_then(|text| serde_json::from_str(&text).ok());
    match (kind, choice) {
        ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("string", Value::String(_)) => Some(choice.clone()),
        ("boolean", _) => read().filter(Value::is_boolean),
        ("integer", Value::Number(number)) => (!number.is_f64()).then(|| choice.clone()),
        ("integer", _) => read().filter(|v| v.is_i64() || v.is_u64()),
        ("number", _) => read().filter(Value::is_number),
        ("string", Value::Bool(_) | Value::Number(_)) => Some(json!(choice.to_string())),
        ("string", _) => None,
        _ => Some(choice.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doc(name: &str, parameters: Value) -> FunctionDoc {
        FunctionDoc {
            name: name.to_owned(),
            description: "d".to_owned(),
            parameters,
        }
    }

    #[test]
    fn types_become_those_of_json_schema() {
        let parameters = json!({"type": "dict", "required": ["p"], "properties": {
            "p": {"type": "tuple", "items": {"type": "float"}, "description": "where"},
            "type": {"type": "any", "optional": true},
            "free": {"type": "dict", "properties": {}},
            "days": {"type": "array", "items": {"type": "string"}, "enum": ["mon", "tue"]},
            "o": {"type": "dict", "properties": {"n": {"type": "integer", "default": 1}}}}});
        let offered = Offered::new(&[doc("a.b", parameters)]);
        let wanted = json!({"type": "object", "required": ["p"], "properties": {
            "p": {"type": "array", "items": {"type": "number"}, "description": "where"},
            "type": {},
            "free": {"type": "object"},
            "days": {"type": "array", "items": {"type": "string", "enum": ["mon", "tue"]}},
            "o": {"type": "object", "properties": {"n": {"type": "integer", "default": 1}}}}});
        assert_eq!(offered.tools[0].input_schema, wanted);
        offered.tools[0].clone().check().unwrap();
    }

    #[test]
    fn choices_become_what_the_type_says() {
        for (kind, choices, wanted) in [
            ("boolean", json!(["True", "dontcare"]), json!([true])),
            ("integer", json!(["1", 2, "many", 2.5]), json!([1, 2])),
            ("float", json!(["1.5", 2]), json!([1.5, 2])),
            ("string", json!(["a", 1, null]), json!(["a", "1"])),
            ("any", json!(["a", 1]), json!(["a", 1])),
            ("tuple", json!([[1, 2]]), json!([[1, 2]])),
            ("integer", json!(["many"]), Value::Null),
        ] {
            let schema = schema(&json!({"type": kind, "enum": choices}));
            assert_eq!(
                schema.get("enum").unwrap_or(&Value::Null),
                &wanted,
                "{kind}"
            );
        }
    }

    #[test]
    fn tools_are_found_by_the_leaderboards_names() {
        let names = ["a.b", "a b", "a_b"];
        let docs: Vec<_> = names.map(|n| doc(n, json!({"type": "dict"}))).into();
        let offered = Offered::new(&docs);
        assert_eq!(offered.tools[2].name, "a_b_2");
        assert_eq!(offered.original("a_b_2"), "a_b");
        assert_eq!(offered.find("a b").unwrap().name, "a_b");
        assert!(offered.find("c").is_none());
    }
}
