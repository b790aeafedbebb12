"""Helpers of the wordy world files: one-line parameters, figures in words, context sentences around requests."""

import random
import re

from switchboard.surface import number_words
from switchboard.wording import both
from switchboard.world import fn

_rng = random.Random(20417)
_contexts = []
_QUESTION = re.compile(r"^(what|how|which|who|whose|when|where|why|is|are|was|were|does|do|did|can|could|would|will|has|have|should|may|am)\b", re.I)
_ASSIGN = re.compile(r"\s@[^\s=]+=")
_LIST = re.compile(r"\[\[(\w+)\]\]")


def contexts(text):
    """Sentences that belong to no argument, one per line; `#` becomes a figure. They stand before or behind requests."""
    global _contexts
    _contexts = text.strip().splitlines()


def _par(t, d, alt, k):
    return dict(t=t, d=d, **({"alt": list(alt)} if alt else {}), **k)


def S(v, d, *alt, **k):
    """Free text from a list of values; few values are made up."""
    k.setdefault("noise", 0.1)
    return _par("str", d, alt, dict(v=v.split("|") if isinstance(v, str) and "|" in v else v, **k))


def I(lo, hi, d, *alt, **k):
    """A whole number."""
    return _par("int", d, alt, dict(v=(lo, hi), **k))


def N(lo, hi, d, *alt, step=None, **k):
    """A number."""
    return _par("num", d, alt, dict(v=(lo, hi, step) if step else (lo, hi), **k))


def M(v, d, *alt, t="num", **k):
    """A value with its wordings: {value: [wordings]}."""
    return _par(t, d, alt, dict(v=v, **k))


def E(spec, d, *alt, **k):
    """An enum, "value:wording,wording|value:..."."""
    v = {}
    for part in spec.split("|"):
        name, _, words = part.partition(":")
        v[name] = [w for w in words.split(",") if w]
        if not any(w.isascii() for w in v[name]):
            v[name].append(name.replace("_", " "))
    return _par("enum", d, alt, dict(v=v, **k))


def B(d, *alt, yes="", no="", **k):
    """A boolean; with `yes` and `no` ("wording|wording") it can be a slot."""
    if yes:
        k["v"] = {"true": yes.split("|"), "false": no.split("|")}
    return _par("bool", d, alt, k)


def A(t, v, d, *alt, **k):
    """A list of `t`."""
    if t == "str":
        k.setdefault("noise", 0.08)
        v = v.split("|") if isinstance(v, str) and "|" in v else v
    return _par(f"[{t}]", d, alt, dict(v=v, **k))


def O(d, f, *alt, **k):
    """An object with the fields `f`."""
    return _par("obj", d, alt, dict(f=f, **k))


def opt(p, **k):
    """The parameter, optional."""
    return {**p, "opt": True, **k}


def _num(x):
    x = round(x, 6)
    return int(x) if x == int(x) else x


def _span(lo, hi, step):
    return [_num(lo + step * i) for i in range(int(round((hi - lo) / step)) + 1)]


def pct(lo, hi, step=0.5, factor=1):
    """Percentages as people say them; `factor` 0.01 for a decimal fraction."""
    out = {}
    for x in _span(lo, hi, step):
        out[_num(x * factor)] = [f"{x}%", f"{x}%", f"{x} percent", f"{x} per cent", f"百分之{x}"] + ([f"{number_words(x)} percent"] if isinstance(x, int) and x <= 90 else [])
    return out


def dec(lo, hi, step=0.5):
    """Percentages whose argument is the decimal fraction: 5% is 0.05."""
    return {k: v + [str(k)] for k, v in pct(lo, hi, step, 0.01).items()}


def money(*amounts, sign="$", word="dollars"):
    """Amounts of money as people write them."""
    out = {}
    for a in amounts:
        words = [f"{sign}{a:,}", f"{sign}{a}", f"{a:,} {word}", f"{a} {word}"]
        if a >= 1000 and a % 500 == 0:
            words.append(f"{sign}{_num(a / 1000)}k" if a < 10 ** 6 else f"{sign}{_num(a / 10 ** 6)} million")
        if a >= 10 ** 6 and a % 100000 == 0:
            words.append(f"{_num(a / 10 ** 6)} million {word}")
        zh = f"{_num(a / 10000)}万" if a % 1000 == 0 and a >= 10000 else str(a)
        out[a] = words + [zh + {"dollars": "美元", "euros": "欧元", "pounds": "英镑"}.get(word, "元")]
    return out


def said(numbers, *forms, times=1):
    """Figures in the wordings `forms` ("{} minutes"), worth the figure times `times`."""
    out = {}
    for n in numbers:
        words = [f.format(n) for f in forms]
        if isinstance(n, int) and n <= 20:
            words += [f.format(number_words(n)) for f in forms if f.isascii()]
        out[_num(n * times)] = words
    return out


PLACES = dict(t="int", v=(2, 8), d="number of decimal places in the result", alt=["precision", "digits", "round_to"], opt=True, default=2)


def _split(text):
    m = _ASSIGN.search(text)
    return (text[:m.start()], text[m.start():]) if m else (text, "")


def _closed(body):
    if body[-1] in "?.!":
        return body
    last = re.split(r"(?<=[.?!;:,]) ", body)[-1]
    one = not re.search("[.?!] ", body)
    return body + ("?" if _QUESTION.match(body) and one or _QUESTION.match(last) else ".")


def _figure(text):
    text = re.sub("#(?= (?:years|children|days|weeks|hours|minutes|kids|months|of us))", lambda m: str(_rng.randint(2, 45)), text)
    return re.sub("#", lambda m: str(_rng.choice([_rng.randint(2, 30), _rng.randint(11, 99), _rng.randint(100, 950)])), text)


def _with_context(text):
    body, tail = _split(text)
    context = _figure(_rng.choice(_contexts))
    if _rng.random() < 0.65 or context.endswith(":"):
        if body[0].isalpha() and not context.endswith(":"):
            body = body[0].upper() + body[1:]
        return f"{context} {_closed(body)}{tail}"
    return f"{_closed(body)} {context}{tail}"


def _lists(text, lists, copies):
    """Writes out `[[param]]` as series of figures, longer than slots draw them."""
    if not _LIST.search(text):
        return [text]
    out = []
    for _ in range(copies):
        made, body = {}, text
        for name in dict.fromkeys(_LIST.findall(text)):
            lo, hi, fewest, most, digits = lists[name]
            size = made["size"] if "size" in made else _rng.randint(fewest, most)
            if all(len(lists[n]) == 5 for n in lists) and len(set(_LIST.findall(text))) > 1:
                made["size"] = size
            got = [_num(round(_rng.uniform(lo, hi), digits)) for _ in range(size)]
            written = [str(g) for g in got]
            joined = _rng.choice([", ".join(written), ", ".join(written[:-1]) + " and " + written[-1], "[" + ", ".join(written) + "]",
                                  ", ".join(written)])
            if re.search("[\u3400-\u9fff]", text):
                joined = "、".join(written)
            body, tail = _split(body)
            body = body.replace(f"[[{name}]]", joined)
            body += f"{tail} @{name}=[{','.join(written)}]"
        out.append(body)
    return out


def _nouns(params, texts):
    """The parameters without wordings like "how long it is" where a template says "the {x} of"."""
    out = {}
    for n, p in params.items():
        if p["t"] == "enum" and re.search(r"\b(the|a|an|its|their) \{%s\}|\{%s\} (of|for)\b" % (n, n), texts):
            p = {**p, "v": {k: [w for w in v if not re.match(r"(how|where|when|who|what|why|which)\b", w)] for k, v in p["v"].items()}}
        out[n] = p
    return out


def F(name, desc, names, params, en, zh_q, res="", ans="", descs="", zh="", lists=None, share=0.45):
    """Declares a function: texts are one template per line, names and descriptions are parted by `|`."""
    _rng.seed(name)  # the same texts whatever was loaded before
    english = [x.strip() for x in en.strip().splitlines() if x.strip()]
    more = [_with_context(x) for x in english if _contexts and _rng.random() < share]
    english = [y for x in english + more for y in _lists(x, lists or {}, 4)]
    chinese = [y for x in zh_q.strip().splitlines() for y in _lists(x.strip(), lists or {}, 3)]
    cut = lambda x: [y.strip() for y in x.split("|") if y.strip()]
    fn(name, desc, zh=zh, names=cut(names), descs=cut(descs), params=_nouns(params, en), en=english, zh_q=chinese, res=cut(res), ans=cut(ans))
