//! `Tool`: one function a page offers, in the shape of WebMCP and MCP; OpenAI's shape is converted.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::AgentError;
use crate::validate::ArgumentValidator;

/// Longest tool name (WebMCP).
pub const MAX_NAME_CHARS: usize = 128;
/// Descriptions above this length are warned about; the model reads a shorter beginning.
pub const ADVISED_DESCRIPTION_CHARS: usize = 300;
/// The same for a parameter's description.
pub const ADVISED_PARAMETER_CHARS: usize = 120;

/// What the page claims about a tool. Claims, not proof; all default to false.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Annotations {
    /// The tool changes nothing.
    pub read_only_hint: bool,
    /// Its result may hold text written by strangers.
    pub untrusted_content_hint: bool,
    /// It does something that a person must confirm (sends, buys, deletes).
    pub consequential_hint: bool,
}

/// A function's definition. Build it with [`Tool::from_value`], which accepts every shape and checks it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tool {
    /// 1 to 128 of `[A-Za-z0-9_.-]`, unique in a registry.
    pub name: String,
    /// Name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it does, in a sentence: the model chooses by it.
    #[serde(default)]
    pub description: String,
    /// JSON Schema of the argument object.
    #[serde(default = "no_parameters")]
    pub input_schema: Value,
    /// The page's claims.
    #[serde(default)]
    pub annotations: Annotations,
}

/// The schema of a function without parameters.
pub fn no_parameters() -> Value {
    json!({"type": "object", "properties": {}, "additionalProperties": false})
}

/// A tool that passed every check, with its compiled schema.
#[derive(Clone, Debug)]
pub struct CheckedTool {
    /// The tool, its schema brought to the form `{"type": "object", …}`.
    pub tool: Tool,
    /// Checks arguments against the schema.
    pub validator: ArgumentValidator,
    /// Things its author should improve; nothing is refused for them.
    pub warnings: Vec<String>,
}

impl Tool {
    /// A tool with a description and a schema, unchecked.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        input_schema: Value,
    ) -> Self {
        Self {
            name: name.into(),
            title: None,
            description: description.into(),
            input_schema,
            annotations: Annotations::default(),
        }
    }

    /// Reads WebMCP/MCP `{name, description, inputSchema, …}`, the same with `parameters`, or
    /// OpenAI `{type: "function", function: {name, description, parameters}}`.
    ///
    /// # Errors
    /// [`AgentError::InvalidTool`] naming the member that is wrong.
    pub fn from_value(value: &Value) -> Result<Self, AgentError> {
        let outer = object(value, "", "a tool")?;
        let body = match outer.get("function") {
            Some(function) => object(function, "", "`function`")?,
            None => outer,
        };
        let name = match body.get("name") {
            Some(Value::String(name)) => name.clone(),
            Some(other) => return Err(invalid("", format!("`name` is {other}, not a string"))),
            None => return Err(invalid("", "`name` is missing".to_owned())),
        };
        let title = text_member(body, "title", &name)?;
        let description = text_member(body, "description", &name)?.unwrap_or_default();
        let schema = ["inputSchema", "input_schema", "parameters"]
            .iter()
            .find_map(|key| body.get(*key));
        let input_schema = match schema {
            None | Some(Value::Null) => no_parameters(),
            Some(schema) => schema.clone(),
        };
        Ok(Self {
            title: title.filter(|t| !t.trim().is_empty()),
            description,
            input_schema,
            annotations: annotations(body.get("annotations"), &name)?,
            name,
        })
    }

    /// Name for people: the title, else the name.
    pub fn label(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.name)
    }

    /// The schema's `properties`, if any.
    pub fn properties(&self) -> Option<&Map<String, Value>> {
        self.input_schema.get("properties")?.as_object()
    }

    /// True when the schema names no property: the call is `{}` and nothing is to be decoded.
    pub fn has_no_parameters(&self) -> bool {
        self.properties().is_none_or(Map::is_empty)
    }

    /// Checks name and schema and compiles the schema.
    ///
    /// # Errors
    /// [`AgentError::InvalidTool`] saying what is wrong and what would be right.
    pub fn check(mut self) -> Result<CheckedTool, AgentError> {
        check_name(&self.name)?;
        self.input_schema = object_schema(&self.name, self.input_schema)?;
        let validator = ArgumentValidator::new(&self.input_schema)
            .map_err(|problem| invalid(&self.name, format!("inputSchema: {problem}")))?;
        let warnings = self.warnings();
        Ok(CheckedTool {
            tool: self,
            validator,
            warnings,
        })
    }

    fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let length = self.description.chars().count();
        if self.description.trim().is_empty() {
            warnings.push(format!(
                "tool {:?} has no description: the model can choose it only by its name",
                self.name
            ));
        } else if length > ADVISED_DESCRIPTION_CHARS {
            warnings.push(format!(
                "the description of {:?} has {length} characters: the model reads the first {ADVISED_DESCRIPTION_CHARS}",
                self.name
            ));
        }
        for (property, schema) in self.properties().into_iter().flatten() {
            let text = schema.get("description").and_then(Value::as_str);
            let length = text.map_or(0, |t| t.chars().count());
            if length > ADVISED_PARAMETER_CHARS {
                warnings.push(format!(
                    "the description of parameter {property:?} of {:?} has {length} characters: the model reads the first {ADVISED_PARAMETER_CHARS}",
                    self.name
                ));
            }
        }
        warnings
    }
}

fn invalid(name: &str, problem: String) -> AgentError {
    AgentError::InvalidTool {
        name: name.to_owned(),
        problem,
    }
}

fn object<'a>(
    value: &'a Value,
    name: &str,
    what: &str,
) -> Result<&'a Map<String, Value>, AgentError> {
    value.as_object().ok_or_else(|| {
        invalid(
            name,
            format!("{what} must be an object, not {}", kind(value)),
        )
    })
}

fn text_member(
    body: &Map<String, Value>,
    key: &str,
    name: &str,
) -> Result<Option<String>, AgentError> {
    match body.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => Err(invalid(
            name,
            format!("`{key}` must be a string, not {}", kind(other)),
        )),
    }
}

/// WebMCP's hints; MCP's explicit `destructiveHint: true` counts as consequential.
fn annotations(value: Option<&Value>, name: &str) -> Result<Annotations, AgentError> {
    let Some(value) = value.filter(|v| !v.is_null()) else {
        return Ok(Annotations::default());
    };
    let members = object(value, name, "`annotations`")?;
    let hint = |key: &str| match members.get(key) {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(other) => Err(invalid(
            name,
            format!("`annotations.{key}` must be true or false, not {other}"),
        )),
    };
    Ok(Annotations {
        read_only_hint: hint("readOnlyHint")?,
        untrusted_content_hint: hint("untrustedContentHint")?,
        consequential_hint: hint("consequentialHint")? || hint("destructiveHint")?,
    })
}

fn check_name(name: &str) -> Result<(), AgentError> {
    let length = name.chars().count();
    if length == 0 || length > MAX_NAME_CHARS {
        let problem = format!("a name has 1 to {MAX_NAME_CHARS} characters, this has {length}");
        let shown: String = name.chars().take(40).collect();
        return Err(invalid(&shown, problem));
    }
    match name
        .chars()
        .find(|c| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.' | '-'))
    {
        Some(bad) => Err(invalid(
            name,
            format!("{bad:?} is not allowed in a name, only A-Z a-z 0-9 _ . -"),
        )),
        None => Ok(()),
    }
}

/// Brings a schema to `{"type": "object", …}` or says why it is not the schema of an argument object.
fn object_schema(name: &str, schema: Value) -> Result<Value, AgentError> {
    let mut schema = match schema {
        Value::Null => return Ok(no_parameters()),
        Value::Object(members) if members.is_empty() => return Ok(no_parameters()),
        Value::Object(members) => members,
        other => {
            let problem = format!("inputSchema must be an object, not {}", kind(&other));
            return Err(invalid(name, problem));
        }
    };
    match schema.get("type") {
        Some(Value::String(kind)) if kind == "object" => {}
        None => {
            schema.insert("type".to_owned(), json!("object"));
        }
        Some(other) => {
            let problem = format!(
                "inputSchema describes {other}, but arguments are an object: {{\"type\": \"object\", \"properties\": {{…}}}}"
            );
            return Err(invalid(name, problem));
        }
    }
    let properties = schema.get("properties");
    if let Some(other) = properties.filter(|p| !p.is_object()) {
        let problem = format!(
            "inputSchema.properties must be an object, not {}",
            kind(other)
        );
        return Err(invalid(name, problem));
    }
    // A required name without a property is legal JSON Schema and nearly always a slip; the model
    // would never see the parameter.
    let required = schema.get("required").and_then(Value::as_array);
    for required in required.into_iter().flatten().filter_map(Value::as_str) {
        if properties.and_then(|p| p.get(required)).is_none() {
            let problem = format!(
                "inputSchema.required names {required:?}, which is not among inputSchema.properties"
            );
            return Err(invalid(name, problem));
        }
    }
    Ok(Value::Object(schema))
}

/// JSON type of a value, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(value: Value) -> String {
        match Tool::from_value(&value).and_then(Tool::check) {
            Err(AgentError::InvalidTool { problem, .. }) => problem,
            other => panic!("expected InvalidTool, got {other:?}"),
        }
    }

    #[test]
    fn reads_the_three_shapes_alike() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let web = json!({"name": "f", "description": "d", "inputSchema": schema});
        let plain = json!({"name": "f", "description": "d", "parameters": schema});
        let openai = json!({"type": "function", "function": plain});
        let tool = Tool::from_value(&web).unwrap();
        assert_eq!(tool, Tool::from_value(&plain).unwrap());
        assert_eq!(tool, Tool::from_value(&openai).unwrap());
        assert_eq!(tool, Tool::new("f", "d", schema));
        let again: Tool = serde_json::from_value(serde_json::to_value(&tool).unwrap()).unwrap();
        assert_eq!(tool, again);
    }

    #[test]
    fn reads_annotations_in_camel_case() {
        let tool = Tool::from_value(&json!({
            "name": "f", "title": "Do f", "description": "",
            "annotations": {"readOnlyHint": true, "consequentialHint": true, "debugging": false}
        }))
        .unwrap();
        assert!(tool.annotations.read_only_hint && tool.annotations.consequential_hint);
        assert_eq!(tool.label(), "Do f");
        let text = serde_json::to_string(&tool).unwrap();
        assert!(text.contains("\"inputSchema\"") && text.contains("\"readOnlyHint\":true"));
        let mcp = json!({"name": "f", "annotations": {"destructiveHint": true}});
        assert!(
            Tool::from_value(&mcp)
                .unwrap()
                .annotations
                .consequential_hint
        );
    }

    #[test]
    fn missing_or_empty_schema_means_no_parameters() {
        for value in [
            json!({"name": "f"}),
            json!({"name": "f", "inputSchema": {}}),
        ] {
            let checked = Tool::from_value(&value).unwrap().check().unwrap();
            assert!(checked.tool.has_no_parameters());
            assert_eq!(checked.tool.input_schema, no_parameters());
            assert!(checked.warnings[0].contains("no description"));
        }
    }

    #[test]
    fn names_follow_the_rule() {
        for good in ["a", "a.b-c_D9", &"x".repeat(128)] {
            Tool::new(good, "d", json!({})).check().unwrap();
        }
        for bad in ["", "a b", "名", "a/b", &"x".repeat(129)] {
            assert!(Tool::new(bad, "d", json!({})).check().is_err(), "{bad}");
        }
    }

    #[test]
    fn refuses_bad_definitions_with_a_reason() {
        assert!(problem(json!([])).contains("must be an object"));
        assert!(problem(json!({"description": "x"})).contains("`name` is missing"));
        assert!(problem(json!({"name": 3})).contains("not a string"));
        let schema = |s: Value| problem(json!({"name": "f", "inputSchema": s}));
        assert!(schema(json!("x")).contains("must be an object"));
        assert!(schema(json!({"type": "array"})).contains("arguments are an object"));
        assert!(schema(json!({"properties": []})).contains("properties must be an object"));
        assert!(schema(json!({"properties": {"a": {"type": "strin"}}})).contains("strin"));
        assert!(schema(json!({"properties": {}, "required": ["b"]})).contains("\"b\""));
        assert!(
            schema(json!({"properties": {"a": {"$ref": "#/$defs/none"}}})).contains("inputSchema")
        );
        assert!(
            schema(json!({"properties": {"a": {"$ref": "https://example.com/x.json"}}}))
                .contains("inputSchema")
        );
        assert!(
            schema(json!({"properties": {"a": {"type": "string", "pattern": "("}}}))
                .contains("pattern")
        );
    }

    #[test]
    fn a_schema_without_type_gets_one() {
        let tool = Tool::new("f", "d", json!({"properties": {"a": {"type": "string"}}}));
        let checked = tool.check().unwrap();
        assert_eq!(checked.tool.input_schema["type"], "object");
        assert!(!checked.tool.has_no_parameters());
    }
}
