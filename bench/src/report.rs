//! Results: one entry a figure, one table for people, one JSON record for everything else.

use serde_json::{Value, json};

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The engine or device refused, with its own words: a result like any other.
    Refused(String),
    /// The output differs from the reference: the program ends with an error.
    Wrong(String),
}

/// A figure and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The median.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// Microseconds of one dispatch, of kernels.
    pub micros: Option<f64>,
    /// Bytes moved a second, as a fraction of the copy ceiling.
    pub copy_share: Option<f64>,
    /// Speed relative to the last participant of the group: the median over pairs.
    pub ratio: Option<f64>,
    /// Samples behind the median.
    pub samples: usize,
}

/// One line of the table and one object of the record.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Model shape, or `device`.
    pub shape: String,
    /// What was measured.
    pub what: String,
    /// Its size.
    pub size: String,
    /// What computed.
    pub engine: String,
    /// The figure, or why there is none.
    pub outcome: Result<Figure, Failure>,
    /// Everything else worth keeping, raw samples above all.
    pub details: Value,
}

impl Entry {
    /// Whether the output was found to be wrong.
    pub fn is_wrong(&self) -> bool {
        matches!(self.outcome, Err(Failure::Wrong(_)))
    }

    /// As an object; the details come last.
    pub fn json(&self) -> Value {
        let mut out = json!({
            "shape": self.shape, "what": self.what, "size": self.size, "engine": self.engine,
        });
        match &self.outcome {
            Ok(f) => {
                out["value"] = json!(f.value);
                out["unit"] = json!(f.unit);
                out["copy_share"] = json!(f.copy_share);
                out["ratio"] = json!(f.ratio);
                out["samples"] = json!(f.samples);
            }
            Err(Failure::Refused(why)) => out["error"] = json!(why),
            Err(Failure::Wrong(why)) => out["wrong"] = json!(why),
        }
        if let (Value::Object(out), Value::Object(details)) = (&mut out, &self.details) {
            out.extend(details.iter().map(|(k, v)| (k.clone(), v.clone())));
        }
        out
    }

    fn cells(&self) -> [String; 10] {
        let text = |s: &str| s.to_owned();
        let optional = |v: Option<String>| v.unwrap_or_default();
        let percent = |share: f64| format!("{:.0} %", share * 100.0);
        let [value, micros, share, ratio, samples, unit] = match &self.outcome {
            Ok(f) => [
                number(f.value),
                optional(f.micros.map(number)),
                optional(f.copy_share.map(percent)),
                optional(f.ratio.map(|r| format!("{r:.2}"))),
                f.samples.to_string(),
                text(f.unit),
            ],
            Err(failure) => {
                let why = match failure {
                    Failure::Refused(why) => format!("refused: {why}"),
                    Failure::Wrong(why) => format!("WRONG: {why}"),
                };
                [text("-"), text(""), text(""), text(""), text(""), why]
            }
        };
        [
            self.shape.clone(),
            self.what.clone(),
            self.size.clone(),
            self.engine.clone(),
            value,
            micros,
            share,
            ratio,
            samples,
            unit,
        ]
    }
}

/// Three significant digits or so.
fn number(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v => format!("{v:.3}"),
    }
}

/// The table of all entries, as Markdown that reads well as plain text too. The ratio is that to
/// the last entry of the same shape, measurement and size.
pub fn table(entries: &[Entry]) -> String {
    let head = [
        "shape", "what", "size", "engine", "median", "µs each", "of copy", "ratio", "n", "unit",
    ]
    .map(str::to_owned);
    let mut rows = vec![head];
    rows.extend(entries.iter().map(Entry::cells));
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..9).map(width).collect();
    let line = |row: &[String; 10]| {
        let mut out = String::from("|");
        for (column, cell) in row.iter().enumerate() {
            let width = widths.get(column).copied().unwrap_or(0);
            out += &match column {
                4..=8 => format!(" {cell:>width$} |"),
                _ => format!(" {cell:<width$} |"),
            };
        }
        out + "\n"
    };
    let mut out = line(&rows[0]);
    let rule: Vec<String> = (0..10)
        .map(|column| match column {
            4..=8 => "--:".to_owned(),
            _ => "---".to_owned(),
        })
        .collect();
    out += &format!("| {} |\n", rule.join(" | "));
    for row in &rows[1..] {
        out += &line(row);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(outcome: Result<Figure, Failure>) -> Entry {
        Entry {
            shape: "7m".into(),
            what: "decode".into(),
            size: "64".into(),
            engine: "cpu".into(),
            outcome,
            details: json!({"raw": [1.0]}),
        }
    }

    #[test]
    fn figures_and_failures_are_lines_and_objects() {
        let figure = entry(Ok(Figure {
            value: 123.4,
            unit: "tokens/s",
            micros: None,
            copy_share: Some(0.25),
            ratio: None,
            samples: 3,
        }));
        let refused = entry(Err(Failure::Refused("too large".into())));
        let wrong = entry(Err(Failure::Wrong("differs".into())));
        let text = table(&[figure.clone(), refused.clone(), wrong.clone()]);
        assert_eq!(text.lines().count(), 5, "{text}");
        assert!(
            text.contains("123") && text.contains("25 %") && text.contains("refused: too large")
        );
        assert_eq!(figure.json()["raw"], json!([1.0]));
        assert_eq!(refused.json()["error"], "too large");
        assert!(wrong.is_wrong() && !refused.is_wrong());
    }
}
