"""Compares ways of training at equal compute: `python3 -m switchboard.ablate --arm one --minutes 25 --seed 1 --out one.json`.

Every arm is one single-threaded process with fresh weights, the same schedule, optimizers, tokenizer and stream of pages;
minutes are the processor's, not the wall's, so that arms compare also where other work comes and goes. All are judged by the
same pages (`ablate_data.Judged`), among them pages of functions that no arm trains on.

  one          the normal training: one function in a context, re-ranked
  concat       all of a page's functions in one prompt, requests after the same blocks sharing their rows
  concat-apart the same with a sequence of its own for each request
  quarter, sixteenth   like one, with that share of the functions
  half-size, double    like one, with another model

SIGTERM ends an arm with a checkpoint beside OUT; the same command with --resume goes on, or judges what there is.
"""

import argparse
import ctypes
import json
import math
import os
import resource
import signal
import sys
import time
from functools import partial
from pathlib import Path

import torch

from . import ablate_concat as concat, ablate_data as data, ablate_judge, checkpoint, device as devices, losses, tokenizer
from .configs import CONFIGS, named
from .prepare import say
from .trainer import Trainer

CPU = torch.device("cpu")
LOG_SECONDS, SAVE_SECONDS, TRIM_SECONDS = 30, 180, 10
TRIM_MB = 2400  # from here on after every step
WARM_BATCHES = 2  # compiled before the clock starts
STOPPED = 143  # what the shell says of a process that SIGTERM ended
FINAL = 0.95  # from here on the schedule's losses are the reported ones
ARMS = {
    "one": {}, "concat": {"joined": True}, "concat-apart": {"joined": True, "together": 1, "requests": 4},
    "quarter": {"share": 1 / 4}, "sixteenth": {"share": data.SMALLEST},
    "half-size": {"model": dict(d=192, layers=4, heads=4, kv_heads=2, head_dim=48, ffn=528)},
    "double": {"model": dict(d=320, layers=8, heads=4, kv_heads=2, head_dim=80, ffn=880)},
}


class Stop:
    """Whether SIGTERM or SIGINT came; work ends at the next good place."""

    def __enter__(self):
        self.asked = False
        self.before = {s: signal.signal(s, self._ask) for s in (signal.SIGTERM, signal.SIGINT)}
        return self

    def __exit__(self, *_):
        for s, handler in self.before.items():
            signal.signal(s, handler)

    def _ask(self, *_):
        self.asked = True

    def __call__(self):
        return self.asked


def fitted(company, d):
    """Starting vectors of another width: the strongest components, or zeros added; every row as long as before for its width."""
    v = company.float()[:, :d]
    v = torch.nn.functional.pad(v, (0, d - v.shape[1]))
    return v / v.norm(dim=1, keepdim=True).clamp(min=1e-6) * d ** 0.5


def flops(model, batch):
    """Operations of a training step on a batch, forward and backward: products, attention without its padding, logits."""
    c = model.c
    matrices = sum(p.numel() for n, p in model.named_parameters() if n.startswith("layers.") and p.dim() == 2)
    pairs = 0
    for _, lengths, seen in batch.plan.spans:
        pairs += int((lengths * (lengths + 1) // 2).sum()) + (0 if seen is None else int((lengths * seen[1]).sum()))
    rows = sum(map(len, batch.rows.values()))
    return 6 * (len(batch.tokens) * matrices + rows * c.vocab * c.d) + 12 * c.layers * c.heads * c.head_dim * pairs


def parameters(model):
    """Trained ones, and those of an exported file, where the token table is one matrix."""
    n = sum(p.numel() for p in model.parameters())
    return {"trained": n, "file": n - sum(p.numel() for p in model.embed.parameters()) + model.c.vocab * model.c.d}


def memory():
    """Megabytes in use, and the most that were."""
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6), round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)


def give_back():
    """Hands freed memory back: batches of many sizes leave holes in the heap, which add up to gigabytes."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError):
        pass  # not glibc


class Arm:
    """One run: its data, its model and what it has spent."""

    COUNTED = ("spent", "wall", "waited", "flops", "requests")

    def __init__(self, a, stop):
        self.a, self.stop, self.kind = a, stop, {"share": 1.0, "joined": False, "together": None, **ARMS[a.arm]}
        self.c = named(a.config, threads=1, batch_tokens=a.batch_tokens, requests=self.kind.get("requests", a.requests))
        self.c["model"] = self.kind.get("model", self.c["model"])
        self.out = Path(a.out)
        self.saved, self.log = self.out.with_suffix(".pt"), self.out.with_suffix(".log.jsonl")
        self.out.parent.mkdir(parents=True, exist_ok=True)
        devices.prepare(CPU, self.c["threads"])
        self.enc = tokenizer.load(a.tokenizer)
        self.worlds = data.load(a.data)
        self.own = data.only(self.worlds, lambda f: data.in_share(f, self.kind["share"]))
        torch.manual_seed(a.seed)
        company = torch.load(a.company, weights_only=True) if a.company else None
        self.trainer = Trainer(self.c, self.enc, CPU, None if company is None else fitted(company, self.c["model"]["d"]))
        self.count = dict.fromkeys(self.COUNTED, 0.0)
        if a.resume and self.saved.exists():
            state = checkpoint.load(self.saved)
            if (state["arm"], state["seed"]) != (a.arm, a.seed):
                raise SystemExit(f"{self.saved} is of arm {state['arm']}, seed {state['seed']}; give another --out or leave out --resume")
            self.trainer.load(state)
            self.count = {k: state[k] for k in self.COUNTED}
        elif not a.resume:
            self.log.unlink(missing_ok=True)
        self.sums, self.final = {}, {}

    def source(self):
        # A resumed run must not see its first pages again.
        seed = self.a.seed * 100 + self.trainer.steps * 7
        if not self.kind["joined"]:
            return data.Draws(self.enc, seed, self.c, self.own, self.a.data)
        together = self.kind["together"]
        return data.Draws(self.enc, seed, self.c, self.own, self.a.data, partial(concat.collate, together=together),
                          lambda page, stage: concat.tokens(page, together))

    @property
    def done(self):
        return min(1.0, self.count["spent"] / (60 * self.a.minutes))

    def batch(self, source):
        c, done = self.c, self.done
        return source.next(1 if done < c["stage1"] else 2, c["copies"] if done < c["copy_until"] else 2)

    def warm_up(self, source):
        """Compiles the element-wise work on batches that nothing is learnt from."""
        for _ in range(WARM_BATCHES):
            b = source.next(2, 2)
            with devices.autocast(CPU):
                losses.joint(self.trainer.model, b, b.stage)[0].backward()
        for opt in self.trainer.optimizers:
            opt.zero_grad()
        give_back()

    def train(self):
        """Steps until the schedule is over or something asks to stop."""
        source = self.source()
        self.warm_up(source)
        say(f"{self.a.arm}: {len(self.own.fns)} of {len(self.worlds.fns)} functions, {parameters(self.trainer.model)['file'] / 1e6:.2f} M "
            f"parameters, from {self.count['spent'] / 60:.1f} to {self.a.minutes:g} minutes, {memory()[0]} MB")
        logged = saved = trimmed = time.time()
        before = self.trainer.tokens
        while self.done < 1 and not self.stop() and self.trainer.steps < (self.a.steps_now or math.inf):
            self.step(source)  # what comes after it is not training, and not on its clock
            if time.time() - logged >= LOG_SECONDS:
                self._log((self.trainer.tokens - before) / (time.time() - logged))
                logged, before = time.time(), self.trainer.tokens
            if time.time() - trimmed >= TRIM_SECONDS or memory()[0] > TRIM_MB:
                give_back()
                trimmed = time.time()
            if time.time() - saved >= SAVE_SECONDS:
                self.save()
                saved = time.time()
        self.save()

    def step(self, source):
        wall, cpu, done, count = time.time(), time.process_time(), self.done, self.count
        b = self.batch(source)
        count["waited"] += time.process_time() - cpu
        stats = self.trainer.step(b, done, accuracies=self.trainer.steps % 8 == 0)
        count["spent"] += time.process_time() - cpu
        count["wall"] += time.time() - wall
        count["flops"] += flops(self.trainer.model, b)
        count["requests"] += len(b.has_call)
        for sums in [self.sums] + ([self.final] if done >= FINAL else []):
            for k, v in stats.items():
                s = sums.setdefault(k, [0.0, 0])
                s[0], s[1] = s[0] + float(v), s[1] + 1

    def _log(self, rate):
        row = {"minutes": round(self.count["spent"] / 60, 2), "steps": self.trainer.steps, "tokens": self.trainer.tokens,
               "rate": round(rate), **{k: round(s / n, 4) for k, (s, n) in self.sums.items()}, "memory": memory()[0]}
        self.sums = {}
        with open(self.log, "a", encoding="utf-8") as f:
            f.write(json.dumps(row) + "\n")
        say(json.dumps({k: v for k, v in row.items() if k not in ("say_acc", "text_acc", "tokens")}))

    def save(self):
        checkpoint.save(self.saved, {**self.trainer.state(0.0), **self.count, "arm": self.a.arm, "seed": self.a.seed})

    def report(self, judged=None):
        """Writes OUT, whole or not at all."""
        t, count, m = self.trainer, self.count, self.trainer.model
        mean = lambda sums: {k: round(s / n, 4) for k, (s, n) in sums.items()}
        row = {"arm": self.a.arm, "seed": self.a.seed, "finished": self.done >= 1 and judged is not None and set(judged) == set(data.Judged.SETS),
               "schedule_minutes": self.a.minutes, "minutes": round(count["spent"] / 60, 2), "wall_minutes": round(count["wall"] / 60, 2),
               "drawing_share": round(count["waited"] / max(1e-9, count["spent"]), 3), "steps": t.steps, "tokens": t.tokens,
               "requests": int(count["requests"]), "flops": count["flops"], "parameters": parameters(m), "model": t.config.dict(),
               "functions": {"trained": len(self.own.fns), "all": len(self.worlds.fns)}, "worlds": data.fingerprint(self.worlds),
               "losses": mean(self.final or self.sums), "judged": judged or {}, "peak_memory_mb": memory()[1]}
        tmp = self.out.with_suffix(".tmp")
        tmp.write_text(json.dumps(row, indent=1) + "\n", encoding="utf-8")
        os.replace(tmp, self.out)
        return row

    def judge(self):
        self.trainer.at(1.0)
        held = data.Judged(self.worlds, self.enc, self.a.judged_pages)
        say(f"judging: {len(held.new)} functions that no arm has seen")
        return ablate_judge.judge(self.trainer.model, held, self.kind["joined"], lambda line: (say(line), give_back()), self.stop)


def options():
    ap = argparse.ArgumentParser(prog="ablate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--arm", choices=list(ARMS), required=True)
    ap.add_argument("--minutes", type=float, required=True, help="training time of one core; the schedule follows it")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", required=True, help="JSON file of the figures; log and checkpoint stand beside it")
    ap.add_argument("--tokenizer", required=True, help="tokenizer.json of a run")
    ap.add_argument("--company", help="company.pt of a run: vectors that embeddings start from")
    ap.add_argument("--data", help="folder with the optional licensed sets; see MODEL_CARD.md")
    ap.add_argument("--config", choices=sorted(CONFIGS), default="small", help="arms of another size are made for small")
    ap.add_argument("--batch-tokens", type=int, help="tokens of a step, about (default as configured)")
    ap.add_argument("--requests", type=int, default=16, help="requests drawn for a page; more need more memory (default 16; concat-apart 4)")
    ap.add_argument("--judged-pages", type=int, default=150, help="pages of each set that a run is judged by, half as many wide ones (default 150)")
    ap.add_argument("--steps-now", type=int, help="stop when the run has made so many steps")
    ap.add_argument("--judge-now", action="store_true", help="judge although the schedule is not over")
    ap.add_argument("--resume", action="store_true", help="go on from the checkpoint beside OUT")
    return ap


def run(a, stop):
    arm = Arm(a, stop)
    if arm.done < 1:
        arm.train()
    arm.report()
    if not stop() and (arm.done >= 1 or a.judge_now):
        arm.report(arm.judge())
    if stop() or arm.done < 1:
        say(f"stopped at {arm.count['spent'] / 60:.1f} of {a.minutes:g} minutes; go on with --resume")
    return STOPPED if stop() else 0


def main(argv=None):
    import torch._inductor.config as inductor
    # Every batch has new shapes: what is kept for a thousand of them is never used again.
    for name in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):
        os.environ.setdefault(name, "256")
    a = options().parse_args(argv)
    if "model" in ARMS[a.arm] and a.config != "small":
        raise SystemExit(f"--arm {a.arm} is a size of --config small; leave out --config")
    inductor.compile_threads = 1  # its helpers would take a gigabyte and the other arm's core
    try:
        with Stop() as stop:
            return run(a, stop)
    except (checkpoint.BadCheckpoint, OSError) as e:
        print(f"error: {e}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
