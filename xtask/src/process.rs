//! Running other programs so that a person sees life, and sees the reason when one fails.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

/// How much of a log is shown when its command fails.
const TAIL_LINES: usize = 40;
/// How often a line about a running command is printed where the output is not a terminal.
const LOG_EVERY: Duration = Duration::from_secs(30);

/// Runs `command` with its output in a log file, printing the time spent; shows the end of the log on failure.
///
/// # Errors
/// When the program cannot be started or exits with an error; the message holds the log's last lines and its path.
pub fn logged(label: &str, command: &mut Command) -> Result<()> {
    let status = logged_status(label, command, None)?;
    let log = log_path(label);
    if status.success() {
        return Ok(());
    }
    bail!(
        "{label}: {status}\n{}\n  (whole output: {})",
        tail(&log, TAIL_LINES),
        log.display()
    );
}

/// As [`logged`], but gives the exit status back and stops the command after `limit`; `None` as the limit means no limit.
///
/// # Errors
/// When the program cannot be started, or was stopped because it ran past `limit`.
pub fn logged_status(
    label: &str,
    command: &mut Command,
    limit: Option<Duration>,
) -> Result<ExitStatus> {
    let log = log_path(label);
    fs::create_dir_all(paths::logs())?;
    let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
    command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file);
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let start = Instant::now();
    let terminal = io::stdout().is_terminal();
    let mut next_line = LOG_EVERY;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if limit.is_some_and(|limit| start.elapsed() > limit) {
            child.kill()?;
            child.wait()?;
            bail!("{label}: stopped after {}", human(start.elapsed()));
        }
        // Short commands must not wait for a full tick.
        thread::sleep(if start.elapsed() < Duration::from_secs(2) {
            Duration::from_millis(20)
        } else {
            Duration::from_millis(250)
        });
        if terminal && start.elapsed() > Duration::from_secs(1) {
            let last: String = last_line(&log).chars().take(60).collect();
            print!("\r\x1b[2K      {} {last}", human(start.elapsed()));
            io::stdout().flush()?;
        } else if !terminal && start.elapsed() > next_line {
            println!(
                "      still {label}: {} ({})",
                human(start.elapsed()),
                last_line(&log)
            );
            next_line += LOG_EVERY;
        }
    };
    if terminal {
        print!("\r\x1b[2K");
        io::stdout().flush()?;
    }
    Ok(status)
}

/// What a run of tests printed and how it ended.
#[derive(Debug, Default, Clone)]
pub struct TestRun {
    /// Whether the command ended without an error.
    pub success: bool,
    /// Passed tests, over all test binaries.
    pub passed: usize,
    /// Failed tests.
    pub failed: usize,
    /// Tests that were left out.
    pub ignored: usize,
}

impl TestRun {
    /// Adds another run to this one.
    pub fn add(&mut self, other: &Self) {
        self.success &= other.success;
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }

    /// Reads one line of a test runner's output: cargo's, the browser runner's, or Python's unittest.
    fn read(&mut self, line: &str) {
        if let Some(counts) = line.split_once("test result: ").map(|(_, counts)| counts) {
            self.passed += number_before(counts, " passed");
            self.failed += number_before(counts, " failed");
            self.ignored += number_before(counts, " ignored");
        } else if let Some(rest) = line.strip_prefix("Ran ")
            && let Some((count, _)) = rest.split_once(" test")
        {
            self.passed += count.parse().unwrap_or(0);
        } else if let Some(rest) = line.strip_prefix("FAILED (") {
            let failed = count_of(rest, "failures=") + count_of(rest, "errors=");
            self.failed += failed;
            self.passed = self.passed.saturating_sub(failed);
        }
    }
}

/// Runs a test command, passing its output through while counting results.
///
/// # Errors
/// When the program cannot be started. Failing tests are not an error here; see [`TestRun::success`].
pub fn streamed(command: &mut Command) -> Result<TestRun> {
    streamed_as("", command)
}

/// As [`streamed`], with a name in front of every line unless it is empty: for commands side by side.
///
/// # Errors
/// As [`streamed`].
pub(crate) fn streamed_as(name: &str, command: &mut Command) -> Result<TestRun> {
    let name = match name {
        "" => String::new(),
        _ => format!("{name} | "),
    };
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let (sender, lines) = mpsc::channel::<String>();
    let pipes: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|pipe| Box::new(pipe) as _),
        child.stderr.take().map(|pipe| Box::new(pipe) as _),
    ];
    let readers: Vec<_> = pipes
        .into_iter()
        .flatten()
        .map(|pipe| {
            let sender = sender.clone();
            thread::spawn(move || {
                let mut reader = BufReader::new(pipe);
                let mut line = Vec::new();
                while reader.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
                    let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                    line.clear();
                    if sender.send(text).is_err() {
                        break;
                    }
                }
            })
        })
        .collect();
    drop(sender);
    let mut run = TestRun::default();
    let start = Instant::now();
    loop {
        match lines.recv_timeout(LOG_EVERY) {
            Ok(line) => {
                run.read(&line);
                println!("{name}{line}");
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                println!("{name}      … {} so far", human(start.elapsed()))
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
        }
    }
    for reader in readers {
        let _ = reader.join();
    }
    run.success = child.wait()?.success();
    Ok(run)
}

/// Runs a command with this program's own input and output.
///
/// # Errors
/// When the program cannot be started or exits with an error.
pub fn passed_through(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!(
            "{} ended with {status}",
            command.get_program().to_string_lossy()
        );
    }
    Ok(())
}

/// The standard output of a short command, or `None` when it fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A duration as people say it: `0.4 s`, `12 s`, `3 min 05 s`.
pub fn human(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f32()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn log_path(label: &str) -> std::path::PathBuf {
    let name: String = label
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '-' {
                c
            } else {
                '_'
            }
        })
        .collect();
    paths::logs().join(format!("{name}.log"))
}

fn cannot_start(command: &Command) -> String {
    format!(
        "cannot start `{}`: is it installed and on PATH?",
        command.get_program().to_string_lossy()
    )
}

/// The last `lines` lines of a file, indented.
fn tail(file: &Path, lines: usize) -> String {
    let text = fs::read(file)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..]
        .iter()
        .map(|line| format!("  | {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The last non-empty line of a growing file, read from its end.
fn last_line(file: &Path) -> String {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(file)?;
        let len = file.metadata()?.len();
        file.seek(SeekFrom::Start(len.saturating_sub(4096)))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().unwrap_or_default();
    String::from_utf8_lossy(&bytes)
        .lines()
        .rev()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default()
        .to_owned()
}

fn number_before(text: &str, word: &str) -> usize {
    let Some((before, _)) = text.split_once(word) else {
        return 0;
    };
    before
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

fn count_of(text: &str, name: &str) -> usize {
    let Some((_, after)) = text.split_once(name) else {
        return 0;
    };
    after
        .split(|c: char| !c.is_ascii_digit())
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> (usize, usize, usize) {
        let mut run = TestRun::default();
        lines.iter().for_each(|line| run.read(line));
        (run.passed, run.failed, run.ignored)
    }

    #[test]
    fn counts_cargo_and_browser_results() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let browser = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out";
        assert_eq!(read(&[cargo, "other", browser]), (15, 2, 1));
    }

    #[test]
    fn counts_python_results() {
        assert_eq!(read(&["Ran 7 tests in 0.010s", "", "OK"]), (7, 0, 0));
        assert_eq!(
            read(&["Ran 7 tests in 0.010s", "", "FAILED (failures=1, errors=2)"]),
            (4, 3, 0)
        );
    }

    #[test]
    fn failure_shows_the_end_of_the_log() {
        let error = logged(
            "process-test",
            Command::new("sh").args(["-c", "echo reason; exit 3"]),
        )
        .unwrap_err()
        .to_string();
        assert!(
            error.contains("reason") && error.contains("process-test.log"),
            "{error}"
        );
    }

    #[test]
    fn a_command_past_its_limit_is_stopped() {
        let error = logged_status(
            "limit-test",
            Command::new("sleep").arg("30"),
            Some(Duration::from_millis(100)),
        )
        .unwrap_err();
        assert!(error.to_string().contains("stopped after"), "{error}");
    }

    #[test]
    fn durations_read_well() {
        assert_eq!(human(Duration::from_millis(430)), "0.4 s");
        assert_eq!(human(Duration::from_secs(185)), "3 min 05 s");
    }
}
