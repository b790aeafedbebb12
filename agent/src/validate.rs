//! Argument validation against a tool's JSON Schema, with messages that name path, fault and what is allowed.

use std::fmt;
use std::rc::Rc;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, ValidationError, Validator};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Longest rendering of an offending value in a message.
const SHOWN_VALUE_CHARS: usize = 60;

/// One violation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArgumentProblem {
    /// Where: `items[2].name`; empty for the argument object itself.
    pub path: String,
    /// What is wrong and what is allowed.
    pub message: String,
}

impl fmt::Display for ArgumentProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(f, "{}", self.message)
        } else {
            write!(f, "`{}` {}", self.path, self.message)
        }
    }
}

/// All problems in one line.
pub fn join_problems(problems: &[ArgumentProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("; ")
}

/// A compiled schema. Cheap to clone.
///
/// `format` is an annotation here, as in JSON Schema 2020-12; nothing is ever fetched: a `$ref`
/// outside the schema is an error.
#[derive(Clone, Debug)]
pub struct ArgumentValidator {
    validator: Rc<Validator>,
}

impl ArgumentValidator {
    /// Compiles `schema`.
    ///
    /// # Errors
    /// A sentence saying where the schema is wrong.
    pub fn new(schema: &Value) -> Result<Self, String> {
        let draft = if schema.get("$schema").is_some() {
            None
        } else {
            Some(Draft::Draft202012)
        };
        let mut options = jsonschema::options()
            .should_validate_formats(false)
            .with_retriever(NoRetrieval);
        if let Some(draft) = draft {
            options = options.with_draft(draft);
        }
        let validator = options.build(schema).map_err(|error| {
            let path = path_text(error.instance_path().as_str());
            let place = if path.is_empty() {
                String::new()
            } else {
                format!("`{path}`: ")
            };
            format!("{place}{}", cut(&error.to_string(), 300))
        })?;
        Ok(Self {
            validator: Rc::new(validator),
        })
    }

    /// Checks an argument object.
    ///
    /// # Errors
    /// Every violation found.
    pub fn check(&self, arguments: &Value) -> Result<(), Vec<ArgumentProblem>> {
        let problems: Vec<ArgumentProblem> = self
            .validator
            .iter_errors(arguments)
            .map(|error| ArgumentProblem {
                path: path_text(error.instance_path().as_str()),
                message: message(&error),
            })
            .collect();
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}

/// Schemas come from the page; what they point to elsewhere is not loaded.
struct NoRetrieval;

impl jsonschema::Retrieve for NoRetrieval {
    fn retrieve(
        &self,
        uri: &jsonschema::Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Err(format!("`$ref` to {uri} is outside the schema; write it under $defs").into())
    }
}

/// JSON pointer `/items/2/name` as `items[2].name`.
fn path_text(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        if !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()) {
            path.push_str(&format!("[{part}]"));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&part);
        }
    }
    path
}

fn cut(text: &str, limit: usize) -> String {
    let mut short: String = text.chars().take(limit).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn shown(value: &Value) -> String {
    cut(&value.to_string(), SHOWN_VALUE_CHARS)
}

fn message(error: &ValidationError<'_>) -> String {
    use ValidationErrorKind as Kind;
    let value = shown(error.instance());
    match error.kind() {
        Kind::Required { property } => format!("is missing the required {property}"),
        Kind::Enum { options } => {
            let allowed: Vec<String> = options
                .as_array()
                .map(|all| all.iter().map(Value::to_string).collect())
                .unwrap_or_default();
            format!("is {value}; allowed are {}", cut(&allowed.join(", "), 300))
        }
        Kind::Constant { expected_value } => format!("is {value}; allowed is {expected_value}"),
        Kind::Type { kind } => {
            let wanted = match kind {
                TypeKind::Single(kind) => kind.to_string(),
                TypeKind::Multiple(kinds) => {
                    let all: Vec<String> = kinds.iter().map(|k| k.to_string()).collect();
                    all.join(" or ")
                }
            };
            format!("is {value}; wanted is {wanted}")
        }
        Kind::Minimum { limit } => format!("is {value}; the smallest allowed is {limit}"),
        Kind::Maximum { limit } => format!("is {value}; the largest allowed is {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("is {value}; it must be above {limit}"),
        Kind::ExclusiveMaximum { limit } => format!("is {value}; it must be below {limit}"),
        Kind::MinLength { limit } => format!("is {value}; it needs at least {limit} characters"),
        Kind::MaxLength { limit } => format!("is {value}; it may have at most {limit} characters"),
        Kind::MinItems { limit } => format!("has too few items; it needs at least {limit}"),
        Kind::MaxItems { limit } => format!("has too many items; it may have at most {limit}"),
        Kind::Pattern { pattern } => format!("is {value}; it must match {pattern}"),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            format!("has unknown members: {}", unexpected.join(", "))
        }
        _ => cut(&error.to_string(), 300),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn first(schema: Value, arguments: Value) -> String {
        let validator = ArgumentValidator::new(&schema).unwrap();
        let problems = validator.check(&arguments).unwrap_err();
        problems[0].to_string()
    }

    #[test]
    fn messages_name_path_fault_and_what_is_allowed() {
        let schema = json!({
            "type": "object",
            "properties": {
                "color": {"enum": ["red", "blue"]},
                "count": {"type": "integer", "minimum": 1, "maximum": 10},
                "items": {"type": "array", "items": {"type": "object", "properties": {"n": {"type": ["string", "null"]}}}},
                "code": {"type": "string", "pattern": "^[A-Z]+$"}
            },
            "required": ["color"],
            "additionalProperties": false
        });
        let says = |arguments: Value| first(schema.clone(), arguments);
        assert_eq!(says(json!({})), "is missing the required \"color\"");
        assert_eq!(
            says(json!({"color": "green"})),
            "`color` is \"green\"; allowed are \"red\", \"blue\""
        );
        assert_eq!(
            says(json!({"color": "red", "count": 11})),
            "`count` is 11; the largest allowed is 10"
        );
        assert_eq!(
            says(json!({"color": "red", "count": "x"})),
            "`count` is \"x\"; wanted is integer"
        );
        let nested = says(json!({"color": "red", "items": [{}, {"n": 1}]}));
        assert!(
            nested.starts_with("`items[1].n` is 1; wanted is "),
            "{nested}"
        );
        assert!(
            nested.contains("string") && nested.contains("null"),
            "{nested}"
        );
        assert_eq!(
            says(json!({"color": "red", "other": 1})),
            "has unknown members: other"
        );
        assert_eq!(
            says(json!({"color": "red", "code": "a"})),
            "`code` is \"a\"; it must match ^[A-Z]+$"
        );
    }

    #[test]
    fn every_problem_is_reported() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}});
        let validator = ArgumentValidator::new(&schema).unwrap();
        assert_eq!(
            validator.check(&json!({"a": 1, "b": 2})).unwrap_err().len(),
            2
        );
        assert!(validator.check(&json!({"a": "x"})).is_ok());
    }

    #[test]
    fn long_values_are_cut_in_messages() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "integer"}}});
        let text = first(schema, json!({"a": "x".repeat(10_000)}));
        assert!(text.chars().count() < 120, "{text}");
    }

    #[test]
    fn formats_are_annotations_in_every_draft() {
        for draft in [
            "http://json-schema.org/draft-07/schema#",
            "https://json-schema.org/draft/2020-12/schema",
        ] {
            let schema = json!({"$schema": draft, "type": "object", "properties": {"a": {"type": "string", "format": "date"}}});
            let validator = ArgumentValidator::new(&schema).unwrap();
            assert!(validator.check(&json!({"a": "soon"})).is_ok());
        }
    }
}
