"""The joint loss: L_retrieve + L_rerank + L_param + L_lm (DESIGN of the project: ARCHITECTURE.md, "Training")."""

import torch
import torch.nn.functional as F

WEIGHTS = {"rerank": 1.5, "retrieve": 0.4, "call": 3.0, "say": 0.2, "text": 0.1, "copy": 0.3}


def selection(model, batch, hidden):
    """Re-rank logits (N, C+1), the last column being none, and the right column (N,)."""
    n, width = len(batch.has_call), batch.slots
    score = (hidden[batch.assistant_pair].float() * model.score[0]).sum(1) + model.score_bias[0]
    none = (hidden[batch.assistant_alone].float() * model.score[1]).sum(1) + model.score_bias[1]
    table = torch.full((n, width), float("-inf"), device=score.device)
    table = table.index_put((batch.pair_sample, batch.pair_slot), score)
    right = torch.where(batch.has_call > 0, 0, width)
    return torch.cat([table, none[:, None]], dim=1), right


def retrieval(model, batch, hidden):
    """Bi-encoder logits (N, B) over the blocks of the sample's own page, and the right block (N,) or -1."""
    h, e = hidden[batch.assistant_alone].float(), hidden[batch.f_end].float()
    with torch.autocast(h.device.type, enabled=False):
        scores = h @ model.retrieve.T @ e.T
    scores = scores.masked_fill(batch.page_of_sample[:, None] != batch.page_of_block[None, :], float("-inf"))
    return scores, batch.target_block


def joint(model, batch, stage, accuracies=True, weights=WEIGHTS):
    """The loss, and every part of it plus accuracies if wanted, from one forward pass; nothing waits for the device."""
    hidden = model(batch.tokens, batch.previous, batch.positions, batch.plan)
    parts, stats = {}, {}
    share = lambda scores, want: (scores.argmax(-1) == want).float().mean()
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
            stats[k + "_acc"] = share(logits[at:at + n], nexts[at:at + n])
        at += n
    if stage == 2:
        table, right = selection(model, batch, hidden)
        parts["rerank"] = F.cross_entropy(table, right)
        stats["rerank_acc"] = share(table, right)
        if len(batch.with_target):
            scores, target = retrieval(model, batch, hidden)
            scores, target = scores[batch.with_target], target[batch.with_target]
            parts["retrieve"] = F.cross_entropy(scores, target)
            stats["retrieve_acc"] = share(scores, target)
    stats.update(parts)
    return sum(weights[k] * v for k, v in parts.items()), {k: v.detach() for k, v in stats.items()}


def losses(model, batch, stage, accuracies=True):
    """`joint` with plain numbers beside the loss."""
    total, stats = joint(model, batch, stage, accuracies)
    return total, {k: v.item() for k, v in stats.items()}
