//! The Python environment of the training package, and the commands that use it.

use std::env;
use std::ffi::OsString;
use std::fs;

use anyhow::{Context, Result};

use crate::setup::{self, Need, packages};
use crate::{paths, process};

const PYTORCH: &str = "torch";
/// What the training package imports beside PyTorch, under the names both pip and Python know.
const LIBRARIES: [&str; 4] = ["numpy", "tokenizers", "gguf", "zstandard"];
/// Folder and name on PyPI of what differs in them.
const RENAMED: [(&str, &str); 1] = [("yaml", "PyYAML")];
/// Trains a model; trains an adapter for a model.
const MODEL: &str = "switchboard.train";
const ADAPTER: &str = "switchboard.adapter";
/// PyPI's PyTorch brings 5 GB of CUDA; a machine without an NVIDIA GPU has no use for it.
const CPU_INDEX: &str = "https://download.pytorch.org/whl/cpu";

/// Whether the environment has every library, PyTorch among them.
pub fn is_there() -> bool {
    libraries_are_there() && has(&[PYTORCH])
}

/// Whether the environment has every library but PyTorch: what preparing and reading data takes.
pub fn libraries_are_there() -> bool {
    let renamed = RENAMED.iter().map(|(folder, _)| *folder);
    let folders: Vec<&str> = LIBRARIES.into_iter().chain(renamed).collect();
    has(&folders)
}

/// Whether one Python's packages hold all the `folders`.
fn has(folders: &[&str]) -> bool {
    let lib = paths::cache().join("py/lib");
    let Ok(versions) = fs::read_dir(lib) else {
        return false;
    };
    paths::venv_python().is_file()
        && versions.flatten().any(|version| {
            let packages = version.path().join("site-packages");
            folders.iter().all(|folder| packages.join(folder).is_dir())
        })
}

/// Makes the environment, with PyTorch.
///
/// # Errors
/// When Python has no `venv`, or a library cannot be installed.
pub fn make() -> Result<()> {
    make_libraries()?;
    let has_gpu = paths::which("nvidia-smi").is_some();
    let from_cpu_index = [
        PYTORCH,
        "--index-url",
        CPU_INDEX,
        "--retries",
        "1",
        "--timeout",
        "20",
    ];
    if has_gpu || pip("pip-torch", &from_cpu_index).is_err() {
        pip("pip-torch", &[PYTORCH])?;
    }
    Ok(())
}

/// Makes the environment without PyTorch, which is a large download.
///
/// # Errors
/// As `make`.
pub fn make_libraries() -> Result<()> {
    let environment = paths::cache().join("py");
    if !paths::venv_python().is_file() {
        let venv = || {
            process::logged(
                "python-venv",
                paths::command("python3")
                    .args(["-m", "venv"])
                    .arg(&environment),
            )
        };
        // Debian keeps `venv` in a package of its own.
        let mut made = venv();
        if made.is_err() && packages::is_debian() && packages::may_install() {
            packages::install(&["python3", "python3-venv"])?;
            made = venv();
        }
        made.context("Python 3.10 or later with its `venv` module is needed (Debian: apt-get install python3-venv)")?;
    }
    let renamed = RENAMED.iter().map(|(_, name)| *name);
    let libraries: Vec<&str> = LIBRARIES.into_iter().chain(renamed).collect();
    pip("pip-libraries", &libraries)
}

/// Installs into the environment.
fn pip(label: &str, arguments: &[&str]) -> Result<()> {
    let mut pip = paths::command(paths::venv_python());
    pip.args([
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--progress-bar",
        "off",
    ])
    .args(arguments);
    process::logged(label, &mut pip)
}

/// Runs the training package with `arguments`: in `training/` for a model; where the user stands,
/// whose files the arguments name, for an adapter (`--adapter`).
///
/// # Errors
/// When the environment cannot be made or the training ends with an error.
pub fn train(arguments: &[OsString]) -> Result<()> {
    setup::ensure(&[Need::Python])?;
    let (module, arguments) = module_of(arguments);
    let training = paths::root().join("training");
    let mut command = paths::command(paths::venv_python());
    command.env("PYTHONUNBUFFERED", "1");
    if module == ADAPTER {
        command
            .current_dir(env::current_dir().context("the current folder is gone; change into one")?)
            .env("PYTHONPATH", training);
    } else {
        command.current_dir(training);
    }
    command.args(["-m", module]).args(arguments);
    process::passed_through(&mut command)
}

/// The module that the arguments are for, and what is left of them for it.
fn module_of(arguments: &[OsString]) -> (&'static str, Vec<OsString>) {
    let is_flag = |argument: &&OsString| *argument == "--adapter";
    let rest: Vec<OsString> = arguments.iter().filter(|a| !is_flag(a)).cloned().collect();
    let module = if rest.len() < arguments.len() {
        ADAPTER
    } else {
        MODEL
    };
    (module, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_adapter_flag_chooses_the_module() {
        let words = |text: &str| -> Vec<OsString> { text.split(' ').map(Into::into).collect() };
        let options = words("--config small --minutes 3");
        assert_eq!(module_of(&options), (MODEL, options.clone()));
        let options = words("--adapter tools.json examples.jsonl --rank 4");
        let rest = words("tools.json examples.jsonl --rank 4");
        assert_eq!(module_of(&options), (ADAPTER, rest));
        assert_eq!(module_of(&words("--help")).0, MODEL);
        assert_eq!(
            module_of(&words("--adapter --help")),
            (ADAPTER, words("--help"))
        );
    }
}
