//! Walking the repository's source files.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// Directories that hold outputs, never sources.
const OUTPUTS: [&str; 6] = [
    "target",
    "dist",
    "node_modules",
    "runs",
    "pkg",
    "__pycache__",
];

/// All files under `dir`, sorted, without hidden directories and outputs. A missing directory has no files.
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![dir.to_path_buf()];
    while let Some(dir) = pending.pop() {
        let Ok(entries) = fs::read_dir(&dir) else {
            continue;
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if kind.is_dir() && !name.starts_with('.') && !OUTPUTS.contains(&name.as_str()) {
                pending.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    found
}

/// The files under `dir` whose extension is `extension`.
pub fn with_extension(dir: &Path, extension: &str) -> Vec<PathBuf> {
    files(dir)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|e| e == extension))
        .collect()
}

/// A fingerprint of names, sizes and modification times of everything under `inputs` (files or directories).
pub fn fingerprint(inputs: &[PathBuf]) -> String {
    let mut hasher = DefaultHasher::new();
    for input in inputs {
        let files = if input.is_dir() {
            files(input)
        } else {
            vec![input.clone()]
        };
        for file in files {
            file.hash(&mut hasher);
            if let Ok(meta) = fs::metadata(&file) {
                meta.len().hash(&mut hasher);
                meta.modified().ok().hash(&mut hasher);
            }
        }
    }
    format!("{:016x}", hasher.finish())
}
