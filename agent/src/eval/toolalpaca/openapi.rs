//! Functions of an OpenAPI document: parameters of the path, the query and the body as one argument object.

use serde_json::{Map, Value, json};

use crate::tool::Tool;

/// References are followed this deep; what lies below takes any value.
const MAX_DEPTH: usize = 8;

/// Words of a schema that mean the same in JSON Schema; examples and the like are not read.
const KEPT: [&str; 10] = [
    "type",
    "description",
    "enum",
    "default",
    "format",
    "required",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];

/// A parsed document.
pub(super) struct Document(Value);

impl Document {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let read: Value =
            serde_json::from_str(text).map_err(|e| format!("the documentation is no JSON: {e}"))?;
        Ok(Self(read))
    }

    /// The function at `[path, method]`, without the parameters of `keys`.
    pub(super) fn tool(
        &self,
        name: &str,
        place: &Value,
        keys: &Map<String, Value>,
    ) -> Result<Tool, String> {
        let text = |at: usize| place.get(at).and_then(Value::as_str);
        let (Some(path), Some(method)) = (text(0), text(1)) else {
            return Err(format!("{place} is not a path and a method"));
        };
        let paths = self.0.get("paths").and_then(|paths| paths.get(path));
        let operation = paths.and_then(|each| each.get(method));
        let Some(operation) = operation else {
            return Err(format!("the documentation has no {method} {path}"));
        };
        let shared = paths.and_then(|each| each.get("parameters"));
        let mut members = Members::default();
        for list in [shared, operation.get("parameters")] {
            for parameter in list.and_then(Value::as_array).into_iter().flatten() {
                self.parameter(self.resolved(parameter), &mut members);
            }
        }
        self.body(operation, &mut members);
        members
            .properties
            .retain(|name, _| !keys.contains_key(name));
        members.required.retain(|name| !keys.contains_key(name));
        let about = ["summary", "description"].map(|key| operation.get(key)?.as_str());
        let about = about
            .into_iter()
            .flatten()
            .find(|text| !text.trim().is_empty());
        let schema = json!({
            "type": "object",
            "properties": members.properties,
            "required": members.required,
            "additionalProperties": false,
        });
        Ok(Tool::new(name, about.unwrap_or(""), schema))
    }

    /// A parameter of the path or the query.
    fn parameter(&self, parameter: &Value, members: &mut Members) {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let (Some(name), Some("path" | "query")) = (text("name"), text("in")) else {
            return;
        };
        // Older documents have the schema's words in the parameter itself.
        let schema = parameter.get("schema").unwrap_or(parameter);
        let mut schema = self.schema(schema, 0);
        if let (Some(about), Some(schema)) = (text("description"), schema.as_object_mut()) {
            schema.insert("description".to_owned(), json!(about));
        }
        if let Some(schema) = schema.as_object_mut() {
            // There it says whether the parameter is required, here which members are.
            if !schema.get("required").is_some_and(Value::is_array) {
                schema.remove("required");
            }
        }
        let required = parameter.get("required") == Some(&Value::Bool(true));
        members.add(name, schema, required || text("in") == Some("path"));
    }

    /// The members of a body that is an object.
    fn body(&self, operation: &Value, members: &mut Members) {
        let body = operation.get("requestBody").map(|body| self.resolved(body));
        let content = body.and_then(|body| body.get("content")?.as_object());
        let Some(media) = content.and_then(|each| each.values().next()) else {
            return;
        };
        let schema = self.schema(media.get("schema").unwrap_or(&Value::Null), 0);
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| {
            let mut names = required.into_iter().flatten();
            names.any(|required| required.as_str() == Some(name))
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, member) in properties.into_iter().flatten() {
            members.add(name, member.clone(), is_required(name));
        }
    }

    /// What a reference within the document stands for; anything else itself.
    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let target = value.get("$ref").and_then(Value::as_str);
        let found = target.and_then(|target| self.0.pointer(target.strip_prefix('#')?));
        found.unwrap_or(value)
    }

    /// A schema in JSON Schema's words, references replaced by what they stand for.
    fn schema(&self, schema: &Value, depth: usize) -> Value {
        let Some(members) = self.resolved(schema).as_object() else {
            return json!({});
        };
        if depth > MAX_DEPTH || members.contains_key("$ref") {
            return json!({});
        }
        let mut out = Map::new();
        for (key, value) in members {
            let value = match (key.as_str(), value) {
                ("properties", Value::Object(each)) => {
                    let each = each.iter();
                    let each = each.map(|(name, sub)| (name.clone(), self.schema(sub, depth + 1)));
                    Value::Object(each.collect())
                }
                ("items", items) => self.schema(items, depth + 1),
                ("anyOf" | "oneOf", Value::Array(each)) => {
                    Value::Array(each.iter().map(|sub| self.schema(sub, depth + 1)).collect())
                }
                // Widths of numbers (`int32`).
                ("format", _) if members.get("type") != Some(&json!("string")) => continue,
                (word, value) if KEPT.contains(&word) => value.clone(),
                _ => continue,
            };
            out.insert(key.clone(), value);
        }
        Value::Object(out)
    }
}

#[derive(Default)]
struct Members {
    properties: Map<String, Value>,
    required: Vec<String>,
}

impl Members {
    fn add(&mut self, name: &str, schema: Value, required: bool) {
        let new = self.properties.insert(name.to_owned(), schema).is_none();
        if required && new {
            self.required.push(name.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let text = json!({
            "paths": {
                "/pet/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}],
                    "put": {
                        "summary": " ", "description": "Change a pet",
                        "parameters": [
                            {"name": "units", "in": "query", "description": "Which", "schema": {"type": "string", "enum": ["m", "f"], "example": "m"}},
                            {"name": "limit", "in": "query", "required": true, "type": "integer", "format": "int32"},
                            {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                            {"name": "api_key", "in": "query", "required": true, "schema": {"type": "string"}}
                        ],
                        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
                    },
                    "get": {}
                }
            },
            "components": {
                "parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "integer", "format": "int64"}}},
                "schemas": {"Pet": {"type": "object", "required": ["name"], "properties": {
                    "name": {"type": "string"}, "born": {"type": "string", "format": "date"},
                    "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}
            }
        });
        Document::parse(&text.to_string()).unwrap()
    }

    #[test]
    fn parameters_of_all_places_become_one_object() {
        let keys: Map<String, Value> = [("api_key".to_owned(), json!("***"))].into_iter().collect();
        let tool = document()
            .tool("put_pet", &json!(["/pet/{id}", "put"]), &keys)
            .unwrap();
        assert_eq!(tool.description, "Change a pet");
        let schema = &tool.input_schema;
        assert_eq!(schema["required"], json!(["id", "limit", "name"]));
        let properties = &schema["properties"];
        assert_eq!(properties["id"], json!({"type": "integer"}));
        assert_eq!(properties["limit"], json!({"type": "integer"}));
        let units = json!({"type": "string", "enum": ["m", "f"], "description": "Which"});
        assert_eq!(properties["units"], units);
        assert_eq!(
            properties["born"],
            json!({"type": "string", "format": "date"})
        );
        // A reference to itself comes to an end.
        assert_eq!(
            properties["friends"]["items"]["properties"]["name"],
            json!({"type": "string"})
        );
        let names: Vec<&String> = properties.as_object().unwrap().keys().collect();
        assert_eq!(names, ["id", "units", "limit", "name", "born", "friends"]);
        tool.check().unwrap();
    }

    #[test]
    fn functions_that_are_not_documented_are_refused() {
        let keys = Map::new();
        let problem = |place: Value| document().tool("f", &place, &keys).unwrap_err();
        assert!(problem(json!(["/pet/{id}", "post"])).contains("no post /pet/{id}"));
        assert!(problem(json!("/pet")).contains("not a path and a method"));
        assert!(Document::parse("{").err().unwrap().contains("no JSON"));
        let bare = document()
            .tool("f", &json!(["/pet/{id}", "get"]), &keys)
            .unwrap();
        assert_eq!(bare.description, "");
    }
}
