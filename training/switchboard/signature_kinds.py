"""Which kind of value a parameter takes and how such values are spoken of without naming the parameter."""

import functools
import re

# (pattern over the label, kind); the first that matches decides
_RULES = [(re.compile(p, re.I), k) for p, k in [
    (r"e-?mail(?: address| id)?s?$", "email"), (r"(?:phone|mobile|telephone|fax|cell)(?: number| no)?s?$", "phone"), (r"\bip(?: address)?$", "ip"),
    (r"(?:url|uri|\blink|website|\bweb site|href|\bweb address)$", "url"), (r"\b(?:domain|host|host ?name|fqdn|server)(?: name)?$", "domain"),
    (r"^(?:first|given) ?name$|\bfirst name$", "first"), (r"(?:last|family) ?name$|surname", "last"), (r"user ?name$|screen name|login|principal name|\bupn$|nickname", "username"),
    (r"\b(?:limit|count|page|page number|page size|page no|offset|skip|top|per page|max results|size limit|quantity|num|age|year|month|percentage|rating|score|days|minutes|hours|seconds|width|height|number of \w+|max|min|index|position|order|rank)$", "digits"),
    (r"\b(?:author|writer|director|actor|actress|producer)(?: name)?$", "author"), (r"\b(?:artist|musician|band|composer)(?: name)?$", "artist"),
    (r"\b(?:person|customer|patient|student|employee|recipient|contact|owner|manager|agent|full|assignee|sender|client|guest|visitor|player|teacher|doctor|attendee|reviewer|user|signer|candidate|lead|driver|member) name$|"
     r"^(?:assignee|owner|recipient|sender|patient|employee|customer|student|contact|attendee|manager|reviewer|doctor|player|person|member|candidate|approver|requester)$", "person"),
    (r"time ?zone", "timezone"), (r"(?:time|date) ?(?:period|frame|range|span)|\bperiod$|\brange of dates", "period"),
    (r"date ?time$|time ?stamp$", "datetime"), (r"\bdates?$|^(?:since|until|deadline|birthday|day|before|after)$|date of birth|\bday$|\w+ (?:after|before|since|until|at|on)$|(?:created|modified|updated)$", "date"), (r"\b(?:time|hour)$", "clock"),
    (r"country|\bnation$|nationality", "country"), (r"^state$|province|state iso|us state", "state"), (r"post(?:al)? ?code|zip", "zip"), (r"\b(?:city|town|municipality|place of birth)(?: name)?$", "city"),
    (r"\bstreet|\baddress(?: line)?(?: \d)?$", "street"), (r"\b(?:location|place|region|area|destination|origin|venue|departure|arrival|neighbou?rhood|site location|locality)(?: name)?$|^(?:departure|arrival) ", "city"),
    (r"coordinates?$|lat ?lo?ng?$", "coordinates"), (r"^(?:latitude|longitude)$", "coordinates"), (r"locale|culture", "locale"), (r"language", "language"), (r"currency|^ccy", "currency"), (r"ticker|symbol|\bstock(?: name)?$", "ticker"),
    (r"\b(?:company|organi[sz]ation|employer|supplier|vendor|brand|manufacturer|business|carrier|merchant|client|publisher)(?: name)?$", "company"), (r"industry|sector$", "industry"),
    (r"job title|occupation|profession$|\bposition$|\brole$", "job"), (r"\b(?:disease|diagnosis|condition|illness|disorder)(?: name)?$", "disease"), (r"\b(?:drug|medication|medicine)(?: name)?$", "drug"),
    (r"\bskills?$", "skill"), (r"\bsport(?: name)?$", "sport"), (r"\bteam(?: name)?$", "team"), (r"\bgenre$", "genre"), (r"\bbook(?: title| name)?$", "book"), (r"\b(?:movie|film)(?: title| name)?$", "film"),
    (r"\b(?:song|track)(?: title| name)?$", "song"), (r"\bhotel(?: name)?$", "hotel"), (r"\bhospital", "hospital"), (r"\bairport(?: code| name)?$", "airport"), (r"\b(?:university|school|college|institution)(?: name)?$", "university"),
    (r"\bingredients?$", "ingredient"), (r"\b(?:food|dish|meal|cuisine)(?: name)?$", "food"), (r"\b(?:animal|species|breed)(?: name)?$", "animal"), (r"\b(?:plant|crop|flower)(?: name)?$", "plant"), (r"\bgene(?: name| id)?$", "gene"),
    (r"\b(?:material|fabric)(?: name)?$", "material"), (r"\bevent(?: name| title)?$", "event"), (r"\bgender$|^sex$", "gender"), (r"landmark|attraction", "landmark"),
    (r"sha\d*|md5|\bhash(?: value)?$|checksum|fingerprint", "hash"), (r"\bversion$", "version"), (r"regex|\bpattern$|regular expression", "regex"), (r"\bsku$", "sku"), (r"\bcve(?: id)?$", "cve"), (r"password|passcode", "password"),
    (r"\b(?:work)?sheet(?: name)?$", "sheet"), (r"\bcell(?: address)?$", "cell"), (r"\brange$", "range"), (r"\bcolumn(?: name)?$", "column"), (r"\btable(?: name)?$", "table"), (r"\bdatabase(?: name)?$", "database"),
    (r"\bbranch(?: name)?$", "branch"), (r"\b(?:repo|repository)(?: name)?$", "repo"), (r"\b(?:folder|directory)(?: path| name)?$|\bpath$", "folder"), (r"file ?name$|document name|workbook name", "file"),
    (r"hex|^rgb", "hex"), (r"colou?r$", "colour"), (r"\btags?$|hashtag|keyword tag", "tag"), (r"\breason$", "reason"), (r"\bsubject$", "subject"), (r"\b(?:topic|theme|issue)$", "topic"),
    (r"\b(?:query|search|search (?:term|text|string|phrase)|term|keywords?|phrase|find text|search value)$", "query"), (r"\b(?:message|text|content|sentence|question|prompt|caption|body)$", "message"),
    (r"\b(?:comments?|notes?|description|summary|remarks?|details|feedback|bio|instructions?|explanation|observations?)$", "sentence"), (r"file (?:type|format|extension)|\bformat$|extension$", "format"), (r"\bunits?$", "unit"),
    (r"\bduration$|\blength of", "duration"), (r"\b(?:amount|price|cost|total|salary|budget|balance)$", "amount"), (r"\bsize$|dimensions?$", "size"), (r"\bproduct(?: name)?$|\bitem(?: name)?$", "product"), (r"account number|iban|routing number|card number", "account"),
    (r"\bslug$", "slug"), (r"\bcode$", "code"), (r"\w{3,}(?<!val)(?<!pa)(?<!gr)(?<!sol)(?<!andro)id$|\b(?:id|ids|identifier|number|key|guid|uuid|reference|ref|handle|serial|barcode|no)$", "id"), (r"\bmodel$", "model"),
    (r"\b(?:name|title|heading|label|project|group|list|category name|folder|playlist|campaign|course|task|document)$", "title"),
    (r"\b(?:status|type|category|kind|mode|level|priority|class|classification|severity|style|scope|variant|frequency|method|strategy|stage|phase)$", "word"),
]]
_CODE = re.compile(r"\bcodes?\b|\biso\b|\bISO[- ]?\d|two.letter|2.letter|abbreviat", re.I)


@functools.cache
def _by_label(label):
    return next((k for p, k in _RULES if p.search(label)), "any")


def kind_of(label, about, fmt):
    """The kind of a string parameter."""
    if fmt in ("uuid", "guid") or re.search(r"\b(?:uuid|guid)\b", label + " " + about, re.I):
        return "uuid"
    if fmt in ("email", "uri", "url"):
        return {"uri": "url"}.get(fmt, fmt)
    if label in ("to", "cc", "bcc", "from", "recipients", "reply to") and re.search(r"mail|recipient|address", about, re.I):
        return "email"
    if label in ("to", "from") and re.search(r"phone|sms|mobile", about, re.I):
        return "phone"
    found = _by_label(label.split(" of ")[0] if " of " in label else label)
    if fmt == "date" or found == "date" and re.search(r"yyyy-mm-dd|\b\d{4}-\d\d-\d\d\b(?!T)|iso.?8601", about, re.I):
        return "isodate"
    if fmt == "date-time" or found in ("date", "datetime", "clock") and re.search(r"iso.?8601|\d{4}-\d\d-\d\dT|utc|hh:mm:ss|rfc", about, re.I):
        return "isotime"
    code = bool(_CODE.search(label) or _CODE.search(about))
    if found == "country" and code and not re.search(r"3.letter|three|alpha.?3|phone|dial", about, re.I):
        return "countrycode"
    if found == "language" and code:
        return "langcode" if not re.search(r"\b[a-z]{2}-[A-Z]{2}\b", about) else "locale"
    if found == "currency" and (code or re.search(r"\b(?:USD|EUR)\b", about)):
        return "currencycode"
    if found in ("city", "state") and re.search(r"city,? ?(?:and )?state|city, ST", about, re.I):
        return "citystate"
    if found in ("country", "city", "street", "company", "job") and re.search(r"\bid\b|identifier", about, re.I) and "name" not in about.lower():
        return "id"
    if found in ("any", "word", "message", "title") and re.search(r"\b(?:unique )?(?:id|identifier|guid)\b", about, re.I) and not re.search(r"name", about, re.I):
        return "id" if not label.endswith(("type", "text", "message", "title", "status")) else found
    if found == "coordinates" and label in ("latitude", "longitude"):
        return "amount"
    return found


_RANGES = [(re.compile(p), r) for p, r in [
    (r"latitude", (-85, 85)), (r"longitude", (-175, 175)), (r"\bmonth$", (1, 12)), (r"\bday$", (1, 31)), (r"\bhours?$", (0, 23)), (r"\bage\b", (1, 95)), (r"percent|ratio|rate$|probability|opacity|humidity", (1, 100)),
    (r"limit|count$|max results|per page|page size|top$|^size$|num results|number of results|^take$|^first$|^last$|max(?:imum)? (?:items|records|rows)", (1, 100)), (r"page(?: number| index)?$", (1, 40)), (r"offset|skip|start index", (0, 400)),
    (r"radius|distance", (1, 200)), (r"temperature|temp$", (-20, 120)), (r"price|cost|amount|salary|budget|revenue|income|balance|total|fee|value", (5, 20000)), (r"width|height|length|depth|pixels|dpi|resolution", (1, 2000)),
    (r"quantity|guests|people|seats|adults|children|copies|attempts|retries|party size", (1, 30)), (r"minutes?|duration|interval|timeout", (5, 240)), (r"seconds?|ms$|delay", (1, 600)), (r"days?$", (1, 90)), (r"weight|mass", (1, 500)), (r"speed|velocity", (5, 900)),
    (r"score|rating|stars|level|priority|grade|rank", (1, 10)), (r"index|row|column|position|sequence|order|line", (0, 60)), (r"\bx\b|\by\b|left|right|bottom|margin", (0, 1500)), (r"quality|volume|brightness", (0, 100)), (r"altitude|elevation|pressure", (10, 12000)),
]]


def numbers(label, about, schema, t, shared):
    """(spec, kind) of an integer or number parameter."""
    low, high, label = schema.get("minimum"), schema.get("maximum"), label.lower()
    if t == "int" and re.search(r"\byear$", label):
        return {"t": "int", "v": shared["year"]}, "year"
    if t == "int" and re.search(r"\b(?:ids?|identifier|key|handle|pk|code|zip)$|(?:account|ticket|order|invoice|phone|employee|serial|reference|document|case|card|customer|contract) (?:no|number)$", label) or \
            t == "int" and re.search(r"\b(?:id|identifier)\b", about, re.I) and not re.search(r"count|limit|page|size|max|index", label):
        return {"t": "int", "v": shared["id"]}, "id"
    if t == "int" and re.search(r"\bport$", label):
        return {"t": "int", "v": shared["port"]}, "number"
    kind = "limit" if re.search(r"limit$|max results|per page|page size|^top$|^count$|number of results|max(?:imum)? (?:items|records|rows)", label) else "page" if re.search(r"^page(?: number)?$", label) else \
        "offset" if re.search(r"^(?:offset|skip)$", label) else "number"
    found = next((r for p, r in _RANGES if p.search(label)), (1, 500))
    if isinstance(low, (int, float)) and isinstance(high, (int, float)) and not isinstance(low, bool) and high - low >= 2 and abs(high) < 10 ** 7 and abs(low) < 10 ** 7:
        return {"t": t, "v": (low if t == "num" else int(low), high if t == "num" else int(high)), "lim": True}, kind
    return {"t": t, "v": found}, kind


_NATURAL = {
    "city": ["in {}", "for {}", "in {}", "near {}"], "citystate": ["in {}", "for {}"], "country": ["in {}", "for {}"], "countrycode": ["in {}", "for {}"], "state": ["in {}", "for {}"], "street": ["at {}"], "landmark": ["at {}"],
    "date": ["on {}", "for {}"], "isodate": ["on {}", "for {}"], "isotime": ["at {}", "for {}"], "clock": ["at {}"], "period": ["for {}", "during {}", "over {}"], "datetime": ["at {}"], "year": ["in {}", "for {}", "for the year {}"],
    "language": ["in {}"], "langcode": ["in {}"], "currency": ["in {}"], "currencycode": ["in {}"], "author": ["by {}", "written by {}"], "artist": ["by {}"], "person": ["for {}"], "email": ["for {}", "using {}"], "company": ["for {}", "at {}"],
    "query": ["for {}", "matching {}", "about {}"], "topic": ["about {}", "on {}"], "message": ["saying {}", "with the text {}"], "sentence": ["with the note {}"], "subject": ["with the subject {}"],
    "tag": ["tagged {}", "with the tag {}"], "url": ["at {}"], "domain": ["for {}", "on {}"], "ip": ["for {}"], "disease": ["for {}"], "drug": ["for {}"], "ticker": ["for {}"], "food": ["for {}"], "animal": ["for {}"],
    "limit": ["with up to {} results", "limited to {}", "at most {} of them", "just the first {}", "no more than {} results"], "page": ["on page {}", "from page {}", "page {}"], "offset": ["skipping the first {}", "starting at offset {}"],
    "reason": ["because {}"], "format": ["as {}", "in {} format"], "colour": ["in {}"], "airport": ["at {}"], "university": ["at {}"], "hospital": ["at {}"], "hotel": ["at {}"], "genre": ["in the {} genre"], "industry": ["in the {} industry"],
    "sport": ["for {}"], "plant": ["for {}"], "gene": ["for {}"], "zip": ["in {}"], "phone": ["for {}"], "folder": ["in {}"], "repo": ["in {}"], "branch": ["on {}"], "database": ["in {}"], "product": ["for {}"], "material": ["for {}"],
    "timezone": ["in the {} time zone"], "duration": ["for {}"], "hash": ["for {}"], "cve": ["for {}"], "skill": ["with {}"], "film": ["for {}"], "song": ["for {}"], "book": ["for {}"],
}
_GROUPS = {"city": "place", "citystate": "place", "country": "country", "countrycode": "country", "state": "place", "street": "street", "isodate": "date", "isotime": "date", "datetime": "date", "period": "date", "langcode": "language",
           "currencycode": "currency", "year": "date", "uuid": "id"}
_FROM, _TO = re.compile(r"^(?:start|from|begin|since|after|earliest|departure|check in)\b|\b(?:start|from|after|begin)$"), re.compile(r"^(?:end|to|until|before|latest|return|finish|arrival|check out)\b|\b(?:end|until|to|before)$")
_DATES, _PLACES = ("date", "isodate", "isotime", "clock", "datetime"), ("city", "citystate", "country", "countrycode", "language", "langcode", "currency", "currencycode", "email", "person", "airport", "unit", "folder")


def direction(label):
    """`from`, `to` or nothing."""
    return "from" if _FROM.search(label) or label.endswith(("origin", "source")) or re.match(r"(?:source|origin) ", label) else \
        "to" if _TO.search(label) or label.endswith(("destination", "target", "recipient")) or re.match(r"(?:target|destination|recipient) ", label) else ""


def clauses(kind, label, spec):
    """(natural clauses, group) of a value of this kind under this label."""
    way = direction(label)
    group = _GROUPS.get(kind, kind if kind in _NATURAL else "text" if spec["t"] in ("str", "[str]") else kind)
    if kind in _DATES and way:
        return (["from {}", "starting {}", "since {}"] if way == "from" else ["until {}", "up to {}", "ending {}"]), group
    if kind in _PLACES and way:
        return (["from {}"] if way == "from" else ["to {}"]), group
    if kind in _DATES and len(label.split()) > 1 and not re.fullmatch(r"(?:event|travel|target|report|booking|reservation|appointment|visit|game) (?:date|time)", label):
        return [], group
    if kind in ("city", "street", "company", "language", "email", "person", "year", "domain", "url") and len(label.split()) > 2:
        return [], group
    return _NATURAL.get(kind, []), group


_UNITS = [(re.compile(p, re.I), u) for p, u in [
    (r"\bkilomet(?:er|re)s?\b|\bkm\b", "km"), (r"\bmiles?\b", "miles"), (r"\bsq(?:uare)? ?met", "square metres"), (r"\bcentimet|\bcm\b", "cm"), (r"\bmillimet|\bmm\b", "mm"), (r"\bmet(?:er|re)s?\b", "metres"), (r"\bfeet\b", "feet"), (r"\bpixels?\b|\bpx\b", "pixels"),
    (r"\bmilliseconds?\b", "milliseconds"), (r"\bseconds?\b", "seconds"), (r"\bminutes?\b", "minutes"), (r"\bhours?\b", "hours"), (r"\bdays?\b", "days"), (r"\bweeks?\b", "weeks"), (r"\bmonths\b", "months"), (r"\byears\b", "years"),
    (r"\bkilograms?\b|\bkg\b", "kg"), (r"\bgrams\b", "grams"), (r"\bpounds\b", "pounds"), (r"\bcelsius\b", "degrees Celsius"), (r"\bfahrenheit\b", "degrees Fahrenheit"), (r"\bdegrees\b", "degrees"), (r"\bpercent(?:age)?\b|%", "percent"), (r"\bwatts?\b", "watts"),
    (r"\bvolts?\b", "volts"), (r"\blit(?:er|re)s?\b", "litres"), (r"\bdollars\b|\bUSD\b", "dollars"), (r"\bbytes\b", "bytes"), (r"\bHz\b|\bhertz\b", "Hz"), (r"\bkm/h\b", "km/h"), (r"\bmph\b", "mph"), (r"\bknots\b", "knots"),
]]

_UNITS_LAST = [(re.compile(r"[ (](?:" + p.pattern + r")\)?$", re.I), u) for p, u in _UNITS]


def unit_of(label, about):
    """(unit, label without it): `duration seconds` -> ("seconds", "duration")."""
    for p, u in _UNITS_LAST:
        m = p.search(label)
        if m:
            return u, re.sub(r" in$", "", label[:m.start()].strip())
    if re.search(r"\bindex|\bid\b|year|month|page|date|version|number of", label) or re.search(r"e\.g|such as|\bor\b|for example", about):
        return "", label
    m = re.search(r"(?:\bin|\()\s*([\w/%]+(?: meters)?)\)?(?=[\s.,)]|$)", about)
    found = next((u for p, u in _UNITS if m and p.fullmatch(m.group(1))), "")
    return found, label
