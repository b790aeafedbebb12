//! What is favoured where, and what is not.

use super::*;
use crate::ModelFile;
use crate::tiny::{TinySpec, model_bytes};
use crate::tokenizer::Tokenizer;

fn tokenizer() -> Tokenizer {
    let file = ModelFile::from_bytes(model_bytes(&TinySpec::default())).unwrap();
    Tokenizer::from_json(file.tokenizer_json().unwrap(), file.config().vocab).unwrap()
}

/// The texts of the tokens favoured after `written`, of all tokens (or of those that `fits` allows).
fn offers(
    request: &str,
    taken: &[&str],
    written: &str,
    fits: impl Fn(&[u8]) -> bool,
) -> Vec<String> {
    offers_under(&serde_json::Value::Null, request, taken, written, fits)
}

/// The same with a schema.
fn offers_under(
    schema: &serde_json::Value,
    request: &str,
    taken: &[&str],
    written: &str,
    fits: impl Fn(&[u8]) -> bool,
) -> Vec<String> {
    let tokenizer = tokenizer();
    let vocabulary = Vocabulary::new(&tokenizer);
    let mut mask = vec![0u32; tokenizer.vocab().div_ceil(32)];
    for id in 0..tokenizer.vocab() as u32 {
        if !tokenizer.bytes(id).is_empty() && fits(tokenizer.bytes(id)) {
            mask[id as usize / 32] |= 1 << (id % 32);
        }
    }
    let mut copying = Copying::new(
        &CopyFrom {
            texts: vec![request.to_owned()],
            taken: taken.iter().map(|t| (*t).to_owned()).collect(),
            bonus: 1.0,
        },
        schema,
    );
    copying.accept(written.as_bytes());
    let set = copying.favoured(&mask, &vocabulary).unwrap_or_default();
    let ids = (0..tokenizer.vocab() as u32).filter(|id| {
        set.get(*id as usize / 32)
            .is_some_and(|w| w >> (id % 32) & 1 == 1)
    });
    let mut texts: Vec<String> = ids.map(|id| tokenizer.decode(&[id])).collect();
    texts.sort();
    texts
}

fn text_offers(request: &str, written: &str) -> Vec<String> {
    offers(request, &[], written, |_| true)
}

fn closes(offers: &[String]) -> bool {
    offers.iter().any(|t| t == "\"")
}

/// The first characters of the offers, quotes left out.
fn begins(offers: &[String]) -> String {
    let mut firsts: Vec<char> = offers
        .iter()
        .filter_map(|t| t.chars().next())
        .filter(|c| *c != '"')
        .collect();
    firsts.sort_unstable();
    firsts.dedup();
    firsts.into_iter().collect()
}

#[test]
fn a_string_begins_with_a_word_of_the_request() {
    assert_eq!(
        begins(&text_offers("buy oat \"milk\", (now)", r#"{"text":""#)),
        " bmno",
        "words, with the space before them or without, not the punctuation around them"
    );
    assert!(!text_offers("给妈妈买花", r#"{"text":""#).is_empty());
}

#[test]
fn it_goes_on_along_the_request_and_ends_with_a_word() {
    let inside = text_offers("cut 12:30 to 13:05 in B-118, it's ok.", r#"{"start":"12"#);
    assert_eq!(
        (begins(&inside).as_str(), closes(&inside)),
        (":", false),
        "{inside:?}"
    );
    for (written, ends) in [
        (r#"{"start":"12:30"#, true),
        (r#"{"start":"12:30 "#, false),
        (r#"{"start":"12:3"#, false),
        (r#"{"at":"B"#, false),
        (r#"{"at":"B-"#, false),
        (r#"{"at":"B-118"#, true),
        (r#"{"at":"it"#, false),
        (r#"{"at":"it's"#, true),
        (r#"{"at":"ok"#, true),
    ] {
        let got = text_offers("cut 12:30 to 13:05 in B-118, it's ok.", written);
        assert_eq!(closes(&got), ends, "{written}: {got:?}");
    }
    let longer = text_offers("buy oat milk tomorrow", r#"{"text":"buy"#);
    assert!(
        longer.contains(&" oat".to_owned()) && closes(&longer),
        "{longer:?}"
    );
}

#[test]
fn scripts_without_spaces_end_anywhere() {
    assert!(closes(&text_offers("把T4罐设为20度", r#"{"tank":"T4"#)));
    assert!(!closes(&text_offers("把T4罐设为20度", r#"{"tank":"T"#)));
}

#[test]
fn a_value_that_left_the_request_is_not_held_back() {
    assert!(text_offers("buy milk", r#"{"text":"bread"#).is_empty());
    assert!(
        text_offers("buy milk", r#"{"te"#).is_empty(),
        "names of members are not values"
    );
    assert!(text_offers("", r#"{"text":""#).is_empty());
}

#[test]
fn an_enumeration_is_left_to_the_model() {
    let few = |b: &[u8]| b.starts_with(b"d") || b.starts_with(b"l");
    assert!(offers("from dark to light", &[], r#"{"theme":""#, few).is_empty());
}

#[test]
fn words_are_taken_once() {
    let request = "pump T3 over into T7";
    let taken = offers(request, &[], r#"{"from":"T3","to":"T"#, |_| true);
    assert_eq!(begins(&taken), "7");
    let by_earlier_call = offers(request, &["T3"], r#"{"from":"T"#, |_| true);
    assert_eq!(begins(&by_earlier_call), "7");
    let spaced = offers(request, &[], r#"{"from":" T3","to":" T"#, |_| true);
    assert_eq!(begins(&spaced), "7");
    let twice = offers("T3 and T3", &["T3"], r#"{"from":"T"#, |_| true);
    assert_eq!(begins(&twice), "3", "it stands there a second time");
}

#[test]
fn numbers_follow_the_digits_of_the_request() {
    let request = "gravity of B-118 is 1.048, at 12:30, 1,500 l";
    let got = |written: &str| offers(request, &[], written, |_| true);
    assert_eq!(
        begins(&got(r#"{"x":1"#)),
        ".5",
        "neither 118 of a code nor 12 of a time; 1,500 is 1500"
    );
    assert_eq!(begins(&got(r#"{"x":-1.0"#)), "4", "the sign may be a word");
    let whole = got(r#"{"x":1.048"#);
    assert!(
        whole.contains(&"}".to_owned()) && whole.contains(&",\"".to_owned()),
        "{whole:?}"
    );
    assert!(!got(r#"{"x":1.04"#).contains(&"}".to_owned()));
    assert!(got(r#"{"x":7"#).is_empty());
}

#[test]
fn numbers_in_groups_are_whole_numbers() {
    let request = "from $10,000 to 1,234,567.5 within 10 days, at 1,2,3 or 12,3456";
    let got = |written: &str| offers(request, &[], written, |_| true);
    let ten = got(r#"{"x":10"#);
    assert_eq!((begins(&ten).contains('0'), ends(&ten)), (true, true));
    let begun = got(r#"{"x":100"#);
    assert_eq!((begins(&begun).as_str(), ends(&begun)), ("0", false));
    assert!(ends(&got(r#"{"x":10000"#)));
    assert_eq!(begins(&got(r#"{"x":1234567"#)), ".");
    assert!(got(r#"{"x":123456"#).iter().all(|t| t == "7"));
    assert!(got(r#"{"x":123"#).iter().all(|t| t.starts_with('4')));
    assert_eq!(ungrouped("1,2,3 12,3456 1234,567"), None);
    assert_eq!(ungrouped("é 1,000").as_deref(), Some("é 1000"));
}

/// A number may end here.
fn ends(offers: &[String]) -> bool {
    offers.iter().any(|t| t == "}")
}

#[test]
fn no_value_is_favoured_to_begin_with_an_article() {
    let request = "from the Louvre to a café on an island or The Plaza";
    let first = text_offers(request, r#"{"to":""#);
    let has = |text: &str| first.iter().any(|t| t.trim() == text);
    assert!(!has("the") && !has("a") && !has("an"), "{first:?}");
    assert!(begins(&first).contains('L') && begins(&first).contains('T'));
    // Once there it is copied on.
    let begun = text_offers(request, r#"{"to":"the"#);
    assert!(begun.iter().any(|t| t.starts_with(' ')), "{begun:?}");
    let spaced = text_offers(request, r#"{"to":" the L"#);
    assert!(begins(&spaced).contains('o'), "{spaced:?}");
}

#[test]
fn json_is_followed_through_lists_objects_and_escapes() {
    let request = "say \"hi\" to Ada and Bo";
    let inside = |written: &str| begins(&text_offers(request, written));
    assert_eq!(inside(r#"{"to":[{"name":"A"#), "d");
    assert_eq!(inside(r#"{"to":["Ada","B"#), "o");
    assert_eq!(inside(r#"{"to":["Ada"],"na"#), "", "a name again");
    assert_eq!(inside(r#"{"text":"say \"h"#), "i");
    assert_eq!(inside(r#"{"on":true,"text":"sa"#), "y");
}

/// Of fixed values those that the request names are favoured, and end where they end.
#[test]
fn named_values_are_favoured() {
    let schema = serde_json::json!({"properties": {
        "colour": {"enum": ["blue", "green", "dark green"]},
        "size": {"enum": ["big", "small"]},
    }});
    let few = |bytes: &[u8]| bytes.len() == 1 && b"bdegs\"".contains(&bytes[0]);
    let offers = |request: &str, written: &str| offers_under(&schema, request, &[], written, few);
    assert_eq!(offers("a green note", r#"{"colour":""#), ["g"]);
    assert_eq!(offers("a green note", r#"{"colour":"gr"#), ["e"]);
    assert_eq!(offers("a green note", r#"{"colour":"green"#), ["\""]);
    assert_eq!(offers("a dark green note", r#"{"colour":""#), ["d"]);
    assert_eq!(offers("green or blue", r#"{"colour":""#), ["b", "g"]);
    // A value that left the named ones, another property, and a request that names nothing.
    assert_eq!(offers("a green note", r#"{"colour":"b"#), [""; 0]);
    assert_eq!(
        offers("a green note", r#"{"colour":"green","size":""#),
        [""; 0]
    );
    assert_eq!(offers("a note", r#"{"colour":""#), [""; 0]);
}
