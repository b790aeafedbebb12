"""One model in training: its optimizers, a step, its state, and how good it is."""

import torch

from . import device as devices, embeddings, losses, text_form as tf
from .model import Config, Model
from .muon import Muon

WARM_STEPS = 20  # with fresh optimizers, however short the schedule


def schedule(c, done, step=WARM_STEPS):
    """Share of the peak learning rate: warm-up, constant, then linear to zero; `done` runs from 0 to 1.

    `step` counts from fresh optimizers.
    """
    warm = min(done / 0.01, (step + 1) / WARM_STEPS)
    return min(1.0, warm, max(0.0, (1 - done) / c["decay"]))


class Trainer:
    def __init__(self, c, enc, device, company=None):
        self.c, self.device = c, device
        self.config = Config(**c["model"], vocab=enc.tok.get_vocab_size())
        model = Model(self.config, embeddings.token_texts(enc.tok))
        if company is not None:
            model.embed.start_from(company.float())
        self.model = model.to(device)
        hidden = [p for n, p in model.named_parameters() if n.startswith("layers.") and p.dim() == 2]
        tables = list(model.embed.parameters())
        ids = {id(p) for p in hidden + tables}
        adam = dict(betas=(0.9, 0.98), weight_decay=0.0, fused=True)
        heads = [p for p in model.parameters() if id(p) not in ids and p is not model.retrieve]
        self.optimizers = [
            torch.optim.AdamW([{"params": heads}, {"params": [model.retrieve], "lr": c["retrieve_lr"] or c["lr"]}], lr=c["lr"], **adam),
            torch.optim.AdamW(tables, lr=c["embed_lr"], **adam),
            self._of_hidden(hidden, c, adam),
        ]
        for g in self._groups():
            g["peak"] = g["lr"]
        self.steps = self.tokens = self.fresh_at = 0

    def _groups(self):
        return [g for o in self.optimizers for g in o.param_groups]

    @staticmethod
    def _of_hidden(hidden, c, adam):
        """Muon from random weights; AdamW for pretrained ones, which it made: orthogonalising wide matrices also costs as
        much on a CPU as a small batch does."""
        if c["optimizer"] == "muon":
            return Muon(hidden, lr=c["muon_lr"], weight_decay=c["weight_decay"])
        return torch.optim.AdamW(hidden, lr=c["hidden_lr"], **{**adam, "weight_decay": c["weight_decay"]})

    def step(self, batch, done, accuracies=False):
        """One step on a batch at a point of the schedule; losses by name, still on the device."""
        self.at(done)
        for g in self._groups():
            g["lr"] = g["peak"] * schedule(self.c, done, self.steps - self.fresh_at)
        b = batch.to(self.device)
        with devices.autocast(self.device):
            loss, stats = losses.joint(self.model, b, b.stage, accuracies, {**losses.WEIGHTS, **self.c["weights"]})
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        finite = bool(torch.isfinite(norm))
        for opt in self.optimizers:
            if finite:
                opt.step()
            opt.zero_grad()
        self.steps, self.tokens = self.steps + 1, self.tokens + len(b.tokens)
        stats["loss"] = loss.detach()
        return stats

    def at(self, done):
        """Puts the model into the state of a point of the schedule: in its last share it has the values of the exported file."""
        self.model.quantize_as(self.c["quant"] if self.c["qat"] and done >= 1 - self.c["qat"] else None)

    def state(self, spent):
        return {"model": self.model.state_dict(), "optimizers": [o.state_dict() for o in self.optimizers], "spent": spent,
                "steps": self.steps, "tokens": self.tokens, "config": self.config.dict()}

    def load(self, state):
        """Goes on from a state, with fresh optimizers if it has none; minutes of training already spent."""
        self.model.load_state_dict(state["model"])
        for opt, saved in zip(self.optimizers, state.get("optimizers", ())):
            opt.load_state_dict(saved)
        self.steps, self.tokens = state["steps"], state["tokens"]
        self.fresh_at = 0 if "optimizers" in state else self.steps
        return state.get("spent", 0.0)


@torch.no_grad()
def evaluate(model, batches):
    """Teacher-forced on held-out draws: selection accuracy and calls right in every token."""
    n = right = calls = exact = 0
    device = devices.of(model)
    for b in batches:
        b = b.to(device)
        with devices.autocast(device):
            hidden = model(b.tokens, b.previous, b.positions, b.plan)
            table, want = losses.selection(model, b, hidden)
            logits = model.logits(hidden[b.rows["call"]])
        n, right = n + len(want), right + (table.argmax(1) == want).sum().item()
        ok, start = (logits.argmax(-1) == b.nexts["call"]).cpu(), 0
        for end in (b.nexts["call"] == tf.END).nonzero().squeeze(1).tolist():
            calls, exact, start = calls + 1, exact + bool(ok[start:end + 1].all()), end + 1
    return {"val_select": round(right / max(n, 1), 4), "val_args": round(exact / max(calls, 1), 4), "val_n": n}


@torch.no_grad()
def calibrate(model, batches):
    """The temperature that makes the selection's probabilities fit held-out draws best (Guo et al. 2017)."""
    tables, device = [], devices.of(model)
    for b in batches:
        b = b.to(device)
        tables.append(losses.selection(model, b, model(b.tokens, b.previous, b.positions, b.plan)))
    loss = lambda t: sum(torch.nn.functional.cross_entropy(table / t, want, reduction="sum").item() for table, want in tables)
    return min((0.5 + 0.05 * i for i in range(51)), key=loss)
