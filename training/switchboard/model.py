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
from .fake_quant import Linear, straight_through


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
    qk_norm: bool = True

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
    freq = config.theta ** (-torch.arange(half, dtype=torch.float32, device=positions.device) / half)
    angle = positions.float()[:, None] * freq[None, :]
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
        self.qkv = Linear(c.d, (c.heads + 2 * c.kv_heads) * c.head_dim)
        if c.qk_norm:
            self.q_norm, self.k_norm = RMSNorm(c.head_dim, c.eps), RMSNorm(c.head_dim, c.eps)
        self.out = Linear(c.heads * c.head_dim, c.d)
        self.gate_up = Linear(c.d, 2 * c.ffn)
        self.down = Linear(c.ffn, c.d)

    def attended(self, x, cos, sin, plan):
        """The rows behind attention, before the FFN."""
        c = self.c
        q, k, v = self.qkv(self.attn_norm(x)).view(len(x), -1, c.head_dim).split([c.heads, c.kv_heads, c.kv_heads], dim=1)
        if c.qk_norm:
            q, k = self.q_norm(q), self.k_norm(k)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        return x + self.out(plan.attend(q, k, v).flatten(1))

    def forward(self, x, cos, sin, plan):
        x = self.attended(x, cos, sin, plan)
        return x + self.down(swiglu(self.gate_up(self.ffn_norm(x))))


class Model(nn.Module):
    """Embedding, layers, final norm, tied head, retrieval matrix and the two score rows."""

    def __init__(self, c, token_strings=None):
        super().__init__()
        self.c = c
        self.kind = None  # of fake quantization
        self.embed = Embedding(c.vocab, c.d, token_strings)  # standard deviation 0.1; 0.02 delays copying by a factor of two
        # What came just before, added to every row's input: with it copying is one attention step (match the
        # token before, take the token) instead of a composition of two layers, and forms many times sooner.
        # Random signs keep it nearly orthogonal to the embedding itself.
        self.embed_prev = nn.Parameter(torch.randint(0, 2, (c.d,)).float() - 0.5)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = RMSNorm(c.d, c.eps)
        self.retrieve = nn.Parameter(torch.eye(c.d) * (5.12 / c.d))  # scores of the same size at every width
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
        table = self.table()
        x = F.embedding(tokens, table) + F.embedding(previous, table) * (previous > 0)[:, None] * self.embed_prev
        for layer in self.layers:
            x = layer(x, cos, sin, plan)
        return self.norm(x)

    def logits(self, hidden):
        return F.linear(hidden, self.table())

    def table(self):
        """The token table as it is multiplied with, (V, d)."""
        return straight_through(self.embed.weight, self.kind)

    def quantize_as(self, kind):
        """From now on the matrices that an export stores as `kind` have the values of that file (None: as trained)."""
        for m in self.modules():
            if isinstance(m, (Linear, Model)):
                m.kind = kind
