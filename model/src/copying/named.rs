//! Fixed values that a request names: "I need a *FLAC* file", "as a *dry hop*".
//!
//! A value counts as named where its words stand whole in the request, whatever their case and whatever joins them
//! (`dry_hop` is "dry hop"), more often than earlier calls of the turn took it. Where several values of a property
//! are named the model alone decides between them.

use std::collections::HashMap;

use serde_json::Value;

use super::escaped;

/// Shorter ones stand in requests by chance ("a", "C").
const LEAST_CHARS: usize = 2;

/// The named values by property, as they stand between quotes.
#[derive(Default)]
pub(super) struct Named(HashMap<String, Vec<Vec<u8>>>);

impl Named {
    pub(super) fn new(schema: &Value, request: &str, taken: &[String]) -> Self {
        let mut named = Self::default();
        named.gather("", schema, &words(request), taken);
        named
    }

    /// Values of the property that are written with a beginning like `value`.
    pub(super) fn of<'a>(
        &'a self,
        property: &str,
        value: &'a [u8],
    ) -> impl Iterator<Item = &'a [u8]> + 'a {
        let all = self.0.get(property).into_iter().flatten();
        all.map(Vec::as_slice)
            .filter(move |named| named.starts_with(value))
    }

    fn gather(&mut self, property: &str, schema: &Value, request: &str, taken: &[String]) {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let named = values.iter().filter(|v| left(v, &values, request, taken));
            let named: Vec<Vec<u8>> = named.map(|v| escaped(v).into_bytes()).collect();
            self.0.entry(property.to_owned()).or_default().extend(named);
        }
        let inner = |key: &str| schema.get(key).filter(|inner| inner.is_object());
        if let Some(items) = inner("items") {
            self.gather(property, items, request, taken);
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            for choice in schema
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                self.gather(property, choice, request, taken);
            }
        }
        let properties = inner("properties").and_then(Value::as_object);
        for (name, of) in properties.into_iter().flatten() {
            self.gather(name, of, request, taken);
        }
    }
}

/// Whether the request names the value more often than it was taken, a longer value that contains it
/// ("double bass") aside.
fn left(value: &str, values: &[&str], request: &str, taken: &[String]) -> bool {
    let own = words(value);
    if own.trim().chars().count() < LEAST_CHARS {
        return false;
    }
    let mut text = request.to_owned();
    for other in values {
        let other = words(other);
        if other.len() > own.len() && other.contains(own.trim()) {
            text = text.replace(other.trim(), " ");
        }
    }
    text.matches(&own).count() > taken.iter().filter(|t| *t == value).count()
}

/// Lower-case words with one space around each; a character of a script without spaces is a word.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for c in text.chars().flat_map(char::to_lowercase) {
        let alone = super::cut(Some(c), None);
        if (alone || !c.is_alphanumeric()) && !out.ends_with(' ') {
            out.push(' ');
        }
        if c.is_alphanumeric() {
            if out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
        if alone {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn named(values: &[&str], request: &str, taken: &[&str]) -> Vec<String> {
        let schema = json!({"properties": {"deep": {"properties": {"k": {"type": "array", "items": {"enum": values}}}}}});
        let taken: Vec<String> = taken.iter().map(|t| (*t).to_owned()).collect();
        let named = Named::new(&schema, request, &taken);
        let found = named.of("k", b"").map(String::from_utf8_lossy);
        found.map(|v| v.into_owned()).collect()
    }

    #[test]
    fn whole_words_name_a_value_whatever_joins_them() {
        let hops = ["boil", "whirlpool", "dry_hop"];
        assert_eq!(named(&hops, "Citra as a Dry hop, please", &[]), ["dry_hop"]);
        assert_eq!(named(&hops, "the boiler room", &[]), [""; 0]);
        assert_eq!(
            named(&["h-alpha", "red"], "H-alpha filter", &[]),
            ["h-alpha"]
        );
        assert_eq!(named(&["C", "F"], "in C", &[]), [""; 0]);
        assert_eq!(named(&["红", "深红"], "换成深红色", &[]), ["深红"]);
    }

    #[test]
    fn a_longer_value_takes_the_words_of_a_shorter_one() {
        let instruments = ["bass", "double bass"];
        assert_eq!(named(&instruments, "a double bass", &[]), ["double bass"]);
        let both = ["bass", "double bass"];
        assert_eq!(named(&instruments, "a bass and a double bass", &[]), both);
    }

    #[test]
    fn what_an_earlier_call_took_is_not_named_again() {
        let colours = ["pink", "blue"];
        let request = "a pink note and a blue one";
        assert_eq!(named(&colours, request, &[]), ["pink", "blue"]);
        assert_eq!(named(&colours, request, &["pink"]), ["blue"]);
        assert_eq!(named(&colours, "pink, then pink", &["pink"]), ["pink"]);
    }

    #[test]
    fn beginnings_narrow_the_choice_and_odd_schemas_are_harmless() {
        let schema = json!({"enum": ["x"], "properties": {"a": {"anyOf": [{"enum": ["dark red", 5]}, true]}, "b": 7}});
        let named = Named::new(&schema, "dark red", &[]);
        assert_eq!(named.of("a", b"dark").count(), 1);
        assert_eq!(named.of("a", b"red").count(), 0);
        assert_eq!(named.of("b", b"").count(), 0);
    }
}
