//! The functions of a page: registered, replaced, switched on and off; every change is counted.

use indexmap::IndexMap;
use serde_json::Value;

use crate::error::AgentError;
use crate::tool::{CheckedTool, Tool};
use crate::validate::ArgumentValidator;

/// A registered tool.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The definition.
    pub tool: Tool,
    /// Checks arguments.
    pub validator: ArgumentValidator,
    /// Offered to the planner.
    pub enabled: bool,
    /// The registry's revision at which this definition came; a tool registered anew under the
    /// same name has another one, so arguments made for the old definition never reach it.
    pub generation: u64,
}

/// Tools in the order of their registration.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    entries: IndexMap<String, Entry>,
    revision: u64,
}

impl Registry {
    /// An empty registry.
    pub fn new() -> Self {
        Self::default()
    }

    /// Grows with every change; equal revisions mean equal contents.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Adds a tool, enabled. Returns warnings for its author.
    ///
    /// # Errors
    /// [`AgentError::InvalidTool`]; [`AgentError::DuplicateTool`] when the name is taken. The
    /// registry is unchanged then.
    pub fn register(&mut self, tool: Tool) -> Result<Vec<String>, AgentError> {
        let checked = tool.check()?;
        if self.entries.contains_key(&checked.tool.name) {
            return Err(AgentError::DuplicateTool {
                name: checked.tool.name,
            });
        }
        Ok(self.put(checked, true))
    }

    /// Puts a new definition in the place of the one with the same name, keeping its position and
    /// whether it is enabled.
    ///
    /// # Errors
    /// [`AgentError::InvalidTool`]; [`AgentError::UnknownTool`] when nothing is there to replace.
    pub fn replace(&mut self, tool: Tool) -> Result<Vec<String>, AgentError> {
        let checked = tool.check()?;
        let enabled = self.get(&checked.tool.name)?.enabled;
        Ok(self.put(checked, enabled))
    }

    /// Takes a tool out.
    ///
    /// # Errors
    /// [`AgentError::UnknownTool`].
    pub fn remove(&mut self, name: &str) -> Result<Tool, AgentError> {
        match self.entries.shift_remove(name) {
            Some(entry) => {
                self.revision += 1;
                Ok(entry.tool)
            }
            None => Err(self.unknown(name)),
        }
    }

    /// Switches a tool on or off.
    ///
    /// # Errors
    /// [`AgentError::UnknownTool`].
    pub fn set_enabled(&mut self, name: &str, enabled: bool) -> Result<(), AgentError> {
        let Some(entry) = self.entries.get_mut(name) else {
            return Err(self.unknown(name));
        };
        if entry.enabled != enabled {
            entry.enabled = enabled;
            self.revision += 1;
        }
        Ok(())
    }

    /// The entry of this name, enabled or not.
    ///
    /// # Errors
    /// [`AgentError::UnknownTool`].
    pub fn get(&self, name: &str) -> Result<&Entry, AgentError> {
        self.entries.get(name).ok_or_else(|| self.unknown(name))
    }

    /// Every entry in order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.values()
    }

    /// The enabled tools in order: what a planner is given.
    pub fn enabled_tools(&self) -> Vec<Tool> {
        let enabled = self.entries.values().filter(|e| e.enabled);
        enabled.map(|e| e.tool.clone()).collect()
    }

    /// Number of tools, enabled or not.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// No tool is registered.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Checks a call as the executor will see it: the tool exists, is enabled, and the arguments
    /// fit its schema.
    ///
    /// # Errors
    /// [`AgentError::UnknownTool`], [`AgentError::InvalidArguments`].
    pub fn check_call(&self, name: &str, arguments: &Value) -> Result<&Entry, AgentError> {
        let entry = self.get(name)?;
        if !entry.enabled {
            return Err(self.unknown(name));
        }
        match entry.validator.check(arguments) {
            Ok(()) => Ok(entry),
            Err(problems) => Err(AgentError::InvalidArguments {
                tool: name.to_owned(),
                problems,
            }),
        }
    }

    fn put(&mut self, checked: CheckedTool, enabled: bool) -> Vec<String> {
        self.revision += 1;
        let entry = Entry {
            validator: checked.validator,
            enabled,
            generation: self.revision,
            tool: checked.tool,
        };
        self.entries.insert(entry.tool.name.clone(), entry);
        checked.warnings
    }

    fn unknown(&self, name: &str) -> AgentError {
        let enabled = self.entries.values().filter(|e| e.enabled);
        AgentError::UnknownTool {
            name: name.to_owned(),
            known: enabled.map(|e| e.tool.name.clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn tool(name: &str, property: &str) -> Tool {
        let mut properties = serde_json::Map::new();
        properties.insert(property.to_owned(), json!({"type": "string"}));
        let schema = json!({"type": "object", "properties": properties, "required": [property], "additionalProperties": false});
        Tool::new(name, "does it", schema)
    }

    #[test]
    fn a_taken_name_is_an_invalid_state() {
        let mut registry = Registry::new();
        registry.register(tool("f", "a")).unwrap();
        let before = registry.revision();
        let error = registry.register(tool("f", "b")).unwrap_err();
        assert_eq!(error, AgentError::DuplicateTool { name: "f".into() });
        assert_eq!(error.dom_name(), "InvalidStateError");
        assert_eq!(registry.revision(), before);
        assert!(registry.check_call("f", &json!({"a": "x"})).is_ok());
    }

    #[test]
    fn every_change_moves_the_revision_and_nothing_else_does() {
        let mut registry = Registry::new();
        registry.register(tool("f", "a")).unwrap();
        registry.register(tool("g", "a")).unwrap();
        let mut last = registry.revision();
        let mut moved = |registry: &Registry| {
            let moved = registry.revision() > last;
            last = registry.revision();
            moved
        };
        registry.set_enabled("f", true).unwrap();
        assert!(!moved(&registry));
        registry.set_enabled("f", false).unwrap();
        assert!(moved(&registry));
        assert_eq!(registry.enabled_tools()[0].name, "g");
        registry.replace(tool("f", "b")).unwrap();
        assert!(moved(&registry));
        assert!(!registry.get("f").unwrap().enabled);
        assert!(registry.replace(tool("h", "b")).is_err());
        assert!(registry.remove("h").is_err());
        assert!(!moved(&registry));
        registry.remove("f").unwrap();
        assert!(moved(&registry));
        assert_eq!(registry.len(), 1);
    }

    #[test]
    fn a_replaced_tool_has_another_generation_in_the_same_place() {
        let mut registry = Registry::new();
        registry.register(tool("f", "a")).unwrap();
        registry.register(tool("g", "a")).unwrap();
        let old = registry.get("f").unwrap().generation;
        registry.replace(tool("f", "b")).unwrap();
        assert_ne!(registry.get("f").unwrap().generation, old);
        assert_eq!(registry.entries().next().unwrap().tool.name, "f");
        let old = registry.get("f").unwrap().generation;
        registry.remove("f").unwrap();
        registry.register(tool("f", "b")).unwrap();
        assert_ne!(registry.get("f").unwrap().generation, old);
    }

    #[test]
    fn calls_are_checked_against_name_state_and_schema() {
        let mut registry = Registry::new();
        registry.register(tool("f", "a")).unwrap();
        assert!(matches!(
            registry.check_call("nope", &json!({})),
            Err(AgentError::UnknownTool { known, .. }) if known == ["f"]
        ));
        assert!(matches!(
            registry.check_call("f", &json!({"a": 1})),
            Err(AgentError::InvalidArguments { problems, .. }) if problems[0].path == "a"
        ));
        registry.set_enabled("f", false).unwrap();
        assert!(matches!(
            registry.check_call("f", &json!({"a": "x"})),
            Err(AgentError::UnknownTool { .. })
        ));
    }
}
