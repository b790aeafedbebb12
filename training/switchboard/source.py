"""Batches for a training step: pages drawn on the fly from the worlds, or read from shards."""

import math
import random
import time

from . import batch as batching, licensed, practice, shards, texts, world
from .generate import Generator
from .prepare import say

MAX_SKIPPED = 100
RELOAD_SECONDS = 600  # reading all worlds and licensed sets takes a trainer some seconds


class Live:
    """Tokenized pages drawn from the worlds; looks for changed world files now and then, unless it is given `worlds`."""

    def __init__(self, enc, seed, config, data, loud=True, worlds=None):
        self.enc, self.seed, self.c, self.data, self.loud = enc, seed, config, data, loud
        self.stamp, self.checked, self.skipped = None, 0.0, 0
        if worlds:
            self.checked, self.gen = math.inf, Generator(worlds, seed, config["demo_share"], config["wide"])
        else:
            self.refresh()

    def refresh(self):
        stamp = max(p.stat().st_mtime for p in world.WORLDS_DIR.glob("*.py"))
        if stamp == self.stamp:
            return
        try:
            w = world.load()
            bad = world.check(w, {p.stem for p in world.WORLDS_DIR.glob("*.py")})
        except Exception as e:  # a file being edited: keep the worlds at hand
            if self.stamp is None:
                raise
            say("worlds not reloaded:", repr(e)[:200])
            return
        if bad and self.stamp is None:
            raise SystemExit("the worlds have errors:\n" + "\n".join(bad[:20]))
        if bad:
            say(f"worlds not reloaded: {len(bad)} errors, first: {bad[0]}")
            return
        self.stamp = stamp
        self.seed += 1000
        if self.data:
            licensed.add(w, self.data, self.seed)
        self.gen = Generator(w, self.seed, self.c["demo_share"], self.c["wide"])
        if self.loud:
            say(f"worlds: {len(w.fns)} functions, {sum(len(f.en) + len(f.zh_q) for f in w.fns)} templates")

    def page(self, rng):
        if time.time() - self.checked > RELOAD_SECONDS:
            self.checked = time.time()
            self.refresh()
        while True:
            try:
                page = self.gen.page(self.c["requests"]) if self.c["requests"] else self.gen.page()
                break
            except (LookupError, ValueError, TypeError) as e:  # a mistake in a world that its check did not see
                self.skipped += 1
                say(f"page {self.skipped} skipped, a world is wrong: {e!r} (run `python3 -m switchboard.world check all`)")
                if self.skipped >= MAX_SKIPPED:
                    raise
        return shards.tokenize_page(page, self.enc, rng, negatives=self.c["negatives"])


class Source:
    """Batches for one worker.

    folder: shards to read instead of generating; `share` of the pages come from them. part: (which, of how many)
    readers this is, so that several do not read the same pages. worlds: draw from these and not from all that there are.
    """

    collate = staticmethod(batching.collate)

    def __init__(self, enc, seed, config, data=None, folder=None, share=1.0, part=(0, 1), loud=True, worlds=None):
        self.enc, self.c, self.share = enc, config, share if folder else 0.0
        self.rng = random.Random(seed)
        self.choosing = practice.Choosing(enc)
        self.stored = shards.Reader(folder, enc, seed, part) if folder else None
        self.windows = self.stored if folder and not data else texts.Windows(texts.load(data), enc, seed)
        self.live = Live(enc, seed, config, data, loud, worlds) if self.share < 1 else None

    def page(self):
        stored = self.share and (self.share >= 1 or self.rng.random() < self.share)
        return self.stored.page() if stored else self.live.page(self.rng)

    @staticmethod
    def tokens(page, stage):
        """Rows that a page makes in a batch."""
        return sum(map(len, page["blocks"])) + sum(
            len(r) * (1 + (len(c) if stage == 2 else 1)) + len(a) + len(s) for r, c, _, a, s in page["samples"])

    def next(self, stage, copies):
        pages, tokens = [], 0
        while tokens < self.c["batch_tokens"]:
            page = self.page()
            if not page["samples"]:
                continue
            pages.append(page)
            tokens += self.tokens(page, stage)
        windows = self.windows.draw(self.c["text_windows"] if stage == 1 else self.c["text_windows"] // 8)
        vocab = self.enc.tok.get_vocab_size()
        exercises = [practice.copying(self.rng, vocab) for _ in range(copies)]
        exercises += [self.choosing.draw(self.rng) for _ in range(copies)]
        return self.collate(pages, self.rng, stage, exercises, windows, self.c["bucket"])
