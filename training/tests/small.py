"""A small tokenizer and configuration for the tests that train; SWITCHBOARD_SKIP_PYTORCH=1 leaves those out."""

import os
import tempfile
import unittest
from functools import cache
from pathlib import Path

os.environ.setdefault("TORCH_COMPILE_DISABLE", "1")  # compiling takes longer than all that is tested here
if os.environ.get("SWITCHBOARD_SKIP_PYTORCH") == "1":
    raise unittest.SkipTest("SWITCHBOARD_SKIP_PYTORCH=1")
try:
    import torch
except ImportError as e:
    raise ImportError("these tests need PyTorch: cargo xtask setup --python, or SWITCHBOARD_SKIP_PYTORCH=1 to leave them out") from e

from switchboard import configs, prepare, text_form as tf, tokenizer, world
from switchboard.generate import Generator
from switchboard.source import Source

torch.set_num_threads(1)
CONFIG = {**configs.named("tiny"), "model": dict(d=64, layers=2, heads=4, kv_heads=2, head_dim=16, ffn=96), "batch_tokens": 600,
          "val_tokens": 600, "text_windows": 0}


@cache
def folder():
    """A folder with a tokenizer; it is deleted when the tests end."""
    kept = tempfile.TemporaryDirectory()
    folder.kept = kept
    texts, g = [], Generator(world.load(), 5)
    for _ in range(150):
        page = g.page()
        texts += [tf.signature(t.name, t.desc, t.schema) for t in page.tools] + [s.request for s in page.samples]
    tokenizer.train(texts, 1500).save(str(Path(kept.name) / prepare.TOKENIZER))
    return Path(kept.name)


def encoder(path=None):
    return tokenizer.load((path or folder()) / prepare.TOKENIZER)


def source(path, which, seed=9, shards=None):
    """For data processes: `functools.partial(source, folder())` can be sent to one."""
    return Source(encoder(path), seed + which, CONFIG, None, shards, loud=False)


def broken(which):
    raise RuntimeError(f"no data from {which}")
