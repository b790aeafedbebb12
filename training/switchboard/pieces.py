"""Cuts a large file into pieces that are easy to hand over, and puts them together again, checked by SHA-256.

`python3 -m switchboard.pieces split FILE --out DIR` writes FILE.000, FILE.001, … and FILE.pieces.json;
`python3 -m switchboard.pieces join DIR/FILE.pieces.json --out FILE` checks every piece and the whole.
"""

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path

LIMIT = 16_000_000
SUFFIX = ".pieces.json"


class BadPieces(Exception):
    """Pieces that cannot be joined; the message says which and what to do."""


def _sha256(data):
    return hashlib.sha256(data).hexdigest()


def split(path, folder, limit=LIMIT):
    """Writes the pieces and their list; returns the list's path."""
    path, folder = Path(path), Path(folder)
    if limit < 1:
        raise BadPieces(f"pieces of {limit} bytes are not possible; give a positive size")
    folder.mkdir(parents=True, exist_ok=True)
    whole, pieces = hashlib.sha256(), []
    with open(path, "rb") as f:
        while data := f.read(limit):
            whole.update(data)
            name = f"{path.name}.{len(pieces):03}"
            (folder / name).write_bytes(data)
            pieces.append({"file": name, "bytes": len(data), "sha256": _sha256(data)})
    listed = folder / (path.name + SUFFIX)
    about = {"file": path.name, "bytes": path.stat().st_size, "sha256": whole.hexdigest(), "pieces": pieces}
    listed.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return listed


def join(listed, out):
    """Writes the file that the list describes, or nothing when a piece is missing or damaged."""
    listed, out = Path(listed), Path(out)
    try:
        about = json.loads(listed.read_text(encoding="utf-8"))
        pieces = [(listed.parent / p["file"], p["bytes"], p["sha256"]) for p in about["pieces"]]
    except (ValueError, KeyError, TypeError) as e:
        raise BadPieces(f"{listed} is no list of pieces ({e!r}); give the {SUFFIX} file that `split` wrote") from e
    missing = [p.name for p, _, _ in pieces if not p.is_file()]
    if missing:
        raise BadPieces(f"{listed.parent}: {', '.join(missing)} missing; copy {'it' if len(missing) == 1 else 'them'} there too")
    whole, tmp = hashlib.sha256(), out.with_name(out.name + ".tmp")
    try:
        with open(tmp, "wb") as f:
            for path, size, digest in pieces:
                data = path.read_bytes()
                if len(data) != size or _sha256(data) != digest:
                    raise BadPieces(f"{path} is damaged ({len(data)} bytes of {size}, or another SHA-256); copy it again")
                whole.update(data)
                f.write(data)
        if whole.hexdigest() != about["sha256"]:
            raise BadPieces(f"{listed}: the pieces are whole but not in the right order; split the file again")
        os.replace(tmp, out)
    finally:
        tmp.unlink(missing_ok=True)
    return out


def main(argv=None):
    ap = argparse.ArgumentParser(prog="pieces", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = ap.add_subparsers(required=True, dest="command")
    s = commands.add_parser("split", help="cut a file")
    s.add_argument("file")
    s.add_argument("--out", required=True, help="folder for the pieces")
    s.add_argument("--size", type=float, default=LIMIT / 1e6, help="megabytes of a piece at most (default 16)")
    j = commands.add_parser("join", help="put the pieces together")
    j.add_argument("list", help=f"the {SUFFIX} file, with the pieces beside it")
    j.add_argument("--out", required=True, help="the file to write")
    a = ap.parse_args(argv)
    try:
        if a.command == "split":
            listed = split(a.file, a.out, int(a.size * 1e6))
            print(f"{len(json.loads(listed.read_text())['pieces'])} pieces -> {listed}")
        else:
            out = join(a.list, a.out)
            print(f"{out}: {out.stat().st_size:,} bytes, SHA-256 right")
    except (BadPieces, OSError) as e:
        print(f"error: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
