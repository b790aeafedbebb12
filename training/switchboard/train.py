"""Trains a model in two stages and exports it: `python3 -m switchboard.train --config small`.

Stage 1 is language modelling (requests, signatures, calls, general text, copy practice); stage 2 the joint
loss of `losses.py`. Data is generated on the fly, so no page is seen twice. Several single-threaded workers
train side by side and average their weights every few seconds (local SGD, Stich 2018), which on a shared
machine beats threads inside one process.
"""

import argparse
import json
import math
import os
import random
import sys
import time
from pathlib import Path

import torch
import torch.distributed as dist

from . import batch as batching, curve, embeddings, external, gguf_export, losses, practice, shards, text_form as tf, texts, tokenizer, world
from .configs import CONFIGS
from .generate import Generator
from .model import Config, Model
from .muon import Muon

ROOT = Path(__file__).resolve().parent.parent


def say(*a):
    print(time.strftime("%H:%M:%S"), *a, flush=True)


def train_tokenizer(path, worlds, vocab, data):
    """BPE over generated pages, plus the licensed sets when there is a data folder."""
    if data:
        external.add(worlds, data)
    def stream():
        g = Generator(worlds, 99)
        for _ in range(2500):
            page = g.page()
            for t in page.tools:
                yield tf.signature(t.name, t.desc, t.schema)
            for s in page.samples:
                yield s.request
                if s.target is not None:
                    yield tf.args_json(s.args, page.tools[s.target].schema, s.request)
                if s.answer:
                    yield s.answer
        rng = random.Random(5)
        for weight, pool in texts.load(data):
            for t in rng.sample(pool, min(len(pool), 400 * weight)):
                yield t[:400]
    tok = tokenizer.train(stream(), vocab)
    path.parent.mkdir(parents=True, exist_ok=True)
    tok.save(str(path))
    say(f"tokenizer: {tok.get_vocab_size()} tokens -> {path}")


def start_embeddings(run, worlds, d, data):
    """Counts which words keep company, for `Embedding.start_from`."""
    g = Generator(worlds, 77)
    pages = []
    for _ in range(1500):
        page = g.page()
        pages += [s.request if s.target is None else f"{page.tools[s.target].desc} {s.request}" for s in page.samples]
    t = time.time()
    torch.save(embeddings.company(tokenizer.load(run / "tokenizer.json").tok, data, pages, d), run / "company.pt")
    say(f"word vectors: {time.time() - t:.0f} s")


class Source:
    """Batches for one worker; looks for changed world files now and then."""

    def __init__(self, enc, seed, config, data):
        self.enc, self.seed, self.c = enc, seed, config
        self.rng = random.Random(seed)
        self.choosing = practice.Choosing(enc)
        self.data = data
        self.windows = texts.Windows(texts.load(data), enc, seed)
        self.stamp, self.checked = None, 0.0
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
            external.add(w, self.data)
        self.gen = Generator(w, self.seed, demo_share=self.c["demo_share"])
        say(f"worlds: {len(w.fns)} functions, {sum(len(f.en) + len(f.zh_q) for f in w.fns)} templates")

    def next(self, stage, copies):
        if time.time() - self.checked > 60:
            self.checked = time.time()
            self.refresh()
        pages, tokens = [], 0
        while tokens < self.c["batch_tokens"]:
            page = shards.tokenize_page(self.gen.page(), self.enc, self.rng, negatives=self.c["negatives"])
            if not page["samples"]:
                continue
            pages.append(page)
            tokens += sum(map(len, page["blocks"])) + sum(
                len(r) * (1 + (len(c) if stage == 2 else 1)) + len(a) + len(s) for r, c, _, a, s in page["samples"])
        windows = self.windows.draw(self.c["text_windows"] if stage == 1 else self.c["text_windows"] // 8)
        vocab = self.enc.tok.get_vocab_size()
        exercises = [practice.copying(self.rng, vocab) for _ in range(copies)]
        exercises += [self.choosing.draw(self.rng) for _ in range(copies)]
        return batching.collate(pages, self.rng, stage, exercises, windows)


@torch.no_grad()
def evaluate(model, batches):
    """Teacher-forced on held-out draws: selection accuracy and calls right in every token."""
    n = right = calls = exact = 0
    for b in batches:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = model(b.tokens, b.previous, b.positions, b.plan)
            table, want = losses.selection(model, b, hidden)
            logits = model.logits(hidden[b.rows["call"]])
        n, right = n + len(want), right + (table.argmax(1) == want).sum().item()
        ok, start = logits.argmax(-1) == b.nexts["call"], 0
        for end in (b.nexts["call"] == tf.END).nonzero().squeeze(1).tolist():
            calls, exact, start = calls + 1, exact + bool(ok[start:end + 1].all()), end + 1
    return {"val_select": round(right / max(n, 1), 4), "val_args": round(exact / max(calls, 1), 4), "val_n": n}


def schedule(c, done):
    """Share of the peak learning rate: warm-up, constant, then linear to zero; `done` runs from 0 to 1."""
    if done < 0.01:
        return done / 0.01
    return min(1.0, max(0.0, (1 - done) / c["decay"]))


def worker(rank, a, c, run):
    torch.set_num_threads(c["threads"])
    torch.manual_seed(a.seed)
    if a.workers > 1:
        dist.init_process_group("gloo", init_method=f"file://{run}/rendezvous", rank=rank, world_size=a.workers)
    enc = tokenizer.load(run / "tokenizer.json")
    config = Config(**c["model"], vocab=enc.tok.get_vocab_size())
    model = Model(config, embeddings.token_texts(enc.tok))
    if (run / "company.pt").exists():
        model.embed.start_from(torch.load(run / "company.pt"))
    hidden = [p for n, p in model.named_parameters() if n.startswith("layers.") and p.dim() == 2]
    tables = list(model.embed.parameters())
    ids = {id(p) for p in hidden + tables}
    adam = dict(betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    optimizers = [
        torch.optim.AdamW([p for p in model.parameters() if id(p) not in ids], lr=c["lr"], **adam),
        torch.optim.AdamW(tables, lr=c["embed_lr"], **adam),
        Muon(hidden, lr=c["muon_lr"], weight_decay=c["weight_decay"]),
    ]
    peak = [c["lr"], c["embed_lr"], c["muon_lr"]]
    spent, steps, tokens = 0.0, 0, 0
    checkpoint = run / f"checkpoint.{rank}.pt"
    if a.resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        for opt, saved in zip(optimizers, state["optimizers"]):
            opt.load_state_dict(saved)
        spent, steps, tokens = state["spent"], state["steps"], state["tokens"]
        say(f"worker {rank} resumes at {spent / 60:.1f} minutes, {tokens / 1e6:.2f} M tokens")
    source = Source(enc, a.seed * 100 + rank + steps * 7, c, a.data)
    held = Source(enc, 424242, c, None) if rank == 0 else None
    val = [held.next(2, 0) for _ in range(8)] if held else []
    log = open(run / "log.jsonl", "a") if rank == 0 else None
    budget = a.minutes * 60
    t0, before, slice_no = time.time(), spent, 0
    if a.workers > 1:
        dist.barrier()
        t0 = time.time()
    next_val, parent = spent + 120, os.getppid()
    while spent < budget:
        if a.workers > 1 and os.getppid() != parent:
            raise SystemExit("the parent process is gone")
        slice_no += 1
        slice_end, slice_steps, sums = slice_no * c["sync_seconds"], 0, {}
        while time.time() - t0 < slice_end or slice_steps == 0:
            done = min(1.0, (before + time.time() - t0) / budget)
            stage = 1 if done < c["stage1"] else 2
            copies = c["copies"] if done < c["copy_until"] else 2
            for opt, lr in zip(optimizers, peak):
                for g in opt.param_groups:
                    g["lr"] = lr * schedule(c, done)
            b = source.next(stage, copies)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss, stats = losses.losses(model, b, stage, accuracies=slice_steps % 8 == 0)
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0).item()
            for opt in optimizers:
                if math.isfinite(norm):
                    opt.step()
                opt.zero_grad()
            stats["loss"] = loss.item()
            for k, v in stats.items():
                s = sums.setdefault(k, [0.0, 0])
                s[0], s[1] = s[0] + v, s[1] + 1
            slice_steps, tokens = slice_steps + 1, tokens + len(b.tokens)
        steps += slice_steps
        if a.workers > 1:
            for p in model.parameters():
                dist.all_reduce(p.data)
                p.data /= a.workers
        spent = before + time.time() - t0
        if rank == 0:
            row = {"minutes": round(spent / 60, 2), "stage": stage, "steps": steps, "tokens": tokens,
                   "lr": round(schedule(c, min(1.0, spent / budget)), 4)}
            row.update({k: round(s / n, 4) for k, (s, n) in sums.items()})
            if spent >= next_val and stage == 2:
                next_val = spent + a.val_every
                row.update(evaluate(model, val))
            log.write(json.dumps(row) + "\n")
            log.flush()
            if slice_no % 4 == 0 or "val_args" in row:
                say(json.dumps({k: v for k, v in row.items() if k not in ("lr", "say_acc", "text_acc")}))
        if slice_no % 8 == 0 or spent >= budget:
            tmp = checkpoint.with_suffix(".tmp")
            torch.save({"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "spent": spent, "steps": steps,
                        "tokens": tokens, "config": config.dict()}, tmp)
            os.replace(tmp, checkpoint)
    if rank == 0:
        say("final", json.dumps(evaluate(model, val + [held.next(2, 0) for _ in range(16)])))
        curve.draw(run / "log.jsonl", run / "curve.svg")
    if a.workers > 1:
        dist.destroy_process_group()


@torch.no_grad()
def calibrate(model, batches):
    """The temperature that makes the selection's probabilities fit held-out draws best (Guo et al. 2017)."""
    tables = []
    for b in batches:
        hidden = model(b.tokens, b.previous, b.positions, b.plan)
        tables.append(losses.selection(model, b, hidden))
    loss = lambda t: sum(torch.nn.functional.cross_entropy(table / t, want, reduction="sum").item() for table, want in tables)
    return min((0.5 + 0.05 * i for i in range(51)), key=loss)


def export(a, c, run):
    state = torch.load(run / "checkpoint.0.pt", weights_only=False)
    model = Model(Config(**state["config"]), embeddings.token_texts(tokenizer.load(run / "tokenizer.json").tok))
    model.load_state_dict(state["model"])
    torch.set_num_threads(1)
    held = Source(tokenizer.load(run / "tokenizer.json"), 515151, c, None)
    temperature = calibrate(model, [held.next(2, 0) for _ in range(12)])
    out = Path(a.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    gguf_export.export(out, model, (run / "tokenizer.json").read_text(encoding="utf-8"), c["quant"], f"switchboard-{a.config}", temperature)
    say(f"selection temperature {temperature:.2f}")
    say(f"{sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {state['tokens'] / 1e6:.1f} M tokens in worker 0 "
        f"-> {out} ({out.stat().st_size / 1e6:.2f} MB)")


def main(argv=None):
    ap = argparse.ArgumentParser(prog="train", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--config", choices=sorted(CONFIGS), default="small")
    ap.add_argument("--minutes", type=float, help="training time; the schedule follows it")
    ap.add_argument("--workers", type=int, default=max(1, os.cpu_count() or 1))
    ap.add_argument("--data", help="folder with the optional licensed sets (text/, train/); see MODEL_CARD.md")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--val-every", type=float, default=180)
    ap.add_argument("--run", help="working folder (default training/runs/CONFIG)")
    ap.add_argument("--out", help="GGUF to write (default public/models/switchboard-CONFIG.gguf)")
    ap.add_argument("--resume", action="store_true", help="go on from the run's checkpoints")
    ap.add_argument("--export-only", action="store_true", help="write the GGUF from the last checkpoint")
    a = ap.parse_args(argv)
    c = CONFIGS[a.config]
    a.minutes = a.minutes or c["minutes"]
    run = Path(a.run or ROOT / "runs" / a.config).resolve()
    a.out = a.out or ROOT.parent / "public" / "models" / f"switchboard-{a.config}.gguf"
    run.mkdir(parents=True, exist_ok=True)
    if not a.export_only:
        worlds = world.load()
        if not (a.resume and (run / "tokenizer.json").exists()):
            train_tokenizer(run / "tokenizer.json", worlds, c["vocab"], a.data)
            if a.data:
                start_embeddings(run, worlds, CONFIGS[a.config]["model"]["d"], a.data)
        (run / "rendezvous").unlink(missing_ok=True)
        say(f"training {a.config}: {a.minutes:g} minutes, {a.workers} workers; log {run / 'log.jsonl'}")
        if a.workers > 1:
            torch.multiprocessing.spawn(worker, args=(a, c, run), nprocs=a.workers)
        else:
            worker(0, a, c, run)
    export(a, c, run)


if __name__ == "__main__":
    sys.exit(main())
