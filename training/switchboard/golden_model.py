"""Writes `golden/tiny.gguf` and `golden/tiny.json`: a random model and what PyTorch computes with it; `plain.gguf` and
`plain.json`: the same for one shaped as those that start from a pretrained network (no norms of single heads, three query
heads a group). Arguments: names of those to write (both if none)."""

import json
import random
import sys
from pathlib import Path

import torch

from . import gguf_export, model as m, text_form as tf, tokenizer
from .attention import AttentionPlan
from .golden_text import ARGS, SIGNATURES, STEPS

GOLDEN = Path(__file__).resolve().parent.parent / "golden"


def texts():
    """Enough text for a few hundred merges, from the golden table itself."""
    for n, d, s in SIGNATURES:
        yield tf.signature(n, d, s)
    for a, s, r in ARGS:
        yield r
        yield tf.args_json(a, s, r)
    for n, a, r in STEPS:
        yield tf.history_step(n, a, r)


MODELS = {
    "tiny": ("q8_0", dict(heads=4, kv_heads=2, ffn=96)),
    "plain": ("q4_0", dict(heads=6, kv_heads=2, ffn=96, theta=100000.0, qk_norm=False)),
}


def main():
    for name in sys.argv[1:] or MODELS:
        kind, shape = MODELS[name]
        write(name, kind, **shape)
    print({p.name: p.stat().st_size for p in GOLDEN.iterdir()})


def write(name, kind, **shape):
    """A random model as `NAME.gguf` and its values as `NAME.json`."""
    torch.manual_seed(7)
    tok = tokenizer.train([t for t in texts() for _ in range(3)], 384)
    enc = tokenizer.Encoder(tok)
    config = m.Config(vocab=tok.get_vocab_size(), d=64, layers=2, head_dim=16, context=256, **shape)
    net = m.Model(config).float()
    with torch.no_grad():  # skewed, so that a wrong norm, head or bias shows
        for p in net.parameters():
            if p.dim() == 1:
                p.copy_(0.5 + torch.rand_like(p))
        net.embed.set(0.4 * torch.randn(config.vocab, config.d))
        net.score.normal_(std=0.2)
        net.retrieve.normal_(std=0.1)
        net.score_bias.copy_(torch.tensor([0.3, -0.2]))
    back = gguf_export.export(GOLDEN / f"{name}.gguf", net, tok.to_str(), kind, f"{name}-random", 1.25)
    gguf_export.load_back(net, back)

    blocks = [enc.block(n, d, s) for n, d, s in SIGNATURES[2:5]]
    request = enc.request("start a 10 minute tea timer", [])
    later = enc.request("start a 10 minute tea timer", [("start_timer", {"amount": 10, "unit": "minutes"}, "Timer set")])
    rows, spans = [], []

    def add(ids, at, block):
        spans.append((len(rows), len(ids), block))
        before = [tf.F_END if block is not None else tf.PAD] + ids[:-1]
        rows.extend((t, at + i, p) for i, (t, p) in enumerate(zip(ids, before)))

    block_spans = []
    for ids in blocks:
        block_spans.append((len(rows), len(ids)))
        add(ids, 0, None)
    for i, ids in enumerate(blocks):
        add(request, len(ids), i)
    add([tf.BOS] + later, 0, None)
    tokens, positions, previous = (torch.tensor([r[i] for r in rows]) for i in range(3))
    with torch.no_grad():
        hidden = net(tokens, previous, positions, AttentionPlan(spans, block_spans))
        last = [s + n - 1 for s, n, _ in spans]
        logits = net.logits(hidden[last])
        e = hidden[[s + n - 1 for s, n in block_spans]]
        h = hidden[last[-1]]
    out = {
        "about": "segments: tokens at positions from `at`, seeing the tokens of `block` (index of a segment) and themselves causally",
        "segments": [{"tokens": tokens[s:s + n].tolist(), "at": int(positions[s]), "block": b} for s, n, b in spans],
        "hidden_last": [[round(x, 6) for x in hidden[i].tolist()] for i in last],
        "logits_last": [[round(x, 5) for x in row.tolist()] for row in logits],
        "retrieve": [round(x, 6) for x in (e @ net.retrieve @ h).tolist()],
        "function_score": [round(float(net.score[0] @ hidden[i] + net.score_bias[0]), 6) for i in last],
        "none_score": round(float(net.score[1] @ h + net.score_bias[1]), 6),
        "encoded": [{"text": t, "ids": enc(t)} for t in list(texts()) + ["<|call|> is plain text here", "HTMLParser v2.0 naïve 你好 🙂", " leading  spaces\n"]],
    }
    (GOLDEN / f"{name}.json").write_text(json.dumps(out, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
