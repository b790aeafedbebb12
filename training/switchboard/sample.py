"""Samples concrete functions (with renamed signatures) and requests with their calls from the worlds."""

import functools
import json
import re
from pathlib import Path

from .surface import dress, join_list, number_surface
from .world import CJK, SCALARS, SLOT, param_at, split_template

_STEMS = ["Zorvin", "kelpo", "Marund", "tisco", "Velora", "brindle", "Quenta", "osprey", "lumen", "Hadrik", "pomelo", "sable", "Nimbus",
          "cobalt", "Ferrow", "juniper", "maple", "Orrin", "willow", "crag", "Tamsin", "ember", "fjord", "gable", "Ilsa", "larch", "Mercer",
          "nettle", "opal", "Pike", "quill", "rowan", "Sorrel", "thistle", "umber", "Vesper", "wren", "yarrow", "zephyr", "anchor", "blanket",
          "candle", "drawer", "engine", "feather", "garden", "harbour", "island", "jacket", "kettle", "ladder", "mirror", "needle", "orange",
          "pencil", "quarter", "ribbon", "saddle", "tunnel", "uncle", "velvet", "window", "yellow", "zipper", "bridge", "cloud", "desert",
          "evening", "forest", "glass", "hammer", "ink", "jungle", "kitten", "lemon", "market", "night", "ocean", "paper", "river", "silver",
          "tower", "valley", "winter", "copper", "dragon", "field", "ghost", "honey", "iron", "lake", "mountain", "north", "planet", "rabbit",
          "shadow", "train", "violin", "wagon", "alpha", "beta", "delta", "omega", "report", "draft", "plan", "final", "budget", "meeting"]
_LINKS = ["of", "and", "for the", "with", "in the", "about", "on", "near", "the", "to"]
_ZH_CHARS = "山水花木云雨风月星河海湖春夏秋冬红蓝白黑金银大小新老东西南北上下左右天地人家书画茶米鱼鸟马羊龙虎门窗桌灯车船桥路城市村店学校医院音乐电影工作会议报告计划"


_FIRST = ("Ada Amina Anders Bea Carlos Chloe Dmitri Elif Femi Greta Hana Idris Ines Jonas Kofi Leila Luca Maeve Mateo Mei Nadia Nils Noor Olga "
          "Omar Pavel Petra Quinn Rafael Rosa Sanjay Sofia Tariq Uma Viktor Wanda Yara Yusuf Zoe Zoltan").split()
_LAST = ("Abara Berg Castillo Dahl Eriksen Fournier Garcia Haddad Ivanov Jansen Kaya Kowalski Larsen Mendes Moreau Nakamura Novak Okafor Petrov "
         "Quist Rahman Rossi Sato Schmidt Silva Tanaka Toth Ueda Varga Weber Yilmaz Zhang").split()
_MONTHS = "January February March April May June July August September October November December".split()


PERCENT = 0.4  # how often a share, a number between 0 and 1, is said as a percentage
_SHARE = re.compile(r"decimal|fraction|share|probab|0 (?:to|and|-) 1|rate|ratio|opacity", re.I)


def _code(rng):
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randint(1, 4)))
    number = rng.randint(1, 10 ** rng.randint(1, 5))
    if rng.random() < 0.2:
        return f"{letters}-{rng.randint(1, 99)}{rng.choice(['-', '.', '/'])}{number}"
    return letters + rng.choice(["-", "", "-", "/", "_", " "]) + str(number)


def _clock(rng):
    hour, minute = rng.randint(0, 59), f"{rng.randint(0, 59):02}"
    kind = rng.random()
    if kind < 0.25:
        return f"{hour:02}:{minute}:{rng.randint(0, 59):02}"
    return f"{hour:02}:{minute}" if kind < 0.5 else f"{hour}:{minute}"


def _person(rng):
    first, last = rng.choice(_FIRST), rng.choice(_LAST)
    kind = rng.random()
    if kind < 0.2:
        host = rng.choice(["mail", "post", "example", rng.choice(_STEMS).lower()]) + rng.choice([".com", ".org", ".net", ".example", ".io"])
        return f"{first.lower()}{rng.choice(['.', '_', ''])}{rng.choice([last.lower(), ''])}@{host}".replace("._@", "@").replace(".@", "@")
    return first if kind < 0.45 else f"{first} {last}"


def _figure(rng):
    """Text that looks like a number or a date and is copied as it stands."""
    kind = rng.randrange(5)
    if kind == 0:
        return f"{rng.choice(['', '', '+', '-'])}{rng.randint(0, 360)}.{rng.randint(1, 9999)}"
    if kind == 1:
        return f"{rng.randint(1, 31)} {rng.choice(_MONTHS)}"
    if kind == 2:
        return f"{rng.choice(_MONTHS)} {rng.randint(1, 31)}"
    if kind == 3:
        return f"{rng.randint(2020, 2030)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    return f"{rng.randint(1, 99)}{rng.choice(['h', 'd', 'x', 'v', '.', '/'])}{rng.randint(1, 99)}"


def _percent(rng, lo, hi, step, lang):
    """A share between 0 and 1 that is said as a percentage: (0.05, "5%")."""
    n = lo + step * rng.randrange(int(round((hi - lo) / step)) + 1) if step else rng.uniform(lo, hi)
    n = round(n, 2) if rng.random() < 0.7 else round(n, 3)
    said = f"{n * 100:g}"
    words = f"{rng.choice(['百分之', ''])}{said}" if lang == "zh" else said + rng.choice(["%", "%", "%", " percent", " per cent"])
    if lang == "zh" and not words.startswith("百"):
        words += "%"
    return (int(n) if float(n).is_integer() else n), words


def made_up(rng, lang):
    """A value nobody has seen: words put together at random, a code, a time, a person. Copying is the only way to fill it."""
    kind = rng.random()
    if kind < 0.32:
        return (_code if kind < 0.14 else _clock if kind < 0.21 else _person if kind < 0.28 else _figure)(rng)
    if lang == "zh" and kind < 0.9:
        return "".join(rng.choice(_ZH_CHARS) for _ in range(rng.randint(2, 6)))
    words = []
    for i in range(rng.randint(1, 4)):
        if i and rng.random() < 0.25:
            words.append(rng.choice(_LINKS))
        words.append(rng.choice(_STEMS))
    text = " ".join(words)
    return text.lower() if rng.random() < 0.5 else text


def _camel(name):
    parts = [p for p in re.split(r"[_\W]+", name) if p]
    return parts[0] + "".join(p[:1].upper() + p[1:] for p in parts[1:]) if parts else name


def _snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


@functools.cache
def demo_schemas():
    """The demo page's own parameter schemas by function name."""
    tools = json.loads((Path(__file__).resolve().parent.parent / "eval" / "demo.tools.json").read_text(encoding="utf-8"))
    return {t["name"]: t["parameters"] for t in tools}


_GROUPS = ("details options settings spec info data target payload input request params config item entry properties what values fields "
           "criteria definition").split()


def _plural(name):
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return name[:-1] + "ies"
    return name + ("es" if name.endswith(("s", "x", "ch", "sh")) else "s")


class Tool:
    """One offered function: a `Fn` under the names chosen for this page.

    With `reshape` its signature may differ in structure from the written one: a parameter takes several values, or
    some parameters are the fields of one object. Few functions are written so, many are met.
    """

    def __init__(self, rng, fn, keep=False, sampler=None, reshape=False):
        self.fn, self.sampler = fn, sampler
        self.listed, self.group = self._reshaped(rng) if reshape and not keep else (None, None)
        fresh = not keep and rng.random() < 0.6
        self.name = rng.choice(fn.names) if fresh and fn.names else fn.name
        self.zh = bool(fn.zh) and not keep and rng.random() < 0.15
        self.desc = fn.zh if self.zh else (rng.choice(fn.descs) if fresh and fn.descs and rng.random() < 0.7 else fn.desc)
        style = rng.choice([None, None, None, _camel, _snake]) if not keep else None
        self.rename = {}
        taken = set()
        for n, p in fn.params.items():
            new = rng.choice(p["alt"]) if fresh and p.get("alt") and rng.random() < 0.5 else n
            if n == self.listed and rng.random() < 0.8:
                new = rng.choice([_plural(new), _plural(new), new + "_list", "all_" + _plural(new)])
            if style:
                new = style(new)
            if new in taken or (new != n and new in fn.params):
                new = n
            taken.add(new)
            self.rename[n] = new
        docs = keep or rng.random() < 0.8
        self.drop = {}  # enum values left out, so that the list must be read
        props, required = {}, []
        for n, p in fn.params.items():
            props[self.rename[n]] = self._schema(rng, self.spec(n), docs, n, keep)
            if not p.get("opt") and "default" not in p:
                required.append(self.rename[n])
        if self.group:
            props, required = self._grouped_schema(props, required)
        self.schema = {"type": "object", "properties": props}
        if required:
            self.schema["required"] = required
        if keep and fn.domain == "demo":
            self.schema = demo_schemas()[fn.name]

    def _reshaped(self, rng):
        """(the parameter that becomes a list or None, (name of an object, its parameters) or None)"""
        plain = [n for n, p in self.fn.params.items() if p["t"] in SCALARS]
        single = [n for n in plain if self.fn.params[n]["t"] in ("str", "enum") and "default" not in self.fn.params[n]
                  and "pattern" not in self.fn.params[n] and not (self.fn.params[n]["t"] == "str" and isinstance(self.fn.params[n].get("v"), dict))]
        listed = rng.choice(single) if single and rng.random() < 0.08 else None
        group = None
        if len(plain) >= 2 and rng.random() < 0.08:
            size = rng.randint(2, min(4, len(plain)))
            start = rng.randrange(len(plain) - size + 1)
            members = plain[start:start + size]
            names = [g for g in _GROUPS if g not in self.fn.params]
            group = (rng.choice(names), members)
        return listed, group

    def spec(self, slot):
        """The parameter behind a slot, as this page offers it."""
        p = param_at(self.fn.params, slot)
        return {**p, "t": f"[{p['t']}]"} if slot == self.listed else p

    def _grouped_schema(self, props, required):
        name, members = self.group
        inside = [self.rename[n] for n in members]
        taken = [i for i in inside if i in required]
        schema = {"type": "object", "properties": {i: props[i] for i in inside}}
        if taken:
            schema["required"] = taken
        out = {}
        for n, p in props.items():
            if n not in inside:
                out[n] = p
            elif n == inside[0]:
                out[name] = schema
        return out, [n for n in required if n not in inside] + ([name] if taken else [])

    def nest(self, args):
        """Arguments under this page's names, with the grouped ones inside their object."""
        if not self.group:
            return args
        name, members = self.group
        inside = {self.rename[n]: args[self.rename[n]] for n in members if self.rename[n] in args}
        out = {}
        for n in self.fn.params:
            n = self.rename[n]
            if n == self.rename[members[0]] and inside:
                out[name] = inside
            if n in args and n not in inside:
                out[n] = args[n]
        return out

    def _schema(self, rng, p, docs, name, keep):
        t = p["t"]
        if t.startswith("["):
            out = {"type": "array", "items": self._schema(rng, {**p, "t": t[1:-1], "d": None, "zh": None}, False, name, True)}
            out["items"].pop("description", None)
            out["items"].pop("default", None)
        elif t == "obj":
            req = [n for n, q in p["f"].items() if not q.get("opt")]
            out = {"type": "object", "properties": {n: self._schema(rng, q, docs, f"{name}.{n}", keep) for n, q in p["f"].items()}}
            if req:
                out["required"] = req
        elif t == "enum":
            names = list(p["v"])
            if not keep and len(names) > 3 and rng.random() < 0.3:
                gone = set(rng.sample(names, rng.randint(1, len(names) - 2)))
                gone.discard(p.get("default"))
                self.drop[name] = gone
                names = [v for v in names if v not in gone]
            if not keep and rng.random() < 0.2:
                rng.shuffle(names)
            kind = "integer" if all(isinstance(v, int) and not isinstance(v, bool) for v in names) else "string"
            out = {"type": kind, "enum": names}
        else:
            out = {"type": {"str": "string", "int": "integer", "num": "number", "bool": "boolean"}[t]}
            v = p.get("v")
            if p.get("lim") and t in ("int", "num") and isinstance(v, tuple):
                out["minimum"], out["maximum"] = v[0], v[1]
            if p.get("pattern"):
                out["pattern"] = p["pattern"]
        if "default" in p and not t.startswith("[") :
            out["default"] = p["default"]
        d = (p.get("zh") if self.zh else None) or p.get("d")
        if docs and not keep and self.sampler and t in ("str", "int", "num") and rng.random() < 0.25:
            d = self._with_example(rng, d, p, t)
        if docs and d:
            out["description"] = d
        return out

    def _with_example(self, rng, d, p, t):
        """The description with a value in it that nobody asked for: what is offered as an example must not be copied."""
        lang = "zh" if self.zh else "en"
        value, _ = self.sampler.scalar({"noise": 0.3, **p}, t, lang)
        if self.zh:
            return (d or "") + rng.choice(["，例如{}", "，如“{}”", "（例：{}）", "，比如 {}"]).format(value)
        return ((d or "") + rng.choice([", such as {}", ", for example {}", " (e.g. {})", ', e.g. "{}"', ", like {}", "; example: {}"]).format(value)).lstrip(",; ")

    def as_dict(self):
        return {"name": self.name, "description": self.desc, "parameters": self.schema}


class Sampler:
    """Draws values and requests."""

    def __init__(self, worlds, rng):
        self.w, self.rng = worlds, rng
        self._split = {}

    # values -----------------------------------------------------------------
    def _list(self, v, lang):
        if isinstance(v, str):
            pool = self.w.lists[v]
            return pool[lang] or pool["en"] or pool["zh"]
        key = id(v)
        if key not in self._split:
            items = list(v)
            zh = [x for x in items if CJK.search(str(x))]
            en = [x for x in items if not CJK.search(str(x))]
            self._split[key] = {"en": en or zh, "zh": zh or en}
        return self._split[key][lang]

    def _mapped(self, v, lang, drop=(), named=True):
        """A value and one of its surfaces; `named`: its own name is one, too."""
        value = self.rng.choice([k for k in v if k not in drop] or list(v))
        surfaces = [s for s in v[value] if bool(CJK.search(s)) == (lang == "zh")]
        if not surfaces:
            surfaces = [str(value)]
        elif named and lang == "en" and isinstance(value, str) and value not in ("true", "false"):
            surfaces = surfaces + [value.replace("_", " ")]
        return value, self.rng.choice(surfaces)

    def scalar(self, p, t, lang, drop=()):
        """One value and the words for it: (value, surface)."""
        rng, v = self.rng, p.get("v")
        if t == "str":
            if isinstance(v, dict):
                return self._mapped(v, lang)
            if rng.random() < p.get("noise", 0.2):
                s = made_up(rng, lang)
            else:
                s = str(rng.choice(self._list(v, lang)))
            return s, s
        if t == "bool":
            value, s = self._mapped(v, lang)
            return value == "true" or value is True, s
        if t == "enum":
            if not isinstance(v, dict):
                value = rng.choice([x for x in v if x not in drop] or list(v))
                return value, str(value).replace("_", " ")
            return self._mapped(v, lang, drop)
        if isinstance(v, dict):
            value, s = self._mapped(v, lang, named=False)  # "a kilo", not the 1000 that it is worth
            return (json.loads(value) if isinstance(value, str) else value), s
        lo, hi = v[0], v[1]
        step = v[2] if len(v) > 2 else None
        if step:
            n = lo + step * rng.randrange(int(round((hi - lo) / step)) + 1)
            n = round(n, 6)
        elif t == "int":
            n = rng.randint(int(lo), int(hi)) if rng.random() < 0.7 or hi - lo < 20 else rng.randint(int(lo), int(lo + (hi - lo) // 8))
        elif rng.random() < 0.6:
            n = rng.randint(int(-(-lo // 1)), int(hi // 1)) if hi // 1 >= -(-lo // 1) else round(rng.uniform(lo, hi), 2)
        else:
            n = round(rng.uniform(lo, hi), rng.choice([1, 2]))
        if t == "num" and 0 <= lo < hi <= 1 and _SHARE.search(p.get("d") or "") and rng.random() < PERCENT:
            return _percent(rng, lo, hi, step, lang)
        if isinstance(n, float) and n.is_integer():
            n = int(n)
        if t == "int":
            n = int(n)
        return n, number_surface(rng, n, lang)

    def value(self, p, lang, drop=()):
        t = p["t"]
        if not t.startswith("["):
            return self.scalar(p, t, lang, drop)
        out, words = [], []
        for _ in range(self.rng.choice([1, 2, 2, 3, 3, 4])):
            v, s = self.scalar(p, t[1:-1], lang, drop)
            if v not in out:
                out.append(v)
                words.append(s)
        if t == "[int]" or t == "[num]":
            words = [str(v) for v in out]
        return out, join_list(self.rng, words, lang)

    # requests ---------------------------------------------------------------
    def call(self, tool, lang, template=None):
        """A request for one call: (pieces, arguments under the tool's names, raw values by slot)."""
        templates = tool.fn.zh_q if lang == "zh" else tool.fn.en
        body, assigned = split_template(template or self.rng.choice(templates))
        raw = self.raw(tool, body, lang)
        got = self.arguments(tool, raw, assigned)
        return got and (self.lay(body, raw), *got)

    def raw(self, tool, body, lang, preset=None):
        """(value, its words) by slot of a template; `preset` has those that are settled."""
        raw = {}
        for m in SLOT.finditer(body):
            slot = m.group(1)
            if slot in raw:
                continue
            value, words = (preset or {}).get(slot) or self._another(tool, slot, lang, [w for _, w in raw.values()])
            if words == "两" and body[:m.start()].endswith("第"):
                words = "二"
            raw[slot] = (value, words)
        return raw

    def _another(self, tool, slot, lang, taken):
        """A value whose words no other slot has, if there is one: "from Lima to Lima" teaches nothing."""
        for _ in range(4):
            value, words = self.value(tool.spec(slot), lang, tool.drop.get(slot, ()))
            if words not in taken:
                break
        return value, words

    @staticmethod
    def lay(body, raw):
        """A template with its values as pieces: (text, whether it is a value)."""
        pieces, last = [], 0
        for m in SLOT.finditer(body):
            if m.start() > last:
                pieces.append((body[last:m.start()], False))
            pieces.append((raw[m.group(1)][1], True))
            last = m.end()
        if last < len(body):
            pieces.append((body[last:], False))
        return pieces

    def arguments(self, tool, raw, assigned):
        """(arguments under the tool's names, raw values by slot), or None where the page does not offer an assigned value."""
        flat = {k: v for k, (v, _) in raw.items()}
        for k, v in assigned.items():
            if v in tool.drop.get(k, ()):
                return None
            flat[k] = [v] if k == tool.listed and not isinstance(v, list) else v
        return tool.nest(self._nest(tool, flat)), flat

    def _nest(self, tool, flat):
        args = {}
        for n in tool.fn.params:
            if n in flat:
                args[tool.rename[n]] = flat[n]
            else:
                inner = {k.split(".", 1)[1]: v for k, v in flat.items() if k.startswith(n + ".")}
                if inner:
                    order = tool.fn.params[n].get("f", {})
                    args[tool.rename[n]] = {k: inner[k] for k in order if k in inner}
        return args

    def fill_text(self, texts, flat, default):
        """A result or answer template filled from raw values; `default` when none fits."""
        fits = [t for t in texts if all(s in flat for s in SLOT.findall(t.replace("{{", "").replace("}}", "")))]
        if not fits:
            return default
        return render(self.rng.choice(fits), flat)


_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


def render(text, flat):
    """Puts values into a result or answer template (`{{` and `}}` are literal braces)."""

    def put(m):
        if m.group(1) is None:
            return m.group(0)[0]
        v = flat[m.group(1)]
        if isinstance(v, list):
            return ", ".join(map(str, v))
        return str(v).lower() if isinstance(v, bool) else str(v)

    return _PIECE.sub(put, text)


def dressed(rng, pieces, args, tool, lang, plain=0.35):
    """The final request text and its arguments."""
    text, lowered = dress(rng, pieces, lang, plain)
    return text, (lower_args(args, tool.schema, text) if lowered else args)


def lower_args(v, schema, text):
    """Lower-cases the copied strings of a lower-cased request; enum and mapped values keep their spelling."""
    if isinstance(v, str):
        fixed = "enum" in schema or "pattern" in schema
        return v.lower() if not fixed and v.lower() in text else v
    if isinstance(v, list):
        return [lower_args(x, schema.get("items", {}), text) for x in v]
    if isinstance(v, dict):
        return {k: lower_args(x, schema.get("properties", {}).get(k, {}), text) for k, x in v.items()}
    return v
