"""Quantization-aware training: weights pass through the very rounding of the exported file, gradients straight through.

The rounding is that of `gguf.quants` (blocks of 32 along a matrix's inputs), written in PyTorch so that it runs where
the training runs; `tests/test_fake_quant.py` holds the two against each other.
"""

import torch
import torch.nn.functional as F
from torch import nn

BLOCK = 32


def _q8_0(blocks):
    scale = blocks.abs().amax(-1, keepdim=True) / 127
    steps = blocks * torch.where(scale == 0, 0.0, 1 / scale)
    size = steps.abs()
    whole = size.floor()
    return steps.sign() * (whole + (2 * (size - whole)).floor()), scale  # half away from zero


def _q4_0(blocks):
    largest = blocks.gather(-1, blocks.abs().argmax(-1, keepdim=True))
    scale = largest / -8
    steps = (blocks * torch.where(scale == 0, 0.0, 1 / scale) + 8.5).trunc()
    return steps.clamp(0, 15) - 8, scale


ROUNDINGS = {"q8_0": _q8_0, "q4_0": _q4_0}


def rounded(weight, kind):
    """The values that a reader of the exported file gets for a matrix."""
    if weight.shape[-1] % BLOCK:
        raise ValueError(f"a matrix of {weight.shape[-1]} inputs cannot be stored as {kind}: blocks have {BLOCK}; "
                         "choose widths that are multiples of it")
    steps, scale = ROUNDINGS[kind](weight.float().unflatten(-1, (-1, BLOCK)))
    return (steps * scale.half().float()).flatten(-2)


class _StraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, weight, kind):
        return rounded(weight, kind)

    @staticmethod
    def backward(ctx, gradient):
        return gradient, None


def straight_through(weight, kind):
    """`rounded`, with the gradient of the identity; the weight itself when there is no kind."""
    return weight if kind is None else _StraightThrough.apply(weight, kind)


class Linear(nn.Linear):
    """A linear map without bias whose matrix may pass through fake quantization."""

    kind = None

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, bias=False)

    def forward(self, x):
        return F.linear(x, straight_through(self.weight, self.kind))
