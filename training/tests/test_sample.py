"""The sample for reading is the same for the same seed, and its statistics add up."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from switchboard import generate, world
from switchboard.statistics import Statistics


class Sample(unittest.TestCase):
    def write(self, folder, name, seed=3):
        out = Path(folder) / name
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            generate.main(["--sample", "40", "--out", str(out), "--pages", "25", "--seed", str(seed)])
        return out.read_text(encoding="utf-8"), printed.getvalue()

    def test_reproducible_and_readable(self):
        with tempfile.TemporaryDirectory() as folder:
            text, printed = self.write(folder, "a.jsonl")
            self.assertEqual(text, self.write(folder, "b.jsonl")[0])
            self.assertNotEqual(text, self.write(folder, "c.jsonl", 4)[0])
        rows = [json.loads(line) for line in text.splitlines()]
        self.assertEqual(len(rows), 40)
        self.assertTrue(all(r["request"] and r["tools"] for r in rows))
        for word in ("functions ", "domains ", "templates ", "rows by kind: call", "rows by language: en", "--tokenizer"):
            self.assertIn(word, printed)

    def test_counts_add_up(self):
        w = world.load()
        gen, stats = generate.Generator(w, 2), Statistics(w)
        pages = [gen.page() for _ in range(20)]
        for page in pages:
            stats.add(page, {"request": 10 * len(page.samples)})
        report = stats.report()
        rows = sum(len(p.samples) for p in pages)
        self.assertEqual((report["pages"], report["rows"]), (20, rows))
        self.assertEqual(sum(report["rows by kind"].values()), rows)
        self.assertEqual(sum(report["rows by language"].values()), rows)
        self.assertEqual(report["mean tokens"], {"request": 10.0})


if __name__ == "__main__":
    unittest.main()
