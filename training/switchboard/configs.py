"""Training configurations by name."""

CONFIGS = {
    # About 6.5 M parameters, two CPU cores.
    "small": {
        "model": dict(d=256, layers=6, heads=4, kv_heads=2, head_dim=64, ffn=704),
        "vocab": 8192, "minutes": 100, "threads": 1, "batch_tokens": 2400, "negatives": (1, 2), "text_windows": 4,
        "lr": 2e-3, "embed_lr": 1.2e-3, "muon_lr": 0.02, "weight_decay": 0.03, "decay": 0.6, "stage1": 0.05, "copies": 6, "copy_until": 0.45,
        "sync_seconds": 8, "demo_share": 0.12, "quant": "q8_0",
    },
    # 44 M parameters in the file, 25 MB as Q4_0; minutes of one data-centre GPU.
    "base": {
        "model": dict(d=512, layers=12, heads=8, kv_heads=4, head_dim=64, ffn=1408),
        "vocab": 16384, "minutes": 25, "threads": 1, "batch_tokens": 65536, "val_tokens": 16384, "negatives": (1, 4), "text_windows": 96,
        "lr": 2e-3, "embed_lr": 1.2e-3, "muon_lr": 0.02, "weight_decay": 0.03, "decay": 0.6, "stage1": 0.05, "copies": 80, "copy_until": 0.45,
        "sync_seconds": 10, "demo_share": 0.12, "quant": "q4_0", "qat": 0.1, "bucket": 48,
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
# `requests` are drawn for a page, if not the generator's own number.
DEFAULTS = {"bucket": 24, "qat": 0.0, "requests": None}


def named(name, **changes):
    """A configuration by name, with the changes that are not None; what is counted by batch grows with its tokens."""
    c = {**DEFAULTS, **CONFIGS[name]}
    size = (changes.get("batch_tokens") or c["batch_tokens"]) / c["batch_tokens"]
    if size != 1:
        c.update({k: max(1, round(c[k] * size)) for k in ("copies", "text_windows")})
    c.update({k: v for k, v in changes.items() if v is not None})
    c["val_tokens"] = min(c.get("val_tokens", c["batch_tokens"]), c["batch_tokens"])
    return c
