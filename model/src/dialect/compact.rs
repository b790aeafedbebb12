//! Compact JSON and collapsed text, spelled as Python's `json.dumps` and `str.split` do.

use std::fmt::Write as _;

use serde_json::{Number, Value};

/// Compact JSON, Unicode as it is.
pub(super) fn compact(value: &Value) -> String {
    let mut out = String::new();
    write_value(&mut out, value);
    out
}

fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::Number(n) => out.push_str(&number(n)),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_value(out, item);
            }
            out.push(']');
        }
        Value::Object(map) => {
            out.push('{');
            for (i, (key, item)) in map.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_string(out, key);
                out.push(':');
                write_value(out, item);
            }
            out.push('}');
        }
        Value::String(text) => write_string(out, text),
        Value::Null | Value::Bool(_) => {
            let _ = write!(out, "{value}"); // writing to a String can not fail
        }
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Integers as they are; floats as Python's `repr`: shortest digits that read back, exponent
/// form below 1e-4 and from 1e16.
fn number(n: &Number) -> String {
    let float = match n.as_f64() {
        Some(f) if n.is_f64() && f.is_finite() => f,
        _ => return n.to_string(),
    };
    let scientific = format!("{float:e}");
    let Some((digits, exponent)) = scientific.split_once('e') else {
        return n.to_string();
    };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if float != 0.0 && !(-4..16).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    let plain = format!("{float}");
    if plain.contains('.') {
        plain
    } else {
        format!("{plain}.0")
    }
}

/// Whitespace as `str.split()` sees it: Unicode's, and the four ASCII separators.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// Whitespace runs become one space, ends are trimmed, at most `limit` characters are kept.
pub(super) fn clean(text: &str, limit: usize) -> String {
    let words: Vec<&str> = text.split(is_space).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(limit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spelled_as_python_does() {
        let cases = [
            ("1", "1"),
            ("-3", "-3"),
            ("18446744073709551615", "18446744073709551615"),
            ("1.0", "1.0"),
            ("-0.0", "-0.0"),
            ("2.5", "2.5"),
            ("0.0001", "0.0001"),
            ("0.00001", "1e-05"),
            ("1.25e-7", "1.25e-07"),
            ("1e15", "1000000000000000.0"),
            ("1e16", "1e+16"),
            ("1.5e300", "1.5e+300"),
            ("123456.789", "123456.789"),
        ];
        for (json, expected) in cases {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(compact(&value), expected, "{json}");
        }
    }

    #[test]
    fn strings_escape_only_what_json_demands() {
        let text = "a\"b\\c\n\r\t\u{8}\u{c}\u{1}\u{7f}/é中🙂";
        let expected = "\"a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0001\u{7f}/é中🙂\"";
        assert_eq!(compact(&Value::from(text)), expected);
    }

    #[test]
    fn whitespace_collapses_before_the_cut() {
        assert_eq!(clean("  a \n\u{a0} b\u{1f}c ", 10), "a b c");
        assert_eq!(clean("中文 字", 3), "中文 ");
        assert_eq!(clean("", 3), "");
    }
}
