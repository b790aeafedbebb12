"""Pages for comparing training runs: functions that no run sees, smaller sets of functions, and what runs are judged by.

Where a function goes is decided by a hash of its name, so that every run agrees on it: one in ten is seen by none, and
a smaller share of the others is part of every larger one. The demo page's functions are in all of them.
"""

import copy
import hashlib
import random

from . import licensed, shards, source, world
from .generate import Generator, Page
from .held_out import plain_name

HELD = 0.1
SMALLEST = 1 / 16  # share whose functions every run trains on
ALL = 64  # negatives of a request: more than a page has
WIDE = 24  # functions of the widest pages
REQUESTS = 8  # drawn for a page, so that requests come from many pages
TRIES = 60  # pages drawn for one that is used, at most


def place(name):
    """Where in [0, 1) a name falls; names that differ in case or separators fall together."""
    return int.from_bytes(hashlib.sha256(plain_name(name).encode()).digest()[:8], "big") / 2**64


def demo(f):
    return f.domain == "demo"


def kept_back(f):
    """Whether no run trains on a function."""
    return not demo(f) and place(f.name) < HELD


def in_share(f, share):
    """Whether a run with this share of the functions trains on one."""
    return demo(f) or HELD <= place(f.name) < HELD + share * (1 - HELD)


def only(worlds, keep):
    """The worlds with some of their functions, and the flows that need no others."""
    out = copy.copy(worlds)
    out.fns = [f for f in worlds.fns if keep(f)]
    there = {(f.name, f.file) for f in out.fns}
    out.flows = [f for f in worlds.flows if all((name, f.file) in there for name, _, _ in f.steps)]
    return out


def load(data=None):
    """All worlds, with the licensed sets when there is a folder of them."""
    worlds = world.load()
    if data:
        licensed.add(worlds, data)
    return worlds


def fingerprint(worlds):
    """What a set of worlds is known by: names and how often each is asked for."""
    listed = sorted((f.file, f.domain, f.name, len(f.en), len(f.zh_q)) for f in worlds.fns)
    return hashlib.sha256(repr(listed).encode()).hexdigest()[:16]


class Marks:
    """What of a tokenized page a concatenated prompt needs besides: names, and whether a function takes arguments."""

    def __init__(self, enc):
        one = lambda text: enc(text)[0]
        self.open, self.close = one("("), one(")")
        self.arguments = sorted({one('{"a":1}'), one("{}")})  # what follows a name

    def add(self, page):
        """Puts them into the page, which stays what it is otherwise."""
        page["names"], page["bare"] = [], []
        for block in page["blocks"]:
            at = block.index(self.open)
            page["names"].append(block[1:at])
            page["bare"].append(block[at + 1:at + 2] == [self.close])
        return page


class Draws(source.Source):
    """A run's batches, drawn from given worlds, the same pages for every run with the same seed and worlds."""

    def __init__(self, enc, seed, c, worlds, data, collate=None, tokens=None):
        super().__init__(enc, seed, c, data, loud=False, worlds=worlds)
        self.marks = Marks(enc) if collate else None
        self.collate, self.tokens = collate or self.collate, tokens or self.tokens

    def page(self):
        page = super().page()
        return self.marks.add(page) if self.marks else page


def widen(page, others, size):
    """The page with functions of other pages that have nothing to do with its own; only its calls are asked for.

    Requests that call nothing are left out: another page's function might answer them.
    """
    tools = list(page.tools)
    names, domains = {t.name for t in tools}, {t.fn.domain for t in tools}
    for t in (t for other in others for t in other.tools):
        if len(tools) < size and t.name not in names and t.fn.domain not in domains:
            names.add(t.name)
            tools.append(t)
    return Page(tools, [s for s in page.samples if s.target is not None])


class Judged:
    """What every run is judged by, the same pages whatever it was trained on.

    held_out: pages of functions that no run trains on. mixed: calls of such functions on pages that offer others of their
    domain too. seen: functions that every run trains on. worlds: all that the largest share has. wide: the same with
    functions of other pages besides. The demo's functions are in none of them.
    """

    SETS = ("held_out", "mixed", "seen", "worlds", "wide")

    def __init__(self, worlds, enc, pages):
        self.enc, self.pages, self.marks = enc, pages, Marks(enc)
        trained = [f for f in worlds.fns if not kept_back(f)]
        # A function under a name that some trained function may take is not new.
        known = {plain_name(n) for f in trained for n in [f.name, *f.names]}
        self.new = [f for f in worlds.fns if kept_back(f) and not known & {plain_name(n) for n in [f.name, *f.names]}]
        new = {id(f) for f in self.new}
        self.is_new = lambda f: id(f) in new
        keep = {"held_out": self.is_new, "mixed": lambda f: not demo(f) and (self.is_new(f) or not kept_back(f)),
                "seen": lambda f: in_share(f, SMALLEST) and not demo(f), "worlds": lambda f: in_share(f, 1) and not demo(f)}
        self.parts = {name: only(worlds, k) for name, k in {**keep, "wide": keep["worlds"]}.items()}

    def _page(self, name, gen):
        if name == "wide":
            pages = [gen.page(REQUESTS)] + [gen.page(1) for _ in range(8)]
            return widen(pages[0], pages[1:], WIDE)
        page = gen.page(REQUESTS)
        if name == "mixed":
            page.samples = [s for s in page.samples if s.target is not None and self.is_new(page.tools[s.target].fn)]
        return page

    def draw(self, name):
        """Tokenized pages of a set, one after the other."""
        seed = 424242 + self.SETS.index(name)
        wanted = -(-self.pages // 2) if name == "wide" else self.pages  # these take several times as long
        gen, rng, made = Generator(self.parts[name], seed, demo_share=0.0), random.Random(seed), 0
        for _ in range(TRIES * wanted):
            page = shards.tokenize_page(self._page(name, gen), self.enc, rng, negatives=(ALL, ALL))
            if page["samples"]:
                yield self.marks.add(page)
                made += 1
            if made == wanted:
                return
