"""A user's own functions and examples: read and checked line by line. `own_pages` draws training pages from them."""

import json
import re
from dataclasses import dataclass, field
from types import SimpleNamespace

from . import text_form as tf
from .held_out import digest, digests
from .world import CJK

NAME = re.compile(r"[A-Za-z0-9_.-]{1,128}")
TYPES = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None)}
KEYS = {"id", "request", "tools", "calls", "done", "results", "answer", "unordered", "lang"}
MAX_REQUEST, MAX_BLOCK = 400, 600  # tokens; the model's context holds both with room for the call


class BadInput(Exception):
    """A tools or examples file that cannot be used; the message says where and what to do."""


@dataclass
class OwnTool:
    """One of the user's functions, in the shape that `shards.tokenize_page` takes."""
    name: str
    desc: str
    schema: dict
    fn: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(name="", domain="own"))


@dataclass
class Call:
    tool: int
    name: str
    args: dict
    result: str = "ok"


@dataclass
class Example:
    line: int
    request: str
    lang: str
    calls: list
    done: list  # what the turn did before these calls
    offered: tuple  # indices of the functions the request meets
    answer: str | None = None


# checking ---------------------------------------------------------------------
def problems(value, schema, root, path="arguments"):
    """What a JSON Schema has against a value, as sentences; the keywords that small functions use."""
    schema, _ = tf._resolve(schema, root, 0)
    if not isinstance(schema, dict):
        return []
    if "enum" in schema and value not in schema["enum"]:
        return [f"{path} is {tf.compact(value)}, must be one of {tf.compact(schema['enum'])}"]
    if "const" in schema and value != schema["const"]:
        return [f"{path} is {tf.compact(value)}, must be {tf.compact(schema['const'])}"]
    for key in ("anyOf", "oneOf"):
        if schema.get(key) and all(problems(value, s, root, path) for s in schema[key]):
            return [f"{path} is {tf.compact(value)}, which none of its {key} schemas allows"]
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, k) for k in kinds):
        return [f"{path} is {tf.compact(value)}, must be of type {' or '.join(kinds)}"]
    if isinstance(value, dict):
        return _object_problems(value, schema, root, path)
    if isinstance(value, list):
        return [p for i, v in enumerate(value) for p in problems(v, schema.get("items", {}), root, f"{path}[{i}]")]
    if isinstance(value, str) and isinstance(schema.get("pattern"), str) and not re.search(schema["pattern"], value):
        return [f"{path} is {tf.compact(value)}, which does not match {schema['pattern']}"]
    if _is(value, "number"):
        low, high = schema.get("minimum"), schema.get("maximum")
        if low is not None and value < low or high is not None and value > high:
            return [f"{path} is {value}, must lie in{tf._range(schema)}"]
    return []


def _is(value, kind):
    if kind in ("integer", "number"):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and (kind == "number" or value == int(value))
    return isinstance(value, TYPES.get(kind, object))


def _object_problems(value, schema, root, path):
    props = schema.get("properties") or {}
    out = [f"{path}: `{k}` is missing" for k in schema.get("required") or [] if k not in value]
    for k, v in value.items():
        if k in props:
            out += problems(v, props[k], root, f"{path}.{k}")
        elif props or path == "arguments":
            out.append(f"{path}: there is no `{k}` in the function's schema")
    return out


# reading ----------------------------------------------------------------------
def _read(path):
    try:
        with open(path, encoding="utf-8") as f:
            return f.read()
    except UnicodeDecodeError as e:
        raise BadInput(f"{path} is not UTF-8 text (byte {e.start}); save it as UTF-8") from e
    except OSError as e:
        raise BadInput(f"{path}: {e.strerror}; give the path of a file that can be read") from e


def read_tools(path):
    """The functions of a JSON array of {name, description, parameters} (or OpenAI's or MCP's shape)."""
    try:
        listed = json.loads(_read(path))
    except json.JSONDecodeError as e:
        raise BadInput(f"{path}, line {e.lineno}: {e.msg}; the file must be a JSON array of functions") from e
    if not isinstance(listed, list) or not listed:
        raise BadInput(f"{path}: must be a JSON array of at least one {{name, description, parameters}}")
    tools = []
    for i, entry in enumerate(listed, 1):
        tool = _tool(entry, lambda problem: BadInput(f"{path}, function {i}: {problem}"))
        if any(t.name == tool.name for t in tools):
            raise BadInput(f"{path}, function {i}: the name {tool.name!r} is there twice; rename one")
        tools.append(tool)
    return tools


def _tool(entry, bad):
    body = entry.get("function", entry) if isinstance(entry, dict) else None
    if not isinstance(body, dict):
        raise bad("must be an object with name, description and parameters")
    name, desc = body.get("name"), body.get("description", "")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise bad(f"`name` is {tf.compact(name)}, must be 1 to 128 of A-Z a-z 0-9 _ . -")
    if not isinstance(desc, str):
        raise bad(f"`description` of {name} must be a string")
    schema = next((body[k] for k in ("inputSchema", "input_schema", "parameters") if body.get(k) is not None), {})
    if not isinstance(schema, dict) or schema.get("type", "object") != "object" or not isinstance(schema.get("properties", {}), dict):
        raise bad(f"`parameters` of {name} must be a JSON Schema of type object with `properties`")
    schema = {"type": "object", **schema, "properties": schema.get("properties", {})}
    unknown = [k for k in schema.get("required") or [] if k not in schema["properties"]]
    if unknown:
        raise bad(f"`required` of {name} names {unknown[0]!r}, which is not among its properties; add it or take it out")
    return OwnTool(name, desc, schema)


def read_examples(path, tools, enc):
    """The examples of a JSON Lines file in the form of the evaluation suites, each checked against the functions.

    With them the lines that are left out because the project's evaluation asks the same: nothing is trained on those.
    """
    held, out, left_out = digests(), [], []
    for at, line in enumerate(_read(path).splitlines(), 1):
        if not line.strip():
            continue
        bad = lambda problem: BadInput(f"{path}, line {at}: {problem}")
        try:
            entry = json.loads(line)
        except json.JSONDecodeError as e:
            raise bad(f"{e.msg} at column {e.colno}; every line must be one JSON object") from e
        example = _example(entry, at, tools, bad)
        _check_length(example, enc, bad)
        if digest(example.request) in held:
            left_out.append(at)
        else:
            out.append(example)
    if not out:
        raise BadInput(f"{path}: no examples; write one JSON object a line, such as "
                       '{"request": "lights on", "calls": [{"name": "set_light", "arguments": {"on": true}}]}')
    for i, t in enumerate(tools, 1):
        size = len(enc.block(t.name, t.desc, t.schema))
        if size > MAX_BLOCK:
            raise BadInput(f"function {t.name}: its signature has {size} tokens, at most {MAX_BLOCK} can be trained; shorten its descriptions")
    return out, left_out


def _example(entry, at, tools, bad):
    if not isinstance(entry, dict):
        raise bad('must be an object, such as {"request": "…", "calls": […]}')
    unknown = sorted(set(entry) - KEYS)
    if unknown:
        raise bad(f"unknown key {unknown[0]!r}; the keys are {', '.join(sorted(KEYS))}")
    request = entry.get("request")
    if not isinstance(request, str) or not request.strip():
        raise bad("`request` must be a text that is not empty")
    if not isinstance(entry.get("calls"), list):
        raise bad("`calls` must be a list; write [] when nothing is to be called")
    index = {t.name: i for i, t in enumerate(tools)}
    names = entry.get("tools")
    if names is not None and (not isinstance(names, list) or not names or any(n not in index for n in names)):
        raise bad(f"`tools` must list functions of the tools file, which are {', '.join(index)}")
    offered = tuple(sorted({index[n] for n in names})) if names else tuple(range(len(tools)))
    read = lambda key: [_call(c, f"{key}[{i}]", tools, index, offered, bad) for i, c in enumerate(entry.get(key) or [])]
    calls, done = read("calls"), read("done")
    results = entry.get("results")
    if results is not None:
        if not isinstance(results, list) or len(results) != len(calls) or any(not isinstance(r, str) for r in results):
            raise bad(f"`results` must be a list of {len(calls)} texts, one for each call")
        for call, result in zip(calls, results):
            call.result = result
    answer = entry.get("answer")
    if answer is not None and not isinstance(answer, str):
        raise bad("`answer` must be a text")
    lang = "zh" if entry.get("lang", "") == "zh" or CJK.search(request) else "en"
    return Example(at, request.strip(), lang, calls, done, offered, answer)


def _call(entry, where, tools, index, offered, bad):
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise bad(f"`{where}` must be an object with `name` and `arguments`")
    if entry["name"] not in index:
        raise bad(f"`{where}`: there is no function {entry['name']!r} in the tools file, which has {', '.join(index)}")
    tool = index[entry["name"]]
    if tool not in offered:
        raise bad(f"`{where}`: {entry['name']!r} is called but not among the line's `tools`")
    args, result = entry.get("arguments", {}), entry.get("result", "ok")
    if not isinstance(args, dict):
        raise bad(f"`{where}`: `arguments` must be an object")
    schema = tools[tool].schema
    found = problems(args, schema, schema)
    if found:
        raise bad(f"`{where}` ({entry['name']}): {'; '.join(found)}; correct the example or the function's schema")
    if not isinstance(result, str):
        result = tf.compact(result)
    return Call(tool, entry["name"], json.loads(tf.plain_args(_plain(args), schema)), result)


def _plain(value):
    """Whole floats as integers: `10`, not `10.0`, is what the request says."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _check_length(example, enc, bad):
    steps = [(c.name, c.args, c.result) for c in example.done + example.calls]
    size = len(enc.request(example.request, steps))
    if size > MAX_REQUEST * 3 // 4:  # politeness and other values are put in while training
        raise bad(f"the request with its steps has {size} tokens, at most {MAX_REQUEST * 3 // 4} can be trained; shorten it")
