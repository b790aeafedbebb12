"""Pages to the flat tensors of one training step."""

import numpy as np
import torch

from . import device as devices, text_form as tf
from .attention import AttentionPlan


class Batch:
    """Rows of one step and where its losses are read.

    tokens, previous, positions: (T,). plan: who sees whom.
    assistant_alone (N,), assistant_pair (P,), pair_sample (P,), pair_slot (P,): selection rows; `slots` of them at most.
    f_end (B,), page_of_block (B,), page_of_sample (N,), target_block (N,) or -1; `with_target`: samples that have one.
    has_call (N,): whether candidate 0 is right. rows / nexts: next-token pairs by kind. stage: the losses it is made for.
    """

    TENSORS = ("tokens", "previous", "positions", "assistant_alone", "assistant_pair", "pair_sample", "pair_slot", "f_end",
               "page_of_block", "page_of_sample", "target_block", "with_target", "has_call")

    def _each(self, f):
        """A batch whose tensors went through `f`; the plan is shared."""
        out = Batch()
        out.plan, out.slots, out.stage = self.plan, self.slots, self.stage
        for name in self.TENSORS:
            setattr(out, name, f(getattr(self, name)))
        out.rows = {k: f(v) for k, v in self.rows.items()}
        out.nexts = {k: f(v) for k, v in self.nexts.items()}
        return out

    def to(self, device):
        """The batch on a device, its plan too."""
        out = self._each(lambda t: devices.to(t, device))
        out.plan.to(device)
        return out

    def pinned(self):
        """The batch in page-locked memory, from which it reaches a GPU while that computes."""
        return self._each(torch.Tensor.pin_memory)

    # Batches travel between processes as plain arrays: sharing a hundred small tensors costs a file handle each.
    def __getstate__(self):
        return self._each(torch.Tensor.numpy).__dict__

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.__dict__.update(self._each(torch.from_numpy).__dict__)


class _Builder:
    def __init__(self):
        self.tokens, self.previous, self.positions, self.segments = [], [], [], []

    def add(self, ids, at=0, block=None):
        start = len(self.tokens)
        # After a block comes `</f>`; at the start of a context there is nothing before.
        self.previous += [tf.F_END if block is not None else tf.PAD] + ids[:-1]
        self.tokens += ids
        self.positions += range(at, at + len(ids))
        self.segments.append((start, len(ids), block))
        return start


def _next(rows, nexts, start, ids, frm, to):
    """Rows predicting ids[frm+1 .. to]."""
    rows += range(start + frm, start + to)
    nexts += ids[frm + 1:to + 1]


def collate(pages, rng, stage, exercises=(), texts=(), bucket=24):
    """Builds a `Batch` from pages, exercises (ids, predictable spans) and `texts` (id lists) for language modelling."""
    b, out = _Builder(), Batch()
    rows = {"call": [], "say": [], "text": [], "copy": []}
    nexts = {k: [] for k in rows}
    blocks, page_of_block, first_block = [], [], []
    for p, page in enumerate(pages):
        first_block.append(len(blocks))
        for ids in page["blocks"]:
            start = b.add(ids)
            blocks.append((start, len(ids)))
            page_of_block.append(p)
            if stage == 1 or rng.random() < 0.1:
                _next(rows["text"], nexts["text"], start, ids, 0, len(ids) - 1)
    alone, pair, pair_sample, pair_slot, page_of_sample, target_block, has_call = [], [], [], [], [], [], []
    for p, page in enumerate(pages):
        for request, candidates, target, call, say in page["samples"]:
            n = len(has_call)
            ids = [tf.BOS] + request + say
            start = b.add(ids)
            alone.append(start + len(request))
            if stage == 1 or rng.random() < 0.2:
                _next(rows["text"], nexts["text"], start, ids, 0, len(request) - 1)
            if say:
                at = len(request)
                _next(rows["say"], nexts["say"], start, ids, at + 1, len(ids) - 1)
            page_of_sample.append(p)
            has_call.append(target)
            target_block.append(first_block[p] + candidates[0] if target else -1)
            for slot, c in enumerate(candidates if stage == 2 else candidates[:1] if target and call else ()):
                block = first_block[p] + c
                fills = slot == 0 and target and call
                ids = request + call if fills else request
                start = b.add(ids, at=blocks[block][1], block=block)
                pair.append(start + len(request) - 1)
                pair_sample.append(n)
                pair_slot.append(slot)
                if fills:
                    at = len(request)
                    _next(rows["call"], nexts["call"], start, ids, at, len(ids) - 1)
    for ids, spans in exercises:
        start = b.add(ids)
        for a, z in spans:
            _next(rows["copy"], nexts["copy"], start, ids, a, z)
    for ids in texts:
        start = b.add(ids)
        _next(rows["text"], nexts["text"], start, ids, 0, len(ids) - 1)
    t = lambda v: torch.from_numpy(np.array(v, dtype=np.int64))
    out.tokens, out.previous, out.positions = t(b.tokens), t(b.previous), t(b.positions)
    out.plan = AttentionPlan(b.segments, blocks, bucket=bucket)
    out.assistant_alone, out.assistant_pair = t(alone), t(pair)
    out.pair_sample, out.pair_slot, out.slots = t(pair_sample), t(pair_slot), max(pair_slot, default=-1) + 1
    out.f_end = t([s + n - 1 for s, n in blocks])
    out.page_of_block, out.page_of_sample = t(page_of_block), t(page_of_sample)
    out.target_block, out.has_call = t(target_block), t(has_call)
    out.with_target = t([i for i, b in enumerate(target_block) if b >= 0])
    out.rows = {k: t(v) for k, v in rows.items()}
    out.nexts = {k: t(v) for k, v in nexts.items()}
    out.stage = stage
    return out
