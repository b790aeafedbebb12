"""A start from a pretrained network: its values read right, its vocabulary cut, its layers and FFNs made fewer and fitted."""

import contextlib
import io
import json
import random
import tempfile
import unittest
from functools import cache
from pathlib import Path
from unittest import mock

from tests import small
import gguf
import numpy as np
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from switchboard import batch, checkpoint, configs, lora, pretrained, prune, source, text_form as tf, tokenizer, train
from switchboard.attention import AttentionPlan
from switchboard.model import Config, Model

D, LAYERS, HEADS, GROUPS, FFN = 96, 4, 3, 1, 128
SIZE = D // HEADS
CONFIG = {**small.CONFIG, "model": dict(d=D, layers=3, heads=HEADS, kv_heads=GROUPS, head_dim=SIZE, ffn=64, theta=50000.0, qk_norm=False),
          "keep": [0, 2, 3], "vocab": 2600, "optimizer": "adamw", "hidden_lr": 1e-3, "retrieve_lr": 1e-4}


def words():
    return ["start a 10 minute tea timer", "the timer starts at ten", "tea for two and two for tea", "提醒我喝茶",
            "apple banana cherry orange lemon grape melon peach mango papaya kiwi"] * 40


@cache
def made():
    """A random network of architecture `llama` with its own byte-level BPE, as a GGUF file."""
    kept = tempfile.TemporaryDirectory()
    made.kept = kept
    path = Path(kept.name) / "llama.gguf"
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    marks = sorted({t for ts in pretrained.ROLES.values() for t in ts if "|" in t})
    tok.train_from_iterator(words(), trainers.BpeTrainer(vocab_size=400, show_progress=False, special_tokens=marks,
                                                         initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    spec = json.loads(tok.to_str())["model"]
    tokens = sorted(spec["vocab"], key=spec["vocab"].get)
    tokens += sorted({t for ts in pretrained.ROLES.values() for t in ts} - set(tokens))
    rng = np.random.default_rng(3)
    w = gguf.GGUFWriter(str(path), "llama")
    w.add_block_count(LAYERS)
    w.add_embedding_length(D)
    w.add_feed_forward_length(FFN)
    w.add_head_count(HEADS)
    w.add_head_count_kv(GROUPS)
    w.add_rope_freq_base(50000.0)
    w.add_layer_norm_rms_eps(1e-5)
    w.add_token_list(tokens)
    w.add_token_merges([" ".join(m) if isinstance(m, list) else m for m in spec["merges"]])
    put = lambda name, *shape, scale=None: w.add_tensor(name, (rng.standard_normal(shape) * (scale or shape[-1] ** -0.5)).astype(np.float32))
    put("token_embd.weight", len(tokens), D, scale=0.2)
    for i in range(LAYERS):
        p = f"blk.{i}."
        for name, rows, cols in (("attn_q", D, D), ("attn_k", GROUPS * SIZE, D), ("attn_v", GROUPS * SIZE, D), ("attn_output", D, D),
                                 ("ffn_gate", FFN, D), ("ffn_up", FFN, D), ("ffn_down", D, FFN)):
            put(f"{p}{name}.weight", rows, cols)
        for name in ("attn_norm", "ffn_norm"):
            w.add_tensor(f"{p}{name}.weight", (0.5 + rng.random(D)).astype(np.float32))
    w.add_tensor("output_norm.weight", (0.5 + rng.random(D)).astype(np.float32))
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
    return path


def reference(source, ids):
    """Final hidden states as llama.cpp's own layout is read: rotary pairs side by side. In float64."""
    m = lambda name: source.matrix(name).double().numpy()
    norm = lambda x, name: x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5) * m(name)
    x, n = m("token_embd.weight")[ids], len(ids)
    angle = np.arange(n)[:, None] * 50000.0 ** (-np.arange(SIZE // 2) / (SIZE // 2))

    def turned(v):
        a, b = v[..., 0::2], v[..., 1::2]
        c, s = np.cos(angle)[:, None], np.sin(angle)[:, None]
        out = np.empty_like(v)
        out[..., 0::2], out[..., 1::2] = a * c - b * s, a * s + b * c
        return out

    for i in range(LAYERS):
        p = f"blk.{i}."
        h = norm(x, p + "attn_norm.weight")
        q = turned((h @ m(p + "attn_q.weight").T).reshape(n, HEADS, SIZE))
        k = turned((h @ m(p + "attn_k.weight").T).reshape(n, GROUPS, SIZE)).repeat(HEADS // GROUPS, 1)
        v = (h @ m(p + "attn_v.weight").T).reshape(n, GROUPS, SIZE).repeat(HEADS // GROUPS, 1)
        s = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(SIZE) + np.where(np.tri(n) > 0, 0, -1e30)
        s = np.exp(s - s.max(-1, keepdims=True))
        x = x + np.einsum("hqk,khd->qhd", s / s.sum(-1, keepdims=True), v).reshape(n, -1) @ m(p + "attn_output.weight").T
        h = norm(x, p + "ffn_norm.weight")
        g = h @ m(p + "ffn_gate.weight").T
        x = x + (g / (1 + np.exp(-g)) * (h @ m(p + "ffn_up.weight").T)) @ m(p + "ffn_down.weight").T
    return norm(x, "output_norm.weight")


class Start(unittest.TestCase):
    def setUp(self):
        self.source = pretrained.Source(made())
        self.tok = pretrained.cut(self.source, words(), 2600)
        self.enc = tokenizer.Encoder(self.tok)

    def hidden(self, model, ids):
        with torch.no_grad():
            t = torch.tensor(ids)
            return model(t, torch.zeros_like(t), torch.arange(len(ids)), AttentionPlan([(0, len(ids), None)], []))

    def test_vocabulary(self):
        self.assertEqual([self.tok.token_to_id(s) for s in tf.SPECIALS], list(range(10)))
        self.assertLessEqual(self.tok.get_vocab_size(), 2600)
        for text in pretrained.STRUCTURE + ["0", "7", "00", "42", "312", "999", "231", "茶"]:
            self.assertEqual(len(self.enc(text)), 1, text)
        self.assertEqual(self.tok.decode(self.enc("start <|call|> 4711 naïve 茶, \n")), "start <|call|> 4711 naïve 茶, \n")
        theirs = pretrained.bpe({t: i for i, t in enumerate(self.source.tokens)}, self.source.merges)
        text = "start a tea timer"
        self.assertEqual(self.tok.encode(text, add_special_tokens=False).tokens, theirs.encode(text, add_special_tokens=False).tokens)

    def test_a_vocabulary_that_is_too_small_is_refused(self):
        with self.assertRaisesRegex(pretrained.BadSource, "use a larger vocabulary"):
            pretrained.cut(self.source, words(), 900)

    def test_values_are_those_of_the_file(self):
        model = pretrained.whole(self.source, self.tok)
        ids = self.tok.encode("start a tea timer", add_special_tokens=False)
        rows = [self.source.tokens.index(t) for t in ids.tokens]
        want = reference(self.source, rows)
        worst = np.abs(self.hidden(model, ids.ids).double().numpy() - want).max() / np.abs(want).max()
        self.assertLessEqual(worst, 1e-4)

    def test_equal_parts_differ(self):
        rows = pretrained.table(self.source, self.tok)
        at = [self.tok.token_to_id(t) for t in ("12", "21")]
        self.assertGreater((rows[at[0]] - rows[at[1]]).norm() / rows[at[0]].norm(), 0.2)
        self.assertTrue(torch.isfinite(rows).all())

    def rows(self):
        page = {"blocks": [self.enc.block("timer", "Start a timer", {"properties": {"minutes": {"type": "integer"}}})],
                "samples": [(self.enc.request(w, []), [0], 1, self.enc.call({"minutes": 10}, {}, w), []) for w in words()[:20]]}
        texts = [[tf.BOS] + self.enc(w) for w in words()[:60]]
        return batch.collate([page], random.Random(1), 1, [], texts)

    def test_nothing_cut_is_nothing_lost(self):
        whole = pretrained.whole(self.source, self.tok)
        same = Model(Config(vocab=self.tok.get_vocab_size(), d=D, layers=LAYERS, heads=HEADS, kv_heads=GROUPS, head_dim=SIZE, ffn=FFN,
                            theta=50000.0, qk_norm=False))
        prune.shrink(same, whole, range(LAYERS), self.rows())
        ids = self.enc("tea for two")
        self.assertLessEqual((self.hidden(same, ids) - self.hidden(whole, ids)).abs().max().item(), 1e-3)

    def test_the_fit_follows_the_whole_network(self):
        whole, rows, errors = pretrained.whole(self.source, self.tok), self.rows(), []
        for ridge in (prune.RIDGE, 1e9):  # so heavy a ridge keeps the old values
            net = Model(Config(**CONFIG["model"], vocab=self.tok.get_vocab_size()))
            with mock.patch.object(prune, "RIDGE", ridge):
                prune.shrink(net, whole, CONFIG["keep"], rows)
            run = lambda m: m(rows.tokens, rows.previous, rows.positions, rows.plan).detach()
            errors.append((run(net) - run(whole)).norm().item())
        self.assertLess(errors[0], 0.7 * errors[1])

    def test_heads_start_with_scores_of_about_one(self):
        model = pretrained.whole(self.source, self.tok)
        pretrained.heads(model)
        hidden = self.hidden(model, self.enc("start a tea timer"))
        scores = hidden @ model.score.T
        self.assertTrue(0.2 < scores.std() < 5, scores)
        self.assertAlmostEqual((hidden[-1] @ model.retrieve @ hidden[-1]).item(), 20, delta=8)

    def test_influence_puts_an_empty_layer_first(self):
        whole = pretrained.whole(self.source, self.tok)
        for part in (whole.layers[2].out, whole.layers[2].down):
            part.weight.data.zero_()
        losses = prune.influence(whole, self.rows())
        self.assertEqual(len(losses), LAYERS)
        self.assertEqual(len(whole.layers), LAYERS)
        alone = prune._loss(whole, self.rows())
        self.assertAlmostEqual(dict((i, l) for l, i in losses)[2], alone, places=4)

    def test_files_that_do_not_fit(self):
        with self.assertRaisesRegex(pretrained.BadSource, "give a GGUF file"):
            pretrained.Source(__file__)
        with self.assertRaisesRegex(pretrained.BadSource, "d is 64, not 96"):
            pretrained.check(self.source, {**CONFIG, "model": {**CONFIG["model"], "d": 64}})
        with self.assertRaisesRegex(pretrained.BadSource, "has 3 layers and keeps 2"):
            pretrained.check(self.source, {**CONFIG, "keep": [0, 1]})
        with self.assertRaisesRegex(pretrained.BadSource, "no tensor blk.9"):
            self.source.matrix("blk.9.attn_q.weight")

    def test_a_run_starts_from_the_file_and_ends_with_one(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.dict(configs.CONFIGS, {"tiny": CONFIG}), \
                mock.patch.object(pretrained.prepare, "corpus", lambda worlds, data: words()), \
                mock.patch.object(source.licensed, "add", lambda *a: None), \
                mock.patch.object(source.texts, "load", lambda data: []), \
                mock.patch.object(pretrained, "calibration", lambda enc, *a: self.rows()), \
                contextlib.redirect_stdout(io.StringIO()) as said:
            run, out = Path(folder), Path(folder) / "model.gguf"
            options = ["--config", "tiny", "--device", "cpu", "--workers", "1", "--log-seconds", "0", "--minutes", "0.05", "--run", folder]
            with self.assertRaisesRegex(SystemExit, "name its file with --pretrained"):
                train.main(options)
            code = train.main([*options, "--pretrained", str(made()), "--data", folder, "--out", str(out)])
            self.assertEqual(code, 0, said.getvalue())
            self.assertTrue((run / pretrained.START).exists())
            base = lora.Base(out)
            self.assertFalse(base.config.qk_norm)
            self.assertEqual(base.config.theta, 50000.0)
            self.assertNotIn("blk.0.attn_q_norm.weight", base.values)
            # What was trained is written, not what it began with.
            trained = checkpoint.load(run / "checkpoint.0.pt")["model"]["layers.0.ffn_norm.weight"]
            written, began = (torch.as_tensor(lora.Base(f).values["blk.0.ffn_norm.weight"]) for f in (out, run / pretrained.START))
            self.assertFalse(torch.equal(trained, began))
            torch.testing.assert_close(written, trained)


if __name__ == "__main__":
    unittest.main()
