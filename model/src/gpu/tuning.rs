//! What of a model is worth tuning, in which order, and where the findings are kept.

use kernels::ops::matvec::{Epilogue, RowClass};
use kernels::tune::Job;

use super::load::Weights;

/// Classes by how often a request meets them: single tokens, drafts and forced tokens, the ranking
/// of functions, short appends.
const ORDER: [RowClass; 4] = [
    RowClass::One,
    RowClass::UpTo4,
    RowClass::More,
    RowClass::UpTo16,
];

/// Every kind of product of a forward pass, the most important first: by class, then by the bytes
/// that all matrices of its kind have together.
pub(super) fn jobs(weights: &Weights, max_rows: usize) -> Vec<Job<'_>> {
    let mut kinds: Vec<(Job<'_>, u64)> = Vec::new();
    let mut add = |matrix, norm, epilogue| {
        let job = Job {
            matrix,
            norm,
            epilogue,
            class: RowClass::One,
        };
        match kinds.iter_mut().find(|(j, _)| j.name() == job.name()) {
            Some((_, bytes)) => *bytes += matrix.bytes(),
            None => kinds.push((job, matrix.bytes())),
        }
    };
    for layer in &weights.layers {
        add(&layer.qkv, true, Epilogue::Store);
        add(&layer.output, false, Epilogue::Add);
        add(&layer.gate_up, true, Epilogue::SwiGlu);
        add(&layer.down, false, Epilogue::Add);
    }
    add(&weights.embedding, false, Epilogue::Store);
    kinds.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let most = |rows: usize| RowClass::of(u32::try_from(rows).unwrap_or(u32::MAX));
    // Generation wants the logits of one row.
    let logits = RowClass::One;
    let logits_of = |job: &Job<'_>| std::ptr::eq(job.matrix, &weights.embedding);
    let mut jobs = Vec::new();
    for class in ORDER.into_iter().filter(|c| *c <= most(max_rows)) {
        let those = kinds.iter().map(|(job, _)| Job { class, ..*job });
        jobs.extend(those.filter(|job| class <= logits || !logits_of(job)));
    }
    jobs
}

/// Milliseconds from now on.
pub(super) fn clock() -> impl FnMut() -> f64 {
    #[cfg(target_arch = "wasm32")]
    use instant::Instant;
    #[cfg(not(target_arch = "wasm32"))]
    use std::time::Instant;
    let start = Instant::now();
    move || start.elapsed().as_secs_f64() * 1e3
}

#[cfg(not(target_arch = "wasm32"))]
pub mod cache {
    //! Tables in the user's cache folder, one file for each device.

    use std::path::{Path, PathBuf};

    use kernels::tune::{Finding, Table};
    use kernels::{Caps, Gpu};

    use crate::error::ModelError;
    use crate::gguf::ModelFile;
    use crate::gpu::{GpuEngine, GpuEngineOptions};

    /// The user's cache folder of this program; `None` where the system names none.
    pub fn folder() -> Option<PathBuf> {
        let named = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
        let home = || named("HOME").map(|home| Path::new(&home).join(".cache"));
        let cache = named("XDG_CACHE_HOME").or_else(|| named("LOCALAPPDATA"));
        let cache = cache.map(PathBuf::from).or_else(home)?;
        Some(cache.join("switchboard"))
    }

    /// The file of a device: adapter, driver and version; inside, a line for each shape.
    pub fn file(folder: &Path, caps: &Caps) -> PathBuf {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let device: String = Table::device(caps).chars().map(plain).collect();
        folder.join(format!("tuning-{device}.json"))
    }

    /// An engine in the variants that the cache folder knows for this device. What it does not know
    /// is measured for `budget_ms` milliseconds and kept there.
    ///
    /// # Errors
    /// As [`GpuEngine::tuned`]. A folder that cannot be written is none: the next start measures.
    pub async fn engine(
        gpu: Gpu,
        model: &ModelFile,
        options: GpuEngineOptions,
        budget_ms: f64,
    ) -> Result<(GpuEngine, Vec<Finding>), ModelError> {
        engine_in(folder().as_deref(), gpu, model, options, budget_ms).await
    }

    /// As [`engine`], with a cache folder of one's own, or none.
    ///
    /// # Errors
    /// As [`engine`].
    pub async fn engine_in(
        folder: Option<&Path>,
        gpu: Gpu,
        model: &ModelFile,
        options: GpuEngineOptions,
        budget_ms: f64,
    ) -> Result<(GpuEngine, Vec<Finding>), ModelError> {
        let file = folder.map(|folder| self::file(folder, gpu.caps()));
        let mut table = file.as_deref().map(read).unwrap_or_default();
        let made = GpuEngine::tuned(gpu, model, options, &mut table, budget_ms).await?;
        if let (Some(file), false) = (file, made.1.is_empty()) {
            let _ = write(&file, &table);
        }
        Ok(made)
    }

    /// Adds what was found out about a device to what its file says.
    ///
    /// # Errors
    /// As [`write`].
    pub fn keep(caps: &Caps, found: &Table) -> std::io::Result<()> {
        let Some(folder) = folder().filter(|_| found.is_for(caps)) else {
            return Ok(());
        };
        let file = file(&folder, caps);
        let mut table = read(&file);
        table.merge(found);
        write(&file, &table)
    }

    /// Reads a table; an empty one when there is none or it cannot be understood.
    pub fn read(file: &Path) -> Table {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes a table.
    ///
    /// # Errors
    /// What the file system says; the next start then measures again.
    pub fn write(file: &Path, table: &Table) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // Whole or not at all: two programs may write at once.
        let part = file.with_extension(format!("{}.part", std::process::id()));
        std::fs::write(&part, serde_json::to_vec(table)?)?;
        std::fs::rename(&part, file)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn tables_are_kept_and_broken_files_are_empty_tables() {
            let dir = std::env::temp_dir().join(format!("tuning-{}", std::process::id()));
            let file = dir.join("a/table.json");
            assert_eq!(read(&file), Table::default());
            let text = r#"{"device":"d","entries":{"x":{"choice":"tiled 32","tried":2}}}"#;
            let table: Table = serde_json::from_str(text).unwrap();
            write(&file, &table).unwrap();
            assert_eq!(read(&file), table);
            let text = r#"{"device":"d","entries":{"y":{"choice":"tiled 64","tried":3}}}"#;
            let mut both = table.clone();
            both.merge(&serde_json::from_str(text).unwrap());
            let names = |table: &Table| serde_json::to_value(table).unwrap()["entries"].to_string();
            assert!(names(&both).contains("tiled 64") && names(&both).contains("tiled 32"));
            both.merge(&serde_json::from_str(&text.replace("\"d\"", "\"e\"")).unwrap());
            assert!(!names(&both).contains("tiled 32"), "another device");
            std::fs::write(&file, "{").unwrap();
            assert_eq!(read(&file), Table::default());
            std::fs::remove_dir_all(dir).unwrap();
        }
    }
}
