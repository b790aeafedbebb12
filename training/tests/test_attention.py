"""The attention plan: blocks are seen, later tokens and other segments are not, and both ways of computing agree."""

import unittest

from tests import small  # noqa: F401  (reports that PyTorch is missing)
import torch

from switchboard.attention import AttentionPlan, _Group

BLOCKS = [(0, 5), (5, 9)]
SEGMENTS = [(0, 5, None), (5, 9, None), (14, 7, 0), (21, 30, 1), (51, 6, 1), (57, 26, None)]
ROWS = 83


def naive(q, k, v):
    """One row after the other."""
    out, per = torch.empty_like(q), q.shape[1] // k.shape[1]
    for start, length, block in SEGMENTS:
        before = [] if block is None else list(range(BLOCKS[block][0], sum(BLOCKS[block])))
        for i in range(length):
            seen = before + list(range(start, start + i + 1))
            for h in range(q.shape[1]):
                weights = torch.softmax(k[seen, h // per] @ q[start + i, h] * q.shape[-1] ** -0.5, 0)
                out[start + i, h] = weights @ v[seen, h // per]
    return out


class Attention(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.q, self.k, self.v = torch.randn(ROWS, 4, 8), torch.randn(ROWS, 2, 8), torch.randn(ROWS, 2, 8)

    def test_both_ways_follow_the_plan(self):
        want = naive(self.q, self.k, self.v)
        for fused in (False, True):
            got = AttentionPlan(SEGMENTS, BLOCKS).attend(self.q, self.k, self.v, fused)
            torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)

    def test_padding_for_fused_attention_changes_nothing(self):
        plan = AttentionPlan(SEGMENTS, BLOCKS, "cpu", bucket=48)
        want = plan.attend(self.q, self.k, self.v)
        plan.groups = [_Group(*span, "cpu", 8) for span in plan.spans]
        self.assertTrue(all(g.keys.shape[1] % 8 == 0 for g in plan.groups))
        for fused in (False, True):
            torch.testing.assert_close(plan.attend(self.q, self.k, self.v, fused), want, rtol=1e-4, atol=1e-5)

    def test_gradients_agree(self):
        got = []
        for fused in (False, True):
            q, k, v = (t.clone().requires_grad_() for t in (self.q, self.k, self.v))
            (AttentionPlan(SEGMENTS, BLOCKS).attend(q, k, v, fused) ** 2).sum().backward()
            got.append((q.grad, k.grad, v.grad))
        for a, b in zip(*got):
            torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)


if __name__ == "__main__":
    unittest.main()
