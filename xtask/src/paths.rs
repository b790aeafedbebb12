//! Where things are: the repository, the per-machine tool cache, build outputs, logs.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// npm's binaryen is used because the `wasm-opt` of some distributions silently writes broken modules.
pub const BINARYEN_BIN: &str = "npm/node_modules/binaryen/bin";

/// The root of the repository.
pub fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    match manifest.parent() {
        // The variable belongs to another package when this program is started by hand from a build script.
        Some(parent) if parent.join("xtask").is_dir() => parent.to_path_buf(),
        _ => Path::new(env!("CARGO_MANIFEST_DIR")).join(".."),
    }
}

/// Cargo's output directory.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The built site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Logs of long-running steps.
pub fn logs() -> PathBuf {
    target().join("xtask")
}

/// The per-machine cache of tools: `$SWITCHBOARD_CACHE`, else `$XDG_CACHE_HOME/switchboard`, else `~/.cache/switchboard`.
pub fn cache() -> PathBuf {
    if let Some(dir) = non_empty("SWITCHBOARD_CACHE") {
        return root().join(dir);
    }
    let base = non_empty("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| {
        non_empty("HOME")
            .or_else(|| non_empty("USERPROFILE"))
            .map(|home| Path::new(&home).join(".cache"))
    });
    base.map_or_else(
        || target().join("tools-cache"),
        |base| base.join("switchboard"),
    )
}

/// `cargo install --root` of the tools; programs are in its `bin`.
pub fn tools() -> PathBuf {
    cache().join("tools")
}

/// A package that npm put into the cache.
pub fn npm(package: &str) -> PathBuf {
    cache().join("npm/node_modules").join(package)
}

/// The Python interpreter of the training environment.
pub fn venv_python() -> PathBuf {
    cache().join("py/bin/python")
}

/// A variable's value when it is set and not empty.
pub fn non_empty(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// Whether a `NAME=1` switch is on.
pub fn switched_on(name: &str) -> bool {
    env::var(name).is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Finds a program on `PATH`.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}

/// The chromedriver to use: `$CHROMEDRIVER`, else the one on `PATH`.
pub fn chromedriver() -> Option<PathBuf> {
    non_empty("CHROMEDRIVER")
        .map(PathBuf::from)
        .or_else(|| which("chromedriver"))
}

/// The first Chromium or Chrome found; `$CHROME` overrides.
pub fn chrome() -> Option<PathBuf> {
    non_empty("CHROME").map(PathBuf::from).or_else(|| {
        [
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
        ]
        .iter()
        .find_map(|name| which(name))
    })
}

/// A command that runs in the repository with the project's tools first on `PATH`.
///
/// What `cargo run` told this program about its own package is removed: build scripts that watch those variables
/// would otherwise run again, and half the workspace with them.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in env::vars_os() {
        let name_text = name.to_string_lossy();
        if name_text.starts_with("CARGO_PKG_")
            || name_text.starts_with("CARGO_MANIFEST_")
            || name_text == "CARGO"
        {
            command.env_remove(&name);
        }
    }
    let ours = [tools().join("bin"), cache().join(BINARYEN_BIN)];
    let inherited = env::var_os("PATH").unwrap_or_default();
    if let Ok(path) = env::join_paths(ours.into_iter().chain(env::split_paths(&inherited))) {
        command.env("PATH", path);
    }
    command
}

/// `cargo` in the repository, with the project's tools on `PATH`.
pub fn cargo() -> Command {
    command("cargo")
}
