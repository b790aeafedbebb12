"""Writes `golden/text_form.json`, the table that Python and Rust both test against."""

import json
from pathlib import Path

from . import text_form as tf

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "text_form.json"


def _obj(props, required=(), **extra):
    return {"type": "object", "properties": props, "required": list(required), **extra}


S = {"type": "string"}
SIGNATURES = [
    ("clear_canvas", "Erase everything  drawn\non the canvas ", {"type": "object", "properties": {}}),
    ("ping", "", {"type": "object"}),
    ("set_theme", "Switch colours", _obj({"theme": {"type": "string", "enum": ["light", "dark"]}}, ["theme"])),
    ("start_timer", "Start a countdown timer", _obj({
        "amount": {"type": "number", "minimum": 0, "description": "how long"},
        "unit": {"type": "string", "enum": ["seconds", "minutes", "hours"], "description": "unit of the amount"},
        "label": {"type": "string", "description": "what the timer is  for"}}, ["amount", "unit"])),
    ("volume", "Loudness", _obj({"level": {"type": "integer", "minimum": 0, "maximum": 100, "default": 50},
                                 "step": {"type": "integer", "maximum": 10},
                                 "gain": {"type": "number", "minimum": -1.5, "maximum": 1.5, "default": 0.5}}, ["level"])),
    ("book.table", "Reserve", _obj({
        "date": {"type": "string", "format": "date"},
        "guests": {"type": "array", "items": {"type": "string"}},
        "options": {"type": "array"},
        "where": _obj({"city": S, "zip": {"type": "string", "pattern": "[0-9]+"}}, ["city"]),
        "extra": {"type": "object"},
        "vip": {"type": "boolean", "default": False}}, ["date", "where"])),
    ("mixed", "Types in lists", _obj({
        "a": {"type": ["string", "null"]}, "b": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
        "c": {"const": 7}, "d": {}, "e": {"enum": [1, "two", None, True]},
        "f": {"oneOf": [{"type": "array", "items": {"type": "number"}}, {"type": "null"}]}})),
    ("refs", "Local references", {
        "type": "object", "properties": {"p": {"$ref": "#/$defs/point"}, "bad": {"$ref": "#/$defs/none"}},
        "required": ["p"], "$defs": {"point": _obj({"x": {"type": "number"}, "y": {"type": "number"}}, ["x", "y"])}}),
    ("设置灯光", "打开或关闭房间的灯", _obj({"房间": {"type": "string", "enum": ["厨房", "卧室"], "description": "哪个房间"}}, ["房间"])),
    ("long", "word " * 100, _obj({"p": {"type": "string", "description": "doc " * 60}})),
]

_TIMER = SIGNATURES[3][2]
ARGS = [
    ({"amount": 10, "unit": "minutes", "label": "tea"}, _TIMER, "start a 10 minute tea timer"),
    ({"label": "tea", "unit": "minutes", "amount": 2.5}, _TIMER, "tea timer, two and a half minutes"),
    ({"text": "buy oat milk", "when": "tomorrow"}, _obj({"text": S, "when": S}, ["text"]), "remind me to buy oat milk tomorrow"),
    ({"text": "买牛奶", "when": "明天"}, _obj({"text": S, "when": S}, ["text"]), "明天提醒我买牛奶"),
    ({"text": "买牛奶"}, _obj({"text": S}, ["text"]), "提醒我 买牛奶"),
    ({"text": "Hello \"world\"\nnew\\line"}, _obj({"text": S}, ["text"]), "write: Hello \"world\"\nnew\\line"),
    ({"city": "New York", "date": "2026-01-02"}, _obj({"city": S, "date": {"type": "string", "format": "date"}}), "weather for nyc on 2026-01-02"),
    ({"items": ["milk", "eggs", "蛋糕"], "where": {"zip": "0123", "city": "Bonn"}},
     _obj({"items": {"type": "array", "items": S}, "where": _obj({"city": S, "zip": {"type": "string", "pattern": "[0-9]+"}})}),
     "milk and eggs to Bonn 0123"),
    ({"on": True, "level": 0, "none": None}, _obj({"on": {"type": "boolean"}, "level": {"type": "integer"}, "none": {}}), "x"),
    ({"q": ""}, _obj({"q": S}), "nothing"),
    ({}, {"type": "object", "properties": {}}, "clear it"),
    ({"p": {"y": 2, "x": 1}}, SIGNATURES[7][2], "point 1 2"),
]

STEPS = [
    ("start_timer", {"amount": 10, "unit": "minutes"}, "Timer set"),
    ("roll_dice", {}, '{"rolls": [3, 5],\n  "sum": 8}'),
    ("note", {"text": "买牛奶"}, "r" * 250),
]


def table():
    return {
        "version": tf.TEXT_FORM_VERSION,
        "specials": tf.SPECIALS,
        "signatures": [
            {"name": n, "description": d, "schema": s, "text": tf.signature(n, d, s)} for n, d, s in SIGNATURES
        ],
        "args": [
            {"args": a, "schema": s, "request": r, "text": tf.args_json(a, s, r)} for a, s, r in ARGS
        ],
        "steps": [{"name": n, "args": a, "result": r, "text": tf.history_step(n, a, r)} for n, a, r in STEPS],
    }


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(json.dumps(table(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {GOLDEN}")
