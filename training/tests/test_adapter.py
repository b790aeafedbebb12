"""Adapters: the sum is right, the user's files are checked by line, and drawn pages stay true to their examples."""

import contextlib
import io
import json
import random
import tempfile
import unittest
from pathlib import Path

from tests import small  # noqa: F401  (first: reports that PyTorch is missing)
import numpy as np
import torch
from gguf import GGMLQuantizationType as Q
from tokenizers import Tokenizer

from switchboard import adapter, gguf_export, golden_adapter, lora, own, text_form as tf, tokenizer
from switchboard.golden_model import GOLDEN
from switchboard.own_pages import OwnPages, slots

HIVE = {"type": "string"}
TOOLS = [
    {"name": "feed", "description": "Feed a hive", "parameters": {"type": "object", "properties": {
        "hive": HIVE, "litres": {"type": "integer", "minimum": 1, "maximum": 9}, "syrup": {"enum": ["thin", "thick"]}}, "required": ["hive"]}},
    {"type": "function", "function": {"name": "move", "parameters": {"type": "object", "properties": {"from": HIVE, "to": HIVE}}}},
    {"name": "report"},
]
LINES = [
    {"request": "feed Alder 3 litres thick", "calls": [{"name": "feed", "arguments": {"hive": "Alder", "litres": 3.0, "syrup": "thick"}}]},
    {"request": "move it from Alder to Birch", "calls": [{"name": "move", "arguments": {"to": "Birch", "from": "Alder"}}]},
    {"request": "feed Birch, then the report", "calls": [{"name": "feed", "arguments": {"hive": "Birch"}}, {"name": "report"}],
     "results": ["fed Birch", "ok"]},
    {"request": "给橡树喂2升", "calls": [{"name": "feed", "arguments": {"hive": "橡树", "litres": 2}}]},
    {"request": "why do bees swarm", "calls": [], "tools": ["report"]},
]


def encoder():
    return tokenizer.Encoder(Tokenizer.from_str(lora.Base(GOLDEN / "tiny.gguf").need("tokenizer.huggingface.json")))


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.at = Path(self.folder.name)
        self.enc = encoder()

    def tools(self, value=TOOLS):
        (self.at / "t.json").write_text(value if isinstance(value, str) else json.dumps(value))
        return own.read_tools(self.at / "t.json")

    def examples(self, *lines):
        text = "\n".join(x if isinstance(x, str) else json.dumps(x, ensure_ascii=False) for x in lines)
        (self.at / "e.jsonl").write_text(text, encoding="utf-8")
        return own.read_examples(self.at / "e.jsonl", self.tools(), self.enc)[0]

    def refused(self, part, read, *values):
        with self.assertRaises(own.BadInput) as caught:
            read(*values)
        self.assertIn(part, str(caught.exception))

    def test_tools_in_every_shape(self):
        self.assertEqual([(t.name, list(t.schema["properties"])) for t in self.tools()],
                         [("feed", ["hive", "litres", "syrup"]), ("move", ["from", "to"]), ("report", [])])

    def test_wrong_tools_say_where(self):
        self.refused("line 2", self.tools, "[\n{]")
        self.refused("JSON array", self.tools, "{}")
        self.refused("function 1: `name`", self.tools, [{"name": "a b"}])
        self.refused("function 2: the name 'f'", self.tools, [{"name": "f"}, {"name": "f"}])
        self.refused("'y'", self.tools, [{"name": "f", "parameters": {"required": ["y"]}}])
        self.refused("type object", self.tools, [{"name": "f", "parameters": {"type": "string"}}])
        self.refused("No such file", own.read_tools, self.at / "nowhere.json")

    def test_examples_are_brought_to_schema_order(self):
        e = self.examples(*LINES)
        self.assertEqual(json.dumps(e[0].calls[0].args), '{"hive": "Alder", "litres": 3, "syrup": "thick"}')
        self.assertEqual(list(e[1].calls[0].args), ["from", "to"])
        self.assertEqual([c.result for c in e[2].calls], ["fed Birch", "ok"])
        self.assertEqual([x.lang for x in e], ["en", "en", "en", "zh", "en"])
        self.assertEqual((e[0].offered, e[4].offered), ((0, 1, 2), (2,)))

    def test_wrong_examples_say_which_line_and_what(self):
        call = lambda **args: {"request": "x", "calls": [{"name": "feed", "arguments": args}]}
        self.refused("e.jsonl, line 2", self.examples, LINES[0], "{")
        self.refused("no examples", self.examples, "")
        self.refused("unknown key 'call'", self.examples, {"request": "x", "call": []})
        self.refused("`calls` must be a list", self.examples, {"request": "x"})
        self.refused("`request`", self.examples, {"request": " ", "calls": []})
        self.refused("no function 'fly'", self.examples, {"request": "x", "calls": [{"name": "fly"}]})
        self.refused("`hive` is missing", self.examples, call())
        self.refused("no `size`", self.examples, call(hive="a", size=1))
        self.refused("type integer", self.examples, call(hive="a", litres="3"))
        self.refused("must lie in 1..9", self.examples, call(hive="a", litres=10))
        self.refused('one of ["thin","thick"]', self.examples, call(hive="a", syrup="hot"))
        self.refused("not among the line's `tools`", self.examples, {**call(hive="a"), "tools": ["report"]})
        self.refused("`results`", self.examples, {**call(hive="a"), "results": []})
        self.refused("tokens", self.examples, {"request": "x y " * 400, "calls": []})

    def test_requests_of_the_evaluation_are_left_out(self):
        self.examples(*LINES)
        self.addCleanup(setattr, own, "digests", own.digests)
        own.digests = lambda: {own.digest("Move it, from alder to birch!")}
        examples, left_out = own.read_examples(self.at / "e.jsonl", self.tools(), self.enc)
        self.assertEqual((len(examples), left_out), (4, [2]))

    def test_values_are_found_as_whole_words(self):
        tools, e = self.tools(), self.examples(*LINES)
        self.assertEqual([(s.text, s.free) for s in slots(e[0], tools)], [("Alder", True), ("3", True)])
        self.assertEqual([s.free for s in slots(e[2], tools)], [False])  # its result speaks of Birch
        one = self.examples({"request": "teapot: tea", "calls": [{"name": "feed", "arguments": {"hive": "tea"}}]})
        self.assertEqual([(s.start, s.free) for s in slots(one[0], tools)], [(8, True)])

    def test_drawn_pages_validate_and_copy(self):
        tools, e = self.tools(), self.examples(*LINES)
        pages, requests, stops = OwnPages(tools, e, 5), set(), 0
        for _ in range(60):
            page = pages.page()
            for s in page.samples:
                requests.add(s.request)
                stops += s.target is None and bool(s.done)
                if s.target is None:
                    continue
                schema = page.tools[s.target].schema
                self.assertEqual(own.problems(s.args, schema, schema), [], s)
                for k in ("hive", "from", "to"):
                    if k in s.args:
                        self.assertIn(s.args[k], s.request)
                self.assertEqual(tf.read_args(tf.args_json(s.args, schema, s.request), schema), s.args)
        self.assertGreater(len(requests), 100)
        self.assertGreater(stops, 20)
        again = OwnPages(tools, e, 5).page()
        self.assertEqual([s.request for s in again.samples], [s.request for s in OwnPages(tools, e, 5).page().samples])

    def test_an_exam_asks_everything_once(self):
        tools, e = self.tools(), self.examples(*LINES)
        asked = [s for p in OwnPages(tools, e, 5).exam() for s in p.samples]
        self.assertEqual(len(asked), 5 + 4 + 1)  # calls, ends after them, one request for nothing
        batch = adapter.exams(self.enc, OwnPages(tools, e, 5).exam(), 1)
        self.assertEqual(len(batch), 2)  # one page for each set of offered functions

    def test_long_signatures_leave_room_for_requests(self):
        long = {"type": "object", "properties": {f"p{i}": {"type": "string", "description": "words " * 20} for i in range(4)}}
        tools = self.tools([{"name": f"f{i}", "parameters": long} for i in range(12)])
        e = [own.Example(1, "why do bees swarm", "en", [], [], tuple(range(12)))]
        mix = adapter.Mix(self.enc, OwnPages(tools, e, 1), adapter.world.load(), 1)
        pages = mix._half(mix.own.page, adapter.OWN_NEGATIVES)
        self.assertGreater(sum(map(len, pages[0]["blocks"])), adapter.BATCH_TOKENS // 2)
        self.assertEqual(len(pages[0]["samples"]), adapter.FEWEST)

    def test_small_talk_only_where_nothing_else_calls_nothing(self):
        tools, e = self.tools(), self.examples(*LINES)
        chat = {"en": [("hi there", "Hello.")]}
        drawn = lambda examples: {s.request for _ in range(30) for s in OwnPages(tools, examples, 5, chat).page().samples}
        self.assertIn("hi there", drawn(e[:4]))
        self.assertNotIn("hi there", drawn(e))


class Weights(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name) / "a.gguf"
        self.base = lora.Base(GOLDEN / "tiny.gguf")
        torch.manual_seed(3)

    def test_zeros_change_nothing(self):
        lora.Adapter(self.base, self.base.model(), 4, 8).write(self.out, self.base, "a")
        for name, value in lora.merged(self.base, self.out).items():
            self.assertTrue(np.array_equal(value, self.base.values[name]), name)

    def test_the_trained_model_is_the_merged_one(self):
        net = self.base.model()
        a = lora.Adapter(self.base, net, 2, 3)
        with torch.no_grad():
            for p in a.matrices() + a.heads:
                p.add_(0.2 * torch.randn_like(p))
        a.write(self.out, self.base, "a")
        back = self.base.model(lora.merged(self.base, self.out))
        for (linear, parts), (other, _) in zip(lora.linears(net), lora.linears(back)):
            step = linear.weight.abs().max().item() / 127
            self.assertLess((linear.weight - other.weight).abs().max().item(), 0.51 * step + 2e-3, parts)
            self.assertGreater((linear.weight - linear.parametrizations.weight.original).abs().max().item(), step)
        for attribute in lora.HEADS.values():
            self.assertTrue(torch.allclose(getattr(net, attribute), getattr(back, attribute), atol=1e-6))
        # the base itself is as it was
        self.assertEqual(self.base.kinds["blk.0.attn_q.weight"], Q.Q8_0)
        self.assertTrue(np.array_equal(self.base.values["select.retrieve.weight"],
                                       lora.Base(GOLDEN / "tiny.gguf").values["select.retrieve.weight"]))

    def test_training_sees_what_a_coarse_kind_stores(self):
        tokenizer_json = self.base.need("tokenizer.huggingface.json")
        gguf_export.export(self.out, self.base.model(), tokenizer_json, "q4_0")
        base = lora.Base(self.out)
        net = base.model()
        a = lora.Adapter(base, net, 2, 3)
        with torch.no_grad():
            for p in a.matrices():
                p.add_(0.2 * torch.randn_like(p))
        a.write(self.out.with_name("b.gguf"), base, "b")
        back = base.model(lora.merged(base, self.out.with_name("b.gguf")))
        x = torch.randn(5, base.config.d)
        for layer, other in zip(net.layers, back.layers):
            self.assertLess((layer.qkv(x) - other.qkv(x)).abs().max().item(), 0.05 * layer.qkv(x).abs().max().item())

    def test_only_the_adapter_is_trained(self):
        net = self.base.model()
        a = lora.Adapter(self.base, net, 2, 3)
        trained = {id(p) for p in net.parameters() if p.requires_grad}
        self.assertEqual(trained, {id(p) for p in a.matrices() + a.heads})

    def test_the_committed_adapter_is_current(self):
        with open(GOLDEN / "tiny_adapter.json", encoding="utf-8") as f:
            table = json.load(f)["tensors"]
        merged = lora.merged(self.base, GOLDEN / "tiny_adapter.gguf")
        for name, wanted in table.items():
            self.assertTrue(np.allclose(merged[name].flat[:golden_adapter.FIRST], wanted["first"], atol=1e-5), name)

    def test_files_that_do_not_fit_are_refused(self):
        with self.assertRaisesRegex(lora.BadFile, "no switchboard model"):
            lora.Base(GOLDEN / "tiny_adapter.gguf")
        self.out.write_bytes(b"GGUF\x03\0\0\0")
        with self.assertRaisesRegex(lora.BadFile, "readable GGUF"):
            lora.Base(self.out)
        with self.assertRaisesRegex(lora.BadFile, "path"):
            lora.Base(self.out / "nowhere")
        with self.assertRaisesRegex(lora.BadFile, "no LoRA adapter"):
            lora.merged(self.base, GOLDEN / "tiny.gguf")
        lora.Adapter(self.base, self.base.model(), 1, 1).write(self.out, self.base, "a")
        self.base.sha256 = "0" * 64
        with self.assertRaisesRegex(lora.BadFile, "another model"):
            lora.merged(self.base, self.out)


class Command(unittest.TestCase):
    def test_from_files_to_an_adapter(self):
        with tempfile.TemporaryDirectory() as folder:
            at, rng = Path(folder), random.Random(1)
            (at / "t.json").write_text(json.dumps(TOOLS))
            lines = [{"request": f"feed {n} {rng.randint(1, 9)}", "calls": [{"name": "feed", "arguments": {"hive": n}}]}
                     for n in ("Ash", "Birch", "Cedar", "Dill", "Elm", "Fern", "Gorse", "Hop", "Iris", "Jute")]
            (at / "e.jsonl").write_text("\n".join(map(json.dumps, lines)))
            args = [str(at / "t.json"), str(at / "e.jsonl"), "--model", str(GOLDEN / "tiny.gguf"), "--out", str(at / "o.gguf")]
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                self.assertEqual(adapter.main(args + ["--steps", "2", "--rank", "2", "--threads", "1"]), 0)
            self.assertIn("9 examples to train on, 1 held out", said.getvalue())
            self.assertRegex(said.getvalue(), r"held-out examples \(2 decisions\): selection")
            self.assertRegex(said.getvalue(), r"generated pages \(\d+ decisions\)")
            made = lora.GgufFile(at / "o.gguf")
            self.assertEqual(made.meta["general.base_model.0.name"], "tiny-random")
            self.assertEqual(made.values["blk.1.ffn_down.weight.lora_b"].shape, (64, 2))
            self.assertGreater(np.abs(made.values["blk.1.ffn_down.weight.lora_b"]).max(), 0)
            (at / "e.jsonl").write_text("[]")
            problem = io.StringIO()
            with contextlib.redirect_stderr(problem):
                self.assertEqual(adapter.main(args), 1)
            self.assertIn("line 1", problem.getvalue())


if __name__ == "__main__":
    unittest.main()
