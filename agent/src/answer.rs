//! What the visitor reads at the end of a turn: the model's words when they can be trusted, else results, else a fixed sentence.

use crate::planner::{FillTrace, SayStep, StepRecord};
use crate::record::{Answer, AnswerSource};

/// Said when nothing was called and the model has nothing to say; the page adds what it can do.
pub const NO_FUNCTION_FITS: &str = "I can't do that with the functions of this page.";
/// The same for requests in Chinese.
pub const NO_FUNCTION_FITS_ZH: &str = "这个页面上没有能做这件事的功能。";

/// Results that carry no information of their own.
const SILENT_RESULTS: [&str; 5] = ["", "null", "undefined", "{}", "\"\""];

/// The model's text when it is complete and its tokens are probable enough; else the results;
/// with none, the fixed sentence. A failed last call is always reported.
pub(crate) fn choose(
    say: &SayStep,
    history: &[StepRecord],
    request: &str,
    threshold: f32,
) -> Answer {
    let written = (!say.fill.tokens.is_empty()).then(|| say.fill.clone());
    let failed = history.last().is_some_and(|step| !step.ok);
    let text = say.text.trim();
    let sure = say.fill.finished && say.fill.mean_probability >= threshold;
    if !failed && sure && !text.is_empty() {
        return Answer {
            text: text.to_owned(),
            source: AnswerSource::Model,
            written,
        };
    }
    let mut answer = if history.is_empty() {
        fallback(request)
    } else {
        from_results(history)
    };
    answer.written = written;
    answer
}

/// The results of the calls, one a line; a call without a result is named; failures are told.
pub(crate) fn from_results(history: &[StepRecord]) -> Answer {
    let lines: Vec<String> = history
        .iter()
        .map(|step| {
            let result = step.result.trim();
            if !step.ok {
                let message = result.strip_prefix("error: ").unwrap_or(result);
                format!("{} failed: {message}", step.name)
            } else if SILENT_RESULTS.contains(&result) {
                format!("{}: done", step.name)
            } else {
                result.to_owned()
            }
        })
        .collect();
    Answer {
        text: lines.join("\n"),
        source: AnswerSource::Result,
        written: None,
    }
}

/// Said when a call was refused.
pub(crate) fn refused(name: &str, reason: &str) -> Answer {
    fixed(format!("{name} was not run: {reason}."))
}

/// A question to the visitor.
pub(crate) fn question(text: String, written: Option<FillTrace>) -> Answer {
    Answer {
        written,
        ..fixed(text)
    }
}

/// What was done before the failure, and the failure.
pub(crate) fn failed(message: &str, history: &[StepRecord]) -> Answer {
    if history.is_empty() {
        return fixed(message.to_owned());
    }
    let done = from_results(history);
    Answer {
        text: format!("{}\n{message}", done.text),
        ..done
    }
}

fn fallback(request: &str) -> Answer {
    let han = request
        .chars()
        .any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let sentence = if han {
        NO_FUNCTION_FITS_ZH
    } else {
        NO_FUNCTION_FITS
    };
    fixed(sentence.to_owned())
}

fn fixed(text: String) -> Answer {
    Answer {
        text,
        source: AnswerSource::Fallback,
        written: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn step(result: &str, ok: bool) -> StepRecord {
        StepRecord {
            name: "f".into(),
            arguments: json!({}),
            result: result.into(),
            ok,
        }
    }

    fn say(text: &str, mean_probability: f32, finished: bool) -> SayStep {
        SayStep {
            text: text.into(),
            fill: FillTrace {
                mean_probability,
                finished,
                ..FillTrace::default()
            },
            ..SayStep::default()
        }
    }

    #[test]
    fn only_a_sure_and_complete_text_is_the_models() {
        let source = |say: &SayStep, history: &[StepRecord]| {
            let answer = choose(say, history, "hi", 0.5);
            (answer.text, answer.source)
        };
        let sure = say("Done.", 0.9, true);
        assert_eq!(source(&sure, &[]), ("Done.".into(), AnswerSource::Model));
        let done = [step("4 o'clock", true)];
        let result = ("4 o'clock".to_owned(), AnswerSource::Result);
        assert_eq!(source(&say("Done.", 0.4, true), &done), result);
        assert_eq!(source(&say("Done.", 0.9, false), &done), result);
        assert_eq!(source(&say(" ", 0.9, true), &done), result);
        let fixed = (NO_FUNCTION_FITS.to_owned(), AnswerSource::Fallback);
        assert_eq!(source(&say("Paris?", 0.1, true), &[]), fixed);
        let zh = choose(&say("", 1.0, true), &[], "法国的首都是哪里？", 0.5);
        assert_eq!(zh.text, NO_FUNCTION_FITS_ZH);
    }

    #[test]
    fn a_failed_last_call_is_told_whatever_the_model_says() {
        let history = [step("fine", true), step("error: no such room", false)];
        let answer = choose(&say("Done.", 0.99, true), &history, "hi", 0.5);
        assert_eq!(answer.text, "fine\nf failed: no such room");
        assert_eq!(answer.source, AnswerSource::Result);
    }

    #[test]
    fn silent_results_are_named() {
        let history = [step("", true), step("null", true), step("x", true)];
        assert_eq!(from_results(&history).text, "f: done\nf: done\nx");
    }
}
