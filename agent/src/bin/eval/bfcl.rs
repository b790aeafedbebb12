//! Finds the leaderboard's files in a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use agent::eval::bfcl::{Category, Kind, SINGLE_TURN};
use anyhow::{Context, Result, bail};
use switchboard_agent as agent;

/// Name of a category in tables and in the JSON file.
pub(crate) fn suite_name(category: &str) -> String {
    format!("bfcl_{category}")
}

/// Reads the single-turn categories of a folder, each with at most `limit` questions; those of
/// other kinds are named on standard error.
pub(crate) fn read(folder: &Path, limit: Option<usize>) -> Result<Vec<Category>> {
    let mut files = question_files(folder)?;
    let mut categories = Vec::new();
    for name in SINGLE_TURN {
        let Some(path) = files.remove(name) else {
            continue;
        };
        let mut category = read_category(name, &path)?;
        category.cases.truncate(limit.unwrap_or(usize::MAX));
        if category.cases.is_empty() {
            bail!("{} has no questions", path.display());
        }
        categories.push(category);
    }
    if categories.is_empty() {
        bail!(
            "{} has no file named like BFCL_v4_simple_python.json",
            folder.display()
        );
    }
    if !files.is_empty() {
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        eprintln!("not scored, no single turn: {}", names.join(", "));
    }
    Ok(categories)
}

fn read_category(name: &str, path: &Path) -> Result<Category> {
    let text = |path: &Path| {
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
    };
    let questions = text(path)?;
    let answers = match (Kind::of(name).has_answers(), path.file_name()) {
        (true, Some(file)) => Some(text(&path.with_file_name("possible_answer").join(file))?),
        _ => None,
    };
    Ok(Category::parse(name, &questions, answers.as_deref())?)
}

/// Category and file; of several versions the last.
fn question_files(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let reading = || format!("reading the folder {}", folder.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(reading)? {
        paths.push(entry.with_context(reading)?.path());
    }
    paths.sort();
    let mut files = BTreeMap::new();
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(category) = name.and_then(category_of) {
            files.insert(category.to_owned(), path);
        }
    }
    Ok(files)
}

/// `live_simple` of `BFCL_v4_live_simple.json`.
fn category_of(file: &str) -> Option<&str> {
    let rest = file.strip_prefix("BFCL_v")?.strip_suffix(".json")?;
    let (version, category) = rest.split_once('_')?;
    let is_version = !version.is_empty() && version.bytes().all(|b| b.is_ascii_digit());
    is_version.then_some(category)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_stand_in_the_names_of_files() {
        assert_eq!(category_of("BFCL_v4_live_simple.json"), Some("live_simple"));
        assert_eq!(category_of("BFCL_v3_simple.json"), Some("simple"));
        for other in [
            "LICENSE",
            "BFCL_v4_simple.txt",
            "BFCL_vx_simple.json",
            "BFCL_v4.json",
        ] {
            assert_eq!(category_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_folder_is_read_in_the_order_of_the_leaderboard() {
        let folder = std::env::temp_dir().join(format!("bfcl-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("possible_answer")).unwrap();
        assert!(
            read(&folder, None)
                .unwrap_err()
                .to_string()
                .contains("no file")
        );
        let question =
            r#"{"id": "1", "question": [[{"role": "user", "content": "do"}]], "function": []}"#;
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write(
            "BFCL_v4_irrelevance.json",
            &format!("{question}\n{question}"),
        );
        write("BFCL_v4_multi_turn_base.json", "{}");
        write("BFCL_v4_multiple.json", question);
        assert!(format!("{:#}", read(&folder, None).unwrap_err()).contains("possible_answer"));
        let answer = r#"{"id": "1", "ground_truth": []}"#;
        write("possible_answer/BFCL_v4_multiple.json", answer);
        let read = read(&folder, Some(1)).unwrap();
        let names: Vec<(&str, usize)> = read
            .iter()
            .map(|c| (c.name.as_str(), c.cases.len()))
            .collect();
        assert_eq!(names, [("multiple", 1), ("irrelevance", 1)]);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
