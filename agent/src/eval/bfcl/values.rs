//! Types and equality of values as the leaderboard's rules see them: those of Python.

use serde_json::Value;

/// Type of a value in Python's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Python {
    None,
    Bool,
    Int,
    Float,
    Str,
    List,
    Dict,
}

/// The type of `value`. A number written with a fraction or an exponent is a float, 5.0 too.
pub(super) fn python(value: &Value) -> Python {
    match value {
        Value::Null => Python::None,
        Value::Bool(_) => Python::Bool,
        Value::Number(number) if number.is_f64() => Python::Float,
        Value::Number(_) => Python::Int,
        Value::String(_) => Python::Str,
        Value::Array(_) => Python::List,
        Value::Object(_) => Python::Dict,
    }
}

/// The type that a function's documentation means.
pub(super) fn documented(name: &str) -> Option<Python> {
    Some(match name {
        "string" | "any" => Python::Str,
        "integer" => Python::Int,
        "float" | "number" => Python::Float,
        "boolean" => Python::Bool,
        "array" | "tuple" => Python::List,
        "dict" | "object" => Python::Dict,
        _ => return None,
    })
}

/// Type of the first value that is not `""`, which only says that the parameter may be left out.
pub(super) fn first_type<'a>(values: impl IntoIterator<Item = &'a Value>) -> Option<Python> {
    let mut given = values.into_iter().filter(|v| !is_absence(v));
    given.next().map(python)
}

/// The mark of "may be left out".
pub(super) fn is_absence(value: &Value) -> bool {
    value.as_str() == Some("")
}

/// Plain equality: numbers by value, truth values as 1 and 0 among them; the rest as written.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same =
                |(key, value): (&String, &Value)| b.get(key).is_some_and(|v| equal(value, v));
            a.len() == b.len() && a.iter().all(same)
        }
        _ => match (whole(a), whole(b)) {
            (Some(a), Some(b)) => a == b,
            _ => match (number(a), number(b)) {
                (Some(a), Some(b)) => a == b,
                _ => a == b,
            },
        },
    }
}

fn whole(value: &Value) -> Option<i128> {
    match value {
        Value::Bool(flag) => Some(i128::from(*flag)),
        Value::Number(n) => match n.as_i64() {
            Some(n) => Some(i128::from(n)),
            None => n.as_u64().map(i128::from),
        },
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Bool(flag) => Some(f64::from(u8::from(*flag))),
        Value::Number(n) => n.as_f64(),
        _ => None,
    }
}

/// The form in which strings are compared: no spaces, none of `,./-_*^`, lower case, `"` for `'`.
pub(super) fn standard(text: &str) -> String {
    let kept = text.chars().filter(|c| !" ,./-_*^".contains(*c));
    let lower: String = kept.flat_map(char::to_lowercase).collect();
    lower.replace('\'', "\"")
}

/// Equality of strings in their standard form, of everything else plainly.
pub(super) fn like(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => standard(a) == standard(b),
        _ => equal(a, b),
    }
}

/// Whether a list is an acceptable one, in order; an acceptable `""` stands for the empty list.
pub(super) fn list_like(items: &[Value], accepted: &Value) -> bool {
    match accepted {
        Value::Array(wanted) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(a, b)| like(a, b))
        }
        _ => items.is_empty() && is_absence(accepted),
    }
}

/// Whether a dictionary is an acceptable one, whose members hold the acceptable values of each key.
pub(super) fn dict_like(made: &Value, accepted: &Value) -> bool {
    let (Some(made), Some(accepted)) = (made.as_object(), accepted.as_object()) else {
        return false;
    };
    let values = |wanted: &Value| match wanted {
        Value::Array(values) => values.clone(),
        single => vec![single.clone()],
    };
    let given = made.iter().all(|(key, value)| {
        let wanted = accepted.get(key).map(values);
        wanted.is_some_and(|wanted| wanted.iter().any(|w| like(value, w)))
    });
    let left_out = |(key, wanted): (&String, &Value)| {
        made.contains_key(key) || values(wanted).iter().any(is_absence)
    };
    given && accepted.iter().all(left_out)
}

/// Whether a list of dictionaries is an acceptable one, in order.
pub(super) fn dicts_like(items: &[Value], accepted: &Value) -> bool {
    match accepted {
        Value::Array(wanted) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(a, b)| dict_like(a, b))
        }
        _ => items.is_empty() && is_absence(accepted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn types_are_pythons() {
        for (value, kind) in [
            (json!(5), Python::Int),
            (json!(5.0), Python::Float),
            (json!(true), Python::Bool),
            (json!("5"), Python::Str),
            (json!(null), Python::None),
        ] {
            assert_eq!(python(&value), kind, "{value}");
        }
        assert_eq!(documented("tuple"), Some(Python::List));
        assert_eq!(documented("any"), Some(Python::Str));
        assert_eq!(documented("HashMap"), None);
    }

    #[test]
    fn numbers_are_equal_by_value() {
        assert!(equal(&json!(10), &json!(10.0)) && equal(&json!([true]), &json!([1])));
        assert!(!equal(&json!("10"), &json!(10)) && !equal(&json!("A"), &json!("a")));
        // Beyond what a float tells apart.
        assert!(!equal(
            &json!(9_007_199_254_740_993_i64),
            &json!(9_007_199_254_740_992_i64)
        ));
        assert!(!equal(&json!(null), &json!(0)) && equal(&json!({"a": 1}), &json!({"a": 1.0})));
    }

    #[test]
    fn strings_lose_case_spaces_and_marks() {
        assert_eq!(standard("It's a-b_c, D./*^"), "it\"sabcd");
        assert_ne!(standard("a:b"), standard("ab"));
    }
}
