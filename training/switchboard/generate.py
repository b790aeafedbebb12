"""Pages: sets of offered functions with requests, the unit of generation and of a training batch.

`python3 -m switchboard.generate --rows 200 --seed 1` prints examples for reading;
`python3 -m switchboard.generate --sample 200 --out FILE.jsonl --seed 1` writes a sample from many pages and prints what
a larger draw holds.
"""

import argparse
import json
import random
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from . import coordination
from . import text_form as tf
from .held_out import digest, digests
from .sample import Sampler, Tool, dressed, lower_args, render
from .statistics import Statistics, kind_of
from .surface import dress
from .world import SLOT, load, split_template

CANNOT = {
    "en": ["I can't do that with the functions of this page.", "None of the functions here can do that.",
           "That is outside what this page lets me do.", "There is no function on this page for that.",
           "I have nothing here that does that.", "This page does not offer that."],
    "zh": ["这个页面的功能做不到。", "这里没有能做这件事的功能。", "这超出了本页面的功能范围。", "我在这个页面上做不到这件事。"],
}
JOIN = {
    "en": [" and ", " and then ", ", then ", ", and ", ". Also ", "; ", " and also ", ", ", ". Then ", " plus ", " as well as "],
    "zh": ["，然后", "，", "，再", "，还有", "；", "，并且", "，同时", "。另外，"],
}


@dataclass
class Sample:
    """One request at one point of its turn: what is done already and what comes next."""
    request: str
    lang: str
    done: list  # [(tool index or None, name, args, result)]
    target: int | None  # tool index; None = no call (any more)
    args: dict | None = None
    answer: str | None = None
    hard: list = field(default_factory=list)  # tool indices that must be among the negatives


@dataclass
class Page:
    tools: list
    samples: list


# Shares of the sources, by the beginning of a domain's name: the hand-written worlds, licensed sets with human
# requests (few typed arguments), real signatures with composed requests.
SIGNATURES = "sig_"  # "list locations" of one service is answered by another's
GROUPS = {"": 0.68, "ext_": 0.15, SIGNATURES: 0.17}

# Requests to these are answered by functions of other domains as well, so no page is known to lack them.
BROAD = ("ext_plugins_", "ext_banking")


class Generator:
    """Draws pages from the worlds; the same seed gives the same pages.

    wide: how much more often than one without parameters a function is offered, for each parameter it has. Within a page all are
    asked for alike, so that the number of parameters says nothing about which is meant.
    """

    def __init__(self, worlds, seed, demo_share=0.1, wide=0.0):
        self.rng = random.Random(seed)
        self.w = worlds
        self.s = Sampler(worlds, self.rng)
        self.demo_share = demo_share
        self.domains = {}
        for f in worlds.fns:
            self.domains.setdefault(f.domain, []).append(f)
        self.names = [d for d in self.domains if d != "demo"]
        self.groups = {}
        for d in self.names:
            self.groups.setdefault(next((g for g in GROUPS if g and d.startswith(g)), ""), []).append(d)
        self.weights = {g: [min(len(self.domains[d]), 16) for d in names] for g, names in self.groups.items()}
        # Among strangers those with many ways of asking come more often: one template is soon known by heart.
        self.others = {g: [f for d in names for f in self.domains[d]] for g, names in self.groups.items()}
        self.wide = wide
        self.asked = {g: list(accumulate(min(len(f.en) + len(f.zh_q), 12) * self._width(f) for f in fns)) for g, fns in self.others.items()}
        self.flows = worlds.flows
        self.held = digests()
        for f in worlds.fns:  # not even dressed up does a held-out request come out
            f.en = [t for t in f.en if digest(split_template(t)[0]) not in self.held] or f.en
            f.zh_q = [t for t in f.zh_q if digest(split_template(t)[0]) not in self.held] or f.zh_q

    # pages ------------------------------------------------------------------
    def page(self, requests=24):
        rng = self.rng
        size = rng.randint(5, 8)
        flow = None
        demo = rng.random() < self.demo_share
        if demo:
            pool = self.domains["demo"]
            fns = rng.sample(pool, min(len(pool), size))
        elif self.flows and rng.random() < 0.2:
            flow = rng.choice(self.flows)
            fns = []
            for name, _, _ in flow.steps:
                f = self.w.by_name(name, flow.file)
                if f not in fns:
                    fns.append(f)
            pool = [f for f in self.domains[fns[0].domain] if f not in fns]
            fns += rng.sample(pool, min(len(pool), max(0, size - 2 - len(fns))))
        elif rng.random() < 0.75:
            group = self._group()
            pool = self.domains[rng.choices(self.groups[group], self.weights[group])[0]]
            fns = self._some(pool, rng.randint(3, size))
        else:
            fns = []
        while len(fns) < size and not demo:
            f = self._stranger()
            if f not in fns:
                fns.append(f)
        rng.shuffle(fns)
        keep = demo and rng.random() < 0.75
        tools, names = [], set()
        for f in fns:
            t = Tool(rng, f, keep=keep, sampler=self.s, reshape=not flow)
            if t.name not in names:
                names.add(t.name)
                tools.append(t)
        samples = []
        for _ in range(requests):
            kind = rng.random()
            lang = "zh" if rng.random() < 0.25 else "en"
            if flow and rng.random() < 0.35:
                got = self._flow(tools, flow, lang)
            elif kind < 0.16:
                got = self._none(tools, lang)
            elif kind < 0.24:
                got = self._several(tools, lang)
            elif kind < 0.31:
                got = self._coordinated(tools, lang)
            else:
                got = self._single(tools, lang)
            if got and digest(got[0].request) not in self.held:
                samples += got
        return Page(tools, samples)

    def _width(self, f):
        return 1 + self.wide * len(f.params)

    def _some(self, pool, n):
        """At most n different functions; those with more parameters come sooner (Efraimidis and Spirakis 2006)."""
        if not self.wide:
            return self.rng.sample(pool, min(len(pool), n))
        return sorted(pool, key=lambda f: self.rng.random() ** (1 / self._width(f)), reverse=True)[:n]

    def _group(self):
        groups = list(self.groups)
        return self.rng.choices(groups, [GROUPS[g] for g in groups])[0]

    def _stranger(self):
        group = self._group()
        return self.rng.choices(self.others[group], cum_weights=self.asked[group])[0]

    def _draw(self, tool, lang, tries=8):
        for _ in range(tries):
            got = self.s.call(tool, lang)
            if got:
                return got
        return None

    def _lang(self, tool, lang):
        if lang == "zh":
            return "zh" if tool.fn.zh_q else "en"
        return "en" if tool.fn.en else "zh"

    def _result(self, tool, flat):
        return self.s.fill_text(tool.fn.res, flat, self.rng.choice(["ok", "done", '{"ok":true}', "success"]))

    def _answer(self, tool, flat, result, lang):
        if self.rng.random() < 0.45 and len(result) < 90 and not result.startswith(("{", "[")):
            return result
        return self.s.fill_text(tool.fn.ans, flat, "好的，已完成。" if lang == "zh" else "Done.")

    # one call ---------------------------------------------------------------
    def _single(self, tools, lang):
        i = self.rng.randrange(len(tools))
        tool = tools[i]
        lang = self._lang(tool, lang)
        got = self._draw(tool, lang)
        if not got:
            return None
        pieces, args, flat = got
        request, args = dressed(self.rng, pieces, args, tool, lang)
        out = [Sample(request, lang, [], i, args)]
        if self.rng.random() < 0.3:
            result = self._result(tool, flat)
            out.append(Sample(request, lang, [(i, tool.name, args, result)], None,
                              answer=self._answer(tool, flat, result, lang), hard=[i]))
        return out

    # several calls in one request -------------------------------------------
    def _several(self, tools, lang):
        rng = self.rng
        n = 3 if rng.random() < 0.15 else 2
        same = rng.random() < 0.4
        first = rng.randrange(len(tools))
        picks = [first] * n if same else rng.sample(range(len(tools)), min(n, len(tools)))
        lang = "zh" if lang == "zh" and all(tools[i].fn.zh_q for i in picks) else "en"
        template = None
        if same and rng.random() < 0.5:
            template = rng.choice(tools[first].fn.zh_q if lang == "zh" else tools[first].fn.en)
        pieces, calls = [], []
        for i in picks:
            got = self.s.call(tools[i], lang, template) or self._draw(tools[i], lang)
            if not got:
                return None
            p, args, flat = got
            if any(c[0] == i and c[1] == args for c in calls):
                return None
            p = [[t, v] for t, v in p]
            p[-1][0] = p[-1][0].rstrip(".!?。！？ ") if not p[-1][1] else p[-1][0]
            if calls:
                join = rng.choice(JOIN[lang])
                pieces.append([join, False])
            pieces += p
            calls.append((i, args, flat))
        return self._in_turn(tools, pieces, calls, lang)

    def _coordinated(self, tools, lang):
        i = self.rng.randrange(len(tools))
        lang = self._lang(tools[i], lang)
        way = coordination.one_value_differs if self.rng.random() < 0.6 else coordination.verb_left_out
        for _ in range(6):
            got = way(self.s, tools[i], lang)
            if got:
                return self._in_turn(tools, got[0], [(i, args, flat) for args, flat in got[1]], lang)
        return None

    def _in_turn(self, tools, pieces, calls, lang):
        """The samples of a request for several calls, one decision after another."""
        rng = self.rng
        text, lowered = dress(rng, pieces, lang)
        out, done = [], []
        for i, args, flat in calls:
            if lowered:
                args = lower_args(args, tools[i].schema, text)
            out.append(Sample(text, lang, list(done), i, args, hard=[d[0] for d in done]))
            done.append((i, tools[i].name, args, self._result(tools[i], flat)))
        if rng.random() < 0.5:
            answer = " ".join(self._answer(tools[i], flat, d[3], lang) for (i, _, flat), d in zip(calls, done))
            out.append(Sample(text, lang, list(done), None, answer=answer, hard=[d[0] for d in done]))
        return out

    # nothing to call ----------------------------------------------------------
    def _none(self, tools, lang):
        rng = self.rng
        offered = {t.fn.name for t in tools} | {t.name for t in tools}
        if rng.random() < 0.45 and self.w.chat[lang]:
            more = self.w.chat.get("en_more") if lang == "en" and rng.random() < 0.4 else None
            request, answer = rng.choice(more or self.w.chat[lang])
            text, _ = dress(rng, [(request, False)], lang, plain=0.6)
            return [Sample(text, lang, [], None, answer=answer)]
        near = {t.fn.domain for t in tools}
        for _ in range(8):
            f = self._stranger()
            alike = f.domain.startswith(SIGNATURES) and any(d.startswith(SIGNATURES) for d in near)
            if alike or f.domain.startswith(BROAD) or f.name in offered or f.domain in near or any(n in offered for n in f.names):
                continue
            tool = Tool(rng, f)
            got = self._draw(tool, self._lang(tool, lang))
            if got:
                lang = self._lang(tool, lang)
                request, _ = dressed(rng, got[0], got[1], tool, lang)
                return [Sample(request, lang, [], None, answer=rng.choice(CANNOT[lang]))]
        return None

    # a result feeding the next call -------------------------------------------
    def _flow(self, tools, flow, lang):
        rng = self.rng
        texts = flow.zh_q if lang == "zh" and flow.zh_q else flow.en
        lang = "zh" if texts is flow.zh_q else "en"
        vals = {}
        for k, v in list(flow.slots.items()) + list(flow.made.items()):
            pool = self.s._list(v, lang)
            vals[k] = str(rng.choice(pool)) if rng.random() < 0.75 or k in flow.made else self.s.scalar({"v": v, "noise": 1.0}, "str", lang)[0]
        body = rng.choice(texts)
        pieces, last = [], 0
        for m in SLOT.finditer(body):
            if m.start() > last:
                pieces.append((body[last:m.start()], False))
            pieces.append((vals[m.group(1)], True))
            last = m.end()
        if last < len(body):
            pieces.append((body[last:], False))
        text, lowered = dress(rng, pieces, lang)
        if lowered:
            vals = {k: (v.lower() if k in flow.slots else v) for k, v in vals.items()}
        by_name = {t.fn.name: i for i, t in enumerate(tools)}
        out, done = [], []
        for name, args, result in flow.steps:
            i = by_name.get(name)
            if i is None:
                return None
            tool = tools[i]
            filled = {}
            for k, v in args.items():
                if isinstance(v, str):
                    v = render(v, vals)
                    kind = tool.fn.params.get(k, {}).get("t")
                    if kind in ("int", "num"):
                        try:
                            v = json.loads(v)
                        except ValueError:
                            return None
                        if kind == "int" and not isinstance(v, int):
                            return None  # a made-up figure where a count belongs
                spec = tool.fn.params.get(k, {})
                if spec.get("t") == "enum" and v not in spec["v"] or not isinstance(v, (list, dict)) and v in tool.drop.get(k, ()):
                    return None
                filled[k] = v
            renamed = {tool.rename[k]: filled[k] for k in tool.fn.params if k in filled}
            out.append(Sample(text, lang, list(done), i, renamed, hard=[d[0] for d in done]))
            done.append((i, tool.name, renamed, render(result, vals)))
        answer = render(rng.choice(flow.ans), vals) if flow.ans else "Done."
        out.append(Sample(text, lang, list(done), None, answer=answer, hard=[d[0] for d in done]))
        return out


def example(page, sample):
    """One sample as a readable row."""
    return {
        "tools": [t.as_dict()["name"] for t in page.tools],
        "request": sample.request,
        "done": [tf.history_step(n, a, r) for _, n, a, r in sample.done],
        "next": None if sample.target is None else page.tools[sample.target].name,
        "signature": None if sample.target is None else tf.signature(
            page.tools[sample.target].name, page.tools[sample.target].desc, page.tools[sample.target].schema),
        "arguments": sample.args,
        "answer": sample.answer,
    }


def print_rows(a, worlds):
    g = Generator(worlds, a.seed)
    counts, rows = Counter(), 0
    while rows < a.rows:
        page = g.page()
        for s in page.samples:
            counts[f"{s.lang} {kind_of(s)} after {len(s.done)}"] += 1
            print(json.dumps(example(page, s), ensure_ascii=False))
            rows += 1
    print(dict(counts))


def write_sample(a, worlds):
    """Statistics of `a.pages` pages, and a few rows of each until there are `a.sample`."""
    g, stats, chosen = Generator(worlds, a.seed), Statistics(worlds), []
    enc = None
    if a.tokenizer:
        from . import shards, tokenizer
        enc = tokenizer.load(a.tokenizer)
    pick, each = random.Random(a.seed), max(3, -(-a.sample // a.pages))
    for _ in range(a.pages):
        page = g.page()
        stats.add(page, shards.lengths(shards.tokenize_page(page, enc, pick)) if enc else None)
        chosen += [example(page, s) for s in pick.sample(page.samples, min(each, len(page.samples)))]
    rows = pick.sample(chosen, min(a.sample, len(chosen)))
    with open(a.out, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print("\n".join(stats.lines()))
    if not enc:
        print("mean tokens: not counted; name a tokenizer.json with --tokenizer")
    print(f"{len(rows)} rows -> {a.out}")


def main(argv=None):
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rows", type=int, default=40, help="print so many rows, page by page (default 40)")
    ap.add_argument("--sample", type=int, help="write so many rows, a few of each page, to --out")
    ap.add_argument("--out", help="JSON Lines file of the sample")
    ap.add_argument("--pages", type=int, default=500, help="pages that the sample and its statistics are drawn from (default 500)")
    ap.add_argument("--tokenizer", help="tokenizer.json of a run, to count tokens")
    ap.add_argument("--data", help="folder with the optional licensed sets, drawn from as in training; see MODEL_CARD.md")
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args(argv)
    if (a.sample is None) != (a.out is None):
        ap.error("--sample and --out go together")
    worlds = load()
    if a.data:
        from . import licensed
        licensed.add(worlds, a.data)
    (print_rows if a.sample is None else write_sample)(a, worlds)


if __name__ == "__main__":
    main()
