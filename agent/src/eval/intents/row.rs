//! A line of an intent set: text, labels and marked entities.

use serde_json::{Map, Value, json};

use super::OUT_OF_SCOPE;

/// What separates several labels of one text.
const BETWEEN_LABELS: &str = "<div>";

/// A labelled text.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    pub(super) text: String,
    /// What is wanted; nothing where no function fits.
    pub(super) labels: Vec<String>,
    /// Entity and its words, in order.
    pub(super) entities: Vec<(String, String)>,
}

impl Row {
    pub(super) fn parse(line: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(line).map_err(|e| {
            format!("{e}; a line is a JSON object like {{\"text\": …, \"intent\": …}}")
        })?;
        let text_of = |keys: &[&str]| keys.iter().find_map(|key| value.get(key)?.as_str());
        let Some(label) = text_of(&["intent", "category"]) else {
            return Err("there is no label; give it as \"intent\" or \"category\"".to_owned());
        };
        let (text, entities) = match (value.get("data"), text_of(&["text", "utterance"])) {
            (Some(data), _) => pieces(data)?,
            (None, Some(text)) => (text.trim().to_owned(), Vec::new()),
            (None, None) => {
                let needed = "give it as \"text\", \"utterance\" or \"data\"";
                return Err(format!("there is no text; {needed}"));
            }
        };
        let labels = label.split(BETWEEN_LABELS).map(str::trim);
        let labels = labels.filter(|label| {
            !label.is_empty() && !OUT_OF_SCOPE.contains(&label.to_lowercase().as_str())
        });
        Ok(Self {
            text,
            labels: labels.map(str::to_owned).collect(),
            entities,
        })
    }

    /// The entities as arguments.
    pub(super) fn arguments(&self) -> Map<String, Value> {
        let each = self.entities.iter();
        each.map(|(entity, words)| (entity.clone(), json!(words)))
            .collect()
    }
}

/// The text of all pieces and the entities among them.
fn pieces(data: &Value) -> Result<(String, Vec<(String, String)>), String> {
    let wrong = || "\"data\" is no list of pieces like {\"text\": …, \"entity\": …}".to_owned();
    let mut text = String::new();
    let mut entities: Vec<(String, String)> = Vec::new();
    for piece in data.as_array().ok_or_else(wrong)? {
        let words = piece
            .get("text")
            .and_then(Value::as_str)
            .ok_or_else(wrong)?;
        text.push_str(words);
        match piece.get("entity") {
            None | Some(Value::Null) => {}
            Some(Value::String(entity)) => {
                if entities.iter().any(|(other, _)| other == entity) {
                    return Err(format!(
                        "the entity {entity:?} is there twice; mark it once"
                    ));
                }
                entities.push((entity.clone(), words.trim().to_owned()));
            }
            Some(_) => return Err(wrong()),
        }
    }
    Ok((text.trim().to_owned(), entities))
}
