//! Command-line tools of the web build, kept in the per-machine cache so that a second checkout finds them.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::packages;
use crate::{paths, process};

/// A tool that comes as a crate.
pub(super) struct Tool {
    /// The crate's name.
    name: &'static str,
    /// One of its programs.
    program: &'static str,
    /// Its exact version.
    version: String,
    /// Whether the crate's own lock file is used. Where a locked dependency was withdrawn it cannot be.
    locked: bool,
    /// Whether it needs its default features.
    whole: bool,
    /// How much compiling it does for the sake of running fast.
    opt_level: &'static str,
}

/// A tool whose version does not depend on `Cargo.lock`.
pub(super) struct Pinned {
    name: &'static str,
    version: &'static str,
    whole: bool,
    opt_level: &'static str,
}

/// 0.22 needs a newer compiler than the project does.
///
/// Its default features are for downloading over TLS, which it has no need to do here; what it does is copy files.
pub(super) const TRUNK: Pinned = Pinned {
    name: "trunk",
    version: "0.21.14",
    whole: false,
    opt_level: "0",
};
pub(super) const WASM_PACK: Pinned = Pinned {
    name: "wasm-pack",
    version: "0.15.1",
    whole: true,
    opt_level: "1",
};
const BINARYEN: &str = "132.0.0";
/// What `cargo xtask bench --peer ort` compares with.
const ORT: &str = "1.30.0";

impl Pinned {
    fn tool(&self) -> Tool {
        Tool {
            name: self.name,
            program: self.name,
            version: self.version.to_owned(),
            locked: true,
            whole: self.whole,
            opt_level: self.opt_level,
        }
    }

    pub(super) fn is_there(&self) -> bool {
        self.tool().is_there()
    }

    pub(super) fn install(&self) -> Result<()> {
        self.tool().install()
    }
}

/// wasm-bindgen's command, in the version that `Cargo.lock` has: the two must be the same.
pub(super) fn wasm_bindgen() -> Result<Tool> {
    Ok(Tool {
        name: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked_version("wasm-bindgen")?,
        locked: false,
        whole: true,
        opt_level: "1",
    })
}

impl Tool {
    pub(super) fn is_there(&self) -> bool {
        let program = paths::tools().join("bin").join(self.program);
        program.is_file()
            && process::output(Command::new(program).arg("--version"))
                .is_some_and(|text| text.split_whitespace().nth(1) == Some(self.version.as_str()))
    }

    pub(super) fn install(&self) -> Result<()> {
        let root = paths::tools();
        fs::create_dir_all(&root)
            .with_context(|| format!("cannot create the tool cache {}", root.display()))?;
        if paths::which("cargo-binstall").is_some() {
            let mut binstall = paths::cargo();
            binstall.args([
                "binstall",
                "--no-confirm",
                "--disable-strategies",
                "compile",
                "--force",
                "--root",
            ]);
            binstall
                .arg(&root)
                .arg(format!("{}@{}", self.name, self.version));
            if process::logged(&format!("binstall-{}", self.name), &mut binstall).is_ok()
                && self.is_there()
            {
                return Ok(());
            }
            println!("      no ready-made program; compiling");
        }
        let mut install = paths::cargo();
        // Outside the repository, so that its cargo configuration has no say.
        install
            .current_dir(&root)
            .args([
                "install",
                "--force",
                self.name,
                "--version",
                &self.version,
                "--root",
            ])
            .arg(&root);
        if self.locked {
            install.arg("--locked");
        }
        if !self.whole {
            install.arg("--no-default-features");
        }
        // These programs run for seconds: cheap compilation is worth more than fast code.
        let profile = [
            ("LTO", "off"),
            ("OPT_LEVEL", self.opt_level),
            ("CODEGEN_UNITS", "16"),
            ("DEBUG", "0"),
        ];
        install.envs(profile.map(|(name, value)| (format!("CARGO_PROFILE_RELEASE_{name}"), value)));
        process::logged(&format!("install-{}", self.name), &mut install)?;
        if !self.is_there() {
            bail!(
                "{} {} was installed but does not run from {}",
                self.name,
                self.version,
                root.join("bin").display()
            );
        }
        Ok(())
    }
}

/// Whether npm's `wasm-opt` is in the cache, in the right version.
pub(super) fn wasm_opt_is_there() -> bool {
    paths::cache()
        .join(paths::BINARYEN_BIN)
        .join("wasm-opt")
        .is_file()
        && paths::which("node").is_some()
        && npm_is_there("binaryen", BINARYEN)
}

pub(super) fn install_wasm_opt() -> Result<()> {
    npm_install("binaryen", BINARYEN)
}

/// Whether ONNX Runtime Web is in the cache, in the right version.
pub(super) fn ort_is_there() -> bool {
    npm_is_there("onnxruntime-web", ORT)
}

pub(super) fn install_ort() -> Result<()> {
    npm_install("onnxruntime-web", ORT)
}

fn npm_is_there(package: &str, version: &str) -> bool {
    let described = paths::npm(package).join("package.json");
    fs::read(described)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok())
        .is_some_and(|described| described["version"] == version)
}

fn npm_install(package: &str, version: &str) -> Result<()> {
    let missing: Vec<_> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(program, _)| paths::which(program).is_none())
        .map(|(_, package)| package)
        .collect();
    if !missing.is_empty() {
        packages::install(&missing).with_context(|| {
            format!("{package} comes from npm and needs Node.js; https://nodejs.org has it for every system")
        })?;
    }
    let prefix = paths::cache().join("npm");
    fs::create_dir_all(&prefix)?;
    let mut npm = paths::command("npm");
    npm.current_dir(&prefix)
        .args(["install", "--no-audit", "--no-fund", "--prefix"])
        .arg(&prefix)
        .arg(format!("{package}@{version}"));
    process::logged(&format!("npm-{package}"), &mut npm)
}

/// A crate's version in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String> {
    let path = paths::root().join("Cargo.lock");
    let lock =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    version_in(&lock, name).with_context(|| {
        format!(
            "{} does not mention {name}; run `cargo update -p {name}`",
            path.display()
        )
    })
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted).skip(1);
    Some(
        lines
            .next()?
            .strip_prefix("version = \"")?
            .trim_end_matches('"')
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_versions_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
        assert!(locked_version("wasm-bindgen").unwrap().starts_with("0.2."));
    }
}
