"""Fine-tunes an adapter on a user's own functions: `python3 -m switchboard.adapter tools.json examples.jsonl`.

Half of every batch is drawn from the user's examples, half from the generated pages of the model's own training, so
that little is forgotten. Every tenth example is held out and answered before and after; "after" is measured on the
weights as a reader gets them, merged and quantized again.
"""

import argparse
import itertools
import json
import os
import random
import sys
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer

from . import batch as batching, device as devices, lora, losses, own, practice, shards, tokenizer, world
from .generate import Generator
from .own_pages import OwnPages
from .prepare import say
from .trainer import evaluate

DEFAULT_MODEL = Path(__file__).resolve().parent.parent.parent / "public" / "models" / "switchboard-small.gguf"
BATCH_TOKENS = 2400
NEGATIVES, OWN_NEGATIVES, ALL = (1, 3), (3, 7), (1000, 1000)
FEWEST = 6  # requests of a page in a batch, however long its signatures are
HELD_EVERY = 10
EXAM_PAGES = 10
HEAD_SHARE = 0.2  # learning rate of the heads next to that of A and B


class Mix:
    """Batches: half of the tokens from the user's examples, half from generated pages."""

    def __init__(self, enc, pages, worlds, seed):
        self.enc, self.rng = enc, random.Random(seed)
        self.own, self.general = pages, Generator(worlds, seed)

    def next(self):
        pages = self._half(self.own.page, OWN_NEGATIVES) + self._half(self.general.page, NEGATIVES)
        return batching.collate(pages, self.rng, 2, [practice.copying(self.rng, self.enc.tok.get_vocab_size())])

    def _half(self, draw, negatives):
        pages, tokens = [], 0
        while tokens < BATCH_TOKENS // 2:
            page = tokenized(draw(), self.enc, self.rng, negatives)
            # A page of many requests would be more than the half: it gives as many as fit, a few at least.
            room, size = BATCH_TOKENS // 2 - tokens, sum(map(len, page["blocks"]))
            samples, page["samples"] = page["samples"], []
            for s in samples:
                if size < room or len(page["samples"]) < FEWEST:
                    page["samples"].append(s)
                    size += len(s[0]) * (1 + len(s[1])) + len(s[3]) + len(s[4])
            tokens += size
            pages.append(page)
        return [p for p in pages if p["samples"]]


def tokenized(page, enc, rng, negatives):
    return shards.tokenize_page(page, enc, rng, negatives, max_request=own.MAX_REQUEST, max_block=own.MAX_BLOCK)


def exams(enc, pages, seed):
    """One batch for each page, every other function of the page a candidate."""
    rng = random.Random(seed)
    return [batching.collate([tokenized(p, enc, rng, ALL)], rng, 2) for p in pages]


def split(examples):
    """(to train on, held out): every tenth is held out."""
    held = examples[HELD_EVERY - 1::HELD_EVERY]
    return [e for e in examples if e not in held], held


def fit(model, adapter, mix, a):
    """Trains A, B and the heads until the time or the steps are over; the learning rate follows."""
    groups = [{"params": adapter.matrices(), "peak": a.lr}, {"params": adapter.heads, "peak": a.lr * HEAD_SHARE}]
    device = devices.of(model)
    opt = torch.optim.AdamW(groups, lr=a.lr, betas=(0.9, 0.98), weight_decay=0.0)
    start, said, step, sums = time.time(), time.time(), 0, {}
    while True:
        spent = time.time() - start
        done = step / a.steps if a.steps else spent / (60 * a.minutes)
        if done >= 1:
            break
        for g in opt.param_groups:
            g["lr"] = g["peak"] * min(1.0, (step + 1) / 10, 1.25 * (1 - done))
        b = mix.next().to(device)
        with devices.autocast(device):
            loss, stats = losses.losses(model, b, 2)
        opt.zero_grad()
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(adapter.matrices() + adapter.heads, 1.0)
        if torch.isfinite(norm):
            opt.step()
        step += 1
        for k, v in {"loss": loss.item(), **stats}.items():
            sums.setdefault(k, []).append(v)
        if time.time() - said > 10:
            said = time.time()
            say(json.dumps({"minutes": round((said - start) / 60, 2), "steps": step,
                            **{k: round(sum(sums[k]) / len(sums[k]), 3) for k in ("loss", "rerank_acc", "call_acc") if k in sums}}))
            sums = {}
    say(f"{step} steps in {(time.time() - start) / 60:.1f} minutes")


def compare(title, before, after):
    """Two lines of a report: how often the selection and the whole call are right."""
    n = before["val_n"]
    say(f"{title} ({n} decisions): selection {before['val_select']:.3f} -> {after['val_select']:.3f}, "
        f"arguments {before['val_args']:.3f} -> {after['val_args']:.3f}")


def run(a):
    base = lora.Base(a.model)
    enc = tokenizer.Encoder(Tokenizer.from_str(base.need("tokenizer.huggingface.json")))
    tools = own.read_tools(a.tools)
    examples, left_out = own.read_examples(a.examples, tools, enc)
    if left_out:
        say(f"note: left out because the evaluation suites under training/eval ask the same: line {', '.join(map(str, left_out))}")
    unused = [t.name for i, t in enumerate(tools) if not any(c.tool == i for e in examples for c in e.calls)]
    if unused:
        say(f"note: no example calls {', '.join(unused)}; the adapter learns only when not to")
    if all(e.calls for e in examples):
        say("note: no example calls nothing (`\"calls\": []`); small talk is mixed in, requests of your own are better")
    kept, held = split(examples)
    if not held:
        say(f"note: fewer than {HELD_EVERY} examples, so none is held out and the report cannot say what was learned")
    worlds = world.load()
    bad = world.check(worlds, {p.stem for p in world.WORLDS_DIR.glob("*.py")})
    if bad:
        raise own.BadInput(f"the worlds have {len(bad)} errors, first: {bad[0]}; correct them")
    torch.manual_seed(a.seed)
    device = devices.choose(a.device)
    model = base.model().to(device)
    own_exam = exams(enc, OwnPages(tools, held, a.seed).exam(), a.seed) if held else []
    drawn = Generator(worlds, 616161 + a.seed)
    general_exam = exams(enc, (drawn.page() for _ in range(EXAM_PAGES)), a.seed)
    say(f"{base.name}: {len(tools)} functions, {len(kept)} examples to train on, {len(held)} held out; rank {a.rank}")
    before = [evaluate(model, exam) for exam in (own_exam, general_exam) if exam]
    adapter = lora.Adapter(base, model, a.rank, a.alpha or 2 * a.rank)
    fit(model, adapter, Mix(enc, OwnPages(tools, kept, a.seed, worlds.chat), worlds, a.seed), a)
    out = Path(a.out)
    adapter.write(out, base, out.stem.removesuffix(".adapter"))
    model = base.model(lora.merged(base, out)).to(device)
    after = [evaluate(model, exam) for exam in (own_exam, general_exam) if exam]
    for title, was, now in zip(["held-out examples"] * bool(own_exam) + ["generated pages"], before, after):
        compare(title, was, now)
    size = sum(p.numel() for p in itertools.chain(adapter.matrices(), adapter.heads))
    say(f"{size / 1e3:.0f} k parameters -> {out} ({out.stat().st_size / 1e3:.0f} kB), for {base.name} (SHA-256 {base.sha256[:12]}…)")


def positive(kind):
    def read(text):
        value = kind(text)
        if value <= 0:
            raise argparse.ArgumentTypeError(f"{text} must be above 0")
        return value
    return read


def main(argv=None):
    ap = argparse.ArgumentParser(prog="train --adapter", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("tools", help="JSON array of {name, description, parameters}")
    ap.add_argument("examples", help='JSON Lines: {"request": "…", "calls": [{"name": "…", "arguments": {…}}]}')
    ap.add_argument("--model", default=DEFAULT_MODEL, help="the base (default public/models/switchboard-small.gguf)")
    ap.add_argument("--out", default="adapter.gguf", help="the adapter to write (default adapter.gguf)")
    ap.add_argument("--rank", type=positive(int), default=8)
    ap.add_argument("--alpha", type=positive(float), help="scale of the update (default twice the rank)")
    ap.add_argument("--minutes", type=positive(float), default=5, help="training time (default 5)")
    ap.add_argument("--steps", type=positive(int), help="train for so many steps instead of a time")
    ap.add_argument("--lr", type=positive(float), default=1e-3, help="peak learning rate of A and B (default 0.001)")
    ap.add_argument("--device", choices=devices.CHOICES, default="auto", help="auto: a CUDA GPU where there is one")
    ap.add_argument("--threads", type=positive(int), default=os.cpu_count() or 1)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args(argv)
    torch.set_num_threads(a.threads)
    try:
        run(a)
    except (own.BadInput, lora.BadFile) as e:
        print(f"error: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
