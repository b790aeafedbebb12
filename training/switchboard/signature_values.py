"""What values the parameters of real signatures take, chosen by their names, descriptions and types."""

import re
import string
from pathlib import Path

from .texts import lines

CORPORA = "train/corpora_lists/all.jsonl.zst"
# pool: lists of the CC0 collection that feed it
FROM_CORPORA = {
    "city": ["geography/us_cities", "geography/english_towns_cities", "geography/norwegian_cities"], "country": ["geography/countries"],
    "job": ["humans/occupations"], "company": ["corporations/fortune500"], "ticker": ["corporations/nasdaq"],
    "industry": ["corporations/industries"], "book": ["books/bestsellers"], "sport": ["sports/sports"], "drug": ["medicine/drugs"],
    "disease": ["medicine/infectious_diseases"], "food": ["foods/fruits", "foods/vegetables", "foods/menuItems"], "animal": ["animals/common"],
    "colour": ["colors/crayola"], "material": ["materials/fabrics", "materials/building-materials"], "thing": ["objects/objects"],
    "genre": ["music/genres"], "element": ["science/elements"], "hospital": ["medicine/hospitals"],
}
FROM_WORLDS = {
    "city": ["city", "city_b", "city_c"], "country": ["country"], "company": ["company", "company_b", "company_c"], "job": ["job", "job_title_b"],
    "email": ["email", "email_c"], "phone": ["phone"], "street": ["street_address", "street_b"], "colour": ["colour"], "book": ["book", "book_b"],
    "product": ["product"], "language": ["language", "language_b"], "currency": ["currency"], "file": ["file_name", "file_name_c"],
    "folder": ["folder", "folder_c"], "url": ["url"], "username": ["username", "handle_c"], "message": ["message", "sentence_c", "sentence_b"],
    "note": ["note_text", "issue_text_c"], "subject": ["subject"], "topic": ["topic_b", "news_topic_b", "paper_topic_b"], "tag": ["tag", "hashtag_c"],
    "reason": ["reason", "reason_c"], "sport": ["sport"], "disease": ["disease_b"], "animal": ["animal", "animal_b"], "event": ["event", "event_c"],
    "column": ["column_c"], "table": ["table_c"], "sheet": ["sheet_c"], "branch": ["branch_c"], "repo": ["repo_c"], "cell": ["cell_c"],
    "range": ["range_c"], "day": ["day_c", "day_word_b"], "clock": ["hour_b", "clock_c"], "state": ["state_b"], "database": ["db_c"], "film": ["film"],
    "song": ["song"], "artist": ["artist", "artist_b"], "food": ["food", "dish_b"], "ingredient": ["ingredient_b"], "author": ["author_b"],
    "duration": ["duration"], "university": ["university_b"], "team": ["team_b"], "gene": ["gene_b"], "landmark": ["landmark_b"], "hotel": ["hotel_b"],
    "airport": ["airport_b"], "plant": ["plant_b"], "skill": ["skill_b"], "formula": ["formula_b"], "ip": ["ipaddr_wc"],
}
FIRST = ("Ada Amir Aisha Bruno Carla Chidi Dana Diego Elin Emre Fiona Gita Hugo Ida Ivan Jade Jonas Kenji Lara Liam Maya Milan Nadia Noah Olga Omar "
         "Paula Priya Quentin Rania Rosa Samir Sofia Tomas Uma Vera Wei Yara Zane Zofia").split()
LAST = ("Abbott Adeyemi Bauer Becker Chen Costa Dubois Evans Fischer Garcia Gupta Hansen Hughes Ito Jensen Kaur Khan Kim Larsen Lopez Martin Meyer Mori "
        "Nguyen Novak Okoro Olsen Patel Perez Quinn Reyes Rossi Santos Silva Singh Suzuki Tan Vogel Walsh Weber Young Zhou").split()
STATES = "AL AZ CA CO CT FL GA IL IN KS MA MD MI MN MO NC NJ NM NV NY OH OR PA TN TX UT VA WA WI".split()
COUNTRY_CODES = {"DE": "Germany", "FR": "France", "US": "the United States", "GB": "the United Kingdom", "JP": "Japan", "BR": "Brazil", "IN": "India",
                 "KE": "Kenya", "NO": "Norway", "SE": "Sweden", "ES": "Spain", "IT": "Italy", "NL": "the Netherlands", "PL": "Poland", "CA": "Canada",
                 "AU": "Australia", "MX": "Mexico", "CH": "Switzerland", "PT": "Portugal", "DK": "Denmark", "FI": "Finland", "EG": "Egypt"}
LANGUAGE_CODES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish",
                  "pl": "Polish", "ja": "Japanese", "ko": "Korean", "zh": "Chinese", "tr": "Turkish", "ar": "Arabic", "ru": "Russian", "cs": "Czech"}
CURRENCY_CODES = {"EUR": "euros", "USD": "US dollars", "GBP": "British pounds", "JPY": "yen", "CHF": "Swiss francs", "SEK": "Swedish kronor",
                  "INR": "rupees", "AUD": "Australian dollars", "CAD": "Canadian dollars", "BRL": "reais", "PLN": "zloty", "MXN": "Mexican pesos"}
MONTHS = "January February March April May June July August September October November December".split()
_A = ("Quarterly Annual Weekly Monthly Draft Final Spring Summer Autumn Winter Internal Regional Global North South East West Main Blue Green Red Silver New "
      "Old Shared Public Premium Basic Pilot Core Emergency Onboarding Security Sales Marketing Finance Support Field Design Launch Customer Partner Staff").split()
_N = ("report review plan budget roadmap survey newsletter audit summary forecast checklist workshop meeting rollout campaign catalogue agenda handbook backlog "
      "inventory schedule dashboard archive proposal contract training update programme project template workflow library portal group board pipeline").split()
_OF = ["", "", "", " 2024", " 2025", " Q1", " Q3", " v2", " (draft)", " for Acme", " Berlin", " A", " 7"]
_SENTENCES = ("please check this before Friday|approved by the head office|customer called twice about this|needs a second look|all tests passed|"
              "delivery was delayed by snow|the new version is live|we agreed on the lower price|waiting for the signed copy|see the attached sheet|"
              "this is only a trial run|call back after lunch|the room is double booked|first batch arrived damaged|thanks for your quick help|"
              "moved to next week|the link in the mail is broken|printed and sent by post|keep this one private|works on my machine|"
              "ask Dana for the key|the numbers do not add up|shipped from the Lyon depot|no further action needed").split("|")
_KIND_WORDS = ("standard basic premium internal external draft active pending closed open approved archived urgent normal low high primary secondary weekly "
               "monthly annual manual automatic custom public private full partial small large summary detailed retail wholesale hardware software").split()


def _pick(rng, text, n):
    return "".join(rng.choice(text) for _ in range(n))


def an_id(rng):
    """An identifier as systems write them."""
    hexa, kind = "0123456789abcdef", rng.randrange(9)
    if kind == 0:
        return "-".join(_pick(rng, hexa, n) for n in (8, 4, 4, 4, 12))
    if kind == 1:
        return str(rng.randint(100, 9999999))
    if kind == 2:
        return _pick(rng, string.ascii_uppercase, rng.randint(2, 4)) + rng.choice("-_/") + str(rng.randint(10, 99999))
    if kind == 3:
        return _pick(rng, hexa, rng.choice([6, 8, 12, 24]))
    if kind == 4:
        return rng.choice(["acc", "obj", "usr", "rec", "itm", "doc", "evt", "cus", "ref", "tx"]) + "_" + _pick(rng, string.ascii_letters + string.digits, rng.randint(5, 12))
    if kind == 5:
        return _pick(rng, string.ascii_uppercase + string.digits, rng.randint(5, 9))
    if kind == 6:
        return f"{rng.choice('ABCDEFGHKLMNPQRSTXYZ')}{rng.randint(1, 99999)}"
    if kind == 7:
        return f"{rng.choice(_A).lower()}-{rng.choice(_N)}-{rng.randint(1, 99)}"
    return f"{rng.randint(2019, 2026)}-{rng.randint(1, 99999):05}"


def _title(rng):
    text = f"{rng.choice(_A)} {rng.choice(_N)}{rng.choice(_OF)}"
    return rng.choice([text, text, text.title(), text.lower()])


def _slug(rng, sep="-"):
    return sep.join(filter(None, [rng.choice(_A).lower(), rng.choice(_N), rng.choice(["", "", str(rng.randint(1, 30))])]))


def _path(rng):
    ext = rng.choice("pdf docx xlsx csv txt json png jpg zip md html mp4 pptx xml".split())
    return rng.choice([_slug(rng, "_"), _slug(rng), rng.choice(_N)]) + "." + ext


def _day(rng):
    return rng.randint(2019, 2027), rng.randint(1, 12), rng.randint(1, 28)


def _written(y, m, d):
    end = "th" if 10 < d < 20 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    return [f"{y}-{m:02}-{d:02}", f"{MONTHS[m - 1]} {d}, {y}", f"{d} {MONTHS[m - 1]} {y}", f"{MONTHS[m - 1][:3]} {d} {y}", f"the {d}{end} of {MONTHS[m - 1]} {y}"]


GENERATED = {
    "id": an_id, "title": _title, "slug": _slug, "file": _path, "person": lambda r: f"{r.choice(FIRST)} {r.choice(LAST)}",
    "first": lambda r: r.choice(FIRST), "last": lambda r: r.choice(LAST),
    "email": lambda r: f"{r.choice(FIRST).lower()}{r.choice(['.', '_', ''])}{r.choice(LAST).lower()}@{r.choice(['example', 'mail', 'northwind', 'acme', 'contoso'])}.{r.choice(['com', 'org', 'io', 'net'])}",
    "phone": lambda r: r.choice([f"+{r.randint(1, 98)} {r.randint(100, 999)} {r.randint(1000, 999999)}", f"555-{r.randint(100, 9999):04}", f"({r.randint(201, 989)}) 555-{r.randint(1000, 9999)}"]),
    "hash": lambda r: _pick(r, "0123456789abcdef", r.choice([32, 40, 40, 64])), "uuid": lambda r: "-".join(_pick(r, "0123456789abcdef", n) for n in (8, 4, 4, 4, 12)),
    "url": lambda r: f"https://{r.choice(['www.', '', 'app.', 'docs.'])}{r.choice(LAST).lower()}.{r.choice(['com', 'org', 'io', 'example'])}/{_slug(r)}",
    "domain": lambda r: f"{r.choice(['', '', 'mail.', 'shop.'])}{r.choice(LAST + _N).lower()}{r.choice(['', '-online', 'hub'])}.{r.choice(['com', 'org', 'net', 'io', 'co.uk', 'de'])}",
    "ip": lambda r: ".".join(str(r.randint(1, 254)) for _ in range(4)), "folder": lambda r: "/" + "/".join(r.choice(_A + _N).lower() for _ in range(r.randint(1, 3))),
    "coordinates": lambda r: f"{r.uniform(-80, 80):.{r.randint(1, 4)}f}, {r.uniform(-170, 170):.{r.randint(1, 4)}f}",
    "clock": lambda r: r.choice([f"{r.randint(0, 23):02}:{r.choice(['00', '15', '30', '45'])}", f"{r.randint(1, 12)}{r.choice([':30', '', ''])} {r.choice(['am', 'pm'])}"]),
    "version": lambda r: f"{r.choice(['', 'v'])}{r.randint(0, 12)}.{r.randint(0, 20)}{r.choice(['', '.' + str(r.randint(0, 9))])}",
    "zip": lambda r: r.choice([f"{r.randint(1000, 99999):05}", f"{r.choice('ABEGLMNSW')}{r.randint(1, 20)} {r.randint(1, 9)}{_pick(r, 'ABDEFGHJLNPQ', 2)}"]),
    "code": lambda r: r.choice([_pick(r, string.ascii_uppercase, 3), _pick(r, string.ascii_uppercase, 2) + str(r.randint(1, 999)), str(r.randint(1000, 99999))]),
    "hex": lambda r: "#" + _pick(r, "0123456789abcdef", 6), "username": lambda r: r.choice(FIRST).lower() + r.choice(["_", ".", ""]) + r.choice(LAST).lower() + r.choice(["", str(r.randint(1, 99))]),
    "citystate": lambda r: f"{r.choice('Denver Portland Austin Columbus Springfield Madison Oakland Tucson Reno Tampa Boise Albany Dayton Salem Fresno'.split())}, {r.choice(STATES)}",
    "street": lambda r: f"{r.randint(1, 999)} {r.choice(LAST)} {r.choice(['Street', 'Road', 'Avenue', 'Lane', 'Drive'])}",
    "sentence": lambda r: r.choice(_SENTENCES), "word": lambda r: r.choice(_KIND_WORDS),
    "any": lambda r: r.choice([_title, _slug, an_id, lambda q: q.choice(LAST), lambda q: q.choice(_KIND_WORDS), _title])(r),
    "date": lambda r: r.choice(_written(*_day(r))), "datetime": lambda r: "{}-{:02}-{:02}T{:02}:{:02}:00{}".format(*_day(r), r.randint(0, 23), r.choice([0, 15, 30, 45]), r.choice(["Z", "Z", "", "+02:00"])),
    "timezone": lambda r: r.choice("Europe/Berlin UTC America/New_York Asia/Tokyo Europe/London America/Chicago Australia/Sydney Asia/Kolkata Africa/Nairobi CET PST".split()),
    "locale": lambda r: r.choice("en-US en-GB de-DE fr-FR es-ES it-IT pt-BR nl-NL sv-SE ja-JP pl-PL da-DK".split()), "account": lambda r: str(r.randint(10 ** 6, 10 ** 10)),
    "period": lambda r: r.choice(["last week", "the last 30 days", "2019 to 2023", "this month", "the past year", "Q2 2024", "March 2025", "the 1990s", "last quarter", "weekly", "the past 24 hours"]),
    "regex": lambda r: r.choice([r"\d+", r"[A-Z]{2}\d{4}", "^INV-.*", "colou?r", r"\bfoo\b", ".*\\.log$", "[0-9]+-[0-9]+"]).replace("{", "(").replace("}", ")"),
    "gender": lambda r: r.choice(["male", "female", "non-binary"]), "model": lambda r: f"{r.choice(['model', 'base', 'turbo', 'nova', 'lite', 'X'])}-{r.randint(1, 900)}",
    "password": lambda r: r.choice(_A) + str(r.randint(10, 9999)) + r.choice("!?#$%"), "amount": lambda r: f"{r.randint(1, 5000)}.{r.randint(0, 99):02}",
    "size": lambda r: r.choice(["small", "medium", "large", "XL", "10x15", "A4", "1024x768", "512x512", "42"]), "unit": lambda r: r.choice("metric imperial km miles kg celsius fahrenheit litres grams metres pounds inches".split()),
    "format": lambda r: r.choice("PDF CSV JSON XML HTML PNG JPEG docx xlsx Markdown text MP3 MP4 ZIP".split()), "query": lambda r: r.choice([r.choice(_N), _title(r).lower(), r.choice(LAST), f"{r.choice(_A).lower()} {r.choice(_N)}"]),
    "digits": lambda r: str(r.randint(1, r.choice([10, 50, 200, 2000]))), "sku": lambda r: f"SKU-{r.randint(100, 99999)}", "cve": lambda r: f"CVE-{r.randint(2015, 2025)}-{r.randint(1000, 49999)}",
}


def pools(worlds, data, rng):
    """Registers the value lists in the worlds, each under `sig_` and its kind; returns their kinds."""
    found = {}
    path = Path(data or "/nowhere") / CORPORA
    wanted = {f"data/{p}.json": k for k, ps in FROM_CORPORA.items() for p in ps}
    if path.exists():
        for r in lines(path):
            if r["path"] in wanted:
                values = max(_strings(r["content"]), key=len, default=[])
                found.setdefault(wanted[r["path"]], []).extend(v for v in values if 2 < len(v) < 40 and not set("{}@\"") & set(v))
    for kind, names in FROM_WORLDS.items():
        for name in names:
            found.setdefault(kind, []).extend(str(v) for v in worlds.lists.get(name, {"en": []})["en"])
    for kind, make in GENERATED.items():
        found.setdefault(kind, []).extend(make(rng) for _ in range({"id": 2500, "any": 1500, "title": 1200, "uuid": 800, "person": 800, "slug": 800}.get(kind, 250)))
    for kind, values in found.items():
        values = [v for v in dict.fromkeys(values) if v.strip() and v.isascii() or len(v) < 30]
        worlds.lists["sig_" + kind] = {"en": values[:2500], "zh": []}
    return set(found)


def _strings(v):
    if isinstance(v, list):
        if v and all(isinstance(x, str) for x in v):
            yield v
        elif v and all(isinstance(x, dict) for x in v):
            for k in v[0]:
                if all(isinstance(x.get(k), str) for x in v):
                    yield [x[k] for x in v]
    elif isinstance(v, dict):
        for x in v.values():
            yield from _strings(x)


def iso_dates(rng, time=False):
    """{ISO date: ways of writing it}: what is said in words is passed on in digits."""
    out = {}
    for _ in range(150):
        day = _day(rng)
        if time:
            h, m = rng.randint(0, 23), rng.choice([0, 0, 15, 30])
            key = f"{_written(*day)[0]}T{h:02}:{m:02}:00Z"
            out[key] = [key, key, f"{_written(*day)[rng.randint(1, 4)]} at {h:02}:{m:02} UTC"]
        else:
            out[_written(*day)[0]] = _written(*day)
    return out


def plain_numbers(rng, low, high, n=80):
    """Numbers that are names (ids, years): never spelled out, no separators."""
    return {k: [str(k)] for k in sorted(rng.sample(range(low, high + 1), min(n, high - low + 1)))}


def codes(table, rng):
    """{code: [name, code]}"""
    return {k: [name, k] for k, name in table.items()}


_LISTED = re.compile(r"(?:\be\.?g\.?,?|\bsuch as|\bfor example,?|\bexamples?:|\blike|(?:possible|allowed|available|valid|accepted|supported) values(?: are| include)?:?|"
                     r"\bone of:?|\boptions:|\beither)\s+([^().;]+)", re.I)


def examples(text):
    """The values that a description names ("(e.g., forest, wetland, desert)"), if there are several."""
    m = _LISTED.search(text or "")
    if not m:
        return []
    parts = [p.strip(" '\"`“”‘’*:") for p in re.split(r",|\bor\b|/|\|", re.sub(r"\betc\b\.?|\band so on\b", "", m.group(1)))]
    parts = [re.sub(r"^and ", "", p) for p in parts if p]
    good = [p for p in parts if len(p.split()) <= 4 and len(p) < 30 and re.match(r"^[A-Za-z0-9#+][\w .+#&'°%:-]*$", p)]
    return list(dict.fromkeys(good)) if len(good) >= 2 and len(good) >= len(parts) - 1 else []
