"""Writes `golden/k_quants.json`: random super-blocks of Q4_K and Q6_K and what ggml's Python package decodes them to."""

import json
from pathlib import Path

import gguf
import numpy as np

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "k_quants.json"
BLOCKS = 3
# Where the f16 scales of a super-block lie: byte offsets and sizes of the value.
SCALES = {"Q4_K": [(0, 0.002), (2, 0.05)], "Q6_K": [(208, -0.0007)]}


def entry(name: str, rng: np.random.Generator) -> dict:
    kind = gguf.GGMLQuantizationType[name]
    size = gguf.GGML_QUANT_SIZES[kind][1]
    blocks = rng.integers(0, 256, (BLOCKS, size), dtype=np.uint8)
    for offset, scale in SCALES[name]:
        # The last block's are subnormal in f16.
        values = np.array([scale, -scale * 1.7, scale * 1e-3], dtype=np.float16)
        blocks[:, offset : offset + 2] = values.view(np.uint8).reshape(BLOCKS, 2)
    values = gguf.quants.dequantize(blocks, kind).astype(np.float32)
    return {"bytes": blocks.tobytes().hex(), "values": [float(v) for v in values.ravel()]}


def main() -> None:
    rng = np.random.default_rng(1)
    table = {name.lower(): entry(name, rng) for name in SCALES}
    text = json.dumps(table, separators=(",", ":"))
    GOLDEN.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
