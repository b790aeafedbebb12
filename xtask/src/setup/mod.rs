//! Set-up: what a command needs on this machine, found or made. Everything here is quick when it is already there.

pub(crate) mod packages;
mod tools;
pub mod wasm_target;

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::human;
use crate::python;

/// Something a command cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A standard library for `wasm32-unknown-unknown`.
    WasmTarget,
    /// The site bundler.
    Trunk,
    /// `wasm-bindgen` and `wasm-bindgen-test-runner`, in exactly the version of `Cargo.lock`.
    WasmBindgen,
    /// `wasm-pack`, for those who run the browser tests with it.
    WasmPack,
    /// `wasm-opt`.
    WasmOpt,
    /// Chromium and chromedriver.
    Browser,
    /// A Vulkan loader and a driver; Mesa's software one where there is no GPU.
    Vulkan,
    /// The Python environment of the training package.
    Python,
    /// The same without PyTorch: what its tests take that do not train.
    PythonLibraries,
    /// ONNX Runtime Web, to compare with.
    OnnxRuntime,
}

/// What `build` and `serve` need.
pub const FOR_SITE: [Need; 4] = [
    Need::WasmTarget,
    Need::WasmBindgen,
    Need::Trunk,
    Need::WasmOpt,
];

/// Everything but the training environment, which is large and only `train` uses.
pub const ALL: [Need; 7] = [
    Need::WasmTarget,
    Need::WasmBindgen,
    Need::Trunk,
    Need::WasmOpt,
    Need::WasmPack,
    Need::Browser,
    Need::Vulkan,
];

impl Need {
    /// What is said while it is made, with how long that takes.
    fn title(self) -> &'static str {
        match self {
            Self::WasmTarget => {
                "adding the wasm32-unknown-unknown target (seconds; 2 minutes where std must be built)"
            }
            Self::Trunk => "building trunk (about 4 minutes, once)",
            Self::WasmBindgen => "building wasm-bindgen-cli (about 2 minutes, once)",
            Self::WasmPack => "building wasm-pack (about 2 minutes, once)",
            Self::WasmOpt => "fetching wasm-opt from npm's binaryen (seconds)",
            Self::Browser => "installing Chromium and its driver (about 1 minute)",
            Self::Vulkan => "installing the software Vulkan driver (seconds)",
            Self::PythonLibraries => {
                "installing the training libraries without PyTorch (about 1 minute, once)"
            }
            Self::Python => "installing PyTorch and the training libraries (several minutes, once)",
            Self::OnnxRuntime => "fetching onnxruntime-web from npm (seconds)",
        }
    }

    fn is_there(self) -> bool {
        match self {
            Self::WasmTarget => wasm_target::is_there(),
            Self::Trunk => tools::TRUNK.is_there(),
            Self::WasmBindgen => tools::wasm_bindgen().is_ok_and(|tool| tool.is_there()),
            Self::WasmPack => tools::WASM_PACK.is_there(),
            Self::WasmOpt => tools::wasm_opt_is_there(),
            Self::Browser => packages::missing_for_browser().is_empty(),
            Self::Vulkan => packages::missing_for_vulkan().is_empty(),
            Self::Python => python::is_there(),
            Self::PythonLibraries => python::libraries_are_there(),
            Self::OnnxRuntime => tools::ort_is_there(),
        }
    }

    /// Whether making it is compiling a crate.
    fn is_compiled(self) -> bool {
        matches!(self, Self::Trunk | Self::WasmBindgen | Self::WasmPack)
    }

    fn make(self) -> Result<()> {
        match self {
            Self::WasmTarget => wasm_target::make(),
            Self::Trunk => tools::TRUNK.install(),
            Self::WasmBindgen => tools::wasm_bindgen()?.install(),
            Self::WasmPack => tools::WASM_PACK.install(),
            Self::WasmOpt => tools::install_wasm_opt(),
            Self::Browser => packages::install(&packages::missing_for_browser()),
            Self::Vulkan => packages::install(&packages::missing_for_vulkan()),
            Self::Python => python::make(),
            Self::PythonLibraries => python::make_libraries(),
            Self::OnnxRuntime => tools::install_ort(),
        }
    }
}

/// Makes sure of `needs`, printing a line for each that has to be made and one when it is.
///
/// # Errors
/// When one cannot be made; the message says what is missing and how to get it.
pub fn ensure(needs: &[Need]) -> Result<()> {
    let start = Instant::now();
    let missing: Vec<Need> = needs
        .iter()
        .copied()
        .filter(|need| !need.is_there())
        .collect();
    let numbered = missing.iter().copied().enumerate();
    // The target may come from packages, and compiling may need it.
    let (first, rest): (Vec<_>, Vec<_>) =
        numbered.partition(|(_, need)| matches!(need, Need::WasmTarget));
    let (compiled, fetched): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|(_, need)| need.is_compiled());
    let make = |some: &[(usize, Need)]| {
        some.iter().try_for_each(|(index, need)| {
            let place = format!("[{}/{}]", index + 1, missing.len());
            println!("{place} {}…", need.title());
            let step = Instant::now();
            need.make()
                .with_context(|| format!("set-up failed at: {}", need.title()))?;
            println!("{place} done in {}", human(step.elapsed()));
            Ok(())
        })
    };
    make(&first)?;
    // What is compiled keeps the processors busy, what is fetched the network.
    thread::scope(|scope| {
        let fetching = scope.spawn(|| make(&fetched));
        make(&compiled)?;
        let fetched = fetching.join();
        fetched.unwrap_or_else(|_| bail!("the thread that fetches what is needed panicked"))
    })?;
    if missing.is_empty() && start.elapsed() < Duration::from_secs(1) {
        println!("set-up: everything is there");
    } else {
        println!("set-up: ready after {}", human(start.elapsed()));
    }
    Ok(())
}
