//! What the answer to a case is worth: its calls, values and choices held against what was expected.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::matching::{self, MadeCall};
use super::run::CaseResult;
use super::suite::ExpectedCall;
use crate::planner::Selection;
use crate::tool::Tool;

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    /// Text.
    String,
    /// One of some texts or numbers.
    Enum,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    Array,
    /// Named members.
    Object,
}

impl ValueKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::String,
        Self::Enum,
        Self::Integer,
        Self::Number,
        Self::Boolean,
        Self::Array,
        Self::Object,
    ];

    /// The kind that a parameter's schema says; without a single type there, that of `value`.
    pub fn of(schema: Option<&Value>, value: &Value) -> Self {
        let member = |key: &str| schema.and_then(|s| s.get(key));
        match member("type").and_then(Value::as_str) {
            Some("array") => Self::Array,
            Some("object") => Self::Object,
            _ if member("enum").is_some() || member("const").is_some() => Self::Enum,
            Some("string") => Self::String,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            _ => match value {
                Value::Null | Value::String(_) => Self::String,
                Value::Bool(_) => Self::Boolean,
                Value::Number(n) if n.is_f64() => Self::Number,
                Value::Number(_) => Self::Integer,
                Value::Array(_) => Self::Array,
                Value::Object(_) => Self::Object,
            },
        }
    }

    /// Its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Enum => "enum",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// One choice of a function or of none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The probability of what was chosen.
    pub confidence: f32,
    /// It was to be chosen then.
    pub right: bool,
}

/// The worth of an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// The calls are right in every respect.
    pub exact: bool,
    /// The right functions, or rightly none, are called.
    pub selected: bool,
    /// Expected calls whose arguments are right.
    pub right_calls: usize,
    /// Each value that had to be given, and whether it was.
    pub values: Vec<(ValueKind, bool)>,
    /// The choices up to and with the first wrong one.
    pub choices: Vec<Choice>,
    /// The functions to be called; absent where any will do.
    pub expected: Option<Vec<String>>,
    /// Why the answer is wrong, where the rules say it.
    pub problem: Option<String>,
}

impl Judged {
    /// Judges an answer to a suite's case, by the rules of [`matching`].
    pub fn by_suite(tools: &[Tool], result: &CaseResult) -> Self {
        let case = &result.case;
        let (expected, made) = (&case.calls, result.calls());
        let done = result.error.is_none();
        let names: Vec<String> = expected.iter().map(|c| c.name.clone()).collect();
        Self {
            exact: done && matching::exact(expected, case.unordered, &made),
            selected: done && matching::selected(expected, case.unordered, &made),
            right_calls: matching::right_arguments(expected, case.unordered, &made),
            values: values_of_suite(tools, expected, &made),
            choices: choices(Some(&names), case.unordered, &result.selections),
            expected: Some(names),
            problem: None,
        }
    }

    /// Nothing was to be called.
    pub fn none_expected(&self) -> bool {
        self.expected.as_ref().is_some_and(Vec::is_empty)
    }
}

/// For each expected call the made one to compare it with: one that is right in every respect,
/// else one of the same function. Each is used once.
pub(super) fn counterparts<E>(
    expected: &[E],
    made: &[MadeCall],
    right: impl Fn(&E, &MadeCall) -> bool,
    named: impl Fn(&E, &MadeCall) -> bool,
) -> Vec<Option<usize>> {
    let mut used = vec![false; made.len()];
    let mut pairs = vec![None; expected.len()];
    for same in [&right as &dyn Fn(&E, &MadeCall) -> bool, &named] {
        for (pair, call) in pairs.iter_mut().zip(expected) {
            if pair.is_none() {
                *pair = (0..made.len()).find(|&at| !used[at] && same(call, &made[at]));
                if let Some(at) = *pair {
                    used[at] = true;
                }
            }
        }
    }
    pairs
}

/// Values that may be left out are not counted.
fn values_of_suite(
    tools: &[Tool],
    expected: &[ExpectedCall],
    made: &[MadeCall],
) -> Vec<(ValueKind, bool)> {
    let named = |e: &ExpectedCall, m: &MadeCall| e.name == m.0;
    let pairs = counterparts(expected, made, matching::same_call, named);
    let mut values = Vec::new();
    for (call, pair) in expected.iter().zip(pairs) {
        let tool = tools.iter().find(|t| t.name == call.name);
        let properties = tool.and_then(Tool::properties);
        for (parameter, wanted) in &call.arguments {
            let accepted = call.accept.get(parameter).map(Vec::as_slice);
            let accepted = accepted.unwrap_or_default();
            if accepted.iter().any(Value::is_null) {
                continue;
            }
            let got = pair.and_then(|at| made[at].1.get(parameter));
            let same = |got| {
                let mut all = std::iter::once(wanted).chain(accepted);
                all.any(|value| matching::same_value(value, got))
            };
            let schema = properties.and_then(|p| p.get(parameter));
            values.push((ValueKind::of(schema, wanted), got.is_some_and(same)));
        }
    }
    values
}

/// Judges choices one after the other; after a wrong one there is no telling what is right.
/// `expected` is `None` where one call of any function is right.
pub(super) fn choices(
    expected: Option<&[String]>,
    unordered: bool,
    selections: &[Selection],
) -> Vec<Choice> {
    let mut left: Vec<&str> = expected.into_iter().flatten().map(String::as_str).collect();
    let mut choices = Vec::new();
    // Where nothing was compared, nothing was chosen.
    for selection in selections.iter().filter(|s| !s.candidates.is_empty()) {
        let chosen = selection.chosen.as_deref();
        let confidence = match chosen {
            None => selection.none_probability,
            Some(name) => {
                let found = selection.candidates.iter().find(|c| c.name == name);
                found.map_or(0.0, |c| c.probability)
            }
        };
        let right = match (expected, chosen) {
            (None, chosen) => chosen.is_some(),
            (Some(_), None) => left.is_empty(),
            (Some(_), Some(name)) => {
                let reach = if unordered {
                    left.len()
                } else {
                    left.len().min(1)
                };
                let found = left[..reach].iter().position(|wanted| *wanted == name);
                found.map(|at| left.remove(at)).is_some()
            }
        };
        choices.push(Choice { confidence, right });
        if !right || expected.is_none() {
            break;
        }
    }
    choices
}

/// Right values among those expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// Right ones.
    pub right: usize,
    /// All that were expected.
    pub expected: usize,
}

/// Right values of every kind that was expected at all.
pub(super) fn by_kind<'a>(
    results: impl IntoIterator<Item = &'a Judged>,
) -> BTreeMap<ValueKind, Right> {
    let mut kinds: BTreeMap<ValueKind, Right> = BTreeMap::new();
    for (kind, right) in results.into_iter().flat_map(|judged| &judged.values) {
        let tally = kinds.entry(*kind).or_default();
        tally.expected += 1;
        tally.right += usize::from(*right);
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::Candidate;
    use serde_json::json;

    fn selection(chosen: Option<&str>, probability: f32) -> Selection {
        Selection {
            candidates: ["f", "g"]
                .map(|name| Candidate {
                    name: name.to_owned(),
                    retrieve: 0.0,
                    score: 0.0,
                    probability,
                })
                .into(),
            none_probability: 1.0 - probability,
            chosen: chosen.map(str::to_owned),
            ..Selection::default()
        }
    }

    #[test]
    fn kinds_follow_the_schema() {
        for (schema, value, kind) in [
            (json!({"type": "string"}), json!("x"), ValueKind::String),
            (
                json!({"type": "string", "enum": ["x"]}),
                json!("x"),
                ValueKind::Enum,
            ),
            (
                json!({"type": "array", "enum": [[1]]}),
                json!([1]),
                ValueKind::Array,
            ),
            (json!({"type": "number"}), json!(1), ValueKind::Number),
            (json!({}), json!(1), ValueKind::Integer),
            (
                json!({"type": ["string", "null"]}),
                json!("x"),
                ValueKind::String,
            ),
        ] {
            assert_eq!(ValueKind::of(Some(&schema), &value), kind, "{schema}");
        }
        assert_eq!(ValueKind::of(None, &json!({})), ValueKind::Object);
    }

    #[test]
    fn values_are_compared_with_the_call_that_stands_for_theirs() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "integer"},
            "b": {"type": "boolean"}, "c": {"type": "string"}}});
        let tools = [Tool::new("f", "d", schema)];
        let call = |value: Value| serde_json::from_value::<ExpectedCall>(value).unwrap();
        let expected = [
            call(json!({"name": "f", "arguments": {"a": 1, "c": "x"}, "accept": {"c": [null]}})),
            call(json!({"name": "f", "arguments": {"a": 2, "b": true}, "accept": {"a": [3]}})),
            call(json!({"name": "f", "arguments": {"a": 9}})),
        ];
        let made = [
            ("f".to_owned(), json!({"a": 3, "b": false})),
            ("f".to_owned(), json!({"a": 1})),
        ];
        let values = values_of_suite(&tools, &expected, &made);
        let wanted = [
            (ValueKind::Integer, true),
            (ValueKind::Integer, true),
            (ValueKind::Boolean, false),
            (ValueKind::Integer, false),
        ];
        assert_eq!(values, wanted);
        let judged = Judged {
            values,
            ..Judged::default()
        };
        let kinds = by_kind([&judged]);
        assert_eq!(
            kinds[&ValueKind::Integer],
            Right {
                right: 2,
                expected: 3
            }
        );
    }

    #[test]
    fn choices_are_judged_up_to_the_first_wrong_one() {
        let names = ["f".to_owned(), "g".to_owned()];
        let all = [
            selection(Some("g"), 0.9),
            selection(Some("f"), 0.8),
            selection(None, 0.3),
        ];
        let right = |list: &[Choice]| list.iter().map(|c| c.right).collect::<Vec<_>>();
        let unordered = choices(Some(&names), true, &all);
        assert_eq!(right(&unordered), [true, true, true]);
        assert_eq!(unordered[0].confidence, 0.9);
        assert_eq!(unordered[2].confidence, 0.7);
        assert_eq!(right(&choices(Some(&names), false, &all)), [false]);
        // Too early an end, and a call too many.
        assert_eq!(right(&choices(Some(&names), true, &all[2..])), [false]);
        assert_eq!(right(&choices(Some(&names[..1]), true, &all[1..2])), [true]);
        assert_eq!(right(&choices(Some(&[]), true, &all)), [false]);
        // Any call will do; what follows is not judged.
        assert_eq!(right(&choices(None, true, &all)), [true]);
        assert_eq!(choices(Some(&names), true, &[Selection::default()]), []);
    }
}
