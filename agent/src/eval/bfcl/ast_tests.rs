//! One case and more for each rule, right and wrong.

use serde_json::{Value, json};

use super::ast::{FunctionDoc, Kind, TruthCall, Wrong, judge};
use crate::eval::matching::MadeCall;

fn doc(name: &str, properties: Value, required: Value) -> FunctionDoc {
    FunctionDoc {
        name: name.to_owned(),
        description: String::new(),
        parameters: json!({"type": "dict", "properties": properties, "required": required}),
    }
}

fn truth(name: &str, arguments: Value) -> TruthCall {
    let arguments = arguments.as_object().unwrap().iter();
    TruthCall {
        name: name.to_owned(),
        arguments: arguments
            .map(|(k, v)| (k.clone(), v.as_array().unwrap().clone()))
            .collect(),
    }
}

fn call(name: &str, arguments: Value) -> MadeCall {
    (name.to_owned(), arguments)
}

/// One optional parameter `a` with this schema and these acceptable values.
fn value(schema: Value, accepted: Value, made: Value) -> Result<(), Wrong> {
    let docs = [doc("f", json!({ "a": schema }), json!([]))];
    let truth = [truth("f", json!({ "a": accepted }))];
    judge(
        Kind::Simple,
        &docs,
        &truth,
        Some(&[call("f", json!({"a": made}))]),
    )
}

fn passes(kind: &str, accepted: Value, made: Value) -> bool {
    value(json!({ "type": kind }), accepted, made).is_ok()
}

fn list_passes(item: &str, accepted: Value, made: Value) -> bool {
    let schema = json!({"type": "array", "items": {"type": item}});
    value(schema, accepted, made).is_ok()
}

/// `f(a: integer, b?: string)` and `g()`.
fn two() -> [FunctionDoc; 2] {
    let a = json!({"a": {"type": "integer"}, "b": {"type": "string"}});
    [doc("f", a, json!(["a"])), doc("g", json!({}), json!([]))]
}

#[test]
fn rule_1_what_does_not_parse_is_wrong() {
    let wanted = [truth("g", json!({}))];
    assert_eq!(
        judge(Kind::Multiple, &two(), &wanted, None),
        Err(Wrong::NoCalls)
    );
    let no_map = [call("g", json!([]))];
    assert_eq!(
        judge(Kind::Multiple, &two(), &wanted, Some(&no_map)),
        Err(Wrong::NoCalls)
    );
    let empty = judge(Kind::Multiple, &two(), &wanted, Some(&[]));
    assert_eq!(
        empty,
        Err(Wrong::Count {
            expected: 1,
            made: 0
        })
    );
    assert!(
        judge(
            Kind::Multiple,
            &two(),
            &wanted,
            Some(&[call("g", json!({}))])
        )
        .is_ok()
    );
}

#[test]
fn rule_2_the_category_says_how_many_calls() {
    for (name, kind) in [
        ("simple_python", Kind::Simple),
        ("live_simple", Kind::Simple),
        ("multiple", Kind::Multiple),
        ("live_parallel_multiple", Kind::Parallel),
        ("live_irrelevance", Kind::Irrelevance),
        ("live_relevance", Kind::Relevance),
    ] {
        assert_eq!(Kind::of(name), kind, "{name}");
    }
    let wanted = [truth("g", json!({}))];
    let twice = [call("g", json!({})), call("g", json!({}))];
    for kind in [Kind::Simple, Kind::Multiple, Kind::Parallel] {
        let count = Wrong::Count {
            expected: 1,
            made: 2,
        };
        assert_eq!(judge(kind, &two(), &wanted, Some(&twice)), Err(count));
    }
    // A simple case knows one function, the first.
    assert!(judge(Kind::Simple, &two()[1..], &wanted, Some(&twice[..1])).is_ok());
    let missing = judge(Kind::Multiple, &two()[..1], &wanted, Some(&twice[..1]));
    assert!(matches!(missing, Err(Wrong::Undocumented { .. })));
}

#[test]
fn rule_3_parallel_calls_come_in_any_order_and_no_choice_is_undone() {
    let wanted = [truth("f", json!({"a": [1]})), truth("g", json!({}))];
    let turned = [call("g", json!({})), call("f", json!({"a": 1}))];
    assert!(judge(Kind::Parallel, &two(), &wanted, Some(&turned)).is_ok());
    let other = [call("g", json!({})), call("f", json!({"a": 2}))];
    let wrong = judge(Kind::Parallel, &two(), &wanted, Some(&other)).unwrap_err();
    assert!(
        matches!(&wrong, Wrong::Unmatched { name, reason } if name == "f"
        && matches!(**reason, Wrong::Value { .. })),
        "{wrong}"
    );
    // One call stands for one expected call only.
    let same = [truth("g", json!({})), truth("g", json!({}))];
    assert!(judge(Kind::Parallel, &two(), &same, Some(&turned)).is_err());
    // The first expected call takes the first that fits, though the second needs it.
    let greedy = [
        truth("f", json!({"a": [1, 2]})),
        truth("f", json!({"a": [1]})),
    ];
    let made = [call("f", json!({"a": 1})), call("f", json!({"a": 2}))];
    assert!(judge(Kind::Parallel, &two(), &greedy, Some(&made)).is_err());
    let made = [made[1].clone(), made[0].clone()];
    assert!(judge(Kind::Parallel, &two(), &greedy, Some(&made)).is_ok());
}

#[test]
fn rule_4_names_required_unexpected_and_left_out() {
    let wanted = [truth("f", json!({"a": [1], "b": ["x", ""]}))];
    let check = |made: MadeCall| judge(Kind::Multiple, &two(), &wanted, Some(&[made]));
    assert!(check(call("f", json!({"a": 1}))).is_ok());
    assert!(check(call("f", json!({"a": 1, "b": "x"}))).is_ok());
    assert!(matches!(
        check(call("g", json!({"a": 1}))),
        Err(Wrong::Name { .. })
    ));
    assert!(matches!(
        check(call("F", json!({"a": 1}))),
        Err(Wrong::Name { .. })
    ));
    assert!(matches!(
        check(call("f", json!({"b": "x"}))),
        Err(Wrong::Missing { .. })
    ));
    let unexpected = check(call("f", json!({"a": 1, "c": 1})));
    assert!(matches!(unexpected, Err(Wrong::Unexpected { .. })));
    // Documented, but not among the expected ones.
    let wanted = [truth("f", json!({"a": [1]}))];
    let made = [call("f", json!({"a": 1, "b": "x"}))];
    let unexpected = judge(Kind::Multiple, &two(), &wanted, Some(&made));
    assert!(matches!(unexpected, Err(Wrong::Unexpected { .. })));
    // Optional by its documentation, but expected.
    let wanted = [truth("f", json!({"a": [1], "b": ["x"]}))];
    let left_out = judge(
        Kind::Multiple,
        &two(),
        &wanted,
        Some(&[call("f", json!({"a": 1}))]),
    );
    assert_eq!(
        left_out,
        Err(Wrong::LeftOut {
            parameter: "b".into()
        })
    );
}

#[test]
fn rule_5_types_are_exact_but_for_whole_floats() {
    for (kind, accepted, made) in [
        ("string", json!(["x"]), json!("x")),
        ("any", json!(["x"]), json!("x")),
        ("integer", json!([5]), json!(5)),
        ("float", json!([5.5]), json!(5.5)),
        ("float", json!([5.0]), json!(5)),
        ("boolean", json!([true]), json!(true)),
        ("array", json!([[1]]), json!([1])),
        ("tuple", json!([[1]]), json!([1])),
        ("dict", json!([{"k": [1]}]), json!({"k": 1})),
    ] {
        assert!(passes(kind, accepted.clone(), made), "{kind} {accepted}");
    }
    for (kind, accepted, made) in [
        ("integer", json!([1]), json!(true)),
        ("integer", json!([5]), json!("5")),
        ("integer", json!([5]), json!(5.0)),
        ("float", json!([1.0]), json!(true)),
        ("string", json!(["5"]), json!(5)),
        ("boolean", json!([true]), json!(1)),
        ("array", json!([[1]]), json!(1)),
        ("dict", json!([{"k": [1]}]), json!([1])),
        ("unheard_of", json!([1]), json!(1)),
    ] {
        let wrong = value(json!({ "type": kind }), accepted, made);
        assert!(matches!(wrong, Err(Wrong::Type { .. })), "{kind} {wrong:?}");
    }
}

#[test]
fn rule_5_items_have_one_type() {
    assert!(list_passes("float", json!([[1.0, 2.5]]), json!([1.0, 2.5])));
    assert!(!list_passes("float", json!([[1.0, 2.5]]), json!([1, 2.5])));
    // The acceptable list begins with a whole number itself.
    assert!(list_passes("float", json!([[1, 2.5]]), json!([1, 2.5])));
    assert!(!list_passes("integer", json!([[1, 2]]), json!(["1", 2])));
    // One acceptable list of several will do.
    assert!(list_passes("float", json!([["x"], [1.0]]), json!([1.0])));
    // Deeper types are not looked at.
    assert!(list_passes(
        "array",
        json!([[[1], ["x"]]]),
        json!([[1], ["x"]])
    ));
}

#[test]
fn rule_5_a_variable_is_compared_plainly() {
    assert!(passes("integer", json!(["count"]), json!("count")));
    assert!(!passes("integer", json!(["count"]), json!("Count")));
    assert!(passes("integer", json!(["", "count"]), json!("count")));
    assert!(passes("array", json!(["names", [1]]), json!([1])));
    // Of the documented type, but the acceptable values are not.
    assert!(passes("integer", json!(["count", 3]), json!(3)));
    assert!(!passes("integer", json!(["count"]), json!(3)));
}

#[test]
fn rule_6_strings_are_standardised() {
    for (accepted, made, same) in [
        ("New York, NY", "new york ny", true),
        ("it's", "it\"s", true),
        ("x**2", "x^2", true),
        ("2024-01-02", "2024/01/02", true),
        ("New York", "New Yorks", false),
        ("a;b", "ab", false),
    ] {
        assert_eq!(
            passes("string", json!([accepted]), json!(made)),
            same,
            "{accepted}"
        );
    }
    assert!(passes("string", json!(["x", "y"]), json!("Y")));
}

#[test]
fn rule_6_lists_keep_their_order() {
    assert!(list_passes(
        "string",
        json!([["A b", "C"]]),
        json!(["ab", "c"])
    ));
    assert!(!list_passes(
        "string",
        json!([["A", "C"]]),
        json!(["C", "A"])
    ));
    assert!(!list_passes("string", json!([["A", "C"]]), json!(["A"])));
    assert!(list_passes("string", json!([["A"], ["B"]]), json!(["B"])));
    assert!(!list_passes(
        "string",
        json!([["A"], ["B"]]),
        json!(["A", "B"])
    ));
}

#[test]
fn rule_6_dictionaries() {
    let accepted = json!([{"k": ["A b"], "o": ["", 2]}, {"z": [1]}]);
    for (made, same) in [
        (json!({"k": "ab"}), true),
        (json!({"k": "ab", "o": 2.0}), true),
        (json!({"z": 1}), true),
        (json!({"k": "ab", "o": 3}), false),
        (json!({"k": "ab", "z": 1}), false),
        (json!({"o": 2}), false),
        (json!({}), false),
    ] {
        assert_eq!(
            passes("dict", accepted.clone(), made.clone()),
            same,
            "{made}"
        );
    }
}

#[test]
fn rule_6_lists_of_dictionaries() {
    let accepted = json!([[{"k": [1]}, {"k": [2], "o": ["", 1]}]]);
    for (made, same) in [
        (json!([{"k": 1}, {"k": 2}]), true),
        (json!([{"k": 2}, {"k": 1}]), false),
        (json!([{"k": 1}]), false),
        (json!([{"k": 1}, {"k": 2, "x": 1}]), false),
    ] {
        assert_eq!(
            list_passes("dict", accepted.clone(), made.clone()),
            same,
            "{made}"
        );
    }
}

#[test]
fn rule_6_everything_else_is_compared_by_value() {
    assert!(passes("float", json!([10]), json!(10.0)));
    assert!(passes("integer", json!([3, 4]), json!(4)));
    assert!(!passes("integer", json!([3, 4]), json!(5)));
    assert!(!passes("boolean", json!([true]), json!(false)));
}

#[test]
fn rule_6_quirks() {
    assert!(list_passes("integer", json!(["", [1]]), json!([])));
    assert!(!list_passes("integer", json!([[1]]), json!([])));
    assert!(value(json!({"type": "array"}), json!([[1]]), json!([true])).is_ok());
}

#[test]
fn rule_7_relevance_and_irrelevance_only_ask_for_a_call() {
    let made = [call("f", json!({"x": "anything"}))];
    assert!(judge(Kind::Irrelevance, &two(), &[], Some(&[])).is_ok());
    assert!(judge(Kind::Irrelevance, &two(), &[], None).is_ok());
    let called = judge(Kind::Irrelevance, &two(), &[], Some(&made));
    assert_eq!(called, Err(Wrong::Called { made: 1 }));
    assert!(judge(Kind::Relevance, &two(), &[], Some(&made)).is_ok());
    for nothing in [None, Some(&[][..])] {
        assert_eq!(
            judge(Kind::Relevance, &two(), &[], nothing),
            Err(Wrong::NotCalled)
        );
    }
}
