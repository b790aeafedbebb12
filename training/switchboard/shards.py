"""Tokenized pages: what a training batch is made of, drawn or stored.

A page is a dict of plain lists:
  blocks: [[ids]]            one per offered function
  samples: [(request_ids, candidates, target, call_ids, say_ids)]
request_ids = [user] ... [assistant]; candidates = block indices with the target first if there is one;
target = 1 when candidates[0] is right, 0 when no call is; call_ids / say_ids = [] when absent.

`python3 -m switchboard.shards write --out DIR --pages N --seed S` stores pages in files of at most 60 MB, together with
the tokenizer, text for stage 1 and, in `shards.json`, what is in them. `Reader` draws them again.
"""

import argparse
import hashlib
import json
import random
import sys
from array import array
from pathlib import Path

MANIFEST = "shards.json"
LIMIT = 60_000_000
MARGIN = 100_000  # bytes; one page and the file's own structure stay far below


def tokenize_page(page, enc, rng, negatives=(1, 4), max_request=224, max_block=288):
    """One `generate.Page` as ids; samples that are too long are left out, as are those whose function's block had to be cut."""
    blocks = [enc.block(t.name, t.desc, t.schema) for t in page.tools]
    cut = {i for i, b in enumerate(blocks) if len(b) > max_block}
    # The block's last token is where the retriever reads it.
    blocks = [b[:max_block - 1] + b[-1:] if i in cut else b for i, b in enumerate(blocks)]
    samples = []
    for s in page.samples:
        request = enc.request(s.request, [(n, a, r) for _, n, a, r in s.done])
        if len(request) > max_request or s.target in cut:
            continue
        pool = [i for i in range(len(page.tools)) if i != s.target and i not in s.hard]
        rng.shuffle(pool)
        # Functions of the same domain are the hard ones: they come first more often than not.
        if s.target is not None and rng.random() < 0.7:
            domain = page.tools[s.target].fn.domain
            pool.sort(key=lambda i: page.tools[i].fn.domain != domain)
        hard = [i for i in dict.fromkeys(s.hard) if i != s.target]
        # As many as a real page may rank: "none" has to stand against all of them.
        n = max(rng.randint(*negatives) * (1 if s.target is not None else 2), len(hard))
        candidates = ([] if s.target is None else [s.target]) + (hard + pool)[:n]
        call = say = ()
        if s.target is not None:
            tool = page.tools[s.target]
            call = enc.call(s.args, tool.schema, s.request) if tool.schema["properties"] else ()
        elif s.answer is not None:
            say = enc.say(s.answer[:160])
        samples.append((request, candidates, int(s.target is not None), list(call), list(say)))
    return {"blocks": blocks, "samples": samples}


def lengths(page):
    """Tokens of a tokenized page by part."""
    s = page["samples"]
    return {"block": sum(map(len, page["blocks"])), "request": sum(len(x[0]) for x in s), "call": sum(len(x[3]) for x in s),
            "answer": sum(len(x[4]) for x in s)}


class BadShards(Exception):
    """A folder of shards that cannot be used; the message says why and what to do."""


# Arrays of a file and their types: all ids, one sequence after the other; the length of every sequence (a page's blocks,
# then request, call and answer of each sample; text windows last); how many blocks and samples a page has; of all
# samples the candidates, how many they are, and the target.
ARRAYS = {"tokens": "H", "lengths": "H", "blocks": "B", "samples": "H", "candidates": "B", "chosen": "B", "target": "B"}


class _Shard:
    """Pages and text windows on their way into one file."""

    def __init__(self):
        self.arrays = {name: array(kind) for name, kind in ARRAYS.items()}
        self.windows = []

    @property
    def size(self):
        return sum(len(a) * a.itemsize for a in self.arrays.values()) + sum(2 * len(w) + 2 for w in self.windows)

    def _sequences(self, several):
        for ids in several:
            self.arrays["tokens"].extend(ids)
            self.arrays["lengths"].append(len(ids))

    def add(self, page):
        put = self.arrays
        self._sequences(page["blocks"])
        put["blocks"].append(len(page["blocks"]))
        put["samples"].append(len(page["samples"]))
        for request, candidates, target, call, say in page["samples"]:
            self._sequences((request, call, say))
            put["candidates"].extend(candidates)
            put["chosen"].append(len(candidates))
            put["target"].append(target)

    def save(self, path):
        """Writes the file and describes it."""
        import numpy as np
        self._sequences(self.windows)
        np.savez_compressed(path, **{name: np.array(self.arrays[name]) for name in ARRAYS})
        return {"file": path.name, "bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
                "pages": len(self.arrays["blocks"]), "windows": len(self.windows), "tokens": len(self.arrays["tokens"])}


class Writer:
    """Stores pages in `folder` as shard-000.npz, shard-001.npz, …, each below `limit` bytes even if nothing compresses."""

    def __init__(self, folder, limit=LIMIT):
        self.folder, self.limit, self.files, self.shard = Path(folder), limit, [], _Shard()
        if limit < 2 * MARGIN:
            raise BadShards(f"shards of {limit} bytes cannot hold a page; allow at least {2 * MARGIN}")

    def add(self, page, windows=()):
        self.shard.add(page)
        self.shard.windows += windows
        if self.shard.size > self.limit - MARGIN:
            self.flush()

    def flush(self):
        if self.shard.size:
            self.files.append(self.shard.save(self.folder / f"shard-{len(self.files):03}.npz"))
            self.shard = _Shard()


class Pages:
    """One shard in memory."""

    def __init__(self, path):
        import numpy as np
        with np.load(path) as f:
            self.a = {name: f[name] for name in ARRAYS}
        before = lambda v: np.concatenate([[0], np.cumsum(v, dtype=np.int64)])
        self.at = before(self.a["lengths"])
        self.first_sample = before(self.a["samples"])
        self.first_sequence = before(self.a["blocks"].astype(np.int64) + 3 * self.a["samples"].astype(np.int64))
        self.first_candidate = before(self.a["chosen"])

    def __len__(self):
        return len(self.a["blocks"])

    def ids(self, i):
        return self.a["tokens"][self.at[i]:self.at[i + 1]].tolist()

    def page(self, p):
        i = int(self.first_sequence[p])
        n = int(self.a["blocks"][p])
        blocks, samples = [self.ids(i + k) for k in range(n)], []
        i += n
        for s in range(int(self.first_sample[p]), int(self.first_sample[p + 1])):
            chosen = self.a["candidates"][self.first_candidate[s]:self.first_candidate[s + 1]].tolist()
            samples.append((self.ids(i), chosen, int(self.a["target"][s]), self.ids(i + 1), self.ids(i + 2)))
            i += 3
        return {"blocks": blocks, "samples": samples}

    def windows(self):
        return range(int(self.first_sequence[-1]), len(self.a["lengths"]))


def read_manifest(folder):
    path = Path(folder) / MANIFEST
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as e:
        raise BadShards(f"{path}: {e.strerror}; give a folder that `python3 -m switchboard.shards write` made") from e
    except json.JSONDecodeError as e:
        raise BadShards(f"{path}, line {e.lineno}: {e.msg}; write the shards again") from e


class Reader:
    """Draws pages and text windows from a folder of shards, one shard after the other, each in a new order every time.

    part: (which, of how many) readers; each takes its own pages of every shard.
    """

    def __init__(self, folder, enc, seed, part=(0, 1)):
        self.folder, self.rng, self.part = Path(folder), random.Random(seed), part
        manifest = read_manifest(folder)
        if manifest["tokenizer_sha256"] != digest(enc):
            raise BadShards(f"{folder} was written with another tokenizer than the run's; start the run with --shards and "
                            "without --resume, or write the shards again")
        self.names = [f["file"] for f in manifest["shards"]]
        missing = [n for n in self.names if not (self.folder / n).is_file()]
        if missing or not self.names:
            raise BadShards(f"{folder}: {', '.join(missing) or 'every shard'} is missing; copy it there or write the shards again")
        self.queue, self.order, self.shard, self.texts = [], [], None, []

    def _open(self):
        if not self.queue:
            self.queue = self.rng.sample(self.names, len(self.names))
        self.shard = Pages(self.folder / self.queue.pop())
        which, of = self.part
        self.order = list(range(which % max(1, len(self.shard)), len(self.shard), of))
        self.rng.shuffle(self.order)
        windows = self.shard.windows()
        self.texts = self.texts if self.texts and not len(windows) else [self.shard.ids(i) for i in windows[which::of] or windows]

    def page(self):
        while not self.order:
            self._open()
        return self.shard.page(self.order.pop())

    def draw(self, n):
        """Text windows; none where the shards hold none."""
        if self.shard is None:
            self._open()
        return self.rng.choices(self.texts, k=n) if self.texts else []


def digest(enc):
    """What a tokenizer is known by."""
    return hashlib.sha256(json.dumps(sorted(enc.tok.get_vocab().items())).encode()).hexdigest()


def draw(a, c, out, worlds, enc):
    """Draws and stores the pages; (statistics, descriptions of the files)."""
    from . import statistics, texts
    from .generate import Generator
    gen, rng = Generator(worlds, a.seed, demo_share=c["demo_share"]), random.Random(a.seed)
    windows = texts.Windows(texts.load(a.data), enc, a.seed)
    stats, writer = statistics.Statistics(worlds), Writer(out, int(a.limit * 1e6))
    for i in range(a.pages):
        drawn = gen.page()
        page = tokenize_page(drawn, enc, rng, negatives=c["negatives"])
        if page["samples"]:
            stats.add(drawn, lengths(page))
            writer.add(page, windows.draw(a.windows))
        if (i + 1) % 5000 == 0:
            print(f"{i + 1} pages", file=sys.stderr, flush=True)
    writer.flush()
    return stats, writer.files


def write(a):
    """`shards write`: tokenizer, pages and manifest; prints what is in them."""
    from . import licensed, prepare, tokenizer, world
    from .configs import named
    out, c = Path(a.out), named(a.config)
    out.mkdir(parents=True, exist_ok=True)
    worlds = world.load()
    bad = world.check(worlds, {p.stem for p in world.WORLDS_DIR.glob("*.py")})
    if bad:
        raise BadShards(f"the worlds have {len(bad)} errors, first: {bad[0]}; correct them (python3 -m switchboard.world check all)")
    if a.tokenizer:
        for name in (prepare.TOKENIZER, prepare.COMPANY):
            if (Path(a.tokenizer) / name).exists():
                (out / name).write_bytes((Path(a.tokenizer) / name).read_bytes())
    if not (out / prepare.TOKENIZER).exists():
        prepare.make(out, world.load(), c, a.data)
    if a.data:
        licensed.add(worlds, a.data)
    enc = tokenizer.load(out / prepare.TOKENIZER)
    if enc.tok.get_vocab_size() > 65536:
        raise BadShards(f"a vocabulary of {enc.tok.get_vocab_size()} does not fit 16 bits; use at most 65536 tokens")
    for old in out.glob("shard-*.npz"):
        old.unlink()
    stats, files = draw(a, c, out, worlds, enc)
    manifest = {"config": a.config, "seed": a.seed, "tokenizer_sha256": digest(enc), "shards": files, "statistics": stats.report()}
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    print("\n".join(stats.lines()))
    print(f"{sum(f['tokens'] for f in files):,} tokens in {len(files)} files, {sum(f['bytes'] for f in files) / 1e6:.1f} MB -> {out}")


def main(argv=None):
    ap = argparse.ArgumentParser(prog="shards", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    w = ap.add_subparsers(required=True, dest="command").add_parser("write", help="draw pages and store them")
    w.add_argument("--out", required=True, help="folder for the shards, the tokenizer and shards.json")
    w.add_argument("--pages", type=int, required=True)
    w.add_argument("--seed", type=int, default=1)
    w.add_argument("--config", default="base", help="whose vocabulary and negatives to use (default base)")
    w.add_argument("--data", help="folder with the optional licensed sets; see MODEL_CARD.md")
    w.add_argument("--tokenizer", help="folder of a run whose tokenizer to use (default: the one in --out, else a new one)")
    w.add_argument("--windows", type=int, default=1, help="windows of general text for every page, with --data (default 1)")
    w.add_argument("--limit", type=float, default=LIMIT / 1e6, help="megabytes of a file at most (default 60)")
    try:
        write(ap.parse_args(argv))
    except (BadShards, FileNotFoundError) as e:
        print(f"error: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
