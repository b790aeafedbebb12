"""What the token embeddings know before training: which tokens are one word, and which words keep company.

An embedding is the sum of three rows: one shared by all spellings of a word (` red`, `red`, `Red`), one shared
by its inflections and number words (`circles`, `circle`; `ten`, `10`), one of its own. Requests, signatures and
arguments spell the same word differently; the sum lets them know each other from the first step. The file gets
the summed table. The word rows start from counts of which words occur near which (positive pointwise mutual
information, Levy and Goldberg 2014), which gives a small model synonyms that its own data would not.
"""

import re

import numpy as np
import torch
from torch import nn

from . import text_form as tf, texts
from .surface import number_words
from .world import CJK

# (path under the data folder, characters taken, times counted)
CORPUS = [
    ("text/english_wordnet_ccby.jsonl.zst", 12_000_000, 3), ("text/digitalgov_us_public_domain.jsonl.zst", 10_000_000, 1),
    ("text/african_storybook_ccby_multilang.jsonl.zst", 3_000_000, 2), ("text/tldr_ccby_multilang.jsonl.zst", 8_000_000, 1),
    ("text/opensource_guide_ccby_multilang.jsonl.zst", 5_000_000, 1), ("text/gutenberg/fiction_00.jsonl.zst", 25_000_000, 1),
    ("text/gutenberg/nonfiction_00.jsonl.zst", 12_000_000, 1),
]
WINDOW = 5
_ZH_DIGITS = "零一二三四五六七八九十"


def token_texts(tok):
    """The text of every token id ('' for special tokens and for pieces that are not whole UTF-8)."""
    out = []
    for i in range(tok.get_vocab_size()):
        text = "" if i < len(tf.SPECIALS) else tok.decode([i], skip_special_tokens=False)
        out.append("" if "\ufffd" in text else text)
    return out


def _stem(word, words):
    """A cruder form of an English word, if that form is a word of the vocabulary; numbers become digits."""
    if word.isascii() and word.isalpha():
        for end, put in (("ies", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ing", ("", "e")), ("ed", ("", "e"))):
            if word.endswith(end) and len(word) - len(end) >= 3 and not word.endswith("ss"):
                for p in put:
                    stem = word[:-len(end)] + p
                    if stem in words:
                        return stem
    return word


def groups(token_strings):
    """(word of every token, stem of every token) as indices; tokens without a readable text stand alone."""
    numbers = {number_words(n): str(n) for n in range(101) if "-" not in number_words(n)}
    numbers.update({c: str(n) for n, c in enumerate(_ZH_DIGITS)})
    numbers["两"] = "2"
    plain = [t.strip().lower() or f"\0{i}" for i, t in enumerate(token_strings)]
    words, stems, word_of, stem_of = {}, {}, [], []
    known = set(plain)
    for w in plain:
        word_of.append(words.setdefault(w, len(words)))
        stem = numbers.get(w) or _stem(w, known)
        stem_of.append(stems.setdefault(stem, len(stems)))
    return torch.tensor(word_of), torch.tensor(stem_of)


class Embedding(nn.Module):
    """The token table (V, d) as the sum of word, stem and own rows."""

    def __init__(self, vocab, d, token_strings=None):
        super().__init__()
        word_of, stem_of = groups(token_strings) if token_strings else (torch.arange(vocab),) * 2
        self.register_buffer("word_of", word_of)
        self.register_buffer("stem_of", stem_of)
        self.word = nn.Parameter(torch.randn(int(word_of.max()) + 1, d) * 0.09)
        self.stem = nn.Parameter(torch.randn(int(stem_of.max()) + 1, d) * 0.03)
        self.own = nn.Parameter(torch.randn(vocab, d) * 0.03)

    @property
    def weight(self):
        return self.word[self.word_of] + self.stem[self.stem_of] + self.own

    @torch.no_grad()
    def set(self, table):
        """Makes the table equal to the given one."""
        self.word.zero_()
        self.stem.zero_()
        self.own.copy_(table)

    @torch.no_grad()
    def start_from(self, vectors):
        """Word rows: company vectors (words, d) plus noise, which keeps words apart that keep the same company."""
        self.word.copy_(0.075 * vectors + 0.06 * torch.randn_like(self.word))


def company(tok, data, pages, d):
    """Vectors (words, d) of unit variance from the licensed texts and from generated pages (lists of strings)."""
    word_of = groups(token_texts(tok))[0].numpy()
    n = int(word_of.max()) + 1
    counts = np.zeros(n * n, dtype=np.float32)

    def count(docs, times):
        ids = []
        for e in tok.encode_batch(docs, add_special_tokens=False):
            ids += [-1] * WINDOW
            ids += [int(word_of[i]) for i in e.ids]
        ids = np.array(ids)
        keep = np.array([bool(s) and (s[-1:].isalnum() or bool(CJK.search(s))) for s in strings])
        for step in range(1, WINDOW + 1):
            a, b = ids[:-step], ids[step:]
            ok = (a >= 0) & (b >= 0)
            a, b = a[ok], b[ok]
            ok = keep[a] & keep[b]
            pair = np.bincount(a[ok].astype(np.int64) * n + b[ok], minlength=n * n)
            np.add(counts, times * (WINDOW + 1 - step) / WINDOW * pair, out=counts, casting="unsafe")

    strings = [""] * n
    for w, t in zip(word_of, token_texts(tok)):
        strings[w] = t.strip()
    for path, limit, times in CORPUS:
        docs, size = [], 0
        for record in texts.lines(f"{data}/{path}"):
            text = max(texts._strings(record), key=len, default="")
            if not texts.readable(text) or record.get("lang", "en") not in ("en", "zh", "zh-hans", "zh-cn"):
                continue
            docs += [text[i:i + 20000] for i in range(0, len(text), 20000)]
            size += len(text)
            if size > limit:
                break
        count(docs, times)
    count(pages, 2)
    c = counts.reshape(n, n)
    c = c + c.T
    total, row = c.sum(), c.sum(1) + 1e-9
    context = row ** 0.75
    context = context / context.sum()
    c[row < 30] = 0  # too rare to say anything
    with np.errstate(divide="ignore"):
        pmi = np.log(c / row[:, None] / context[None, :])
    m = torch.from_numpy(np.maximum(pmi, 0, where=np.isfinite(pmi), out=np.zeros_like(pmi)).astype(np.float32))
    u, s, _ = torch.svd_lowrank(m, q=d + 33, niter=3)
    v = (u * s ** 0.35)[:, 1:d + 1]  # the first component is frequency
    some = v.norm(dim=1) > 1e-6
    v[some] -= v[some].mean(0)
    v[some] = v[some] / v[some].norm(dim=1, keepdim=True) * d ** 0.5
    v[~some] = torch.randn(int((~some).sum()), d)
    return v
