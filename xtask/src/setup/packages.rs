//! System packages: looked for by the files they bring, installed with apt where that is allowed.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{paths, process};

/// Debian packages that the browser tests lack.
pub(super) fn missing_for_browser() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if paths::chrome().is_none() {
        missing.push("chromium");
    }
    if paths::chromedriver().is_none() {
        missing.push("chromium-driver");
    }
    // Chinese text in screenshots; elsewhere than on Debian the system's own fonts serve.
    if is_debian() && !Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file()
    {
        missing.push("fonts-noto-cjk");
    }
    missing
}

/// Debian packages that the native GPU tests lack.
pub(super) fn missing_for_vulkan() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !["/usr/lib", "/usr/lib64", "/usr/local/lib"]
        .iter()
        .any(|dir| has_loader(Path::new(dir)))
    {
        missing.push("libvulkan1");
    }
    let drivers = [
        "/usr/share/vulkan/icd.d",
        "/etc/vulkan/icd.d",
        "/usr/local/share/vulkan/icd.d",
    ];
    let chosen = paths::non_empty("VK_ICD_FILENAMES").is_some()
        || paths::non_empty("VK_DRIVER_FILES").is_some();
    if !chosen
        && !drivers
            .iter()
            .any(|dir| fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()))
    {
        missing.push("mesa-vulkan-drivers");
    }
    missing
}

/// Whether apt is this system's package manager.
pub(crate) fn is_debian() -> bool {
    paths::which("apt-get").is_some()
}

/// Whether packages can be installed without asking anybody: as root, or with a sudo that wants no password.
pub(crate) fn may_install() -> bool {
    is_root() || process::output(Command::new("sudo").args(["-n", "true"])).is_some()
}

/// Installs Debian packages.
///
/// # Errors
/// When apt fails, or this is not Debian, or the user may not install packages; the message names the packages.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    if !is_debian() {
        bail!(
            "missing on this system: {list} (Debian's names). Install them with your package manager and run the command again."
        );
    }
    if !may_install() {
        bail!(
            "missing packages: {list}. Ask an administrator to run `apt-get install {list}`, then run the command again."
        );
    }
    let lists = fs::read_dir("/var/lib/apt/lists").is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
    });
    if !lists {
        process::logged("apt-update", &mut apt(&["update", "-q"]))?;
    }
    let arguments: Vec<&str> = ["install", "-y", "-q", "--no-install-recommends"]
        .into_iter()
        .chain(packages.iter().copied())
        .collect();
    if process::logged("apt-install", &mut apt(&arguments)).is_ok() {
        return Ok(());
    }
    // Old lists name files that the mirror no longer has.
    process::logged("apt-update", &mut apt(&["update", "-q"]))?;
    process::logged("apt-install", &mut apt(&arguments))
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = if is_root() {
        Command::new("env")
    } else {
        Command::new("sudo")
    };
    if !is_root() {
        command.args(["-n", "env"]);
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(arguments);
    command
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

/// Whether a directory, or one architecture directory in it, holds the Vulkan loader.
fn has_loader(dir: &Path) -> bool {
    let here = |dir: &Path| dir.join("libvulkan.so.1").exists();
    here(dir)
        || fs::read_dir(dir).is_ok_and(|entries| entries.flatten().any(|entry| here(&entry.path())))
}
