"""Real signatures of the licensed sets as functions of the worlds, with generated ways of asking for them."""

import random
import re
from pathlib import Path

from . import held_out, signature_values as values, world
from .signature_asking import SYNONYMS, Asker, Leaf
from .signature_kinds import clauses, direction, kind_of, numbers, unit_of
from .signature_phrases import base_verb, clean, desc_label, imperative, name_label, sentences, split_words
from .texts import SCHEMAS, lines
from .world import Fn

MAX_PARAMS, MIN_DOMAIN, MAX_DOMAIN = 6, 4, 24
NO_PARAMS_SHARE = 0.07  # a function without parameters teaches little
_PLUMBING = re.compile(
    r"^\$|^x-|^x_ms|^@|\bapi ?key|api version|apiversion|^authorization$|\b(?:access|auth|bearer|session|security|csrf|refresh|skip|page|next|continuation|sync|user|pagination|api|client|sas) ?token|^token$|"
    r"content.?type|content length|^accept|user agent|^workflow$|secret|^skip ?token|^cursor$|^paging|next page|idempotency|odata|^expand$|^select$|^order ?by$|^header|^etag|^if match|"
    r"correlation|^request id$|^app ?id$|^client id$|^tenant id$|realtime|properties with history|^db id$|^host url$|^engine$|subscription key|ocp apim|^dummy|^async$|^inline$|^payload$|"
    r"^raw|callback|call back|web ?hook|^notification url|^fields$|^metadata$|^parent window handle$|^max relative|^search ?filter$|^sp url$|^profiles$|^access locations$|^associations$|^id property$", re.I)
_HEAVY = re.compile(r"(?:file ?(?:content|bytes|data)|doc content|binary|base ?64|attachment content|\bbytes\b|^image$|^file$|^document$|^input ?file$|\bxml\b|\bjson\b|\bhtml\b|^body$|^data$|image file|^request$|^properties$|^schema$|script)$", re.I)
_GOOD_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9_-]{0,39}$")
_SKIP_NAME = re.compile(r"webhook|trigger|callback|subscribe|^when|^on[A-Z]|mcp|test|odata|swagger", re.I)
ALTS = {"query": ["search", "q", "term", "search_text"], "q": ["query", "search_term"], "search": ["query", "keyword"], "keyword": ["term", "query"], "limit": ["max_results", "count", "top"],
        "count": ["limit", "number", "amount"], "city": ["town", "place", "location"], "location": ["place", "where", "area"], "country": ["nation", "country_name"], "title": ["name", "heading"],
        "description": ["details", "about", "summary"], "message": ["text", "body", "content"], "text": ["content", "input_text"], "email": ["mail", "email_address"], "start date": ["from_date", "begin", "since"],
        "end date": ["to_date", "until", "finish"], "date": ["day", "on_date"], "category": ["group", "kind"], "type": ["kind", "variant"], "name": ["title", "label"], "status": ["state", "condition"],
        "amount": ["sum", "value", "total"], "price": ["cost", "amount"], "language": ["lang", "tongue"], "page": ["page_number", "page_no"], "comment": ["note", "remark"], "note": ["comment", "memo"],
        "url": ["link", "address"], "phone": ["phone_number", "telephone"], "user id": ["account_id", "uid", "member_id"], "file name": ["document", "file"], "color": ["colour", "shade"],
        "year": ["in_year", "calendar_year"], "duration": ["length", "how_long"], "quantity": ["amount", "how_many", "count"], "from": ["source", "origin"], "to": ["target", "recipient"], "radius": ["distance", "range"],
        "address": ["street_address", "street"], "reason": ["why", "explanation"], "topic": ["subject", "theme"], "id": ["identifier", "key", "ref"], "first name": ["given_name"], "last name": ["surname", "family_name"]}
# Values that are passed on in another spelling than the request's; the pattern says so to the reader of the signature.
PATTERNS = {"isodate": r"^\d{4}-\d{2}-\d{2}$", "isotime": r"^\d{4}-\d{2}-\d{2}T", "countrycode": "^[A-Z]{2}$", "currencycode": "^[A-Z]{3}$", "langcode": "^[a-z]{2}$"}
RESULTS = {"get": ['{{"status":"ok","items":[]}}', '{{"count":3}}', '[{{"id":"a1"}},{{"id":"b2"}}]', '{{"value":12.5}}', "2 results", '{{"found":true}}'], "create": ['{{"id":"n-104"}}', "created", '{{"created":true}}'],
           "delete": ["deleted", '{{"deleted":1}}', "removed"], "update": ["updated", '{{"updated":true}}', "saved"], "": ["ok", "done", '{{"ok":true}}', "success"]}
ANSWERS = {"get": ["Here it is.", "Here is what I found.", "Done."], "create": ["It is there now.", "Created.", "Done."], "delete": ["It is gone.", "Removed.", "Done."],
           "update": ["Changed.", "Updated.", "Done."], "": ["Done.", "That is done.", "All set."]}
_ACT = {"list": "get", "find": "get", "search": "get", "show": "get", "fetch": "get", "calculate": "get", "check": "get", "read": "get", "add": "create", "insert": "create",
        "remove": "delete", "set": "update", "edit": "update", "modify": "update", "change": "update"}


class _Unusable(Exception):
    """A signature that cannot be asked for in words."""


class Reader:
    """Turns signatures into functions; holds the values that they share."""

    def __init__(self, worlds, data, seed=0):
        self.rng = random.Random(f"signatures {seed}")
        self.seed = seed
        self.kinds = values.pools(worlds, data, self.rng)
        self.shared = {
            "id": values.plain_numbers(self.rng, 1, 999999, 300), "small": values.plain_numbers(self.rng, 1, 999, 100), "year": values.plain_numbers(self.rng, 1960, 2027, 60),
            "port": values.plain_numbers(self.rng, 21, 65535, 60), "isodate": values.iso_dates(self.rng), "isotime": values.iso_dates(self.rng, time=True),
            "countrycode": values.codes(values.COUNTRY_CODES, self.rng), "langcode": values.codes(values.LANGUAGE_CODES, self.rng), "currencycode": values.codes(values.CURRENCY_CODES, self.rng),
        }
        self.held = held_out.function_names()

    # parameters -----------------------------------------------------------------
    def scalar(self, name, schema, t):
        """The spec of one value and its kind; raises _Unusable."""
        text = clean(schema.get("description"))
        if t == "bool":
            return {"t": "bool"}, "bool"
        enum = schema.get("enum")
        if isinstance(enum, list) and enum:
            return self.enum(enum), "enum"
        if t in ("int", "num"):
            return numbers(name_label(name), text, schema, t, self.shared)
        if schema.get("format") in ("byte", "binary") or _HEAVY.search(name_label(name)) and "name" not in name.lower():
            raise _Unusable(name)
        kind = kind_of(name_label(name).lower(), text, schema.get("format"))
        if kind in PATTERNS:
            return {"t": "str", "v": self.shared[kind], "pattern": PATTERNS[kind]}, kind
        some = values.examples(text) if kind in ("any", "word", "title", "topic", "query", "sentence", "thing", "size", "format", "unit", "period", "job", "tag", "code", "product", "material") else []
        if some:
            return {"t": "str", "v": some, "noise": 0.12}, "words"
        noise = {"id": 0.04, "any": 0.12, "title": 0.15, "sentence": 0.08, "message": 0.08, "query": 0.15, "digits": 0}.get(kind, 0.03)
        return {"t": "str", "v": "sig_" + (kind if kind in self.kinds else "any"), "noise": noise}, kind

    def enum(self, enum):
        if all(isinstance(v, int) and not isinstance(v, bool) for v in enum):
            return {"t": "enum", "v": {v: [] for v in enum}}
        enum = list(dict.fromkeys(v for v in enum if isinstance(v, str) and 0 < len(v.strip()) <= 40 and not set("{}@\"\n") & set(v)))
        if not 2 <= len(enum) <= 24:
            raise _Unusable("enum")
        out = {}
        for v in enum:
            words = " ".join(split_words(v)) if re.fullmatch(r"[A-Za-z_-]+", v) and not v.isupper() else v.replace("_", " ")
            out[v] = [w for w in dict.fromkeys([v, v.lower(), words.lower()]) if w.strip()]
        lowered = [w for ws in out.values() for w in {x.lower() for x in ws}]
        if len(set(lowered)) < len(lowered):
            out = {v: [v] for v in enum}
        return {"t": "enum", "v": out}

    def leaf(self, name, schema, path, required):
        """(spec, leaf) of a parameter that is no object."""
        if not isinstance(schema, dict) or not _GOOD_NAME.match(name):
            raise _Unusable(name)
        t = schema.get("type")
        t = {"string": "str", "integer": "int", "number": "num", "boolean": "bool", "array": "array", None: "str"}.get(t if not isinstance(t, list) else t[0])
        if t is None:
            raise _Unusable(name)
        if t == "array":
            items = schema.get("items") if isinstance(schema.get("items"), dict) else {}
            inner = {"string": "str", "integer": "int", "number": "num", None: "str"}.get(items.get("type"))
            if inner is None or "properties" in items:
                raise _Unusable(name)
            one = re.sub(r"(?<=[a-z])ies$", "y", name) if name.endswith("ies") else re.sub(r"(?<=[a-zD])s$", "", name)
            spec, kind = self.scalar(one, {**items, "description": items.get("description") or schema.get("description")}, inner)
            if spec["t"] == "str" and isinstance(spec["v"], dict):
                spec = {"t": "str", "v": list(spec["v"])}
            if kind in ("message", "sentence", "citystate", "coordinates", "note", "street"):
                spec = {**spec, "v": "sig_title"}
            spec = {**spec, "t": f"[{spec['t']}]", "noise": 0.05}
        else:
            spec, kind = self.scalar(name, schema, t)
        label = name_label(name)
        about = clean(schema.get("description"))
        words = desc_label(about)
        opaque = len(label) < 3 and label not in ("ID", "IP") or re.fullmatch(r"(value|param|arg|input|field|string|d|m)\s?\d*", label)
        if not label or opaque and not words:
            raise _Unusable(name)
        labels = [label] if not opaque else [words]
        if words and words != label and t != "bool" and not (len(words) < len(label) and words in label):
            labels.append(words)
        d = about[:110].rsplit(" ", 1)[0] if len(about) > 110 else about
        if d and d.lower() != label.lower():
            spec["d"] = d
        if not required:
            spec["opt"] = True
        self.default(spec, schema, t)
        alt = ALTS.get(label.lower())
        if alt:
            spec["alt"] = alt
        elif len(label.split()) > 1 and label.split()[-1].lower() in ("id", "name", "date", "type", "code", "number"):
            spec["alt"] = [label.lower().split()[-1] + "_of_" + "_".join(label.lower().split()[:-1]), "_".join(label.lower().split()[-2:])]
        return spec, Leaf(path, spec, required, *self.wording(kind, label, labels, spec, about))

    def default(self, spec, schema, t):
        v = schema.get("default")
        fits = {"str": str, "int": int, "num": (int, float), "bool": bool}.get(t)
        if spec.get("opt") and fits and isinstance(v, fits) and (t == "bool" or not isinstance(v, bool)) and len(str(v)) < 24 and str(v).strip():
            if (spec["t"] != "enum" or v in spec["v"]) and not re.search(r"[{}@]", str(v)):
                spec["default"] = v

    def wording(self, kind, label, labels, spec, about):
        """kind for the asker, labels, group, natural clauses, unit, noun, quotable"""
        low = label.lower()
        unit, bare = unit_of(low, about) if spec["t"] in ("int", "num") else ("", low)
        if unit:
            labels = [bare] + labels[1:] if bare else labels
        natural, group = clauses(kind, low, spec)
        noun = ""
        m = re.match(r"(.+) (id|ID|name|number|code|key|title|identifier|slug|handle)$", label)
        role = kind
        if m:
            noun = m.group(1)
            role = "id" if m.group(2).lower() in ("id", "number", "code", "key", "identifier", "slug", "handle") else "name"
        elif low in ("id", "key", "identifier", "number", "slug"):
            role = "id"
            of = re.search(r"(?:^| )(?:ID|key|number) (?:of|for) (?:the |an? )?([a-z ]{3,})$|^(?!the |this |its |your )([a-z]{3,}) ID$", labels[-1])
            noun = (of.group(1) or of.group(2)) if of else ""
        elif low in ("name", "title"):
            role = "name"
        elif kind in ("city", "country", "state", "citystate"):
            role = "place"
        elif spec["t"] in ("str", "enum"):
            noun = label.split()[-1]
        if spec["t"] not in ("str", "int", "enum"):
            role, noun = kind, ""
        quotable = spec["t"] == "str" and kind in ("title", "message", "sentence", "note", "query", "any", "subject", "topic", "regex", "tag", "words", "event", "reason") and not isinstance(spec["v"], dict)
        return role, labels, group + direction(low), natural, unit, noun, quotable

    def params(self, schema):
        """(params, leaves) of a signature; raises _Unusable."""
        params, leaves = {}, []
        required = set(schema.get("required") or [])
        props = dict(schema.get("properties") or {})
        hoist = len(props) == 1 and self.rng.random() < 0.5
        for name, p in list(props.items()):
            if hoist and isinstance(p, dict) and p.get("type") == "object" and p.get("properties"):
                props, required = dict(p["properties"]), set(p.get("required") or [])
        kept = [(n, p) for n, p in props.items() if not _PLUMBING.search(name_label(n)) and not _PLUMBING.search(n)]
        kept.sort(key=lambda np: np[0] not in required) if len(kept) > MAX_PARAMS else None
        if sum(n in required for n, _ in kept) > MAX_PARAMS or len(props) > 30:
            raise _Unusable("size")
        for name, p in kept:
            if len(leaves) >= MAX_PARAMS:
                break
            try:
                if isinstance(p, dict) and p.get("type") == "object":
                    spec, inner = self.object(name, p, name in required, MAX_PARAMS - len(leaves))
                else:
                    spec, one = self.leaf(name, p, name, name in required)
                    inner = [one]
            except _Unusable:
                if name in required:
                    raise
                continue
            params[name] = spec
            leaves += inner
        first = [leaf.labels[0].lower() for leaf in leaves]
        for leaf in leaves:  # two parameters are never called the same
            if first.count(leaf.labels[0].lower()) > 1:
                leaf.labels = [name_label(leaf.path.replace(".", "_"))]
        every = [x.lower() for leaf in leaves for x in leaf.labels]
        for leaf in leaves:
            leaf.labels = leaf.labels[:1] + [x for x in leaf.labels[1:] if every.count(x.lower()) == 1]
        return params, leaves

    def object(self, name, p, required, room):
        if not _GOOD_NAME.match(name) or not p.get("properties"):
            raise _Unusable(name)
        needed, fields, leaves = set(p.get("required") or []), {}, []
        order = sorted(p["properties"].items(), key=lambda np: np[0] not in needed)
        for n, q in order:
            if _PLUMBING.search(name_label(n)) or len(leaves) >= min(room, 4):
                if n in needed:
                    raise _Unusable(n)
                continue
            try:
                spec, leaf = self.leaf(n, q, f"{name}.{n}", n in needed)
            except _Unusable:
                if n in needed:
                    raise
                continue
            if not fields and not needed:  # an object has at least one field
                needed.add(n)
                spec.pop("opt", None)
                spec.pop("default", None)
                leaf.required = True
            spec["needed"] = n in needed
            leaf.required = leaf.required and required
            fields[n] = spec
            leaves.append(leaf)
        if not leaves:
            raise _Unusable(name)
        spec = {"t": "obj", "f": fields}
        about = clean(p.get("description"))[:110]
        if about and about.lower() != name.lower():
            spec["d"] = about
        if not required:
            spec["opt"] = True
        return spec, leaves

    # functions ------------------------------------------------------------------
    def function(self, row, domain, taken):
        """A `Fn` of a signature, or None."""
        name = re.sub(r"\W+", "_", row.get("name") or "").strip("_")
        if not re.match(r"[A-Za-z]", name) or len(name) > 50 or _SKIP_NAME.search(name):
            return None
        service = str(row.get("service") or row.get("source") or "")
        keep = set(re.findall(r"\w+", service))
        parts = sentences(row.get("description"))
        if not parts or any(re.match(r"when |triggers? |this (?:trigger|webhook)", s, re.I) for s in parts):
            return None
        imps = list(dict.fromkeys(i for i in (imperative(s, keep) for s in parts[:2]) if i))
        if not imps:
            return None
        if set(imps[0].split()[1:]) <= {"a", "an", "the", "list", "data", "item", "items", "record", "records", "object"}:
            return None
        try:
            params, leaves = self.params(row.get("parameters") or {})
        except _Unusable:
            return None
        rng = random.Random(f"{self.seed} {service} {name}")
        if not params and rng.random() > NO_PARAMS_SHARE * 4:
            return None
        names = self.names(rng, name, service, taken)
        if names is None:
            return None
        desc = ". ".join(parts[:2])
        if len(desc.split()) > 25 or len(parts) > 1 and imps and parts[1].lower() == parts[0].lower():
            desc = parts[0] if len(parts[0].split()) <= 25 else imps[0][:1].upper() + imps[0][1:]
        descs = [d for d in dict.fromkeys([i[:1].upper() + i[1:] for i in imps] + parts[:1]) if d != desc][:2]
        en = Asker(rng, imps, leaves).templates(4 if not leaves else 10 if len(leaves) < 3 else 13)
        verb = imps[0].split()[0]
        act = verb if verb in RESULTS else _ACT.get(verb, "")
        return Fn(names[0], desc, domain, names=names[1:], descs=descs, params=params, en=en, res=RESULTS[act], ans=ANSWERS[act], file="external")

    def names(self, rng, name, service, taken):
        """The name and others for it, none of which is taken or held out; None if it is held out."""
        if held_out.plain_name(name) in self.held:
            return None
        words = [w.lower() for w in split_words(name)] or [name.lower()]
        home = re.sub(r"\W+", "_", service.split("/")[0].lower()).strip("_")[:18]
        if name.lower() in taken:
            name = f"{home}_{name}"
            if name.lower() in taken or len(name) > 60 or not name[0].isalpha():
                return None
        taken.add(name.lower())
        snake = "_".join(words)
        out = [snake, words[0] + "".join(w.capitalize() for w in words[1:]), f"{home.split('_')[0]}.{snake}"]
        if base_verb(words[0]) and len(words) > 1:
            other = rng.choice([s for s in SYNONYMS.get(words[0], [words[0]]) if " " not in s] or [words[0]])
            out += ["_".join([other] + words[1:]), "_".join(words[1:] + [words[0]])]
        out = [o for o in dict.fromkeys(out) if o != name and len(o) <= 50 and o[0].isalpha() and held_out.plain_name(o) not in self.held]
        return [name] + out[:4]


def grouped(rows):
    """{home: rows}: the signatures of one connector or one field are each other's hard negatives."""
    homes = {}
    for r in rows:
        homes.setdefault(str(r.get("service") or r["source"]).split("/")[0], []).append(r)
    return homes


def usable(fn, lists):
    """Whether the worlds' own check accepts a function (other than that it speaks no Chinese)."""
    w = world.Worlds()
    w.lists = lists
    world._check_fn(w, fn)
    return len(fn.en) >= 4 and not [e for e in w.errors if "no zh templates" not in e]


def add(worlds, data, seed=1, rows=None, limit=8000):
    """Adds up to `limit` signatures under `data` (or of the given rows) to the worlds.

    Another seed picks others and asks for them in other words.
    """
    rows = list(lines(Path(data) / SCHEMAS)) if rows is None else rows
    reader, taken, spare, count = Reader(worlds, data, seed), {f.name.lower() for f in worlds.fns}, [], 0
    homes = list(grouped(rows).items())
    reader.rng.shuffle(homes)
    for home, group in homes:
        if count >= limit:
            break
        slug, fns, seen = re.sub(r"\W+", "_", home.lower()).strip("_")[:28], [], set()
        for r in group:
            f = reader.function(r, "", taken)
            if f and f.desc.lower() not in seen and usable(f, worlds.lists):
                seen.add(f.desc.lower())
                fns.append(f)
        count += len(fns)
        if len(fns) < MIN_DOMAIN:
            spare += fns
        else:
            _portion(worlds, fns, f"sig_{slug}")
    _portion(worlds, spare, "sig_mixed")
    return worlds


def _portion(worlds, fns, domain):
    """Appends functions in domains of a fair size."""
    count = max(1, -(-len(fns) // MAX_DOMAIN))
    for k in range(count):
        part = fns[k * len(fns) // count:(k + 1) * len(fns) // count]
        for f in part:
            f.domain = domain if count == 1 else f"{domain}_{k + 1}"
        worlds.fns += part
