"""Draws a training log as one SVG."""

import json
from pathlib import Path

COLOURS = {"call": "#c0392b", "rerank": "#2471a3", "retrieve": "#1e8449", "text": "#7d6608", "say": "#884ea0", "copy": "#616a6b"}


def draw(log, svg):
    """Reads JSON lines with `minutes` and loss parts, writes the curves (smoothed losses over minutes)."""
    rows = [json.loads(line) for line in Path(log).read_text().splitlines() if line.startswith("{")]
    rows = [r for r in rows if "minutes" in r and "loss" in r]
    if len(rows) < 2:
        return
    width, height, pad = 860, 360, 40
    last, top = max(r["minutes"] for r in rows) or 1.0, 5.0  # a run of seconds has 0.00 minutes
    x = lambda m: pad + (width - 2 * pad) * m / last
    y = lambda v: height - pad - (height - 2 * pad) * min(v, top) / top
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
             f'<rect width="{width}" height="{height}" fill="white"/>']
    for v in range(0, int(top) + 1):
        parts.append(f'<line x1="{pad}" x2="{width - pad}" y1="{y(v):.1f}" y2="{y(v):.1f}" stroke="#ddd"/><text x="12" y="{y(v) + 4:.1f}">{v}</text>')
    for i, (name, colour) in enumerate(COLOURS.items()):
        points, ema = [], None
        for r in rows:
            if name in r:
                ema = r[name] if ema is None else 0.8 * ema + 0.2 * r[name]
                points.append(f"{x(r['minutes']):.1f},{y(ema):.1f}")
        if points:
            parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="1.5" points="{" ".join(points)}"/>')
            parts.append(f'<text x="{width - pad - 90}" y="{pad + 16 * i}" fill="{colour}">{name}</text>')
    parts.append(f'<text x="{width / 2:.0f}" y="{height - 8}">minutes (0 to {last:.0f})</text></svg>')
    Path(svg).write_text("\n".join(parts))
