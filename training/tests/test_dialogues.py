"""Licensed sets become functions whose templates and values are what the records say."""

import json
import random
import tempfile
import unittest
from pathlib import Path

from switchboard import dialogue_home, dialogue_service, dialogue_star, dialogue_tools, dialogues, held_out, world
from switchboard.dialogue_draft import Draft
from switchboard.texts import lines


def pack(path, rows):
    import zstandard
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zstandard.compress("".join(json.dumps(r) + "\n" for r in rows).encode()))


def slot(name, values=()):
    return {"name": name, "description": f"the {name} wanted", "is_categorical": bool(values), "possible_values": list(values)}


def service(suffix, intent, names):
    kinds = [(), ("1", "2", "3", "4"), ("True", "False"), ("clay", "grass")]
    return [{"service_name": "Courts_1" + suffix, "description": "", "slots": [slot(n, v) for n, v in zip(names, kinds)],
             "intents": [{"name": intent, "description": f"{intent} somewhere", "required_slots": [names[0]],
                          "optional_slots": {names[1]: "2", names[2]: "dontcare", names[3]: "dontcare"}}]}]


def turn(text, informed, before=(), acts=("INFORM_INTENT",)):
    """A user turn that informs of slots; a value found in the text is marked as a span."""
    actions = [{"act": a, "slot": "intent", "values": ["BookCourt"], "canonical_values": ["BookCourt"]} for a in acts]
    actions += [{"act": "INFORM", "slot": s, "values": [v], "canonical_values": [v]} for s, v in informed.items()]
    spans = [{"slot": s, "start": text.find(v), "exclusive_end": text.find(v) + len(v)} for s, v in informed.items() if s == "town"]
    state = {s: [v] for s, v in {**dict(before), **informed}.items()}
    return {"speaker": "USER", "utterance": text, "frames": [{"service": "Courts_1", "actions": actions, "slots": spans,
                                                              "state": {"active_intent": "BookCourt", "slot_values": state}}]}


TURNS = [
    turn("Book me a court in Oslo", {"town": "Oslo"}), turn("I want to play tennis in Pisa, please", {"town": "Pisa"}),
    turn("Find a court for three players in Bonn", {"town": "Bonn", "players": "3"}),
    turn("I need a court in Graz with lights", {"town": "Graz", "floodlights": "True"}),
    turn("No floodlights needed for my court in Brno", {"town": "Brno", "floodlights": "False"}),
    turn("A grass court in Lyon for 1 player", {"town": "Lyon", "surface": "grass", "players": "1"}),
    turn("Book a court in Cork, yes in Cork", {"town": "Cork"}),  # a value twice
    turn("Some court in Nice, any size", {"town": "Nice", "players": "dontcare"}),
    turn("A court in Bern near the lake", {"town": "Bern", "surface": "clay"}),  # the surface is not in the text
]


def sgd(folder, turns=TURNS, extra=()):
    (folder / "sgd/sgd_x").mkdir(parents=True)
    (folder / "sgd/schema_train.json").write_text(json.dumps(service("", "BookCourt", ["town", "players", "floodlights", "surface"])))
    (folder / "sgd/sgd_x/v1_train_schema.json").write_text(json.dumps(service("1", "ReserveTennis", ["city", "people", "lit", "ground"])))
    pack(folder / "sgd/train_clean.jsonl.zst", [{"turns": [t]} for t in list(turns) + list(extra)])


def built(folder):
    w = dialogues.add(world.Worlds(), folder.parent)
    return {f.name: f for f in w.fns}


class Dialogues(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.folder = Path(kept.name) / "train"
        self.folder.mkdir()
        dialogue_sgd_about = dialogues.dialogue_sgd.ABOUT
        dialogue_sgd_about["floodlights"] = "lights|floodlights"
        self.addCleanup(dialogue_sgd_about.pop, "floodlights")

    def test_spans_become_slots_and_values_are_kept(self):
        sgd(self.folder)
        f = built(self.folder)["BookCourt"]
        self.assertIn("Book me a court in {town}", f.en)
        self.assertIn("Find a court for {players} players in {town}", f.en)
        self.assertEqual(f.params["players"]["t"], "int")
        self.assertEqual(f.params["players"]["default"], 2)
        self.assertEqual(f.params["town"]["v"], ["Bonn", "Brno", "Graz", "Lyon", "Oslo", "Pisa"])
        self.assertNotIn("opt", f.params["town"])
        self.assertEqual(dialogues.faults(f), [])

    def test_yes_no_and_one(self):
        sgd(self.folder)
        f = built(self.folder)["BookCourt"]
        self.assertIn("I need a court in {town} with lights @floodlights=true", f.en)
        self.assertIn("No floodlights needed for my court in {town} @floodlights=false", f.en)
        one = [t for t in f.en if "1 player" in t]
        self.assertEqual([world.split_template(t) for t in one], [("A {surface} court in {town} for 1 player", {"players": 1})])

    def test_unclear_turns_are_left_out(self):
        sgd(self.folder)
        text = " ".join(built(self.folder)["BookCourt"].en)
        for word in ("yes in", "any size", "near the lake"):
            self.assertNotIn(word, text)

    def test_paraphrased_schemas_give_other_names(self):
        sgd(self.folder)
        f = built(self.folder)["BookCourt"]
        self.assertIn("ReserveTennis", f.names)
        self.assertIn("ReserveTennis somewhere", f.descs)
        self.assertIn("city", f.params["town"]["alt"])
        self.assertIn("lit", f.params["floodlights"]["alt"])

    def test_nothing_held_out(self):
        request = next(json.loads(line)["request"] for p in sorted(held_out.EVAL.glob("*.jsonl")) for line in p.read_text(encoding="utf-8").splitlines()
                       if line.strip() and len(json.loads(line)["request"].split()) > 5)
        sgd(self.folder, extra=[turn(request, {})])
        self.assertNotIn(request, built(self.folder)["BookCourt"].en)
        unseen = sorted(dialogues.unseen_names())
        self.assertTrue(unseen)
        draft = Draft(unseen[0], "Does something", "ext_x")
        for text in ("do it now", "please do it", "could you do it"):
            draft.add(text)
        self.assertEqual(list(dialogues.sound([draft.fn()], set(unseen), set())), [])

    def test_values_twice_cut_or_nested_are_refused(self):
        draft = Draft("ride", "Order a ride", "ext_x", dict(a=dict(t="str"), b=dict(t="str")))
        self.assertTrue(draft.add("from Rome to Bari", [(5, 9, "a", None), (13, 17, "b", None)]))
        self.assertFalse(draft.add("from Rome to Rome", [(5, 9, "a", None), (13, 17, "b", None)]))
        self.assertFalse(draft.add("from Rome to Bari", [(5, 9, "a", None), (13, 17, "a", None)]))
        self.assertFalse(draft.add("from Rome to Bari", [(5, 8, "a", None)]))
        self.assertFalse(draft.add("from Rome to Bari", [(5, 17, "a", None), (13, 17, "b", None)]))
        self.assertTrue(draft.add("a {strange} ride @ Rome", [(19, 23, "a", None)]))
        self.assertIn("a (strange) ride at {a}", draft.rows["en"])

    def test_star_keeps_enums_and_refuses_leftovers(self):
        params = dict(Name=dict(t="enum", v={"Hill View Apartments": [], "Lake Apartments": []}), Hour=dict(t="str"), HasElevator=dict(t="bool"))
        draft = Draft("viewing", "Book a viewing", "ext_x", params)
        wanted = {"Name": "Hill View Apartments", "Hour": "4 pm", "HasElevator": "True"}
        self.assertTrue(dialogue_star.row(draft, "view", "I want to view Hill View at 4pm, is there an elevator", wanted))
        self.assertIn("I want to view {Name} at {Hour}, is there an elevator @HasElevator=true", draft.rows["en"])
        self.assertEqual(draft.seen["Name"], {"Hill View Apartments": {"Hill View"}})
        self.assertFalse(dialogue_star.row(draft, "view", "I want to view Hill View at 5pm", wanted))

    def test_bookings_and_tags(self):
        drafts = {k: Draft(n, d, "ext_x", dialogue_service._TABLE) for k, (n, d, _, _) in dialogue_service._BOOKINGS.items()}
        label = lambda s, a, b: {"slot": s, "valueSpan": {"startIndex": a, "endIndex": b}}
        self.assertTrue(dialogue_service.booking(drafts, "Book a table for six people at noon", [label("people", 17, 27), label("time", 31, 35)]))
        self.assertEqual(list(drafts["book"].rows["en"]), ["Book a table for {people} people at {time}"])
        self.assertEqual(dialogue_service.spans_of_tags("fly to new york", "O O city city"), [(7, 15, "city")])
        self.assertIsNone(dialogue_service.spans_of_tags("fly to new york", "O O city"))

    def test_templates_of_homes_expand(self):
        e = dialogue_home.Expander({"turn": "(turn|switch)", "name": "[the] {name}"}, random.Random(3))
        got = {" ".join(e.expand("<turn> on <name> [please]").split()) for _ in range(60)}
        self.assertEqual(got, {f"{v} on {the}{{name}}{p}" for v in ("turn", "switch") for the in ("", "the ") for p in ("", " please")})
        with self.assertRaises(LookupError):
            e.expand("<missing> on")

    def test_tools(self):
        draft = Draft("getTide", "Tell the tide", "ext_x", dict(port=dict(t="str", v=dialogue_tools.examples("A port (e.g., Hull, Brest)")), day=dict(t="int")))
        self.assertTrue(dialogue_tools.seal_row(draft, "Get the tide of Dover in 5 days", {"port": "Dover", "day": 5}, []))
        self.assertFalse(dialogue_tools.seal_row(draft, "Get the tide of Dover and Hull", {"port": "Dover"}, ["Hull"]))
        f = draft.fn(least=1)
        self.assertEqual((f.en, f.params["port"]["v"]), (["Get the tide of {port} in {day} days"], ["Brest", "Dover", "Hull"]))
        drafts = {}
        dialogue_tools.things('action (p_message : String) := @com.horn.blow(message=p_message) #_[utterances=["blow ${p_message} now", "$p_message"]]', drafts, set())
        self.assertEqual(list(drafts["com.horn", "blow"].rows["en"]), ["blow {message} now"])

    def test_packed_records_are_read(self):
        pack(self.folder / "x.jsonl.zst", [{"a": 1}])
        self.assertEqual(list(lines(self.folder / "x.jsonl.zst")), [{"a": 1}])


if __name__ == "__main__":
    unittest.main()
