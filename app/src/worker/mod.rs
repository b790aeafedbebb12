//! The engine's side: loads the model, keeps the planner, answers the page's questions in order.

mod fetch;
mod load;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use agent::{AgentError, Clock, Planner};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::protocol::{FromWorker, ToWorker, from_js, to_js};
use load::{AnyPlanner, WorkerClock};

/// Milliseconds without a question after which later answers are prepared.
const QUIET_MS: f64 = 1500.0;

/// Says something to the page.
#[derive(Clone)]
struct Page(DedicatedWorkerGlobalScope);

impl Page {
    fn say(&self, message: &FromWorker) {
        let value = match to_js(message) {
            Ok(value) => value,
            Err(error) => {
                let fatal = FromWorker::Fatal {
                    message: error.to_string(),
                };
                match to_js(&fatal) {
                    Ok(value) => value,
                    Err(_) => return, // a message of plain text is always writable
                }
            }
        };
        // Posting fails only for values that cannot be cloned; ours are plain.
        let _ = self.0.post_message(&value);
    }
}

/// The worker's state: a queue of messages and what answers them.
struct Desk {
    page: Page,
    queue: RefCell<VecDeque<ToWorker>>,
    /// Messages that came so far.
    heard: Cell<u32>,
    busy: Cell<bool>,
    /// Taken out while it works.
    planner: RefCell<Option<AnyPlanner>>,
    /// Why there is no planner.
    problem: RefCell<String>,
}

/// Entry point of the worker's module.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = match js_sys::global().dyn_into() {
        Ok(scope) => scope,
        Err(_) => return, // opened as a page: there is nobody to talk to
    };
    let page = Page(scope.clone());
    report_panics();
    let desk = Rc::new(Desk {
        page: page.clone(),
        queue: RefCell::new(VecDeque::new()),
        heard: Cell::new(0),
        busy: Cell::new(false),
        planner: RefCell::new(None),
        problem: RefCell::new("the model is not loaded yet".to_owned()),
    });
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        match from_js::<ToWorker>(event.data()) {
            Ok(message) => {
                desk.queue.borrow_mut().push_back(message);
                desk.heard.set(desk.heard.get().wrapping_add(1));
                if !desk.busy.replace(true) {
                    wasm_bindgen_futures::spawn_local(work(desk.clone()));
                }
            }
            Err(error) => desk.page.say(&FromWorker::Fatal {
                message: error.to_string(),
            }),
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget(); // lives as long as the worker
    page.say(&FromWorker::Hello);
}

/// A panic ends the worker; the page learns why before it does.
fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(scope) = js_sys::global().dyn_into() {
            Page(scope).say(&FromWorker::Fatal {
                message: format!("the engine crashed: {info}"),
            });
        }
    }));
}

/// Answers what waits. Then, when nothing came for a while, lets the planner prepare, one small step
/// at a time and with pauses as long as the steps: a question that comes early, or meanwhile, hardly
/// waits.
async fn work(desk: Rc<Desk>) {
    let mut pause = QUIET_MS;
    loop {
        while let Some(message) = desk.next() {
            answer(&desk, message).await;
            pause = QUIET_MS;
        }
        desk.busy.set(false);
        if desk.planner.borrow().is_none() {
            return;
        }
        let heard = desk.heard.get();
        TimeoutFuture::new(pause as u32).await;
        if desk.heard.get() != heard {
            return; // that message began this anew
        }
        desk.busy.set(true);
        let begin = WorkerClock.now_ms();
        if !prepare(&desk).await && desk.queue.borrow().is_empty() {
            desk.busy.set(false);
            return;
        }
        pause = WorkerClock.now_ms() - begin;
    }
}

impl Desk {
    /// The message that waits longest.
    fn next(&self) -> Option<ToWorker> {
        self.queue.borrow_mut().pop_front()
    }
}

/// Lets the planner prepare what makes later answers faster; false when nothing is left.
async fn prepare(desk: &Desk) -> bool {
    let planner = desk.planner.borrow_mut().take();
    let Some(mut planner) = planner else {
        return false;
    };
    let more = planner.idle().await;
    *desk.planner.borrow_mut() = Some(planner);
    more
}

async fn answer(desk: &Desk, message: ToWorker) {
    match message {
        ToWorker::Load {
            engine,
            model_url,
            adapter_url,
            tuning,
        } => {
            let page = desk.page.clone();
            let progress = move |loaded, total| page.say(&FromWorker::Progress { loaded, total });
            let urls = load::Urls {
                model: &model_url,
                adapter: adapter_url.as_deref(),
            };
            match load::load(&desk.page.0, engine, urls, tuning, progress).await {
                Ok(loaded) => {
                    *desk.planner.borrow_mut() = Some(loaded.planner);
                    desk.page.say(&FromWorker::Ready {
                        info: loaded.info,
                        tuning: loaded.tuning,
                    });
                }
                Err(message) => {
                    *desk.problem.borrow_mut() = message.clone();
                    desk.page.say(&FromWorker::Failed { message });
                }
            }
        }
        ToWorker::SetTools { id, tools } => {
            let planner = desk.planner.borrow_mut().take();
            let result = match planner {
                Some(mut planner) => {
                    let result = planner.set_tools(&tools).await;
                    *desk.planner.borrow_mut() = Some(planner);
                    result
                }
                None => Err(no_planner(desk)),
            };
            desk.page.say(&FromWorker::ToolsSet { id, result });
        }
        ToWorker::Next { id, input } => {
            let planner = desk.planner.borrow_mut().take();
            let result = match planner {
                Some(mut planner) => {
                    let result = planner.next(&input).await;
                    *desk.planner.borrow_mut() = Some(planner);
                    result.map(Box::new)
                }
                None => Err(no_planner(desk)),
            };
            desk.page.say(&FromWorker::Planned { id, result });
        }
    }
}

fn no_planner(desk: &Desk) -> AgentError {
    AgentError::Planner {
        message: desk.problem.borrow().clone(),
    }
}
