"""Licensed dialogue and request sets as worlds: SGD, STAR, PolyAI, MultiDoGO, Taskmaster, Seal-Tools, smart homes, MetaTool, Thingpedia.

Each set has its own module; licences are in MODEL_CARD.md. A set that is not there is left out.
"""

import functools
import json
from pathlib import Path

from . import dialogue_home, dialogue_service, dialogue_sgd, dialogue_star, dialogue_tools, world
from .held_out import EVAL, digests

SETS = [("sgd", dialogue_sgd.fns), ("star", dialogue_star.fns), ("polyai", dialogue_service.polyai), ("multidogo", dialogue_service.dogo),
        ("taskmaster", dialogue_service.coffee), ("seal_tools", dialogue_tools.seal), ("metatool", dialogue_tools.metatool),
        ("thingpedia", dialogue_tools.thingpedia), ("home_llm", dialogue_home.home_llm), ("ha_intents", dialogue_home.assistant)]


def _plain(name):
    return "".join(c for c in name.lower() if c.isalnum())


def unseen_names(folder=EVAL):
    """Names, up to spelling, of the functions that only evaluation shows."""
    return {_plain(t["name"]) for p in Path(folder).glob("unseen*.tools.json") for t in json.loads(p.read_text(encoding="utf-8"))}


def faults(f):
    """What is wrong with a function, one language missing aside."""
    w = world.Worlds()
    w.fns.append(f)
    return [e for e in world.check(w, {f.file}) if not e.endswith(("no en templates", "no zh templates"))]


def sound(fns, unseen, taken):
    """The functions that pass the check under names that are free and not held out."""
    for f in fns:
        names = [n for n in [f.name] + f.names if _plain(n) not in unseen]
        if _plain(f.name) in unseen or faults(f):
            continue
        free = [n for n in names + [f"{f.domain.removeprefix('ext_')}_{f.name}"] if n not in taken]
        if not free:
            continue
        f.name = free[0]
        f.names = [n for n in names if n != f.name]
        taken.add(f.name)
        yield f


@functools.cache
def _built(train):
    """Built once a process: worlds are loaded again whenever a world file changes."""
    held, unseen, taken = digests(), unseen_names(), set()
    return [f for folder, fns in SETS if (train / folder).is_dir() for f in sound(fns(train, held), unseen, taken)]


def add(worlds, data):
    """Adds the sets under `data` to the worlds."""
    taken = {f.name for f in worlds.fns if f.file == "external"}
    worlds.fns += [f for f in _built(Path(data) / "train") if f.name not in taken]
    return worlds
