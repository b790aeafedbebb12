//! Names of functions that other projects' files have, made legal and told apart.

use crate::tool::MAX_NAME_CHARS;

/// Legal names and the original ones, in the order in which they were taken up.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Legal name, original name.
    pairs: Vec<(String, String)>,
}

impl Names {
    /// A legal name for `original` that no other has.
    pub(super) fn add(&mut self, original: &str) -> String {
        let legal = self.unused(&legal_name(original));
        self.pairs.push((legal.clone(), original.to_owned()));
        legal
    }

    /// The original of a legal name; the name itself where there is none.
    pub(super) fn original<'a>(&'a self, legal: &'a str) -> &'a str {
        let found = self.pairs.iter().find(|(name, _)| name == legal);
        found.map_or(legal, |(_, original)| original)
    }

    /// Where `original` was taken up.
    pub(super) fn position(&self, original: &str) -> Option<usize> {
        self.pairs.iter().position(|(_, name)| name == original)
    }

    /// The legal name of `original`.
    pub(super) fn legal(&self, original: &str) -> Option<&str> {
        let at = self.position(original)?;
        self.pairs.get(at).map(|(legal, _)| legal.as_str())
    }

    /// `name`, with a number where it is taken.
    fn unused(&self, name: &str) -> String {
        let taken = |name: &str| self.pairs.iter().any(|(legal, _)| legal == name);
        let mut unused = name.to_owned();
        let mut number = 2;
        while taken(&unused) {
            let ending = format!("_{number}");
            let kept = MAX_NAME_CHARS - ending.len();
            unused = name.chars().take(kept).collect::<String>() + &ending;
            number += 1;
        }
        unused
    }
}

/// The name with everything replaced that a tool's name may not have.
fn legal_name(name: &str) -> String {
    let legal = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '.' | '-' => c,
        _ => '_',
    };
    let name: String = name.chars().take(MAX_NAME_CHARS).map(legal).collect();
    match name.as_str() {
        "" => "_".to_owned(),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tool::Tool;
    use serde_json::json;

    #[test]
    fn names_become_legal_and_are_found_again() {
        let long = "x".repeat(130);
        let originals = ["a.b", "a b", "a_b", "", "名", "p?", &long, &long];
        let mut names = Names::default();
        let legal: Vec<String> = originals.iter().map(|name| names.add(name)).collect();
        for (name, original) in legal.iter().zip(originals) {
            Tool::new(name, "d", json!({})).check().unwrap();
            assert_eq!(names.original(name), original);
        }
        assert_eq!((legal[0].as_str(), legal[2].as_str()), ("a.b", "a_b_2"));
        assert_eq!((legal[5].as_str(), names.legal("p?")), ("p_", Some("p_")));
        assert_eq!((names.position("a b"), names.legal("c")), (Some(1), None));
        assert!(legal[7].ends_with("_2"));
        assert_eq!(names.original("unknown"), "unknown");
    }
}
