"""The decoder and its heads in PyTorch, run on flat (unpadded) rows of a ragged batch.

Shapes: T rows in all, d width, H heads, G key/value heads, D head size. The twin in Rust is `model/src/cpu`.
"""

import math
import shutil
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn

from .embeddings import Embedding


@dataclass
class Config:
    """Hyper-parameters, written to GGUF metadata by `gguf_export`."""
    vocab: int = 4096
    d: int = 256
    layers: int = 4
    heads: int = 4
    kv_heads: int = 2
    head_dim: int = 64
    ffn: int = 704
    theta: float = 10000.0
    eps: float = 1e-5
    context: int = 2048

    def dict(self):
        return asdict(self)


def fused(f):
    """Element-wise work in one pass where a C++ compiler is at hand; a half more tokens a second on a CPU."""
    return torch.compile(f, dynamic=True) if shutil.which("g++") or shutil.which("clang++") else f


@fused
def rms_norm(x, weight, eps):
    y = x.float()
    return (y * torch.rsqrt(y.square().mean(-1, keepdim=True) + eps) * weight).to(x.dtype)


@fused
def swiglu(gate_up):
    gate, up = gate_up.chunk(2, dim=-1)
    return F.silu(gate) * up


class RMSNorm(nn.Module):
    def __init__(self, n, eps):
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(n)), eps

    def forward(self, x):
        return rms_norm(x, self.weight, self.eps)


def rope_table(config, positions):
    """cos and sin of shape (T, D/2) for explicit positions (Su et al. 2021, half-rotation layout)."""
    half = config.head_dim // 2
    freq = config.theta ** (-torch.arange(half, dtype=torch.float32) / half)
    angle = positions.float()[:, None] * freq.to(positions.device)[None, :]
    return angle.cos(), angle.sin()


@fused
def rotate(x, cos, sin):
    """RoPE on (T, heads, D): pairs (i, i + D/2)."""
    a, b = x.chunk(2, dim=-1)
    cos, sin = cos[:, None, :].to(x.dtype), sin[:, None, :].to(x.dtype)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        self.attn_norm, self.ffn_norm = RMSNorm(c.d, c.eps), RMSNorm(c.d, c.eps)
        self.qkv = nn.Linear(c.d, (c.heads + 2 * c.kv_heads) * c.head_dim, bias=False)
        self.q_norm, self.k_norm = RMSNorm(c.head_dim, c.eps), RMSNorm(c.head_dim, c.eps)
        self.out = nn.Linear(c.heads * c.head_dim, c.d, bias=False)
        self.gate_up = nn.Linear(c.d, 2 * c.ffn, bias=False)
        self.down = nn.Linear(c.ffn, c.d, bias=False)

    def forward(self, x, cos, sin, plan):
        c = self.c
        q, k, v = self.qkv(self.attn_norm(x)).view(len(x), -1, c.head_dim).split([c.heads, c.kv_heads, c.kv_heads], dim=1)
        q, k = rotate(self.q_norm(q), cos, sin), rotate(self.k_norm(k), cos, sin)
        x = x + self.out(plan.attend(q, k, v).flatten(1))
        return x + self.down(swiglu(self.gate_up(self.ffn_norm(x))))


class Model(nn.Module):
    """Embedding, layers, final norm, tied head, retrieval matrix and the two score rows."""

    def __init__(self, c, token_strings=None):
        super().__init__()
        self.c = c
        self.embed = Embedding(c.vocab, c.d, token_strings)  # standard deviation 0.1; 0.02 delays copying by a factor of two
        # What came just before, added to every row's input: with it copying is one attention step (match the
        # token before, take the token) instead of a composition of two layers, and forms many times sooner.
        # Random signs keep it nearly orthogonal to the embedding itself.
        self.embed_prev = nn.Parameter(torch.randint(0, 2, (c.d,)).float() - 0.5)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = RMSNorm(c.d, c.eps)
        self.retrieve = nn.Parameter(torch.eye(c.d) * 0.02)
        self.score = nn.Parameter(torch.zeros(2, c.d))
        self.score_bias = nn.Parameter(torch.zeros(2))
        for m in self.modules():
            if isinstance(m, nn.Linear):
                nn.init.normal_(m.weight, std=1 / math.sqrt(m.in_features))
        for layer in self.layers:
            layer.out.weight.data *= 1 / math.sqrt(2 * c.layers)
            layer.down.weight.data *= 1 / math.sqrt(2 * c.layers)
        for layer in self.layers[:2]:
            self._start_as_induction(layer)

    @torch.no_grad()
    def _start_as_induction(self, layer):
        """Starts one head of every key/value group near "attend to what followed this token, and repeat it".

        A mimetic initialisation (Trockman and Kolter 2023) for copying: the query projects the sign-flipped
        input, the key the input, so that they meet where the key's previous token is the query's token; value
        and output are transposes of each other.
        """
        c, d = self.c, self.c.head_dim
        sign = self.embed_prev.sign()
        q, k, v = layer.qkv.weight.split([c.heads * d, c.kv_heads * d, c.kv_heads * d])
        for g in range(c.kv_heads):
            h = g * (c.heads // c.kv_heads)
            q[h * d:(h + 1) * d] = k[g * d:(g + 1) * d] * sign
            layer.out.weight[:, h * d:(h + 1) * d] = v[g * d:(g + 1) * d].T

    def forward(self, tokens, previous, positions, plan):
        """Final-norm hidden states (T, d) of the flat rows; `previous` holds the token before each (0 before the first)."""
        cos, sin = rope_table(self.c, positions)
        table = self.embed.weight
        x = F.embedding(tokens, table) + F.embedding(previous, table) * (previous > 0)[:, None] * self.embed_prev
        for layer in self.layers:
            x = layer(x, cos, sin, plan)
        return self.norm(x)

    def logits(self, hidden):
        return F.linear(hidden, self.embed.weight)


class AttentionPlan:
    """Which rows see which: causal segments, and segments that also see one shared block.

    segments: list of (start, length, block) over the flat rows; block = index into `blocks` or None.
    blocks: list of (start, length): rows of blocks inside the same flat batch.
    Segments are grouped into a few padded tensors of similar length.
    """

    def __init__(self, segments, blocks, device="cpu", bucket=24):
        self.groups = []
        kinds = {}
        for start, length, block in segments:
            key = (block is not None, -(-length // bucket))
            kinds.setdefault(key, []).append((start, length, block))
        for (shared, _), segs in sorted(kinds.items(), key=lambda kv: kv[0]):
            longest = max(n for _, n, _ in segs)
            rows = torch.zeros(len(segs), longest, dtype=torch.long)
            valid = torch.zeros(len(segs), longest, dtype=torch.bool)
            for i, (s, n, _) in enumerate(segs):
                rows[i, :n] = torch.arange(s, s + n)
                valid[i, :n] = True
            keys, mask = None, torch.ones(1, longest, longest, dtype=torch.bool).tril()
            if shared:
                width = max(blocks[b][1] for _, _, b in segs)
                keys = torch.zeros(len(segs), width, dtype=torch.long)
                seen = torch.zeros(len(segs), width, dtype=torch.bool)
                for i, (_, _, b) in enumerate(segs):
                    s, n = blocks[b]
                    keys[i, :n] = torch.arange(s, s + n)
                    seen[i, :n] = True
                keys = torch.cat([keys, rows], dim=1)
                mask = torch.cat([seen[:, None, :].expand(-1, longest, -1), mask.expand(len(segs), -1, -1)], dim=2)
            bias = torch.zeros(mask.shape).masked_fill(~mask, -1e9)[:, None, None]
            flat_valid = valid.flatten().nonzero().squeeze(1)
            self.groups.append(tuple(None if t is None else t.to(device) for t in (rows, keys, bias, flat_valid)))
        order = torch.cat([rows.flatten()[valid] for rows, _, _, valid in self.groups])
        self.back = torch.empty_like(order)
        self.back[order] = torch.arange(len(order), device=order.device)

    def attend(self, q, k, v):
        """(T, H, D), (T, G, D), (T, G, D) -> (T, H, D).

        Written out: on a CPU the fused attention's backward pass takes twice as long at these lengths.
        """
        out = []
        heads, groups, d = q.shape[1], k.shape[1], q.shape[2]
        for rows, keys, bias, valid in self.groups:
            n, length = rows.shape
            seen = rows if keys is None else keys
            width = seen.shape[1]
            qq = q.index_select(0, rows.flatten()).view(n, length, groups, heads // groups, d)
            qq = qq.permute(0, 2, 3, 1, 4).reshape(n, groups, -1, d)
            kk = k.index_select(0, seen.flatten()).view(n, width, groups, d).transpose(1, 2)
            vv = v.index_select(0, seen.flatten()).view(n, width, groups, d).transpose(1, 2)
            scores = (qq @ kk.transpose(2, 3)).view(n, groups, -1, length, width).float() * d ** -0.5 + bias
            y = torch.softmax(scores, -1).to(vv.dtype).view(n, groups, -1, width) @ vv
            y = y.view(n, groups, heads // groups, length, d).permute(0, 3, 1, 2, 4).reshape(-1, heads, d)
            out.append(y.index_select(0, valid))
        return torch.cat(out).index_select(0, self.back)
