"""Fingerprints of the evaluation requests and names of the held-out functions, so that training never generates one of them."""

import hashlib
import json
import re
from pathlib import Path

EVAL = Path(__file__).resolve().parent.parent / "eval"


def digest(text):
    """A request up to case, spacing and punctuation."""
    return hashlib.sha256(re.sub(r"[\W_]+", "", text.lower()).encode()).hexdigest()


def digests():
    """Fingerprints of every request under `eval/`."""
    held = set()
    for path in EVAL.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                held.add(digest(json.loads(line)["request"]))
    return held


def plain_name(name):
    """A function name up to case and separators."""
    return re.sub(r"[\W_]+", "", name.lower())


def function_names():
    """Names of the functions that no training page offers."""
    files = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(EVAL.glob("unseen*.tools.json"))]
    return {plain_name(t["name"]) for tools in files for t in tools}
