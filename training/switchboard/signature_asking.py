"""Generated ways of asking for a function: templates from its imperatives and the clauses of its parameters."""

import json
import re
from dataclasses import dataclass, field

from .signature_phrases import RETRIEVE, base_verb, gerund, is_plural, noun_phrase


@dataclass
class Leaf:
    """A parameter (or a field of an object) as requests speak of it."""
    path: str
    spec: dict
    required: bool
    kind: str
    labels: list
    group: str  # leaves of one group cannot be told apart without their labels
    natural: list = field(default_factory=list)  # "in {}", "from {}": the value without its label
    unit: str = ""
    noun: str = ""  # the thing that this identifies: "contact" of "contact ID"
    quotable: bool = False


SYNONYMS = {
    "get": ["get", "get me", "show me", "fetch", "pull up", "find", "look up", "give me", "retrieve", "bring up"],
    "list": ["list", "list", "show me", "show", "give me", "get", "pull up"], "find": ["find", "look up", "search for", "locate"],
    "search": ["search", "look through"], "create": ["create", "make", "set up", "add"], "add": ["add", "add", "put in", "enter"],
    "delete": ["delete", "remove", "get rid of", "erase"], "remove": ["remove", "take out", "delete"], "update": ["update", "change", "edit", "modify"],
    "calculate": ["calculate", "work out", "compute", "figure out"], "compute": ["compute", "calculate", "work out"], "check": ["check", "find out"],
    "convert": ["convert", "turn", "change"], "cancel": ["cancel", "call off"], "generate": ["generate", "produce", "make"], "schedule": ["schedule", "set up", "book"],
    "determine": ["determine", "work out", "find out"], "send": ["send", "send out"], "retrieve": ["retrieve", "get", "fetch", "show me"],
    "start": ["start", "kick off", "begin"], "stop": ["stop", "halt"], "modify": ["modify", "change"], "show": ["show", "show me", "display"],
    "download": ["download", "get"], "analyze": ["analyse", "look into", "analyze"], "validate": ["validate", "check"], "estimate": ["estimate", "work out"],
    "fetch": ["fetch", "get", "bring me"], "register": ["register", "sign up"], "execute": ["execute", "run"],
}
NEEDS = ["I need to {}", "I want to {}", "I'd like to {}", "I have to {}", "we need to {}", "help me {}", "I'm trying to {}", "time to {}", "it's time to {}", "go and {}",
         "would you be able to {}?", "can you {}?", "could you {}?", "is it possible to {}?", "can I {}?", "I was asked to {}", "I would like you to {}", "you should {}", "let's {}"]
SHOWS = ["show me {}", "I need {}", "give me {}", "I'd like to see {}", "can I see {}?", "could I have {}?", "I'm looking for {}", "I want {}", "let me see {}", "do you have {}?",
         "tell me {}", "could you tell me {}?", "I would like to know {}", "can you find {} for me?", "I'm interested in {}", "looking for {}"]
CONTEXTS = """I'm preparing a report for my manager.|We are a small team and things are busy.|A colleague asked me about this yesterday.|I'm new to this tool.
|My deadline is close, so let's be quick.|I've been at this all morning.|We have an audit coming up.|I promised a client I'd sort this out.|Someone on my team left a note about this.
|I'm cleaning things up before my holiday.|I lost the print-out from last week.|There was some confusion in the meeting.|I'm on my phone right now.|This is for the steering group.
|I'm training a new hire and want to show how it's done.|My laptop crashed and I have to redo this.|I'm writing a paper.|We're moving to a new system next month.|It's for a friend.
|I'm helping out in another department today.|I thought I had done this already.|Our old spreadsheet is a mess.|My notes are incomplete.|I'm planning ahead.|I'm comparing a few options.
|The boss is waiting.|I have three more of these to do after this.|I couldn't find the button for it.|I keep forgetting how this works.|This came in by mail.""".replace("\n", "").split("|")
LEADS = ["Here is what I have:", "Details:", "Use these:", "Here are the details:", "The details are as follows:", "With these settings:", "Values:"]
_DETS = set("an a the any one your this that each my specific given single particular specified existing certain desired selected individual provided requested new".split())
_PREPOSITIONS = {"for", "of", "in", "from", "to", "by", "with", "about", "on", "at"}
_STOP = _PREPOSITIONS | set("and or based using into within between through via as all every multiple its their under per against".split())
_BARE = ("id", "name", "title", "key", "number", "identifier", "slug")
# "the sender account" is not simply "the account"
_MODIFIERS = set("sender receiver recipient source target parent child new old from to start end origin destination primary secondary first second other current previous next original owner related "
                 "external base default billing shipping starting ending created modified".split())
_PLACE = re.compile(r"\b(in|at|of|for|near|from|to|on|by|within) (?:(?:an?|the|any|your) )?(?:(?:specific|given|particular|specified|certain|desired|selected) )*(?:[a-z]+ )?(?:area|location|place|city|region|country|town)\b(?! \w+s\b)")


def _locate(words, stem):
    """(start, start without determiners, end) of a noun in an imperative, or None."""
    k = len(stem)
    for i in range(1, len(words) - k + 1):
        if [w.lower() for w in words[i:i + k]] == stem and (i + k == len(words) or words[i + k].lower() in _STOP or words[i + k].endswith("ed")):
            inner = i
            while inner > 1 and i - inner < 2 and words[inner - 1].lower() not in _DETS | _STOP:
                inner -= 1
            if inner > 1 and words[inner - 1].lower() not in _DETS | _STOP:
                return None  # a longer name, not to be cut in two
            start = inner
            while start > 1 and words[start - 1].lower() in _DETS:
                start -= 1
            return start, inner, i + k
    return None


_ADJECTIVES = set("active inactive archived deleted hidden enabled disabled public private visible locked open closed required optional default primary verified published draft internal "
                  "external read-only readonly shared recurring anonymous billable taxable confidential urgent completed unread pinned mandatory favorite favourite expired approved "
                  "paid refundable favorited starred empty valid invalid global local secure sensitive confirmed new recursive ascending descending asynchronous exact live".split())


def _bool(rng, leaf):
    """(clause, value): a clause carries its own separator."""
    value, words = rng.random() < 0.55, leaf.labels[0].split()
    label, first, rest = " ".join(words), words[0].lower(), " ".join(words[1:])
    if first in ("is", "are", "should", "was", "can", "does") and rest:
        words, label, first, rest = words[1:], rest, words[1].lower(), " ".join(words[2:])
    ones = rest if not rest or rest.split()[-1].lower() not in _ADJECTIVES else rest + " ones"
    if rng.random() < 0.25:
        said = rng.choice([("yes", "no"), ("true", "false"), ("on", "off"), ("yes", "no")])[not value]
        return rng.choice([f", {label}: {said}", f", {label} {said}", f". Set {label} to {said}", f" with {label} set to {said}", f". {label[:1].upper() + label[1:]}: {said}"]), value
    if first in ("include", "including", "return", "show", "display", "with") and rest:
        return rng.choice([f", including {ones}", f" and include {ones}", f". Make sure to include {ones}", f". I also want {ones}", f", with {ones} included"] if value else
                          [f", excluding {ones}", f", but don't include {ones}", f". Leave out {ones}", f". No need to include {ones}", f", without including {ones}"]), value
    if first in ("exclude", "skip", "ignore", "omit", "hide") and rest:
        return rng.choice([f", {gerund(first)} {ones}", f" and {first} {ones}", f". Please {first} {ones}"] if value else
                          [f", but don't {first} {ones}", f", without {gerund(first)} {ones}", f". Do not {first} {ones}"]), value
    if first in ("has", "have") and rest:
        return rng.choice([f" that has {rest}", f", it has {rest}", f". It does have {rest}"] if value else [f" that has no {rest}", f", it has no {rest}", f". It does not have {rest}"]), value
    if first in ("disable", "enable", "allow") and rest or base_verb(first) == first and rest and first not in ("order", "filter", "use", "list", "report", "form", "market"):
        return rng.choice([f", and {label}", f". Make sure to {label}", f". Also {label}", f" and {label}", f". It should {label}"] if value else
                          [f", but don't {label}", f". Do not {label}", f". No need to {label}", f", without {gerund(first)} {rest}", f". It should not {label}"]), value
    if words[-1].lower() in _ADJECTIVES:
        return rng.choice([f", it should be {label}", f". It is {label}", f", and make it {label}", f", {label} please"] if value else
                          [f", it should not be {label}", f". It is not {label}", f", and it's not {label}", f", not {label}"]), value
    if words[-1].lower() == "only":
        core = " ".join(words[:-1]) or "those"
        return rng.choice([f", only {core}", f", {core} only", f". I only want {core}"] if value else [f", not only {core}", f", not just {core}"]), value
    return rng.choice([f", with {label}", f" with {label} turned on", f", {label} enabled", f". Turn {label} on", f", and yes to {label}", f" with {label}"] if value else
                      [f", without {label}", f" with {label} turned off", f", {label} disabled", f". Turn {label} off", f", no {label}", f", and no {label}"]), value


class Asker:
    """Writes the templates of one function."""

    def __init__(self, rng, imperatives, leaves):
        self.rng, self.leaves, self.imps = rng, leaves, imperatives
        groups = {}
        for leaf in leaves:
            groups.setdefault(leaf.group, []).append(leaf)
        self.alone = {leaf.path for g in groups.values() if len(g) == 1 for leaf in g}

    def templates(self, n):
        out, tries = {}, 0
        while len(out) < n and tries < n * 3:
            t = self.one(tries)
            tries += 1
            if t and 6 <= len(t) <= 420:
                out[t] = 1
        return list(out)

    # pieces -------------------------------------------------------------------
    def chosen(self):
        """The leaves that a request speaks of, in its own order."""
        rng, share = self.rng, self.rng.choice([0.15, 0.5, 0.5, 0.85])
        taken = [leaf for leaf in self.leaves if leaf.required or rng.random() < share]
        heads = {leaf.path.split(".")[0] for leaf in taken if "." in leaf.path}
        taken += [leaf for leaf in self.leaves if leaf not in taken and leaf.spec.get("needed") and leaf.path.split(".")[0] in heads]
        if len(taken) > 6:
            taken = [leaf for leaf in taken if leaf.required or leaf.spec.get("needed")] or taken[:6]
        if rng.random() < 0.75:
            rng.shuffle(taken)
        return taken

    def slot(self, leaf):
        text = "{" + leaf.path + "}"
        if leaf.quotable and self.rng.random() < 0.35:
            text = self.rng.choice(['"%s"', '"%s"', "'%s'"]) % text
        return text + (" " + leaf.unit if leaf.unit and self.rng.random() < 0.85 else "")

    def label(self, leaf):
        return self.rng.choice(leaf.labels)

    def natural(self, leaf):
        """The value behind a fitting preposition, when it can be told from the others; else None."""
        if leaf.path in self.alone and leaf.natural:
            return self.rng.choice(leaf.natural).format(self.slot(leaf))
        return None

    def inside(self, imp, leaf):
        """The imperative with the leaf's value beside the noun that it identifies, or None."""
        rng, x = self.rng, None
        words = imp.split(" ")
        making = words[0] in ("create", "add", "make", "register", "insert", "generate")
        if leaf.spec["t"].startswith("["):
            return None
        if leaf.kind == "place":
            m = _PLACE.search(imp)
            return imp[:m.start()] + f"{m.group(1)} {self.slot(leaf)}" + imp[m.end():] if m and leaf.path in self.alone else None
        stem = leaf.noun.lower().split()
        if not stem and leaf.kind in ("id", "name") and leaf.labels[0].lower() in _BARE:
            end = next((i for i, w in enumerate(words) if i > 1 and (w.lower() in _STOP or w.endswith("ed"))), len(words))
            stem = [words[end - 1].lower()] if end > 1 and words[1].lower() not in _STOP and not re.search(r"[^s]s$|^(?:name|title|id|key|number|slug)$", words[end - 1], re.I) else []
        if not stem or len(stem[-1]) < 3:
            return None
        at = _locate(words, stem)
        if not at and len(stem) > 1 and stem[0] not in _MODIFIERS and sum(o.noun.lower().split()[-1:] == stem[-1:] for o in self.leaves) == 1:
            at = _locate(words, stem[-1:])
        if not at:
            return None
        start, inner, end = at
        whole, x = " ".join(words[inner:end]), self.slot(leaf)
        before = " ".join(words[start:inner])
        keep = before + " " if before else ""
        if leaf.kind == "id":
            last = leaf.labels[0].split()[-1]
            word = rng.choice(["ID", "id", "the ID"]) if last.lower() in ("id", "identifier") else last
            how = [f"{keep or 'the '}{whole} with {word} {x}"] if making else [f"{whole} {x}", f"the {whole} {x}", f"the {whole} with {word} {x}", f"{whole} {word.replace('the ', '')} {x}"]
        elif leaf.kind == "name":
            how = [f"{keep or 'a '}{whole} called {x}", f"{keep or 'a '}{whole} named {x}"] if making else [f"the {whole} {x}", f"the {whole} called {x}", f"the {whole} named {x}"]
        elif words[start - 1].lower() in _PREPOSITIONS and leaf.path in self.alone and leaf.spec["t"] in ("str", "enum"):
            how = [x, f"the {whole} {x}", x]
        else:
            return None
        return " ".join(words[:start] + [rng.choice(how)] + words[end:])

    def said(self, labelled, first=False):
        """Leaves by their labels, in one of many forms; the text brings its separator."""
        rng = self.rng
        pairs = [(self.label(leaf), self.slot(leaf)) for leaf in labelled]
        style = rng.randrange(10)
        joined = lambda parts, last=" and ": parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1]
        up = lambda s: s[:1].upper() + s[1:]
        be = lambda n: "are" if re.search(r"(?:IDs|[^siu]s)$", n.split(" of ")[0]) else "is"
        if first:
            return rng.choice([lambda: "with " + joined([f"{n} {x}" for n, x in pairs]), lambda: joined([f"{n} {x}" for n, x in pairs], ", "),
                               lambda: "using " + joined([f"{x} as the {n}" for n, x in pairs]), lambda: "given " + joined([f"{n} {x}" for n, x in pairs]),
                               lambda: "my " + joined([f"{n} {be(n)} {x}" for n, x in pairs], " and my ") if len(pairs) == 1 else "where " + joined([f"the {n} {be(n)} {x}" for n, x in pairs])])()
        if style == 0:
            return " with " + joined([f"{n} {x}" for n, x in pairs])
        if style == 1:
            return ", " + joined([f"{n} {x}" for n, x in pairs], ", ")
        if style == 2:
            return " where " + joined([f"the {n} {be(n)} {x}" for n, x in pairs])
        if style == 3:
            return " (" + ", ".join(f"{n}: {x}" for n, x in pairs) + ")"
        if style == 4:
            return " using " + joined([f"{x} as the {n}" for n, x in pairs])
        if style == 5:
            return ". " + up(joined([f"the {n} {rng.choice([be(n), be(n), 'should be'])} {x}" for n, x in pairs]))
        if style == 6:
            return ". " + (rng.choice(LEADS) + " " if len(pairs) > 1 and rng.random() < 0.5 else "") + up(", ".join(f"{n}{rng.choice([':', ':', ' =', ''])} {x}" for n, x in pairs))
        if style == 7:
            return ". " + up(". ".join(up(rng.choice([f"use {x} as the {n}", f"the {n} {be(n)} {x}", f"{n} must be {x}", f"for the {n}, take {x}", f"set the {n} to {x}"])) for n, x in pairs))
        if style == 8:
            return " with " + joined([rng.choice([f"the {n} set to {x}", f"{x} as {n}", f"{n} {x}", f"{n} {x}" if " of " in n else f"{n} of {x}"]) for n, x in pairs])
        return " - " + ", ".join(f"{n} {x}" for n, x in pairs)

    # whole requests ---------------------------------------------------------------
    def one(self, turn):
        rng = self.rng
        taken = self.chosen()
        bools = [leaf for leaf in taken if leaf.spec["t"] == "bool"]
        taken = [leaf for leaf in taken if leaf not in bools]
        base = rng.choice(self.imps)
        np = noun_phrase(base)
        form = rng.choice(["plain", "plain", "need", "need", "first", "context", "terse"] + (["np", "np", "np", "what", "what"] if np else []))
        text = np if form in ("np", "what") else base
        ahead = ["get " + text] if form in ("np", "what") else [text]
        core, left = ahead[0], []
        for leaf in taken:
            got = self.inside(core, leaf) if rng.random() < 0.8 and form != "terse" else None
            core, left = (got, left) if got else (core, left + [leaf])
        if any(leaf.kind in ("id", "name") and not leaf.noun for leaf in taken) or core.count("{"):
            short = re.sub(r" (?:by|using|with) (?:its |an? |the )?(?:\w+ )?(?:id|ids|ID|name|identifier)$", "", core)
            core = short if " " in short else core
        naturals, labelled = [], []
        for leaf in left:
            got = self.natural(leaf) if rng.random() < 0.65 else None
            naturals.append(got) if got else labelled.append(leaf)
        near = "".join(" " + t for t in naturals)
        flags, assigned = "", ""
        for leaf in bools:
            clause, value = _bool(rng, leaf)
            flags += clause
            assigned += f" @{leaf.path}={json.dumps(value)}"
        if form == "terse":
            body = self.terse(core, naturals, labelled) + flags
        elif form == "first" and labelled:
            body = self.said(labelled, first=True) + ", " + self.varied(core) + near + flags
        elif form == "first" and naturals:
            body = naturals[0] + ", " + self.varied(core) + "".join(" " + t for t in naturals[1:]) + flags
        elif form in ("np", "what"):
            np = core.split(" ", 1)[1]
            end = near + (self.said(labelled) if labelled else "") + flags
            if form == "what" and not re.match(r"(an?|any|one|every|each|all|my|your) ", np):
                many = re.match(r"the (?:number|count|total number) of (?:all )?(?:the )?(.*)", np)
                body = self.ask(f"how many {many.group(1)} are there" if many and is_plural(many.group(1)) and rng.random() < 0.7 else ("what are " if is_plural(np) else "what is ") + np, end)
            else:
                shape = rng.choice([s for s in SHOWS if "tell" not in s and "know" not in s] if re.match(r"(an?|any|one|all|every) ", np) else SHOWS)
                body = self.around(shape, np, end)
        elif form == "need":
            body = self.around(rng.choice(NEEDS), re.sub(r"^(get|show|find) me ", r"\1 ", self.varied(core)) if rng.random() < 0.5 else core, near + (self.said(labelled) if labelled else "") + flags)
        else:
            body = self.varied(core) + near + (self.said(labelled) if labelled else "") + flags
        if form == "context":
            body = rng.choice(CONTEXTS) + " " + rng.choice(["", "", "Please ", "So ", "Can you help me? "]) + body
            body = re.sub(r"([.?!] )([a-z])", lambda m: m.group(1) + (m.group(2).upper() if rng.random() < 0.8 else m.group(2)), body, count=1)
        body = re.sub(r"\s+([,.?])", r"\1", re.sub(r"\.\.", ".", body)).strip()
        first = body.split(" ", 1)[0]
        if first.isalpha() and (form in ("terse", "first") or first in ("looking", "using", "given", "help") or not base_verb(first)) and first != "let":
            body = first[:1].upper() + body[1:]  # what is no verb must not be taken for one
        if ". " in body and body[-1] not in ".?!" and rng.random() < 0.7:
            body += "."
        return body + assigned

    def varied(self, core):
        verb, _, rest = core.partition(" ")
        if self.rng.random() < 0.5 or rest.split(" ")[0] in _STOP | {"up", "out", "over"}:
            return core
        return self.rng.choice(SYNONYMS.get(verb, [verb])) + " " + rest

    def ask(self, question, end):
        """A question; what follows as sentences of its own stands behind the mark."""
        head, dot, tail = end.partition(". ")
        return question + head + "?" + (" " + tail if dot else "")

    def around(self, shape, core, end):
        """The request in a frame; a frame that ends in `?` closes before further sentences."""
        head, dot, tail = end.partition(". ")
        text = shape.format(core + head)
        return text + (("" if text.endswith("?") else ".") + " " + tail if dot else "")

    def terse(self, core, naturals, labelled):
        rng = self.rng
        verb, _, rest = core.partition(" ")
        short = re.sub(r"\b(?:the|an?|your|specific|given|specified) ", "", rest if rest and verb in RETRIEVE and not rest.startswith("and ") else core)
        single = len(labelled) == 1 and len(self.leaves) == 1
        parts = naturals + [self.slot(leaf) if single else f"{self.label(leaf)}{rng.choice([' ', ': ', '='])}{self.slot(leaf)}" for leaf in labelled]
        return short + (rng.choice([": ", ", ", " - "]) + ", ".join(parts) if parts else "")
