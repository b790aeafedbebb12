//! Cases beyond the golden table.

use serde_json::{Value, json};

use super::*;
use crate::error::ModelError;

#[test]
fn signatures_of_odd_schemas() {
    let one = |schema: Value| {
        let schema = json!({"type": "object", "properties": {"p": schema}, "required": ["p"]});
        signature("f", "", &schema)
    };
    let cases = [
        (json!(true), "any"),
        (
            json!({"type": ["integer", "null"], "minimum": 1}),
            "int 1.. or null",
        ),
        (json!({"type": []}), "any"),
        (json!({"enum": []}), "any"),
        (
            json!({"enum": [1, "a", null, {"x": [true]}]}),
            "1|\"a\"|null|{\"x\":[true]}",
        ),
        (
            json!({"type": "array", "items": {"type": "array"}}),
            "[[any]]",
        ),
        (
            json!({"properties": {"a": {"type": "string"}}}),
            "{a?: str}",
        ),
        (json!({"type": "string", "format": "time"}), "str<time>"),
        (json!({"$ref": "http://x/y"}), "any"),
        (json!({"type": "number", "maximum": 0.5}), "num ..0.5"),
    ];
    for (schema, expected) in cases {
        assert_eq!(one(schema), format!("f(p: {expected})"));
    }
    assert_eq!(signature("f", " a \n b ", &Value::Null), "f() a b");
}

#[test]
fn recursive_references_end() {
    let schema = json!({
        "type": "object",
        "properties": {"tree": {"$ref": "#/$defs/node"}},
        "$defs": {"node": {"type": "object", "properties": {
            "value": {"type": "integer"}, "next": {"$ref": "#/$defs/node"}}}},
    });
    let text = signature("f", "", &schema);
    assert!(
        text.starts_with("f(tree?: {value?: int, next?: {"),
        "{text}"
    );
    assert!(text.len() < 200, "{text}");
}

#[test]
fn arguments_read_back() {
    let schema = json!({"type": "object", "properties": {
        "text": {"type": "string"},
        "kind": {"type": "string", "enum": [" odd", "even"]},
        "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
    }});
    let read = |text: &str| read_args(text, &schema).unwrap();
    assert_eq!(read(r#"{"text":" a"}"#), json!({"text": "a"}));
    assert_eq!(read(r#"{"text":"  a"}"#), json!({"text": " a"}));
    assert_eq!(read(r#"{"kind":" odd"}"#), json!({"kind": " odd"}));
    assert_eq!(
        read(r#"{"tags":[" a","a","b"]}"#),
        json!({"tags": ["a", "b"]})
    );
    for bad in ["", "[1]", "{\"text\":", "7"] {
        assert!(matches!(
            read_args(bad, &schema),
            Err(ModelError::Arguments { .. })
        ));
    }
}

fn schema_error(schema: Value) -> String {
    match grammar_schema(&schema) {
        Err(e @ ModelError::Schema { .. }) => e.to_string(),
        other => panic!("{schema}: {other:?}"),
    }
}

#[test]
fn invalid_schemas_name_the_place() {
    let with = |sub: Value| json!({"type": "object", "properties": {"p": sub}});
    let cases = [
        (json!("x"), "at /:"),
        (json!({"type": "string"}), "/type"),
        (json!({"properties": []}), "/properties"),
        (json!({"properties": {"p": 3}}), "/properties/p"),
        (json!({"properties": {}, "required": "p"}), "/required"),
        (with(json!({"type": "text"})), "/properties/p/type"),
        (with(json!({"enum": []})), "/properties/p/enum"),
        (with(json!({"minLength": -1})), "/properties/p/minLength"),
        (with(json!({"minLength": 3, "maxLength": 2})), "maxLength"),
        (with(json!({"minimum": "1"})), "/properties/p/minimum"),
        (with(json!({"multipleOf": 0})), "multipleOf"),
        (with(json!({"anyOf": []})), "/properties/p/anyOf"),
        (with(json!({"pattern": 1})), "/properties/p/pattern"),
        (with(json!({"$ref": "#/$defs/none"})), "/properties/p/$ref"),
        (with(json!({"$ref": "http://x"})), "/properties/p/$ref"),
        (with(json!({"not": {}})), "/properties/p/not"),
        (with(json!({"items": {"if": {}}})), "/properties/p/items/if"),
        (json!({"$defs": {"a": 1}}), "/$defs/a"),
    ];
    for (schema, place) in cases {
        let error = schema_error(schema);
        assert!(error.contains(place), "{error} has no {place}");
    }
    let mut deep = json!({"type": "string"});
    for _ in 0..100 {
        deep = json!({"type": "array", "items": deep});
    }
    assert!(schema_error(with(deep)).contains("nested too deeply"));
}

#[test]
fn grammar_schemas_are_closed_and_bounded() {
    let schema = json!({"type": "object", "title": "T", "x-vendor": 1, "properties": {
        "n": {"type": "integer", "minimum": 3, "description": "d"},
        "s": {"type": "string", "minLength": 1, "maxLength": 4},
        "e": {"type": "string", "enum": ["a"], "maxLength": 4},
    }, "required": ["n"]});
    assert_eq!(
        grammar_schema(&schema).unwrap(),
        json!({"type": "object", "properties": {
            "n": {"type": "integer", "minimum": 3, "maximum": 9_007_199_254_740_991i64},
            "s": {"type": "string", "pattern": "^( (?s:.){1,4}|[^ ](?s:.){0,3})$"},
            "e": {"type": "string", "enum": ["a"], "maxLength": 4},
        }, "required": ["n"], "additionalProperties": false})
    );
    let closed = json!({"type": "object", "properties": {}, "additionalProperties": false});
    for empty in [json!({}), Value::Null, json!({"type": "object"})] {
        assert_eq!(grammar_schema(&empty).unwrap(), closed);
    }
}
