//! How large the built site is, against what a visitor may be asked to download.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{paths, walk};

/// All WebAssembly together, gzip-compressed.
const WASM_BUDGET: u64 = 2_500_000;
/// The embedded model.
const MODEL_BUDGET: u64 = 10_000_000;

/// One file's sizes in bytes.
struct Sizes {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the sizes of the files in `dist/`.
///
/// # Errors
/// When the site is not built, or it is above a budget.
pub fn report() -> Result<()> {
    let dist = paths::dist();
    if !dist.join("index.html").is_file() {
        bail!("there is no built site in dist/; run `cargo xtask build` first");
    }
    let mut sizes = walk::files(&dist)
        .iter()
        .map(|file| measure(&dist, file))
        .collect::<Result<Vec<_>>>()?;
    sizes.sort_by_key(|file| std::cmp::Reverse(file.raw));
    println!(
        "{:<52} {:>12} {:>12} {:>12}",
        "file", "raw", "gzip", "brotli"
    );
    for file in &sizes {
        println!(
            "{:<52} {:>12} {:>12} {:>12}",
            file.name,
            bytes(file.raw),
            bytes(file.gzip),
            bytes(file.brotli)
        );
    }
    let sum = |of: fn(&Sizes) -> u64, ends: &str| {
        sizes
            .iter()
            .filter(|file| file.name.ends_with(ends))
            .map(of)
            .sum::<u64>()
    };
    println!(
        "{:<52} {:>12} {:>12} {:>12}",
        "all",
        bytes(sum(|f| f.raw, "")),
        bytes(sum(|f| f.gzip, "")),
        bytes(sum(|f| f.brotli, ""))
    );
    check("WebAssembly, gzip", sum(|f| f.gzip, ".wasm"), WASM_BUDGET)?;
    for model in sizes.iter().filter(|file| file.name.ends_with(".gguf")) {
        check(&model.name, model.raw, MODEL_BUDGET)?;
    }
    Ok(())
}

fn measure(dist: &Path, file: &Path) -> Result<Sizes> {
    let content = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let name = file
        .strip_prefix(dist)
        .unwrap_or(file)
        .to_string_lossy()
        .into_owned();
    let raw = content.len() as u64;
    // Quantized weights do not compress.
    if name.ends_with(".gguf") || name.ends_with(".png") {
        return Ok(Sizes {
            name,
            raw,
            gzip: raw,
            brotli: raw,
        });
    }
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&content)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 9, 22);
    brotli.write_all(&content)?;
    Ok(Sizes {
        name,
        raw,
        gzip: gzip.finish()?.len() as u64,
        brotli: brotli.into_inner().len() as u64,
    })
}

fn check(what: &str, size: u64, budget: u64) -> Result<()> {
    if size > budget {
        bail!(
            "{what}: {} is above the budget of {}",
            bytes(size),
            bytes(budget)
        );
    }
    println!(
        "{what}: {} of {} ({} %)",
        bytes(size),
        bytes(budget),
        size * 100 / budget
    );
    Ok(())
}

/// A size in units of 1000, as downloads are counted.
fn bytes(size: u64) -> String {
    match size {
        0..1000 => format!("{size} B"),
        1000..1_000_000 => format!("{}.{} kB", size / 1000, size % 1000 / 100),
        _ => format!("{}.{:02} MB", size / 1_000_000, size % 1_000_000 / 10_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_well() {
        assert_eq!(bytes(12), "12 B");
        assert_eq!(bytes(12_345), "12.3 kB");
        assert_eq!(bytes(2_050_000), "2.05 MB");
    }

    #[test]
    fn above_the_budget_is_an_error() {
        assert!(check("x", 11, 10).is_err());
        assert!(check("x", 10, 10).is_ok());
    }
}
