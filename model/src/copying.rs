//! The copy prior: free values of a call are mostly words of the request, so tokens that go on copying one get a bonus.
//!
//! A value may begin with the space before its first word: models that know words by the request's tokens write it so,
//! and it is cut off where arguments are read.
//!
//! While JSON is written, [`Copying`] follows it byte by byte. In a free string it favours tokens that keep the value a
//! run of whole words of a source text, in a number, once it has begun, those that keep it a number of the text (`$10,000` is one: 10000).
//! No value is favoured to begin with an article, which hardly ever belongs to it ("at *the Louvre*"); one that has begun so is copied on.
//! Of fixed values (enumerations) those that the request names are favoured ([`named`]).
//! The model still decides: the bonus is added to the logits of the favoured tokens, and a value that leaves the text is not held back.

mod named;

use serde_json::Value;

use crate::constrain::Vocabulary;
use crate::lm::CopyFrom;
use named::Named;

/// A string is free where at least one in so many tokens may follow; where fewer may, it is an enumeration or a format.
const FREE_SHARE: u32 = 4;
/// Words that stand before a name and are seldom part of it. In capitals they are: "The Plaza".
const ARTICLES: [&str; 3] = ["the ", "a ", "an "];

/// The source texts and the state of the JSON written so far.
pub(crate) struct Copying {
    texts: Vec<Source>,
    /// Texts with numbers in groups, without the commas between these.
    ungrouped: Vec<Source>,
    /// Fixed values that the first text names.
    named: Named,
    /// The property whose value is being written.
    key: Vec<u8>,
    open: Vec<u8>,
    place: Place,
    key_next: bool,
    escaped: bool,
    /// Bytes of the value being written.
    value: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Outside,
    Key,
    Text,
    Number,
}

/// One text as it would stand in a JSON string, with what may begin and end at every byte.
struct Source {
    bytes: Vec<u8>,
    marks: Vec<Marks>,
}

/// What may happen at one offset.
#[derive(Clone, Copy, Default)]
struct Marks {
    text_begins: bool,
    text_ends: bool,
    number_begins: bool,
    number_ends: bool,
    /// An article begins, or the space before it.
    article: bool,
    /// Begins a value that an earlier string took.
    taken: bool,
}

impl Source {
    fn new(text: &str) -> Self {
        let inner = escaped(text);
        let chars: Vec<(usize, char)> = inner.char_indices().collect();
        let mut marks = vec![Marks::default(); inner.len() + 1];
        let at = |i: usize| chars.get(i).map(|c| c.1);
        for i in 0..=chars.len() {
            let offset = chars.get(i).map_or(inner.len(), |c| c.0);
            let before = i.checked_sub(1).and_then(at);
            let (next, later) = (at(i), at(i + 1));
            let earlier = i.checked_sub(2).and_then(at);
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let digit_joined = matches!(before, Some('.' | ',' | ':')) && digit(earlier);
            let code = matches!(before, Some('-' | '/' | '_' | '#')) && word(earlier);
            let after_run = (i..).find(|j| !digit(at(*j))).unwrap_or(i);
            let grouped = matches!(at(after_run), Some(':' | ',')) && digit(at(after_run + 1));
            let article = |at: usize| ARTICLES.iter().any(|a| inner[at..].starts_with(a));
            let within_word = word(before) && word(next)
                || joined(before, next, later)
                || joined(earlier, before, next);
            marks[offset] = Marks {
                text_begins: next.is_some_and(begins_text) && (!word(before) || cut(before, next))
                    || next == Some(' ') && later.is_some_and(begins_text),
                text_ends: before.is_some_and(ends_text) && (cut(before, next) || !within_word),
                number_begins: digit(next)
                    && !(word(before) && !cut(before, next) || digit_joined || code || grouped),
                number_ends: digit(before)
                    && !(digit(next) || matches!(next, Some('.' | ',' | ':')) && digit(later)),
                article: !word(before) && article(offset)
                    || next == Some(' ') && article(offset + 1),
                taken: false,
            };
        }
        Self {
            bytes: inner.into_bytes(),
            marks,
        }
    }

    /// Offsets at which the text could go on after `value`.
    fn after<'a>(
        &'a self,
        value: &'a [u8],
        begins: impl Fn(&Marks) -> bool + 'a,
    ) -> impl Iterator<Item = usize> + 'a {
        let here = move |start: &usize| {
            begins(&self.marks[*start]) && self.bytes[*start..].starts_with(value)
        };
        (0..self.bytes.len())
            .filter(here)
            .map(|start| start + value.len())
    }
}

/// A text as it stands between the quotes of a JSON string.
fn escaped(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    let inner = quoted.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}

/// `10,000` as `10000`; `None` where there is no such number.
fn ungrouped(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        let run = bytes[from..].iter().take_while(|b| b.is_ascii_digit());
        run.count()
    };
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while at < bytes.len() {
        let first = digits(at);
        let mut end = at + first;
        // Groups of three after one to three digits.
        if (1..=3).contains(&first) {
            while bytes.get(end) == Some(&b',') && digits(end + 1) == 3 {
                end += 4;
            }
        }
        if end > at + first {
            out.push_str(&text[from..at]);
            out.extend(text[at..end].chars().filter(|c| *c != ','));
            from = end;
        }
        at = end.max(at + 1);
    }
    out.push_str(&text[from..]);
    (from > 0).then_some(out)
}

/// A letter or digit.
fn word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Scripts without spaces: a word may begin and end at every character of theirs.
fn cut(before: Option<char>, next: Option<char>) -> bool {
    let spaceless = |c: Option<char>| {
        matches!(
            c,
            Some('\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        )
    };
    spaceless(before) || spaceless(next)
}

/// Punctuation within a word, code, time, number or address: `12:30`, `B-118`, `1,500`, `a@b.c`.
fn joined(before: Option<char>, mark: Option<char>, next: Option<char>) -> bool {
    let digits =
        before.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit());
    match mark {
        Some(':' | ',') => digits,
        Some('.' | '-' | '/' | '_' | '@' | '\'' | '’') => word(before) && word(next),
        _ => false,
    }
}

fn begins_text(c: char) -> bool {
    !c.is_whitespace() && !"\"'“”‘’「」『』《》()（）[]{}<>,.;:!?，。！？、；：\\".contains(c)
}

fn ends_text(c: char) -> bool {
    !c.is_whitespace() && !",;:，；：、([{（《“‘「『\\".contains(c)
}

impl Copying {
    /// At the beginning of a value of `schema`.
    pub(crate) fn new(from: &CopyFrom, schema: &Value) -> Self {
        let request = from.texts.first().map_or("", String::as_str);
        let mut copying = Self {
            texts: from.texts.iter().map(|t| Source::new(t)).collect(),
            ungrouped: from
                .texts
                .iter()
                .filter_map(|t| Some(Source::new(&ungrouped(t)?)))
                .collect(),
            named: Named::new(schema, request, &from.taken),
            key: Vec::new(),
            open: Vec::new(),
            place: Place::Outside,
            key_next: false,
            escaped: false,
            value: Vec::new(),
        };
        for value in &from.taken {
            copying.value = escaped(value).into_bytes();
            copying.take();
        }
        copying
    }

    /// Takes written bytes.
    pub(crate) fn accept(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            match self.place {
                Place::Key | Place::Text => self.within(byte),
                Place::Outside | Place::Number => self.between(byte),
            }
        }
    }

    fn within(&mut self, byte: u8) {
        if byte == b'"' && !self.escaped {
            match self.place {
                Place::Text => self.take(),
                _ => self.key = std::mem::take(&mut self.value),
            }
            self.place = Place::Outside;
            return;
        }
        self.escaped = byte == b'\\' && !self.escaped;
        self.value.push(byte);
    }

    fn between(&mut self, byte: u8) {
        let in_object = self.open.last() == Some(&b'{');
        match byte {
            b'"' => {
                self.value.clear();
                self.place = if in_object && self.key_next {
                    Place::Key
                } else {
                    Place::Text
                };
            }
            b'-' | b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' if self.place == Place::Number => {
                self.value.push(byte)
            }
            b'-' | b'0'..=b'9' => {
                self.value = vec![byte];
                self.place = Place::Number;
            }
            other => {
                self.place = Place::Outside;
                match other {
                    b'{' | b'[' => {
                        self.open.push(other);
                        self.key_next = other == b'{';
                    }
                    b'}' | b']' => {
                        self.open.pop();
                    }
                    b',' => self.key_next = in_object,
                    b':' => self.key_next = false,
                    _ => {}
                }
            }
        }
    }

    /// A string came to its end: the words it took are not offered again.
    fn take(&mut self) {
        let value = std::mem::take(&mut self.value);
        let value = value.trim_ascii();
        for text in &mut self.texts {
            let whole = |end: &usize| text.marks[*end].text_ends;
            let first = text.after(value, |m| m.text_begins && !m.taken).find(whole);
            if let Some(start) = first.map(|end| end - value.len()) {
                text.marks[start].taken = true;
                if start > 0 && text.bytes[start - 1] == b' ' {
                    text.marks[start - 1].taken = true;
                }
                return;
            }
        }
    }

    /// The tokens of `mask` that go on copying, one bit an id; `None` where nothing is to be copied.
    pub(crate) fn favoured(&self, mask: &[u32], vocabulary: &Vocabulary) -> Option<Vec<u32>> {
        let mut set = vec![0u32; mask.len()];
        match self.place {
            Place::Key | Place::Outside => return None,
            Place::Text => {
                let allowed: u32 = mask.iter().map(|w| w.count_ones()).sum();
                if allowed < vocabulary.size() / FREE_SHARE {
                    self.favour_named(vocabulary, &mut set);
                    return allowed_of(set, mask);
                }
                let begun = !self.value.is_empty();
                let begins = |m: &Marks| m.text_begins && !m.taken && (begun || !m.article);
                for text in &self.texts {
                    for at in text.after(&self.value, begins) {
                        go_on(vocabulary, &text.bytes[at..], &mut set, |_| true);
                        if begun && text.marks[at].text_ends {
                            join(&mut set, vocabulary.quote_first());
                        }
                        for (id, before) in vocabulary.quote_later() {
                            let end = at + before.len();
                            if text.bytes[at..].starts_with(before) && text.marks[end].text_ends {
                                set[*id as usize / 32] |= 1 << (id % 32);
                            }
                        }
                    }
                }
            }
            Place::Number => {
                let value = self.value.strip_prefix(b"-").unwrap_or(&self.value);
                let texts = self.texts.iter().chain(&self.ungrouped);
                for text in texts.filter(|_| !value.is_empty()) {
                    for at in text.after(value, |m| m.number_begins) {
                        let numeric = |b: &[u8]| b.iter().all(|c| c.is_ascii_digit() || *c == b'.');
                        go_on(vocabulary, &text.bytes[at..], &mut set, numeric);
                        if text.marks[at].number_ends {
                            join(&mut set, vocabulary.after_number());
                        }
                    }
                }
            }
        }
        allowed_of(set, mask)
    }

    /// Of a fixed value what goes on to a named one, or ends it.
    fn favour_named(&self, vocabulary: &Vocabulary, set: &mut [u32]) {
        let property = String::from_utf8_lossy(&self.key);
        for value in self.named.of(&property, &self.value) {
            let rest = &value[self.value.len()..];
            go_on(vocabulary, rest, set, |_| true);
            if rest.is_empty() {
                join(set, vocabulary.quote_first());
            }
            for (id, before) in vocabulary.quote_later() {
                if rest == before {
                    set[*id as usize / 32] |= 1 << (id % 32);
                }
            }
        }
    }
}

/// The tokens of `set` that `mask` allows; `None` where there are none.
fn allowed_of(mut set: Vec<u32>, mask: &[u32]) -> Option<Vec<u32>> {
    let mut any = 0;
    for (word, allowed) in set.iter_mut().zip(mask) {
        *word &= allowed;
        any |= *word;
    }
    (any != 0).then_some(set)
}

/// Marks the tokens that `rest` begins with; of digits, which the tokenizer takes by threes, the longest.
fn go_on(vocabulary: &Vocabulary, rest: &[u8], set: &mut [u32], fits: impl Fn(&[u8]) -> bool) {
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let most = match digits {
        0 => vocabulary.longest().min(rest.len()),
        digits => digits,
    };
    let fitting = (1..=most).take_while(|len| fits(&rest[..*len]));
    let mut ids = fitting.filter_map(|len| vocabulary.id_of(&rest[..len]));
    let mut mark = |id: u32| set[id as usize / 32] |= 1 << (id % 32);
    match digits {
        0 => ids.for_each(mark),
        _ => {
            if let Some(id) = ids.by_ref().last() {
                mark(id);
            }
        }
    }
}

fn join(set: &mut [u32], more: &[u32]) {
    for (a, b) in set.iter_mut().zip(more) {
        *a |= b;
    }
}

#[cfg(test)]
#[path = "copying_tests.rs"]
mod tests;
