"""Training configurations by name."""

CONFIGS = {
    # About 6.5 M parameters, two CPU cores.
    "small": {
        "model": dict(d=256, layers=6, heads=4, kv_heads=2, head_dim=64, ffn=704),
        "vocab": 8192, "minutes": 100, "threads": 1, "batch_tokens": 2400, "negatives": (1, 2), "text_windows": 4,
        "lr": 2e-3, "embed_lr": 1.2e-3, "muon_lr": 0.02, "weight_decay": 0.03, "decay": 0.6, "stage1": 0.05, "copies": 6, "copy_until": 0.45,
        "sync_seconds": 8, "demo_share": 0.12, "quant": "q8_0",
    },
    # Starts from 20 of SmolLM2-135M's 30 layers, their FFNs cut to 640 of 1,536 (`pretrained.py`): 48 M parameters, 30 MB as Q4_0.
    "base": {
        "model": dict(d=576, layers=20, heads=9, kv_heads=3, head_dim=64, ffn=640, theta=100000.0, qk_norm=False),
        "keep": [0, 1, 2, 3, 7, 8, 10, 11, 13, 16, 17, 18, 19, 20, 23, 24, 26, 27, 28, 29],
        "vocab": 14336, "minutes": 75, "threads": 1, "batch_tokens": 1200, "requests": 8, "negatives": (1, 1), "text_windows": 8,
        "optimizer": "adamw", "lr": 5e-4, "embed_lr": 2e-4, "hidden_lr": 5e-4, "retrieve_lr": 2e-6, "weight_decay": 0.01, "decay": 0.7,
        "stage1": 0.0, "copies": 0, "copy_until": 0.0, "sync_seconds": 45, "demo_share": 0.15, "quant": "q4_0", "qat": 0.15,
        "weights": {"rerank": 3.0, "retrieve": 0.6},
    },
    # For trying the pipeline in a minute or two.
    "tiny": {
        "model": dict(d=128, layers=3, heads=4, kv_heads=2, head_dim=32, ffn=320),
        "vocab": 2048, "minutes": 2, "threads": 1, "batch_tokens": 2400, "negatives": (1, 3), "text_windows": 8,
        "lr": 2e-3, "embed_lr": 1.2e-3, "muon_lr": 0.02, "weight_decay": 0.03, "decay": 0.5, "stage1": 0.1, "copies": 12, "copy_until": 0.6,
        "sync_seconds": 5, "demo_share": 0.1, "quant": "q8_0",
    },
}
# What a configuration may leave out: rows of one padded attention group differ by less than `bucket` tokens; `qat` is the
# last share of the schedule that trains through the rounding of the exported file (Q8_0 is fine enough without);
# `requests` are drawn for a page, if not the generator's own number; `retrieve_lr` is for the retrieval matrix, if not `lr`;
# `wide` prefers functions with many parameters (`generate.py`); `weights` of the joint loss differ from `losses.WEIGHTS`.
DEFAULTS = {"optimizer": "muon", "retrieve_lr": None, "weights": {}, "bucket": 24, "qat": 0.0, "requests": None, "wide": 0.0}


def named(name, **changes):
    """A configuration by name, with the changes that are not None; what is counted by batch grows with its tokens."""
    c = {**DEFAULTS, **CONFIGS[name]}
    size = (changes.get("batch_tokens") or c["batch_tokens"]) / c["batch_tokens"]
    if size != 1:
        c.update({k: max(1, round(c[k] * size)) for k in ("copies", "text_windows")})
    c.update({k: v for k, v in changes.items() if v is not None})
    c["val_tokens"] = min(c.get("val_tokens", c["batch_tokens"]), c["batch_tokens"])
    return c
