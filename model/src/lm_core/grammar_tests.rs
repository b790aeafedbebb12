//! Whatever the weights say, what is generated parses and fits its schema.

use pollster::block_on;
use serde_json::{Value, json};

use super::*;
use crate::CopyFrom;
use crate::cpu::CpuEngine;
use crate::dialect::{args_json, grammar_schema, read_args, token};
use crate::tiny::{TinySpec, model_bytes};

fn core(seed: u32) -> LmCore<CpuEngine> {
    let spec = TinySpec {
        seed,
        blocks: 1,
        embedding: 32,
        feed_forward: 32,
        heads: 2,
        kv_heads: 1,
        context_length: 1024,
        ..TinySpec::default()
    };
    let file = ModelFile::from_bytes(model_bytes(&spec)).unwrap();
    LmCore::new(CpuEngine::new(&file, 2048).unwrap(), &file).unwrap()
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

/// Varied parameter schemas; a shared `$defs` is added where one is used.
fn schemas() -> Vec<Value> {
    let text = json!({"type": "string"});
    let mut out = vec![
        json!({}),
        object(json!({}), &[]),
        object(json!({"text": text}), &["text"]),
        object(json!({"text": text, "when": text}), &["text"]),
        object(json!({"a": text, "b": text, "c": text}), &[]),
        object(
            json!({"b": {"type": "boolean"}, "n": {"type": "null"}}),
            &["b", "n"],
        ),
        object(json!({"i": {"type": "integer"}}), &["i"]),
        object(json!({"x": {"type": "number"}}), &["x"]),
        object(
            json!({"i": {"type": "integer", "minimum": -3, "maximum": 12}}),
            &["i"],
        ),
        object(
            json!({"i": {"type": "integer", "exclusiveMinimum": 5, "multipleOf": 5, "maximum": 100}}),
            &["i"],
        ),
        object(
            json!({"x": {"type": "number", "minimum": 0.25, "maximum": 1.5}}),
            &["x"],
        ),
        object(
            json!({"x": {"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 9}}),
            &["x"],
        ),
        object(
            json!({"unit": {"type": "string", "enum": ["seconds", "minutes", "hours"]}}),
            &["unit"],
        ),
        object(
            json!({"e": {"enum": [1, "two", null, true, 2.5, ["x"], {"k": 1}]}}),
            &["e"],
        ),
        object(
            json!({"c": {"const": "fixed"}, "d": {"const": 7}}),
            &["c", "d"],
        ),
        object(
            json!({"s": {"type": "string", "minLength": 2, "maxLength": 5}}),
            &["s"],
        ),
        object(json!({"s": {"type": "string", "maxLength": 3}}), &["s"]),
        object(
            json!({"s": {"type": "string", "maxLength": 0}, "t": {"type": "string", "minLength": 1, "maxLength": 1}}),
            &["s", "t"],
        ),
        object(
            json!({"s": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"}}),
            &["s"],
        ),
        object(
            json!({"d": {"type": "string", "format": "date"}, "t": {"type": "string", "format": "time"}}),
            &["d", "t"],
        ),
        object(json!({"u": {"type": "string", "format": "uuid"}}), &["u"]),
        object(
            json!({"s": {"type": "string", "format": "made-up"}}),
            &["s"],
        ),
        object(
            json!({"l": {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 9}, "minItems": 2, "maxItems": 4}}),
            &["l"],
        ),
        object(
            json!({"l": {"type": "array", "items": {"enum": ["red", "green"]}, "uniqueItems": true, "maxItems": 6}}),
            &["l"],
        ),
        object(
            json!({"t": {"type": "array", "prefixItems": [{"type": "boolean"}, {"const": 1}], "items": false, "minItems": 2}}),
            &["t"],
        ),
        object(
            json!({"where": object(json!({"city": {"enum": ["Bonn", "Rome"]}, "zip": {"type": "string", "pattern": "^[0-9]{4}$"}}), &["city"])}),
            &["where"],
        ),
        object(
            json!({"o": object(json!({"p": object(json!({"q": {"type": "boolean"}}), &["q"])}), &["p"])}),
            &["o"],
        ),
        object(json!({"v": {"type": ["integer", "null"]}}), &["v"]),
        object(
            json!({"v": {"anyOf": [{"type": "boolean"}, {"type": "string", "maxLength": 4}, {"type": "null"}]}}),
            &["v"],
        ),
        object(
            json!({"v": {"oneOf": [{"type": "integer", "minimum": 0, "maximum": 3}, {"const": "all"}]}}),
            &["v"],
        ),
        object(
            json!({"v": {"allOf": [{"type": "integer", "minimum": 2}, {"maximum": 6}]}}),
            &["v"],
        ),
        object(
            json!({"m": {"type": "object", "additionalProperties": {"type": "boolean"}, "maxProperties": 2}}),
            &["m"],
        ),
        object(json!({"a": {"type": "boolean"}}), &["a", "missing"]),
        object(
            json!({"\"q\"\\": {"type": "boolean"}, "名": {"enum": ["厨房", "卧室"]}}),
            &["\"q\"\\", "名"],
        ),
        json!({"type": "object", "properties": {"a": {"type": "boolean"}, "b": {"type": "boolean"}},
               "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
        json!({"type": "object", "properties": {"k": {"enum": ["p", "q"]}}, "required": ["k"],
               "x-order": 3, "title": "T", "$schema": "http://json-schema.org/draft-07/schema#"}),
    ];
    let point = object(
        json!({"x": {"type": "integer", "minimum": 0, "maximum": 99}, "y": {"$ref": "#/$defs/small"}}),
        &["x", "y"],
    );
    let tree = object(
        json!({"leaf": {"type": "boolean"}, "next": {"$ref": "#/$defs/tree"}}),
        &["leaf"],
    );
    let mut refs = object(
        json!({"p": {"$ref": "#/$defs/point"}, "t": {"$ref": "#/$defs/tree"}}),
        &["p", "t"],
    );
    refs["$defs"] = json!({"point": point, "small": {"type": "integer", "minimum": 1, "maximum": 3}, "tree": tree});
    out.push(refs);
    out
}

/// Draft 4's boolean bounds are the one spelling the validator's dialect does not know.
fn for_validator(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if schema["properties"]["x"]["exclusiveMinimum"] == json!(true) {
        schema["properties"]["x"]["exclusiveMinimum"] = json!(0);
    }
    schema
}

#[test]
fn every_call_ends_parses_and_fits_its_schema() {
    let mut all = 0;
    for seed in [1, 2] {
        let mut core = core(seed);
        let context = core.create_context(None, 256).unwrap();
        for schema in schemas() {
            let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
            let validator = jsonschema::validator_for(&for_validator(&schema)).unwrap();
            for run in 0..8u32 {
                let options = GenerateOptions {
                    max_tokens: 400,
                    temperature: [0.0, 1.0, 1.5, 3.0][run as usize % 4],
                    seed: run,
                    copy: (run % 2 == 1).then(|| CopyFrom {
                        texts: vec!["buy 12 red tea minutes at 9:30, for a.b@c.d".to_owned()],
                        taken: vec!["tea".to_owned()],
                        bonus: 3.0,
                    }),
                };
                let prefix = [
                    token::BOS,
                    token::USER,
                    60 + run,
                    token::ASSISTANT,
                    token::CALL,
                ];
                let made = block_on(core.generate(context, &prefix, &grammar, &options));
                let made = made.unwrap_or_else(|e| panic!("{schema}: {e}"));
                core.truncate(context, 0).unwrap();
                all += 1;
                // random weights repeat themselves; the end of the limit is kept for closing
                assert!(made.finished, "{schema}: {}", made.text);
                assert_eq!(made.tokens.last().unwrap().id, token::END);
                let args = read_args(&made.text, &schema)
                    .unwrap_or_else(|e| panic!("{schema}: {:?}: {e}", made.text));
                if let Err(error) = validator.validate(&args) {
                    panic!("{schema}: {:?}: {error}", made.text);
                }
                let whole: Vec<u32> = made.tokens.iter().map(|t| t.id).collect();
                assert_eq!(core.decode(&whole), made.text);
            }
        }
    }
    assert!(all > 500, "{all}");
}

#[test]
fn every_function_of_the_evaluation_suites_has_a_grammar() {
    let mut core = core(1);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../training/eval");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_string_lossy().ends_with(".tools.json") {
            continue;
        }
        let tools: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for tool in tools.as_array().unwrap() {
            let schema = grammar_schema(&tool["parameters"]);
            let schema = schema.unwrap_or_else(|e| panic!("{}: {e}", tool["name"]));
            let guide = core.constrainer.guide(&Grammar::Schema(schema), None);
            assert!(guide.is_ok(), "{}", tool["name"]);
            seen += 1;
        }
    }
    assert!(seen > 10);
}

#[test]
fn no_parameters_need_no_decoding() {
    let mut core = core(1);
    let context = core.create_context(None, 16).unwrap();
    let grammar = Grammar::Schema(grammar_schema(&json!({})).unwrap());
    let options = GenerateOptions::default();
    let made = block_on(core.generate(context, &[token::CALL], &grammar, &options)).unwrap();
    assert_eq!((made.text.as_str(), made.finished), ("{}", true));
    assert!(made.tokens.iter().all(|t| t.forced));
    assert_eq!(made.stats.forward_passes, 0);
    // the context still holds the call, and computes it with what comes next
    assert_eq!(core.context_len(context).unwrap(), 1 + made.tokens.len());
    block_on(core.append(&[(context, &[token::DONE])])).unwrap();
    assert_eq!(core.counters().rows, 2 + made.tokens.len() as u64);
}

#[test]
fn forced_tokens_share_passes_and_are_the_tokenizer_s() {
    let mut core = core(3);
    let context = core.create_context(None, 64).unwrap();
    let unit = json!({"enum": ["seconds", "minutes", "hours"]});
    let schema = object(
        json!({"name": {"const": "tea"}, "on": {"type": "boolean"}, "unit": unit}),
        &["name", "on", "unit"],
    );
    let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
    let options = GenerateOptions::default();
    let prefix = [token::BOS, token::ASSISTANT, token::CALL];
    let made = block_on(core.generate(context, &prefix, &grammar, &options)).unwrap();
    assert!(made.finished);
    let forced: Vec<bool> = made.tokens.iter().map(|t| t.forced).collect();
    let texts: Vec<&str> = made.tokens.iter().map(|t| t.text.as_str()).collect();
    // everything up to the first choice is one run, split as the tokenizer splits it
    let first = forced.iter().position(|f| !f).unwrap();
    let start = core.encode(r#"{"name":"tea","on":"#).unwrap();
    let ids: Vec<u32> = made.tokens[..first].iter().map(|t| t.id).collect();
    assert_eq!(ids, start, "{texts:?}");
    let sampled = forced.iter().filter(|f| !**f).count() as u64;
    assert_eq!(made.stats.forward_passes, sampled);
    assert_eq!(made.stats.tokens_forced, made.tokens.len() as u64 - sampled);
    assert!(
        made.stats.forward_passes * 10 <= made.stats.tokens_emitted * 4,
        "{texts:?}"
    );
    // each pass computes the forced tokens before the sampled one; the end waits
    let last = forced.iter().rposition(|f| !f).unwrap() as u64;
    assert_eq!(made.stats.rows, prefix.len() as u64 + last);
}

#[test]
fn free_strings_take_the_leading_space_and_words_stay_whole() {
    let mut core = core(4);
    let context = core.create_context(None, 64).unwrap();
    let schema = object(
        json!({"text": {"type": "string", "enum": [" milk tea", " milk oat"]}}),
        &["text"],
    );
    let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
    let options = GenerateOptions::default();
    let made = block_on(core.generate(context, &[token::CALL], &grammar, &options)).unwrap();
    let texts: Vec<&str> = made.tokens.iter().map(|t| t.text.as_str()).collect();
    // ` milk` is forced, as one token; what follows it is a choice
    assert!(texts.starts_with(&["{\"", "text", "\":\""]), "{texts:?}");
    let schema = object(
        json!({"text": {"type": "string", "minLength": 3}}),
        &["text"],
    );
    let written = args_json(&json!({"text": "oat"}), &schema, "buy oat milk");
    assert_eq!(written, r#"{"text":" oat"}"#);
    let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
    let mut guide = core.constrainer.guide(&grammar, None).unwrap();
    guide.forced().unwrap();
    let rest = core.encode(&written).unwrap();
    assert_eq!(core.decode(&rest[3..]), " oat\"}");
    for id in &rest[3..] {
        assert!(guide.mask().unwrap()[*id as usize / 32] >> (id % 32) & 1 == 1);
        guide.accept(*id).unwrap();
    }
    assert!(guide.finished());
}

#[test]
fn training_texts_are_reachable_token_by_token() {
    let mut core = core(5);
    let request = "remind me to buy oat milk tomorrow, start a 10 minutes tea timer";
    let cases = [
        (
            object(
                json!({"text": {"type": "string"}, "when": {"type": "string"}}),
                &["text"],
            ),
            json!({"text": "buy oat milk", "when": "tomorrow"}),
        ),
        (
            object(
                json!({"amount": {"type": "number", "minimum": 0}, "unit": {"enum": ["minutes", "hours"]}, "label": {"type": "string"}}),
                &["amount", "unit"],
            ),
            json!({"amount": 10, "unit": "minutes", "label": "tea"}),
        ),
        (
            object(
                json!({"text": {"type": "string"}, "names": {"type": "array", "items": {"type": "string"}}, "on": {"type": "boolean"}}),
                &[],
            ),
            json!({"names": ["a", "", "蛋糕"], "on": true}),
        ),
        (
            object(json!({"text": {"type": "string"}}), &["text"]),
            json!({"text": ""}),
        ),
    ];
    for (schema, args) in cases {
        let text = args_json(&args, &schema, request);
        let ids = core.encode(&text).unwrap();
        let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
        let mut guide = core.constrainer.guide(&grammar, None).unwrap();
        let mut at = 0;
        loop {
            let forced = guide.forced().unwrap();
            assert_eq!(ids[at..at + forced.len()], forced, "{text} at {at}");
            at += forced.len();
            if at == ids.len() {
                break;
            }
            let mask = guide.mask().unwrap();
            let id = ids[at];
            assert!(
                mask[id as usize / 32] >> (id % 32) & 1 == 1,
                "{text} at {at}"
            );
            guide.accept(id).unwrap();
            at += 1;
        }
        assert!(guide.finished(), "{text}");
    }
}

#[test]
fn a_grammar_that_does_not_compile_runs_nothing() {
    let mut core = core(1);
    let context = core.create_context(None, 16).unwrap();
    let bad = [
        json!({"type": "object", "properties": {"a": {"type": "integer", "minimum": 5, "maximum": 3}}, "required": ["a"]}),
        json!({"type": "object", "properties": {"a": {"type": "string", "pattern": "(?=x)y"}}, "required": ["a"]}),
        json!({"type": "object", "properties": {"a": false}, "required": ["a"]}),
        json!("text"),
    ];
    for schema in bad {
        let result = block_on(core.generate(
            context,
            &[token::CALL],
            &Grammar::Schema(schema.clone()),
            &GenerateOptions::default(),
        ));
        assert!(
            matches!(result, Err(ModelError::Grammar { .. })),
            "{schema}: {result:?}"
        );
        assert_eq!(core.context_len(context).unwrap(), 0);
    }
    assert_eq!(core.counters(), LmCounters::default());
}

#[test]
fn limits_cut_and_the_seed_decides() {
    let mut core = core(2);
    let context = core.create_context(None, 16).unwrap();
    let text = Grammar::Text { max_tokens: 12 };
    let prefix = [token::BOS, token::SAY];
    let mut run = |seed: u32, max_tokens: usize, temperature: f32| {
        let options = GenerateOptions {
            max_tokens,
            temperature,
            seed,
            copy: None,
        };
        let made = block_on(core.generate(context, &prefix, &text, &options)).unwrap();
        let len = core.context_len(context).unwrap();
        assert_eq!(len, prefix.len() + made.tokens.len());
        core.truncate(context, 0).unwrap();
        made
    };
    let a = run(1, 100, 2.0);
    assert!(a.tokens.len() <= 13);
    assert_eq!(run(1, 100, 2.0), a);
    assert_ne!(run(2, 100, 2.0).text, a.text);
    let cut = run(1, 5, 0.0);
    assert!(cut.finished || cut.tokens.len() == 5);
    let specials = a.tokens.iter().filter(|t| t.id < 10 && t.id != token::END);
    assert_eq!(specials.count(), 0);
    assert!(
        a.tokens
            .iter()
            .all(|t| t.probability > 0.0 && t.entropy >= 0.0)
    );

    let schema = object(
        json!({"name": {"const": "a long constant text"}}),
        &["name"],
    );
    let grammar = Grammar::Schema(grammar_schema(&schema).unwrap());
    let options = GenerateOptions {
        max_tokens: 4,
        ..GenerateOptions::default()
    };
    let made = block_on(core.generate(context, &prefix, &grammar, &options)).unwrap();
    assert_eq!((made.tokens.len(), made.finished), (4, false));
    assert_eq!(core.context_len(context).unwrap(), 6);
    assert!(block_on(core.generate(ContextId(99), &prefix, &grammar, &options)).is_err());
}
