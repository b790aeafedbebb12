"""Real signatures become functions that are asked for in whole sentences, with every value in the request."""

import json
import random
import unittest

from switchboard import held_out, signatures, world
from switchboard.sample import Sampler, Tool
from switchboard.signature_phrases import imperative
from tests.test_generate import problems


def row(name, description, required=(), **properties):
    return {"source": "made-up", "license": "-", "service": "Sky Desk", "name": name, "description": description,
            "parameters": {"type": "object", "properties": properties, "required": list(required)}}


def text(description="", **more):
    return {"type": "string", "description": description, **more}


ROWS = [
    row("GetForecast", "Get forecast. This operation returns the forecast for a city.", ["city"], city=text("Name of the city"), days={"type": "integer", "description": "Number of days"},
        units=text("Units", enum=["metric", "imperial"]), **{"x-ms-client": text("plumbing"), "apiKey": text("Your API key"), "$top": {"type": "integer"}}),
    row("CreateAlert", "Creates a weather alert", ["title"], title=text("Title of the alert"), includeHistory={"type": "boolean"}, tags={"type": "array", "items": {"type": "string"}}),
    row("DeleteAlert", "Delete an alert by ID.", ["alertId"], alertId=text("The ID of the alert"), notifyOwner={"type": "boolean", "description": "Notify the owner"}),
    row("ListStations", "Returns a list of stations in a country", [], country=text("Country"), limit={"type": "integer", "description": "How many"}, active={"type": "boolean"}),
    row("BookVisit", "Book a visit to a station", ["visit"], visit={"type": "object", "properties": {"date": text("Day of the visit"), "people": {"type": "integer"}}, "required": ["date", "people"]}),
    row("WhenAlert", "When an alert is raised. Triggers a flow.", ["callbackUrl"], callbackUrl=text()),
]


class Signatures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.worlds = world.load()
        before = len(cls.worlds.fns)
        signatures.add(cls.worlds, None, seed=3, rows=ROWS)
        cls.fns = {f.name: f for f in cls.worlds.fns[before:]}

    def draws(self, name, n=300):
        rng = random.Random(5)
        sampler = Sampler(self.worlds, rng)
        for _ in range(n):
            tool = Tool(rng, self.fns[name], sampler=sampler)
            pieces, args, flat = sampler.call(tool, "en")
            yield "".join(t for t, _ in pieces), args, flat, tool

    def test_imperatives(self):
        for given, want in [("Gets the forecast for a city", "get the forecast for a city"), ("This operation deletes an alert.", "delete an alert"),
                            ("Use this endpoint to list stations", "list stations"), ("Allows you to create a new alert", "create a new alert"),
                            ("Returns a list of users", "get the users"), ("Weather forecast", None), ("The response of the call", None)]:
            self.assertEqual(imperative(given.rstrip(".")), want, given)

    def test_plumbing_and_triggers_are_left_out(self):
        self.assertEqual(set(self.fns), {"GetForecast", "CreateAlert", "DeleteAlert", "ListStations", "BookVisit"})
        self.assertEqual(set(self.fns["GetForecast"].params), {"city", "days", "units"})
        self.assertTrue(all(f.domain.startswith("sig_") and f.file == "external" for f in self.fns.values()))

    def test_calls_validate_and_name_what_is_required(self):
        for name in self.fns:
            for request, args, _, tool in self.draws(name):
                self.assertEqual(problems(args, tool.schema), [], (request, args))

    def test_requests_hold_their_values(self):
        for name in self.fns:
            for request, _, flat, _ in self.draws(name):
                for v in flat.values():
                    for one in v if isinstance(v, list) else [v]:
                        if isinstance(one, str):
                            self.assertIn(one.lower(), request.lower())

    def test_booleans_both_ways(self):
        for name, key in (("CreateAlert", "includeHistory"), ("DeleteAlert", "notifyOwner"), ("ListStations", "active")):
            seen = {flat[key] for _, _, flat, _ in self.draws(name) if key in flat}
            self.assertEqual(seen, {True, False})

    def test_variety(self):
        for f in self.fns.values():
            self.assertGreaterEqual(len(set(f.en)), 8, f.name)
        self.assertGreater(len({r.split()[0] for r, *_ in self.draws("GetForecast")}), 5)

    def test_no_held_out_function(self):
        held = held_out.function_names()
        self.assertTrue(held)
        tools = json.loads((held_out.EVAL / "unseen.tools.json").read_text(encoding="utf-8"))
        worlds = world.Worlds()
        signatures.add(worlds, None, rows=[{**r, "name": t["name"]} for r, t in zip(ROWS[:5] * 9, tools)])
        self.assertEqual(worlds.fns, [])
        for f in self.fns.values():
            self.assertFalse({held_out.plain_name(n) for n in [f.name] + f.names} & held)


if __name__ == "__main__":
    unittest.main()
