//! Builds test programs without running them, and says where they are.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// One test program and the crate that it belongs to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// `model web`: the crate's folder and the target.
    pub(crate) label: String,
    /// The crate's folder: tests run in it, browsers' find their `webdriver.json` there.
    pub(crate) folder: PathBuf,
    pub(crate) file: PathBuf,
}

/// Runs a `cargo test` command only as far as its programs; there is one at least.
///
/// # Errors
/// When they cannot be built (the message holds the compiler's), or there are none.
pub(crate) fn build(cargo: &mut Command) -> Result<Vec<Program>> {
    let made = cargo
        .args(["--no-run", "--message-format", "json"])
        // What cargo says to people goes on to the terminal.
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    let said = String::from_utf8_lossy(&made.stdout);
    if !made.status.success() {
        bail!("the tests cannot be built{}", rendered(&said));
    }
    let programs = programs(&said);
    if programs.is_empty() {
        bail!("cargo built no test");
    }
    Ok(programs)
}

fn messages(said: &str) -> impl Iterator<Item = Value> {
    said.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
}

/// The compiler's messages as people read them.
fn rendered(said: &str) -> String {
    messages(said)
        .filter_map(|message| {
            let text = message["message"]["rendered"].as_str()?;
            Some(format!("\n{text}"))
        })
        .collect()
}

/// The test programs among cargo's messages.
fn programs(said: &str) -> Vec<Program> {
    let program = |message: Value| {
        let file = PathBuf::from(message["executable"].as_str()?);
        let manifest = Path::new(message["manifest_path"].as_str()?);
        let folder = manifest.parent()?.to_path_buf();
        let of = folder.file_name()?.to_string_lossy();
        let target = message["target"]["name"].as_str()?;
        let label = match message["target"]["kind"][0].as_str() {
            Some("test") => format!("{of} {target}"),
            _ => of.into_owned(),
        };
        let tested = message["profile"]["test"].as_bool() == Some(true);
        tested.then_some(Program {
            label,
            folder,
            file,
        })
    };
    messages(said).filter_map(program).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_among_messages() {
        let artifact = |kind: &str, name: &str, test: bool| {
            let file = format!("/t/{name}.wasm");
            serde_json::json!({
                "reason": "compiler-artifact", "manifest_path": "/repository/model/Cargo.toml", "executable": file,
                "target": {"kind": [kind], "name": name}, "profile": {"test": test},
            })
            .to_string()
        };
        let said = [
            artifact("lib", "switchboard_model", true),
            "not json".to_owned(),
            artifact("bin", "page", false),
            r#"{"reason":"compiler-artifact","executable":null}"#.to_owned(),
            r#"{"reason":"compiler-message","message":{"rendered":"error: no"}}"#.to_owned(),
            artifact("test", "web", true),
        ]
        .join("\n");
        let program = |label: &str, file: &str| Program {
            label: label.to_owned(),
            folder: "/repository/model".into(),
            file: file.into(),
        };
        let want = [
            program("model", "/t/switchboard_model.wasm"),
            program("model web", "/t/web.wasm"),
        ];
        assert_eq!(programs(&said), want);
        assert_eq!(rendered(&said), "\nerror: no");
    }
}
