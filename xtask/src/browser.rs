//! A headless Chromium on a page of ours: start it, read the page, say what it showed when something fails.

use std::collections::HashMap;
use std::fs;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::wd::{Capabilities, TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::paths;
use crate::server::{Content, Server};

/// How often the page is looked at while waiting.
const POLL: Duration = Duration::from_millis(100);

/// One page in one browser.
pub struct Browser {
    client: Client,
    server: Server,
}

/// chromedriver, ended with the test.
struct Driver {
    child: Child,
    url: String,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs `scenario` in a fresh browser profile on the built site, with `extra` files served beside it.
///
/// # Errors
/// Those of [`run_on`], and when the site is not built.
pub fn run<F, Fut>(name: &str, extra: HashMap<String, Vec<u8>>, scenario: F) -> Result<()>
where
    F: FnOnce(Rc<Browser>) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let dir = paths::dist();
    if !dir.join("index.html").is_file() {
        bail!(
            "the site is not built; run `cargo xtask build`, or run this test by `cargo xtask test --only e2e`"
        );
    }
    run_on(name, Content { dir, extra }, scenario)
}

/// Runs `scenario` in a fresh browser profile with `content` served.
///
/// # Errors
/// Those of the scenario, and when no browser starts. The page's state, the browser's console and a screenshot
/// `target/e2e/<name>-failed.png` say why.
pub fn run_on<T, F, Fut>(name: &str, content: Content, scenario: F) -> Result<T>
where
    F: FnOnce(Rc<Browser>) -> Fut,
    Fut: Future<Output = Result<T>>,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let driver = Driver::start()?;
        let server = Server::start(content, 0)?;
        let client = connect(&driver.url).await?;
        let browser = Rc::new(Browser { client, server });
        let outcome = scenario(Rc::clone(&browser)).await;
        if outcome.is_err() {
            let _ = browser.screenshot(&format!("{name}-failed")).await;
            println!(
                "--- the page at the time of the failure\n{}",
                browser
                    .state()
                    .await
                    .unwrap_or_else(|error| format!("unknown: {error:#}"))
            );
            println!(
                "--- the browser's console\n{}",
                browser.console().await.map_or_else(
                    |error| format!("unknown: {error:#}"),
                    |lines| lines.join(
                        "
"
                    )
                )
            );
        }
        // Closed on failure too: a killed driver would leave its browser running.
        browser.client.clone().close().await?;
        outcome
    })
}

/// Files written by these tests.
pub fn output_dir() -> Result<PathBuf> {
    let dir = paths::target().join("e2e");
    fs::create_dir_all(&dir)?;
    Ok(dir)
}

impl Driver {
    fn start() -> Result<Self> {
        let program = paths::chromedriver()
            .context("chromedriver is missing; `cargo xtask setup` installs it")?;
        let log = output_dir()?.join("chromedriver.log");
        let mut child = Command::new(&program)
            .args(["--port=0", "--log-level=WARNING"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(log)?)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let stdout = child.stdout.take().context("chromedriver has no output")?;
        let mut lines = BufReader::new(stdout).lines();
        let port = lines.find_map(|line| {
            let line = line.ok()?;
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let mut driver = Self {
            child,
            url: String::new(),
        };
        // Read on, so that the driver never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        driver.url = format!(
            "http://127.0.0.1:{}",
            port.context("chromedriver did not say its port")?
        );
        Ok(driver)
    }
}

async fn connect(driver: &str) -> Result<Client> {
    // The same browser flags as the crates' own browser tests.
    let config = fs::read(paths::root().join("app/webdriver.json"))
        .context("cannot read app/webdriver.json")?;
    let mut capabilities: Capabilities =
        serde_json::from_slice(&config).context("app/webdriver.json")?;
    let options = capabilities
        .get_mut("goog:chromeOptions")
        .context("app/webdriver.json has no goog:chromeOptions")?;
    let arguments = options["args"]
        .as_array_mut()
        .context("app/webdriver.json has no args")?;
    arguments.push(json!("--window-size=1280,900"));
    if let Some(chrome) = paths::chrome() {
        options["binary"] = json!(chrome);
    }
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({"browser": "ALL"}));
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(driver)
        .await
        .map_err(|error| anyhow!("chromedriver cannot start a browser: {error}. Are chromium and chromium-driver of one version?"))
}

impl Browser {
    /// Opens a path of the site, such as `/?engine=cpu`.
    pub async fn open(&self, path: &str) -> Result<()> {
        Ok(self
            .client
            .goto(&format!("{}{path}", self.server.url()))
            .await?)
    }

    /// Lets scripts of [`Browser::eval_async`] take this long instead of the driver's 30 s.
    ///
    /// # Errors
    /// When the driver is gone.
    pub async fn allow_scripts(&self, limit: Duration) -> Result<()> {
        let limits = TimeoutConfiguration::new(Some(limit), None, None);
        Ok(self.client.update_timeouts(limits).await?)
    }

    /// Evaluates a JavaScript function body with `arguments`.
    pub async fn eval(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client
            .execute(body, arguments)
            .await
            .with_context(|| format!("in the page: {body}"))
    }

    /// Waits for a promise: `body` is the body of an async function.
    pub async fn eval_async(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async function () {{ {body} }}).apply(null, given).then((value) => done({{value: value ?? null}}), (error) => done({{error: String(error)}}));"
        );
        let answer = self
            .client
            .execute_async(&script, arguments)
            .await
            .with_context(|| format!("in the page: {body}"))?;
        match answer.get("error").and_then(Value::as_str) {
            Some(error) => bail!("{error}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// All elements with `data-testid="id"`: their `data-*` attributes, and their text as `text`.
    pub async fn all(&self, id: &str) -> Result<Vec<Value>> {
        let script = "return [...document.querySelectorAll(`[data-testid=\"${arguments[0]}\"]`)]
            .map((e) => ({...e.dataset, text: e.innerText ?? e.textContent, disabled: e.disabled === true}));";
        match self.eval(script, vec![json!(id)]).await? {
            Value::Array(found) => Ok(found),
            other => bail!("unexpected answer of the page: {other}"),
        }
    }

    /// Waits until `condition` gives a value, at most `limit`.
    pub async fn wait_for<T, F, Fut>(
        &self,
        what: &str,
        limit: Duration,
        mut condition: F,
    ) -> Result<T>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<Option<T>>>,
    {
        let start = Instant::now();
        loop {
            if let Some(value) = condition().await? {
                return Ok(value);
            }
            if start.elapsed() > limit {
                bail!("waited {} s for {what}", limit.as_secs());
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Types into the element with a test id, key by key, as a person does.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<()> {
        let element = self
            .client
            .find(Locator::Css(&format!("[data-testid=\"{id}\"]")))
            .await?;
        element.click().await?;
        Ok(element.send_keys(text).await?)
    }

    /// Puts a long text into a field at once, as pasting does.
    pub async fn paste_into(&self, id: &str, text: &str) -> Result<()> {
        let script = "const field = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
            field.focus(); field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}));";
        self.eval(script, vec![json!(id), json!(text)])
            .await
            .map(drop)
    }

    /// Clicks the element with a test id.
    pub async fn click(&self, id: &str) -> Result<()> {
        Ok(self
            .client
            .find(Locator::Css(&format!("[data-testid=\"{id}\"]")))
            .await?
            .click()
            .await?)
    }

    /// Presses Enter in the element with a test id.
    pub async fn enter(&self, id: &str) -> Result<()> {
        Ok(self
            .client
            .find(Locator::Css(&format!("[data-testid=\"{id}\"]")))
            .await?
            .send_keys("\u{e007}")
            .await?)
    }

    /// Writes `target/e2e/<name>.png`.
    pub async fn screenshot(&self, name: &str) -> Result<()> {
        let file = output_dir()?.join(format!("{name}.png"));
        fs::write(&file, self.client.screenshot().await?)
            .with_context(|| format!("cannot write {}", file.display()))
    }

    /// The engine's status and the chat, for a person to read.
    async fn state(&self) -> Result<String> {
        let mut text = format!("engine: {:?}\n", self.all("engine-status").await?);
        for message in self.all("message").await? {
            text.push_str(&format!("{}: {}\n", message["role"], message["text"]));
        }
        Ok(text)
    }

    /// What the browser logged since the last look, without plain messages.
    async fn console(&self) -> Result<Vec<String>> {
        let entries = self.client.issue_cmd(ConsoleLog).await?;
        let worth_showing = |entry: &&Value| entry["level"] != "INFO" && entry["level"] != "DEBUG";
        let line = |entry: &Value| format!("{}: {}", entry["level"], entry["message"]);
        Ok(entries
            .as_array()
            .into_iter()
            .flatten()
            .filter(worth_showing)
            .map(line)
            .collect())
    }

    /// The errors the browser logged since the last look: uncaught exceptions, failed loads, policy violations.
    pub async fn errors(&self) -> Result<Vec<String>> {
        Ok(self
            .console()
            .await?
            .into_iter()
            .filter(|line| line.starts_with("\"SEVERE"))
            .collect())
    }
}

/// chromedriver's own command for the console, which the standard lacks.
#[derive(Debug)]
struct ConsoleLog;

impl WebDriverCompatibleCommand for ConsoleLog {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (
            http::Method::POST,
            Some(json!({"type": "browser"}).to_string()),
        )
    }
}
