"""STAR (MIT): user turns before a query, where several of its values or its topic stand in one turn."""

import re
from pathlib import Path

from .dialogue_draft import NEGATED, Draft, number_places, places, snake, words
from .texts import lines

# function -> (what it does, other descriptions, other names, words that tell the topic)
APIS = {
    "apartment_schedule": ("Book a viewing of an apartment", ["Arrange a visit to a flat that is for rent"], ["book_viewing"], "view|visit|appointment|apartment|tour|see"),
    "apartment_search": ("Search apartments for rent", ["Find a flat by rooms, floor, price and equipment"], ["find_apartment"], "apartment|flat|place|rent|bedroom"),
    "bank_balance": ("Tell the balance of a bank account", ["How much money is in an account"], ["get_account_balance"], "balance|how much|money"),
    "bank_fraud_report": ("Report fraud on a bank account to the bank", ["Tell the bank that money was stolen"], ["report_fraud"], "fraud|stole|transfer|missing|suspicious|report"),
    "doctor_followup": ("Fetch the instructions after a doctor's visit", ["What the doctor told a patient to do"], ["get_followup"], "follow|instruction|doctor|dr|told"),
    "doctor_schedule": ("Make an appointment with a doctor", ["Book a visit to the doctor"], ["book_doctor"], "appointment|doctor|dr|see|sick"),
    "hotel_book": ("Book a hotel room", ["Reserve a room in a hotel for some nights"], ["reserve_room"], "book|reserv|room|stay|hotel"),
    "hotel_search": ("Search hotels", ["Find a hotel by price, place and rating"], ["find_hotels"], "hotel|stay|inn|room"),
    "hotel_service_request": ("Ask for room service in a hotel", ["Send a guest's wish to the hotel's staff"], ["room_service"], "room|towel|bring|order|service|breakfast|clean"),
    "meeting_schedule": ("Schedule a meeting with somebody", ["Put a meeting into the calendar"], ["create_meeting"], "meet|schedul"),
    "movie_search": ("Search films", ["Find a film by actor, director, genre or platform"], ["find_movie"], "movie|film|watch|directed|star"),
    "party_plan": ("Book a venue for a party", ["Plan a party: place, day, guests, food"], ["plan_party"], "party|plan|venue|celebrat|host"),
    "party_rsvp": ("Accept an invitation to a party", ["Tell a host that guests will come"], ["reply_invitation"], "party|rsvp|invit|attend|coming"),
    "plane_book": ("Book a flight by its number", ["Reserve a seat on a flight"], ["reserve_flight"], "flight|book|reserv|plane|ticket"),
    "plane_search": ("Search flights", ["Find flights between two cities"], ["find_flights"], "fl(y|ight)|plane|travel|trip|go"),
    "restaurant_book": ("Reserve a table at a restaurant", ["Book dinner for some people"], ["reserve_table"], "book|reserv|table|dinner|eat|lunch"),
    "restaurant_search": ("Search restaurants", ["Find a place to eat by food, price and rating"], ["find_restaurants"], "restaurant|eat|food|place|dinner|hungry"),
    "ride_book": ("Order a ride", ["Call a car from one place to another"], ["order_taxi"], "ride|taxi|uber|lyft|cab|pick|drive|car|need"),
    "ride_change": ("Change a ride that is ordered already", ["Alter the pick-up or destination of a ride"], ["update_ride"], "chang|ride|booking|cancel"),
    "ride_status": ("Tell where an ordered ride is", ["Check on a taxi by its number"], ["track_ride"], "status|ride|where|check|late"),
    "spaceship_access_codes": ("Check an access code of the spaceship", ["Verify the clearance of a crew member"], ["verify_code"], "code|access|clearance|rank|captain"),
    "spaceship_life_support": ("Repair the life support of the spaceship", ["Open the life support by lock and cables"], ["fix_life_support"], "cable|lock|life"),
    "trip_directions": ("Give directions between two places", ["How to get from one place to another"], ["get_directions"], "direction|get (to|from)|way|go|route|trip|walk|drive"),
    "weather": ("Weather forecast of a city for a day", ["How the weather will be"], ["get_forecast"], "weather|rain|snow|sunny|cold|warm|forecast|nice"),
}
ABOUT = {"HasBalcony": "balcony", "HasElevator": "elevator|lift", "TakesReservations": "reserv", "Service": "room service|service", "DoesDelivery": "deliver",
         "AllowsChanges": "chang", "ApplicationFeePaid": "fee|paid", "NeedParking": "park"}
COPIED = ("Time", "Hour", "Date")  # times and dates are copied as they are said
NAMES = {"Name": {"apartment": "apartment house", "doctor": "doctor", "hotel": "hotel", "restaurant": "restaurant", "meeting": "who to meet", "party": "venue",
                  "movie": "film"}}
LEFT = re.compile(r"\d{2,}|\d\s?[ap]\.?m\b|\d(st|nd|rd|th)\b|\bmy name\b|\b(i'?m|i am|this is) (?-i:[A-Z])|\bLA\b|\bdr\b", re.I)
ASKS = re.compile(r"\b(need|want|like to|can (i|you|we)|could (i|you|we)|please|book|find|check|schedule|looking|help|search|get|give|show|what|how|is there|are there|"
                  r"any|plan|order|rsvp|report|reserve|tell|where|when|which|will it|is it)\b", re.I)
ANSWER = re.compile(r"^\W*(yes|yeah|yep|no|nope|sure|ok|okay|great|perfect|thanks?|good|super|alright|cool|never ?mind|awesome|wait|oh|hmm|ah|well|sorry|i'?m (so )?sorry|actually|it'?s)\b", re.I)
CONSTRAINT = re.compile(r'^(?:api\.is_equal_to\()?"?(.*?)"?\)?$')
TAIL = re.compile(r" (Apartments|Venue|Hotel|Inn)$")


def _params(api, schema):
    out = {}
    for p in schema["input"]:
        name, kind = p["Name"], p["Type"]
        if kind in ("RequestType", "CategoricalMultiple") or name in ("FraudReport", "ChangeDescription"):
            continue
        about = NAMES["Name"].get(api.split("_")[0]) if name == "Name" else None
        spec = out[name] = dict(d=(about or words(p.get("ReadableName") or name)).capitalize(), alt=[snake(name)])
        if about and about != "who to meet":
            spec["alt"].append(snake(about + " name"))
        if kind == "Boolean" or p.get("Categories") == ["Yes", "No"]:
            spec["t"] = "bool"
        elif kind == "Integer":
            spec["t"] = "int"
        elif kind == "Categorical" and not any(name.endswith(c) for c in COPIED):
            spec.update(t="enum", v={c: [] for c in p["Categories"]})
        else:
            spec["t"] = "str"
    return out


def _said(text, name, p, value):
    """(span, value), (None, value) or None; `False` where a part of the value stands and the rest does not."""
    if p["t"] == "bool":
        if re.search(rf"\b({ABOUT.get(name, '$^')})", text, re.I):
            return (None, value in ("True", "Yes")) if bool(NEGATED.search(text)) == (value in ("False", "No")) else False
        return None
    if p["t"] == "int":
        if not value.isdigit():
            return None
        found = number_places(text, int(value))
        return (found[0], int(value)) if len(found) == 1 else None
    ways = [value, TAIL.sub("", value), value.replace(".", ""), value.replace(" am", "am").replace(" pm", "pm")]
    if value == "SciFi":
        ways += ["sci-fi", "sci fi", "science fiction"]
    for way in dict.fromkeys(ways):
        found = places(text, way)
        if len(found) == 1:
            return found[0], (None if p["t"] == "str" else value)
        if found:
            return False
    return False if any(places(text, w) for w in re.findall(r"\w{4,}", value)) else None


def row(draft, topic, text, constraints):
    """Adds a user turn with those values of the query that stand in it."""
    spans, assigned = [], {}
    for name, value in constraints.items():
        p = draft.params.get(name)
        if p is None or not value or value == "null":
            continue
        got = _said(text, name, p, value)
        if got is False:
            return False
        if got and got[0]:
            spans.append((*got[0], name, got[1]))
        elif got:
            assigned[name] = got[1]
    rest = text
    for start, end, _, _ in sorted(spans, reverse=True):
        rest = rest[:start] + "_" + rest[end:]
    left = LEFT.search(rest) or any(places(rest, TAIL.sub("", v)) for p in draft.params.values() if p["t"] == "enum" for v in p["v"])
    if left or len(text.split()) > 24 or ANSWER.search(text) or not (spans or assigned) or not ASKS.search(text) or not re.search(rf"\b({topic})", text, re.I):
        return False  # a value without a label, or an answer to a question
    return draft.add(text, spans, assigned)


def fns(train, held):
    """The functions of the 24 services."""
    schemas = {Path(r["path"]).stem: r["content"] for r in lines(Path(train) / "star/apis.jsonl.zst")
               if r["path"].startswith("apis/apis/") and Path(r["path"]).stem in APIS}
    drafts = {}
    for api, schema in schemas.items():
        desc, descs, names, _ = APIS[api]
        camel = re.sub(r"_(\w)", lambda m: m.group(1).upper(), api)
        drafts[api] = Draft(api, desc, "ext_star_" + api.split("_")[0], _params(api, schema), names + [camel], descs, held=held)
    for dialogue in lines(Path(train) / "star/dialogues.jsonl.zst"):
        said = []
        for e in dialogue["Events"]:
            if e["Agent"] == "User" and e["Action"] == "utter":
                said.append(e["Text"])
            elif e["Action"] == "query" and e.get("APIName") in drafts:
                given = {k: v for c in e["Constraints"] or [] for k, v in c.items()}
                wanted = {k: CONSTRAINT.match(str(v)).group(1).strip() for k, v in given.items() if not re.match(r"api\.(?!is_equal_to)", str(v))}
                for text in said:
                    row(drafts[e["APIName"]], APIS[e["APIName"]][3], text, wanted)
                said = []
    return [f for f in (d.fn() for d in drafts.values()) if f]
