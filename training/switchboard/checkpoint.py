"""Checkpoints: everything a run needs to go on, or only the weights in bf16 to carry elsewhere."""

import os
import pickle

import torch


class BadCheckpoint(Exception):
    """A checkpoint that cannot be used; the message says why and what to do."""


def save(path, state):
    """Writes the file whole or not at all."""
    tmp = path.with_suffix(".tmp")
    torch.save(state, tmp)
    os.replace(tmp, path)


def weights_of(state):
    """A state without optimizers, floats in bf16: a fifth of the size."""
    half = lambda t: t.to("cpu", torch.bfloat16 if t.is_floating_point() else t.dtype)
    return {**{k: v for k, v in state.items() if k != "optimizers"}, "model": {k: half(v) for k, v in state["model"].items()}}


def load(path):
    """A state on the CPU; weights as they were stored."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        missing = {"model", "config", "steps", "tokens"} - set(state)
    except FileNotFoundError as e:
        raise BadCheckpoint(f"{path} is not there; train first, or give the folder of a run with --run") from e
    except (pickle.UnpicklingError, RuntimeError, OSError, EOFError, ValueError, TypeError, KeyError, AttributeError) as e:
        raise BadCheckpoint(f"{path} is no readable checkpoint ({str(e)[:200]}); copy or join it again") from e
    if missing:
        raise BadCheckpoint(f"{path} lacks {', '.join(sorted(missing))}; it was not written by this program")
    return state
