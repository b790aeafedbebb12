"""How good a run of a comparison is: every offered function of a page competes, and a call counts when all of it is right."""

import random
from collections import Counter

import torch

from . import ablate_concat as concat, batch as batching, device as devices, losses, text_form as tf

TOP = (1, 2, 4, 8, 16)  # functions that the re-ranker is shown, the retriever's best


@torch.no_grad()
def verdicts(model, page, rng):
    """What became of every sample of a page: was a call right, was the right thing selected, were its arguments all right
    (None: it has none); `top`: the selection with only the retriever's best k ranked; `retriever`: its own first choice."""
    b = batching.collate([page], rng, 2).to(devices.of(model))
    with devices.autocast(devices.of(model)):
        hidden = model(b.tokens, b.previous, b.positions, b.plan)
        table, want = losses.selection(model, b, hidden)
        near, _ = losses.retrieval(model, b, hidden)
        logits = model.logits(hidden[b.rows["call"]])
    chosen, want = table.argmax(1).tolist(), want.tolist()
    ok, start, exact = (logits.argmax(-1) == b.nexts["call"]).tolist(), 0, []
    for end in (b.nexts["call"] == tf.END).nonzero().squeeze(1).tolist():
        exact.append(all(ok[start:end + 1]))
        start = end + 1
    exact, out = iter(exact), []
    for n, (_, candidates, target, call, _) in enumerate(page["samples"]):
        scores = near[n, candidates]
        best = scores.argsort(descending=True)
        top = {}
        for k in TOP:
            ranked = table[n].clone()
            ranked[best[k:]] = float("-inf")
            top[k] = int(ranked.argmax()) == want[n]
        out.append({"call": bool(target), "right": chosen[n] == want[n], "args": next(exact) if target and call else None,
                    "top": top, "retriever": int(best[0]) == 0 if target else None})
    return out


def tally(seen):
    """The figures of many verdicts; shares with the number that they are of.

    selection: of all decisions, no call among them. arguments: calls that have some, given the right function, right in every
    token. whole: calls with the right function selected and no argument wrong, end to end. decisions: the same and the
    requests that rightly called nothing.
    """
    calls = [v for v in seen if v["call"]]
    none = [v for v in seen if not v["call"]]
    filled = [v for v in calls if v["args"] is not None]
    whole = lambda v: v["right"] and v["args"] is not False
    share = lambda vs, f: round(sum(map(bool, map(f, vs))) / len(vs), 4) if vs else None
    right = lambda v: v["right"]
    out = {"n": len(seen), "n_calls": len(calls), "n_arguments": len(filled), "n_none": len(none),
           "selection": share(seen, right), "selection_calls": share(calls, right), "selection_none": share(none, right),
           "arguments": share(filled, lambda v: v["args"]), "whole": share(calls, whole), "decisions": share(seen, whole)}
    if any("top" in v for v in seen):
        out["retriever_calls"] = share(calls, lambda v: v["retriever"])
        out["selection_by_k"] = {k: share(seen, lambda v: v["top"][k]) for k in TOP}
    if any("greedy" in v for v in seen):
        out["greedy_name_calls"] = share(calls, lambda v: v["greedy"])
    return out


def judge(model, judged, joined, say, stop=lambda: False):
    """The figures of all sets; those that were not reached before `stop` are left out. joined: a concatenated prompt."""
    out = {}
    for name in judged.SETS:
        rng, seen, sizes = random.Random(7), [], Counter()
        for page in judged.draw(name):
            if stop():
                return out
            sizes[len(page["blocks"])] += 1
            seen += concat.verdicts(model, page, rng, judged.marks) if joined else verdicts(model, page, rng)
        functions = sum(n * k for n, k in sizes.items()) / max(1, sizes.total())
        out[name] = {**tally(seen), "pages": sizes.total(), "functions_a_page": round(functions, 1)}
        say(f"{name}: {out[name]}")
    return out
