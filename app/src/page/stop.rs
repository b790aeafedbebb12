//! Stopping and taking turns: a stop that wakes whoever waits, and a gate that lets one in at a time.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use agent::Abort;
use futures_channel::oneshot;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

/// Stops a turn at once, wherever it waits. Clones share it.
#[derive(Clone, Default)]
pub struct Stop {
    abort: Abort,
    waiting: Rc<RefCell<Vec<oneshot::Sender<()>>>>,
}

impl Stop {
    /// Nothing is stopped yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops.
    pub fn stop(&self) {
        self.abort.abort();
        for waiting in self.waiting.borrow_mut().drain(..) {
            // Whoever waited may be done already.
            let _ = waiting.send(());
        }
    }

    /// The same for the turn loop, which looks between its steps.
    pub fn abort(&self) -> &Abort {
        &self.abort
    }

    /// Done when stopped.
    pub async fn stopped(&self) {
        if self.abort.is_aborted() {
            return;
        }
        let (sender, receiver) = oneshot::channel();
        self.waiting.borrow_mut().push(sender);
        if receiver.await.is_err() {
            // Everybody who could stop is gone.
            std::future::pending::<()>().await;
        }
    }

    /// `work`, or `None` when stopped first.
    pub async fn or<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        race(work, self.stopped()).await
    }

    /// Stops when `signal` aborts, as long as the hook lives.
    pub fn hook(&self, signal: AbortSignal) -> Hook {
        let stop = self.clone();
        let listener = Closure::<dyn FnMut()>::new(move || stop.stop());
        if signal.aborted() {
            self.stop();
        }
        // Only fails for a name that is no event.
        let _ = signal.add_event_listener_with_callback("abort", listener.as_ref().unchecked_ref());
        Hook { signal, listener }
    }
}

/// A listener on an abort signal, taken off when dropped.
pub struct Hook {
    signal: AbortSignal,
    listener: Closure<dyn FnMut()>,
}

impl Drop for Hook {
    fn drop(&mut self) {
        let _ = self
            .signal
            .remove_event_listener_with_callback("abort", self.listener.as_ref().unchecked_ref());
    }
}

/// `Some` when `work` is done first, `None` when `limit` is.
pub async fn race<T>(work: impl Future<Output = T>, limit: impl Future<Output = ()>) -> Option<T> {
    let mut work = pin!(work);
    let mut limit = pin!(limit);
    poll_fn(move |context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        limit.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// Lets one in at a time, in the order of coming.
#[derive(Default)]
pub struct Gate {
    inside: Cell<bool>,
    waiting: RefCell<VecDeque<oneshot::Sender<()>>>,
}

impl Gate {
    /// An open gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Somebody is inside.
    pub fn is_taken(&self) -> bool {
        self.inside.get()
    }

    /// Waits for one's turn; the pass keeps the others out until it is dropped.
    pub async fn enter(&self) -> Pass<'_> {
        while self.inside.get() {
            let (sender, receiver) = oneshot::channel();
            self.waiting.borrow_mut().push_back(sender);
            // A dropped sender wakes as well; the loop looks again.
            let _ = receiver.await;
        }
        self.inside.set(true);
        Pass(self)
    }
}

/// The right to be inside a [`Gate`].
pub struct Pass<'a>(&'a Gate);

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        self.0.inside.set(false);
        let mut waiting = self.0.waiting.borrow_mut();
        while let Some(next) = waiting.pop_front() {
            // One that gave up does not count.
            if next.send(()).is_ok() {
                break;
            }
        }
    }
}
