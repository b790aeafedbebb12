"""The little language in which the hand-written worlds are written, and its checker.

A world file calls `domain`, `values`, `fn`, `flow` and `chat`; loading all files under `worlds/`
fills a `Worlds` object that `generate.py` samples from.
Check one file with `python3 -m switchboard.world check worlds/home.py`.
"""

import importlib.util
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

WORLDS_DIR = Path(__file__).resolve().parent.parent / "worlds"
SLOT = re.compile(r"\{([^{}]+)\}")
ASSIGN = re.compile(r"\s@([^\s=]+)=")
CJK = re.compile(r"[\u3400-\u9fff]")
SCALARS = ("str", "int", "num", "bool", "enum")


@dataclass
class Fn:
    """One hand-written function with its ways of being asked for."""
    name: str
    desc: str
    domain: str
    zh: str = ""
    names: list = field(default_factory=list)
    descs: list = field(default_factory=list)
    params: dict = field(default_factory=dict)
    en: list = field(default_factory=list)
    zh_q: list = field(default_factory=list)
    res: list = field(default_factory=list)
    ans: list = field(default_factory=list)
    file: str = ""


@dataclass
class Flow:
    """A request that needs the result of one call as an argument of the next."""
    en: list
    zh_q: list
    slots: dict
    made: dict
    steps: list
    ans: list
    domain: str
    file: str = ""


class Worlds:
    """Everything the world files declared."""

    def __init__(self):
        self.fns, self.flows, self.chat = [], [], {"en": [], "zh": []}
        self.lists = {}
        self.errors = []

    def by_name(self, name, file):
        for f in self.fns:
            if f.name == name and f.file == file:
                return f
        return None


_now = Worlds()
_domain = "general"
_file = ""


def domain(name):
    """Starts a domain: functions of one domain are offered together as hard negatives."""
    global _domain
    _domain = name


def values(name, en=(), zh=()):
    """Names a list of values, English and Chinese."""
    if name in _now.lists:
        _now.errors.append(f"{_file}: values({name!r}) is defined twice")
    _now.lists[name] = {"en": list(en), "zh": list(zh)}


def fn(name, desc, *, zh="", names=(), descs=(), params=None, en=(), zh_q=(), res=(), ans=()):
    """Declares a function (see the world files for the shape)."""
    as_list = lambda v: [v] if isinstance(v, str) else list(v)
    _now.fns.append(Fn(name, desc, _domain, zh, as_list(names), as_list(descs), dict(params or {}),
                       as_list(en), as_list(zh_q), as_list(res), as_list(ans), _file))


def flow(*, en=(), zh_q=(), slots=None, made=None, steps=(), ans=()):
    """Declares a request whose second call uses the first one's result."""
    as_list = lambda v: [v] if isinstance(v, str) else list(v)
    _now.flows.append(Flow(as_list(en), as_list(zh_q), dict(slots or {}), dict(made or {}), list(steps),
                           as_list(ans), _domain, _file))


def chat(en=(), zh=()):
    """Declares requests that call nothing, each with its one-line answer."""
    _now.chat["en"] += list(en)
    _now.chat["zh"] += list(zh)


def load(paths=None):
    """Loads world files (all of `worlds/` by default) and returns the `Worlds`."""
    global _now, _domain, _file
    _now = Worlds()
    # The files import `switchboard.world`; run as __main__ this module must be that one.
    sys.modules["switchboard.world"] = sys.modules[__name__]
    for path in sorted(paths or WORLDS_DIR.glob("*.py")):
        path = Path(path)
        _domain, _file = path.stem, path.stem
        spec = importlib.util.spec_from_file_location(f"worlds_{path.stem}", path)
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return _now


def split_template(text):
    """`"turn on {room} @on=true"` -> (`"turn on {room}"`, {"on": True})."""
    parts = ASSIGN.split(text)
    assigned = {k: json.loads(v) for k, v in zip(parts[1::2], parts[2::2])}
    return parts[0].strip(), assigned


def slots_of(text):
    """Names of the slots of a template, in order."""
    return SLOT.findall(text)


def param_at(params, path):
    """The parameter spec of a dotted slot name, or None."""
    head, _, rest = path.partition(".")
    p = params.get(head)
    if p is None or not rest:
        return p
    return param_at(p.get("f", {}), rest)


def _check_param(w, where, name, p):
    t = p.get("t")
    inner = t[1:-1] if isinstance(t, str) and t.startswith("[") and t.endswith("]") else t
    if inner not in SCALARS + ("obj",):
        w.errors.append(f"{where}: parameter {name}: unknown type {t!r}")
        return
    v = p.get("v")
    if inner == "str":
        if isinstance(v, str) and v not in w.lists:
            w.errors.append(f"{where}: parameter {name}: no values list named {v!r}")
        elif v is None or (not isinstance(v, str) and len(v) == 0):
            w.errors.append(f"{where}: parameter {name}: a str needs v")
    if inner in ("int", "num") and not (isinstance(v, (tuple, dict, list)) and len(v) >= 2):
        w.errors.append(f"{where}: parameter {name}: int and num need v=(lo, hi)")
    if inner == "enum" and not isinstance(v, (dict, list, tuple)):
        w.errors.append(f"{where}: parameter {name}: an enum needs v={{value: [surfaces]}}")
    if inner == "obj":
        for n, q in p.get("f", {}).items():
            _check_param(w, where, f"{name}.{n}", q)
        if not p.get("f"):
            w.errors.append(f"{where}: parameter {name}: an obj needs f=dict(...)")


def _required_leaves(params, prefix=""):
    for n, p in params.items():
        if p.get("opt") or "default" in p:
            continue
        if p["t"] == "obj":
            yield from _required_leaves(p.get("f", {}), f"{prefix}{n}.")
        else:
            yield prefix + n


def _check_fn(w, f):
    where = f"{f.file}: {f.name}"
    for n, p in f.params.items():
        _check_param(w, where, n, p)
    if any(e.startswith(where) for e in w.errors):
        return
    for lang, texts in (("en", f.en), ("zh", f.zh_q)):
        if not texts:
            w.errors.append(f"{where}: no {lang} templates")
        for text in texts:
            try:
                body, assigned = split_template(text)
            except ValueError as e:
                w.errors.append(f"{where}: {text!r}: bad @assignment ({e})")
                continue
            have = set(slots_of(body)) | set(assigned)
            for s in set(slots_of(body)) & set(assigned):
                w.errors.append(f"{where}: {text!r}: {s!r} is both a slot and assigned")
            for s in have:
                p = param_at(f.params, s)
                if p is None:
                    w.errors.append(f"{where}: {text!r}: no parameter {s!r}")
                elif s in slots_of(body) and p["t"] == "bool" and not p.get("v"):
                    w.errors.append(f"{where}: {text!r}: bool {s!r} has no surfaces, assign it with @{s}=true")
                elif s in slots_of(body) and p["t"] == "obj":
                    w.errors.append(f"{where}: {text!r}: use the fields of {s!r} as slots, {{{s}.field}}")
                if p is not None and s in assigned and p["t"] == "enum":
                    allowed = list(p["v"])
                    if assigned[s] not in allowed:
                        w.errors.append(f"{where}: {text!r}: {assigned[s]!r} is not one of {allowed}")
            heads = {s.split(".")[0] for s in have}
            for leaf in _required_leaves(f.params):
                head = leaf.split(".")[0]
                optional_parent = f.params[head].get("opt")
                if leaf not in have and head not in assigned and not (optional_parent and head not in heads):
                    w.errors.append(f"{where}: {text!r}: required {leaf!r} is missing")
    for text in f.res + f.ans:
        for s in slots_of(text.replace("{{", "").replace("}}", "")):
            if param_at(f.params, s) is None:
                w.errors.append(f"{where}: result or answer {text!r}: no parameter {s!r}")


def _check_flow(w, fl):
    where = f"{fl.file}: flow {(fl.en or ['?'])[0]!r}"
    for name in list(fl.slots.values()) + list(fl.made.values()):
        if isinstance(name, str) and name not in w.lists:
            w.errors.append(f"{where}: no values list named {name!r}")
    if len(fl.steps) < 2:
        w.errors.append(f"{where}: a flow has at least two steps")
    for step in fl.steps:
        if len(step) != 3:
            w.errors.append(f"{where}: a step is (function, arguments, result)")
        elif w.by_name(step[0], fl.file) is None:
            w.errors.append(f"{where}: no function {step[0]!r} in this file")
    for text in fl.en + fl.zh_q:
        for s in slots_of(text):
            if s not in fl.slots:
                w.errors.append(f"{where}: {text!r}: no slot {s!r}")


def check(w, files):
    """Fills `w.errors` with everything wrong in the given files (stems)."""
    for f in w.fns:
        if f.file in files:
            _check_fn(w, f)
    for fl in w.flows:
        if fl.file in files:
            _check_flow(w, fl)
    for lang in ("en", "zh"):
        for row in w.chat[lang]:
            if not (isinstance(row, tuple) and len(row) == 2):
                w.errors.append(f"chat({lang}): {row!r} is not (request, answer)")
    seen = {}
    for f in w.fns:
        if seen.setdefault((f.file, f.name), f) is not f:
            w.errors.append(f"{f.file}: {f.name} is declared twice")
    return w.errors


def main(argv):
    if len(argv) < 2 or argv[0] != "check":
        print("usage: python3 -m switchboard.world check worlds/x.py [...] | check all")
        return 2
    shared = sorted(WORLDS_DIR.glob("values_*.py"))
    paths = sorted(WORLDS_DIR.glob("*.py")) if argv[1] == "all" else shared + [Path(p).resolve() for p in argv[1:]]
    paths = sorted(set(paths))
    w = load(paths)
    errors = check(w, {p.stem for p in paths})
    for e in errors[:200]:
        print(e)
    n = sum(len(f.en) + len(f.zh_q) for f in w.fns)
    print(f"{len(w.fns)} functions, {n} templates, {len(w.flows)} flows, {len(w.chat['en'])}+{len(w.chat['zh'])} chats, "
          f"{len(w.lists)} lists, {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
