"""A file cut into pieces comes back whole, and missing or damaged pieces are noticed."""

import contextlib
import io
import json
import random
import tempfile
import unittest
from pathlib import Path

from switchboard import pieces


class Pieces(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = Path(kept.name)
        self.data = random.Random(1).randbytes(10_500)
        (self.folder / "weights.pt").write_bytes(self.data)
        self.list = pieces.split(self.folder / "weights.pt", self.folder / "out", 4_000)

    def test_round_trip(self):
        sizes = [p["bytes"] for p in json.loads(self.list.read_text())["pieces"]]
        self.assertEqual(sizes, [4_000, 4_000, 2_500])
        back = pieces.join(self.list, self.folder / "back.pt")
        self.assertEqual(back.read_bytes(), self.data)

    def test_command_line(self):
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(pieces.main(["split", str(self.folder / "weights.pt"), "--out", str(self.folder / "o")]), 0)
            listed = self.folder / "o" / "weights.pt.pieces.json"
            self.assertEqual(pieces.main(["join", str(listed), "--out", str(self.folder / "b")]), 0)
        self.assertEqual((self.folder / "b").read_bytes(), self.data)
        self.assertLessEqual(pieces.LIMIT, 16_000_000)

    def refused(self, why):
        out = self.folder / "back.pt"
        with self.assertRaisesRegex(pieces.BadPieces, why):
            pieces.join(self.list, out)
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name.startswith("back")], [])

    def test_a_damaged_piece_is_named(self):
        path = self.folder / "out" / "weights.pt.001"
        path.write_bytes(path.read_bytes()[:-1] + b"x" + b"")
        self.refused("weights.pt.001 is damaged")

    def test_a_missing_piece_is_named(self):
        (self.folder / "out" / "weights.pt.002").unlink()
        self.refused("weights.pt.002 missing")

    def test_something_else_is_refused(self):
        self.list.write_text('{"file": "x"}')
        self.refused("no list of pieces")
        with contextlib.redirect_stderr(io.StringIO()) as said:
            self.assertEqual(pieces.main(["join", str(self.folder / "nothing.json"), "--out", "x"]), 1)
        self.assertIn("nothing.json", said.getvalue())


if __name__ == "__main__":
    unittest.main()
