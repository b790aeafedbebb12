"""What a run needs before its first step: a tokenizer, and vectors that its embeddings start from."""

import random
import time

import torch

from . import embeddings, licensed, text_form as tf, texts, tokenizer
from .generate import Generator

TOKENIZER, COMPANY = "tokenizer.json", "company.pt"


def say(*a):
    print(time.strftime("%H:%M:%S"), *a, flush=True)


def corpus(worlds, data):
    """What a tokenizer is made for: the texts of generated pages, plus the licensed sets when there is a data folder."""
    if data:
        licensed.add(worlds, data)
    g = Generator(worlds, 99)
    for _ in range(2500):
        page = g.page()
        for t in page.tools:
            yield tf.signature(t.name, t.desc, t.schema)
        for s in page.samples:
            yield s.request
            if s.target is not None:
                yield tf.args_json(s.args, page.tools[s.target].schema, s.request)
            if s.answer:
                yield s.answer
    rng = random.Random(5)
    for weight, pool in texts.load(data):
        for t in rng.sample(pool, min(len(pool), 400 * weight)):
            yield t[:400]


def train_tokenizer(path, worlds, vocab, data):
    """BPE over the corpus."""
    tok = tokenizer.train(corpus(worlds, data), vocab)
    path.parent.mkdir(parents=True, exist_ok=True)
    tok.save(str(path))
    say(f"tokenizer: {tok.get_vocab_size()} tokens -> {path}")


def start_embeddings(folder, worlds, d, data):
    """Counts which words keep company, for `Embedding.start_from`."""
    g = Generator(worlds, 77)
    pages = []
    for _ in range(1500):
        page = g.page()
        pages += [s.request if s.target is None else f"{page.tools[s.target].desc} {s.request}" for s in page.samples]
    t = time.time()
    torch.save(embeddings.company(tokenizer.load(folder / TOKENIZER).tok, data, pages, d).half(), folder / COMPANY)
    say(f"word vectors: {time.time() - t:.0f} s")


def make(folder, worlds, c, data):
    """Tokenizer and, with a data folder, starting vectors; the worlds get the licensed sets."""
    train_tokenizer(folder / TOKENIZER, worlds, c["vocab"], data)
    if data:
        start_embeddings(folder, worlds, c["model"]["d"], data)
