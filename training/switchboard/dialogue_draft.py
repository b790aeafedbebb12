"""Annotated utterances of one function, gathered into a `Fn` whose templates they are."""

import json
import random
import re

from .held_out import digest
from .surface import number_words
from .world import Fn, slots_of

MAX_TEMPLATES = 200
MAX_VALUES = 300
MAX_CHARS, MAX_WORDS = 180, 32
_NUMBERS = {**{str(n): n for n in range(101)}, **{number_words(n): n for n in range(101)}, **{number_words(n).replace("-", " "): n for n in range(21, 101)}}
_AFTER, _BEFORE = re.compile(r"[.:,/]\d|(st|nd|rd|th)\b|\s?[ap]\.?m\b", re.I), re.compile(r"\d[.:,/]$|[$#£€]$")
_ONE = re.compile(r"\W*($|[.,!?]|(should|that|of|which|is|in|way|please|with|for|would|will|to|on|at)\b)", re.I)
_FIGURES = re.compile(r"date|time|day|hour|amount|price|cost", re.I)  # made-up words are seldom asked for here
NEGATED = re.compile(r"\b(no|not|non|without|none|never|neither|nor|cannot)\b|n't\b|\b(dont|doesnt|cant|wont|isnt)\b", re.I)


def identifier(name):
    """A name with letters, digits and underscores only."""
    return re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_")


def snake(name):
    return re.sub(r"_+", "_", re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", identifier(name)).lower())


def words(name):
    """A label as lower-case words."""
    return snake(name).replace("_", " ")


def number(text):
    """The integer that a few words name, or None."""
    return _NUMBERS.get(text.strip().lower())


def places(text, phrase):
    """Spans at which a phrase stands as whole words, upper and lower case alike."""
    low, want, out, at = text.lower(), phrase.lower(), [], 0
    while want and (at := low.find(want, at)) >= 0:
        end = at + len(want)
        if not (low[at - 1:at].isalnum() and at and want[0].isalnum()) and not (low[end:end + 1].isalnum() and want[-1].isalnum()):
            out.append((at, end))
        at = end
    return out


def number_places(text, n):
    """Spans at which an integer stands in digits or words, and not as part of a time, a date or a price."""
    found = places(text, str(n)) + [s for w in {number_words(n), number_words(n).replace("-", " ")} for s in places(text, w)]
    if n == 1:  # "a good one", "one of them", "one-way"
        found = [(a, b) for a, b in found if not _ONE.match(text[b:])]
    return [(a, b) for a, b in found if not _AFTER.match(text[b:]) and not _BEFORE.search(text[:a])]


class Draft:
    """One function in the making.

    params: name -> dict(t, d, alt, opt, default, v); the values of strings and the surfaces of enums are collected from
    the rows, integers take their range from them. `need`: parameters that the schema requires.
    """

    def __init__(self, name, desc, domain, params=None, names=(), descs=(), need=(), held=frozenset(), res=(), ans=()):
        self.name, self.desc, self.domain = identifier(name), desc.strip().rstrip("."), domain
        self.names, self.descs = list(names), [d.strip().rstrip(".") for d in descs]
        self.params = {n: dict(p) for n, p in (params or {}).items()}
        self.need, self.held = set(need), held
        self.res, self.ans = list(res) or ["ok", "done"], list(ans) or ["Done."]
        self.rows = {"en": {}, "zh": {}}
        self.seen = {n: {} for n in self.params}

    def add(self, text, spans=(), assigned=None):
        """A row: spans are (start, end, parameter, value); a value of None is copied from the text. False: unusable."""
        spans = sorted(spans)
        assigned = dict(assigned or {})
        text = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
        if len(text) > MAX_CHARS or len(text.split()) > MAX_WORDS or digest(text) in self.held:
            return False
        names = [s[2] for s in spans] + list(assigned)
        if len(set(names)) != len(names) or len(spans) > 5 or any(n not in self.params for n in names):
            return False
        pieces, last, put = [], 0, []
        for start, end, name, value in spans:
            while end > start and text[end - 1] in " .,!?;:":
                end -= 1
            surface = " ".join(text[start:end].split())
            if start < last or not surface or len(surface) > 60 or not re.search(r"\w", surface) or re.search(r"[{}@]", surface):
                return False
            if text[start - 1:start].isalnum() and start or text[end:end + 1].isalnum():
                return False  # the span cuts a word
            if len(places(text, surface)) != 1:
                return False  # a value twice: its place cannot be told
            p = self.params[name]
            if p["t"] == "int":
                if not isinstance(value, int) or isinstance(value, bool):
                    return False
                if value < 2 or value > 9999:  # "1 person": any other number would break the grammar
                    assigned[name] = value
                    continue
            elif p["t"] == "enum":
                if value not in p["v"]:
                    return False
            elif p["t"] == "num":
                if not isinstance(value, (int, float)) or isinstance(value, bool):
                    return False
            elif p["t"] != "str":
                return False
            put.append((name, surface, value))
            pieces += [(text[last:start], None), (None, name)]
            last = end
        pieces.append((text[last:], None))
        body = "".join("{" + n + "}" if n else t.replace("{", "(").replace("}", ")").replace("@", " at ") for t, n in pieces)
        for name, surface, value in put:
            self.seen[name].setdefault(surface if value is None else value, set()).add(surface)
        for name, value in assigned.items():
            self.seen[name].setdefault(value, set())
        self.template(body, assigned)
        return True

    def template(self, body, assigned=None, lang="en"):
        """A template written out, `{slot}` for the values."""
        body = " ".join(body.split())
        body = re.sub(r"\s+([,.!?;](\s|$))", r"\1", body)
        if lang == "zh":
            body = re.sub(r"(?<=[\u3400-\u9fff}]) (?=[\u3400-\u9fff{])", "", body)
        if not slots_of(body) and digest(body) in self.held:
            return
        extra = "".join(f" @{n}={json.dumps(v, ensure_ascii=False)}" for n, v in (assigned or {}).items())
        self.rows[lang].setdefault(body + extra, (set(slots_of(body)) | set(assigned or {}), set(slots_of(body))))

    def _param(self, name, rng):
        """The finished parameter, or None where too few values are known."""
        p = {k: v for k, v in self.params[name].items() if k != "collect"}
        seen = self.seen[name]
        if p["t"] == "str":
            if _FIGURES.search(name):
                p.setdefault("noise", 0.08)
            values = {}
            for v in p.get("v", ()):
                values.setdefault(v.lower(), v)
            for v in seen:
                values.setdefault(v.lower(), v)
            values = sorted(values.values())
            p["v"] = sorted(rng.sample(values, MAX_VALUES)) if len(values) > MAX_VALUES else values
            return p if len(values) >= 2 else None
        if p["t"] == "enum":
            p["v"] = {v: sorted(set(p["v"][v] if isinstance(p["v"], dict) else ()) | seen.get(v, set()))[:8] for v in p["v"]}
        if p["t"] in ("int", "num") and "v" not in p:
            values = [v for v in seen if v >= 2] or [2, 9]
            p["v"] = (2, max(values + [4]))
        return p

    def fn(self, least=3, most=MAX_TEMPLATES):
        """The `Fn`, or None with fewer than `least` templates."""
        rng = random.Random(self.name + self.domain)
        params = {n: self._param(n, rng) for n in self.params}
        params = {n: p for n, p in params.items() if p}
        rows = {lang: {t: used for t, used in got.items() if used[0] <= set(params)} for lang, got in self.rows.items()}
        for n in params:
            if "default" in params[n]:
                continue
            total = sum(map(len, rows.values()))
            having = sum(n in used[0] for got in rows.values() for used in got.values())
            if n in self.need and having >= 0.4 * total and having >= min(25, total):
                rows = {lang: {t: used for t, used in got.items() if n in used[0]} for lang, got in rows.items()}
            else:
                params[n]["opt"] = True
        used = {n for got in rows.values() for u in got.values() for n in u[0]}
        params = {n: p for n, p in params.items() if n in used}
        for p in params.values():
            p["alt"] = [a for a in dict.fromkeys(p.get("alt", ())) if a not in params]
            p = p if p["alt"] else p.pop("alt")
        texts = {lang: self._chosen(rng, got, most) for lang, got in rows.items()}
        if len(texts["en"]) + len(texts["zh"]) < least or self.need and not params:
            return None
        return Fn(self.name, self.desc, self.domain, names=[n for n in dict.fromkeys(self.names) if n != self.name],
                  descs=[d for d in dict.fromkeys(self.descs) if d != self.desc], params=params, en=texts["en"], zh_q=texts["zh"],
                  res=self.res, ans=self.ans, file="external")

    @staticmethod
    def _chosen(rng, got, most):
        """At most so many templates, those with arguments first: they are the scarcer and teach more."""
        if len(got) <= most:
            return list(got)
        full = [t for t, used in got.items() if used[0]]
        bare = [t for t, used in got.items() if not used[0]]
        keep = rng.sample(bare, min(len(bare), max(most // 8, most - len(full))))
        return rng.sample(full, min(len(full), most - len(keep))) + keep
