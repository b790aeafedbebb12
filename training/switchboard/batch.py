"""Pages to the flat tensors of one training step."""

import torch

from . import text_form as tf
from .model import AttentionPlan


class Batch:
    """Rows of one step and where its losses are read.

    tokens, previous, positions: (T,). plan: who sees whom.
    assistant_alone (N,), assistant_pair (P,), pair_sample (P,), pair_slot (P,): selection rows.
    f_end (B,), page_of_block (B,), page_of_sample (N,), target_block (N,) or -1.
    has_call (N,): whether candidate 0 is right. lm_rows / lm_next: next-token pairs by kind.
    """


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
    for i in range(frm, to):
        rows.append(start + i)
        nexts.append(ids[i + 1])


def copy_practice(rng, vocab):
    """`<bos> random tokens`, then a few `<|copy|> a run of them <|end|>`; (ids, [(from, to)] of predictable spans).

    A run starts anywhere, and its first token is the cue: only matching by content finds how it goes on.
    """
    body = [rng.randrange(10, vocab) for _ in range(rng.randint(8, 30))]
    ids, spans = [tf.BOS] + body, []
    for _ in range(rng.randint(2, 4)):
        start = rng.randrange(len(body) - 2)
        run = body[start:start + rng.randint(2, 7)]
        ids += [tf.COPY] + run + [tf.END]
        spans.append((len(ids) - 1 - len(run), len(ids) - 2))
    return ids, spans


def collate(pages, rng, vocab, stage, copies=0, texts=()):
    """Builds a `Batch` from pages, `copies` rows of copy practice and `texts` (id lists) for language modelling."""
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
    for _ in range(copies):
        ids, spans = copy_practice(rng, vocab)
        start = b.add(ids)
        for a, z in spans:
            _next(rows["copy"], nexts["copy"], start, ids, a, z)
    for ids in texts:
        start = b.add(ids)
        _next(rows["text"], nexts["text"], start, ids, 0, len(ids) - 1)
    t = lambda v: torch.tensor(v, dtype=torch.long)
    out.tokens, out.previous, out.positions = t(b.tokens), t(b.previous), t(b.positions)
    out.plan = AttentionPlan(b.segments, blocks)
    out.assistant_alone, out.assistant_pair = t(alone), t(pair)
    out.pair_sample, out.pair_slot = t(pair_sample), t(pair_slot)
    out.f_end = t([s + n - 1 for s, n in blocks])
    out.page_of_block, out.page_of_sample = t(page_of_block), t(page_of_sample)
    out.target_block, out.has_call = t(target_block), t(has_call)
    out.rows = {k: t(v) for k, v in rows.items()}
    out.nexts = {k: t(v) for k, v in nexts.items()}
    return out
