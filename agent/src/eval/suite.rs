//! A suite: requests with the calls that are right for them, and the functions they may choose from.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::tool::Tool;

/// A call that is right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedCall {
    /// The function.
    pub name: String,
    /// Its arguments.
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// Other values that are right for a parameter; `null` stands for leaving it out.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub accept: IndexMap<String, Vec<Value>>,
}

/// One line of a suite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Unique within the suite.
    pub id: String,
    /// The visitor's words.
    pub request: String,
    /// Names of the functions offered; all of the suite's when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<String>>,
    /// The calls that are right; none means that nothing should be called.
    pub calls: Vec<ExpectedCall>,
    /// The calls may come in any order.
    #[serde(default)]
    pub unordered: bool,
    /// What each expected call returns; `ok` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<String>>,
    /// Language of the request.
    #[serde(default)]
    pub lang: String,
}

/// Requests and functions.
#[derive(Clone, Debug)]
pub struct Suite {
    /// Its name: the file's stem.
    pub name: String,
    /// The requests.
    pub cases: Vec<Case>,
    /// The functions, in the file's order.
    pub tools: Vec<Tool>,
}

/// A suite that can not be used.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum SuiteError {
    /// The tools file is wrong.
    #[error("suite {suite}, tools file: {problem}")]
    Tools {
        /// Name of the suite.
        suite: String,
        /// What is wrong.
        problem: String,
    },
    /// A line is wrong.
    #[error("suite {suite}, line {line}: {problem}")]
    Line {
        /// Name of the suite.
        suite: String,
        /// Line number, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
}

impl Suite {
    /// Reads `lines` (JSON, one case a line) and `tools` (a JSON array of functions).
    ///
    /// # Errors
    /// [`SuiteError`] for text that does not parse, functions that do not check, cases that name
    /// unknown functions or an id twice, and expected arguments that their own schema refuses
    /// (such a case could never be met).
    pub fn parse(name: &str, lines: &str, tools: &str) -> Result<Self, SuiteError> {
        let tools = parse_tools(tools).map_err(|problem| SuiteError::Tools {
            suite: name.to_owned(),
            problem,
        })?;
        let mut ids = HashSet::new();
        let mut cases = Vec::new();
        let numbered = lines
            .lines()
            .enumerate()
            .filter(|(_, l)| !l.trim().is_empty());
        for (at, line) in numbered {
            let fail = |problem: String| SuiteError::Line {
                suite: name.to_owned(),
                line: at + 1,
                problem,
            };
            let case: Case = serde_json::from_str(line).map_err(|e| fail(e.to_string()))?;
            check_case(&case, &tools).map_err(fail)?;
            if !ids.insert(case.id.clone()) {
                return Err(fail(format!("the id {:?} is there twice", case.id)));
            }
            cases.push(case);
        }
        Ok(Self {
            name: name.to_owned(),
            cases,
            tools,
        })
    }

    /// The functions offered to a case, in the suite's order.
    pub fn tools_of(&self, case: &Case) -> Vec<Tool> {
        let offered = |tool: &&Tool| case.tools.as_ref().is_none_or(|t| t.contains(&tool.name));
        self.tools.iter().filter(offered).cloned().collect()
    }
}

fn parse_tools(text: &str) -> Result<Vec<Tool>, String> {
    let values: Vec<Value> = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let mut tools: Vec<Tool> = Vec::with_capacity(values.len());
    for value in &values {
        let checked = Tool::from_value(value)
            .and_then(Tool::check)
            .map_err(|e| e.to_string())?;
        if tools.iter().any(|t| t.name == checked.tool.name) {
            return Err(format!("{:?} is there twice", checked.tool.name));
        }
        tools.push(checked.tool);
    }
    Ok(tools)
}

fn check_case(case: &Case, tools: &[Tool]) -> Result<(), String> {
    let find = |name: &str| {
        let found = tools.iter().find(|t| t.name == name);
        found.ok_or_else(|| format!("there is no function {name:?} in the tools file"))
    };
    if case.request.trim().is_empty() {
        return Err("the request is empty".to_owned());
    }
    for name in case.tools.iter().flatten() {
        find(name)?;
    }
    for call in &case.calls {
        let tool = find(&call.name)?;
        if case.tools.as_ref().is_some_and(|t| !t.contains(&call.name)) {
            return Err(format!("{:?} is expected but not offered", call.name));
        }
        let checked = tool.clone().check().map_err(|e| e.to_string())?;
        let arguments = Value::Object(call.arguments.clone());
        if let Err(problems) = checked.validator.check(&arguments) {
            let problems = crate::validate::join_problems(&problems);
            return Err(format!("expected arguments of {:?}: {problems}", call.name));
        }
    }
    if let Some(results) = &case.results
        && results.len() != case.calls.len()
    {
        return Err(format!(
            "{} results for {} calls",
            results.len(),
            case.calls.len()
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOOLS: &str = r#"[{"name": "f", "description": "d", "parameters": {"type": "object",
        "properties": {"n": {"type": "integer"}}, "required": ["n"]}}, {"name": "g"}]"#;

    fn problem(line: &str) -> String {
        Suite::parse("s", line, TOOLS).unwrap_err().to_string()
    }

    #[test]
    fn reads_cases_and_offers_their_functions() {
        let lines = r#"
{"id": "1", "request": "do", "calls": [{"name": "f", "arguments": {"n": 1}, "accept": {"n": [2, null]}}], "lang": "en"}
{"id": "2", "request": "do", "tools": ["g"], "calls": []}
"#;
        let suite = Suite::parse("s", lines, TOOLS).unwrap();
        assert_eq!(suite.tools_of(&suite.cases[0]).len(), 2);
        assert_eq!(suite.tools_of(&suite.cases[1])[0].name, "g");
        assert_eq!(suite.cases[0].calls[0].accept["n"].len(), 2);
    }

    #[test]
    fn refuses_what_could_never_be_met() {
        assert!(problem("{").contains("line 1"));
        let unknown = r#"{"id": "1", "request": "do", "calls": [{"name": "h"}]}"#;
        assert!(problem(unknown).contains("\"h\""));
        let hidden = r#"{"id": "1", "request": "do", "tools": ["f"], "calls": [{"name": "g"}]}"#;
        assert!(problem(hidden).contains("not offered"));
        let wrong =
            r#"{"id": "1", "request": "do", "calls": [{"name": "f", "arguments": {"n": "x"}}]}"#;
        assert!(problem(wrong).contains("`n` is \"x\""));
        let results = r#"{"id": "1", "request": "do", "calls": [], "results": ["a"]}"#;
        assert!(problem(results).contains("1 results for 0"));
        let twice = r#"{"id": "1", "request": "do", "calls": []}"#;
        assert!(problem(&format!("{twice}\n{twice}")).contains("line 2"));
        assert!(Suite::parse("s", "", r#"[{"name": "f"}, {"name": "f"}]"#).is_err());
    }
}
