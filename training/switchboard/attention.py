"""Attention over the flat rows of a ragged batch: which rows see which, and the computation itself."""

import numpy as np
import torch
import torch.nn.functional as F

HIDDEN = -1e9


class _Group:
    """Segments of similar length as one padded tensor.

    rows (n, length): flat row of every query; keys (n, width): flat row of every key; seen (n or 1, length, width):
    whether a query sees a key. Padding repeats a segment's last row, so that no single row gathers everyone's gradients.
    """

    def __init__(self, starts, lengths, shared, device, align):
        t = lambda v: torch.from_numpy(v).to(device)
        longest = int(lengths.max())
        at = torch.arange(longest, device=device)
        self.rows = t(starts)[:, None] + torch.minimum(at, t(lengths)[:, None] - 1)
        seen = at[None, None, :] <= at[None, :, None]
        keys = self.rows
        if shared is not None:
            first, sizes = shared
            n, block = len(starts), torch.arange(int(sizes.max()), device=device)
            there = block < t(sizes)[:, None]
            keys = torch.cat([t(first)[:, None] + torch.minimum(block, t(sizes)[:, None] - 1), keys], dim=1)
            seen = torch.cat([there[:, None, :].expand(n, longest, -1), seen.expand(n, -1, -1)], dim=2)
        spare = -keys.shape[1] % align
        self.keys, self.seen = F.pad(keys, (0, spare)), F.pad(seen, (0, spare))
        self._bias = None

    def bias(self, queries, dtype):
        """0 or a very negative number, (n or 1, 1, queries * length, width), made once for all layers.

        `queries`: heads of a key/value group, which stand one after the other along the length.
        """
        want = queries * self.rows.shape[1]
        if self._bias is None or self._bias.shape[2] != want or self._bias.dtype != dtype:
            bias = torch.zeros(self.seen.shape, device=self.seen.device, dtype=dtype).masked_fill(~self.seen, HIDDEN)
            self._bias = bias[:, None].repeat(1, 1, queries, 1)
        return self._bias


class AttentionPlan:
    """Which rows see which: causal segments, and segments that also see one shared block.

    segments: list of (start, length, block) over the flat rows; block = index into `blocks` or None.
    blocks: list of (start, length): rows of blocks inside the same flat batch.
    Segments are grouped into a few padded tensors of similar length, which are made on the device when first needed;
    what travels between processes and to the device are the segments alone.
    """

    def __init__(self, segments, blocks, device=None, bucket=24):
        kinds = {}
        for segment in segments:
            kinds.setdefault((segment[2] is not None, -(-segment[1] // bucket)), []).append(segment)
        array = lambda v: np.array(v, dtype=np.int64)
        self.spans, offset = [], 0
        back = np.empty(sum(n for _, n, _ in segments), dtype=np.int64)
        for (shared, _), segs in sorted(kinds.items(), key=lambda kv: kv[0]):
            starts, lengths = array([s for s, _, _ in segs]), array([n for _, n, _ in segs])
            at = np.arange(lengths.max())
            padded = np.flatnonzero(at < lengths[:, None])
            back[(starts[:, None] + at).ravel()[padded]] = offset + padded
            offset += len(segs) * len(at)
            seen = tuple(array([blocks[b][i] for _, _, b in segs]) for i in (0, 1)) if shared else None
            self.spans.append((starts, lengths, seen))
        self.back, self.groups = torch.from_numpy(back), None
        if device is not None:
            self.to(device)

    def __getstate__(self):
        return {"spans": self.spans, "back": self.back.cpu().numpy()}

    def __setstate__(self, state):
        self.spans, self.back, self.groups = state["spans"], torch.from_numpy(state["back"]), None

    def to(self, device):
        """Makes the padded tensors on the device; the plan stays there."""
        # Fused attention wants rows of its bias to start at multiples of 16 bytes.
        align = 8 if torch.device(device).type == "cuda" else 1
        self.groups = [_Group(*span, device, align) for span in self.spans]
        self.back = self.back.to(device, non_blocking=True)
        return self

    def attend(self, q, k, v, fused=None):
        """(T, H, D), (T, G, D), (T, G, D) -> (T, H, D); `fused`: with PyTorch's own attention (the default on a GPU)."""
        if self.groups is None:
            self.to(q.device)
        out = []
        heads, groups, d = q.shape[1], k.shape[1], q.shape[2]
        core = _fused if (q.is_cuda if fused is None else fused) else _written_out
        for g in self.groups:
            n, length = g.rows.shape
            width = g.keys.shape[1]
            qq = q.index_select(0, g.rows.flatten()).view(n, length, groups, heads // groups, d)
            qq = qq.permute(0, 2, 3, 1, 4).reshape(n, groups, -1, d)
            kk = k.index_select(0, g.keys.flatten()).view(n, width, groups, d).transpose(1, 2)
            vv = v.index_select(0, g.keys.flatten()).view(n, width, groups, d).transpose(1, 2)
            y = core(g, qq, kk, vv).unflatten(2, (-1, length))
            out.append(y.permute(0, 3, 1, 2, 4).reshape(-1, heads, d))
        return torch.cat(out).index_select(0, self.back)


def _written_out(group, q, k, v):
    """On a CPU the fused attention's backward pass takes twice as long at these lengths."""
    scores = (q @ k.transpose(2, 3)).unflatten(2, (-1, group.rows.shape[1])).float() * q.shape[-1] ** -0.5
    scores = scores + group.bias(1, torch.float32)[:, :, None]
    return torch.softmax(scores, -1).to(v.dtype).flatten(2, 3) @ v


def _fused(group, q, k, v):
    bias = group.bias(q.shape[2] // group.rows.shape[1], q.dtype)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
