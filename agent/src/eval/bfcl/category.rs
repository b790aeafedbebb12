//! A category: questions, the functions each may choose from, and the calls that are right.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use super::ast::{FunctionDoc, Kind, TruthCall};
use super::language::Language;

/// The categories that are scored, in the order of the leaderboard. The oldest files call the
/// first one `simple`, and those of the other languages by the language alone.
pub const SINGLE_TURN: [&str; 16] = [
    "simple_python",
    "simple",
    "simple_java",
    "java",
    "simple_javascript",
    "javascript",
    "multiple",
    "parallel",
    "parallel_multiple",
    "irrelevance",
    "live_simple",
    "live_multiple",
    "live_parallel",
    "live_parallel_multiple",
    "live_irrelevance",
    "live_relevance",
];

/// A question with all that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct BfclCase {
    /// Its id in the files.
    pub id: String,
    /// What is asked: the words of system and user, in order.
    pub request: String,
    /// The functions offered.
    pub docs: Vec<FunctionDoc>,
    /// The expected calls; none where the category has no answers.
    pub truth: Vec<TruthCall>,
}

/// Questions of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its name in the files' names, for instance `live_simple`.
    pub name: String,
    /// How its answers are judged.
    pub kind: Kind,
    /// The questions, in the file's order.
    pub cases: Vec<BfclCase>,
}

/// Files that can not be used.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum BfclError {
    /// A line is wrong.
    #[error("{category}, line {line} of the {file}: {problem}")]
    Line {
        /// The category.
        category: String,
        /// Questions or answers.
        file: &'static str,
        /// Line number, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// The category's kind needs answers.
    #[error("{category} has no file with possible answers")]
    NoAnswers {
        /// The category.
        category: String,
    },
    /// A question without an answer.
    #[error("{category}: there is no possible answer to {id:?}")]
    NoAnswer {
        /// The category.
        category: String,
        /// The question's id.
        id: String,
    },
}

#[derive(Deserialize)]
struct QuestionLine {
    id: String,
    question: Vec<Vec<Message>>,
    #[serde(deserialize_with = "one_or_more")]
    function: Vec<FunctionLine>,
}

#[derive(Deserialize)]
struct Message {
    role: String,
    content: String,
}

#[derive(Deserialize)]
struct FunctionLine {
    name: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Value,
}

#[derive(Deserialize)]
struct AnswerLine {
    id: String,
    ground_truth: Vec<IndexMap<String, IndexMap<String, Vec<Value>>>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    More(Vec<FunctionLine>),
    One(FunctionLine),
}

/// Some files hold a single function without the list around it.
fn one_or_more<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<FunctionLine>, D::Error> {
    Ok(match OneOrMore::deserialize(from)? {
        OneOrMore::More(functions) => functions,
        OneOrMore::One(function) => vec![function],
    })
}

impl Category {
    /// Reads the lines of a file of questions and, where the kind has answers, of its answers.
    ///
    /// # Errors
    /// [`BfclError`] for lines that do not parse and for questions without answer.
    pub fn parse(name: &str, questions: &str, answers: Option<&str>) -> Result<Self, BfclError> {
        let kind = Kind::of(name);
        let language = Language::of(name);
        let mut truths = match (kind.has_answers(), answers) {
            (false, _) => HashMap::new(),
            (true, Some(answers)) => read_answers(name, answers)?,
            (true, None) => {
                let category = name.to_owned();
                return Err(BfclError::NoAnswers { category });
            }
        };
        let mut cases = Vec::new();
        for (line, text) in numbered(questions) {
            let fail = |problem: String| wrong_line(name, "questions", line, problem);
            let read: QuestionLine = serde_json::from_str(text).map_err(|e| fail(e.to_string()))?;
            if read.question.len() != 1 {
                let turns = read.question.len();
                return Err(fail(format!("{turns} turns, only one can be scored")));
            }
            let truth = match kind.has_answers() {
                false => Vec::new(),
                true => truths.remove(&read.id).ok_or_else(|| BfclError::NoAnswer {
                    category: name.to_owned(),
                    id: read.id.clone(),
                })?,
            };
            cases.push(BfclCase {
                request: request(&read.question),
                docs: read
                    .function
                    .into_iter()
                    .map(|function| language.in_pythons_words(function.into()))
                    .collect(),
                id: read.id,
                truth,
            });
        }
        let name = name.to_owned();
        Ok(Self { name, kind, cases })
    }
}

impl From<FunctionLine> for FunctionDoc {
    fn from(line: FunctionLine) -> Self {
        Self {
            name: line.name,
            description: line.description,
            parameters: line.parameters,
        }
    }
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| !line.trim().is_empty())
}

fn wrong_line(category: &str, file: &'static str, line: usize, problem: String) -> BfclError {
    BfclError::Line {
        category: category.to_owned(),
        file,
        line,
        problem,
    }
}

/// A planner reads one text. What an assistant said before is not asked.
fn request(turns: &[Vec<Message>]) -> String {
    let asked = turns.iter().flatten().filter(|m| m.role != "assistant");
    let texts: Vec<&str> = asked.map(|m| m.content.trim()).collect();
    texts.join("\n")
}

fn read_answers(
    category: &str,
    answers: &str,
) -> Result<HashMap<String, Vec<TruthCall>>, BfclError> {
    let mut truths = HashMap::new();
    for (line, text) in numbered(answers) {
        let fail = |problem: String| wrong_line(category, "answers", line, problem);
        let read: AnswerLine = serde_json::from_str(text).map_err(|e| fail(e.to_string()))?;
        let mut calls = Vec::with_capacity(read.ground_truth.len());
        for call in read.ground_truth {
            let members = call.len();
            match call.into_iter().next() {
                Some((name, arguments)) if members == 1 => {
                    calls.push(TruthCall { name, arguments });
                }
                _ => return Err(fail(format!("a call with {members} names instead of one"))),
            }
        }
        truths.insert(read.id, calls);
    }
    Ok(truths)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const QUESTION: &str = r#"{"id": "1", "question": [[{"role": "system", "content": "Today is Monday."}, {"role": "user", "content": "do "}]], "function": [{"name": "a.f", "description": "d", "parameters": {"type": "dict", "properties": {"n": {"type": "integer"}}, "required": ["n"]}}]}"#;
    const ANSWER: &str = r#"{"id": "1", "ground_truth": [{"a.f": {"n": [1, ""]}}]}"#;

    #[test]
    fn questions_meet_their_answers_by_id() {
        let other = r#"{"id": "0", "ground_truth": []}"#;
        let answers = format!("{other}\n\n{ANSWER}\n");
        let read = Category::parse("simple_python", QUESTION, Some(&answers)).unwrap();
        let case = &read.cases[0];
        assert_eq!(
            (case.id.as_str(), case.request.as_str()),
            ("1", "Today is Monday.\ndo")
        );
        assert_eq!(case.docs[0].parameters["type"], "dict");
        assert_eq!(case.truth[0].name, "a.f");
        assert_eq!(case.truth[0].arguments["n"], [json!(1), json!("")]);
        let read = Category::parse("irrelevance", QUESTION, None).unwrap();
        assert!(read.cases[0].truth.is_empty());
        let single = QUESTION
            .replace("[{\"name\"", "{\"name\"")
            .replace("}}]}", "}}}");
        assert_eq!(
            Category::parse("irrelevance", &single, None).unwrap().cases,
            read.cases
        );
    }

    #[test]
    fn files_that_can_not_be_used_are_refused() {
        let problem = |questions: &str, answers: Option<&str>| {
            let read = Category::parse("multiple", questions, answers);
            read.unwrap_err().to_string()
        };
        assert!(problem(QUESTION, None).contains("no file with possible answers"));
        assert!(problem(QUESTION, Some("")).contains("\"1\""));
        assert!(problem("\n{", Some("")).contains("line 2 of the questions"));
        let two = r#"{"id": "1", "ground_truth": [{"f": {}, "g": {}}]}"#;
        assert!(problem(QUESTION, Some(two)).contains("2 names"));
        let turns = QUESTION.replace("[[", "[[],[");
        assert!(problem(&turns, Some(ANSWER)).contains("2 turns"));
    }
}
