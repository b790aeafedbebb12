//! The strings both sides of the project must produce.

use serde_json::Value;

use super::*;

fn golden() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../training/golden/text_form.json"
    );
    let text = std::fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap()
}

#[test]
fn version_and_special_tokens() {
    let golden = golden();
    assert_eq!(golden["version"], TEXT_FORM_VERSION);
    assert_eq!(golden["specials"], serde_json::json!(token::NAMES));
}

#[test]
fn signatures() {
    let golden = golden();
    let cases = golden["signatures"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        let got = signature(
            text(case, "name"),
            text(case, "description"),
            &case["schema"],
        );
        assert_eq!(got, text(case, "text"));
    }
}

#[test]
fn arguments_written_and_read_back() {
    let golden = golden();
    let cases = golden["args"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        let written = args_json(&case["args"], &case["schema"], text(case, "request"));
        assert_eq!(written, text(case, "text"));
        let read = read_args(&written, &case["schema"]).unwrap();
        assert_eq!(read, case["args"], "{written}");
    }
}

#[test]
fn history_steps() {
    let golden = golden();
    let cases = golden["steps"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        let got = history_step(text(case, "name"), &case["args"], text(case, "result"));
        assert_eq!(got, text(case, "text"));
    }
}
