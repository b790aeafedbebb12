"""The usual way to offer functions, for comparison: all of a page's blocks in one prompt, and the call with its name.

    block block … request <|call|>name{"amount":10}<|end|>        or        block block … request <|say|>No.<|end|>

Every sequence is plainly causal and its positions run on. Requests that stand after the same blocks share their rows: to
a causal model that is the same computation as a sequence for each of them, and costs a fraction.
"""

from typing import NamedTuple

import numpy as np
import torch

from . import device as devices, text_form as tf
from .attention import AttentionPlan
from .batch import Batch, _Builder, _next

MOST = 8  # functions in a prompt of a training batch
SCORED = 60_000  # keys of a batch that rivals are read in, about: it bounds the memory


def _finish(b, blocks, rows, nexts, has_call, bucket):
    t = lambda v: torch.from_numpy(np.array(v, dtype=np.int64))
    out = Batch()
    for name in Batch.TENSORS:
        setattr(out, name, t([]))  # there are no selection heads here
    out.tokens, out.previous, out.positions = t(b.tokens), t(b.previous), t(b.positions)
    out.plan = AttentionPlan(b.segments, blocks, bucket=bucket)
    out.rows, out.nexts = {k: t(v) for k, v in rows.items()}, {k: t(v) for k, v in nexts.items()}
    out.has_call, out.slots, out.stage = t(has_call), 0, 1  # stage 1 of the joint loss is language modelling alone
    return out


def answer(page, sample):
    """What follows the request: the call with its function's name, or words."""
    _, candidates, target, call, say = sample
    if not target:
        return say or [tf.SAY, tf.END]
    return [tf.CALL] + page["names"][candidates[0]] + (call[1:] or [tf.END])


def groups(page, together):
    """The page's samples in groups that stand after the same blocks."""
    samples = page["samples"]
    size = together or max(1, len(samples))
    return [samples[i:i + size] for i in range(0, len(samples), size)]


def tokens(page, together=None):
    """Rows that a page makes in a batch."""
    shared = sum(map(len, page["blocks"][:MOST]))
    return shared * len(groups(page, together)) + sum(len(s[0]) + len(answer(page, s)) for s in page["samples"])


def order_of(page, group, rng):
    """Blocks in random order: all of them, or `MOST` with those among them that the group asks for."""
    asked = {s[1][0] for s in group if s[2]}
    rest = [i for i in range(len(page["blocks"])) if i not in asked]
    rng.shuffle(rest)
    order = (sorted(asked) + rest)[:max(MOST, len(asked))]
    rng.shuffle(order)
    return order


def collate(pages, rng, stage, exercises=(), texts=(), bucket=24, together=None):
    """As `batch.collate`, the shares of language modelling too; `together` samples at most share their blocks' rows."""
    b = _Builder()
    rows = {"call": [], "say": [], "text": [], "copy": []}
    nexts = {k: [] for k in rows}
    blocks = []
    learn = lambda kind, start, ids, frm, to: _next(rows[kind], nexts[kind], start, ids, frm, to)
    for page in pages:
        for group in groups(page, together):
            ids, spans = [], []
            for i in order_of(page, group, rng):
                spans.append((len(ids), len(ids) + len(page["blocks"][i]) - 1))
                ids = ids + page["blocks"][i]
            start = b.add(ids)
            blocks.append((start, len(ids)))
            for frm, to in spans:
                if stage == 1 or rng.random() < 0.1:
                    learn("text", start, ids, frm, to)
            shared = len(ids)
            for sample in group:
                request, says = sample[0], answer(page, sample)
                ids, at = request + says, len(request) - 1
                start = b.add(ids, at=shared, block=len(blocks) - 1)
                if stage == 1 or rng.random() < 0.2:
                    learn("text", start, ids, 0, at - 1)
                if sample[2]:
                    learn("call", start, ids, at, len(ids) - 1)
                else:
                    learn("call", start, ids, at, at + 1)
                    learn("say", start, ids, at + 1, len(ids) - 1)
    for ids, spans in exercises:
        start = b.add(ids)
        for frm, to in spans:
            learn("copy", start, ids, frm, to)
    for ids in texts:
        learn("text", b.add(ids), ids, 0, len(ids) - 1)
    return _finish(b, blocks, rows, nexts, [s[2] for page in pages for s in page["samples"]], bucket)


class Read(NamedTuple):
    """What a model says to a request with some function's name, and perhaps arguments, after it (log-probabilities).

    say: of an answer in words. name: of the call's marker, the name and its end. bounds (V,): of the marker and any first
    token of a name. spelt, exact: whether every token of the marker and name, and of the arguments, is the likeliest.
    """
    say: float
    name: float
    bounds: torch.Tensor
    spelt: bool
    exact: bool


@torch.no_grad()
def read(model, page, order, entries, marks, bucket=24):
    """`Read` of every (request, function, ids after its name), all after the page's blocks in `order`."""
    b, rows, after, has_call = _Builder(), [], [], []
    shared = [t for i in order for t in page["blocks"][i]]
    b.add(shared)
    for request, i, arguments in entries:
        ids = request + [tf.CALL] + page["names"][i] + list(arguments)
        start = b.add(ids, at=len(shared), block=0)
        # The marker is read where the request ends, what ends a name at its last token, the arguments from there on.
        _next(rows, after, start, ids + [tf.END], len(request) - 1, len(ids) - (1 if arguments else 0))
        has_call.append(1)
    batch = _finish(b, [(0, len(shared))], {"call": rows}, {"call": after}, has_call, bucket)
    with devices.autocast(devices.of(model)):
        hidden = model(batch.tokens, batch.previous, batch.positions, batch.plan)
        log_p = model.logits(hidden[batch.rows["call"]]).float().log_softmax(-1)
    out, at = [], 0
    for _, i, arguments in entries:
        name = [tf.CALL] + page["names"][i]
        end = at + len(name)
        here, want = log_p[at:end], torch.tensor(name)
        closing = log_p[end, [tf.END] if page["bare"][i] else marks.arguments].logsumexp(0)
        size = max(1, len(arguments))
        exact = log_p[end:end + size].argmax(1) == batch.nexts["call"][end:end + size]
        out.append(Read(here[0, tf.SAY].item(), (here.gather(1, want[:, None]).sum() + closing).item(), here[0, tf.CALL] + log_p[at + 1],
                        bool((here.argmax(1) == want).all()), bool(exact.all())))
        at = end + size
    assert at == len(log_p)
    return out


def verdicts(model, page, rng, marks):
    """As `ablate_judge.verdicts`; `greedy`: whether the right name comes out without being told which are offered.

    The likeliest of the offered names, or of an answer in words, is selected. Only names whose first token is likelier than
    all of the right one have to be read to their end.
    """
    order = list(range(len(page["blocks"])))
    rng.shuffle(order)
    wants = [s[1][0] if s[2] else None for s in page["samples"]]
    first = read(model, page, order, [(s[0], order[0] if w is None else w, s[3][1:]) for s, w in zip(page["samples"], wants)], marks)
    out, rivals = [], []
    for n, (sample, want, r) in enumerate(zip(page["samples"], wants, first)):
        mine = r.say if want is None else r.name
        out.append({"call": want is not None, "right": want is None or r.say <= mine, "args": r.exact if want is not None and sample[3] else None,
                    "greedy": None if want is None else r.spelt})
        rivals += [(n, i, mine) for i in order if i != want and r.bounds[page["names"][i][0]] > mine]
    size = max(1, SCORED // (sum(map(len, page["blocks"])) + 60))
    for at in range(0, len(rivals), size):
        part = rivals[at:at + size]
        for (n, _, mine), r in zip(part, read(model, page, order, [(page["samples"][n][0], i, ()) for n, i, _ in part], marks)):
            out[n]["right"] = out[n]["right"] and r.name <= mine
    return out
