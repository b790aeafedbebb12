//! `SelectFill`: the planner that meets a request with each function on its own (retrieve, re-rank, fill).

mod contexts;
mod functions;
mod selection;
#[cfg(test)]
mod tests;

use model::dialect::{self, token};
use model::{
    ContextId, CopyFrom, GenerateOptions, Generated, Grammar, Lm, LmCounters, ModelError,
    TokenRecord,
};
use serde_json::{Map, Value};

use crate::error::AgentError;
use crate::planner::{
    AskReason, AskStep, CallStep, Clock, FillTrace, NoClock, PlanInput, PlanOptions, Planner,
    SayStep, Selection, Step, StepCounters, ToolReport,
};
use crate::tool::Tool;
use contexts::{Contexts, Place};
use functions::{Function, Functions, missing_arguments};
use selection::{Verdict, decide, select, shortlist};

/// Tokens that must be left for arguments in the winner's context.
const ROOM_FOR_ARGUMENTS: usize = 32;

/// Chooses by retrieval and re-ranking over independently encoded functions, then fills the
/// winner's arguments under its schema's grammar.
///
/// Function blocks are encoded once, by [`Planner::set_tools`]; a request runs no schema token.
/// Contexts live as long as `next` is called with the same request and a history that goes on.
pub struct SelectFill<L: Lm> {
    lm: L,
    clock: Box<dyn Clock>,
    functions: Functions,
    turn: Option<Contexts>,
    /// A `next` began and did not come to its end (its future was dropped).
    interrupted: bool,
}

impl<L: Lm> SelectFill<L> {
    /// A planner without functions and without a clock.
    pub fn new(lm: L) -> Self {
        Self {
            lm,
            clock: Box::new(NoClock),
            functions: Functions::default(),
            turn: None,
            interrupted: false,
        }
    }

    /// Records timings by this clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// The language model.
    pub fn lm(&self) -> &L {
        &self.lm
    }

    /// The language model; do not touch contexts and blocks that are not your own.
    pub fn lm_mut(&mut self) -> &mut L {
        &mut self.lm
    }

    /// Gives every context and block back and returns the model.
    pub fn into_lm(mut self) -> L {
        self.end_turn();
        self.functions.clear(&mut self.lm);
        self.lm
    }

    /// Gives the contexts of the current turn back; the next `next` builds them anew.
    pub fn end_turn(&mut self) {
        if let Some(mut turn) = self.turn.take() {
            turn.release(&mut self.lm);
        }
    }

    async fn plan(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        let request = input.request.trim();
        if request.is_empty() {
            return Err(AgentError::EmptyRequest);
        }
        let keep = self
            .turn
            .as_ref()
            .is_some_and(|turn| turn.continues(request, &input.history));
        if !keep {
            self.end_turn();
            self.turn = Some(Contexts::new(&self.lm, request)?);
        }
        if let Some(turn) = self.turn.as_mut() {
            turn.extend(&self.lm, &input.history)?;
        }
        let selection = self.select(&input.options).await?;
        let verdict = if input.options.say_only {
            Verdict::None
        } else {
            decide(&selection, &input.options, !input.history.is_empty())
        };
        let best = selection.candidates.first().map(|c| c.name.clone());
        match (verdict, best) {
            (Verdict::Act, Some(name)) => self.fill(name, selection, &input.options).await,
            (Verdict::Ask, Some(name)) => self.ask_whether(name, selection),
            _ => self.say(selection, &input.options).await,
        }
    }

    /// Retrieve and re-rank. `chosen` is left open.
    async fn select(&mut self, options: &PlanOptions) -> Result<Selection, AgentError> {
        let start = self.clock.now_ms();
        let before = self.lm.counters();
        let usable = self.fitting(options)?;
        let considered = usable.len();
        let mut top_k = options.top_k.max(1);
        let (scored, hidden) = loop {
            match self.read(&usable, top_k).await {
                // A long request next to many functions: compare fewer rather than fail.
                Err(ModelError::OutOfSlots { .. }) if top_k > 1 && considered > 1 => {
                    top_k = top_k.min(considered) / 2;
                    if let Some(turn) = self.turn.as_mut() {
                        turn.release(&mut self.lm);
                    }
                }
                Err(ModelError::OutOfSlots { longest_free, .. }) => {
                    return Err(AgentError::RequestTooManyTokens {
                        tokens: self.turn.as_ref().map_or(0, Contexts::part_len),
                        limit: longest_free,
                    });
                }
                other => break other?,
            }
        };
        let mut selection = select(
            scored.into_iter().map(|(index, retrieve, score)| {
                let name = self.functions.list()[index].tool.name.clone();
                (name, retrieve, score)
            }),
            self.lm.none_score(&hidden),
            self.lm.select_temperature(),
        );
        selection.considered = considered;
        selection.counters = counters_between(before, self.lm.counters());
        selection.ms = self.clock.now_ms() - start;
        Ok(selection)
    }

    /// Indices of the functions whose context has room for the request; none when nothing is to
    /// be chosen.
    fn fitting(&self, options: &PlanOptions) -> Result<Vec<usize>, AgentError> {
        let part = self.turn.as_ref().map_or(0, Contexts::part_len);
        let length = self.lm.info().context_length;
        let alone_limit = length.saturating_sub(options.max_text_tokens + 3);
        let too_long = |limit: usize| AgentError::RequestTooManyTokens {
            tokens: part,
            limit,
        };
        if part > alone_limit {
            return Err(too_long(alone_limit));
        }
        if options.say_only {
            return Ok(Vec::new());
        }
        let room = |f: &Function| length.saturating_sub(f.block_len + ROOM_FOR_ARGUMENTS);
        let functions = self.functions.list();
        let fitting: Vec<usize> = (0..functions.len())
            .filter(|&i| part <= room(&functions[i]))
            .collect();
        match functions.iter().map(room).max() {
            Some(limit) if fitting.is_empty() => Err(too_long(limit)),
            _ => Ok(fitting),
        }
    }

    /// (function index, retrieval score, re-rank score) of the `top_k` best, and `h`.
    async fn read(
        &mut self,
        usable: &[usize],
        top_k: usize,
    ) -> Result<(Vec<(usize, f32, f32)>, Vec<f32>), ModelError> {
        let Some(turn) = self.turn.as_mut() else {
            return Err(ModelError::Usage {
                what: "no turn has begun".to_owned(),
            });
        };
        let functions = self.functions.list();
        let place = |index: usize| -> Place {
            let function = &functions[index];
            Some((function.block, function.block_len))
        };
        let blocks: Vec<_> = usable.iter().map(|&i| functions[i].block).collect();
        let lm = &mut self.lm;
        let wrong = || ModelError::Usage {
            what: "the model returned fewer hidden states than were asked for".to_owned(),
        };
        if usable.len() <= top_k {
            // Nobody is left out, so one batch does it all.
            let mut places: Vec<Place> = vec![None];
            places.extend(usable.iter().map(|&i| place(i)));
            let mut hidden = turn.read(lm, &places).await?.into_iter();
            let h = hidden.next().ok_or_else(wrong)?;
            let retrieve = lm.retrieve_scores(&h, &blocks)?;
            let scored = usable.iter().zip(retrieve).zip(hidden);
            let scored = scored.map(|((&i, r), x)| (i, r, lm.function_score(&x)));
            return Ok((scored.collect(), h));
        }
        let h = turn.read(lm, &[None]).await?.pop().ok_or_else(wrong)?;
        let retrieve = lm.retrieve_scores(&h, &blocks)?;
        let best = shortlist(&retrieve, top_k);
        let places: Vec<Place> = best.iter().map(|&at| place(usable[at])).collect();
        let hidden = turn.read(lm, &places).await?;
        let scored = best.iter().zip(hidden);
        let scored = scored.map(|(&at, x)| (usable[at], retrieve[at], lm.function_score(&x)));
        Ok((scored.collect(), h))
    }

    /// Writes the arguments of `name` in its context.
    async fn fill(
        &mut self,
        name: String,
        mut selection: Selection,
        options: &PlanOptions,
    ) -> Result<Step, AgentError> {
        let function = find(&self.functions, &name)?;
        let (arguments, fill) = if function.tool.has_no_parameters() {
            let fill = FillTrace {
                text: "{}".to_owned(),
                finished: true,
                mean_probability: 1.0,
                least_probability: 1.0,
                ..FillTrace::default()
            };
            (Value::Object(Map::new()), fill)
        } else {
            let place = Some((function.block, function.block_len));
            let context = context(self.turn.as_ref(), place)?;
            let bonus = options.copy_bonus;
            let turn = self.turn.as_ref().filter(|_| bonus != 0.0);
            let copy = turn.map(|turn| turn.copy_from(bonus));
            let fill = generate(
                &mut self.lm,
                &*self.clock,
                context,
                token::CALL,
                &function.grammar,
                writing(options, options.max_argument_tokens, copy),
            )
            .await?;
            if !fill.finished {
                return Err(AgentError::UnfinishedArguments {
                    tool: name,
                    tokens: fill.tokens.len(),
                });
            }
            let arguments = dialect::read_args(&fill.text, &function.tool.input_schema)?;
            (arguments, fill)
        };
        // The grammar makes this true by construction; a call that is not valid must never leave.
        if let Err(problems) = function.validator.check(&arguments) {
            return Err(AgentError::InvalidArguments {
                tool: name,
                problems,
            });
        }
        selection.chosen = Some(name.clone());
        let missing = missing_arguments(&function.tool, &arguments);
        if missing.is_empty() {
            return Ok(Step::Call(CallStep {
                name,
                arguments,
                selection,
                fill,
            }));
        }
        Ok(Step::Ask(AskStep {
            reason: AskReason::MissingArgument,
            question: question_for(&function.tool, &missing),
            name,
            arguments,
            missing,
            selection,
            fill: Some(fill),
        }))
    }

    fn ask_whether(&self, name: String, mut selection: Selection) -> Result<Step, AgentError> {
        let tool = &find(&self.functions, &name)?.tool;
        selection.chosen = Some(name.clone());
        Ok(Step::Ask(AskStep {
            reason: AskReason::LowConfidence,
            question: match tool.description.trim() {
                "" => format!("Do you mean “{}”?", tool.label()),
                description => format!("Do you mean “{}” ({description})?", tool.label()),
            },
            name,
            arguments: Value::Object(Map::new()),
            missing: Vec::new(),
            selection,
            fill: None,
        }))
    }

    /// Writes an answer in the alone context.
    async fn say(
        &mut self,
        selection: Selection,
        options: &PlanOptions,
    ) -> Result<Step, AgentError> {
        let context = context(self.turn.as_ref(), None)?;
        let max_tokens = options.max_text_tokens;
        let fill = generate(
            &mut self.lm,
            &*self.clock,
            context,
            token::SAY,
            &Grammar::Text { max_tokens },
            writing(options, max_tokens + 1, None),
        )
        .await?;
        Ok(Step::Say(SayStep {
            text: fill.text.trim().to_owned(),
            selection,
            fill,
        }))
    }
}

impl<L: Lm> Planner for SelectFill<L> {
    async fn set_tools(&mut self, tools: &[Tool]) -> Result<ToolReport, AgentError> {
        let start = self.clock.now_ms();
        let mut report = self.functions.set(&mut self.lm, tools).await?;
        if let Some(turn) = self.turn.as_mut() {
            let blocks: Vec<_> = self.functions.list().iter().map(|f| f.block).collect();
            turn.keep_blocks(&mut self.lm, &blocks);
        }
        report.ms = self.clock.now_ms() - start;
        Ok(report)
    }

    async fn next(&mut self, input: &PlanInput) -> Result<Step, AgentError> {
        if self.interrupted {
            self.end_turn();
        }
        self.interrupted = true;
        let step = self.plan(input).await;
        self.interrupted = false;
        if step.is_err() {
            self.end_turn();
        }
        step
    }
}

fn find<'a>(functions: &'a Functions, name: &str) -> Result<&'a Function, AgentError> {
    functions.find(name).ok_or_else(|| AgentError::UnknownTool {
        name: name.to_owned(),
        known: functions
            .list()
            .iter()
            .map(|f| f.tool.name.clone())
            .collect(),
    })
}

fn context(turn: Option<&Contexts>, place: Place) -> Result<ContextId, AgentError> {
    turn.and_then(|turn| turn.context(place))
        .ok_or_else(|| AgentError::Planner {
            message: "the context of the choice is gone; ask again".to_owned(),
        })
}

/// How to write `max_tokens` at most, with what is probably copied.
fn writing(options: &PlanOptions, max_tokens: usize, copy: Option<CopyFrom>) -> GenerateOptions {
    GenerateOptions {
        max_tokens,
        temperature: options.temperature,
        seed: options.seed,
        copy,
    }
}

/// Generates after the marker `start` and sums up what was written.
async fn generate<L: Lm>(
    lm: &mut L,
    clock: &dyn Clock,
    context: ContextId,
    start: u32,
    grammar: &Grammar,
    wanted: GenerateOptions,
) -> Result<FillTrace, AgentError> {
    let begin = clock.now_ms();
    let before = lm.counters();
    let room = lm
        .info()
        .context_length
        .saturating_sub(lm.context_len(context)? + 1);
    let generate = GenerateOptions {
        max_tokens: wanted.max_tokens.min(room),
        ..wanted
    };
    let Generated {
        tokens,
        text,
        finished,
        ..
    } = lm.generate(context, &[start], grammar, &generate).await?;
    let (mean_probability, least_probability) = confidence(&tokens);
    Ok(FillTrace {
        text,
        tokens,
        finished,
        mean_probability,
        least_probability,
        counters: counters_between(before, lm.counters()),
        ms: clock.now_ms() - begin,
    })
}

/// Mean and least probability of the decoded tokens; 1 when all were forced.
fn confidence(tokens: &[TokenRecord]) -> (f32, f32) {
    let decoded: Vec<f32> = tokens
        .iter()
        .filter(|t| !t.forced)
        .map(|t| t.probability)
        .collect();
    if decoded.is_empty() {
        return (1.0, 1.0);
    }
    let sum: f64 = decoded.iter().map(|&p| f64::from(p)).sum();
    let least = decoded.iter().copied().fold(1.0, f32::min);
    ((sum / decoded.len() as f64) as f32, least)
}

fn counters_between(before: LmCounters, after: LmCounters) -> StepCounters {
    StepCounters {
        forward_passes: after.forward_passes - before.forward_passes,
        rows: after.rows - before.rows,
        tokens_emitted: after.tokens_emitted - before.tokens_emitted,
        tokens_forced: after.tokens_forced - before.tokens_forced,
        schema_tokens_prefilled: after.schema_tokens_prefilled - before.schema_tokens_prefilled,
        request_tokens_prefilled: after.request_tokens_prefilled - before.request_tokens_prefilled,
    }
}

fn question_for(tool: &Tool, missing: &[String]) -> String {
    let named: Vec<String> = missing
        .iter()
        .map(|name| {
            let schema = tool.properties().and_then(|p| p.get(name));
            match schema
                .and_then(|s| s.get("description"))
                .and_then(Value::as_str)
            {
                Some(text) if !text.trim().is_empty() => format!("{name} ({})", text.trim()),
                _ => name.clone(),
            }
        })
        .collect();
    format!("For “{}” I still need: {}.", tool.label(), named.join(", "))
}
