"""Training pages from a user's own examples: other values in the same words, politeness, slips of the finger."""

import copy
import random
import re
from dataclasses import replace

from . import text_form as tf
from .generate import Page, Sample
from .sample import lower_args, made_up
from .surface import dress

SHOWN = 12  # functions on one training page, unless its requests call more
SWAP = 0.4  # how often a value that can be exchanged is
STOP = 0.4  # how often the decision after the last call is trained
CHAT = 0.1  # share of small talk where the examples never call nothing


def samples_of(example, at, stop=True):
    """An example as samples: one for each call and one for what follows the last. `at`: tools file to page index."""
    done = [(at.get(c.tool), c) for c in example.done]
    out = []
    for c in example.calls + [None]:
        steps = [(i, d.name, d.args, d.result) for i, d in done]
        hard = [i for i, _ in done if i is not None]
        if c is not None:
            out.append(Sample(example.request, example.lang, steps, at[c.tool], c.args, hard=hard))
            done = done + [(at[c.tool], c)]
        elif stop or not example.calls:
            out.append(Sample(example.request, example.lang, steps, None, answer=example.answer, hard=hard))
    return out


def leaves(value, schema, root, path=()):
    """(path, scalar, its schema) of every scalar in a value."""
    schema, _ = tf._resolve(schema, root, 0)
    schema = schema if isinstance(schema, dict) else {}
    if isinstance(value, dict):
        for k, v in value.items():
            yield from leaves(v, (schema.get("properties") or {}).get(k, {}), root, path + (k,))
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from leaves(v, schema.get("items", {}), root, path + (i,))
    else:
        yield path, value, schema


def _put(args, path, value):
    for k in path[:-1]:
        args = args[k]
    args[path[-1]] = value


def _find(text, request):
    """Spans of a value in the request, as a whole word where letters could go on."""
    before = r"(?<![A-Za-z0-9])" if text[0].isascii() and text[0].isalnum() else ""
    after = r"(?![A-Za-z0-9])" if text[-1].isascii() and text[-1].isalnum() else ""
    return [m.span() for m in re.finditer(before + re.escape(text) + after, request)]


class Slot:
    """A run of the request that is the value of arguments: `places` are (call index, path, schema)."""

    def __init__(self, start, end, text, places, free):
        self.start, self.end, self.text, self.places, self.free = start, end, text, places, free


def slots(example, tools):
    """The values that stand in the request in so many words, in order; `free` when another value would do as well."""
    by_text = {}
    for i, c in enumerate(example.calls):
        schema = tools[c.tool].schema
        for path, value, leaf in leaves(c.args, schema, schema):
            number = isinstance(value, int) and not isinstance(value, bool)
            if number and not any(k in leaf for k in ("enum", "const", "multipleOf")) or isinstance(value, str) and value and tf.is_free(leaf):
                by_text.setdefault(str(value), []).append((i, path, leaf))
    told = " ".join(tf.history_step(c.name, c.args, c.result) for c in example.done) + " ".join(c.result for c in example.calls)
    told += example.answer or ""
    out = []
    for text in sorted(by_text, key=len, reverse=True):
        spans = _find(text, example.request)
        clear = [s for s in spans if all(s[1] <= o.start or s[0] >= o.end for o in out)]
        kinds = {leaf.get("type") for _, _, leaf in by_text[text]}
        free = len(spans) == len(clear) == 1 and text not in told and len(kinds) == 1 and kinds <= {"string", "integer", "number"}
        out += [Slot(a, b, text, by_text[text], free) for a, b in clear]
    return sorted(out, key=lambda s: s.start)


class OwnPages:
    """Draws pages from the examples; the same seed gives the same pages."""

    def __init__(self, tools, examples, seed, chat=None):
        self.tools, self.examples, self.rng = tools, examples, random.Random(seed)
        # Small talk stands in for requests that call nothing, where the user wrote none.
        self.chat = {} if any(not e.calls for e in examples) else chat or {}
        self.slots = {id(e): slots(e, tools) for e in examples}
        self.values = {}
        for e in examples:
            for s in self.slots[id(e)]:
                for i, path, _ in s.places:
                    self.values.setdefault(self._parameter(e, i, path), []).append(s.text)
        self.groups = {}
        for e in examples:
            self.groups.setdefault(e.offered, []).append(e)
        self.queues = {k: [] for k in self.groups}

    @staticmethod
    def _parameter(example, i, path):
        return example.calls[i].tool, tuple(k for k in path if isinstance(k, str))

    def page(self, requests=12):
        offered = self.rng.choices(list(self.groups), [len(g) for g in self.groups.values()])[0]
        return self._page([self._next(offered) for _ in range(requests)], offered)

    def exam(self):
        """All examples once as they are, every function of theirs offered."""
        for offered, group in self.groups.items():
            for start in range(0, len(group), 12):
                at = {t: i for i, t in enumerate(offered)}
                yield Page([self.tools[t] for t in offered], [s for e in group[start:start + 12] for s in samples_of(e, at)])

    def _next(self, offered):
        queue = self.queues[offered]
        if not queue:
            queue += self.groups[offered]
            self.rng.shuffle(queue)
        return queue.pop()

    def _page(self, examples, offered):
        rng = self.rng
        shown = list(dict.fromkeys(c.tool for e in examples for c in e.calls + e.done if c.tool in offered))
        rest = [t for t in offered if t not in shown]
        shown += rng.sample(rest, min(len(rest), max(0, SHOWN - len(shown))))
        at = {t: i for i, t in enumerate(shown)}
        samples = []
        for e in examples:
            lang = e.lang
            if self.chat.get(lang) and rng.random() < CHAT:
                request, answer = rng.choice(self.chat[lang])
                samples.append(Sample(request, lang, [], None, answer=answer))
            samples += samples_of(self.vary(e), at, stop=rng.random() < STOP)
        return Page([self.tools[t] for t in shown], samples)

    def vary(self, example):
        """The example with other values where they can be exchanged, and worded a little differently."""
        rng, calls = self.rng, copy.deepcopy(example.calls)
        pieces, last = [], 0
        for s in self.slots[id(example)]:
            text = s.text
            if s.free and rng.random() < SWAP:
                value = self._other(example, s)
                text = str(value)
                for i, path, _ in s.places:
                    _put(calls[i].args, path, value)
            if s.start > last:
                pieces.append((example.request[last:s.start], False))
            pieces.append((text, True))
            last = s.end
        if last < len(example.request):
            pieces.append((example.request[last:], False))
        request, lowered = dress(rng, pieces, example.lang, plain=0.5)
        if lowered:
            for c in calls:
                c.args = lower_args(c.args, self.tools[c.tool].schema, request)
        return replace(example, request=request, calls=calls)

    def _other(self, example, slot):
        """Another value for a slot: one that the same parameter has elsewhere, or a made-up one."""
        rng, (i, path, leaf) = self.rng, slot.places[0]
        if leaf["type"] == "string":
            longest = min((p[2].get("maxLength", 200) for p in slot.places))
            value = rng.choice(self.values[self._parameter(example, i, path)]) if rng.random() < 0.5 else made_up(rng, example.lang)
            ok = len(value) <= longest and not any("minLength" in p[2] for p in slot.places)
            return value if ok else slot.text
        n = int(slot.text)
        low = max((p[2]["minimum"] for p in slot.places if "minimum" in p[2]), default=min(n, 1))
        high = min((p[2]["maximum"] for p in slot.places if "maximum" in p[2]), default=max(2 * n, 20))
        return rng.randint(int(-(-low // 1)), int(high // 1)) if high // 1 >= -(-low // 1) else n
