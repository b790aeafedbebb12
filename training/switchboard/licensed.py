"""All licensed sets of the data folder as functions with ways of asking; see MODEL_CARD.md."""

from . import dialogues, external, signatures


def add(worlds, data, seed=1):
    """Adds the functions made from the sets under `data`; takes some seconds. Another seed asks in other words."""
    external.add(worlds, data)
    dialogues.add(worlds, data)
    signatures.add(worlds, data, seed)
    return worlds
