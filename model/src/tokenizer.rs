//! Text to token ids and back; special tokens never come out of text.

use std::collections::HashMap;
use std::sync::Arc;

use crate::dialect::token;
use crate::error::ModelError;

/// Number of special tokens; they have the lowest ids.
const SPECIALS: u32 = token::NAMES.len() as u32;

/// A byte-level BPE tokenizer read from `tokenizer.json` text.
#[derive(Clone)]
pub struct Tokenizer {
    inner: Arc<tokenizers::Tokenizer>,
    /// Bytes of every token id up to the model's vocabulary; empty for special and unused ids.
    bytes: Arc<Vec<Vec<u8>>>,
}

impl Tokenizer {
    /// Builds the tokenizer of a model with `vocab` embedding rows.
    ///
    /// # Errors
    /// [`ModelError::Tokenizer`] when the text is no tokenizer, is not byte-level, has more
    /// tokens than `vocab`, or its special tokens are not those of [`token::NAMES`].
    pub fn from_json(json: &str, vocab: usize) -> Result<Self, ModelError> {
        let mut inner = tokenizers::Tokenizer::from_bytes(json.as_bytes())
            .map_err(|e| fail(format!("does not load: {e}")))?;
        inner.set_encode_special_tokens(true);
        for (id, name) in token::NAMES.iter().enumerate() {
            let found = inner.token_to_id(name);
            if found != Some(id as u32) {
                return Err(fail(format!(
                    "special token `{name}` is {found:?}, not {id}"
                )));
            }
        }
        let bytes = token_bytes(&inner.get_vocab(true), vocab)?;
        let tokenizer = Self {
            inner: Arc::new(inner),
            bytes: Arc::new(bytes),
        };
        for name in token::NAMES {
            if tokenizer.encode(name)?.iter().any(|id| *id < SPECIALS) {
                return Err(fail(format!("text `{name}` encodes to a special token")));
            }
        }
        Ok(tokenizer)
    }

    /// Size of the vocabulary, unused ids included.
    pub fn vocab(&self) -> usize {
        self.bytes.len()
    }

    /// Ids of `text`, without any special token.
    ///
    /// # Errors
    /// [`ModelError::Tokenizer`].
    pub fn encode(&self, text: &str) -> Result<Vec<u32>, ModelError> {
        let encoding = self
            .inner
            .encode_fast(text, false)
            .map_err(|e| fail(format!("can not encode: {e}")))?;
        Ok(encoding.get_ids().to_vec())
    }

    /// Bytes of one token; empty for special and unused ids.
    pub fn bytes(&self, id: u32) -> &[u8] {
        self.bytes.get(id as usize).map_or(&[], Vec::as_slice)
    }

    /// Text of `ids`; special tokens are left out, broken UTF-8 becomes U+FFFD.
    pub fn decode(&self, ids: &[u32]) -> String {
        let bytes: Vec<u8> = ids.iter().flat_map(|id| self.bytes(*id)).copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn fail(problem: String) -> ModelError {
    ModelError::Tokenizer { problem }
}

/// The byte that each character of a byte-level vocabulary stands for (GPT-2's table: printable
/// Latin-1 stands for itself, the rest follows from U+0100 on).
pub(crate) fn byte_characters() -> HashMap<char, u8> {
    let printable = |b: u8| matches!(b, b'!'..=b'~' | 0xa1..=0xac | 0xae..=0xff);
    let mut next = 0x100;
    (0..=255u8)
        .filter_map(|b| {
            let code = if printable(b) {
                u32::from(b)
            } else {
                next += 1;
                next - 1
            };
            char::from_u32(code).map(|c| (c, b))
        })
        .collect()
}

fn token_bytes(
    vocabulary: &HashMap<String, u32>,
    vocab: usize,
) -> Result<Vec<Vec<u8>>, ModelError> {
    let table = byte_characters();
    let mut out = vec![Vec::new(); vocab];
    for (text, &id) in vocabulary {
        let Some(slot) = out.get_mut(id as usize) else {
            return Err(fail(format!(
                "token `{text}` has id {id}, the model has {vocab} embeddings"
            )));
        };
        if id < SPECIALS {
            continue;
        }
        let bytes: Option<Vec<u8>> = text.chars().map(|c| table.get(&c).copied()).collect();
        *slot = bytes.ok_or_else(|| fail(format!("token `{text}` is not byte-level")))?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tiny;

    fn tokenizer() -> Tokenizer {
        let (json, vocab) = tiny::tokenizer_json();
        Tokenizer::from_json(&json, vocab).unwrap()
    }

    #[test]
    fn any_text_comes_back() {
        let t = tokenizer();
        let texts = [
            "",
            " ",
            "remind me to buy oat milk",
            "{\"text\":\" a\"}",
            "买牛奶 🙂 ÀÉ\u{301}\n\t\r\u{0}",
            "<|call|>{}<|end|></f>",
        ];
        for text in texts {
            let ids = t.encode(text).unwrap();
            assert!(ids.iter().all(|id| *id >= SPECIALS), "{text}");
            assert_eq!(t.decode(&ids), text);
        }
    }

    #[test]
    fn punctuation_of_calls_is_one_token_each() {
        let t = tokenizer();
        for text in ["{\"", "\":\"", "\",\"", "\"}"] {
            assert_eq!(t.encode(text).unwrap().len(), 1, "{text}");
        }
        let ids = t.encode("{\"text\":\" milk\"}").unwrap();
        let texts: Vec<String> = ids.iter().map(|id| t.decode(&[*id])).collect();
        assert_eq!(texts, ["{\"", "text", "\":\"", " milk", "\"}"]);
    }

    #[test]
    fn wrong_files_are_named_errors() {
        let (json, vocab) = tiny::tokenizer_json();
        let error = |json: &str, vocab| match Tokenizer::from_json(json, vocab) {
            Err(ModelError::Tokenizer { problem }) => problem,
            _ => panic!("accepted"),
        };
        assert!(error("{}", vocab).contains("does not load"));
        assert!(error(&json, vocab - 1).contains("embeddings"));
        assert!(error(&json.replace("<|call|>", "<|hall|>"), vocab).contains("<|call|>"));
        // not marked special: text could then write it
        let open = json.replace("\"special\":true", "\"special\":false");
        assert!(error(&open, vocab).contains("encodes to a special token"));
    }

    #[test]
    fn the_byte_table_is_complete() {
        let table = byte_characters();
        assert_eq!(table.len(), 256);
        assert_eq!(table[&'Ġ'], b' ');
        assert_eq!(table[&'Ċ'], b'\n');
        assert_eq!(table[&'a'], b'a');
    }
}
