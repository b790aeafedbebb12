"""Muon: momentum whose matrix updates are orthogonalised (Jordan et al. 2024), for the hidden matrices."""

import torch

from . import device as devices


def orthogonalise(g, steps=5):
    """The nearest semi-orthogonal matrices to (..., rows, cols), by a quintic Newton-Schulz iteration in bf16 where that is fast."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.bfloat16() if g.is_cuda or devices.fast_bf16() else g.float()
    flip = x.shape[-2] > x.shape[-1]
    if flip:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        s = x @ x.mT
        x = a * x + (b * s + c * s @ s) @ x
    return (x.mT if flip else x).float()


class Muon(torch.optim.Optimizer):
    """SGD with Nesterov momentum on orthogonalised updates."""

    def __init__(self, params, lr=0.02, momentum=0.95, weight_decay=0.0):
        super().__init__(params, dict(lr=lr, momentum=momentum, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for alike in self._alike(group["params"]):
                updates = []
                for p in alike:
                    if "momentum" not in self.state[p]:
                        self.state[p]["momentum"] = torch.zeros_like(p)
                    buf = self.state[p]["momentum"]
                    buf.lerp_(p.grad, 1 - group["momentum"])
                    updates.append(p.grad.lerp(buf, group["momentum"]))
                rows, cols = alike[0].shape
                updates = orthogonalise(torch.stack(updates)) if len(alike) > 1 else [orthogonalise(updates[0])]
                for p, update in zip(alike, updates):
                    update = update * max(1.0, rows / cols) ** 0.5
                    p.mul_(1 - group["lr"] * group["weight_decay"]).add_(update, alpha=-group["lr"])

    @staticmethod
    def _alike(params):
        """Matrices of one shape together, so that a GPU is given few large products; a CPU takes them one by one."""
        out = {}
        for i, p in enumerate(params):
            if p.grad is not None:
                out.setdefault((p.shape if p.is_cuda else i), []).append(p)
        return out.values()
