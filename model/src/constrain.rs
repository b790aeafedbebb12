//! Token masks and forced tokens from a grammar.

use std::collections::HashMap;
use std::sync::Arc;

use llguidance::api::TopLevelGrammar;
use llguidance::toktrie::{
    InferenceCapabilities, TokEnv, TokRxInfo, TokTrie, TokenId, TokenizerEnv,
};
use llguidance::{JsonCompileOptions, Matcher, ParserFactory};
use serde_json::Value;

use crate::copying::Copying;
use crate::dialect::token;
use crate::error::ModelError;
use crate::lm::{CopyFrom, Grammar};
use crate::tokenizer::Tokenizer;

/// Compiled grammars kept; a page has a few hundred functions at most.
const CACHED: usize = 512;

/// Compiles grammars for one tokenizer; equal schemas are compiled once.
pub(crate) struct Constrainer {
    shared: Arc<Vocabulary>,
    factory: ParserFactory,
    compiled: HashMap<String, Matcher>,
}

/// The tokenizer as the grammar library and the search for stable tokens see it.
pub(crate) struct Vocabulary {
    tokenizer: Tokenizer,
    trie: TokTrie,
    /// Token ids in the order of their bytes, special and empty ones left out.
    sorted: Vec<u32>,
    longest: usize,
    /// Every token that text may hold, and the end marker.
    text_mask: Vec<u32>,
    /// Tokens that bring JSON to its end, best first: what ends a string, what ends a list or an
    /// object, what ends a string and goes on to the next member.
    closing: [Vec<u32>; 3],
    /// Tokens that begin with a quote.
    quote_first: Vec<u32>,
    /// Tokens with a quote after other bytes, which are given.
    quote_later: Vec<(u32, Vec<u8>)>,
    /// Tokens that may stand behind a number.
    after_number: Vec<u32>,
}

impl TokenizerEnv for Vocabulary {
    fn tok_trie(&self) -> &TokTrie {
        &self.trie
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<TokenId> {
        self.trie.tokenize_with_greedy_fallback(bytes, |text| {
            let greedy = |_| self.trie.greedy_tokenize(text.as_bytes());
            self.tokenizer.encode(text).unwrap_or_else(greedy)
        })
    }

    /// Forcing is done here, in [`Guide::forced`]: the library's own rule takes no account of
    /// where the pre-tokenizer splits, and would hold back a quote that can not grow.
    fn tokenize_is_canonical(&self) -> bool {
        false
    }
}

impl Vocabulary {
    pub(crate) fn new(tokenizer: &Tokenizer) -> Self {
        let vocab = tokenizer.vocab() as u32;
        let words: Vec<Vec<u8>> = (0..vocab)
            .map(|id| match token::NAMES.get(id as usize) {
                Some(name) => {
                    let mut word = vec![TokTrie::SPECIAL_TOKEN_MARKER];
                    word.extend_from_slice(name.as_bytes());
                    word
                }
                None => tokenizer.bytes(id).to_vec(),
            })
            .collect();
        let trie = TokTrie::from(&TokRxInfo::new(vocab, token::END), &words);
        let mut sorted: Vec<u32> = (0..vocab)
            .filter(|id| !tokenizer.bytes(*id).is_empty())
            .collect();
        sorted.sort_by(|a, b| tokenizer.bytes(*a).cmp(tokenizer.bytes(*b)));
        let mut text_mask = vec![0u32; words.len().div_ceil(32)];
        for &id in sorted.iter().chain(&[token::END]) {
            text_mask[id as usize / 32] |= 1 << (id % 32);
        }
        let longest = sorted.iter().map(|id| tokenizer.bytes(*id).len()).max();
        let made_of = |set: &[u8], with: u8| {
            let mut mask = vec![0u32; words.len().div_ceil(32)];
            for &id in &sorted {
                let bytes = tokenizer.bytes(id);
                if bytes.iter().all(|b| set.contains(b)) && (with == 0 || bytes.contains(&with)) {
                    mask[id as usize / 32] |= 1 << (id % 32);
                }
            }
            mask
        };
        let closing = [
            made_of(b"\"]}", b'"'),
            made_of(b"]}", 0),
            made_of(b"\"]}[{,:", b'"'),
        ];
        let beginning = |first: &[u8]| {
            let mut mask = vec![0u32; words.len().div_ceil(32)];
            for &id in &sorted {
                if first.contains(&tokenizer.bytes(id)[0]) {
                    mask[id as usize / 32] |= 1 << (id % 32);
                }
            }
            mask
        };
        let (quote_first, after_number) = (beginning(b"\""), beginning(b",}]"));
        let quote_at = |id: u32| tokenizer.bytes(id).iter().position(|b| *b == b'"');
        let quote_later = sorted
            .iter()
            .filter_map(|&id| match quote_at(id) {
                Some(at @ 1..) => Some((id, tokenizer.bytes(id)[..at].to_vec())),
                _ => None,
            })
            .collect();
        Self {
            tokenizer: tokenizer.clone(),
            trie,
            sorted,
            longest: longest.unwrap_or(0),
            text_mask,
            closing,
            quote_first,
            quote_later,
            after_number,
        }
    }

    /// Token ids in all.
    pub(crate) fn size(&self) -> u32 {
        self.tokenizer.vocab() as u32
    }

    /// Bytes of the longest token.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// The token of exactly these bytes.
    pub(crate) fn id_of(&self, bytes: &[u8]) -> Option<u32> {
        let found = self
            .sorted
            .binary_search_by(|id| self.tokenizer.bytes(*id).cmp(bytes));
        found.ok().map(|at| self.sorted[at])
    }

    /// Tokens that begin with a quote, one bit an id.
    pub(crate) fn quote_first(&self) -> &[u32] {
        &self.quote_first
    }

    /// Tokens with a quote after other bytes, and these bytes.
    pub(crate) fn quote_later(&self) -> &[(u32, Vec<u8>)] {
        &self.quote_later
    }

    /// Tokens that may stand behind a number, one bit an id.
    pub(crate) fn after_number(&self) -> &[u32] {
        &self.after_number
    }

    /// Tokens that begin with `prefix` and go on after it.
    fn longer_than<'a>(&'a self, prefix: &'a [u8]) -> impl Iterator<Item = &'a [u8]> + 'a {
        let bytes = |id: &u32| self.tokenizer.bytes(*id);
        let first = self.sorted.partition_point(|id| bytes(id) <= prefix);
        let later = self.sorted[first..].iter().map(bytes);
        later.take_while(move |b| b.starts_with(prefix))
    }
}

impl Constrainer {
    pub(crate) fn new(tokenizer: &Tokenizer) -> Result<Self, ModelError> {
        let shared = Arc::new(Vocabulary::new(tokenizer));
        let env: TokEnv = shared.clone();
        let mut factory = ParserFactory::new(&env, InferenceCapabilities::default(), &[])
            .map_err(|e| failure(&e.to_string()))?;
        factory.quiet();
        factory.limits_mut().verbose_errors = false;
        Ok(Self {
            shared,
            factory,
            compiled: HashMap::new(),
        })
    }

    /// A fresh guide for `grammar`, for values that are probably copied as `copy` says.
    pub(crate) fn guide(
        &mut self,
        grammar: &Grammar,
        copy: Option<&CopyFrom>,
    ) -> Result<Guide, ModelError> {
        let (matcher, copying) = match grammar {
            Grammar::Text { .. } => (None, None),
            Grammar::Schema(schema) => {
                let copying = copy.map(|from| Copying::new(from, schema));
                (Some(self.matcher(schema)?), copying)
            }
        };
        Ok(Guide {
            shared: Arc::clone(&self.shared),
            copying,
            matcher,
            last: None,
        })
    }

    fn matcher(&mut self, schema: &Value) -> Result<Matcher, ModelError> {
        let key = schema.to_string();
        if let Some(matcher) = self.compiled.get(&key) {
            return Ok(matcher.clone());
        }
        if !schema.is_object() {
            return Err(failure("the schema is not an object"));
        }
        let mut schema = schema.clone();
        let options = JsonCompileOptions {
            whitespace_flexible: false,
            coerce_one_of: true,
            ..JsonCompileOptions::default()
        };
        options.apply_to(&mut schema);
        let grammar = TopLevelGrammar::from_json_schema(schema);
        let matcher = Matcher::new(self.factory.create_parser(grammar));
        check(&matcher)?;
        if self.compiled.len() >= CACHED {
            self.compiled.clear();
        }
        self.compiled.insert(key, matcher.clone());
        Ok(matcher)
    }
}

fn failure(problem: &str) -> ModelError {
    let problem = problem.trim_end_matches("<non-verbose/>").trim();
    ModelError::Grammar {
        problem: problem.to_owned(),
    }
}

fn check(matcher: &Matcher) -> Result<(), ModelError> {
    match matcher.get_error() {
        Some(error) => Err(failure(&error)),
        None => Ok(()),
    }
}

/// Where one generation stands in its grammar.
pub(crate) struct Guide {
    shared: Arc<Vocabulary>,
    /// `None` for free text.
    matcher: Option<Matcher>,
    /// The token accepted last.
    last: Option<u32>,
    copying: Option<Copying>,
}

impl Guide {
    /// Only the end marker can follow.
    pub(crate) fn finished(&self) -> bool {
        self.matcher.as_ref().is_some_and(Matcher::is_stopped)
    }

    /// Takes a token that was written.
    pub(crate) fn accept(&mut self, id: u32) -> Result<(), ModelError> {
        self.last = Some(id);
        if let Some(copying) = &mut self.copying {
            copying.accept(self.shared.tokenizer.bytes(id));
        }
        if let Some(matcher) = &mut self.matcher {
            matcher
                .consume_token(id)
                .map_err(|e| failure(&e.to_string()))?;
        }
        Ok(())
    }

    /// Tokens that may follow: one bit an id.
    pub(crate) fn mask(&mut self) -> Result<Vec<u32>, ModelError> {
        let Some(matcher) = &mut self.matcher else {
            return Ok(self.shared.text_mask.clone());
        };
        let mask = matcher
            .compute_mask()
            .map_err(|e| failure(&e.to_string()))?;
        let words = self.shared.text_mask.len();
        let mut mask = mask.as_slice().to_vec();
        mask.resize(words, 0);
        Ok(mask)
    }

    /// The tokens of `mask` that go on copying a value from the sources.
    pub(crate) fn favoured(&self, mask: &[u32]) -> Option<Vec<u32>> {
        self.copying.as_ref()?.favoured(mask, &self.shared)
    }

    /// The mask narrowed to the tokens that bring the value to its end soonest, for a text that
    /// would otherwise outrun its limit.
    pub(crate) fn closing_mask(&mut self) -> Result<Vec<u32>, ModelError> {
        let mask = self.mask()?;
        let both =
            |narrow: &[u32]| -> Vec<u32> { mask.iter().zip(narrow).map(|(a, b)| a & b).collect() };
        let some = |mask: &Vec<u32>| mask.iter().any(|word| *word != 0);
        if self.matcher.is_none() {
            return Ok(mask);
        }
        let narrowed = self.shared.closing.iter().map(|set| both(set)).find(some);
        Ok(narrowed.unwrap_or(mask))
    }

    /// Accepts and returns the tokens that must follow: the grammar allows one text only, and no
    /// text that may come after it would make the tokenizer split that one differently.
    pub(crate) fn forced(&mut self) -> Result<Vec<u32>, ModelError> {
        let Some(matcher) = &mut self.matcher else {
            return Ok(Vec::new());
        };
        if matcher.is_stopped() {
            return Ok(Vec::new());
        }
        let bytes = matcher.compute_ff_bytes();
        check(matcher)?;
        if bytes.is_empty() {
            return Ok(Vec::new());
        }
        let before = self
            .last
            .map_or(&[][..], |id| self.shared.tokenizer.bytes(id));
        let mut tokens = self.shared.tokenize_bytes(&[before, &bytes].concat());
        let joined = !before.is_empty() && tokens.first() == self.last.as_ref();
        let text = if joined {
            [before, &bytes].concat()
        } else {
            tokens = self.shared.tokenize_bytes(&bytes);
            bytes
        };
        let stable = stable_tokens(&self.shared, matcher, &text, &tokens, usize::from(joined));
        check(matcher)?;
        let forced: Vec<u32> = tokens[..stable]
            .iter()
            .copied()
            .skip(usize::from(joined))
            .collect();
        for id in &forced {
            self.accept(*id)?;
        }
        Ok(forced)
    }
}

/// How many of `tokens`, the tokens of `text`, stay as they are whatever the grammar lets follow.
/// The first `known` of them were accepted before.
///
/// A token of the longer text that crosses the end of `text` begins with one of its suffixes:
/// for each such token that the grammar allows, compare the tokens of the text with its rest.
fn stable_tokens(
    shared: &Vocabulary,
    matcher: &mut Matcher,
    text: &[u8],
    tokens: &[u32],
    known: usize,
) -> usize {
    let mut stable = tokens.len();
    for len in 1..=text.len().min(shared.longest) {
        let suffix = &text[text.len() - len..];
        for longer in shared.longer_than(suffix) {
            if stable <= known {
                return stable;
            }
            let whole = [text, &longer[len..]].concat();
            let mut other = shared.tokenize_bytes(&whole);
            if other.len() < known || other[..known] != tokens[..known] {
                // what was accepted stays: only the rest is split anew
                other.truncate(0);
                other.extend_from_slice(&tokens[..known]);
                let rest: usize = other
                    .iter()
                    .map(|id| shared.tokenizer.bytes(*id).len())
                    .sum();
                other.extend(shared.tokenize_bytes(&whole[rest..]));
            }
            let same = tokens
                .iter()
                .zip(&other)
                .take_while(|(a, b)| a == b)
                .count();
            if same < stable {
                let follow = &other[known..];
                if matcher
                    .validate_tokens(follow)
                    .is_ok_and(|n| n == follow.len())
                {
                    stable = same;
                }
            }
        }
    }
    stable
}
