//! When calls count as right on the leaderboard: the comparison with the expected calls, rule by rule.

use indexmap::IndexMap;
use serde_json::{Map, Value};
use thiserror::Error;

use super::values::{
    Python, dict_like, dicts_like, documented, equal, first_type, is_absence, like, list_like,
    python,
};
use crate::eval::matching::MadeCall;

/// What is expected of a category's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One call of the one function.
    Simple,
    /// One call of one of the functions.
    Multiple,
    /// Several calls, in any order.
    Parallel,
    /// No call.
    Irrelevance,
    /// Some call.
    Relevance,
}

impl Kind {
    /// The kind that a category's name stands for.
    pub fn of(category: &str) -> Self {
        let has = |part: &str| category.contains(part);
        if has("irrelevance") {
            Self::Irrelevance
        } else if has("relevance") {
            Self::Relevance
        } else if has("parallel") {
            Self::Parallel
        } else if has("multiple") {
            Self::Multiple
        } else {
            Self::Simple
        }
    }

    /// Whether its cases have expected calls.
    pub fn has_answers(self) -> bool {
        !matches!(self, Self::Irrelevance | Self::Relevance)
    }
}

/// A function as the leaderboard documents it.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionDoc {
    /// Its name there.
    pub name: String,
    /// What it does.
    pub description: String,
    /// Its parameters, in the leaderboard's words for types.
    pub parameters: Value,
}

/// An expected call; a parameter has all its acceptable values, `""` for leaving it out.
#[derive(Clone, Debug, PartialEq)]
pub struct TruthCall {
    /// The function's name.
    pub name: String,
    /// Acceptable values of every parameter.
    pub arguments: IndexMap<String, Vec<Value>>,
}

/// Why an answer is wrong.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum Wrong {
    /// The answer does not parse as calls.
    #[error("the answer is no list of calls")]
    NoCalls,
    /// Too many or too few calls.
    #[error("{made} calls instead of {expected}")]
    Count {
        /// Expected calls.
        expected: usize,
        /// Calls made.
        made: usize,
    },
    /// An expected call that no call made stands for.
    #[error("no call stands for the expected {name}: {reason}")]
    Unmatched {
        /// The expected function.
        name: String,
        /// Why the last call that was compared does not.
        reason: Box<Wrong>,
    },
    /// The documentation does not have the expected function.
    #[error("{name} is not documented")]
    Undocumented {
        /// The function.
        name: String,
    },
    /// Another function.
    #[error("{made} instead of {expected}")]
    Name {
        /// The expected function.
        expected: String,
        /// The one called.
        made: String,
    },
    /// A required parameter is not given.
    #[error("the required {parameter} is missing")]
    Missing {
        /// The parameter.
        parameter: String,
    },
    /// A parameter that is not documented or not expected.
    #[error("{parameter} is unexpected")]
    Unexpected {
        /// The parameter.
        parameter: String,
    },
    /// A value of another type.
    #[error("{parameter} is {value}, which is no {expected}")]
    Type {
        /// The parameter.
        parameter: String,
        /// The documented type.
        expected: String,
        /// The value.
        value: Value,
    },
    /// A value that is not acceptable.
    #[error("{parameter} is {value}")]
    Value {
        /// The parameter.
        parameter: String,
        /// The value.
        value: Value,
    },
    /// A parameter was left out that may not be.
    #[error("{parameter} is left out")]
    LeftOut {
        /// The parameter.
        parameter: String,
    },
    /// A call where none is right.
    #[error("{made} calls where none is right")]
    Called {
        /// Calls made.
        made: usize,
    },
    /// No call where some are right.
    #[error("nothing is called")]
    NotCalled,
}

/// Decides on an answer; `made` is `None` when it does not parse.
///
/// # Errors
/// The first rule that is broken.
pub fn judge(
    kind: Kind,
    docs: &[FunctionDoc],
    truth: &[TruthCall],
    made: Option<&[MadeCall]>,
) -> Result<(), Wrong> {
    // Without expected calls, what does not parse is no call.
    match (kind, made.unwrap_or_default()) {
        (Kind::Irrelevance, []) => return Ok(()),
        (Kind::Irrelevance, calls) => return Err(Wrong::Called { made: calls.len() }),
        (Kind::Relevance, []) => return Err(Wrong::NotCalled),
        (Kind::Relevance, _) => return Ok(()),
        _ => {}
    }
    let made = made.ok_or(Wrong::NoCalls)?;
    let expected = match kind {
        Kind::Parallel => truth.len(),
        _ => 1,
    };
    if made.len() != expected {
        let made = made.len();
        return Err(Wrong::Count { expected, made });
    }
    match (kind, truth.first()) {
        (Kind::Parallel, _) => parallel(docs, truth, made),
        (Kind::Simple, Some(call)) => match docs.first() {
            Some(doc) => same_call(doc, call, &made[0]),
            None => Err(undocumented(call)),
        },
        (_, Some(call)) => one_call(docs, call, &made[0]),
        (_, None) => Err(Wrong::Count {
            expected: 0,
            made: made.len(),
        }),
    }
}

/// Expected calls in order, each with the first call left that stands for it; no choice is undone.
fn parallel(docs: &[FunctionDoc], truth: &[TruthCall], made: &[MadeCall]) -> Result<(), Wrong> {
    let mut used = vec![false; made.len()];
    for call in truth {
        let mut reason = Wrong::NotCalled;
        let fits = |at: &usize| {
            !used[*at]
                && match one_call(docs, call, &made[*at]) {
                    Ok(()) => true,
                    Err(wrong) => {
                        // Of several the one about the right function tells most.
                        if !matches!(wrong, Wrong::Name { .. }) || reason == Wrong::NotCalled {
                            reason = wrong;
                        }
                        false
                    }
                }
        };
        match (0..made.len()).find(fits) {
            Some(at) => used[at] = true,
            None => {
                return Err(Wrong::Unmatched {
                    name: call.name.clone(),
                    reason: Box::new(reason),
                });
            }
        }
    }
    Ok(())
}

fn undocumented(call: &TruthCall) -> Wrong {
    Wrong::Undocumented {
        name: call.name.clone(),
    }
}

/// One call against the documentation that has the expected name.
///
/// # Errors
/// The first rule that is broken.
pub fn one_call(docs: &[FunctionDoc], truth: &TruthCall, made: &MadeCall) -> Result<(), Wrong> {
    match docs.iter().find(|doc| doc.name == truth.name) {
        Some(doc) => same_call(doc, truth, made),
        None => Err(undocumented(truth)),
    }
}

fn same_call(doc: &FunctionDoc, truth: &TruthCall, made: &MadeCall) -> Result<(), Wrong> {
    let (name, arguments) = made;
    if *name != doc.name {
        return Err(Wrong::Name {
            expected: doc.name.clone(),
            made: name.clone(),
        });
    }
    let empty = Map::new();
    let given = match arguments {
        Value::Object(given) => given,
        Value::Null => &empty,
        _ => return Err(Wrong::NoCalls),
    };
    let required = doc.parameters.get("required").and_then(Value::as_array);
    for parameter in required.into_iter().flatten().filter_map(Value::as_str) {
        if !given.contains_key(parameter) {
            let parameter = parameter.to_owned();
            return Err(Wrong::Missing { parameter });
        }
    }
    let properties = doc.parameters.get("properties");
    for (parameter, value) in given {
        let schema = properties.and_then(|p| p.get(parameter));
        match (schema, truth.arguments.get(parameter)) {
            (Some(schema), Some(accepted)) => same_value(parameter, schema, accepted, value)?,
            _ => {
                let parameter = parameter.clone();
                return Err(Wrong::Unexpected { parameter });
            }
        }
    }
    for (parameter, accepted) in &truth.arguments {
        if !given.contains_key(parameter) && !accepted.iter().any(is_absence) {
            let parameter = parameter.clone();
            return Err(Wrong::LeftOut { parameter });
        }
    }
    Ok(())
}

/// Type and value of one argument.
///
/// # Errors
/// [`Wrong::Type`], [`Wrong::Value`].
pub fn same_value(
    parameter: &str,
    schema: &Value,
    accepted: &[Value],
    value: &Value,
) -> Result<(), Wrong> {
    let kind = |schema: &Value| schema.get("type").and_then(Value::as_str).map(documented);
    let name = schema.get("type").and_then(Value::as_str).unwrap_or("any");
    let wrong_type = || Wrong::Type {
        parameter: parameter.to_owned(),
        expected: name.to_owned(),
        value: value.clone(),
    };
    let expected = documented(name).ok_or_else(wrong_type)?;
    let items = match expected {
        Python::List => schema.get("items").and_then(kind).flatten(),
        _ => None,
    };
    let plainly = check_type(expected, items, accepted, value).ok_or_else(wrong_type)?;
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let fits = |accepted: &Value| match (expected, items) {
        _ if plainly => equal(value, accepted),
        (Python::Dict, _) => dict_like(value, accepted),
        (Python::List, Some(Python::Dict)) => dicts_like(list, accepted),
        (Python::List, _) => list_like(list, accepted),
        (Python::Str, _) => like(value, accepted),
        _ => equal(value, accepted),
    };
    match accepted.iter().any(fits) {
        true => Ok(()),
        false => Err(Wrong::Value {
            parameter: parameter.to_owned(),
            value: value.clone(),
        }),
    }
}

/// Whether the type is right (else `None`) and whether only plain equality counts then.
fn check_type(
    expected: Python,
    items: Option<Python>,
    accepted: &[Value],
    value: &Value,
) -> Option<bool> {
    let other = first_type(accepted);
    // A whole number will do for a float.
    let made = match (expected, python(value)) {
        (Python::Float, Python::Int) => Python::Float,
        (_, made) => made,
    };
    if made == expected {
        let fits = match (items, value.as_array()) {
            (Some(item), Some(list)) => accepted.iter().any(|a| items_fit(list, item, a)),
            _ => true,
        };
        // The acceptable values may be of another type than documented: names of variables.
        return fits.then_some(other.is_some_and(|other| other != expected));
    }
    (other == Some(made)).then_some(true)
}

/// All items are of the documented type or that of the acceptable list's own first item.
fn items_fit(list: &[Value], item: Python, accepted: &Value) -> bool {
    match accepted {
        Value::Array(wanted) => {
            let other = first_type(wanted);
            let right = |kind: Python| kind == item || other == Some(kind);
            list.iter().all(|value| right(python(value)))
        }
        _ => list.is_empty() && is_absence(accepted),
    }
}
