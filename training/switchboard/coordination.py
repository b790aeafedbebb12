"""Requests that ask one function for several things at once, without saying everything twice.

"the weather in Lima and Oslo" shares all but one value; "move 20 to savings and 30 to the joint account" leaves out the
verb the second time. A parameter that takes a list makes one call of the same words, so the signature decides.
"""

import re

from .surface import join_list
from .world import SCALARS, SLOT, split_template

SHARED = tuple(t for t in SCALARS if t != "bool")
MAX_WORDS = 3  # of a free value that stands in a row of others: longer ones have an "and" of their own too often
MAX_REST = 70  # characters of what is said again
_LEAD = re.compile(r"(?:\b(?:in|on|at|for|to|from|of|with|by|as|into|under|called|named|about|the|my|a|an|is|are)\s+)+$", re.I)
_JOIN = {
    "en": [" and ", " and ", ", ", ", and ", "; ", " and then ", " plus ", " as well as "],
    "zh": ["，", "，", "、", "，还有", "；", "，再"],
}
# A value that already stands beside another one: "compare * and {second}".
_IN_A_ROW = re.compile(r"(?:\*\s*(?:,|and|or|to|with|和|与|跟|、)\s*\{)|(?:\}\s*(?:,|and|or|to|和|与|跟|、)\s*\*)|between")
_QUOTES = "\"'“”‘’「」《》（）()"


def _templates(tool, lang):
    return tool.fn.zh_q if lang == "zh" else tool.fn.en


def _short(words, lang):
    return " and " not in words and "," not in words and "、" not in words and (
        len(words) <= 8 if lang == "zh" else len(words.split()) <= MAX_WORDS)


def _count(rng):
    return rng.choices((2, 3, 4), (70, 22, 8))[0]


def _distinct(sampler, tool, slot, lang, n):
    """n values that differ, and differ in their words; None when the parameter has not that many."""
    spec, out = tool.spec(slot), []
    for _ in range(4 * n):
        value, words = sampler.value(spec, lang, tool.drop.get(slot, ()))
        if _short(words, lang) and all(value != v and words.lower() != w.lower() for v, w in out):
            out.append((value, words))
        if len(out) == n:
            return out
    return None


def one_value_differs(sampler, tool, lang):
    """(pieces, [(args, flat), ...]) of a request that lists several values of one scalar parameter, or None."""
    rng = sampler.rng
    body, assigned = split_template(rng.choice(_templates(tool, lang)))
    slots = SLOT.findall(body)
    fit = [s for s in slots if slots.count(s) == 1 and tool.spec(s)["t"] in SHARED and not _IN_A_ROW.search(body.replace("{" + s + "}", "*"))]
    if not fit:
        return None
    slot = rng.choice(fit)
    values = _distinct(sampler, tool, slot, lang, _count(rng))
    if not values:
        return None
    words = join_list(rng, [w for _, w in values], lang)
    if lang == "en" and len(values) == 2 and " and " in words and rng.random() < 0.2:
        words = "both " + words
    raw = sampler.raw(tool, body, lang, {slot: (values[0][0], words)})
    calls = [sampler.arguments(tool, {**raw, slot: (v, w)}, assigned) for v, w in values]
    return None if None in calls else (sampler.lay(body, raw), calls)


def verb_left_out(sampler, tool, lang):
    """(pieces, [(args, flat), ...]) of a request whose later clauses begin at the first value, or None."""
    rng = sampler.rng
    body, assigned = split_template(rng.choice(_templates(tool, lang)))
    first = SLOT.search(body)
    if not first or re.search(r"[.?!。？！]\s*\S", body) or any(tool.spec(s)["t"] not in SHARED for s in SLOT.findall(body)):
        return None
    lead = _LEAD.search(body[:first.start()])
    cut = lead.start() if lead and lang == "en" else first.start()
    body = body.rstrip(".?!。？！ ")
    said_again = SLOT.sub("", body[cut:])
    if not body[:cut].strip() or len(body) - cut > MAX_REST or any(c in said_again or c == body[cut - 1] for c in _QUOTES + ",，;"):
        return None
    pieces, calls = [], []
    for k in range(2 if rng.random() < 0.8 else 3):
        raw = sampler.raw(tool, body, lang)
        got = sampler.arguments(tool, raw, assigned)
        if got is None or not all(_short(w, lang) for _, w in raw.values()) or any(got[0] == c[0] for c in calls):
            return None
        if k:
            pieces.append((rng.choice(_JOIN[lang]), False))
        pieces += sampler.lay(body[cut:] if k else body, raw)
        calls.append(got)
    return pieces, calls
