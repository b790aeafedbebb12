"""Smart homes: the sentence templates of Home Assistant (CC-BY-4.0, English and Chinese) and of home-llm (MIT)."""

import csv
import io
import itertools
import random
import re
from pathlib import Path

from .dialogue_draft import Draft, places, words
from .texts import lines
from .world import slots_of

AREAS = ("kitchen", "living room", "bedroom", "bathroom", "office", "hallway", "garage", "guest room", "study", "basement", "attic", "dining room", "nursery",
         "laundry room", "playroom", "厨房", "客厅", "卧室", "浴室", "书房", "走廊", "车库", "客房", "餐厅", "儿童房", "阳台", "主卧")
_COLORS = {"white": ["白色"], "black": ["黑色"], "red": ["红色"], "orange": ["橙色"], "yellow": ["黄色"], "green": ["绿色"], "blue": ["蓝色"], "purple": ["紫色"], "brown": ["棕色"]}


def _name(d, *values):
    return dict(t="str", d=d, v=list(values), alt=["device", "entity", "device_name"])


_AREA = dict(t="str", d="Room of the home", v=list(AREAS), alt=["room", "zone", "location"])
_FLOOR = dict(t="str", d="Floor of the home", v=["ground", "first", "second", "top", "lower", "upper"], alt=["storey", "level"])
_LIGHT = _name("Which lamp", "bedside", "ceiling", "desk", "reading", "porch", "floor", "wall", "garden", "床头灯", "吊灯", "台灯", "夜灯", "壁灯", "落地灯")
_COVER = _name("Which cover", "left curtain", "roof window blind", "patio shade", "garage door", "balcony shutter", "左边窗帘", "天窗卷帘", "车库门", "阳台窗帘")
_LOCK = _name("Which lock", "front door", "back door", "garden gate", "cellar door", "前门", "后门", "院门", "地下室门")
_PLAYER = _name("Which player", "TV", "kitchen speaker", "stereo", "soundbar", "bedroom TV", "电视", "音箱", "客厅电视", "收音机")
_VACUUM = _name("Which robot", "Rover", "Dusty", "Robby", "robot vacuum", "小白", "扫地机", "圆圆")
_FAN = _name("Which fan", "ceiling fan", "tower fan", "desk fan", "吊扇", "塔扇", "台扇")
_HEATER = _name("Which thermostat", "thermostat", "radiator", "heat pump", "boiler", "空调", "暖气", "热水器", "恒温器")
_VALVE = _name("Which valve", "water valve", "sprinkler", "main valve", "水阀", "喷灌", "总阀")
_TIMER = dict(t="str", d="Name of the timer", v=["pizza", "tea", "laundry", "eggs", "workout", "homework", "bread"], alt=["label", "timer_name"])


def _n(d, lo, hi, *alt):
    return dict(t="int", v=(lo, hi), d=d, alt=list(alt))


_CLOCK = dict(hours=_n("Hours", 2, 12), minutes=_n("Minutes", 2, 59), seconds=_n("Seconds", 2, 59))
_STARTED = dict(start_hours=_n("Hours it was set to", 2, 12), start_minutes=_n("Minutes it was set to", 2, 59), start_seconds=_n("Seconds it was set to", 2, 59))
_ITEM = dict(t="str", d="What to put on the list", v=["milk", "eggs", "dish soap", "two lemons", "oat flakes", "batteries", "call the dentist", "water the plants"], alt=["entry", "task"])
_LIST = dict(t="str", d="Which list", v=["shopping", "chores", "weekend", "packing", "groceries", "work"], alt=["list_name"])
_MESSAGE = dict(t="str", d="What to say", v=["dinner is ready", "time to leave", "the taxi is here", "movie night starts now", "please come down"], alt=["text"])
_QUERY = dict(t="str", d="What to play", v=["Abbey Road", "smooth jazz", "the Beatles", "Bohemian Rhapsody", "morning news", "Nina Simone", "road trip"], alt=["query", "media"])
_SCENE = dict(t="str", d="Which scene", v=["movie night", "good morning", "party", "reading", "away", "观影模式", "早安", "聚会", "离家"], alt=["scene_name"])
_SCRIPT = dict(t="str", d="Which script", v=["water plants", "close everything", "wake up", "浇花", "全部关闭", "起床"], alt=["script_name"])
_POSITION = _n("Percent open", 0, 100, "level", "percentage")
# file: (name, description, other names, parameters)
FILES = {
    "light_HassTurnOn": ("light_turn_on", "Switch lights on", ["HassLightOn", "turnOnLights"], dict(name=_LIGHT, area=_AREA, floor=_FLOOR)),
    "light_HassTurnOff": ("light_turn_off", "Switch lights off", ["HassLightOff", "turnOffLights"], dict(name=_LIGHT, area=_AREA, floor=_FLOOR)),
    "light_HassLightSet": ("HassLightSet", "Set the brightness or colour of lights", ["set_light", "adjustLight"], dict(
        name=_LIGHT, area=_AREA, floor=_FLOOR, brightness=_n("Brightness in percent", 2, 100, "level", "percent"),
        color=dict(t="enum", v=_COLORS, d="Colour", alt=["colour"]))),
    "climate_HassClimateSetTemperature": ("HassClimateSetTemperature", "Set the target temperature", ["set_temperature", "setThermostat"], dict(
        name=_HEATER, area=_AREA, floor=_FLOOR, temperature=_n("Degrees", 5, 35, "degrees", "target"))),
    "climate_HassClimateGetTemperature": ("HassClimateGetTemperature", "Tell the temperature in a room", ["get_temperature"], dict(name=_HEATER, area=_AREA, floor=_FLOOR)),
    "cover_HassTurnOn": ("open_cover", "Open blinds, curtains or doors", ["HassOpenCover"], dict(name=_COVER, area=_AREA, floor=_FLOOR)),
    "cover_HassTurnOff": ("close_cover", "Close blinds, curtains or doors", ["HassCloseCover"], dict(name=_COVER, area=_AREA, floor=_FLOOR)),
    "cover_HassSetPosition": ("HassSetPosition", "Open a blind or curtain so far", ["set_cover_position"], dict(name=_COVER, area=_AREA, position=_POSITION)),
    "valve_HassSetPosition": ("set_valve_position", "Open a valve so far", ["valvePosition"], dict(name=_VALVE, position=_POSITION)),
    "valve_HassTurnOn": ("open_valve", "Open a valve", ["valveOpen"], dict(name=_VALVE)),
    "valve_HassTurnOff": ("close_valve", "Close a valve", ["valveClose"], dict(name=_VALVE)),
    "fan_HassTurnOn": ("fan_turn_on", "Switch fans on", ["startFan"], dict(name=_FAN, area=_AREA)),
    "fan_HassTurnOff": ("fan_turn_off", "Switch fans off", ["stopFan"], dict(name=_FAN, area=_AREA)),
    "lock_HassTurnOn": ("lock_door", "Lock a door", ["HassLock"], dict(name=_LOCK, area=_AREA)),
    "lock_HassTurnOff": ("unlock_door", "Unlock a door", ["HassUnlock"], dict(name=_LOCK, area=_AREA)),
    "media_player_HassMediaNext": ("HassMediaNext", "Skip to the next track", ["next_track"], dict(name=_PLAYER, area=_AREA)),
    "media_player_HassMediaPrevious": ("HassMediaPrevious", "Go back to the previous track", ["previous_track"], dict(name=_PLAYER, area=_AREA)),
    "media_player_HassMediaPause": ("HassMediaPause", "Pause playing", ["pause_media"], dict(name=_PLAYER, area=_AREA)),
    "media_player_HassMediaUnpause": ("HassMediaUnpause", "Go on playing", ["resume_media"], dict(name=_PLAYER, area=_AREA)),
    "media_player_HassSetVolume": ("HassSetVolume", "Set the volume", ["set_volume_level"], dict(
        name=_PLAYER, area=_AREA, volume_level=_n("Volume in percent", 0, 100, "volume", "level"))),
    "media_player_HassMediaSearchAndPlay": ("HassMediaSearchAndPlay", "Look for music or films and play them", ["search_and_play"], dict(
        name=_PLAYER, area=_AREA, search_query=_QUERY)),
    "scene_HassTurnOn": ("activate_scene", "Switch to a scene", ["HassScene"], dict(name=_SCENE)),
    "script_HassTurnOn": ("run_script", "Run a script of the home", ["HassScript"], dict(name=_SCRIPT)),
    "vacuum_HassVacuumStart": ("HassVacuumStart", "Start a vacuum robot", ["vacuum_start"], dict(name=_VACUUM, area=_AREA)),
    "vacuum_HassVacuumReturnToBase": ("HassVacuumReturnToBase", "Send a vacuum robot back to its base", ["vacuum_dock"], dict(name=_VACUUM, area=_AREA)),
    "homeassistant_HassStartTimer": ("HassStartTimer", "Start a timer", ["timer_start"], dict(**_CLOCK, name=_TIMER)),
    "homeassistant_HassIncreaseTimer": ("HassIncreaseTimer", "Add time to a running timer", ["timer_extend"], dict(**_CLOCK, **_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassDecreaseTimer": ("HassDecreaseTimer", "Take time off a running timer", ["timer_shorten"], dict(**_CLOCK, **_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassCancelTimer": ("HassCancelTimer", "Cancel a timer", ["timer_cancel"], dict(**_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassPauseTimer": ("HassPauseTimer", "Pause a timer", ["timer_pause"], dict(**_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassUnpauseTimer": ("HassUnpauseTimer", "Let a paused timer go on", ["timer_resume"], dict(**_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassTimerStatus": ("HassTimerStatus", "Tell how long a timer still runs", ["timer_left"], dict(**_STARTED, name=_TIMER, area=_AREA)),
    "homeassistant_HassGetCurrentTime": ("HassGetCurrentTime", "Tell the time", ["get_time"], {}),
    "homeassistant_HassGetCurrentDate": ("HassGetCurrentDate", "Tell today's date", ["get_date"], {}),
    "weather_HassGetWeather": ("HassGetWeather", "Tell the weather outside", ["home_weather"], {}),
    "shopping_list_HassShoppingListAddItem": ("HassShoppingListAddItem", "Put something on the shopping list", ["shopping_add"], dict(item=_ITEM)),
    "todo_HassListAddItem": ("HassListAddItem", "Put something on a to-do list", ["list_add"], dict(item=_ITEM, name=_LIST)),
    "todo_HassListCompleteItem": ("HassListCompleteItem", "Tick something off a to-do list", ["list_complete"], dict(item=_ITEM, name=_LIST)),
    "assist_satellite_HassBroadcast": ("HassBroadcast", "Say something through all speakers of the home", ["announce"], dict(message=_MESSAGE)),
}
TOKEN = re.compile(r"\{([\w.]+)(?::([\w.]+))?\}|<([^<>]+)>|([\[\](){}|;])")


class Expander:
    """Random expansions of sentence templates with [optional], (one|other) and <rule>."""

    def __init__(self, rules, rng):
        self.rules, self.rng = rules, rng

    def expand(self, text, depth=0):
        """One expansion; raises LookupError for a rule that is not there, ValueError for syntax this does not read."""
        if depth > 12:
            raise ValueError(text)
        out, rest = self._alternatives(text, depth)
        if rest:
            raise ValueError(text)
        return out

    def _alternatives(self, text, depth):
        choices, now = [], ""
        while text:
            m = TOKEN.search(text)
            if not m:
                now, text = now + text, ""
                break
            now, text = now + text[:m.start()], text[m.end():]
            slot, renamed, rule, mark = m.groups()
            if slot:
                now += "{" + (renamed or slot) + "}" if slot != "brightness_level" and slot != "timer_half" else "\0"
            elif rule:
                now += self.expand(self.rules[rule], depth + 1)
            elif mark in "[(":
                inner, text = self._alternatives(text, depth + 1)
                if text[:1] != ("]" if mark == "[" else ")"):
                    raise ValueError(text)
                text = text[1:]
                likely = 0.5 if now.strip() else 0.75  # what opens a sentence is most often its verb
                now += inner if mark == "(" or self.rng.random() < likely else ""
            elif mark == "|":
                choices.append(now)
                now = ""
            elif mark in "])":
                text = mark + text
                break
            else:
                raise ValueError(mark)
        choices.append(now)
        return self.rng.choice(choices), text


def _tidy(body, lang):
    """Loose ends of an expansion put right."""
    body = re.sub(r"\s+([%°])", r"\1", " ".join(body.split()))
    body = re.sub(r"\b(the|my|our) (?=(the|my|our) )", "", body)
    return re.sub(r"的$", "", re.sub(r"的+", "的", body)) if lang == "zh" else body


def _usable(body, params, lang):
    slots = slots_of(body)
    if lang == "zh" and re.search(r"[a-zA-Z]", re.sub(r"\{\w+\}", "", body)) or re.search(r"\b(\w+) \1\b|我[计定倒]时|闭嘴播放", body):
        return False
    apart = "}{" not in body.replace(" ", "")  # two values side by side cannot be told apart
    return "\0" not in body and len(slots) == len(set(slots)) and all(s in params for s in slots) and apart and len(body.replace(" ", "")) > 3


def assistant(train, held, tries=14):
    """Home Assistant's intents."""
    try:
        import yaml
    except ImportError as e:
        raise SystemExit("reading Home Assistant's intents needs PyYAML: cargo xtask setup --python, or pip install PyYAML") from e
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    files = {r["path"]: r["yaml"] for r in lines(Path(train) / "ha_intents/all_languages_yaml.jsonl.zst") if re.match(r"sentences/(en|zh-cn)/", r["path"])}
    out = []
    rules = {lang: yaml.load(files[f"sentences/{lang}/_common.yaml"], loader).get("expansion_rules", {}) for lang in ("en", "zh-cn")}
    for stem, (name, desc, names, params) in FILES.items():
        rng = random.Random(stem)
        need = [n for n in params if n in ("item", "message", "search_query", "temperature", "position", "volume_level")]
        domain = stem.split("_Hass")[0]
        draft = Draft(name, desc, "ext_ha_" + {"homeassistant": "timer", "shopping_list": "todo"}.get(domain, domain), params, names, need=need, held=held)
        for lang in ("en", "zh-cn"):
            text = files.get(f"sentences/{lang}/{stem}.yaml")
            for block in (itertools.chain(*(i["data"] for i in yaml.load(text, loader)["intents"].values())) if text else ()):
                e = Expander({**rules[lang], **block.get("expansion_rules", {})}, rng)
                for sentence in block["sentences"]:
                    for _ in range(tries):
                        try:
                            body = _tidy(e.expand(sentence), lang[:2])
                        except (LookupError, ValueError):
                            break
                        if _usable(body, params, lang[:2]):
                            draft.template(body, lang=lang[:2])
        f = draft.fn()
        if f:
            out.append(f)
    return out


# home-llm: services of a kind of device -> what they do
KINDS = {"blinds": "blinds", "fan": "a fan", "garage_door": "a garage door", "light": "a light", "lock": "a door lock", "switch": "a switch", "media_player": "a media player",
         "climate": "the heating and cooling", "vacuum": "a vacuum robot", "todo": "a to-do list", "timer": "a timer"}
DOES = {"open_cover": "Open {}", "close_cover": "Close {}", "stop_cover": "Stop {} while moving", "toggle": "Switch {} over to its other state", "turn_on": "Switch {} on",
        "turn_off": "Switch {} off", "increase_speed": "Make {} faster", "decrease_speed": "Make {} slower", "lock": "Lock {}", "unlock": "Unlock {}",
        "volume_up": "Make {} louder", "volume_down": "Make {} quieter", "volume_mute": "Mute {}", "media_play": "Start {}", "media_pause": "Pause {}",
        "media_stop": "Stop {}", "media_next_track": "Skip to the next track on {}", "media_previous_track": "Go back a track on {}", "start": "Start {}", "stop": "Stop {}",
        "pause": "Pause {}", "return_to_base": "Send {} to its base", "set_temperature": "Set the temperature of {}", "set_humidity": "Set the humidity of {}",
        "set_fan_mode": "Set the fan of {}", "set_hvac_mode": "Set the mode of {}", "add_item": "Put something on {}", "cancel": "Cancel {}"}
MARKS = {
    "brightness": _n("Brightness in percent", 2, 100, "level"), "color": dict(t="str", d="Colour", v=["red", "blue", "warm white", "green", "orange", "violet", "pink"], alt=["colour"]),
    "todo": _ITEM, "duration": dict(t="str", d="How long", v=[], alt=["time"]), "temp_f": _n("Degrees Fahrenheit", 55, 90, "temperature"),
    "temp_c": _n("Degrees Celsius", 10, 30, "temperature_celsius"), "humidity": _n("Percent", 20, 80, "level"),
    "fan_mode": dict(t="enum", v={"low": [], "medium": [], "high": [], "auto": ["automatic"]}, d="Speed of the fan"),
    "hvac_mode": dict(t="enum", v={"heat": ["heating"], "cool": ["cooling"], "auto": ["automatic"], "off": [], "dry": [], "fan_only": ["fan only"]}, d="Mode"),
}


def home_llm(train, held):
    """home-llm's ways of asking for a service of one device, and for its state."""
    piles = {Path(r["path"]).name: r["text"] for r in lines(Path(train) / "home_llm/piles_5_languages.jsonl.zst") if "/english/" in r["path"]}
    rows = lambda name: list(csv.DictReader(io.StringIO(piles.get(name, ""))))
    devices = {}
    for r in rows("pile_of_device_names.csv"):
        devices.setdefault(r["device_name"].split(".")[0], []).append(r["description"])
    durations = [r["name"].lower() for r in rows("pile_of_durations.csv")]
    todos = [t for t in piles.get("pile_of_todo_items.txt", "").splitlines() if t][:200]
    drafts = {}

    def draft(kind, service):
        if (kind, service) not in drafts:
            params = {"device_name": _name("Which device", *(devices.get(kind, [])[:200])), "room": _AREA,
                      **{m: dict(p) for m, p in MARKS.items() if kind in ("light", "climate", "timer", "todo")}}
            params.get("duration", {})["v"] = durations
            params.get("todo", {})["v"] = todos
            does = DOES[service].format(KINDS[kind]) if service in DOES else f"Tell the state of {KINDS[kind]}"
            drafts[kind, service] = Draft(f"{kind}_{service}", does, "ext_hl_" + kind, params, [f"{kind}.{service}", f"{service}_{kind}"], held=held)
        return drafts[kind, service]

    for r in rows("pile_of_templated_actions.csv"):
        if r["device_type"] in KINDS and r["service"] in DOES:
            d, body = draft(r["device_type"], r["service"]), r["phrase"].strip().replace('"', "").replace("<", "{").replace(">", "}")
            if len(set(slots_of(body))) == len(slots_of(body)) and all(s in d.params for s in slots_of(body)):
                d.template(body)
    for r in rows("pile_of_specific_actions.csv"):
        kind, service = r["service_name"].split(".")
        room = re.sub(r"_\d+$", "", r["device_name"]).replace("_", " ")
        found = places(r["phrase"], room)
        if kind in KINDS and service in DOES and len(found) == 1 and room in AREAS:
            draft(kind, service).add(r["phrase"], [(*found[0], "room", None)])
    for r in rows("pile_of_status_requests.csv"):
        body = r["phrase"].replace("<", "{").replace(">", "}")
        if r["device_type"] in KINDS and slots_of(body) == ["device_name"]:
            draft(r["device_type"], "get_state").template(body)
    return [f for f in (d.fn(least=4) for d in drafts.values()) if f]
