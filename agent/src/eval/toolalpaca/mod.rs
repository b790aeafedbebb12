//! ToolAlpaca's evaluation files: instructions for documented interfaces, with the calls that answer them.
//!
//! A file is a JSON array of interfaces. Each has its `Documentation` (OpenAPI as text), the functions that are made of it
//! (`Function_Projection`: name to path and method), `Instructions`, and for each the `Golden_Answers`: steps of an
//! `Action` and its `Action_Input`, JSON as text.
//!
//! **What is offered.** All functions of the instruction's own interface, with parameters of the path, the query and
//! the body. Headers, and keys that stand in `Authentication`, are the program's business: they are neither offered
//! nor compared.
//!
//! **What is right.** The first function (`first`), the exact sequence of functions (`select`), and with it all
//! arguments (`exact`):
//! - Order counts, and so does every call: one too many or too few is wrong. Every call returns `ok`; answers that need
//!   an earlier call's result hold placeholders and are left out.
//! - Strings are equal without case and surrounding or repeated white space; in a list within one string (`USD,EUR`) spaces
//!   after commas do not count. Numbers are equal by value. Lists are equal in order, objects in any.
//! - A golden value is first made what the parameter's schema says: `500` becomes `"500"` for a string, `"100"` becomes `100`
//!   for an integer.
//! - A golden value that is empty (`""`, `null`, `[]`, `{}`) says that an optional parameter is left out.
//! - A parameter that the golden answer leaves out and the call has is wrong, and the other way round, except that the
//!   documented default may always be given or left out.
//!
//! **What is left out**, with its reason: instructions whose golden answer is empty, names something that is not a function of
//! the interface, does not parse, holds a placeholder (`${id from search}`), or does not fit its function's own schema, which
//! no valid call could meet.

mod golden;
mod openapi;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value};
use thiserror::Error;

use super::gathered::Gathered;
use super::names::Names;
use super::suite::{Case, Suite};
use golden::{Golden, GoldenStep};
use openapi::Document;

/// A file that can not be used.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum ToolAlpacaError {
    /// It is no array of interfaces.
    #[error(
        "{file}: {problem}; give one of ToolAlpaca's files eval_real.json and eval_simulated.json"
    )]
    File {
        /// The file.
        file: String,
        /// What is wrong, with line and column.
        problem: String,
    },
    /// One of its interfaces is wrong.
    #[error("{file}, interface {api}: {problem}; mend it or take it out of the file")]
    Api {
        /// The file.
        file: String,
        /// The interface's name.
        api: String,
        /// What is wrong.
        problem: String,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Interface {
    name: String,
    documentation: String,
    #[serde(rename = "Function_Projection")]
    projection: IndexMap<String, Value>,
    /// Keys that the program adds to every call.
    #[serde(default)]
    authentication: Option<Map<String, Value>>,
    instructions: Vec<String>,
    #[serde(rename = "Golden_Answers")]
    golden: Vec<Vec<GoldenStep>>,
}

/// Reads a file; `name` is that of the suite, `file` that of the file in errors.
///
/// # Errors
/// [`ToolAlpacaError`] for text that is no such file, and interfaces whose documentation does not hold their functions. An
/// instruction that can not be judged is no error: it is in `left_out`.
pub fn read(name: &str, file: &str, text: &str) -> Result<Gathered, ToolAlpacaError> {
    let interfaces: Vec<Interface> =
        serde_json::from_str(text).map_err(|e| ToolAlpacaError::File {
            file: file.to_owned(),
            problem: e.to_string(),
        })?;
    let mut gathered = Gathered {
        name: name.to_owned(),
        ..Gathered::default()
    };
    for interface in interfaces {
        let api = interface.name.clone();
        let suite = suite_of(interface, &mut gathered).map_err(|problem| ToolAlpacaError::Api {
            file: file.to_owned(),
            api,
            problem,
        })?;
        gathered.suites.push(suite);
    }
    Ok(gathered)
}

fn suite_of(interface: Interface, gathered: &mut Gathered) -> Result<Suite, String> {
    if interface.instructions.len() != interface.golden.len() {
        return Err(format!(
            "{} instructions and {} golden answers",
            interface.instructions.len(),
            interface.golden.len()
        ));
    }
    let keys = interface.authentication.unwrap_or_default();
    let document = Document::parse(&interface.documentation)?;
    let mut names = Names::default();
    let mut tools = Vec::new();
    for (function, place) in &interface.projection {
        // Descriptions of results stand among the functions.
        if function == "components" {
            continue;
        }
        let tool = document.tool(&names.add(function), place, &keys);
        let tool = tool.map_err(|problem| format!("the function {function}: {problem}"))?;
        tools.push(tool.check().map_err(|e| e.to_string())?);
    }
    let golden = Golden {
        names: &names,
        tools: &tools,
        keys: &keys,
    };
    let mut cases = Vec::new();
    let answers = interface.instructions.into_iter().zip(&interface.golden);
    for (at, (request, steps)) in answers.enumerate() {
        let id = format!("{} {}", interface.name, at + 1);
        let calls = match request.trim() {
            "" => Err("the instruction is empty".to_owned()),
            _ => golden.calls(steps),
        };
        match calls {
            Ok(calls) => cases.push(Case {
                id,
                request,
                tools: None,
                calls,
                unordered: false,
                results: None,
                lang: "en".to_owned(),
            }),
            Err(reason) => gathered.left_out.entry(reason).or_default().push(id),
        }
    }
    Ok(Suite {
        name: interface.name,
        cases,
        tools: tools.into_iter().map(|checked| checked.tool).collect(),
    })
}

#[cfg(test)]
mod tests;
