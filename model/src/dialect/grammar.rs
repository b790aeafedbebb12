//! From a function's parameter schema to the schema its arguments are generated under.
//!
//! The result accepts only what the original accepts once [`super::read_args`] has read it:
//! free strings may begin with a space, objects take no undeclared properties, numbers stay
//! within what JavaScript and JSON parsers hold exactly, and annotations are left out.

use serde_json::{Map, Value, json};

use super::reference::{is_free, lookup};
use crate::error::ModelError;

/// Schemas nested deeper than this are refused.
const MAX_DEPTH: usize = 48;
/// Largest integer a JavaScript number holds exactly.
const MAX_SAFE: i64 = 9_007_199_254_740_991;
/// Definition that stands for "any JSON value", with bounded numbers.
const ANY: &str = "switchboard-any";

const TYPES: [&str; 7] = [
    "null", "boolean", "integer", "number", "string", "array", "object",
];
/// Keywords that restrict values but that no grammar here expresses.
const INEXPRESSIBLE: [&str; 14] = [
    "not",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "unevaluatedItems",
    "$dynamicRef",
    "$recursiveRef",
];
/// Formats the grammar compiler knows; others are annotations.
const FORMATS: [&str; 10] = [
    "date-time",
    "time",
    "date",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uuid",
    "uri",
];
/// Keywords taken over as they are once their kind is checked.
const LENGTHS: [&str; 6] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];
const NUMBERS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// The schema under which arguments are generated; see the module's text.
///
/// `null`, `{}` and an object without properties all mean a function without parameters.
/// Unknown keywords are ignored.
///
/// # Errors
/// [`ModelError::Schema`] with the JSON pointer of the first place that is no valid schema, is
/// not an object at the top, refers to something outside, or restricts values in a way that
/// can not be guaranteed (`not`, `if`, `contains`, …).
pub fn grammar_schema(schema: &Value) -> Result<Value, ModelError> {
    let empty = json!({});
    let root = if schema.is_null() { &empty } else { schema };
    let Value::Object(map) = root else {
        return fail("", "must be an object");
    };
    if map.get("type").is_some_and(|t| t != "object") {
        return fail("/type", "parameters must be of type `object`");
    }
    let mut builder = Builder {
        root,
        uses_any: false,
    };
    let combines = ["$ref", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|k| map.contains_key(*k));
    let mut out = builder.schema(root, "", 0, combines)?;
    let Value::Object(fields) = &mut out else {
        return Ok(out);
    };
    fields.insert("type".to_owned(), json!("object"));
    for key in ["$defs", "definitions"] {
        if let Some(defs) = builder.definitions(map, key)? {
            fields.insert(key.to_owned(), defs);
        }
    }
    if !combines && !fields.contains_key("properties") {
        return Ok(json!({ "type": "object", "properties": {}, "additionalProperties": false }));
    }
    if builder.uses_any {
        let defs = fields.entry("$defs").or_insert_with(|| json!({}));
        defs[ANY] = any_definition();
    }
    Ok(out)
}

fn fail<T>(path: &str, problem: &str) -> Result<T, ModelError> {
    Err(ModelError::Schema {
        path: if path.is_empty() { "/" } else { path }.to_owned(),
        problem: problem.to_owned(),
    })
}

fn any_reference() -> Value {
    json!({ "$ref": format!("#/$defs/{ANY}") })
}

fn any_definition() -> Value {
    json!({ "anyOf": [
        { "type": ["null", "boolean", "string"] },
        { "type": "number", "minimum": -MAX_SAFE, "maximum": MAX_SAFE },
        { "type": "array", "items": any_reference() },
        { "type": "object", "additionalProperties": any_reference() },
    ] })
}

struct Builder<'a> {
    root: &'a Value,
    uses_any: bool,
}

impl Builder<'_> {
    fn any(&mut self) -> Value {
        self.uses_any = true;
        any_reference()
    }

    fn definitions(
        &mut self,
        map: &Map<String, Value>,
        key: &str,
    ) -> Result<Option<Value>, ModelError> {
        let Some(defs) = map.get(key) else {
            return Ok(None);
        };
        let path = format!("/{key}");
        self.each_property(defs, &path, 0).map(Some)
    }

    fn each_property(
        &mut self,
        map: &Value,
        path: &str,
        depth: usize,
    ) -> Result<Value, ModelError> {
        let Value::Object(map) = map else {
            return fail(path, "must be an object of schemas");
        };
        let mut out = Map::new();
        for (name, sub) in map {
            let path = format!("{path}/{name}");
            out.insert(name.clone(), self.schema(sub, &path, depth + 1, false)?);
        }
        Ok(Value::Object(out))
    }

    /// One schema. `open` keeps an object open to undeclared properties: it is a part of a
    /// combination whose other parts declare more.
    fn schema(
        &mut self,
        schema: &Value,
        path: &str,
        depth: usize,
        open: bool,
    ) -> Result<Value, ModelError> {
        if depth > MAX_DEPTH {
            return fail(path, "nested too deeply");
        }
        let map = match schema {
            Value::Bool(true) => return Ok(self.any()),
            Value::Bool(false) => return Ok(Value::Bool(false)),
            Value::Object(map) => map,
            _ => return fail(path, "a schema must be an object or a boolean"),
        };
        if let Some(key) = INEXPRESSIBLE.iter().find(|k| map.contains_key(**k)) {
            let path = format!("{path}/{key}");
            return fail(&path, "this keyword can not be guaranteed by a grammar");
        }
        let mut out = Map::new();
        self.types(map, path, &mut out)?;
        self.values(map, path, &mut out)?;
        self.strings(map, path, &mut out)?;
        self.numbers(map, path, &mut out)?;
        let combines = self.combinations(map, path, depth, open, &mut out)?;
        self.arrays(map, path, depth, &mut out)?;
        self.objects(map, path, depth, open || combines, &mut out)?;
        if out.is_empty() && depth > 0 && !open {
            return Ok(self.any());
        }
        Ok(Value::Object(out))
    }

    fn types(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        let path = format!("{path}/type");
        let known = |t: &Value| t.as_str().is_some_and(|t| TYPES.contains(&t));
        match map.get("type") {
            None if map.contains_key("properties") => {
                out.insert("type".to_owned(), json!("object"));
            }
            None if map.contains_key("items") => {
                out.insert("type".to_owned(), json!("array"));
            }
            None => {}
            Some(Value::Array(list)) if !list.is_empty() && list.iter().all(known) => {
                out.insert("type".to_owned(), Value::Array(list.clone()));
            }
            Some(one) if known(one) => {
                out.insert("type".to_owned(), one.clone());
            }
            Some(other) => return fail(&path, &format!("unknown type {other}")),
        }
        Ok(())
    }

    fn values(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        if let Some(values) = map.get("enum") {
            if values.as_array().is_none_or(Vec::is_empty) {
                return fail(&format!("{path}/enum"), "must be an array with values");
            }
            out.insert("enum".to_owned(), values.clone());
        }
        if let Some(value) = map.get("const") {
            out.insert("const".to_owned(), value.clone());
        }
        for key in LENGTHS {
            let Some(value) = map.get(key) else { continue };
            // 3.0 is a valid spelling of 3
            let whole = value.as_u64().or_else(|| {
                let float = value.as_f64()?;
                (float >= 0.0 && float.fract() == 0.0 && float < 1e9).then_some(float as u64)
            });
            let Some(whole) = whole else {
                return fail(
                    &format!("{path}/{key}"),
                    "must be a whole number, 0 or more",
                );
            };
            out.insert(key.to_owned(), json!(whole));
        }
        Ok(())
    }

    fn strings(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        for key in ["pattern", "format"] {
            match map.get(key) {
                None => {}
                Some(Value::String(text)) if key == "pattern" || FORMATS.contains(&&**text) => {
                    out.insert(key.to_owned(), json!(text));
                }
                Some(Value::String(_)) => {} // an unknown format is an annotation
                Some(_) => return fail(&format!("{path}/{key}"), "must be a string"),
            }
        }
        let length = |key: &str| out.get(key).and_then(Value::as_u64);
        let (min, max) = (length("minLength"), length("maxLength"));
        if is_free(Some(map)) && (min.is_some() || max.is_some()) {
            let min = min.unwrap_or(0);
            if max.is_some_and(|max| max < min) {
                return fail(&format!("{path}/maxLength"), "is less than minLength");
            }
            out.remove("minLength");
            out.remove("maxLength");
            out.insert("pattern".to_owned(), json!(free_pattern(min, max)));
        }
        Ok(())
    }

    fn numbers(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        for key in NUMBERS {
            match map.get(key) {
                None | Some(Value::Bool(false)) => {}
                // draft 4: a flag beside minimum or maximum
                Some(Value::Bool(true)) if key.starts_with("exclusive") => {
                    let bound = key.trim_start_matches("exclusive").to_lowercase();
                    let Some(value) = map.get(&bound).filter(|v| v.is_number()) else {
                        return fail(&format!("{path}/{key}"), "must be a number");
                    };
                    out.insert(key.to_owned(), value.clone());
                }
                Some(value) if value.as_f64().is_some_and(f64::is_finite) => {
                    if key == "multipleOf" && value.as_f64().is_some_and(|f| f <= 0.0) {
                        return fail(&format!("{path}/{key}"), "must be more than 0");
                    }
                    out.insert(key.to_owned(), value.clone());
                }
                Some(_) => return fail(&format!("{path}/{key}"), "must be a number"),
            }
        }
        let numeric = |t: &Value| t == "integer" || t == "number";
        let is_numeric = match out.get("type") {
            Some(Value::Array(list)) => list.iter().any(numeric),
            Some(one) => numeric(one),
            None => false,
        };
        if is_numeric && !out.contains_key("enum") && !out.contains_key("const") {
            if !out.contains_key("minimum") && !out.contains_key("exclusiveMinimum") {
                out.insert("minimum".to_owned(), json!(-MAX_SAFE));
            }
            if !out.contains_key("maximum") && !out.contains_key("exclusiveMaximum") {
                out.insert("maximum".to_owned(), json!(MAX_SAFE));
            }
        }
        Ok(())
    }

    /// `$ref`, `allOf`, `anyOf`, `oneOf`; true when an object here must stay open for them.
    fn combinations(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        depth: usize,
        open: bool,
        out: &mut Map<String, Value>,
    ) -> Result<bool, ModelError> {
        let mut combines = false;
        if let Some(reference) = map.get("$ref") {
            let path = format!("{path}/$ref");
            let Some(reference) = reference.as_str() else {
                return fail(&path, "must be a string");
            };
            if reference != "#" && lookup(self.root, reference).is_none() {
                let problem = format!("`{reference}` is not in this schema");
                return fail(&path, &problem);
            }
            out.insert("$ref".to_owned(), json!(reference));
            combines = true;
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let Some(options) = map.get(key) else {
                continue;
            };
            let path = format!("{path}/{key}");
            let Some(options) = options.as_array().filter(|o| !o.is_empty()) else {
                return fail(&path, "must be an array of schemas");
            };
            let shared = open || key == "allOf" || map.contains_key("properties");
            combines |= key == "allOf" || options.iter().any(declares);
            let each = options
                .iter()
                .enumerate()
                .map(|(i, option)| self.schema(option, &format!("{path}/{i}"), depth + 1, shared));
            let each: Result<Vec<Value>, ModelError> = each.collect();
            out.insert(key.to_owned(), Value::Array(each?));
        }
        Ok(combines)
    }

    fn arrays(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        depth: usize,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        // before 2020-12 a tuple was an array under `items`, its rest under `additionalItems`
        let old_tuple = map.get("items").is_some_and(Value::is_array);
        let (prefix_key, rest_key) = match old_tuple {
            true => ("items", "additionalItems"),
            false => ("prefixItems", "items"),
        };
        if let Some(prefix) = map.get(prefix_key) {
            let path = format!("{path}/{prefix_key}");
            let Some(prefix) = prefix.as_array() else {
                return fail(&path, "must be an array of schemas");
            };
            let each = prefix
                .iter()
                .enumerate()
                .map(|(i, s)| self.schema(s, &format!("{path}/{i}"), depth + 1, false));
            let each: Result<Vec<Value>, ModelError> = each.collect();
            out.insert("prefixItems".to_owned(), Value::Array(each?));
        }
        if let Some(rest) = map.get(rest_key) {
            let rest = self.schema(rest, &format!("{path}/{rest_key}"), depth + 1, false)?;
            out.insert("items".to_owned(), rest);
        } else if may_be(out, "array") {
            let any = self.any();
            out.insert("items".to_owned(), any);
        }
        Ok(())
    }

    fn objects(
        &mut self,
        map: &Map<String, Value>,
        path: &str,
        depth: usize,
        open: bool,
        out: &mut Map<String, Value>,
    ) -> Result<(), ModelError> {
        if let Some(props) = map.get("properties") {
            let path = format!("{path}/properties");
            let props = self.each_property(props, &path, depth)?;
            out.insert("properties".to_owned(), props);
        }
        if let Some(props) = map.get("patternProperties") {
            let path = format!("{path}/patternProperties");
            let props = self.each_property(props, &path, depth)?;
            out.insert("patternProperties".to_owned(), props);
        }
        if let Some(required) = map.get("required") {
            let names = required.as_array();
            if names.is_none_or(|r| !r.iter().all(Value::is_string)) {
                return fail(&format!("{path}/required"), "must be an array of names");
            }
            out.insert("required".to_owned(), required.clone());
        }
        if out.contains_key("properties") && !open {
            self.declare_required(out);
        }
        match map.get("additionalProperties") {
            Some(rest @ Value::Object(_)) => {
                let path = format!("{path}/additionalProperties");
                let rest = self.schema(rest, &path, depth + 1, false)?;
                out.insert("additionalProperties".to_owned(), rest);
            }
            Some(Value::Bool(false)) => {
                out.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
            Some(Value::Bool(true)) | None => {
                let declared = ["properties", "patternProperties"]
                    .iter()
                    .any(|k| out.contains_key(*k));
                if declared && !open {
                    out.insert("additionalProperties".to_owned(), Value::Bool(false));
                } else if may_be(out, "object") && !open {
                    let any = self.any();
                    out.insert("additionalProperties".to_owned(), any);
                }
            }
            Some(_) => {
                let path = format!("{path}/additionalProperties");
                return fail(&path, "must be a schema or a boolean");
            }
        }
        Ok(())
    }

    /// A required name without a schema of its own may hold anything.
    fn declare_required(&mut self, out: &mut Map<String, Value>) {
        let names: Vec<String> = out
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|n| n.as_str().map(str::to_owned))
            .collect();
        for name in names {
            let any = self.any_if_missing(out, &name);
            if let (Some(any), Some(Value::Object(props))) = (any, out.get_mut("properties")) {
                props.insert(name, any);
            }
        }
    }

    fn any_if_missing(&mut self, out: &Map<String, Value>, name: &str) -> Option<Value> {
        let props = out.get("properties")?.as_object()?;
        let missing = !props.contains_key(name) && !out.contains_key("patternProperties");
        missing.then(|| self.any())
    }
}

/// Whether a part of a combination declares properties, here or behind a reference.
fn declares(option: &Value) -> bool {
    ["properties", "$ref", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|k| option.get(*k).is_some())
}

fn may_be(out: &Map<String, Value>, kind: &str) -> bool {
    let fixed = ["enum", "const", "$ref", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|k| out.contains_key(*k));
    !fixed
        && match out.get("type") {
            Some(Value::Array(list)) => list.iter().any(|t| t == kind),
            Some(one) => one == kind,
            None => false,
        }
}

/// Strings that have `min..=max` characters after one leading space is taken off.
fn free_pattern(min: u64, max: Option<u64>) -> String {
    let count = |low: u64, high: Option<u64>| match high {
        Some(high) => format!("(?s:.){{{low},{high}}}"),
        None => format!("(?s:.){{{low},}}"),
    };
    let spaced = format!(" {}", count(min, max));
    if max == Some(0) {
        return "^ ?$".to_owned();
    }
    let bare = format!(
        "[^ ]{}",
        count(min.saturating_sub(1), max.map(|m| m.saturating_sub(1)))
    );
    if min == 0 {
        format!("^({spaced}|{bare})?$")
    } else {
        format!("^({spaced}|{bare})$")
    }
}
