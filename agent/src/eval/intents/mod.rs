//! Intent sets: requests labelled with what is wanted, each label a function; the selection among them is judged.
//!
//! A line is a JSON object with a text (`text`, `utterance`, or `data`: pieces of text of which some name their `entity`) and a label
//! (`intent` or `category`). Several labels in one (`a<div>b`) are several calls in any order.
//!
//! - **Functions.** Every label of the file becomes one: its name is the label, its description the label in words (`card_arrival`: "Card
//!   arrival", `BookRestaurant`: "Book restaurant"; what is written in one word stays so). Entities marked in a label's `data` become optional
//!   string parameters.
//! - **Offered** are the right ones and N others of the same file, drawn by the line's number from a fixed seed: the same for
//!   every model and every limit. Files with fewer labels offer all. Functions stand in the file's order, so that the place tells nothing.
//! - **None fits.** Lines labelled out of scope (`oos`, `outofdomain`, …) are to be answered without a call, next to N + 1 functions.
//! - **Values.** Marked entities must be given, and no others, equal without case and surrounding or repeated white space.
//! - **Left out**, with the reason: lines without text, and turns that mean nothing without the conversation before them
//!   (`contentonly`, `confirmation`, `rejection`: "yes", "Mohan").

mod draw;
mod row;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use thiserror::Error;

use super::gathered::{Gathered, LeftOut};
use super::names::Names;
use super::suite::{Case, ExpectedCall, Suite};
use crate::tool::Tool;
use row::Row;

/// Functions offered beside the right one, unless said otherwise.
pub const OFFERED: usize = 16;

/// Labels of requests that no function fits.
const OUT_OF_SCOPE: [&str; 5] = [
    "oos",
    "outofscope",
    "out_of_scope",
    "outofdomain",
    "out_of_domain",
];
/// Labels of turns that can not be understood by themselves.
const DEPENDENT: [&str; 3] = ["contentonly", "confirmation", "rejection"];

/// A file that can not be used.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum IntentsError {
    /// A line is wrong.
    #[error("{file}, line {line}: {problem}")]
    Line {
        /// The file.
        file: String,
        /// Line number, from 1.
        line: usize,
        /// What is wrong and what would be right.
        problem: String,
    },
    /// There is nothing to choose from.
    #[error("{file} has {labels} labels; a choice needs two at least")]
    Labels {
        /// The file.
        file: String,
        /// How many it has.
        labels: usize,
    },
}

/// Reads a file's lines; `name` is that of the suite, `file` that of the file in errors. `offered` functions stand beside
/// the right one.
///
/// # Errors
/// [`IntentsError`] for lines that do not parse and for files with fewer than two labels.
pub fn read(name: &str, file: &str, lines: &str, offered: usize) -> Result<Gathered, IntentsError> {
    let mut rows: Vec<(usize, Row)> = Vec::new();
    let mut left_out = LeftOut::new();
    let numbered = lines.lines().enumerate();
    for (at, text) in numbered.filter(|(_, text)| !text.trim().is_empty()) {
        let line = at + 1;
        let row = Row::parse(text).map_err(|problem| IntentsError::Line {
            file: file.to_owned(),
            line,
            problem,
        })?;
        match reason_against(&row) {
            Some(reason) => left_out.entry(reason).or_default().push(id(line)),
            None => rows.push((line, row)),
        }
    }
    let labels = labels(&rows);
    if labels.len() < 2 {
        return Err(IntentsError::Labels {
            file: file.to_owned(),
            labels: labels.len(),
        });
    }
    let mut names = Names::default();
    let tools: Vec<Tool> = labels
        .iter()
        .map(|(label, entities)| tool(names.add(label), label, entities))
        .collect();
    let cases = rows.into_iter().map(|(line, row)| {
        let right: Vec<usize> = row
            .labels
            .iter()
            .filter_map(|l| names.position(l))
            .collect();
        let size = (offered + right.len().max(1)).min(tools.len());
        let shown = draw::with(tools.len(), &right, size, line as u64);
        let calls = row.labels.iter().filter_map(|label| {
            Some(ExpectedCall {
                name: names.legal(label)?.to_owned(),
                arguments: row.arguments(),
                accept: IndexMap::new(),
            })
        });
        Case {
            id: id(line),
            calls: calls.collect(),
            tools: Some(shown.into_iter().map(|at| tools[at].name.clone()).collect()),
            request: row.text,
            unordered: true,
            results: None,
            lang: "en".to_owned(),
        }
    });
    let suite = Suite {
        name: name.to_owned(),
        cases: cases.collect(),
        tools: tools.clone(),
    };
    Ok(Gathered {
        name: name.to_owned(),
        suites: vec![suite],
        left_out,
    })
}

fn id(line: usize) -> String {
    format!("line {line}")
}

fn reason_against(row: &Row) -> Option<String> {
    if row.text.trim().is_empty() {
        return Some("there is no text".to_owned());
    }
    let dependent = row
        .labels
        .iter()
        .find(|l| DEPENDENT.contains(&l.as_str()))?;
    Some(format!(
        "means nothing without the conversation: {dependent}"
    ))
}

/// Labels in the order of their first line, each with its entities.
fn labels(rows: &[(usize, Row)]) -> IndexMap<String, BTreeSet<String>> {
    let mut labels: IndexMap<String, BTreeSet<String>> = IndexMap::new();
    for (_, row) in rows {
        for label in &row.labels {
            let entities = labels.entry(label.clone()).or_default();
            entities.extend(row.entities.iter().map(|(entity, _)| entity.clone()));
        }
    }
    labels
}

/// The function of a label.
fn tool(name: String, label: &str, entities: &BTreeSet<String>) -> Tool {
    let parameter = |entity: &String| {
        let schema = json!({"type": "string", "description": in_words(entity)});
        (entity.clone(), schema)
    };
    let properties: Map<String, Value> = entities.iter().map(parameter).collect();
    let schema = json!({"type": "object", "properties": properties, "additionalProperties": false});
    Tool::new(name, in_words(label), schema)
}

/// `BookRestaurant` and `book_restaurant`: "Book restaurant".
fn in_words(label: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for c in label.chars() {
        if !c.is_alphanumeric() {
            before = ' ';
            continue;
        }
        let starts = before == ' ' || (c.is_uppercase() && before.is_lowercase());
        match (words.is_empty(), starts) {
            (true, _) => words.extend(c.to_uppercase()),
            (false, true) => {
                words.push(' ');
                words.extend(c.to_lowercase());
            }
            (false, false) => words.push(c),
        }
        before = c;
    }
    words
}

#[cfg(test)]
mod tests;
