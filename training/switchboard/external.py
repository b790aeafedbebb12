"""Licensed intent sets as worlds: every annotated utterance becomes a template of a function.

SNIPS (CC0), HWU64 (CC-BY-4.0) and CLINC150 (CC-BY-3.0) from the optional data folder; see MODEL_CARD.md.
"""

import json
from pathlib import Path

from .generate import CANNOT
from .texts import lines
from .world import Fn, slots_of

SNIPS = {
    "AddToPlaylist": "Add a song, an album or an artist to a playlist",
    "BookRestaurant": "Reserve a table at a restaurant",
    "GetWeather": "Get the weather for a place and time",
    "PlayMusic": "Play music",
    "RateBook": "Rate a book",
    "SearchCreativeWork": "Look for a book, film, song, game or show by its title",
    "SearchScreeningEvent": "Find when and where films are shown",
}
# Entity and intent names are spelled out where the label alone says too little.
PARAMS = {
    "house_place": "part of the house", "change_amount": "by how much", "event_name": "name of the event", "place_name": "place",
    "timeofday": "part of the day", "definition_word": "word to explain", "device_type": "which device", "relation": "relation of the person",
    "playlist_owner": "whose playlist", "poi": "near which place", "served_dish": "dish", "party_size_number": "number of people",
    "timeRange": "when", "spatial_relation": "how near", "object_select": "which one of a series", "best_rating": "highest possible points",
    "rating_value": "points given", "object_name": "title", "object_type": "kind of work", "entity_name": "title of the song or album",
}
HWU = {
    "qa_stock": "Look up a share price", "qa_currency": "Exchange rate between currencies", "qa_definition": "Explain a word",
    "iot_hue_lightchange": "Change the colour of the lights", "iot_hue_lightdim": "Dim the lights", "iot_hue_lightup": "Make the lights brighter",
    "iot_hue_lightoff": "Switch the lights off", "iot_hue_lighton": "Switch the lights on", "iot_wemo_off": "Switch a plug off",
    "iot_wemo_on": "Switch a plug on", "iot_cleaning": "Start the vacuum robot", "iot_coffee": "Make coffee", "social_post": "Post on social media",
    "social_query": "Check social media", "lists_createoradd": "Create a list or add to it", "takeaway_order": "Order takeaway food",
    "takeaway_query": "Ask about takeaway orders and delivery", "transport_ticket": "Buy a ticket", "transport_taxi": "Call a taxi",
    "transport_query": "Ask for connections and travel times", "transport_traffic": "Traffic conditions", "datetime_query": "Tell the date or time somewhere",
    "datetime_convert": "Convert a time between time zones", "email_querycontact": "Look up a contact's details", "music_likeness": "Rate or like music",
    "music_query": "What music is playing", "music_settings": "Change how music is played (repeat, shuffle)",
}
PROSE = {"qa_factoid", "qa_maths", "general_quirky"}  # requests that no function of a page answers
MAX_TEMPLATES = 200


def _words(name):
    return name.replace("_", " ")


class _Collect:
    def __init__(self, domain):
        self.domain, self.templates, self.values = domain, {}, {}

    def add(self, intent, pieces):
        """pieces: [(text, entity or None)]; entities that occur twice make the row unusable."""
        used = [e for _, e in pieces if e]
        if len(set(used)) != len(used) or len(used) > 5:
            return
        text = "".join("{" + e + "}" if e else t.replace("{", "(").replace("}", ")").replace(" @", " at ") for t, e in pieces).strip()
        for t, e in pieces:
            if e:
                self.values.setdefault((intent, e), []).append(t)
        self.templates.setdefault(intent, []).append(text)

    def fns(self, describe, prefix):
        for intent, texts in self.templates.items():
            params = {}
            for (i, e), values in self.values.items():
                if i == intent and len(values) >= 2:
                    params[e] = dict(t="str", v=sorted(set(values)), d=PARAMS.get(e, _words(e)), opt=True)
            texts = [t for t in dict.fromkeys(texts) if all(s in params for s in slots_of(t))]
            name = intent if intent[0].isupper() else intent.lower()
            camel = "".join(w.capitalize() for w in intent.split("_"))
            yield Fn(name, describe(intent), self.domain(intent), names=[camel[:1].lower() + camel[1:], f"{prefix}.{intent.lower()}"],
                     params=params, en=texts[:MAX_TEMPLATES], res=["ok", "done"], ans=["Done."], file="external")


def add(worlds, data):
    """Adds the sets under `data` to the worlds."""
    train = Path(data) / "train"
    snips = _Collect(lambda i: "ext_media" if i in ("AddToPlaylist", "PlayMusic", "SearchCreativeWork", "RateBook") else "ext_places")
    for r in lines(train / "snips/2017-06_train_full.jsonl.zst"):
        snips.add(r["intent"], [(p["text"], p.get("entity")) for p in r["data"]])
    worlds.fns += snips.fns(SNIPS.get, "assistant")
    hwu = _Collect(lambda i: "ext_" + i.split("_")[0])
    for r in lines(train / "hwu64/kfold1_train_rasa.jsonl.zst"):
        if r["intent"] in PROSE:
            worlds.chat.setdefault("en_more", []).append((r["text"], CANNOT["en"][len(r["text"]) % len(CANNOT["en"])]))
        elif not r["intent"].startswith("general_"):
            pieces, last = [], 0
            for e in sorted(r["entities"], key=lambda e: e["start"]):
                pieces += [(r["text"][last:e["start"]], None), (r["text"][e["start"]:e["end"]], e["entity"])]
                last = e["end"]
            hwu.add(r["intent"], [p for p in pieces + [(r["text"][last:], None)] if p[0]])
    worlds.fns += hwu.fns(lambda i: HWU.get(i, _words(i).capitalize()), "hwu")
    domains = {i: d for d, intents in json.loads((train / "clinc150/domains.json").read_text()).items() for i in intents}
    clinc = _Collect(lambda i: "ext_clinc_" + domains.get(i, "other"))
    for r in lines(train / "clinc150/data_full_train_val_oos.jsonl.zst"):
        if domains.get(r["intent"]) in (None, "small_talk"):
            worlds.chat.setdefault("en_more", []).append((r["text"], CANNOT["en"][len(r["text"]) % len(CANNOT["en"])]))
        elif domains[r["intent"]] != "meta":
            clinc.add(r["intent"], [(r["text"], None)])
    worlds.fns += clinc.fns(lambda i: _words(i).capitalize(), "service")
    return worlds
