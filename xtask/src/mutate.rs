//! `cargo xtask mutate`: breaks every WGSL file in one place and expects a test to notice.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::human;
use crate::setup::{self, Need};
use crate::test_programs::{self, Program};
use crate::{paths, test, walk};

/// What is replaced by what; the first that occurs in a file is taken.
const FLIPS: [(&str, &str); 14] = [
    (" * ", " + "),
    (" + ", " - "),
    (" - ", " + "),
    (" / ", " * "),
    (" << ", " >> "),
    (" >> ", " << "),
    (" == ", " != "),
    (" < ", " >= "),
    ("1.0", "2.0"),
    ("[unit]", "[0]"),
    ("return value;", "return value + value;"),
    ("return v;", "return v + v;"),
    ("(v)", "(v + v)"),
    ("(v,", "(v + v,"),
];
/// A broken kernel may never end; that too is noticed, after at least so long.
const PATIENCE: Duration = Duration::from_secs(300);
/// And after so many times of what all the unchanged tests take.
const TIMES: u32 = 3;

/// One change of one file.
struct Mutation {
    /// Path below the repository's root.
    file: PathBuf,
    /// Number of the line, from 1.
    line: usize,
    from: &'static str,
    to: &'static str,
    /// The whole changed text.
    text: String,
}

/// How the tests took it.
enum Outcome {
    /// The first test that failed.
    Red(String),
    /// Still running when patience ended.
    Hung,
    /// Every test passed: nobody noticed.
    Green,
}

/// Mutates each WGSL file (or those whose path contains `only`), one at a time, in a copy of the crate.
///
/// # Errors
/// When the unchanged tests fail, or a mutation stays unnoticed (all are tried first).
pub fn run(only: Option<&str>) -> Result<()> {
    setup::ensure(&[Need::Vulkan])?;
    let tree = paths::root().join("target/mutate/tree");
    copy_tree(&tree)?;
    let mut mutations = Vec::new();
    let mut without = Vec::new();
    for path in walk::with_extension(&tree.join("kernels/src"), "wgsl") {
        let file = path.strip_prefix(&tree)?.to_path_buf();
        if only.is_some_and(|only| !file.to_string_lossy().contains(only)) {
            continue;
        }
        match mutation(&file, &fs::read_to_string(&path)?) {
            Some(mutation) => mutations.push(mutation),
            None => without.push(file),
        }
    }
    for file in &without {
        if fs::read_to_string(tree.join(file))?.contains("fn ") {
            bail!(
                "{} has functions and none of the known flips",
                file.display()
            );
        }
    }
    if mutations.is_empty() {
        bail!("no WGSL file to mutate matches {:?}", only.unwrap_or(""));
    }
    println!("the unchanged tests first");
    let start = Instant::now();
    match tests(&tree, "", Duration::MAX)? {
        Outcome::Red(name) => bail!("the test {name} fails without any mutation"),
        Outcome::Green | Outcome::Hung => {}
    }
    let patience = PATIENCE.max(TIMES * start.elapsed());
    println!("they take {}", human(start.elapsed()));
    let mut unnoticed = Vec::new();
    for m in &mutations {
        let path = tree.join(&m.file);
        let original = fs::read_to_string(&path)?;
        fs::write(&path, &m.text)?;
        let start = Instant::now();
        let outcome = tests(&tree, &filter(&m.file), patience);
        fs::write(&path, original)?;
        let place = format!(
            "{}:{} `{}` -> `{}`",
            m.file.display(),
            m.line,
            m.from.trim(),
            m.to.trim()
        );
        let verdict = match outcome? {
            Outcome::Red(name) => format!("red: {name}"),
            Outcome::Hung => "red: never ended".to_owned(),
            Outcome::Green => {
                unnoticed.push(place.clone());
                "NOT NOTICED".to_owned()
            }
        };
        println!("{place}\n    {verdict} ({})", human(start.elapsed()));
    }
    for file in without {
        println!("{}: declarations only, nothing to flip", file.display());
    }
    println!(
        "{} of {} mutations noticed",
        mutations.len() - unnoticed.len(),
        mutations.len()
    );
    if !unnoticed.is_empty() {
        bail!("no test noticed: {}", unnoticed.join("; "));
    }
    Ok(())
}

/// The first flip that a file offers outside comments and bindings.
fn mutation(file: &Path, text: &str) -> Option<Mutation> {
    let lines: Vec<&str> = text.lines().collect();
    for (from, to) in FLIPS {
        for (index, line) in lines.iter().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if code.trim_start().starts_with('@') {
                continue;
            }
            let Some(at) = code.find(from) else { continue };
            let changed = format!("{}{to}{}", &line[..at], &line[at + from.len()..]);
            let mut all = lines.clone();
            all[index] = &changed;
            return Some(Mutation {
                file: file.to_path_buf(),
                line: index + 1,
                from,
                to,
                text: all.join("\n") + "\n",
            });
        }
    }
    None
}

/// An op's own tests for its own file, all tests for what ops share.
fn filter(file: &Path) -> String {
    let mut parts = file.components().map(|c| c.as_os_str().to_string_lossy());
    match parts.find(|part| part == "ops") {
        Some(_) => format!("ops::{}::", parts.next().unwrap_or_default()),
        None => String::new(),
    }
}

/// Runs the tests until one fails.
fn tests(tree: &Path, filter: &str, patience: Duration) -> Result<Outcome> {
    let log = paths::root().join("target/mutate/tests.log");
    let out = fs::File::create(&log).with_context(|| format!("writing {}", log.display()))?;
    // Not by `cargo test`: stopping that would leave the test program behind.
    let built = built(tree)?;
    let mut program = Command::new(built.file);
    program
        .current_dir(built.folder)
        .arg(filter)
        .stdin(Stdio::null())
        .stderr(out.try_clone()?)
        .stdout(out);
    test::on_lavapipe(&mut program);
    let mut child = program.spawn().context("cannot start the tests")?;
    let start = Instant::now();
    loop {
        let ended = child.try_wait()?.is_some();
        let text = fs::read_to_string(&log)?;
        let outcome = match red(&text) {
            // One is enough.
            Some(name) => Outcome::Red(name.to_owned()),
            None if ended && text.contains("test result: ok") => Outcome::Green,
            None if ended => bail!("the tests did not run; see {}", log.display()),
            None if start.elapsed() > patience => Outcome::Hung,
            None => {
                std::thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        if !ended {
            child.kill()?;
            child.wait()?;
        }
        return Ok(outcome);
    }
}

/// Builds the kernels' tests.
fn built(tree: &Path) -> Result<Program> {
    let mut cargo = paths::cargo();
    cargo
        .current_dir(tree)
        .env(
            "CARGO_TARGET_DIR",
            paths::root().join("target/mutate/build"),
        )
        .args(["test", "--quiet", "-p", "switchboard-kernels", "--lib"]);
    let programs = test_programs::build(&mut cargo)?;
    programs.into_iter().next().context("cargo built no test")
}

/// The first test that failed, by what the test program printed so far.
fn red(text: &str) -> Option<&str> {
    text.lines()
        .find_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"))
}

/// A copy of what cargo needs to test the kernels; your checkout is never changed.
fn copy_tree(tree: &Path) -> Result<()> {
    if tree.exists() {
        fs::remove_dir_all(tree)?;
    }
    let root = paths::root();
    for path in walk::files(&root) {
        let name = path.strip_prefix(&root)?;
        let wanted = path
            .extension()
            .is_some_and(|e| e == "rs" || e == "toml" || e == "wgsl")
            || path.file_name().is_some_and(|n| n == "Cargo.lock")
            // Numbers that tests compare with.
            || name.starts_with("training/golden");
        if wanted {
            let to = tree.join(name);
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::copy(&path, &to).with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_bindings_are_left_alone() {
        let text = "// a * b\n@group(0) var x: array<f32>; // (A * B)\nlet y = 2 + z; // p * q\n";
        let m = mutation(Path::new("kernels/src/ops/swiglu/swiglu.wgsl"), text).unwrap();
        assert_eq!((m.line, m.from, m.to), (3, " + ", " - "));
        assert_eq!(m.text, text.replace("2 + z", "2 - z"));
        assert!(mutation(Path::new("row.wgsl"), "struct Row {\n  token: u32,\n}\n").is_none());
    }

    #[test]
    fn every_file_with_functions_can_be_broken() {
        let files = walk::with_extension(&paths::root().join("kernels/src"), "wgsl");
        assert!(files.len() > 20, "{} files", files.len());
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let broken = mutation(&file, &text).is_some();
            assert!(broken || !text.contains("fn "), "{}", file.display());
        }
    }

    #[test]
    fn the_first_failure_is_found_while_tests_run() {
        let text = "running 3 tests\ntest a::b ... ok\ntest c::d ... FAILED\ntest e ...";
        assert_eq!(red(text), Some("c::d"));
        assert_eq!(red("test a::b ... ok\ntest c::d ... "), None);
    }

    #[test]
    fn an_op_s_file_runs_the_op_s_tests() {
        assert_eq!(
            filter(Path::new("kernels/src/ops/gemm/gemm.wgsl")),
            "ops::gemm::"
        );
        assert_eq!(filter(Path::new("kernels/src/wgsl/scales.wgsl")), "");
    }
}
