//! What `cargo xtask bench --browser` and `--peer` need: the engines as WebAssembly, the other runtime, and what drives the browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::setup::{self, Need, wasm_target};
use crate::{paths, process};

/// The engines' program, built as the site's worker is.
const ENGINES: &str = "switchboard-bench-web";
/// What opens the page and asks.
const DRIVER: &str = "switchboard-bench-browser";
/// As for the site's worker, in `index.html`.
const WASM_OPT: [&str; 8] = [
    "-Os",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-simd",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds everything; gives the command that measures, with what it must be told about places.
///
/// # Errors
/// When set-up or a build fails.
pub fn prepare(with_ort: bool) -> Result<Command> {
    let mut needs = vec![
        Need::WasmTarget,
        Need::WasmBindgen,
        Need::WasmOpt,
        Need::Browser,
    ];
    needs.extend(with_ort.then_some(Need::OnnxRuntime));
    setup::ensure(&needs)?;
    let engines = engines()?;
    let mut build = paths::cargo();
    // The whole workspace, so that dependencies are compiled with the same features as for the tests.
    build.args(["build", "--workspace", "--bin", DRIVER]);
    build.args(["--features", "xtask/e2e,switchboard-bench/browser"]);
    process::passed_through(&mut build)?;
    let mut program = paths::command(paths::target().join("debug").join(DRIVER));
    program.arg("--engines").arg(engines);
    if with_ort {
        let dist = paths::npm("onnxruntime-web").join("dist");
        program.arg("--ort").arg(dist);
    }
    Ok(program)
}

/// Builds the engines' WebAssembly; the folder with it and its JavaScript.
fn engines() -> Result<PathBuf> {
    println!("engines: building for the browser (about 5 minutes the first time, seconds later)…");
    let mut cargo = wasm_target::cargo()?;
    cargo.args(["build", "--target", wasm_target::TARGET]);
    cargo.args(["--profile", "web", "--package", "switchboard-bench"]);
    cargo.args(["--bin", ENGINES]);
    wasm_target::use_our_linker(&mut cargo);
    process::logged("bench-web", &mut cargo)?;
    let dir = paths::target().join("bench-web");
    let built = paths::target()
        .join(wasm_target::TARGET)
        .join("web")
        .join(format!("{ENGINES}.wasm"));
    let mut bindgen = paths::command("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&dir)
        .arg(built);
    process::logged("bench-web-bindgen", &mut bindgen)?;
    optimize(&dir.join(format!("{ENGINES}_bg.wasm")))?;
    Ok(dir)
}

fn optimize(file: &Path) -> Result<()> {
    let mut opt = paths::command("wasm-opt");
    opt.args(WASM_OPT).arg(file).arg("-o").arg(file);
    process::logged("bench-web-opt", &mut opt)
}
