"""Service sets: restaurant8k and banking77 (PolyAI, CC-BY-4.0), MultiDoGO (CDLA-Permissive-1.0), Taskmaster's coffee bar (CC-BY-4.0)."""

import json
import re
from pathlib import Path

from .dialogue_draft import Draft, number, number_places, places
from .dialogue_topics import BANKING
from .texts import lines

_TABLE = {
    "people": dict(t="int", d="Number of guests", alt=["party_size", "guests", "seats"]), "date": dict(t="str", d="Day of the booking", alt=["day"]),
    "time": dict(t="str", d="Time of the booking", alt=["arrival_time"]),
    "first_name": dict(t="str", d="First name of the guest", alt=["given_name"]), "last_name": dict(t="str", d="Surname of the guest", alt=["surname", "family_name"]),
}
_BOOKINGS = {
    "cancel": ("cancel_booking", "Cancel a table that is booked", ["delete_reservation"], ["Call off a reservation at the restaurant"]),
    "change": ("change_booking", "Change the day, time or number of guests of a booking", ["modify_reservation"], ["Move a booked table to another time"]),
    "find": ("find_booking", "Look up a table that is booked already", ["lookup_reservation"], ["Find a guest's existing reservation"]),
    "book": ("book_table", "Book a table at the restaurant", ["reserve_table", "makeReservation"], ["Reserve a table for some guests at a day and time"]),
}
_KINDS = [("cancel", re.compile(r"\bcancel", re.I)), ("change", re.compile(r"\b(change|move|switch|amend|modify|reschedule|postpone)\b", re.I)),
          ("find", re.compile(r"\b(i have (a|got)|i've (a|got)|i got|under the name|my (booking|reservation)|i (already )?(booked|reserved|made))\b", re.I)),
          ("book", re.compile(r"\b(book|table|reserve|reservation|booking)\b", re.I))]


def restaurant(train, held):
    """The functions of a restaurant's bookings; restaurant8k only, the other services repeat SGD."""
    drafts = {k: Draft(name, desc, "ext_table_booking", _TABLE, names, descs, held=held) for k, (name, desc, names, descs) in _BOOKINGS.items()}
    seen = set()
    for r in lines(Path(train) / "polyai/span_extraction_train.jsonl.zst"):
        text = r["userInput"]["text"]
        if "restaurant8k" not in r["_file"] or not r.get("labels") or text in seen:
            continue
        seen.add(text)
        booking(drafts, text, r["labels"])
    return [f for f in (d.fn() for d in drafts.values()) if f]


def booking(drafts, text, labels):
    """Adds a labelled turn to the draft that its words name."""
    kind = next((k for k, pattern in _KINDS if pattern.search(text)), None)
    if kind is None or re.search(r"\b(instead|actually|think|believe|not sure)\b", text, re.I):
        return False
    spans = []
    for label in labels:
        start, end = label["valueSpan"].get("startIndex", 0), label["valueSpan"]["endIndex"]
        if label["slot"] != "people":
            spans.append((start, end, label["slot"], None))
            continue
        said = re.match(r"[\w-]+", text[start:end])
        n = number(said.group()) if said else None
        if n is None or re.search(r"\b(and|me|my)\b", text[start:end], re.I):
            return False
        spans.append((start, start + said.end(), "people", n))
    return drafts[kind].add(text, spans)


def banking(train, held):
    """A bank's questions: which of 77 topics it is, no arguments."""
    drafts = {k: Draft(k, d, "ext_banking", None, ["help_" + k, "".join(w.capitalize() for w in k.split("_"))], held=held) for k, d in BANKING.items()}
    for r in lines(Path(train) / "polyai/banking77_train.jsonl.zst"):
        draft = drafts.get(r["category"].strip("?").lower())
        if draft and len(r["text"]) <= 130:
            draft.add(r["text"])
    return [f for f in (d.fn(most=80) for d in drafts.values()) if f]


def _s(d, *alt, **more):
    return dict(t="str", d=d, alt=list(alt), **more)


def _i(d, *alt):
    return dict(t="int", d=d, alt=list(alt))


_FOOD = dict(food_item=_s("What to eat", "dish", "item", noise=0.05), drink_item=_s("What to drink", "drink", "beverage", noise=0.05),
             quantity=_i("How many", "count", "amount"), size=_s("Size of the portion", "portion", noise=0.0), ingredient=_s("Extra ingredient", "topping", "extra"),
             excluded_ingredient=_s("Ingredient to leave out", "without"))
# intent -> (name, what it does, other names, other descriptions, parameters)
DOGO = {
    "bookflight": ("book_flight", "Book a flight", ["reserveFlight"], ["Buy a ticket for a flight between two cities"], dict(
        departure_city=_s("City of departure", "origin", "from_city"), arrival_city=_s("City of arrival", "destination", "to_city"),
        start_date=_s("Day of departure", "departure_date"), end_date=_s("Day of return", "return_date"), price=_s("Price", "fare"),
        number_of_passengers=_i("How many travellers", "passengers"))),
    "changeseatassignment": ("change_seat", "Change the seat on a booked flight", ["updateSeatAssignment"], ["Give a passenger another seat"], dict(
        seat_type=_s("Kind of seat", "seat_preference", noise=0.05), new_seat_number=_s("Number of the wanted seat", "new_seat"),
        old_seat_number=_s("Number of the present seat", "current_seat"))),
    "getboardingpass": ("get_boarding_pass", "Send the boarding pass for a flight", ["issueBoardingPass"], ["Get a passenger's boarding pass"], dict(
        email_address=_s("Where to send it", "email"), booking_confirmation_number=_s("Confirmation number of the booking", "booking_code"))),
    "getseatinfo": ("get_seat_info", "Tell which seat is booked or free on a flight", ["seatInformation"], ["Look up seats on a flight"], dict(
        seat_type=_s("Kind of seat", "seat_preference", noise=0.05))),
    "orderburgerintent": ("order_food", "Order food and drinks", ["placeOrder", "add_to_order"], ["Add a dish or a drink to the order of a restaurant"], _FOOD),
    "checkbalance": ("check_account_balance", "Tell how much money is in the account", ["getBalance"], ["Look up the balance of a bank account"], dict(
        name=_s("Name of the holder", "holder"), account_number=_s("Number of the account", "account"))),
    "closeaccount": ("close_account", "Close a bank account", ["terminateAccount"], ["End a customer's account"], {}),
    "disputecharge": ("dispute_charge", "Dispute a wrong charge", ["contestCharge"], ["Complain about a payment on a card"], dict(
        charge_amount=_s("Amount of the wrong charge", "amount"), charge_date=_s("Day of the charge", "date"))),
    "getroutingnumber": ("get_routing_number", "Tell the routing number of the bank", ["routingNumber"], ["Look up the bank code for transfers"], dict(
        account_number=_s("Number of the account", "account"))),
    "orderchecks": ("order_checks", "Order new cheques", ["orderChequeBook"], ["Send the customer a cheque book"], {}),
    "replacecard": ("replace_card", "Send a new bank card", ["orderReplacementCard"], ["Replace a card that expired, broke or was lost"], dict(
        replacement_reason=_s("Why a new card is needed", "reason"))),
    "reportlostcard": ("report_lost_card", "Report a lost or stolen bank card", ["blockLostCard"], ["Block a card that was lost or stolen"], dict(
        replacement_reason=_s("What happened to the card", "reason"))),
    "transfermoney": ("transfer_money", "Transfer money to another account", ["sendMoney"], ["Move an amount between accounts"], dict(
        transferamount=_s("How much", "amount", "sum"), account_number=_s("Account to take it from", "from_account"),
        target_account_number=_s("Account to send it to", "to_account"))),
    "updateaddress": ("update_address", "Change the customer's postal address", ["changeAddress"], ["Store a new address"], dict(address=_s("The new address", "new_address"))),
    "checkclaimstatus": ("check_claim_status", "Tell how far an insurance claim is", ["claimStatus"], ["Look up an insurance claim"], dict(
        claimid=_s("Number of the claim", "claim_number", "claim_id"))),
    "getproofofinsurance": ("get_proof_of_insurance", "Send a proof of insurance", ["proofOfInsurance"], ["Get the certificate of a car's insurance"], dict(
        car_brand=_s("Make of the car", "make"), car_model=_s("Model of the car", "model"), car_year=_s("Year of the car", "year"))),
    "reportbrokenphone": ("report_broken_phone", "Report a broken phone to the insurance", ["brokenPhoneClaim"], ["File a claim for a damaged phone"], {}),
    "startserviceintent": ("start_service", "Sign up for a new service", ["newConnection"], ["Start internet, cable or phone service"], dict(
        service_type=_s("Which service", "service", noise=0.05), datacategoryvalues=_s("Amount of data", "data_plan"))),
    "getinformationintent": ("get_plan_information", "Tell about the plans and prices of a service", ["planInfo"], ["Inform about internet and cable plans"], dict(
        service_type=_s("Which service", "service", noise=0.05), datacategoryvalues=_s("Amount of data", "data_plan"))),
    "viewbillsintent": ("view_bill", "Show the customer's bill", ["showBill"], ["Look up what is to be paid"], dict(service_type=_s("Which service", "service", noise=0.05))),
    "checkserverstatus": ("check_server_status", "Tell whether a server is up", ["serverStatus"], ["Check the servers of a program"], dict(
        software_name=_s("Which program", "program", "application"))),
    "expensereport": ("file_expense_report", "File an expense report", ["submitExpenses"], ["Ask for the refund of expenses"], dict(
        expense_type=_s("Kind of expense", "category"), cost=_s("How much", "amount"))),
    "reportbrokensoftware": ("report_software_problem", "Report a program that does not work", ["softwareBug"], ["Tell the help desk about broken software"], dict(
        software_name=_s("Which program", "program", "application"))),
    "softwareupdate": ("update_software", "Update a program", ["installUpdate"], ["Ask the help desk for a software update"], dict(
        software_name=_s("Which program", "program", "application"))),
    "startorder": ("order_equipment", "Order equipment", ["startOrder"], ["Buy office equipment"], dict(
        item_name=_s("What to order", "item"), quantity=_i("How many", "count"), item_code=_s("Code of the article", "sku"))),
}
_FOODS = {"orderpizzaintent", "ordersaladintent", "ordersideintent", "orderdessertintent", "orderdrinkintent", "orderbreakfastintent"}
_AWKWARD = re.compile(r"\b(\w+com|oh+|hmm+|hai|mam|sir)\b|^(ok|okay|yes|no|yeah|ya|and|also|sure|thanks|thank you)\b")


def spans_of_tags(text, tags):
    """[(start, end, tag)] of runs of equal tags, one tag a word; None where the numbers differ."""
    parts = [m.span() for m in re.finditer(r"\S+", text)]
    tags = tags.split()
    if len(parts) != len(tags):
        return None
    out = []
    for (start, end), tag, before in zip(parts, tags, ["O"] + tags):
        if tag != "O" and tag == before:
            out[-1] = (out[-1][0], end, tag)
        elif tag != "O":
            out.append((start, end, tag))
    return out


def dogo(train, held):
    """Customer service: the sentences that name their wish."""
    drafts, rows = {}, []
    for r in lines(Path(train) / "multidogo/sentence_level_train_dev.jsonl.zst"):
        intent = "orderburgerintent" if r["intent"] in _FOODS else r["intent"]
        if intent not in DOGO:
            continue
        if intent not in drafts:
            name, desc, names, descs, params = DOGO[intent]
            drafts[intent] = Draft(name, desc, "ext_dogo_" + r["domain"], params, names, descs, held=held)
        rows.append((drafts[intent], r["utterance"], r["slot-labels"]))
    for with_values in (True, False):  # a sentence without labels may still hold a value that others label
        for draft, text, tags in rows:
            if bool(tags.strip("O ")) == with_values:
                utterance(draft, text, tags)
    return [f for f in (d.fn(most=90) for d in drafts.values()) if f]


def utterance(draft, text, tags):
    """Adds a tagged sentence."""
    found = spans_of_tags(text, tags)
    if found is None or len(text.split()) < 4 or _AWKWARD.search(text) or re.search(r"\b\d{4,}\b", text) and not found:
        return False
    if not found and any(re.search(rf"\b{re.escape(v)}s?\b", text) for seen in draft.seen.values() for v in map(str, seen) if len(v) > 2):
        return False
    if not found and re.search(r"\d|\b(from|to) (my )?(?!the|a|my|your|you|see|be)\w+$", text) and draft.params:
        return False
    spans = []
    for start, end, tag in found:
        p = draft.params.get(tag)
        value = number(text[start:end]) if p and p["t"] == "int" else None
        if p is None or p["t"] == "int" and value is None:
            return False
        spans.append((start, end, tag, value))
    if draft.name == "order_food":  # a number without a label is most often a second order
        rest = "".join(text[a:b] for a, b in zip([0] + [s[1] for s in spans], [s[0] for s in spans] + [len(text)]))
        if not spans or re.search(r"\d", rest) or any(number(w) and w not in ("one", "a") for w in rest.split()) or len(text.split()) > 14:
            return False
    return draft.add(text, spans)


_COFFEE = dict(
    drink=_s("Drink from the menu", "item", "beverage", noise=0.05), quantity=_i("How many, 1 unless said", "count"),
    milk_options=dict(t="enum", d="Milk", alt=["milk"], v={"oat milk": ["oat"], "almond milk": ["almond"], "2% milk": ["2%"], "non-fat milk": ["non-fat", "skim milk"],
                                                       "whole milk": ["whole"], "soy milk": ["soy"], "coconut milk": ["coconut"]}),
    espresso_shots=dict(t="enum", d="Shots of espresso", alt=["shots"], v={"single": [], "double": [], "triple": [], "quadruple": ["quad"]}),
    hot_or_iced=dict(t="enum", d="Hot, or with ice", alt=["temperature"], v={"iced": ["cold"], "hot": []}),
    caffeine=dict(t="enum", d="With or without caffeine", alt=["coffee_kind"], v={"decaf": ["decaffeinated"], "half-caff": ["half caff"], "regular": []}),
)


def coffee_order(draft, text, calls):
    """Adds a customer's order: calls are (name, request) of the worker; all that was entered must stand in the text."""
    items = [r for n, r in calls if n == "add_order_item"]
    queries = [r.get("query", "") for n, r in calls if n == "get_menu_items"]
    if len(items) != 1 or len(queries) != 1 or items[0].get("addons") or re.search(r"\b(name|to go|here|pick ?up|deliver\w*|sauce|syrup|sweetener)\b", text, re.I):
        return False
    found = places(text, queries[0].strip())
    found = found or places(text, queries[0].strip() + "s")
    if len(found) != 1:
        return False
    spans, count = [(*found[0], "drink", None)], str(items[0].get("quantity", "1"))
    if count != "1":
        where = number_places(text, int(count)) if count.isdigit() else []
        if len(where) != 1:
            return False
        spans.append((*where[0], "quantity", int(count)))
    for a in items[0].get("attributes") or []:
        name, option = str(a.get("attribute_id")).replace("-", "_"), " ".join(str(a.get("option")).split()).lower()
        p = draft.params.get(name)
        if p is None or p["t"] != "enum" or option not in p["v"]:
            return False
        where = next((w for w in (places(text, s) for s in [option] + p["v"][option]) if len(w) == 1), None)
        if not where:
            return False
        spans.append((*where[0], name, option))
    told = {s[2] for s in spans}
    if any(places(text, s) for n, p in draft.params.items() if p["t"] == "enum" and n not in told for v in p["v"] for s in [v] + p["v"][v]):
        return False
    return draft.add(text, spans)


def coffee(train, held):
    """Orders at a coffee bar with their options."""
    order = Draft("add_order_item", "Order a drink at the coffee bar", "ext_coffee", _COFFEE, ["order_drink", "addDrink"],
                  ["Add a coffee or tea with its options to the order"], need=["drink"], held=held)
    menu = Draft("show_menu", "Show the menu of the coffee bar", "ext_coffee", {}, ["list_drinks"], ["Tell which drinks there are"], held=held)
    what = Draft("get_menu_items", "Tell what is in a drink of the menu", "ext_coffee", dict(query=_s("Name of the drink", "drink", noise=0.05)),
                 ["describe_drink"], ["Describe a drink"], need=["query"], held=held)
    for r in lines(Path(train) / "taskmaster/tm4_coffee.jsonl.zst"):
        for u in r["utterances"]:
            if u["speaker"] != "user" or not u.get("annotations"):
                continue
            calls = {}
            for a in u["annotations"]:
                if a["name"] in ("api_call", "request"):
                    calls.setdefault(a.get("context"), {})[a["name"]] = a["value"]
            try:
                calls = [(c.get("api_call"), json.loads(c.get("request") or "{}")) for c in calls.values()]
            except ValueError:
                continue
            if len(calls) == 1 and calls[0][0] == "show_menu":
                menu.add(u["text"])
            elif len(calls) == 1 and calls[0][0] == "get_menu_items" and "description" in str(calls[0][1].get("fields")):
                found = places(u["text"], str(calls[0][1].get("query", "")).strip())
                if len(found) == 1:
                    what.add(u["text"], [(*found[0], "query", None)])
            else:
                coffee_order(order, u["text"], calls)
    return [f for f in (d.fn() for d in (order, menu, what)) if f]


def polyai(train, held):
    """Bookings of a restaurant and questions to a bank."""
    return restaurant(train, held) + banking(train, held)
