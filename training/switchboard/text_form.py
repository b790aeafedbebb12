"""The text form of signatures, calls and results.

The one definition on the Python side; `model/src/dialect` is its twin in Rust. Both are tested
against `training/golden/text_form.json` (see ARCHITECTURE.md, "Text form").
"""

import json

PAD, BOS, F_END, USER, DONE, ASSISTANT, CALL, SAY, END, COPY = range(10)
SPECIALS = [
    "<pad>", "<bos>", "</f>", "<|user|>", "<|done|>",
    "<|assistant|>", "<|call|>", "<|say|>", "<|end|>", "<|copy|>",
]
TEXT_FORM_VERSION = 1

MAX_DESCRIPTION = 300
MAX_PARAM_DESCRIPTION = 120
MAX_RESULT = 200
MAX_REF_DEPTH = 4


def compact(value):
    """Compact JSON: no spaces, Unicode as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _clean(text, limit):
    return " ".join(str(text or "").split())[:limit]


def _resolve(schema, root, depth):
    """Follows a local `$ref`; None when it cannot be followed within MAX_REF_DEPTH."""
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        ref = schema["$ref"]
        if depth >= MAX_REF_DEPTH or not ref.startswith("#/"):
            return None, depth
        depth += 1
        node = root
        for part in ref[2:].split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or part not in node:
                return None, depth
            node = node[part]
        schema = node
    return schema, depth


def _range(schema):
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None and high is None:
        return ""
    return " " + ("" if low is None else compact(low)) + ".." + ("" if high is None else compact(high))


def type_text(schema, root, depth=0):
    """The compact spelling of one schema's type."""
    schema, depth = _resolve(schema, root, depth)
    if not isinstance(schema, dict):
        return "any"
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        return "|".join(compact(v) for v in schema["enum"])
    if "const" in schema:
        return compact(schema["const"])
    kind = schema.get("type")
    if isinstance(kind, list):
        if not kind:
            return "any"
        return " or ".join(type_text({**schema, "type": k}, root, depth) for k in kind)
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list) and schema[key]:
            return " or ".join(type_text(s, root, depth) for s in schema[key])
    if kind == "string":
        fmt = schema.get("format")
        return f"str<{fmt}>" if isinstance(fmt, str) else "str"
    if kind == "integer":
        return "int" + _range(schema)
    if kind == "number":
        return "num" + _range(schema)
    if kind == "boolean":
        return "bool"
    if kind == "null":
        return "null"
    if kind == "array":
        items = schema.get("items")
        return "[" + (type_text(items, root, depth) if isinstance(items, dict) else "any") + "]"
    if kind == "object" or "properties" in schema:
        props = schema.get("properties")
        if not isinstance(props, dict) or not props:
            return "obj"
        if depth >= MAX_REF_DEPTH:
            return "obj"
        required = schema.get("required") or []
        inner = ", ".join(
            f"{n}{'' if n in required else '?'}: {type_text(s, root, depth)}" for n, s in props.items()
        )
        return "{" + inner + "}"
    return "any"


def signature(name, description, schema):
    """`name(p: type, q?: type = default) description`, then one line per documented parameter."""
    schema = schema if isinstance(schema, dict) else {}
    props = schema.get("properties") or {}
    required = schema.get("required") or []
    parts, docs = [], []
    for n, s in props.items():
        text = f"{n}{'' if n in required else '?'}: {type_text(s, schema)}"
        resolved, _ = _resolve(s, schema, 0)
        resolved = resolved if isinstance(resolved, dict) else {}
        if "default" in resolved:
            text += " = " + compact(resolved["default"])
        parts.append(text)
        doc = _clean(resolved.get("description"), MAX_PARAM_DESCRIPTION)
        if doc:
            docs.append(f"\n{n}: {doc}")
    about = _clean(description, MAX_DESCRIPTION)
    return f"{name}({', '.join(parts)})" + (f" {about}" if about else "") + "".join(docs)


def is_free(schema):
    """Whether a string under this schema is free text (copied words, not a fixed spelling)."""
    if not isinstance(schema, dict):
        return True
    return not any(k in schema for k in ("enum", "const", "format", "pattern"))


def _space(text, request):
    """A free string gets one leading space when the request has it after a space.

    The tokens of the value are then the tokens of the request.
    """
    if not text:
        return text
    at = request.find(text)
    if at < 0:
        return " " + text if text[0].isascii() and text[0].isalnum() else text
    return " " + text if (" " + text) in request else text


def _spell(value, schema, root, request):
    schema, _ = _resolve(schema, root, 0)
    schema = schema if isinstance(schema, dict) else {}
    if isinstance(value, str):
        return _space(value, request) if is_free(schema) else value
    if isinstance(value, list):
        items = schema.get("items") if isinstance(schema.get("items"), dict) else {}
        return [_spell(v, items, root, request) for v in value]
    if isinstance(value, dict):
        return _ordered(value, schema, root, request)
    return value


def _ordered(args, schema, root, request):
    props = schema.get("properties") or {}
    keys = [k for k in props if k in args] + [k for k in args if k not in props]
    return {k: _spell(args[k], props.get(k, {}), root, request) for k in keys}


def args_json(args, schema, request):
    """The arguments as the model writes them after `<|call|>`."""
    return compact(_ordered(args, schema, schema, request))


def plain_args(args, schema=None):
    """The arguments as they stand in the history: compact JSON in schema order, nothing added."""
    props = (schema or {}).get("properties") or {}
    keys = [k for k in props if k in args] + [k for k in args if k not in props]
    return compact({k: args[k] for k in keys})


def cap_result(result):
    """A result as it stands in the history: whitespace collapsed, at most MAX_RESULT characters."""
    return _clean(result, MAX_RESULT)


def history_step(name, args, result):
    """One finished step, after `<|done|>`."""
    return f"{name}{compact(args)} -> {cap_result(result)}"


def read_args(text, schema):
    """The inverse of `args_json`: parses and strips the one leading space of free strings."""
    return _strip(json.loads(text), schema, schema)


def _strip(value, schema, root):
    schema, _ = _resolve(schema, root, 0)
    schema = schema if isinstance(schema, dict) else {}
    if isinstance(value, str):
        return value[1:] if is_free(schema) and value.startswith(" ") else value
    if isinstance(value, list):
        items = schema.get("items") if isinstance(schema.get("items"), dict) else {}
        return [_strip(v, items, root) for v in value]
    if isinstance(value, dict):
        props = schema.get("properties") or {}
        return {k: _strip(v, props.get(k, {}), root) for k, v in value.items()}
    return value
