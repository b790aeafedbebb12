//! What the interface shows, as signals; plain data, filled by the turn loop and the engine's host.

use std::sync::Arc;

use agent::{Tool, TurnRecord};
use leptos::prelude::*;
use serde_json::Value;

use super::engine::EngineStatus;
use crate::i18n::{Key, Lang};

/// Which panel is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The conversation.
    #[default]
    Chat,
    /// The registered functions.
    Functions,
    /// How the last requests were decided.
    Trace,
}

/// How a call stands.
#[derive(Clone, Debug, PartialEq)]
pub enum CallState {
    /// A person has to decide; the reason is shown.
    Confirm(String),
    /// The function runs.
    Running,
    /// It returned.
    Done(String),
    /// It failed or was refused.
    Failed(String),
}

/// A call in the conversation.
#[derive(Clone, Debug)]
pub struct CallView {
    /// The function.
    pub name: String,
    /// Its arguments.
    pub arguments: Value,
    /// How probable the function was.
    pub probability: f32,
    /// How it stands.
    pub state: RwSignal<CallState>,
}

/// One entry of the conversation.
#[derive(Clone, Debug)]
pub enum Item {
    /// The visitor's words.
    User(String),
    /// A call.
    Call(CallView),
    /// The answer, with what the page can do when nothing was called.
    Answer {
        /// The line.
        text: String,
        /// Label and description of each function, when nothing fitted.
        can: Vec<(String, String)>,
        /// Index of the turn's record.
        turn: usize,
        /// Milliseconds of the whole turn.
        ms: f64,
    },
    /// Something went wrong; the next request works.
    Error(String),
    /// The visitor stopped the turn.
    Stopped,
}

/// A registered function in the panel.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolView {
    /// The definition.
    pub tool: Tool,
    /// Offered to the model.
    pub enabled: bool,
    /// Its registration; another definition under the same name has another one.
    pub generation: u64,
}

/// Every signal of the interface.
#[derive(Clone, Copy)]
pub struct View {
    /// The interface's language.
    pub lang: RwSignal<Lang>,
    /// Where the engine stands.
    pub engine: RwSignal<EngineStatus>,
    /// The open panel.
    pub tab: RwSignal<Tab>,
    /// The conversation, each entry with a number of its own.
    pub items: RwSignal<Vec<(u64, Item)>>,
    /// A turn is running.
    pub busy: RwSignal<bool>,
    /// The registered functions.
    pub tools: RwSignal<Vec<ToolView>>,
    /// Functions the engine cannot offer, with the reason.
    pub rejected: RwSignal<Vec<(String, String)>>,
    /// Records of the turns so far.
    pub records: RwSignal<Vec<Arc<TurnRecord>>>,
    /// The record in the trace panel.
    pub shown: RwSignal<usize>,
    /// Owns signals that are made later.
    owner: StoredValue<Owner>,
}

impl View {
    /// Signals at their beginnings. Call under an owner that lives as long as the page.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang: RwSignal::new(lang),
            engine: RwSignal::new(EngineStatus::Loading {
                loaded: 0,
                total: None,
            }),
            tab: RwSignal::new(Tab::default()),
            items: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            tools: RwSignal::new(Vec::new()),
            rejected: RwSignal::new(Vec::new()),
            records: RwSignal::new(Vec::new()),
            shown: RwSignal::new(0),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// The words for `key`, following the language.
    pub fn t(self, key: Key) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || self.lang.get().text(key)
    }

    /// A call's state that lives as long as the page.
    pub fn state(self, state: CallState) -> RwSignal<CallState> {
        self.owner
            .with_value(|owner| owner.with(|| RwSignal::new(state)))
    }

    /// Adds an entry to the conversation.
    pub fn push(self, item: Item) {
        self.items.update(|items| {
            let number = items.last().map_or(0, |(number, _)| number + 1);
            items.push((number, item));
        });
    }
}
