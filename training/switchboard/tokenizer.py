"""Trains the byte-level BPE tokenizer and encodes the text form with it."""

import itertools

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from . import text_form as tf

# Structural JSON pieces stay whole, CJK characters stand alone, words keep their leading space, numbers of up to
# three digits are one token without it: a value then has the same tokens in the request and in the call.
SPLIT = (r'\{"|":"|":\[|":|","|,"|"\}|"\]|\["| ?\p{Lu}?[\p{Ll}\p{M}]+| ?\p{Lu}+|[\p{Lo}\p{Lm}]|\p{N}{1,3}'
         r'| ?[^\s\p{L}\p{N}]|\s')


def splitting(model):
    """A tokenizer around a BPE model that splits texts as ours does."""
    tok = Tokenizer(model)
    tok.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(SPLIT), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ])
    tok.decoder = decoders.ByteLevel()
    return tok


def special_tokens():
    return [AddedToken(s, special=True, normalized=False) for s in tf.SPECIALS]


def train(texts, vocab_size):
    """A tokenizer with the special tokens at ids 0..9, trained on an iterator of texts."""
    tok = splitting(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size, min_frequency=2, show_progress=False,
        special_tokens=special_tokens(),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
    # All numbers become tokens, however rare: counted often enough, pairs of digits first.
    numbers = [" ".join(str(n) for n in range(100)), " ".join(f"{n:02}" for n in range(100))] * 3000
    numbers += [" ".join(f"{n:03}" for n in range(1000))] * 300
    tok.train_from_iterator(itertools.chain(texts, numbers), trainer)
    assert [tok.token_to_id(s) for s in tf.SPECIALS] == list(range(10))
    return tok


class Encoder:
    """Text to ids; special tokens inside text are plain text."""

    def __init__(self, tok):
        tok.encode_special_tokens = True
        self.tok = tok
        self._cache = {}

    def __call__(self, text):
        ids = self._cache.get(text)
        if ids is None:
            ids = self.tok.encode(text, add_special_tokens=False).ids
            if len(self._cache) > 50_000:
                self._cache.clear()
            self._cache[text] = ids
        return ids

    def block(self, name, desc, schema):
        return [tf.BOS] + self(tf.signature(name, desc, schema)) + [tf.F_END]

    def request(self, text, done):
        """`done` is a list of (name, args, result)."""
        ids = [tf.USER] + self(text)
        for name, args, result in done:
            ids += [tf.DONE] + self(tf.history_step(name, args, result))
        return ids + [tf.ASSISTANT]

    def call(self, args, schema, request):
        return [tf.CALL] + self(tf.args_json(args, schema, request)) + [tf.END]

    def say(self, text):
        return [tf.SAY] + self(text) + [tf.END]


def load(path):
    return Encoder(Tokenizer.from_file(str(path)))
