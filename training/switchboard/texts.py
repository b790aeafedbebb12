"""Stage-1 text: general prose and real signatures from an optional folder of licensed sets, as id windows."""

import io
import json
import random
from pathlib import Path

from . import text_form as tf
from .world import CJK

# (path under the data folder, share of the draws)
SOURCES = [
    ("text/tldr_ccby_multilang.jsonl.zst", 2), ("text/english_wordnet_ccby.jsonl.zst", 3),
    ("text/digitalgov_us_public_domain.jsonl.zst", 1), ("text/cia_factbook_cc0.jsonl.zst", 1),
    ("text/gutenberg/fiction_00.jsonl.zst", 1), ("text/african_storybook_ccby_multilang.jsonl.zst", 1),
]
SCHEMAS = "train/tool_schemas/tools_unified.jsonl.zst"


def lines(path, limit=None):
    """Records of a zstd-packed JSON Lines file, the first `limit` of them."""
    import zstandard
    with open(path, "rb") as f:
        stream = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(f), encoding="utf-8")
        for i, line in enumerate(stream):
            if limit is not None and i >= limit:
                return
            yield json.loads(line)


def _strings(value):
    """The longest string of a record: sets differ in how they name the text field."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for v in value.values():
            yield from _strings(v)
    elif isinstance(value, list):
        for v in value:
            yield from _strings(v)


def readable(text):
    """Whether a text is English or Chinese, by its letters."""
    start = text[:200]
    return sum(c.isascii() or bool(CJK.search(c)) for c in start) >= 0.93 * len(start)


def load(data, limit=3000):
    """[(weight, [texts])] of the sources that are there; an empty list without a data folder."""
    if not data:
        return []
    data, out = Path(data), []
    for rel, weight in SOURCES:
        path = data / rel
        if not path.exists():
            raise FileNotFoundError(f"{path}: not in the data folder; give one with text/ and train/, or no --data")
        texts = [max(_strings(r), key=len, default="") for r in lines(path, limit)]
        texts = [t for t in texts if len(t) > 40 and readable(t)]
        if texts:
            out.append((weight, texts))
    schemas = []
    for r in lines(data / SCHEMAS, 20000):
        schema = r.get("parameters") if isinstance(r.get("parameters"), dict) else {}
        try:
            schemas.append(tf.signature(r.get("name", ""), r.get("description", ""), schema))
        except (AttributeError, TypeError):
            continue
    out.append((4, schemas))
    return out


class Windows:
    """Draws id windows of up to `length` tokens."""

    def __init__(self, sources, enc, seed, length=72):
        self.sources, self.enc, self.rng, self.length = sources, enc, random.Random(seed), length

    def draw(self, n):
        if not self.sources:
            return []
        out = []
        for weight, texts in self.rng.choices(self.sources, [w for w, _ in self.sources], k=n):
            text = self.rng.choice(texts)
            start = self.rng.randrange(max(1, len(text) - 300)) if len(text) > 400 else 0
            ids = [tf.BOS] + self.enc.tok.encode(text[start:start + 320], add_special_tokens=False).ids[:self.length]
            if len(ids) > 4:
                out.append(ids)
        return out
