//! Every rule of reading and judging on a hand-made interface.

use super::*;
use crate::eval::matching::{self, MadeCall};
use serde_json::json;

/// An interface with a search, an alarm and a plain function, and one instruction for each answer.
fn file(answers: &[Value]) -> String {
    let parameter = |name: &str, required: bool, schema: Value| json!({"name": name, "in": "query", "required": required, "schema": schema});
    let documentation = json!({"paths": {
        "/search": {"get": {"summary": "Look for rates", "parameters": [
            parameter("key", true, json!({"type": "string"})),
            parameter("symbols", true, json!({"type": "string"})),
            parameter("unit", false, json!({"type": "string", "enum": ["m", "f"]})),
            parameter("page", false, json!({"type": "integer", "default": 1}))]}},
        "/alarm": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object",
            "properties": {"price": {"type": "number"}, "loud": {"type": "boolean"}, "tags": {"type": "array", "items": {"type": "string"}}}}}}}}},
        "/list": {"get": {}}}});
    let instructions: Vec<String> = (0..answers.len()).map(|i| format!("do {i}")).collect();
    json!([{"Name": "Rates", "Documentation": documentation.to_string(), "Authentication": {"key": "***"},
        "Function_Projection": {"search": ["/search", "get"], "set alarm": ["/alarm", "post"], "list": ["/list", "get"], "components": []},
        "Instructions": instructions, "Golden_Answers": answers}])
    .to_string()
}

fn steps(steps: &[(&str, &str)]) -> Value {
    let each = steps.iter();
    each.map(|(action, input)| json!({"Action": action, "Action_Input": input}))
        .collect()
}

/// Reads one golden answer and judges the calls made.
fn judged(golden: &[(&str, &str)], made: &[(&str, Value)]) -> (bool, bool) {
    let read = read("t", "t.json", &file(&[steps(golden)])).unwrap();
    assert!(read.left_out.is_empty(), "{:?}", read.left_out);
    let case = &read.suites[0].cases[0];
    let made: Vec<MadeCall> = made
        .iter()
        .map(|(n, v)| ((*n).to_owned(), v.clone()))
        .collect();
    let selected = matching::selected(&case.calls, case.unordered, &made);
    (
        selected,
        matching::exact(&case.calls, case.unordered, &made),
    )
}

fn one(golden: &str, made: Value) -> bool {
    judged(&[("search", golden)], &[("search", made)]).1
}

fn alarm(golden: &str, made: Value) -> bool {
    judged(&[("set alarm", golden)], &[("set_alarm", made)]).1
}

#[test]
fn all_functions_of_the_interface_are_offered_without_its_keys() {
    let read = read("t", "t.json", &file(&[steps(&[("list", "{}")])])).unwrap();
    let suite = &read.suites[0];
    let names: Vec<&str> = suite.tools.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(names, ["search", "set_alarm", "list"]);
    assert!(suite.tools[0].properties().unwrap().get("key").is_none());
    assert_eq!(suite.cases[0].id, "Rates 1");
    assert_eq!(suite.cases[0].request, "do 0");
}

#[test]
fn strings_and_numbers_are_compared_by_meaning() {
    let golden = r#"{"key": "secret", "symbols": "Gold  Bar"}"#;
    assert!(one(golden, json!({"symbols": " gold bar"})));
    assert!(!one(golden, json!({"symbols": "goldbar"})));
    assert!(alarm(r#"{"price": 1}"#, json!({"price": 1.0})));
    assert!(!alarm(r#"{"price": 1}"#, json!({"price": 1.5})));
    assert!(alarm(
        r#"{"tags": ["a", "b"]}"#,
        json!({"tags": ["A", "b"]})
    ));
    assert!(!alarm(
        r#"{"tags": ["a", "b"]}"#,
        json!({"tags": ["b", "a"]})
    ));
}

#[test]
fn spaces_after_commas_do_not_count() {
    for golden in [r#"{"symbols": "USD,EUR"}"#, r#"{"symbols": "USD, EUR"}"#] {
        assert!(one(golden, json!({"symbols": "USD,EUR"})));
        assert!(one(golden, json!({"symbols": "usd, eur"})));
        assert!(!one(golden, json!({"symbols": "USD EUR"})));
        assert!(!one(golden, json!({"symbols": "EUR,USD"})));
    }
}

#[test]
fn golden_values_become_what_the_schema_says() {
    assert!(one(r#"{"symbols": 500}"#, json!({"symbols": "500"})));
    assert!(one(
        r#"{"symbols": "a", "page": "3"}"#,
        json!({"symbols": "a", "page": 3})
    ));
    assert!(alarm(r#"{"price": "1.5"}"#, json!({"price": 1.5})));
    assert!(alarm(r#"{"loud": "True"}"#, json!({"loud": true})));
}

#[test]
fn what_the_golden_answer_leaves_out_may_not_be_given() {
    assert!(!one(
        r#"{"symbols": "a"}"#,
        json!({"symbols": "a", "unit": "m"})
    ));
    assert!(!one(
        r#"{"symbols": "a", "unit": "m"}"#,
        json!({"symbols": "a"})
    ));
    // Empty means left out.
    assert!(one(
        r#"{"symbols": "a", "unit": ""}"#,
        json!({"symbols": "a"})
    ));
    assert!(!one(
        r#"{"symbols": "a", "unit": null}"#,
        json!({"symbols": "a", "unit": "m"})
    ));
    assert!(alarm(r#"{"price": 2, "tags": []}"#, json!({"price": 2})));
}

#[test]
fn the_documented_default_may_be_given_or_left_out() {
    assert!(one(
        r#"{"symbols": "a"}"#,
        json!({"symbols": "a", "page": 1})
    ));
    assert!(one(
        r#"{"symbols": "a", "page": 1}"#,
        json!({"symbols": "a"})
    ));
    assert!(!one(
        r#"{"symbols": "a"}"#,
        json!({"symbols": "a", "page": 2})
    ));
    assert!(!one(
        r#"{"symbols": "a", "page": 2}"#,
        json!({"symbols": "a"})
    ));
}

#[test]
fn the_sequence_counts() {
    let golden = [("list", "{}"), ("set alarm", r#"{"price": 1}"#)];
    let list = ("list", json!({}));
    let set = |price: i32| ("set_alarm", json!({ "price": price }));
    assert_eq!(judged(&golden, &[list.clone(), set(1)]), (true, true));
    assert_eq!(judged(&golden, &[list.clone(), set(2)]), (true, false));
    assert_eq!(judged(&golden, &[set(1), list.clone()]), (false, false));
    assert_eq!(judged(&golden, std::slice::from_ref(&list)), (false, false));
    assert_eq!(
        judged(&golden, &[list.clone(), set(1), list]),
        (false, false)
    );
}

#[test]
fn answers_that_can_not_be_judged_are_left_out_with_the_reason() {
    let answers = [
        steps(&[("search", r#"{"symbols": "a"}"#)]),
        steps(&[("getDetails", r#"{"Question": "which?"}"#)]),
        steps(&[("list", "{}"), ("search", r#"{"symbols": "symbols": 1}"#)]),
        steps(&[("set alarm", r#"{"price": ${price from search}}"#)]),
        steps(&[("search", r#"{"symbols": "{symbols}"}"#)]),
        steps(&[("search", r#"{"symbols": "a", "unit": "k"}"#)]),
        steps(&[("search", r#"{"page": 2}"#)]),
        steps(&[("list", "[]")]),
        json!([]),
    ];
    let read = read("t", "t.json", &file(&answers)).unwrap();
    assert_eq!(read.len(), 1);
    let count = |reason: &str| {
        let found = read.left_out.iter().find(|(why, _)| why.contains(reason));
        found.map_or(0, |(_, ids)| ids.len())
    };
    assert_eq!(count("not a function"), 1);
    assert_eq!(count("do not parse"), 2);
    assert_eq!(count("placeholder"), 2);
    assert_eq!(count("own schema"), 2);
    assert_eq!(count("no golden answer"), 1);
    let parse = &read.left_out["the golden arguments do not parse as a JSON object"];
    assert_eq!(parse, &["Rates 3", "Rates 8"]);
}

#[test]
fn files_that_can_not_be_used_name_the_place_and_the_cure() {
    let problem = |text: &str| read("t", "t.json", text).unwrap_err().to_string();
    let broken = problem("[\n{");
    assert!(
        broken.contains("t.json") && broken.contains("line 2"),
        "{broken}"
    );
    assert!(broken.contains("eval_real.json"));
    assert!(problem("{}").contains("line 1"));
    let good = file(&[steps(&[("list", "{}")])]);
    let missing = problem(&good.replace("/list\",\"get", "/list\",\"post"));
    assert!(
        missing.contains("interface Rates") && missing.contains("no post /list"),
        "{missing}"
    );
    let uneven = problem(&good.replace("\"do 0\"", "\"do 0\",\"do 1\""));
    assert!(
        uneven.contains("2 instructions and 1 golden answers"),
        "{uneven}"
    );
}
