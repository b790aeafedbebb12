"""Every generated call validates against its own signature, and no evaluation request is ever generated."""

import random
import unittest

from switchboard import text_form as tf, world
from switchboard.generate import Generator
from switchboard.held_out import digest, digests, function_names, plain_name
from switchboard.sample import render

KINDS = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}


def problems(value, schema, path="$"):
    if "enum" in schema:
        return [] if value in schema["enum"] else [f"{path}: {value!r} is not in {schema['enum']}"]
    kind = schema.get("type")
    if kind == "number":
        return [] if isinstance(value, (int, float)) and not isinstance(value, bool) else [f"{path}: {value!r} is no number"]
    if not isinstance(value, KINDS[kind]) or kind == "integer" and isinstance(value, bool):
        return [f"{path}: {value!r} is no {kind}"]
    out = []
    if kind == "array":
        for i, v in enumerate(value):
            out += problems(v, schema["items"], f"{path}[{i}]")
    if kind == "object":
        props = schema["properties"]
        out += [f"{path}: {k} is missing" for k in schema.get("required", []) if k not in value]
        for k, v in value.items():
            out += problems(v, props[k], f"{path}.{k}") if k in props else [f"{path}: unknown {k}"]
    return out


class Generated(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.worlds = world.load()
        g = Generator(cls.worlds, 11)
        cls.pages = [g.page() for _ in range(400)]

    def test_braces_beside_slots(self):
        self.assertEqual(render('{{"n":{n}}} {{{on}}} {list}', {"n": 3, "on": True, "list": [1, "b"]}), '{"n":3} {true} 1, b')

    def test_worlds_have_no_errors(self):
        files = {p.stem for p in world.WORLDS_DIR.glob("*.py")}
        self.assertEqual(world.check(self.worlds, files), [])
        self.assertGreater(len(self.worlds.fns), 100)

    def test_no_world_has_a_function_of_the_unseen_suites(self):
        held = function_names()
        self.assertGreaterEqual(len(held), 80)
        named = {plain_name(n): f.file for f in self.worlds.fns for n in [f.name, *f.names]}
        self.assertEqual({n: named[n] for n in held & set(named)}, {})

    def test_calls_validate_and_read_back(self):
        calls = 0
        for page in self.pages:
            for s in page.samples:
                if s.target is None:
                    continue
                schema = page.tools[s.target].schema
                self.assertEqual(problems(s.args, schema), [], (s.request, schema))
                text = tf.args_json(s.args, schema, s.request)
                self.assertEqual(tf.read_args(text, schema), s.args)
                calls += 1
        self.assertGreater(calls, 1000)

    def test_same_seed_same_pages(self):
        g = Generator(self.worlds, 11)
        again = [s.request for _ in range(5) for s in g.page().samples]
        self.assertEqual(again, [s.request for p in self.pages[:5] for s in p.samples])

    def test_wide_functions_come_more_often(self):
        def mean(wide):
            g = Generator(self.worlds, 12, wide=wide)
            tools = [t for _ in range(150) for t in g.page(1).tools]
            return sum(len(t.fn.params) for t in tools) / len(tools)
        self.assertGreater(mean(1.0), 1.1 * mean(0.0))

    def test_no_evaluation_request_is_generated(self):
        held = digests()
        self.assertGreater(len(held), 250)
        hits = {s.request for p in self.pages for s in p.samples if digest(s.request) in held}
        self.assertEqual(hits, set())
        written = {digest(r) for rows in self.worlds.chat.values() for r, _ in rows}
        self.assertEqual(written & held, set())

    def test_the_language_check_can_fail(self):
        w = world.Worlds()
        w.fns.append(world.Fn("f", "d", "x", params={"a": dict(t="int", v=(1, 2))}, en=["no slot here"], zh_q=["没有"], file="t"))
        self.assertTrue(world.check(w, {"t"}))


if __name__ == "__main__":
    random.seed(0)
    unittest.main()
