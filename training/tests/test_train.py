"""A run cut into pieces follows one schedule, resumes from full or weights-only checkpoints, and ends with a GGUF file."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests import small
import gguf
import torch

from switchboard import checkpoint, configs, device, muon, prepare, shards, train
from switchboard.trainer import Trainer, schedule


def run(*options):
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        code = train.main(["--config", "tiny", "--device", "cpu", "--workers", "1", "--log-seconds", "0", *map(str, options)])
    return code, out.getvalue() + err.getvalue()


class Pieces(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = Path(kept.name)
        changed = mock.patch.dict(configs.CONFIGS, {"tiny": {**small.CONFIG, "quant": "q4_0", "qat": 0.3}})
        changed.start()
        self.addCleanup(changed.stop)
        # `Trainer` and `train` set threads; the other tests want one.
        self.addCleanup(torch.set_num_threads, 1)
        self.shards, self.run = self.folder / "shards", self.folder / "run"
        with contextlib.redirect_stdout(io.StringIO()):
            shards.main(["write", "--out", str(self.shards), "--tokenizer", str(small.folder()), "--config", "tiny", "--pages", "30"])

    def rows(self):
        return [json.loads(line) for line in (self.run / "log.jsonl").read_text().splitlines()]

    def test_a_run_in_pieces(self):
        out = self.folder / "model.gguf"
        common = ["--shards", self.shards, "--run", self.run, "--out", out, "--minutes"]
        code, said = run(*common, "50", "--steps-now", "3", "--save-weights")
        self.assertEqual((code, len(self.rows())), (0, 3), said)
        self.assertIn("go on with --resume", said)
        self.assertFalse(out.exists())
        code, said = run(*common, "50", "--steps-now", "5", "--resume")
        self.assertIn("worker 0 resumes", said)
        spent = checkpoint.load(self.run / "checkpoint.0.pt")["spent"]
        code, said = run(*common, spent / 60 + 0.05, "--resume")  # however fast the machine: three seconds to the end
        self.assertEqual(code, 0, said)
        rows = self.rows()
        self.assertEqual([r["steps"] for r in rows], list(range(1, len(rows) + 1)))
        self.assertEqual(sorted(r["minutes"] for r in rows), [r["minutes"] for r in rows])
        self.assertTrue({"call", "rerank", "retrieve", "loss", "rate", "waited"} <= set(rows[-1]), rows[-1])
        self.assertLess(rows[-1]["lr"], 0.1)
        self.assertIn("final", said)
        stored = {t.name: t.tensor_type.name for t in gguf.GGUFReader(str(out)).tensors}
        self.assertEqual(stored["blk.0.ffn_down.weight"], "Q4_0")

    def test_weights_alone_are_small_and_can_be_resumed_and_exported(self):
        common = ["--shards", self.shards, "--run", self.run, "--minutes", "5"]
        run(*common, "--steps-now", "2", "--save-weights")
        weights, full = self.run / "weights.pt", self.run / "checkpoint.0.pt"
        self.assertLess(weights.stat().st_size, full.stat().st_size / 4)
        state = checkpoint.load(weights)
        self.assertEqual({t.dtype for t in state["model"].values() if t.is_floating_point()}, {torch.bfloat16})
        elsewhere = self.folder / "elsewhere"
        code, said = run(*common[:2], "--run", elsewhere, "--minutes", "5", "--resume", "--start", weights, "--steps-now", "3")
        self.assertEqual(code, 0, said)
        self.assertIn("optimizers start afresh", said)
        self.assertEqual(checkpoint.load(elsewhere / "checkpoint.0.pt")["steps"], 3)
        out = self.folder / "m.gguf"
        code, said = run("--run", elsewhere, "--export-only", "--start", weights, "--out", out)
        self.assertEqual((code, out.exists()), (0, True), said)

    def test_time_for_now_is_kept(self):
        code, said = run("--shards", self.shards, "--run", self.run, "--minutes", "50", "--minutes-now", "0.02")
        self.assertEqual(code, 0)
        self.assertLess(self.rows()[-1]["minutes"], 1)
        self.assertIn("go on with --resume", said)

    def test_mistakes_are_explained(self):
        (self.run).mkdir()
        (self.run / prepare.TOKENIZER).write_bytes((self.shards / prepare.TOKENIZER).read_bytes())
        (self.run / "checkpoint.0.pt").write_bytes(b"not a checkpoint")
        code, said = run("--run", self.run, "--resume", "--shards", self.shards)
        self.assertEqual(code, 1)
        self.assertIn("no readable checkpoint", said)
        with self.assertRaisesRegex(SystemExit, "--start is for"):
            run("--start", "x")
        if not torch.cuda.is_available():
            with self.assertRaisesRegex(SystemExit, "no CUDA GPU"):
                device.choose("cuda")


class Parts(unittest.TestCase):
    def test_the_schedule_warms_up_and_ends_at_zero(self):
        c = {"decay": 0.6}
        self.assertEqual([round(schedule(c, x), 3) for x in (0, 0.005, 0.2, 0.4, 0.7, 1)], [0, 0.5, 1, 1, 0.5, 0])
        self.assertEqual([schedule(c, 0.2, step) for step in (0, 9, 19, 50)], [0.05, 0.5, 1, 1])

    def test_stacked_matrices_are_orthogonalised_like_single_ones(self):
        torch.manual_seed(1)
        for shape in ((24, 40), (40, 24)):
            several = torch.randn(3, *shape)
            one_by_one = torch.stack([muon.orthogonalise(g) for g in several])
            torch.testing.assert_close(muon.orthogonalise(several), one_by_one, rtol=0.02, atol=0.02)

    def test_steps_lower_the_loss(self):
        torch.manual_seed(1)
        trainer = Trainer(small.CONFIG, small.encoder(), torch.device("cpu"))
        batch = small.source(small.folder(), 0).next(2, 1)
        losses = [trainer.step(batch, 0.3)["loss"].item() for _ in range(8)]
        self.assertLess(losses[-1], losses[0] - 1)

    def test_base_fits_its_budget(self):
        """48 M parameters, and a file of at most 30 MB with 1.5 MB for the tokenizer."""
        c = configs.named("base")
        m, vocab = c["model"], c["vocab"]
        head = m["head_dim"]
        layer = m["d"] * head * (2 * m["heads"] + 2 * m["kv_heads"]) + 3 * m["d"] * m["ffn"]
        matrices = vocab * m["d"] + m["layers"] * layer
        self.assertTrue(47e6 < matrices < 49e6, matrices)
        bytes_each = {"q4_0": 18 / 32, "q8_0": 34 / 32}[c["quant"]]
        self.assertLess(matrices * bytes_each + 4 * m["d"] ** 2 + 1.5e6, 30e6)


if __name__ == "__main__":
    unittest.main()
