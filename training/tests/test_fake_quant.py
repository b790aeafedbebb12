"""Fake quantization has the values of the exported file, and lets gradients through."""

import tempfile
import unittest
from pathlib import Path

from tests import small
import gguf
import numpy as np
import torch

from switchboard import embeddings, fake_quant, gguf_export, prepare
from switchboard.model import Config, Model
from switchboard.trainer import Trainer

KINDS = ("q8_0", "q4_0")


def awkward():
    """Rows with zeros, ties of both signs, tiny and huge values."""
    torch.manual_seed(2)
    w = torch.randn(64, 96) * torch.logspace(-6, 3, 64)[:, None]
    w[0] = 0
    w[1, :32] = torch.tensor([1.0, -1.0] * 16)
    w[2, :32] = torch.tensor([-1.0, 1.0] * 16)
    w[3] = torch.arange(96) / 8
    w[4] = 1e-9
    return w


class FakeQuantization(unittest.TestCase):
    def test_rounds_as_the_reference_does(self):
        w = awkward()
        for kind in KINDS:
            stored = gguf.quants.quantize(w.numpy(), gguf_export.KINDS[kind])
            want = gguf.quants.dequantize(stored, gguf_export.KINDS[kind]).reshape(w.shape)
            np.testing.assert_array_equal(fake_quant.rounded(w, kind).numpy(), want, kind)

    def test_gradients_pass_straight_through(self):
        w = awkward().requires_grad_()
        (fake_quant.straight_through(w, "q4_0") * 3).sum().backward()
        self.assertTrue(torch.equal(w.grad, torch.full_like(w, 3.0)))

    def test_rows_that_do_not_fill_blocks_are_refused(self):
        with self.assertRaisesRegex(ValueError, "multiples"):
            fake_quant.rounded(torch.zeros(4, 40), "q4_0")

    def test_a_model_computes_with_the_values_of_its_file(self):
        enc = small.encoder()
        batch = small.source(small.folder(), 0).next(2, 1)
        text = (small.folder() / prepare.TOKENIZER).read_text(encoding="utf-8")
        for kind in KINDS:
            torch.manual_seed(4)
            config = Config(**small.CONFIG["model"], vocab=enc.tok.get_vocab_size())
            model, read = (Model(config, embeddings.token_texts(enc.tok)) for _ in range(2))
            read.load_state_dict(model.state_dict())
            with tempfile.TemporaryDirectory() as folder, torch.no_grad():
                back = gguf_export.export(Path(folder) / "m.gguf", model, text, kind)
                gguf_export.load_back(read, back)
                plain = model.logits(model(batch.tokens, batch.previous, batch.positions, batch.plan))
                model.quantize_as(kind)
                self.assertTrue(torch.equal(model.table(), read.embed.weight))
                hidden = [m(batch.tokens, batch.previous, batch.positions, batch.plan) for m in (model, read)]
                logits = [m.logits(h) for m, h in zip((model, read), hidden)]
            self.assertTrue(torch.equal(*hidden) and torch.equal(*logits), kind)
            self.assertFalse(torch.equal(plain, logits[0]))

    def test_only_the_end_of_the_schedule_is_quantized(self):
        trainer = Trainer({**small.CONFIG, "quant": "q4_0", "qat": 0.1}, small.encoder(), torch.device("cpu"))
        source = small.source(small.folder(), 0)
        for done, kind in ((0.5, None), (0.89, None), (0.9, "q4_0"), (1.0, "q4_0")):
            loss = trainer.step(source.next(2, 0), done)["loss"].item()
            self.assertTrue(0 < loss < 100)
            self.assertEqual({trainer.model.kind, *(layer.down.kind for layer in trainer.model.layers)}, {kind})


if __name__ == "__main__":
    unittest.main()
