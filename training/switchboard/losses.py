"""The joint loss: L_retrieve + L_rerank + L_param + L_lm (DESIGN of the project: ARCHITECTURE.md, "Training")."""

import torch
import torch.nn.functional as F

WEIGHTS = {"rerank": 2.0, "retrieve": 0.4, "call": 1.5, "say": 0.2, "text": 0.1, "copy": 0.3}


def selection(model, batch, hidden):
    """Re-rank logits (N, C+1), the last column being none, and the right column (N,)."""
    n = len(batch.has_call)
    score = (hidden[batch.assistant_pair].float() * model.score[0]).sum(1) + model.score_bias[0]
    none = (hidden[batch.assistant_alone].float() * model.score[1]).sum(1) + model.score_bias[1]
    width = int(batch.pair_slot.max()) + 1
    table = torch.full((n, width + 1), float("-inf"))
    table = table.index_put((batch.pair_sample, batch.pair_slot), score)
    table = torch.cat([table[:, :width], none[:, None]], dim=1)
    right = torch.where(batch.has_call > 0, 0, width)
    return table, right


def retrieval(model, batch, hidden):
    """Bi-encoder logits (N, B) over the blocks of the sample's own page, and the right block (N,) or -1."""
    h, e = hidden[batch.assistant_alone].float(), hidden[batch.f_end].float()
    with torch.autocast(h.device.type, enabled=False):
        scores = h @ model.retrieve.T @ e.T
    scores = scores.masked_fill(batch.page_of_sample[:, None] != batch.page_of_block[None, :], float("-inf"))
    return scores, batch.target_block


def losses(model, batch, stage, accuracies=True):
    """Every part of the loss by name, plus accuracies if wanted, from one forward pass."""
    hidden = model(batch.tokens, batch.previous, batch.positions, batch.plan)
    parts, stats = {}, {}
    kinds = [k for k in ("call", "say", "text", "copy") if len(batch.rows[k])]
    rows = torch.cat([batch.rows[k] for k in kinds])
    nexts = torch.cat([batch.nexts[k] for k in kinds])
    logits = model.logits(hidden[rows])
    nll = F.cross_entropy(logits.float(), nexts, reduction="none")
    at = 0
    for k in kinds:
        n = len(batch.rows[k])
        parts[k] = nll[at:at + n].mean()
        if accuracies:
            stats[k + "_acc"] = (logits[at:at + n].argmax(-1) == nexts[at:at + n]).float().mean().item()
        at += n
    if stage == 2:
        table, right = selection(model, batch, hidden)
        parts["rerank"] = F.cross_entropy(table, right)
        stats["rerank_acc"] = (table.argmax(1) == right).float().mean().item()
        scores, target = retrieval(model, batch, hidden)
        some = target >= 0
        if some.any():
            parts["retrieve"] = F.cross_entropy(scores[some], target[some])
            stats["retrieve_acc"] = (scores[some].argmax(1) == target[some]).float().mean().item()
    total = sum(WEIGHTS[k] * v for k, v in parts.items())
    stats.update({k: v.item() for k, v in parts.items()})
    return total, stats
