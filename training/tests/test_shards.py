"""Pages come back from shards as they were stored, from the same seed in the same bytes, and no file is too large."""

import contextlib
import io
import json
import random
import tempfile
import unittest
from pathlib import Path

from tests import small

from switchboard import shards, world
from switchboard.generate import Generator
from switchboard.source import Source


def write(out, *more):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        code = shards.main(["write", "--out", str(out), "--tokenizer", str(small.folder()), "--config", "tiny", "--seed", "4", *more])
    assert code == 0, printed.getvalue()
    return printed.getvalue()


class Shards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.kept.name)
        cls.printed = write(cls.folder, "--pages", "120", "--limit", "0.25")

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def test_round_trip(self):
        enc, gen, rng = small.encoder(), Generator(world.load(), 4, demo_share=small.CONFIG["demo_share"]), random.Random(4)
        want = [shards.tokenize_page(gen.page(), enc, rng, negatives=small.CONFIG["negatives"]) for _ in range(120)]
        names = [f["file"] for f in shards.read_manifest(self.folder)["shards"]]
        self.assertGreater(len(names), 1)
        stored = [shards.Pages(self.folder / n) for n in names]
        self.assertEqual([s.page(i) for s in stored for i in range(len(s))], [p for p in want if p["samples"]])

    def test_files_are_small_and_described(self):
        manifest = shards.read_manifest(self.folder)
        for f in manifest["shards"]:
            self.assertLessEqual((self.folder / f["file"]).stat().st_size, 250_000)
        self.assertEqual(sum(f["pages"] for f in manifest["shards"]), manifest["statistics"]["pages"])
        for word in ("functions", "domains", "rows by kind: call", "rows by language: en", "mean tokens: block"):
            self.assertIn(word, self.printed)

    def test_the_same_seed_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as again:
            write(again, "--pages", "120", "--limit", "0.25")
            self.assertEqual(shards.read_manifest(again), shards.read_manifest(self.folder))

    def test_readers_share_the_pages_and_begin_again(self):
        enc, whole = small.encoder(), shards.read_manifest(self.folder)["statistics"]["pages"]
        seen = []
        for which in range(2):
            reader = shards.Reader(self.folder, enc, 7, (which, 2))
            n = sum(len(range(which, f["pages"], 2)) for f in shards.read_manifest(self.folder)["shards"])
            seen += [json.dumps(reader.page()) for _ in range(n)]
            self.assertTrue(reader.page()["samples"])
        self.assertEqual((len(seen), len(set(seen))), (whole, whole))

    def test_batches_are_made_from_shards(self):
        source = Source(small.encoder(), 1, small.CONFIG, None, self.folder, loud=False)
        self.assertIsNone(source.live)
        b = source.next(2, 1)
        self.assertGreaterEqual(len(b.tokens), 600)
        mixed = Source(small.encoder(), 1, small.CONFIG, None, self.folder, share=0.5, loud=False)
        self.assertIsNotNone(mixed.live)
        self.assertGreater(len(mixed.next(2, 1).tokens), 0)

    def test_unusable_folders_are_explained(self):
        with tempfile.TemporaryDirectory() as empty:
            with self.assertRaisesRegex(shards.BadShards, "shards.json"):
                shards.Reader(empty, small.encoder(), 1)
            manifest = {**shards.read_manifest(self.folder), "tokenizer_sha256": "other"}
            (Path(empty) / shards.MANIFEST).write_text(json.dumps(manifest))
            with self.assertRaisesRegex(shards.BadShards, "another tokenizer"):
                shards.Reader(empty, small.encoder(), 1)
            (Path(empty) / shards.MANIFEST).write_text(json.dumps(shards.read_manifest(self.folder)))
            with self.assertRaisesRegex(shards.BadShards, "shard-000.npz.* missing"):
                shards.Reader(empty, small.encoder(), 1)

    def test_text_windows_are_stored(self):
        with tempfile.TemporaryDirectory() as folder:
            writer = shards.Writer(folder, 10**6)
            page = {"blocks": [[1, 2]], "samples": [([3, 5], [0], 1, [6, 8], []), ([3, 9, 5], [], 0, [], [7, 8])]}
            writer.add(page, [[1, 30, 31, 32], [1, 40]])
            writer.flush()
            read = shards.Pages(Path(folder) / "shard-000.npz")
            self.assertEqual(read.page(0), page)
            self.assertEqual([read.ids(i) for i in read.windows()], [[1, 30, 31, 32], [1, 40]])


if __name__ == "__main__":
    unittest.main()
