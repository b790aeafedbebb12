"""Writes `golden/tiny_adapter.gguf` and `golden/tiny_adapter.json`: a random adapter for `tiny.gguf` and the weights it makes.

To be run again after `golden_model`, because an adapter fits one base file only.
"""

import json

import numpy as np
import torch

from . import lora
from .golden_model import GOLDEN

FIRST = 48


def main(folder=GOLDEN):
    torch.manual_seed(11)
    base = lora.Base(GOLDEN / "tiny.gguf")
    adapter = lora.Adapter(base, base.model(), rank=2, alpha=3.0)
    with torch.no_grad():
        for pair in adapter.pairs:
            for p in pair.b:
                p.normal_(std=0.3)
        for p in adapter.heads:
            p.add_(0.1 * torch.randn_like(p))
    adapter.write(folder / "tiny_adapter.gguf", base, "tiny-adapter")
    weights = lora.merged(base, folder / "tiny_adapter.gguf")
    changed = {k: v for k, v in weights.items() if not np.array_equal(v, base.values[k])}
    table = {"about": "tensors after the adapter, as a reader gets them: the sum of absolute values, and the first values",
             "tensors": {k: {"sum": round(float(np.abs(v).sum(dtype=np.float64)), 4),
                             "first": [round(float(x), 6) for x in v.flat[:FIRST]]} for k, v in changed.items()}}
    (folder / "tiny_adapter.json").write_text(json.dumps(table) + "\n", encoding="utf-8")
    return changed


if __name__ == "__main__":
    print(f"{len(main())} tensors changed; wrote {GOLDEN / 'tiny_adapter.gguf'}")
