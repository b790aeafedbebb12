"""Tool sets: Seal-Tools (Apache-2.0), MetaTool (MIT) and Thingpedia's canonical phrases (BSD-3-Clause)."""

import json
import random
import re
import zlib
from pathlib import Path

from .dialogue_draft import Draft, identifier, number_places, places, snake, words
from .texts import lines

LEAD = re.compile(r"^(finally|first(ly)?|then|next|lastly|additionally|also|second(ly)?|third(ly)?|after that|furthermore|moreover|in addition|afterwards?|subsequently|(once|after) [^,]+|and)\b,? *(i also|also)?(?=\W*\w)", re.I)
LEAKS = re.compile(r"\bAPI\b|'api'|\bspecified\b|\bfields?( of|,)|^(if|based on|once|using|with) ", re.I)  # a function's name, or a step of a longer plan
ASKS = re.compile(r"\b(need|want|would like|can|could|please|find|get|give|show|tell|retrieve|provide|calculate|check|help|what|how|which|analy[sz]e|translate|create|generate|"
                  r"recommend|search|simulate|estimate|design|start|send|book|play|set|update|add|track|predict|convert|identify|determine|fetch)\b", re.I)
EXAMPLES = re.compile(r"(?:e\.g\.?|such as|for example|like)[,:]?\s*([^()]+)", re.I)
GENERIC = re.compile(r"etc\.?|(the )?((country|city|state|region|neighbou?rhood|port|street|full|field|area|address|location|place|company|product|user|person)s?)( (name|code|id)s?)?|"
                     r"names?|ids?|codes?|coordinates|province|district|county|town|continent|zip code|latitude|longitude", re.I)
SENTENCE = re.compile(r"(?<=[.!?])\s+|,? and (?=(?:also |then )?(?:get|find|check|show|tell|provide|retrieve|calculate|translate|search|please|book|what|how)\b)")


def examples(description):
    """Values that a parameter's description names."""
    m = EXAMPLES.search(description or "")
    if not m:
        return []
    found = [v.strip(" .'\"`") for v in re.split(r",| or | and |/", m.group(1))]
    return [v for v in found if v and len(v) <= 30 and not GENERIC.fullmatch(v) and not re.match(r"(DD|MM|YYYY|HH)\b", v)]


def _seal_params(tool):
    out = {}
    for name, p in tool["parameters"].items():
        kind = {"str": "str", "int": "int", "float": "num", "bool": "bool"}.get(p["type"])
        if kind is None or "." in name or identifier(name) != name:
            return None
        out[name] = dict(t=kind, d=re.sub(r"\s*\(e\.g[^)]*\)", "", p.get("description") or words(name)))
        if kind == "str":
            values = examples(p.get("description"))
            out[name].update(v=values, noise=0.25 if len(values) >= 3 else 0.4)
    return out


def seal_row(draft, text, call, others):
    """Adds a sentence that holds all values of a call, and none of the other calls'."""
    spans = []
    for name, value in call.items():
        p = draft.params.get(name)
        if p is None:
            return False
        if p["t"] == "str" and isinstance(value, str):
            found = places(text, value)
        elif p["t"] == "int" and isinstance(value, int) and not isinstance(value, bool):
            found = number_places(text, value)
        elif p["t"] == "num" and isinstance(value, (int, float)):
            found = places(text, str(value))
        else:
            return False
        if len(found) != 1:
            return False
        spans.append((*found[0], name, None if p["t"] == "str" else value))
    rest = text
    for start, end, _, _ in sorted(spans, reverse=True):
        rest = rest[:start] + rest[end:]
    if not spans or LEAKS.search(text) or re.search(r"\d", rest) or any(isinstance(v, str) and places(text, v) for v in others):
        return False
    return draft.add(text, spans)


def _range(name, kind, top):
    if kind == "int" and 1900 <= top <= 2100:
        return 1950, 2030
    if kind == "int":
        return 2, 90 if "age" in snake(name).split("_") else max(12, int(top * 2))
    return 0, max(1, top * 2)


def seal(train, held):
    """Tools of the development queries; the last calls of a query that needs several are told apart by sentences."""
    tools = {t["api_name"]: t for t in lines(Path(train) / "seal_tools/tool.jsonl.zst")}
    drafts = {}
    for r in lines(Path(train) / "seal_tools/dev.jsonl.zst"):
        for call in r["calling"]:
            tool, given = tools.get(call["api"]), call["parameters"]
            if tool is None or not given or any("API_call" in str(v) for v in given.values()):
                continue
            if call["api"] not in drafts:
                params = _seal_params(tool)
                if params is None:
                    continue
                field = identifier(tool["field"].split("/")[0].lower())
                need = [n for n in tool["required"] if n in params]
                drafts[call["api"]] = Draft(call["api"], tool["api_description"], "ext_seal_" + field, params, [snake(call["api"])], need=need, held=held)
            others = [v for c in r["calling"] if c is not call for v in c["parameters"].values()]
            parts = [r["query"]] if len(r["calling"]) == 1 else SENTENCE.split(r["query"])
            for part in parts:
                part = LEAD.sub(lambda m: "I also" if m.group().lower().endswith("i also") else "", part).strip(" ,")
                part = re.sub(r"\balso (?=need|want|like|would|require)", "", part)
                known = len(part.split()) >= 4 and ASKS.search(part)
                if known and seal_row(drafts[call["api"]], part[:1].upper() + part[1:], given, others):
                    break
    out = []
    for d in drafts.values():
        for n, p in d.params.items():  # few values are known: ranges about them
            if p["t"] in ("int", "num") and d.seen[n]:
                p["v"] = _range(n, p["t"], max(d.seen[n]))
        f = d.fn(least=1)
        if f:
            out.append(f)
    return out


# Labels that say something else than the plugin does.
MISLEADING = {"search", "local", "form", "now", "review", "agones", "portfoliopilot", "calculator", "ProductComparison", "ShoppingAssistant"}
BAD_QUERY = re.compile(r"\[|chat ?gpt|\bplugin|\burl:|https?:", re.I)


def metatool(train, held, each=60):
    """Plugins as functions without parameters."""
    folder = Path(train) / "metatool"
    described = {**json.loads((folder / "plugin_des.json").read_text(encoding="utf-8")), **json.loads((folder / "big_tool_des.json").read_text(encoding="utf-8"))}
    more = {p["name_for_model"]: p for p in json.loads((folder / "plugin_info.json").read_text(encoding="utf-8"))}
    asked = {}
    for r in lines(folder / "all_clean_data.jsonl.zst"):
        asked.setdefault(r["Tool"], []).append(r["Query"])
    out = []
    for tool, queries in sorted(asked.items()):
        if tool not in described or tool.lower() in MISLEADING or tool in MISLEADING:
            continue
        extra = (more.get(tool) or {}).get("description_for_human", "")
        group = zlib.crc32(tool.encode()) % 24  # small domains: some of the plugins do the same
        name = identifier(tool.replace("&", "And"))
        d = Draft(name, described[tool], f"ext_plugins_{group}", None, [snake(name)], [extra] if 10 < len(extra) < 160 else [], held=held)
        queries = [" ".join(q.split()) for q in dict.fromkeys(queries)]
        queries = [q for q in queries if 4 <= len(q.split()) <= 22 and not BAD_QUERY.search(q)]
        for q in random.Random(name).sample(queries, min(each, len(queries))):
            d.add(q)
        f = d.fn(least=10)
        if f:
            out.append(f)
    return out


# Values for Thingpedia's types; a function with any other type is left out.
STRINGS = {
    "url": ["example.com", "www.nature.example", "news.example.org/today", "https://shop.example/cart"], "username": ["@alice", "@bob", "@newsdesk", "@museum"],
    "hashtag": ["#sunset", "#music", "#monday", "#running"], "path_name": ["notes.txt", "photo.jpg", "report.pdf", "summer.png", "budget.xlsx"],
    "email_address": ["ann@example.com", "team@example.org", "lee.wong@example.net"], "phone_number": ["555 0142", "+44 20 7946 0000", "030 901820"],
    "company": ["Google", "Apple", "Toyota", "Siemens"], "stock_id": ["Google", "Apple", "Toyota", "Siemens", "Nestle"], "device_name": ["bedroom", "kitchen", "hall"],
    "app_id": ["Firefox", "Spotify", "the calculator", "Thunderbird"], "city": ["Paris", "Osaka", "Lima", "Turin"], "country": ["Peru", "Japan", "Italy"],
    "artist": ["Adele", "Radiohead", "Miles Davis"], "song": ["Yellow", "Imagine", "Hey Jude"], "album": ["Thriller", "Parachutes"], "playlist": ["Morning run", "Focus"],
}
BY_NAME = {
    "status": ["what a day", "back home", "on my way"], "message": ["dinner is ready", "see you at six", "call me back"], "text": ["good morning", "where is the station"],
    "title": ["Holiday plans", "Weekly report", "Ideas"], "body": ["please find the plan attached", "thanks for your help"], "subject": ["Invoice", "Meeting on Friday"],
    "caption": ["at the beach", "my new bike"], "query": ["solar panels", "apple pie", "marathon training"], "name": ["Anna", "project", "backup"],
    "contents": ["buy milk", "call the plumber"], "content": ["buy milk", "call the plumber"], "description": ["a short walk", "team lunch"], "folder_name": ["Photos", "Work"],
    "file_name": ["notes.txt", "photo.jpg", "report.pdf"], "new_name": ["final.txt", "cover.png"], "old_name": ["draft.txt", "image.png"],
}
DECLARED = re.compile(r"(action|query)\s*(?:\(([^;]*?)\))?\s*:?=\s*@?([\w.\-]+)\.(\w+)\(([^;]*?)\)\s*#_\[utterances=\[(.*?)\]\]", re.S)
VALUE = re.compile(r"\$\{?(\w+)(?::[\w\-]+)?\}?")


def _thing_param(name, kind):
    d = words(name.removeprefix("p_")).capitalize()
    if kind.startswith("Enum("):
        values = [v.strip() for v in kind[5:-1].split(",")]
        return dict(t="enum", v={v: [] for v in values}, d=d)
    if kind == "Number":
        return dict(t="int", v=(2, 60), d=d)
    entity = re.match(r"Entity\([\w.\-]+:(\w+)\)", kind)
    values = STRINGS.get(entity.group(1)) if entity else BY_NAME.get(name.removeprefix("p_")) if kind == "String" else None
    return dict(t="str", v=values, d=d, noise=0.3) if values else None


def things(text, drafts, held):
    """Adds the phrases of one dataset file."""
    for verb, declared, device, fn, given, phrases in DECLARED.findall(text):
        kinds = dict(re.findall(r"(\w+)\s*:\s*(Enum\([^)]*\)|Entity\([^)]*\)|\w+)", declared or ""))
        pairs = [p.split("=", 1) for p in re.split(r",\s*(?=\w+\s*=)", given)] if given.strip() else []
        if any(len(p) != 2 for p in pairs):
            continue
        pairs = {a.strip(): b.strip() for a, b in pairs}
        fixed = {a: b[5:-1] if b.startswith("enum(") else b.removeprefix("enum ") for a, b in pairs.items() if b.startswith("enum")}
        slots = {b: a for a, b in pairs.items() if b in kinds}
        if len(fixed) + len(slots) != len(pairs) or fixed or len(slots) != len(kinds):
            continue
        params = {a: _thing_param(a, kinds[b]) for b, a in slots.items()}
        if not all(params.values()):
            continue
        service = re.sub(r"^(org\.thingpedia\.(iot\.|builtin\.thingengine\.)?|com\.|io\.|co\.|uk\.co\.|us\.|org\.|edu\.|ca\.)", "", device)
        draft = drafts.setdefault((device, fn), Draft(
            f"{identifier(service)}_{fn}", f"{words(fn).capitalize()} ({words(service)})", "ext_thing_" + identifier(service), {}, [fn, identifier(service) + "." + fn], held=held))
        for n, p in params.items():
            draft.params.setdefault(n, p)
            draft.seen.setdefault(n, {})
        for phrase in re.findall(r'"((?:[^"\\]|\\.)*)"', phrases):
            phrase = phrase.replace('\\"', '"').lstrip(", ")
            used = VALUE.findall(phrase)
            if sorted(used) != sorted(slots) or "$" in VALUE.sub("", phrase) or len(phrase.split()) < 2:
                continue
            body = VALUE.sub(lambda m: "{" + slots[m.group(1)] + "}", phrase.replace("@", " at "))
            heads = ["", "show me ", "get ", "give me ", "what is "] if verb == "query" and not re.match(r"(what|who|when|where|how|is|are|do|show|get|find|search|list|tell)\b", body) else [""]
            draft.template(heads[len(draft.rows["en"]) % len(heads)] + body)


def thingpedia(train, held):
    """Skills with the phrases that their authors wrote; triggers ("when ...") are left out."""
    drafts = {}
    for r in lines(Path(train) / "thingpedia/manifests.jsonl.zst"):
        if r["path"].endswith("dataset.tt"):
            things(r["text"], drafts, held)
    docs = {}
    for r in lines(Path(train) / "thingpedia/manifests.jsonl.zst"):
        if r["path"].endswith("manifest.tt"):
            device = re.search(r"class @([\w.\-]+)", r["text"])
            for fn, body in re.findall(r"(?:action|query)\s+(\w+)\s*\((.*?);\s*\n", r["text"], re.S):
                doc = re.search(r'#\[doc="([^"]+)"\]', body)
                if device and doc:
                    docs[device.group(1), fn] = doc.group(1)
    out = []
    for key, d in drafts.items():
        if len(docs.get(key, "").split()) < 3:
            continue  # "state" and "index" tell nobody what a function does
        d.desc = docs[key][:1].upper() + docs[key][1:].rstrip(".")
        f = d.fn(least=4)
        if f:
            out.append(f)
    return out
