//! Calls as the leaderboard reads them: under the original names, numbers documented as floats written as floats.
//!
//! JSON has one kind of number, so an argument of ours for a float may be `1`; in the language whose calls are compared it
//! is `1.0`. The leaderboard takes the one for the other in an argument, but not within a list (rule 5).

use serde_json::{Value, json};

use super::ast::FunctionDoc;
use super::tools::Offered;
use super::values::{Python, documented};
use crate::eval::run::CaseResult;

/// Largest whole number that a float holds exactly.
const MAX_EXACT: u64 = 1 << 53;

/// Puts a result into the leaderboard's words.
pub(super) fn in_its_words(result: &mut CaseResult, offered: &Offered, docs: &[FunctionDoc]) {
    let rename = |name: &mut String| *name = offered.original(name).to_owned();
    for call in &mut result.made {
        rename(&mut call.name);
        if let Some(doc) = docs.iter().find(|doc| doc.name == call.name) {
            floats(&mut call.arguments, &doc.parameters);
        }
    }
    for selection in &mut result.selections {
        selection.chosen.iter_mut().for_each(rename);
        for candidate in &mut selection.candidates {
            rename(&mut candidate.name);
        }
    }
}

/// Writes whole numbers as floats where `schema` documents floats.
fn floats(value: &mut Value, schema: &Value) {
    let kind = schema.get("type").and_then(Value::as_str);
    match (kind.and_then(documented), value) {
        (Some(Python::Float), number) => {
            let whole = number.as_i64().filter(|n| n.unsigned_abs() <= MAX_EXACT);
            if let Some(whole) = whole {
                *number = json!(whole as f64);
            }
        }
        (Some(Python::List), Value::Array(items)) => {
            if let Some(schema) = schema.get("items") {
                items.iter_mut().for_each(|item| floats(item, schema));
            }
        }
        (_, Value::Object(members)) => {
            for (name, member) in members {
                if let Some(schema) = schema.get("properties").and_then(|p| p.get(name)) {
                    floats(member, schema);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_floats_where_floats_are_documented() {
        let schema = json!({"type": "dict", "properties": {
            "rate": {"type": "float"}, "n": {"type": "integer"},
            "points": {"type": "tuple", "items": {"type": "float"}},
            "grid": {"type": "array", "items": {"type": "array", "items": {"type": "float"}}},
            "counts": {"type": "array", "items": {"type": "integer"}},
            "box": {"type": "dict", "properties": {"width": {"type": "float"}}},
            "bare": {"type": "array"}}});
        let mut made = json!({"rate": 5, "n": 5, "points": [1, 2.5, "3"], "grid": [[1], [-2]],
            "counts": [1, 2], "box": {"width": 3, "other": 4}, "bare": [1], "unknown": 1});
        floats(&mut made, &schema);
        let wanted = json!({"rate": 5.0, "n": 5, "points": [1.0, 2.5, "3"], "grid": [[1.0], [-2.0]],
            "counts": [1, 2], "box": {"width": 3.0, "other": 4}, "bare": [1], "unknown": 1});
        assert_eq!(made, wanted);
    }

    #[test]
    fn numbers_that_a_float_does_not_hold_stay() {
        let mut made = json!(9_007_199_254_740_993_i64);
        floats(&mut made, &json!({"type": "float"}));
        assert_eq!(made, json!(9_007_199_254_740_993_i64));
    }
}
