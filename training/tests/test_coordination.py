"""Requests for several things at once: every call has its own value, the words hold all of them, the rest is shared."""

import random
import unittest

from switchboard import coordination
from switchboard.sample import Sampler, Tool
from switchboard.world import Fn, Worlds

CITIES = ["Lima", "Oslo", "Quito", "Porto", "Accra", "Dakar"]


def sampler(seed=3):
    return Sampler(Worlds(), random.Random(seed))


def tool(s, params, en):
    return Tool(s.rng, Fn("f", "d", "x", params={k: {"noise": 0, **p} for k, p in params.items()}, en=en), keep=True)


class Coordination(unittest.TestCase):
    def many(self, way, params, en):
        s = sampler()
        got = [way(s, tool(s, params, en), "en") for _ in range(200)]
        return [("".join(t for t, _ in g[0]), [args for args, _ in g[1]]) for g in got if g]

    def test_one_value_differs_and_the_others_are_shared(self):
        params = {"city": dict(t="str", v=CITIES), "day": dict(t="str", v=["Monday", "Friday", "Sunday"])}
        drawn = self.many(coordination.one_value_differs, params, ["weather in {city} on {day}"])
        self.assertGreater(len(drawn), 100)
        for text, calls in drawn:
            self.assertGreaterEqual(len(calls), 2)
            changing = [k for k in params if len({c[k] for c in calls}) > 1]
            self.assertEqual(len(changing), 1, (text, calls))
            self.assertEqual(len({c[changing[0]] for c in calls}), len(calls))
            at = [text.index(c[changing[0]]) for c in calls]
            self.assertEqual(at, sorted(at), "calls follow the words")
            self.assertIn(calls[0]["city"], text)
        self.assertTrue(any(len(c) > 2 for _, c in drawn))

    def test_the_verb_is_left_out_the_second_time(self):
        params = {"n": dict(t="int", v=(1, 500)), "to": dict(t="str", v=CITIES)}
        drawn = self.many(coordination.verb_left_out, params, ["ship {n} crates to {to}"])
        self.assertGreater(len(drawn), 100)
        for text, calls in drawn:
            self.assertEqual(text.count("ship"), 1, text)
            self.assertEqual(text.count("crates"), len(calls), text)
            for c in calls:
                self.assertIn(c["to"], text)

    def test_what_would_be_ambiguous_is_not_drawn(self):
        two = {"a": dict(t="str", v=CITIES), "b": dict(t="str", v=CITIES)}
        self.assertEqual(self.many(coordination.one_value_differs, two, ["compare {a} and {b}"]), [])
        long = {"text": dict(t="str", v=["buy milk and call the plumber", "ask Ann, then write"])}
        self.assertEqual(self.many(coordination.one_value_differs, long, ["note {text}"]), [])
        self.assertEqual(self.many(coordination.verb_left_out, long, ["note {text}"]), [])
        flags = {"on": dict(t="bool", v={"true": ["on"], "false": ["off"]})}
        self.assertEqual(self.many(coordination.one_value_differs, flags, ["turn it {on}"]), [])
        listed = {"c": dict(t="[str]", v=CITIES)}
        self.assertEqual(self.many(coordination.one_value_differs, listed, ["visit {c}"]), [])


if __name__ == "__main__":
    unittest.main()
