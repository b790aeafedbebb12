//! The wasm32 standard library: already there, from rustup, or built from Debian's packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::packages;
use crate::{paths, process};

/// The target of everything that runs in the page.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// rustup's name for the compiler from Debian's packages.
const DEBIAN_TOOLCHAIN: &str = "debian";
/// rustup waits long where its server cannot be reached.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);

/// Which compiler builds for the page.
enum Compiler {
    /// The one that is used for everything else.
    Default,
    /// The linked toolchain [`DEBIAN_TOOLCHAIN`].
    Linked,
    /// `/usr/bin/rustc`, on a machine without rustup.
    System,
}

/// Whether some compiler has the target.
pub fn is_there() -> bool {
    find().is_some()
}

/// A `cargo` that can build for the page.
///
/// # Errors
/// When no compiler has the target.
pub fn cargo() -> Result<Command> {
    let mut command = paths::cargo();
    apply(&mut command)?;
    Ok(command)
}

/// Makes `command` (and the cargo it starts) use a compiler that has the target.
///
/// # Errors
/// When no compiler has the target.
pub fn apply(command: &mut Command) -> Result<()> {
    match find().context("no compiler for wasm32-unknown-unknown; run `cargo xtask setup`")? {
        Compiler::Default => {}
        Compiler::Linked => {
            command.env("RUSTUP_TOOLCHAIN", DEBIAN_TOOLCHAIN);
        }
        Compiler::System => {
            command.env("RUSTC", "/usr/bin/rustc");
        }
    }
    Ok(())
}

/// Makes `command` (and the cargo it starts) link without exports that nobody calls.
pub fn use_our_linker(command: &mut Command) {
    if cfg!(unix) {
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
            paths::root().join("xtask/scripts/link-wasm.sh"),
        );
    }
}

/// Makes the target available.
///
/// # Errors
/// When neither rustup nor Debian's packages can provide it.
pub fn make() -> Result<()> {
    let rustup = paths::which("rustup").is_some();
    if rustup {
        let mut add = paths::command("rustup");
        add.args(["target", "add", TARGET]);
        let added = process::logged_status("rustup-target-add", &mut add, Some(RUSTUP_LIMIT));
        if added.is_ok_and(|status| status.success()) && is_there() {
            return Ok(());
        }
        println!("      rustup could not add it; trying Debian's packages");
    }
    let by_hand = "On most machines `rustup target add wasm32-unknown-unknown` provides it.";
    if !packages::is_debian() {
        bail!("no standard library for {TARGET}. {by_hand}");
    }
    if !packages::may_install() {
        bail!(
            "no standard library for {TARGET}. {by_hand} Without rustup's downloads, an administrator can run \
             xtask/scripts/debian_wasm_std.sh, which uses the packages rustc-web, cargo-web and rust-web-src."
        );
    }
    process::logged(
        "wasm-std",
        &mut paths::command(paths::root().join("xtask/scripts/debian_wasm_std.sh")),
    )?;
    if !is_there() {
        bail!(
            "std for {TARGET} was built, but no compiler finds it; see {}",
            paths::logs().join("wasm-std.log").display()
        );
    }
    Ok(())
}

fn find() -> Option<Compiler> {
    if has_std(&mut paths::command("rustc")) {
        return Some(Compiler::Default);
    }
    if paths::which("rustup").is_some()
        && has_std(paths::command("rustc").env("RUSTUP_TOOLCHAIN", DEBIAN_TOOLCHAIN))
    {
        return Some(Compiler::Linked);
    }
    let system = Path::new("/usr/bin/rustc");
    (system.is_file() && paths::which("rustup").is_none() && has_std(&mut paths::command(system)))
        .then_some(Compiler::System)
}

fn has_std(rustc: &mut Command) -> bool {
    let Some(dir) = process::output(rustc.args(["--print", "target-libdir", "--target", TARGET]))
    else {
        return false;
    };
    fs::read_dir(PathBuf::from(dir.trim())).is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
    })
}
