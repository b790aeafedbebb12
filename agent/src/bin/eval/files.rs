//! Reads what the command is given: the model, our suites, and files of other projects.

use std::io::Read as _;
use std::path::Path;

use agent::eval::{Gathered, Suite, intents, toolalpaca};
use anyhow::{Context, Result, bail};
use model::ModelFile;
use switchboard_agent as agent;

/// The model, with the adapter if there is one, and the size of what is to be downloaded.
pub(crate) fn read_model(model: &Path, adapter: Option<&Path>) -> Result<(ModelFile, u64)> {
    let bytes =
        std::fs::read(model).with_context(|| format!("reading the model {}", model.display()))?;
    let size = bytes.len() as u64;
    let file =
        ModelFile::from_bytes(bytes).with_context(|| format!("the model {}", model.display()))?;
    let Some(path) = adapter else {
        return Ok((file, size));
    };
    let bytes =
        std::fs::read(path).with_context(|| format!("reading the adapter {}", path.display()))?;
    let file = file
        .with_adapter(&bytes)
        .with_context(|| format!("the adapter {}", path.display()))?;
    Ok((file, size + bytes.len() as u64))
}

/// Reads `path` and `<stem>.tools.json` beside it.
pub(crate) fn read_suite(path: &Path, limit: Option<usize>) -> Result<Suite> {
    let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else {
        bail!("{} is no file name", path.display());
    };
    let tools_path = path.with_file_name(format!("{stem}.tools.json"));
    let lines = std::fs::read_to_string(path)
        .with_context(|| format!("reading the suite {}", path.display()))?;
    let tools = std::fs::read_to_string(&tools_path)
        .with_context(|| format!("reading the suite's functions {}", tools_path.display()))?;
    let mut suite = Suite::parse(stem, &lines, &tools)?;
    suite.cases.truncate(limit.unwrap_or(usize::MAX));
    if suite.cases.is_empty() {
        bail!("the suite {} has no requests", path.display());
    }
    Ok(suite)
}

/// Reads one of ToolAlpaca's files.
pub(crate) fn read_toolalpaca(path: &Path, limit: Option<usize>) -> Result<Gathered> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("reading ToolAlpaca's file {}", path.display()))?;
    let name = format!("toolalpaca_{}", stem(path)?);
    let gathered = toolalpaca::read(&name, &path.display().to_string(), &text)?;
    some(gathered.sampled(limit), path)
}

/// Reads an intent set, packed (`.zst`) or not.
pub(crate) fn read_intents(path: &Path, limit: Option<usize>, offered: usize) -> Result<Gathered> {
    let bytes = std::fs::read(path)
        .with_context(|| format!("reading the intent set {}", path.display()))?;
    let packed = path.extension().is_some_and(|ending| ending == "zst");
    let unpacked = if packed { unpacked(&bytes) } else { Ok(bytes) };
    let unpacked = unpacked.with_context(|| {
        let path = path.display();
        format!("unpacking {path}; a file that is not Zstandard must not end in .zst")
    })?;
    let text = String::from_utf8(unpacked)
        .with_context(|| format!("{} is not UTF-8; convert it", path.display()))?;
    let name = format!("intents_{}", stem(path)?);
    let gathered = intents::read(&name, &path.display().to_string(), &text, offered)?;
    some(gathered.sampled(limit), path)
}

fn unpacked(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    let mut rest = bytes;
    // A packed file is one frame or several in a row.
    while !rest.is_empty() {
        let mut decoder = ruzstd::decoding::StreamingDecoder::new(&mut rest)?;
        decoder.read_to_end(&mut unpacked)?;
    }
    Ok(unpacked)
}

/// `eval_real` of `eval_real.json`, `a` of `a.jsonl.zst`.
fn stem(path: &Path) -> Result<&str> {
    let name = path.file_name().and_then(|name| name.to_str());
    let stem = name.and_then(|name| name.split('.').find(|part| !part.is_empty()));
    stem.with_context(|| format!("{} is no file name", path.display()))
}

fn some(gathered: Gathered, path: &Path) -> Result<Gathered> {
    if gathered.is_empty() {
        bail!("{} has no requests that can be judged", path.display());
    }
    Ok(gathered)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str =
        "{\"text\": \"a\", \"intent\": \"b\"}\n{\"text\": \"c\", \"intent\": \"d\"}\n";

    #[test]
    fn stems_lose_every_ending() {
        for (path, name) in [
            ("x/a.jsonl.zst", "a"),
            ("eval_real.json", "eval_real"),
            ("b", "b"),
        ] {
            assert_eq!(stem(Path::new(path)).unwrap(), name);
        }
        assert!(stem(Path::new("..")).is_err());
    }

    #[test]
    fn packed_and_plain_files_read_alike() {
        let folder = std::env::temp_dir().join(format!("intents-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (plain, packed) = (folder.join("set.jsonl"), folder.join("set.jsonl.zst"));
        std::fs::write(&plain, LINES).unwrap();
        let level = ruzstd::encoding::CompressionLevel::Fastest;
        let frame = |text: &str| ruzstd::encoding::compress_to_vec(text.as_bytes(), level);
        let (first, second) = LINES.split_at(30);
        let bytes = [frame(first), frame(second)].concat();
        std::fs::write(&packed, &bytes).unwrap();
        let cases = |path: &Path| read_intents(path, None, 4).unwrap().suites[0].cases.clone();
        assert_eq!(cases(&plain), cases(&packed));
        assert_eq!(read_intents(&packed, Some(1), 4).unwrap().len(), 1);
        let problem = |bytes: &[u8]| {
            std::fs::write(&packed, bytes).unwrap();
            format!("{:#}", read_intents(&packed, None, 4).unwrap_err())
        };
        assert!(problem(LINES.as_bytes()).contains("not Zstandard"));
        assert!(problem(&bytes[..bytes.len() - 4]).contains("unpacking"));
        let missing = read_toolalpaca(&folder.join("none.json"), None).unwrap_err();
        assert!(missing.to_string().contains("none.json"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
