//! The site: building it into `dist/`, serving it.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::server::{Content, Server};
use crate::setup::{self, wasm_target};
use crate::{paths, process, walk};

/// What the site is built from; when none of it changed, neither did the site.
const INPUTS: [&str; 10] = [
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    ".cargo/config.toml",
    "app",
    "agent",
    "model",
    "kernels",
    "public",
];

/// Builds the site unless it is up to date.
///
/// # Errors
/// When set-up or the build fails; the message shows the end of the build's output.
pub fn build(debug: bool) -> Result<()> {
    setup::ensure(&setup::FOR_SITE)?;
    let start = Instant::now();
    let inputs: Vec<PathBuf> = INPUTS
        .iter()
        .map(|input| paths::root().join(input))
        .collect();
    // Taken before the build: what is edited meanwhile must count as a change.
    let fingerprint = format!(
        "{} {}",
        if debug { "debug" } else { "release" },
        walk::fingerprint(&inputs)
    );
    let stamp = paths::logs().join("site.stamp");
    if paths::dist().join("index.html").is_file()
        && fs::read_to_string(&stamp).is_ok_and(|old| old == fingerprint)
    {
        println!("site: up to date in dist/");
        return Ok(());
    }
    fetch_crates()?;
    println!(
        "site: building into dist/ ({})…",
        if debug {
            "debug"
        } else {
            "release; about 5 minutes the first time, seconds later"
        }
    );
    if !debug {
        compile()?;
    }
    let mut trunk = paths::command("trunk");
    wasm_target::apply(&mut trunk)?;
    trunk
        .args(["build", "--offline", "--skip-version-check"])
        .env("CARGO_TERM_COLOR", "never")
        .env("NO_COLOR", "true")
        // The reason of a failure is above the bundler's own stack.
        .env("RUST_BACKTRACE", "0");
    if !debug {
        trunk.arg("--release");
        wasm_target::use_our_linker(&mut trunk);
    }
    process::logged("trunk-build", &mut trunk)?;
    if !paths::dist().join("index.html").is_file() {
        bail!(
            "the build ended well but wrote no dist/index.html; see {}",
            paths::logs().join("trunk-build.log").display()
        );
    }
    fs::create_dir_all(paths::logs())?;
    fs::write(&stamp, fingerprint)?;
    println!("site: built in {}", process::human(start.elapsed()));
    Ok(())
}

/// Compiles page and worker side by side. Trunk would do it one after the other, and linking a program as a whole keeps
/// one processor busy.
fn compile() -> Result<()> {
    let mut cargo = wasm_target::cargo()?;
    wasm_target::use_our_linker(&mut cargo);
    cargo.args(["build", "--offline", "--target", wasm_target::TARGET]);
    cargo.args(["--profile", "web", "-p", "switchboard-app", "--bins"]);
    process::logged("site-compile", &mut cargo)
}

/// Builds the site and serves it until interrupted.
///
/// # Errors
/// When the build fails or the port is taken.
pub fn serve(port: u16, open: bool, debug: bool) -> Result<()> {
    build(debug)?;
    let server = Server::start(
        Content {
            dir: paths::dist(),
            ..Content::default()
        },
        port,
    )?;
    println!("\n  Switchboard is at {}\n  (Ctrl-C ends it)", server.url());
    if open {
        open_browser(&server.url())?;
    }
    server.wait();
    Ok(())
}

/// Makes an offline build possible: takes crates from cargo's cache, else downloads them once.
fn fetch_crates() -> Result<()> {
    let fetch = |offline: bool| {
        let mut cargo = paths::cargo();
        cargo.args(["fetch", "--locked"]);
        if offline {
            cargo.arg("--offline");
        }
        process::logged("fetch-crates", &mut cargo)
    };
    if fetch(true).is_err() {
        println!("site: downloading crates (once)…");
        fetch(false).context("the crates of Cargo.lock cannot be downloaded, and cargo's cache does not have them all")?;
    }
    Ok(())
}

fn open_browser(url: &str) -> Result<()> {
    let program = ["xdg-open", "open", "wslview"]
        .into_iter()
        .find(|name| paths::which(name).is_some());
    let Some(program) = program else {
        println!("  (no program to open a browser with was found; open the address by hand)");
        return Ok(());
    };
    process::passed_through(paths::command(program).arg(url))
}
