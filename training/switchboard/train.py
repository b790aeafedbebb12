"""Trains a model in two stages and exports it: `python3 -m switchboard.train --config small`.

Stage 1 is language modelling (requests, signatures, calls, general text, copy practice); stage 2 the joint
loss of `losses.py`. Data is generated on the fly, so no page is seen twice, or read from shards. On a CPU several
single-threaded workers train side by side and average their weights every few seconds (local SGD, Stich 2018), which
on a shared machine beats threads inside one process. On a CUDA GPU one process trains, fed by background processes.
A run can be cut into pieces of a few minutes (`--minutes-now`, then `--resume`) that follow one schedule.
"""

import argparse
import json
import math
import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path

import torch
import torch.distributed as dist

from . import checkpoint, curve, device as devices, prepare, pretrained, shards, tokenizer, world
from .configs import CONFIGS, named
from .feed import Feed, FeedFailed
from .prepare import say
from .source import Source
from .trainer import Trainer, calibrate, evaluate, schedule

ROOT = Path(__file__).resolve().parent.parent
CHECKPOINT_SLICES = 8
MORE_VAL = 16
LOADERS = 6  # each makes several hundred thousand tokens a second


def make_source(a, c, run, seed, which, of=1):
    """The source of one data process (or of the training process itself)."""
    enc = tokenizer.load(run / prepare.TOKENIZER)
    return Source(enc, seed + 10_007 * which, c, a.data, a.shards, a.shard_share, (which, of), loud=which == 0)


def validation(a, c, enc):
    """Held-out draws from the worlds, the same for every run: (for a look on the way, some more for the end)."""
    held = Source(enc, 424242, {**c, "batch_tokens": c["val_tokens"], "wide": 0.0})
    return [held.next(2, 0) for _ in range(8)], held


def finished(spent, budget):
    """Whether the schedule was followed to its end; workers' clocks differ a little."""
    return spent >= budget - 1


class Clock:
    """Where the run stands: seconds of the schedule, and whether this invocation has to stop."""

    def __init__(self, a, spent):
        self.budget, self.before, self.start = a.minutes * 60, spent, time.time()
        self.deadline = a.started + 60 * a.minutes_now if a.minutes_now else None
        self.last_step = a.steps_now

    @property
    def here(self):
        return time.time() - self.start

    @property
    def spent(self):
        return self.before + self.here

    @property
    def done(self):
        return min(1.0, self.spent / self.budget)

    def over(self, steps):
        """Whether the schedule is over, or this invocation's share of it."""
        late = self.deadline is not None and time.time() >= self.deadline
        return self.spent >= self.budget or late or (self.last_step is not None and steps >= self.last_step)

    def finished(self):
        return finished(self.spent, self.budget)


def read(path):
    """A checkpoint, or a model file as one."""
    if Path(path).suffix == ".gguf":
        from . import lora
        try:
            return lora.as_state(path)
        except lora.BadFile as e:
            raise checkpoint.BadCheckpoint(str(e)) from e
    return checkpoint.load(path)


def agreed(stop, workers):
    """All workers stop together, as soon as one of them would."""
    if workers > 1:
        flag = torch.tensor([float(stop)])
        dist.all_reduce(flag)
        stop = flag.item() > 0
    return stop


def train_slice(trainer, source, clock, c, until):
    """Steps until `until` seconds of this invocation, one at least; (sums by name, stage, seconds spent waiting for data)."""
    sums, waited, steps = {}, 0.0, 0
    while True:
        done, t = clock.done, time.time()
        b = source.next(1 if done < c["stage1"] else 2, c["copies"] if done < c["copy_until"] else 2)
        waited += time.time() - t
        for k, v in trainer.step(b, done, accuracies=steps % 8 == 0).items():
            s = sums.setdefault(k, [0.0, 0])
            s[0], s[1] = s[0] + v, s[1] + 1
        steps += 1
        if clock.here >= until or clock.over(trainer.steps):
            return sums, b.stage, waited


def worker(rank, a, c, run):
    device = devices.choose(a.device)
    devices.prepare(device, c["threads"])
    torch.manual_seed(a.seed)
    if a.workers > 1:
        dist.init_process_group("gloo", init_method=f"file://{run}/rendezvous", rank=rank, world_size=a.workers)
    enc = tokenizer.load(run / prepare.TOKENIZER)
    company = run / prepare.COMPANY
    trainer = Trainer(c, enc, device, torch.load(company, weights_only=True) if company.exists() else None)
    spent, saved = 0.0, run / f"checkpoint.{rank}.pt"
    start = Path(a.start) if a.start else saved
    if a.resume and (a.start or saved.exists()):
        state = read(start)
        spent = trainer.load(state)
        say(f"worker {rank} resumes at {spent / 60:.1f} minutes, {trainer.tokens / 1e6:.2f} M tokens"
            + ("" if "optimizers" in state else " (weights alone: optimizers start afresh)"))
    seed = a.seed * 100 + rank + trainer.steps * 7
    if a.loaders:
        source = Feed(partial(make_source, a, c, run, seed, of=a.loaders), a.loaders, pin=device.type == "cuda")
    else:
        source = make_source(a, c, run, seed, 0)
    try:
        _train(rank, a, c, run, trainer, source, spent, enc)
    finally:
        if a.loaders:
            source.close()
    if a.workers > 1:
        dist.destroy_process_group()


def _train(rank, a, c, run, trainer, source, spent, enc):
    val, held = validation(a, c, enc) if rank == 0 else ([], None)
    if a.workers > 1:
        dist.barrier()
    clock, slice_no, parent = Clock(a, spent), 0, os.getppid()
    next_val, stop = spent + 120, agreed(clock.finished() or trainer.steps >= (a.steps_now or math.inf), a.workers)
    while not stop:
        if a.workers > 1 and os.getppid() != parent:
            raise SystemExit("the parent process is gone")
        slice_no += 1
        began, tokens = time.time(), trainer.tokens
        sums, stage, waited = train_slice(trainer, source, clock, c, slice_no * c["sync_seconds"])
        if a.workers > 1:
            for p in trainer.model.parameters():
                dist.all_reduce(p.data)
                p.data /= a.workers
        stop = agreed(clock.over(trainer.steps), a.workers)
        if rank == 0:
            row = {"minutes": round(clock.spent / 60, 2), "stage": stage, "steps": trainer.steps, "tokens": trainer.tokens,
                   "lr": round(schedule(c, clock.done, trainer.steps - trainer.fresh_at), 4)}
            row.update({k: round(float(s) / n, 4) for k, (s, n) in sums.items()})
            row["rate"] = round((trainer.tokens - tokens) / (time.time() - began))
            row["waited"] = round(waited / (time.time() - began), 3)
            if clock.spent >= next_val and stage == 2:
                next_val = clock.spent + a.val_every
                row.update(evaluate(trainer.model, val))
            with open(run / "log.jsonl", "a") as log:
                log.write(json.dumps(row) + "\n")
            if slice_no % 4 == 0 or "val_args" in row:
                say(json.dumps({k: v for k, v in row.items() if k not in ("lr", "say_acc", "text_acc")}))
        if slice_no % CHECKPOINT_SLICES == 0 or stop:
            checkpoint.save(run / f"checkpoint.{rank}.pt", trainer.state(clock.spent))
    if rank == 0:
        if clock.finished():
            trainer.at(1.0)
            say("final", json.dumps(evaluate(trainer.model, val + [held.next(2, 0) for _ in range(MORE_VAL)])))
        else:
            say(f"stopped at {clock.spent / 60:.1f} of {a.minutes:g} minutes; go on with --resume")
        if a.save_weights:
            checkpoint.save(run / "weights.pt", checkpoint.weights_of(trainer.state(clock.spent)))
            say(f"weights in bf16 -> {run / 'weights.pt'}")
        curve.draw(run / "log.jsonl", run / "curve.svg")


def export(a, c, run):
    """Writes the GGUF of the last checkpoint, or of the one that --export-only --start names."""
    from . import embeddings, gguf_export
    from .model import Config, Model
    # After training what was trained, not what it began with.
    state = read((a.export_only and a.start) or run / "checkpoint.0.pt")
    enc = tokenizer.load(run / prepare.TOKENIZER)
    model = Model(Config(**state["config"]), embeddings.token_texts(enc.tok))
    model.load_state_dict(state["model"])
    torch.set_num_threads(1)
    held = Source(enc, 515151, {**c, "batch_tokens": c["val_tokens"]})
    if c["qat"]:
        model.quantize_as(c["quant"])
    temperature = calibrate(model.to(devices.choose(a.device)), [held.next(2, 0) for _ in range(12)])
    out = Path(a.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    gguf_export.export(out, model, (run / prepare.TOKENIZER).read_text(encoding="utf-8"), c["quant"], f"switchboard-{a.config}", temperature)
    say(f"selection temperature {temperature:.2f}")
    say(f"{sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {state['tokens'] / 1e6:.1f} M tokens in worker 0 "
        f"-> {out} ({out.stat().st_size / 1e6:.2f} MB)")
    return state


def options():
    ap = argparse.ArgumentParser(prog="train", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--config", choices=sorted(CONFIGS), default="small")
    ap.add_argument("--device", choices=devices.CHOICES, default="auto", help="auto: a CUDA GPU where there is one")
    ap.add_argument("--minutes", type=float, help="training time; the schedule follows it")
    ap.add_argument("--minutes-now", type=float, help="stop after so many minutes of wall time, start-up included; --resume goes on")
    ap.add_argument("--steps-now", type=int, help="stop when the run has made so many steps")
    ap.add_argument("--workers", type=int, help="processes that train (default: one for each CPU, one on a GPU)")
    ap.add_argument("--loaders", type=int, help="processes that make batches (default: none on a CPU, up to 6 on a GPU)")
    ap.add_argument("--threads", type=int, help="threads of a worker (default as configured)")
    ap.add_argument("--batch-tokens", type=int, help="tokens of a step, about (default as configured)")
    ap.add_argument("--requests", type=int, help="requests drawn for a page, a step holds one page at least (default: the generator's)")
    ap.add_argument("--wide", type=float, help="how much more often a function is offered for each of its parameters (default as configured)")
    ap.add_argument("--log-seconds", type=float, help="seconds between log rows and weight averaging; 0: every step (default as configured)")
    ap.add_argument("--data", help="folder with the optional licensed sets (text/, train/); see MODEL_CARD.md")
    ap.add_argument("--shards", help="folder written by `python3 -m switchboard.shards write`: read pages instead of generating them")
    ap.add_argument("--shard-share", type=float, default=1.0, help="share of the pages read from the shards, the others are generated (default 1)")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--val-every", type=float, default=180)
    ap.add_argument("--run", help="working folder (default training/runs/CONFIG)")
    ap.add_argument("--out", help="GGUF to write (default public/models/switchboard-CONFIG.gguf)")
    ap.add_argument("--resume", action="store_true", help="go on from the run's checkpoints")
    ap.add_argument("--start", help="checkpoint or model file (.gguf) to resume from or export instead of the run's own checkpoint, for instance joined weights")
    ap.add_argument("--pretrained", help="GGUF of the network that a new run starts from (configurations with layers to `keep`; see MODEL_CARD.md)")
    ap.add_argument("--save-weights", action="store_true", help="also write the run's weights.pt: bf16, without optimizers")
    ap.add_argument("--no-export", action="store_true", help="write no GGUF at the end")
    ap.add_argument("--export-only", action="store_true", help="write the GGUF from the last checkpoint")
    return ap


def settled(a):
    """Options with the defaults that depend on others; ends with a message where they do not fit together."""
    cuda, cpus = devices.choose(a.device).type == "cuda", os.cpu_count() or 1
    a.workers = a.workers or (1 if cuda else cpus)
    a.loaders = (max(1, min(LOADERS, cpus - 1)) if cuda else 0) if a.loaders is None else a.loaders
    if cuda and a.workers > 1:
        raise SystemExit("--workers: one process trains on a GPU; more --loaders make it faster")
    if a.start and not (a.resume or a.export_only):
        raise SystemExit("--start is for --resume and --export-only; add one of them")
    if not 0 < a.shard_share <= 1:
        raise SystemExit(f"--shard-share {a.shard_share}: must be above 0 and at most 1")
    c = named(a.config, threads=a.threads, batch_tokens=a.batch_tokens, sync_seconds=a.log_seconds, requests=a.requests, wide=a.wide)
    if "keep" in c and not (a.pretrained or a.resume or a.export_only):
        raise SystemExit(f"--config {a.config} starts from a pretrained network: name its file with --pretrained (MODEL_CARD.md says where to get it)")
    if a.pretrained and ("keep" not in c or a.start or not a.data):
        raise SystemExit("--pretrained is for configurations that start from a pretrained network, needs --data and excludes --start")
    a.minutes = a.minutes or c["minutes"]
    a.out = a.out or ROOT.parent / "public" / "models" / f"switchboard-{a.config}.gguf"
    return c


def set_up(a, c, run):
    """Tokenizer and starting vectors of a new run."""
    if a.shards:
        made_for = shards.read_manifest(a.shards)["config"]
        if made_for != a.config:
            raise SystemExit(f"{a.shards} was written for --config {made_for}; write shards with --config {a.config}")
    if a.pretrained and not (a.resume and (run / "checkpoint.0.pt").exists()):
        older = ROOT.parent / "public" / "models" / "switchboard-small.gguf"
        kept = Path(a.shards or run) / prepare.TOKENIZER
        pretrained.make(a.pretrained, a.config, a.data, run, older, kept if kept.exists() else None)
        a.resume, a.start = True, run / pretrained.START
    if a.resume and (run / prepare.TOKENIZER).exists():
        return
    (run / prepare.COMPANY).unlink(missing_ok=True)
    if a.shards:
        for name in (prepare.TOKENIZER, prepare.COMPANY):
            if (Path(a.shards) / name).exists():
                shutil.copyfile(Path(a.shards) / name, run / name)
    else:
        prepare.make(run, world.load(), c, a.data)


def main(argv=None):
    started = time.time()
    a = options().parse_args(argv)
    a.started = started
    c = settled(a)
    run = Path(a.run or ROOT / "runs" / a.config).resolve()
    run.mkdir(parents=True, exist_ok=True)
    try:
        if not a.export_only:
            set_up(a, c, run)
            (run / "rendezvous").unlink(missing_ok=True)
            say(f"training {a.config}: {a.minutes:g} minutes, {a.workers} workers, {a.loaders} data processes, "
                f"{devices.describe(devices.choose(a.device))}; log {run / 'log.jsonl'}")
            if a.workers > 1:
                torch.multiprocessing.spawn(worker, args=(a, c, run), nprocs=a.workers)
            else:
                worker(0, a, c, run)
            if a.no_export or not finished(checkpoint.load(run / "checkpoint.0.pt")["spent"], a.minutes * 60):
                return 0
        export(a, c, run)
    except (checkpoint.BadCheckpoint, pretrained.BadSource, shards.BadShards, FeedFailed) as e:
        print(f"error: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
