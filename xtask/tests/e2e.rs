//! The built site in a real browser: requests are typed, the stage is looked at.
//!
//! Run by `cargo xtask test --only e2e`, which builds the site first.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::browser::{self, Browser};

/// Loading the model and, on a software GPU, compiling pipelines and encoding the functions.
const READY: Duration = Duration::from_secs(120);
/// One request; a software GPU is slow.
const TURN: Duration = Duration::from_secs(120);

/// The page after a request: what was added to the chat.
struct Turn {
    /// Call cards: function, arguments.
    calls: Vec<(String, Value)>,
    /// The answer, or the error message.
    text: String,
    /// Whether it ended with an error message.
    failed: bool,
}

async fn wait_until_ready(page: &Browser) -> Result<Value> {
    page.wait_for("the model to be ready", READY, || async {
        let Some(status) = page.all("engine-status").await?.into_iter().next() else {
            return Ok(None);
        };
        match status["state"].as_str() {
            Some("ready") => Ok(Some(status)),
            Some("error") => bail!("the engine reports an error: {}", status["text"]),
            _ => Ok(None),
        }
    })
    .await
}

/// The messages of the chat with a role among `roles`.
async fn messages(page: &Browser, roles: &[&str]) -> Result<Vec<Value>> {
    let all = page.all("message").await?;
    Ok(all
        .into_iter()
        .filter(|message| {
            message["role"]
                .as_str()
                .is_some_and(|role| roles.contains(&role))
        })
        .collect())
}

/// Sends what stands in the prompt and waits for the end of the turn.
async fn send(page: &Browser, before: (usize, usize)) -> Result<Turn> {
    page.click("send").await?;
    turn(page, before).await
}

async fn counts(page: &Browser) -> Result<(usize, usize)> {
    Ok((
        messages(page, &["assistant", "error"]).await?.len(),
        messages(page, &["call"]).await?.len(),
    ))
}

async fn turn(page: &Browser, (answers, calls): (usize, usize)) -> Result<Turn> {
    let last = page
        .wait_for("an answer", TURN, || async {
            let all = messages(page, &["assistant", "error"]).await?;
            Ok(if all.len() > answers {
                all.into_iter().next_back()
            } else {
                None
            })
        })
        .await?;
    let cards = messages(page, &["call"]).await?.split_off(calls);
    let calls = cards
        .iter()
        .map(|card| {
            let name = card["function"]
                .as_str()
                .context("a call card without data-function")?;
            let arguments = card["arguments"]
                .as_str()
                .context("a call card without data-arguments")?;
            Ok((
                name.to_owned(),
                serde_json::from_str(arguments).context("data-arguments is not JSON")?,
            ))
        })
        .collect::<Result<_>>()?;
    Ok(Turn {
        calls,
        text: last["text"].as_str().unwrap_or_default().to_owned(),
        failed: last["role"] == "error",
    })
}

async fn ask(page: &Browser, request: &str) -> Result<Turn> {
    let before = counts(page).await?;
    page.type_into("prompt", request).await?;
    let start = Instant::now();
    let turn = send(page, before)
        .await
        .with_context(|| format!("request: {request}"))?;
    let calls: Vec<String> = turn
        .calls
        .iter()
        .map(|(name, arguments)| format!("{name} {arguments}"))
        .collect();
    println!(
        "  {request:?} -> {} {:?} ({} ms)",
        calls.join(", "),
        turn.text,
        start.elapsed().as_millis()
    );
    Ok(turn)
}

/// Asks for something that must end in exactly one call.
async fn ask_for_call(page: &Browser, request: &str, function: &str) -> Result<Value> {
    let turn = ask(page, request).await?;
    ensure!(
        !turn.failed,
        "{request:?} ended with an error: {}",
        turn.text
    );
    ensure!(
        turn.calls.len() == 1 && turn.calls[0].0 == function,
        "{request:?} should call {function} once, but the calls are {:?}",
        turn.calls
    );
    ensure!(!turn.text.trim().is_empty(), "{request:?} got no answer");
    Ok(turn.calls[0].1.clone())
}

/// Requests of a new visitor, and what they do to the stage: copied words, a chosen value, numbers in
/// digits and in words, no arguments at all, and a question that no function answers.
async fn first_requests(page: &Browser) -> Result<()> {
    let arguments =
        ask_for_call(page, "remind me to buy oat milk tomorrow", "add_reminder").await?;
    ensure!(
        arguments == json!({"text": "buy oat milk", "when": "tomorrow"}),
        "arguments of add_reminder: {arguments}"
    );
    let reminders = page.all("reminder").await?;
    ensure!(
        reminders.iter().any(|item| item["text"]
            .as_str()
            .is_some_and(|text| text.contains("buy oat milk"))),
        "reminders: {reminders:?}"
    );

    ask_for_call(page, "make it dark", "set_theme").await?;
    let stage = page.all("stage").await?;
    ensure!(
        stage.len() == 1 && stage[0]["theme"] == "dark",
        "the stage's theme: {stage:?}"
    );

    ask_for_call(page, "start a 10 minute tea timer", "start_timer").await?;
    let timers = page.all("timer").await?;
    ensure!(
        timers.len() == 1 && timers[0]["seconds"] == "600", // whether it is labelled varies with the model
        "timers: {timers:?}"
    );

    ask_for_call(page, "draw three red circles", "draw_shapes").await?;
    let shapes = page.all("shape").await?;
    ensure!(
        shapes.len() == 3
            && shapes
                .iter()
                .all(|s| s["shape"] == "circle" && s["color"] == "red"),
        "shapes: {shapes:?}"
    );

    ask_for_call(page, "play some jazz", "play_music").await?;
    let music = page.all("music").await?;
    ensure!(
        music.len() == 1
            && music[0]["playing"] == "true"
            && music[0]["query"]
                .as_str()
                .is_some_and(|query| query.ends_with("jazz")),
        "the player: {music:?}"
    );
    ask_for_call(page, "stop the music", "stop_music").await?;
    let music = page.all("music").await?;
    ensure!(music[0]["playing"] == "false", "the player: {music:?}");

    let turn = ask(page, "What is the capital of France?").await?;
    ensure!(
        turn.calls.is_empty() && !turn.failed,
        "a question that no function answers made calls: {:?}",
        turn.calls
    );
    ensure!(
        !turn.text.trim().is_empty(),
        "no answer to a question that no function answers"
    );
    Ok(())
}

fn requests_on(engine: &'static str) -> Result<()> {
    browser::run(engine, HashMap::new(), |page| async move {
        page.open(&format!("/?engine={engine}")).await?;
        let start = Instant::now();
        page.wait_for(
            "the input and the stage",
            Duration::from_secs(10),
            || async {
                Ok(
                    (page.all("prompt").await?.len() == 1 && page.all("stage").await?.len() == 1)
                        .then_some(()),
                )
            },
        )
        .await?;
        println!("  input after {} ms", start.elapsed().as_millis());
        let status = wait_until_ready(&page).await?;
        println!("  {engine} ready after {} ms", start.elapsed().as_millis());
        ensure!(
            status["engine"] == engine,
            "asked for the {engine} engine, but the page says {}",
            status["engine"]
        );
        let outcome = first_requests(&page).await;
        page.screenshot(engine).await?;
        outcome?;
        let errors = page.errors().await?;
        ensure!(errors.is_empty(), "the browser logged errors: {errors:?}");
        Ok(())
    })
}

#[test]
fn requests_change_the_stage_on_the_cpu_engine() -> Result<()> {
    requests_on("cpu")
}

#[test]
fn requests_change_the_stage_on_the_gpu_engine() -> Result<()> {
    requests_on("gpu")
}

#[test]
fn a_software_gpu_is_left_alone_unless_asked_for() -> Result<()> {
    browser::run("auto", HashMap::new(), |page| async move {
        page.open("/").await?;
        let status = wait_until_ready(&page).await?;
        ensure!(
            status["engine"] == "cpu",
            "a software adapter is slower than the CPU, but the page chose {}",
            status["engine"]
        );
        Ok(())
    })
}

/// Registers a function from a script in the page, as any site would.
async fn register(page: &Browser, tool: &str) -> Result<()> {
    page.eval_async(
        &format!("await globalThis.switchboard.registerTool({tool});"),
        vec![],
    )
    .await
    .map(drop)
}

/// Asks for a call that fails; its card must say why.
async fn failing_call(page: &Browser, request: &str, function: &str, reason: &str) -> Result<()> {
    ask(page, request).await?;
    let cards = messages(page, &["call"]).await?;
    let card = cards
        .iter()
        .rev()
        .find(|card| card["function"] == function)
        .with_context(|| format!("{request:?} did not call {function}"))?;
    let text = card["text"].as_str().unwrap_or_default();
    println!("  {function}: {text:?}");
    ensure!(
        card["ok"] == "false" && text.contains(reason),
        "the card of {function} does not say what went wrong: {card}"
    );
    Ok(())
}

/// After every mishap the next request must change the stage. (That it is filled exactly right is another test.)
async fn next_request_works(page: &Browser) -> Result<()> {
    let before = page.all("reminder").await?.len();
    ask_for_call(page, "remind me to buy oat milk tomorrow", "add_reminder").await?;
    ensure!(
        page.all("reminder").await?.len() == before + 1,
        "the next request did not change the stage"
    );
    Ok(())
}

#[test]
fn bad_input_gets_a_message_and_the_next_request_works() -> Result<()> {
    browser::run("bad-input", HashMap::new(), |page| async move {
        page.open("/?engine=cpu").await?;
        wait_until_ready(&page).await?;

        let before = counts(&page).await?;
        page.enter("prompt").await?;
        let empty = turn(&page, before).await.context("an empty request")?;
        ensure!(
            empty.failed && empty.calls.is_empty(),
            "an empty request was answered with {:?}",
            empty.text
        );
        println!("  empty: {:?}", empty.text);
        next_request_works(&page).await?;

        let before = counts(&page).await?;
        page.paste_into(
            "prompt",
            &"draw three red circles and ".repeat(3704)[..100_000],
        )
        .await?;
        let long = send(&page, before)
            .await
            .context("a request of 100,000 characters")?;
        ensure!(
            long.failed && long.calls.is_empty() && long.text.len() < 2000,
            "a request of 100,000 characters: {:?}",
            long.text
        );
        println!("  long: {:?}", long.text);
        next_request_works(&page).await?;

        // A function that throws, and one that never returns: the call's card says so.
        page.eval_async(
            "await globalThis.switchboard.configure({toolTimeoutMs: 500});",
            vec![],
        )
        .await?;
        register(&page, "{name: 'burst_balloon', description: 'Burst the balloon', execute() { throw new Error('the balloon is gone'); }}").await?;
        failing_call(
            &page,
            "burst the balloon",
            "burst_balloon",
            "the balloon is gone",
        )
        .await?;
        next_request_works(&page).await?;
        register(&page, "{name: 'wait_for_bus', description: 'Wait for the bus', execute() { return new Promise(() => {}); }}").await?;
        failing_call(&page, "wait for the bus", "wait_for_bus", "0.5 seconds").await?;
        next_request_works(&page).await?;

        // Registrations that cannot stand are refused with a reason.
        for (tool, reason) in [
            (
                "{name: 'burst_balloon', description: 'Again', execute() {}}",
                "burst_balloon",
            ),
            (
                "{name: 'bad_schema', description: 'Bad', inputSchema: {type: 'object', properties: {a: {type: 'strnig'}}}, execute() {}}",
                "strnig",
            ),
            (
                "{name: 'two words', description: 'Bad name', execute() {}}",
                "name",
            ),
        ] {
            let refused = register(&page, tool).await;
            let message = refused
                .err()
                .with_context(|| format!("was accepted: {tool}"))?
                .to_string();
            ensure!(
                message.contains(reason),
                "the reason for refusing {tool} is not clear: {message}"
            );
            next_request_works(&page).await?;
        }
        Ok(())
    })
}

/// Opens the page with something broken in its address, and waits for a message that names the file.
async fn reported(page: &Browser, query: &str, file: &str) -> Result<String> {
    page.open(&format!("/?engine=cpu&{query}")).await?;
    let message = page
        .wait_for("the broken file to be reported", READY, || async {
            let ready = page
                .all("engine-status")
                .await?
                .iter()
                .any(|status| status["state"] == "ready");
            ensure!(!ready, "{query} was accepted");
            Ok(page.all("engine-error").await?.into_iter().next())
        })
        .await?;
    let text = message["text"].as_str().unwrap_or_default();
    println!("  {query}: {text:?}");
    ensure!(
        text.contains(file),
        "the message does not name the file: {text:?}"
    );
    let state = page.all("engine-status").await?;
    ensure!(
        state.iter().all(|status| status["state"] == "error"),
        "the engine's status: {state:?}"
    );
    Ok(text.to_owned())
}

#[test]
fn a_broken_model_file_is_reported_and_a_good_one_works_afterwards() -> Result<()> {
    let model = std::fs::read(xtask::paths::dist().join("models/switchboard-small.gguf"))
        .unwrap_or_default();
    let truncated = model[..model.len() / 2].to_vec();
    let files = HashMap::from([
        ("/models/truncated.gguf".to_owned(), truncated),
        (
            "/models/foreign.gguf".to_owned(),
            b"<!doctype html><title>Not a model</title>".repeat(100),
        ),
        ("/models/empty.gguf".to_owned(), Vec::new()),
    ]);
    browser::run("broken-model", files, |page| async move {
        for file in ["truncated", "foreign", "empty", "missing"] {
            reported(&page, &format!("model=/models/{file}.gguf"), file).await?;
        }
        page.open("/?engine=cpu").await?;
        wait_until_ready(&page).await?;
        next_request_works(&page).await
    })
}

#[test]
fn an_adapter_is_added_to_its_model_and_refused_by_another() -> Result<()> {
    let golden = |name: &str| {
        let path = xtask::paths::root().join("training/golden").join(name);
        std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
    };
    let adapter = golden("tiny_adapter.gguf")?;
    let files = HashMap::from([
        ("/models/tiny.gguf".to_owned(), golden("tiny.gguf")?),
        (
            "/models/cut.gguf".to_owned(),
            adapter[..adapter.len() / 2].to_vec(),
        ),
        ("/models/tiny_adapter.gguf".to_owned(), adapter),
    ]);
    browser::run("adapter", files, |page| async move {
        page.open("/?engine=cpu&model=/models/tiny.gguf&adapter=/models/tiny_adapter.gguf")
            .await?;
        let status = wait_until_ready(&page).await?;
        let text = status["text"].as_str().unwrap_or_default();
        ensure!(
            text.contains("tiny-random + tiny-adapter"),
            "the status does not name model and adapter: {text:?}"
        );
        for (file, reason) in [
            ("tiny_adapter", "tiny-random"),
            ("cut", "cut off"),
            ("tiny", "not a LoRA adapter"),
            ("missing", "404"),
        ] {
            let query = format!("adapter=/models/{file}.gguf");
            let text = reported(&page, &query, file).await?;
            ensure!(text.contains(reason), "the reason is not clear: {text:?}");
        }
        page.open("/?engine=cpu").await?;
        wait_until_ready(&page).await?;
        next_request_works(&page).await
    })
}
