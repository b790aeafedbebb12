//! When a call counts as the expected one.

use serde_json::{Map, Value};

use super::suite::ExpectedCall;

/// A call as it was made.
pub type MadeCall = (String, Value);

/// The same number of calls and each the expected one, in order or, if `unordered`, in any.
pub fn exact(expected: &[ExpectedCall], unordered: bool, made: &[MadeCall]) -> bool {
    pairing(expected, unordered, made, same_call).is_some()
}

/// The right functions (or rightly none), whatever the arguments.
pub fn selected(expected: &[ExpectedCall], unordered: bool, made: &[MadeCall]) -> bool {
    pairing(expected, unordered, made, |e, m| e.name == m.0).is_some()
}

/// Of rightly selected calls, how many have the expected arguments, in the best pairing.
pub fn right_arguments(expected: &[ExpectedCall], unordered: bool, made: &[MadeCall]) -> usize {
    if !unordered {
        let pairs = expected.iter().zip(made);
        return pairs.filter(|(e, m)| same_call(e, m)).count();
    }
    let mut used = vec![false; made.len()];
    most_pairs(expected, made, &mut used)
}

/// Name and arguments are the expected ones.
pub fn same_call(expected: &ExpectedCall, made: &MadeCall) -> bool {
    made.0 == expected.name && same_arguments(expected, &made.1)
}

/// Every parameter has the expected value or one of `accept`; `null` there accepts its absence.
pub fn same_arguments(expected: &ExpectedCall, made: &Value) -> bool {
    let empty = Map::new();
    let made = match made {
        Value::Object(made) => made,
        Value::Null => &empty,
        _ => return false,
    };
    let fits = |name: &String| {
        let got = made.get(name);
        let accepted = expected.accept.get(name).into_iter().flatten();
        match (got, expected.arguments.get(name)) {
            (None, None) => true,
            (Some(got), Some(wanted)) if same_value(wanted, got) => true,
            (Some(got), _) => accepted.into_iter().any(|other| same_value(other, got)),
            (None, Some(_)) => accepted.into_iter().any(Value::is_null),
        }
    };
    expected.arguments.keys().chain(made.keys()).all(fits)
}

/// Deep equality: numbers by value (10 = 10.0), strings without case and surrounding or repeated
/// white space, members of objects in any order.
pub fn same_value(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::String(a), Value::String(b)) => normal(a) == normal(b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(k, v)| b.get(k).is_some_and(|other| same_value(v, other)))
        }
        _ => a == b,
    }
}

/// Words in lower case with single spaces.
fn normal(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// For each expected call the index of the made call that stands for it, all used once.
pub fn pairing(
    expected: &[ExpectedCall],
    unordered: bool,
    made: &[MadeCall],
    same: impl Fn(&ExpectedCall, &MadeCall) -> bool,
) -> Option<Vec<usize>> {
    if expected.len() != made.len() {
        return None;
    }
    if !unordered {
        let all = expected.iter().zip(made).all(|(e, m)| same(e, m));
        return all.then(|| (0..made.len()).collect());
    }
    let mut used = vec![false; made.len()];
    let mut pairs = Vec::with_capacity(made.len());
    assign(expected, made, &same, &mut used, &mut pairs).then_some(pairs)
}

/// Depth-first: cases have a handful of calls.
fn assign(
    expected: &[ExpectedCall],
    made: &[MadeCall],
    same: &impl Fn(&ExpectedCall, &MadeCall) -> bool,
    used: &mut [bool],
    pairs: &mut Vec<usize>,
) -> bool {
    let Some((first, rest)) = expected.split_first() else {
        return true;
    };
    for at in 0..made.len() {
        if !used[at] && same(first, &made[at]) {
            used[at] = true;
            pairs.push(at);
            if assign(rest, made, same, used, pairs) {
                return true;
            }
            pairs.pop();
            used[at] = false;
        }
    }
    false
}

/// The largest number of expected calls that can be paired with a made one.
fn most_pairs(expected: &[ExpectedCall], made: &[MadeCall], used: &mut [bool]) -> usize {
    let Some((first, rest)) = expected.split_first() else {
        return 0;
    };
    let mut most = most_pairs(rest, made, used);
    for at in 0..made.len() {
        if !used[at] && same_call(first, &made[at]) {
            used[at] = true;
            most = most.max(1 + most_pairs(rest, made, used));
            used[at] = false;
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn wanted(value: Value) -> ExpectedCall {
        serde_json::from_value(value).unwrap()
    }

    fn call(name: &str, arguments: Value) -> MadeCall {
        (name.to_owned(), arguments)
    }

    #[test]
    fn values_are_compared_by_meaning() {
        for (a, b, same) in [
            (json!(10), json!(10.0), true),
            (json!(10), json!(11), false),
            (json!("Oat Milk "), json!("oat milk"), true),
            (json!("oat milk"), json!("oatmilk"), false),
            (json!("oat  milk\n"), json!("oat milk"), true),
            (json!("10"), json!(10), false),
            (json!("Äpfel"), json!("äpfel"), true),
            (json!([1, "A"]), json!([1.0, "a"]), true),
            (json!([1, 2]), json!([2, 1]), false),
            (json!({"a": 1, "b": 2}), json!({"b": 2.0, "a": 1}), true),
            (json!({"a": 1}), json!({"a": 1, "b": 2}), false),
            (json!(true), json!(true), true),
            (json!(null), json!(false), false),
        ] {
            assert_eq!(same_value(&a, &b), same, "{a} {b}");
            assert_eq!(same_value(&b, &a), same, "{b} {a}");
        }
    }

    #[test]
    fn accepted_values_and_absence() {
        let call = wanted(json!({"name": "f", "arguments": {"a": "x", "b": 1},
            "accept": {"a": ["y", "z"], "b": [null], "c": ["extra"]}}));
        for (arguments, same) in [
            (json!({"a": "x", "b": 1}), true),
            (json!({"a": "Z", "b": 1.0}), true),
            (json!({"a": "x"}), true),
            (json!({"b": 1}), false),
            (json!({"a": "w", "b": 1}), false),
            (json!({"a": "x", "b": 2}), false),
            (json!({"a": "x", "c": "extra"}), true),
            (json!({"a": "x", "c": "other"}), false),
            (json!({"a": "x", "d": 1}), false),
            (json!([]), false),
        ] {
            assert_eq!(same_arguments(&call, &arguments), same, "{arguments}");
        }
        assert!(same_arguments(&wanted(json!({"name": "g"})), &json!({})));
    }

    #[test]
    fn order_counts_unless_said_otherwise() {
        let expected = [
            wanted(json!({"name": "f", "arguments": {"a": 1}})),
            wanted(json!({"name": "g"})),
        ];
        let turned = [call("g", json!({})), call("f", json!({"a": 1}))];
        assert!(!exact(&expected, false, &turned));
        assert!(exact(&expected, true, &turned));
        assert!(!selected(&expected, false, &turned));
        let wrong = [call("f", json!({"a": 2})), call("g", json!({}))];
        assert!(selected(&expected, false, &wrong) && !exact(&expected, false, &wrong));
        assert_eq!(right_arguments(&expected, false, &wrong), 1);
        assert!(!exact(&expected, true, &turned[..1]));
        assert!(exact(&[], false, &[]) && !exact(&[], false, &turned));
    }

    #[test]
    fn the_pairing_backtracks() {
        // The first expected call accepts both values; taking the first would strand the second.
        let expected = [
            wanted(json!({"name": "f", "arguments": {"a": 1}, "accept": {"a": [2]}})),
            wanted(json!({"name": "f", "arguments": {"a": 1}})),
        ];
        let made = [call("f", json!({"a": 1})), call("f", json!({"a": 2}))];
        assert!(exact(&expected, true, &made));
        assert_eq!(right_arguments(&expected, true, &made), 2);
    }
}
