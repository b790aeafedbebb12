//! Every rule of reading and judging on hand-made lines.

use super::*;
use crate::eval::matching::{self, MadeCall};
use crate::eval::{SuiteReport, run_gathered};
use crate::planner::{NoClock, PlanOptions};
use crate::scripted::Scripted;
use pollster::block_on;

fn gathered(lines: &str, offered: usize) -> Gathered {
    read("t", "t.jsonl", lines, offered).unwrap()
}

/// Lines of `labels` labels.
fn many(labels: usize) -> String {
    let line = |i| format!("{{\"text\": \"do {i}\", \"intent\": \"act_{i}\"}}\n");
    (0..labels).map(line).collect()
}

#[test]
fn labels_become_functions_with_words_for_descriptions() {
    for (label, words) in [
        ("card_arrival", "Card arrival"),
        ("BookRestaurant", "Book restaurant"),
        ("timeRange", "Time range"),
        ("reverted_card_payment?", "Reverted card payment"),
        ("getboardingpass", "Getboardingpass"),
        ("qa_maths", "Qa maths"),
        ("PIN", "PIN"),
    ] {
        assert_eq!(in_words(label), words);
    }
    let read = gathered(
        "{\"text\": \"a\", \"category\": \"b?\"}\n{\"utterance\": \"c\", \"intent\": \"d\"}",
        16,
    );
    let tools = &read.suites[0].tools;
    assert_eq!(
        (tools[0].name.as_str(), tools[0].description.as_str()),
        ("b_", "B")
    );
    assert_eq!(read.suites[0].cases[0].calls[0].name, "b_");
    assert!(tools.iter().all(Tool::has_no_parameters));
    for tool in tools {
        tool.clone().check().unwrap();
    }
}

#[test]
fn the_right_function_stands_among_others() {
    let read = gathered(&many(40), 16);
    for case in &read.suites[0].cases {
        let offered = case.tools.as_ref().unwrap();
        assert_eq!(offered.len(), 17);
        assert!(offered.contains(&case.calls[0].name));
    }
    let few = gathered(&many(5), 16);
    assert_eq!(few.suites[0].cases[0].tools.as_ref().unwrap().len(), 5);
    // A limit changes no offer.
    let sampled = read.clone().sampled(Some(4));
    assert_eq!(sampled.suites[0].cases[1], read.suites[0].cases[10]);
}

#[test]
fn nothing_is_right_for_what_is_out_of_scope() {
    let lines = many(40)
        + "{\"text\": \"why\", \"intent\": \"oos\"}\n{\"text\": \"w\", \"intent\": \"OutOfDomain\"}";
    let read = gathered(&lines, 16);
    assert_eq!(read.suites[0].tools.len(), 40);
    for case in &read.suites[0].cases[40..] {
        assert!(case.calls.is_empty());
        assert_eq!(case.tools.as_ref().unwrap().len(), 17);
    }
}

#[test]
fn several_labels_are_several_calls_in_any_order() {
    let lines = many(30) + "{\"text\": \"both\", \"intent\": \"act_1<div>act_9\"}";
    let read = gathered(&lines, 4);
    let case = &read.suites[0].cases[30];
    assert_eq!(case.tools.as_ref().unwrap().len(), 6);
    let call = |name: &str| -> MadeCall { (name.to_owned(), json!({})) };
    let exact = |made: &[MadeCall]| matching::exact(&case.calls, case.unordered, made);
    assert!(exact(&[call("act_9"), call("act_1")]));
    assert!(!exact(&[call("act_9")]) && !exact(&[call("act_9"), call("act_2")]));
}

#[test]
fn entities_are_optional_values_and_must_be_exact() {
    let lines = r#"{"intent": "PlayMusic", "data": [{"text": "play "}, {"text": "Blue  Train", "entity": "track"}, {"text": " by "}, {"text": "Coltrane ", "entity": "artist"}]}
{"intent": "PlayMusic", "data": [{"text": "play "}, {"text": "jazz", "entity": "musicGenre"}]}
{"intent": "Stop", "data": [{"text": "stop"}]}"#;
    let read = gathered(lines, 16);
    let suite = &read.suites[0];
    assert_eq!(suite.cases[0].request, "play Blue  Train by Coltrane");
    let wanted = json!({"type": "object", "additionalProperties": false, "properties": {
        "artist": {"type": "string", "description": "Artist"},
        "musicGenre": {"type": "string", "description": "Music genre"},
        "track": {"type": "string", "description": "Track"}}});
    assert_eq!(suite.tools[0].input_schema, wanted);
    let exact = |arguments: Value| {
        let made = [("PlayMusic".to_owned(), arguments)];
        matching::exact(&suite.cases[0].calls, true, &made)
    };
    assert!(exact(json!({"track": "blue train", "artist": "Coltrane"})));
    assert!(!exact(json!({"track": "Train", "artist": "Coltrane"})));
    assert!(!exact(json!({"track": "blue train"})));
    assert!(!exact(
        json!({"track": "blue train", "artist": "Coltrane", "musicGenre": "jazz"})
    ));
    let mut planner = Scripted::new(vec![
        Scripted::call("PlayMusic", json!({"track": "blue train"})),
        Scripted::say("done"),
        Scripted::call("PlayMusic", json!({"musicGenre": "jazz"})),
        Scripted::say("done"),
        Scripted::say("no"),
    ]);
    let options = PlanOptions::default();
    let run = run_gathered(&mut planner, &read, &options, &NoClock, |_| {});
    let report = SuiteReport::of(&block_on(run).unwrap());
    assert_eq!(report.select, Some(2.0 / 3.0));
    assert_eq!(report.first, Some(2.0 / 3.0));
    assert_eq!(report.exact, Some(1.0 / 3.0));
    let strings = report.values[&crate::eval::ValueKind::String];
    assert_eq!((strings.right, strings.expected), (2, 3));
}

#[test]
fn turns_that_can_not_be_judged_are_left_out() {
    let lines = many(3)
        + "{\"text\": \" \", \"intent\": \"act_1\"}\n{\"text\": \"Mohan\", \"intent\": \"contentonly\"}\n{\"text\": \"yes\", \"intent\": \"confirmation\"}";
    let read = gathered(&lines, 16);
    assert_eq!((read.len(), read.suites[0].tools.len()), (3, 3));
    assert_eq!(read.left_out["there is no text"], ["line 4"]);
    assert_eq!(
        read.left_out["means nothing without the conversation: contentonly"],
        ["line 5"]
    );
    assert_eq!(read.left_out.len(), 3);
}

#[test]
fn files_that_can_not_be_used_name_the_line_and_the_cure() {
    let problem = |last: &str| {
        let lines = many(2) + "\n" + last;
        read("t", "t.jsonl", &lines, 16).unwrap_err().to_string()
    };
    let broken = problem("{\"text\"");
    assert!(
        broken.starts_with("t.jsonl, line 4: ") && broken.contains("like {\"text\""),
        "{broken}"
    );
    assert!(problem("{\"text\": \"a\"}").contains("as \"intent\" or \"category\""));
    assert!(problem("{\"intent\": \"a\", \"text\": 3}").contains("as \"text\""));
    assert!(problem("{\"intent\": \"a\", \"data\": \"b\"}").contains("list of pieces"));
    assert!(
        problem("{\"intent\": \"a\", \"data\": [{\"text\": \"b\", \"entity\": 1}]}")
            .contains("list of pieces")
    );
    let twice = "{\"intent\": \"a\", \"data\": [{\"text\": \"b\", \"entity\": \"e\"}, {\"text\": \"c\", \"entity\": \"e\"}]}";
    assert!(problem(twice).contains("\"e\" is there twice"));
    let one = read("t", "t.jsonl", &many(1), 16).unwrap_err().to_string();
    assert!(one.contains("t.jsonl has 1 labels"), "{one}");
}
