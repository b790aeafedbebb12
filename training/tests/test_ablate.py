"""Comparing training runs: the concatenated prompt is what it says, functions are kept back, and calls are counted rightly."""

import contextlib
import io
import json
import os
import random
import signal
import tempfile
import unittest
from functools import cache
from pathlib import Path
from unittest import mock

from tests import small
import torch

from switchboard import ablate, ablate_concat as concat, ablate_data as data, ablate_judge as judge, configs, prepare, text_form as tf, world
from switchboard.attention import AttentionPlan
from switchboard.generate import Generator
from switchboard.shards import tokenize_page
from switchboard.trainer import Trainer

CPU = torch.device("cpu")


@cache
def every():
    return world.load()


@cache
def worlds():
    """Three in ten functions: generators start sooner."""
    return data.only(every(), lambda f: data.demo(f) or data.place(f.name) < 0.3)


@cache
def pages():
    """A few tokenized pages with all of their functions as candidates."""
    gen, enc, rng = Generator(worlds(), 3, demo_share=0.0), small.encoder(), random.Random(3)
    marks = data.Marks(enc)
    return [marks.add(tokenize_page(gen.page(6), enc, rng, negatives=(data.ALL, data.ALL))) for _ in range(6)]


def trainer():
    torch.manual_seed(1)
    return Trainer(small.CONFIG, small.encoder(), CPU)


def plain(model, ids):
    """Hidden states of one causal sequence, without autocast."""
    t = torch.tensor
    plan = AttentionPlan([(0, len(ids), None)], [])
    return model(t(ids), t([0] + ids[:-1]), torch.arange(len(ids)), plan)


class Concatenated(unittest.TestCase):
    def test_every_sequence_is_plainly_causal(self):
        model, page = trainer().model, pages()[0]
        batch = concat.collate([page], random.Random(1), 2)
        with torch.no_grad():
            got = model(batch.tokens, batch.previous, batch.positions, batch.plan)
        shared, at = sum(map(len, page["blocks"])), 0
        at += shared
        prompt = batch.tokens[:shared].tolist()
        self.assertEqual(sorted(prompt), sorted(t for b in page["blocks"] for t in b))
        for sample in page["samples"]:
            ids = sample[0] + concat.answer(page, sample)
            with torch.no_grad():
                want = plain(model, prompt + ids)[shared:]
            torch.testing.assert_close(got[at:at + len(ids)], want, rtol=1e-3, atol=1e-4)
            at += len(ids)
        self.assertEqual(at, len(batch.tokens))

    def test_the_answers_are_learnt_whole(self):
        for together in (None, 1):
            batch = concat.collate(pages(), random.Random(1), 2, together=together)
            want, say = [], []
            for page in pages():
                for s in page["samples"]:
                    ids = concat.answer(page, s)
                    want += ids if s[2] else ids[:1]
                    say += [] if s[2] else ids[1:]
            self.assertEqual(batch.nexts["call"].tolist(), want)
            self.assertEqual(batch.nexts["say"].tolist(), say)
            for kind in ("call", "say", "text"):
                rows, nexts = batch.rows[kind], batch.nexts[kind]
                torch.testing.assert_close(batch.tokens[rows + 1], nexts)
            self.assertEqual(len(batch.tokens), sum(concat.tokens(p, together) for p in pages()))
            self.assertEqual(len(batch.has_call), sum(len(p["samples"]) for p in pages()))

    def test_a_call_is_its_name_and_arguments(self):
        enc, seen = small.encoder(), set()
        for page in pages():
            for s in (s for s in page["samples"] if s[2]):
                text = enc.tok.decode(concat.answer(page, s)[1:-1])
                name = enc.tok.decode(page["blocks"][s[1][0]][1:]).split("(")[0]
                self.assertTrue(text.startswith(name), (text, name))
                if s[3]:
                    json.loads(text[len(name):])
                else:
                    self.assertTrue(page["bare"][s[1][0]])
                seen.add(bool(s[3]))
        self.assertIn(True, seen)

    def test_steps_lower_the_loss(self):
        t, batch = trainer(), concat.collate(pages()[:2], random.Random(1), 2)
        losses = [t.step(batch, 0.3)["call"].item() for _ in range(8)]
        self.assertLess(losses[-1], losses[0] - 0.5)

    def test_the_likeliest_name_is_selected(self):
        """As reading every name to its end would: the shortcut leaves out none that could win."""
        t = trainer()
        marks = data.Marks(small.encoder())
        train = concat.collate(pages()[:3], random.Random(1), 2)
        for _ in range(12):  # beyond chance, short of right
            t.step(train, 0.3)
        model, both = t.model.eval(), set()
        for page in pages()[:3]:
            got = concat.verdicts(model, page, random.Random(5), marks)
            order = list(range(len(page["blocks"])))
            random.Random(5).shuffle(order)
            for s, v in zip(page["samples"], got):
                every = concat.read(model, page, order, [(s[0], i, ()) for i in order], marks)
                best = max([(r.name, i) for r, i in zip(every, order)] + [(every[0].say, None)], key=lambda p: p[0])[1]
                self.assertEqual(v["right"], best == (s[1][0] if s[2] else None))
                self.assertEqual(v["args"] is None, not s[3])
                both.add(v["right"])
        self.assertEqual(both, {True, False})

    def test_log_probabilities_are_those_of_the_plain_sequence(self):
        model, page, marks = trainer().model, pages()[1], data.Marks(small.encoder())
        sample = next(s for s in page["samples"] if s[3])
        target, order = sample[1][0], list(range(len(page["blocks"])))
        with mock.patch.object(concat.devices, "autocast", lambda _: contextlib.nullcontext()):
            got = concat.read(model, page, order, [(sample[0], target, sample[3][1:])], marks)[0]
        ids = [t for b in page["blocks"] for t in b] + sample[0]
        name = [tf.CALL] + page["names"][target]
        with torch.no_grad():
            log_p = model.logits(plain(model, ids + name + sample[3][1:])).log_softmax(-1)[len(ids) - 1:]
        want = sum(log_p[i, t] for i, t in enumerate(name)) + log_p[len(name), marks.arguments].logsumexp(0)
        self.assertAlmostEqual(got.name, want.item(), places=3)
        self.assertAlmostEqual(got.say, log_p[0, tf.SAY].item(), places=3)


class Functions(unittest.TestCase):
    def test_no_arm_sees_what_is_kept_back(self):
        shares = [{f.name for f in data.only(every(), lambda f: data.in_share(f, s)).fns} for s in (1 / 16, 1 / 4, 1)]
        kept = {f.name for f in every().fns if data.kept_back(f)}
        self.assertTrue(shares[0] < shares[1] < shares[2])
        self.assertFalse(kept & shares[2])
        self.assertEqual(len(kept | shares[2]), len({f.name for f in every().fns}))
        self.assertAlmostEqual(len(kept) / len(every().fns), data.HELD, delta=0.03)
        self.assertTrue({f.name for f in every().fns if data.demo(f)} <= shares[0])

    def test_judged_pages_offer_what_they_say(self):
        judged = data.Judged(worlds(), small.encoder(), 3)
        again = data.Judged(worlds(), small.encoder(), 3)
        for name in judged.SETS:
            drawn = list(judged.draw(name))
            self.assertEqual((len(drawn), drawn), (2 if name == "wide" else 3, list(again.draw(name))), name)
        self.assertTrue(all(data.kept_back(f) for f in judged.new))
        self.assertTrue(all(len(p["blocks"]) == data.WIDE and all(s[2] for s in p["samples"]) for p in judged.draw("wide")))
        self.assertTrue(all(s[2] for p in judged.draw("mixed") for s in p["samples"]))


class Judging(unittest.TestCase):
    def test_verdicts_are_counted_end_to_end(self):
        verdict = lambda call, right, args: {"call": call, "right": right, "args": args}
        got = judge.tally([verdict(True, True, True), verdict(True, True, False), verdict(True, False, True), verdict(True, True, None),
                           verdict(False, True, None), verdict(False, False, None)])
        self.assertEqual({k: got[k] for k in ("n", "n_calls", "n_arguments", "n_none")}, {"n": 6, "n_calls": 4, "n_arguments": 3, "n_none": 2})
        self.assertEqual((got["selection"], got["selection_calls"], got["selection_none"]), (0.6667, 0.75, 0.5))
        self.assertEqual((got["arguments"], got["whole"], got["decisions"]), (0.6667, 0.5, 0.5))

    def test_one_function_in_a_context_is_judged_like_its_evaluation(self):
        from switchboard import batch, trainer as training
        model = trainer().model
        seen = [v for page in pages() for v in judge.verdicts(model, page, random.Random(1))]
        got, want = judge.tally(seen), training.evaluate(model, [batch.collate([p], random.Random(1), 2) for p in pages()])
        self.assertEqual((got["n"], got["selection"], got["arguments"]), (want["val_n"], want["val_select"], want["val_args"]))
        self.assertEqual(got["selection_by_k"][16], got["selection"])


class Arms(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.out = Path(kept.name) / "arm.json"
        for changed in (mock.patch.dict(configs.CONFIGS, {"tiny": small.CONFIG}), mock.patch.object(data, "load", lambda _: worlds()),
                        mock.patch.object(data.Judged, "SETS", ("held_out", "mixed"))):
            changed.start()
            self.addCleanup(changed.stop)
        self.addCleanup(torch.set_num_threads, 1)

    def run_arm(self, arm, *more):
        with contextlib.redirect_stdout(io.StringIO()) as said:
            code = ablate.main(["--arm", arm, "--config", "tiny", "--seed", "2", "--out", str(self.out), "--judged-pages", "1", "--tokenizer",
                                str(small.folder() / prepare.TOKENIZER), *more])
        return code, said.getvalue(), json.loads(self.out.read_text())

    def test_an_arm_stops_goes_on_and_reports(self):
        with mock.patch.object(Trainer, "step", self._interrupted(Trainer.step)):
            code, said, row = self.run_arm("concat", "--minutes", "50")
        self.assertEqual((code, row["steps"], row["finished"], row["judged"]), (ablate.STOPPED, 2, False, {}), said)
        code, said, row = self.run_arm("concat", "--minutes", str(row["minutes"] + 0.02), "--resume")
        self.assertEqual((code, row["finished"], set(row["judged"])), (0, True, set(data.Judged.SETS)), said)
        self.assertGreater(row["steps"], 2)
        self.assertGreater(row["flops"], 1e9)
        self.assertLess(row["functions"]["trained"], row["functions"]["all"])

    @staticmethod
    def _interrupted(step):
        def interrupted(trainer, *a, **k):
            if trainer.steps == 1:
                os.kill(os.getpid(), signal.SIGTERM)
            return step(trainer, *a, **k)
        return interrupted

    def test_the_other_arms_train(self):
        _, _, one = self.run_arm("one", "--minutes", "9", "--steps-now", "1")
        _, _, some = self.run_arm("sixteenth", "--minutes", "9", "--steps-now", "1")
        self.assertLess(some["functions"]["trained"], one["functions"]["trained"] / 2)
        with self.assertRaisesRegex(SystemExit, "a size of --config small"):
            ablate.main(["--arm", "double", "--config", "tiny", "--minutes", "1", "--out", str(self.out), "--tokenizer", "x"])


class Parts(unittest.TestCase):
    def test_work_is_counted_without_padding(self):
        page = {"blocks": [[1, 12, 13, 2]], "samples": [([3, 14, 5], [0], 1, [6, 15, 8], [])], "names": [[12]], "bare": [False]}
        batch = concat.collate([page], mock.Mock(random=lambda: 1.0, shuffle=lambda v: None), 2)
        model = trainer().model
        c = model.c
        matrices = sum(p.numel() for layer in model.layers for p in layer.parameters() if p.dim() == 2)
        pairs = 4 * 5 // 2 + 7 * 8 // 2 + 7 * 4  # request 3, marker, name, two of the call; and what each sees of the block
        want = 6 * (11 * matrices + 4 * c.vocab * c.d) + 12 * c.layers * c.heads * c.head_dim * pairs
        self.assertEqual(ablate.flops(model, batch), want)

    def test_starting_vectors_of_another_width_keep_their_scale(self):
        torch.manual_seed(1)
        v = torch.randn(5, 32)
        v = v / v.norm(dim=1, keepdim=True) * 32 ** 0.5
        for d in (24, 32, 48):
            got = ablate.fitted(v, d)
            self.assertEqual(got.shape, (5, d))
            torch.testing.assert_close(got.norm(dim=1), torch.full((5,), d ** 0.5))
        torch.testing.assert_close(ablate.fitted(v, 32), v)


if __name__ == "__main__":
    unittest.main()
