"""Exercises on random tokens for two skills that real requests teach slowly: copying and choosing from a list."""

from . import text_form as tf


def copying(rng, vocab):
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


class Choosing:
    """`<bos> name: "a"|"b"|"c" … </f> <|user|> words with one that spells b differently <|copy|> name":"b`.

    A list's values stand without the leading space that the same words have in a request; whoever chooses has to
    see through that, and with two lists to take the one that was asked for.
    """

    def __init__(self, enc):
        groups = {}
        vocab = sorted(enc.tok.get_vocab().items(), key=lambda entry: entry[1])  # the tokenizer's own order differs from run to run
        for text, i in vocab:
            word = text.replace("Ġ", "").lower()
            if i >= 10 and len(word) > 1 and word.isascii() and word.isalpha():
                groups.setdefault(word, []).append((text, i))
        self.words = []  # (id as a list's value, ids as a request may spell it)
        for variants in groups.values():
            bare = [i for t, i in variants if not t.startswith("Ġ") and t.islower()]
            spaced = [i for t, i in variants if t.startswith("Ġ")]
            if bare and spaced:
                self.words.append((bare[0], spaced))
        self.names = [i for t, i in vocab if t.isascii() and t.isalpha() and t.islower() and i >= 10]
        self.fillers = [i for t, i in vocab if t.startswith("Ġ") and len(t) > 1]
        one = lambda s: enc(s)[0]
        self.quote, self.bar, self.sep, self.open = one('"'), enc('"|"'), one('":"'), one('{"')
        self.colon = enc('a: "b')[1:-1]  # the colon and a quote with its space

    def draw(self, rng):
        """ids and the spans whose every token is predictable."""
        words = rng.sample(self.words, rng.randint(4, 9))
        cut = rng.randint(2, len(words) - 2)
        lists = [words[:cut], words[cut:]][:rng.randint(1, 2)]
        names = rng.sample(self.names, len(lists))
        ids = [tf.BOS]
        for name, values in zip(names, lists):
            ids += [name] + self.colon
            for k, (bare, _) in enumerate(values):
                ids += (self.bar if k else []) + [bare]
            ids += [self.quote]
        ids.append(tf.F_END)
        ids.append(tf.USER)
        picks = [rng.choice(values) for values in lists]
        body = [rng.choice(self.fillers) for _ in range(rng.randint(2, 9))]
        for _, spaced in picks:
            body.insert(rng.randint(0, len(body)), rng.choice(spaced))
        ids += body + [tf.ASSISTANT]
        spans = []
        for name, (bare, _) in zip(names, picks):
            ids += [tf.COPY, self.open, name, self.sep, bare, tf.END]
            spans.append((len(ids) - 3, len(ids) - 2))
        return ids, spans
