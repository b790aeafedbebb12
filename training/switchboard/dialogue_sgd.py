"""SGD (CC-BY-SA-4.0): user turns that state their wish and values at once, under the names of five paraphrased schemas (SGD-X)."""

import json
import re
from pathlib import Path

from .dialogue_draft import NEGATED, Draft, number, number_places, places, snake
from .texts import lines

VERSIONS = range(1, 6)
# A yes or no stands in the text where one of these words does.
ABOUT = {"refundable": "refund", "is_redeye": "red[- ]?eye", "furnished": "furnish", "pets_allowed": "pets?|dogs?|cats?", "pets_welcome": "pets?|dogs?|cats?",
         "has_wifi": "wi-?fi|internet", "subtitles": "subtitles?", "serves_alcohol": "alcohol|drinks?|wine|beer|liquor", "has_live_music": "live music|live band",
         "shared_ride": "shar", "offers_cosmetic_services": "cosmetic"}
# Other words for a value, kept in the text while the value is assigned.
SAID = {"inexpensive": "cheap|affordable|low[- ]cost|budget", "moderate": "mid-?range|moderately priced|reasonabl[ey]", "expensive": "pricey|upscale|fancy|high[- ]end",
        "Compact": "small car|compact", "Full-size": "full[- ]?size|large car|big car", "Standard": "standard|medium", "Music": "concerts?|music|gigs?",
        "Sports": "sports?|games?|match(?:es)?", "TV": "television|tv", "Economy": "economy|coach", "First Class": "first[- ]class"}
BACK = re.compile(r"\b(there|it|that|those|them|these|same|again|this one|this restaurant|this event|instead)\b", re.I)
ANSWER = re.compile(r"^\W*(yes|yeah|yep|yup|no|nope|sure|ok|okay|correct|right|great|perfect|that|it|actually|exactly|sounds?|i'?m good)\b", re.I)


def _schemas(folder):
    """[(service, [the same service in SGD-X])]"""
    plain = json.loads((folder / "schema_train.json").read_text(encoding="utf-8"))
    files = [folder / f"sgd_x/v{i}_train_schema.json" for i in VERSIONS]
    variants = [json.loads(f.read_text(encoding="utf-8")) for f in files if f.exists()]
    return [(s, [v[i] for v in variants if len(v) == len(plain) and len(v[i]["slots"]) == len(s["slots"])
                 and len(v[i]["intents"]) == len(s["intents"])]) for i, s in enumerate(plain)]


def _param(slot, others):
    p = dict(d=slot["description"], alt=[snake(o["name"]) for o in others])
    values = [v for v in slot["possible_values"] if v != "dontcare"]
    if not slot["is_categorical"]:
        return {**p, "t": "int" if slot["name"].startswith("number_of") else "str"}
    if set(values) <= {"True", "False"}:
        return {**p, "t": "bool"}
    if all(v.isdigit() for v in values):
        return {**p, "t": "int", "v": (2, max(map(int, values)) + 2) if max(map(int, values)) < 100 else (min(map(int, values)), max(map(int, values)))}
    return {**p, "t": "enum", "v": {v: [] for v in values}}


def _drafts(folder, held):
    drafts, taken = {}, set()
    for service, variants in _schemas(folder):
        alike = {s["name"]: [v["slots"][i] for v in variants] for i, s in enumerate(service["slots"])}
        slots = {s["name"]: s for s in service["slots"]}
        for i, intent in enumerate(service["intents"]):
            others = [v["intents"][i] for v in variants]
            names = [o["name"] for o in others] + [snake(o["name"]) for o in others] + [snake(intent["name"])]
            name = next(n for n in [intent["name"]] + names + [service["service_name"] + intent["name"]] if n not in taken)
            taken.add(name)
            params = {}
            for n in intent["required_slots"] + list(intent["optional_slots"]):
                p = params[n] = _param(slots[n], alike[n])
                default = intent["optional_slots"].get(n, "dontcare")
                if default == "dontcare" or p["t"] == "str" and n not in intent["required_slots"]:
                    continue
                p["default"] = {"bool": default == "True", "int": int(default) if default.isdigit() else 1}.get(p["t"], default)
            drafts[service["service_name"], intent["name"]] = Draft(
                name, intent["description"], "ext_" + service["service_name"].lower(), params, names, [o["description"] for o in others],
                need=intent["required_slots"], held=held)
    return drafts


def _said(text, value, p, name):
    """Where a categorical value stands: (span or None, assigned), or None where it cannot be told."""
    if p["t"] == "bool":
        about = ABOUT.get(name)
        if about and re.search(rf"\b({about})", text, re.I) and bool(NEGATED.search(text)) == (value == "False"):
            return None, value == "True"
        return None
    if p["t"] == "int":
        found = number_places(text, int(value))
        return (found[0], int(value)) if len(found) == 1 else None
    found = places(text, value)
    if len(found) == 1 and not any(value.lower() in o.lower() and o != value and places(text, o) for o in p["v"]):
        return found[0], value
    if not found and SAID.get(value) and len(re.findall(rf"\b(?:{SAID[value]})\b", text, re.I)) == 1:
        return None, value
    return None


def row(draft, turn, frame, before, first):
    """Adds a user turn to the draft of its intent if all that it says stands in it."""
    text, acts = turn["utterance"], {a["act"] for a in frame["actions"]}
    intent = "INFORM_INTENT" in acts
    if not acts <= {"INFORM", "INFORM_INTENT", "THANK_YOU"} or not (intent or "INFORM" in acts):
        return False
    informed = {a["slot"]: a["canonical_values"] for a in frame["actions"] if a["act"] == "INFORM" and a["slot"]}
    state = {s: v for s, v in frame["state"]["slot_values"].items() if before.get(s) != v}
    if any(s not in informed for s in state) or any("dontcare" in v for v in informed.values()):
        return False
    if not first and (not informed or BACK.search(text) or ANSWER.search(text)):
        return False  # "play the song" says little without the turns before it
    if not intent and (len(informed) < 2 or len(text.split()) < 8):
        return False  # an answer to a question, not a request
    spans, assigned = [], {}
    marked = {s["slot"]: (s["start"], s["exclusive_end"]) for s in frame["slots"] if "start" in s}
    for name, values in informed.items():
        p = draft.params.get(name)
        if p is None:
            return False
        if name in marked and p["t"] in ("str", "int"):
            spans.append((*marked[name], name, None if p["t"] == "str" else number(text[slice(*marked[name])])))
            continue
        got = _said(text, values[0], p, name) if values and p["t"] != "str" else None
        if got is None:
            return False
        if got[0]:
            spans.append((*got[0], name, got[1]))
        else:
            assigned[name] = got[1]
    return draft.add(text, spans, assigned)


def fns(train, held):
    """The functions of the services that no public leaderboard shares."""
    folder = Path(train) / "sgd"
    drafts = _drafts(folder, held)
    for dialogue in lines(folder / "train_clean.jsonl.zst"):
        before = {}
        for i, turn in enumerate(dialogue["turns"]):
            if turn["speaker"] != "USER":
                continue
            frames = turn["frames"]
            if len(frames) == 1:
                key = frames[0]["service"], frames[0]["state"]["active_intent"]
                if key in drafts:
                    row(drafts[key], turn, frames[0], before.get(key[0], {}), i == 0)
            for f in frames:
                before[f["service"]] = f["state"]["slot_values"]
    return [f for f in (d.fn() for d in drafts.values()) if f]
