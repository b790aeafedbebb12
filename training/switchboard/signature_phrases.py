"""Rewords names and descriptions of real signatures: imperatives, noun phrases, labels of parameters."""

import re

VERBS = set("""accept acknowledge activate add adjust aggregate allocate analyse analyze annotate append apply approve archive assess assign attach authorize
autofill backup ban block book borrow browse build buy calculate call cancel capture categorize change charge check checkout choose classify clean clear click clone close
collect combine comment compare compile complete compose compress compute concatenate conduct configure confirm connect convert copy count create
crop deactivate debug decline decode decrypt define delete deliver deploy describe design detach detect determine develop diagnose disable disconnect display dispatch
divide download draw duplicate edit embed enable encode encrypt end enrich enrol enroll enter erase estimate evaluate examine exchange exclude execute expand explain
explore export extend extract fetch fill filter find finish fix flag flatten flip focus follow forecast format forward fulfil gather generate get give grade grant
group hide hold identify import improve increase index initiate insert inspect install invite invoke issue join label launch like link list listen load locate lock
log look lookup mail make manage map mark match measure merge mint modify monitor mount move mute navigate notify obtain open optimize order organize
parse pause pay perform pin place plan play plot post predict prepare press prevent print process produce promote protect provide provision publish pull purchase purge push put
query queue quote raise rank rate read reassign recall receive recognize recommend record redact redeem redirect refresh refund register reject release remind remove
rename render reopen repair repeat replace reply report request reschedule resend reserve reset resize resolve respond restart restore resume retrieve retry return reverse review
revoke rotate round run sanitize save scale scan schedule scrape search secure see select send separate set share ship show shut sign simulate sort
split start stop store stream submit subscribe subtract suggest summarize suspend swap switch sync synchronize tag take terminate test toggle track train transcribe
transfer transform translate trim turn unassign unblock undo unfollow uninstall unlink unlock unpin unpublish unsubscribe update upgrade upload upsert use validate verify view
void vote wait watch withdraw write zip""".split())
IRREGULAR = {"has": "have", "does": "do", "is": "be"}
_BOILER = re.compile(
    r"^(?:(?:this|the|an?|our)\s+(?:\w+\s+){0,2}?(?:operation|endpoint|action|api|method|function|tool|call|service|command|request|activity|connector|utility|end point|resource)s?\b(?:\s+call)?\s*,?\s*"
    r"(?:is\s+(?:used|useful|designed|intended)\s+(?:to|for)|can\s+be\s+used\s+(?:to|for)|could be used to|may be used to|(?:will|that|which|would|can)?\s*(?:allows?|enables?|lets?|helps?)\s+(?:you|users?|the user|us|one|clients?|callers?|for)?\s*(?:to\s+)?|"
    r"offers the possibility to|gives you the ability to|will|can|that|which|to)?\s*"
    r"|use\s+(?:this|the)\s+(?:\w+\s+){0,2}?(?:operation|endpoint|action|api|method|function|tool|request|resource|call)?\s*(?:to|for)\s+"
    r"|(?:allows?|enables?|lets?|helps?)\s+(?:you|users?|the user|us|one)?\s*(?:to\s+)?"
    r"|(?:used|tool|api|endpoint|operation|action|method|function|call|able)\s+to\s+|to\s+|you can\s+|please\s+|automatically\s+|permanently\s+|simply\s+|will\s+)", re.I)
_BAD = re.compile(r"deprecat|webhook|trigger|callback|odata|\bAPI\b|endpoint|http|swagger|oauth|\bjwt\b|payload|response|internal use|\bn/a\b|\brequest body|test connection|TODO|"
                  r"operation|\bflow\b|parameter|returned|\bSDK\b|GUID|swagger|\bJSON\b|\bXML\b|polling|asynchronous", re.I)
_CUT = re.compile(r"\s*(?:,\s*(?:which|where|such as|including|if|so|and then|with optional|based on)\b|;|:| - | – | \(|\bwhich\b|\bthat (?:match|meet|you|is|are|was|were|has|have)\b|\bby providing\b|\bby specifying\b|\bby passing\b|"
                  r"\bin order to\b|\bso that\b|\bspecified by\b|\bidentified by\b|\bbased on (?:the )?(?:provided|given|specified)\b|\bgiven (?:an?|its|the|by)\b|\busing (?:the|an?|its) (?:specified|given|provided|ID|identifier)|"
                  r"\bwith the (?:given|specified|provided|supplied)\b|\bmatching the (?:given|specified|provided|supplied|criteria)|\bfrom (?:the )?(?:API|server|system)$|\bif\b|\bwhen\b).*$", re.I)
_SMALL = {"of", "for", "the", "a", "an", "in", "on", "to", "by", "and", "or", "from", "with", "at", "as", "all", "new", "your", "its", "into", "about", "per", "is", "are"}
_ABBREV = {"lat": "latitude", "lng": "longitude", "lon": "longitude", "long": "longitude", "q": "query", "num": "number", "qty": "quantity", "desc": "description",
           "addr": "address", "msg": "message", "org": "organisation", "lang": "language", "cat": "category", "dob": "date of birth", "tz": "time zone", "ccy": "currency",
           "src": "source", "dest": "destination", "dst": "destination", "dept": "department", "temp": "temperature", "img": "image", "pwd": "password", "tel": "phone",
           "attr": "attribute", "param": "parameter", "id": "ID", "ids": "IDs", "url": "URL", "uri": "URI", "ip": "IP", "iso": "ISO", "sku": "SKU", "pdf": "PDF", "vat": "VAT",
           "sms": "SMS", "cc": "CC", "bcc": "BCC", "zip": "zip", "html": "HTML", "utc": "UTC", "cve": "CVE", "guid": "GUID", "uuid": "UUID", "no": "number", "num_": "number",
           "orderid": "order ID", "userid": "user ID", "filename": "file name", "username": "username", "firstname": "first name", "lastname": "last name", "startdate": "start date",
           "enddate": "end date", "pagesize": "page size", "orderby": "order by", "timezone": "time zone", "zipcode": "zip code", "countrycode": "country code", "hostname": "host name"}
RETRIEVE = {"get", "retrieve", "fetch", "list", "show", "find", "obtain", "view", "display", "look up", "read", "query", "search for", "return", "provide", "lookup", "see", "report"}
WORK_OUT = {"calculate", "compute", "determine", "estimate", "predict", "evaluate", "measure", "identify", "assess", "forecast", "count", "detect"}


def split_words(name):
    """`contactID_v2` -> ["contact", "ID", "v2"]"""
    return re.findall(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|\d+", name.replace("'", ""))


def base_verb(word):
    """The base form of a verb in the base form or the third person, or None."""
    w = word.lower()
    if w in VERBS:
        return w
    for end, new in (("ies", "y"), ("es", ""), ("s", "")):
        if w.endswith(end) and w[:-len(end)] + new in VERBS:
            return w[:-len(end)] + new
    return None


def gerund(verb):
    """`set` -> `setting`"""
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    if re.fullmatch(r"[a-z]?[a-z]?[^aeiou][aeiou][bdgmnprt]", verb) or verb in ("submit", "begin", "permit", "unpin", "unplug"):
        return verb + verb[-1] + "ing"
    return verb + "ing"


def clean(text):
    """One line without markup, links and asides of the catalogue."""
    text = re.sub(r"<[^>]+>", " ", str(text or ""))
    text = re.sub(r"https?://\S+|www\.\S+|[`*_#]{1,3}(?=\w)|(?<=\w)[`*]{1,3}", "", text)
    text = re.sub(r"\((?:[^()]*(?:preview|deprecated|beta|optional|v\d|read.only|write)[^()]*)\)|\[[^\]]*\]|\b(?:TCA-\d+|V\d)\b|\bPreview\b", "", text, flags=re.I)
    text = text.replace("(s)", "s").replace("’", "'").replace("&amp;", "&").replace("\\", " ")
    return " ".join(text.split()).strip(" -.:,")


def sentences(text):
    """The first sentences of a description."""
    return [s.strip(" .") for s in re.split(r"(?<!e\.g)(?<!i\.e)(?<!etc)\.\s+(?=[A-Z(])", clean(text)) if s.strip(" .")][:3]


def _lower(text, keep=()):
    words = text.split(" ")
    titled = sum(bool(re.match(r"[A-Z][a-z]", w)) for w in words[1:]) > 0.5 * sum(w.lower() not in _SMALL for w in words[1:])
    out = []
    for i, w in enumerate(words):
        plain = re.match(r"[A-Z][a-z]+(?:'s|s'|-[A-Za-z]+)?[,.]?$", w)
        common = w.lower() in _SMALL
        if (i == 0 or common or (titled and plain and w.strip(",.") not in keep)) and not re.match(r"[A-Z]{2}", w):
            w = w[:1].lower() + w[1:]
        if common:
            w = w.lower()
        out.append(w)
    return " ".join(out)


def imperative(sentence, keep=()):
    """`This operation gets the forecast for a city` -> `get the forecast for a city`; None if it is no such sentence."""
    text = sentence
    for _ in range(3):
        shorter = _BOILER.sub("", text, count=1)
        if shorter == text or not shorter:
            break
        text = shorter
    parts = text.split(" - ")
    if len(parts) == 2 and not base_verb(parts[0].split()[0] if parts[0].split() else "") and parts[1].split() and base_verb(parts[1].split()[0]):
        text = parts[1]  # "Text - Compare strings"
    text = re.sub(r"\s*\([^()]*\)", "", text)
    text = _CUT.sub("", text).strip(" ,.-")
    words = text.split()
    if not 2 <= len(words) <= 16 or _BAD.search(text) or re.search(r"[^\x20-\x7e]|[{}@\"<>|=\[\]]", text):
        return None
    verb = base_verb(words[0])
    if verb is None or words[0].isupper() and len(words[0]) > 1 and len(words) == 2:
        return None
    text = _lower(text, keep)
    rest = text.split(" ", 1)[1]
    second = rest.split()[0]
    if second.lower() in ("be", "is", "are", "was", "of", "and", "or", "to", "or/and", "and/or", "as") and verb not in ("subscribe", "respond", "reply", "switch", "listen", "connect"):
        m = re.match(r"(?:and|or)(?:/or)?\s+(\w+)\s+(.*)", rest)
        if not (m and base_verb(m.group(1))):
            return None
        rest = f"and {base_verb(m.group(1))} {m.group(2)}" if rest.startswith("and ") else m.group(2)
    if verb in ("return", "provide", "retrieve", "obtain", "report") and not rest.startswith("and "):
        verb = "get"
    rest = re.sub(r"^(?:back )?(?:an?|the)? ?(?:full |complete |paginated |paged )?(?:lists?|collection|array|set|page) of (?:all )?(?:the )?", "the " if verb == "get" else "", rest) if verb in ("get", "list", "show", "fetch") else rest
    rest = re.sub(r"\b(and|or|then) (\w+s)\b", lambda m: m.group(1) + " " + (base_verb(m.group(2)) if m.group(2) in _THIRD else m.group(2)), rest)
    if re.match(r"(?:true|false|a boolean|the true|0|1|the boolean)\b", rest) or re.search(r"\b(?:in|of|for|to|by|with|from|and|or|the|a|an|on|using|via|their|its|given)$", rest):
        return None
    return f"{verb} {rest}"


_THIRD = {v + "s" for v in "get create delete update remove add send return retrieve replace set save".split()}


def noun_phrase(imp):
    """What a retrieval or a calculation yields: `get the forecast for a city` -> `the forecast for a city`; None for other verbs."""
    verb, rest = imp.split(" ", 1)
    if verb not in RETRIEVE | WORK_OUT or re.match(r"(and|or|out|up|if|whether|for|into|through|by|on|in)\b", rest):
        return None
    if not re.match(r"(the|an?|all|any|my|your|our|some|information|details|every|each|more|one)\b", rest, re.I):
        rest = "the " + rest
    return rest


def is_plural(np):
    """Whether the head of a noun phrase is plural."""
    head = re.split(r"\s(?:of|for|in|from|to|by|with|on|at|about|between|based|associated|within|that|using|and|under|related)\s", np + " ")[0].split()
    return bool(head) and bool(re.search(r"[^siua]s$", head[-1])) and head[-1] not in ("news", "analysis", "basis", "pricess")


_USELESS = re.compile(r"^(select|enter|provide|specify|choose|set|whether|if|filter|used|use|input|true|false|optional|required|when|must|should|add|include|determines?|indicates?|"
                      r"defines?|represents?|specifies|important|note|contains?|describes?|this|gets or sets|only|a comma|comma|pass|please|insert|type|pick|one|an? boolean|boolean|flag|limits?|number to|returns?|get|e\.g)\b\s*(?:the|an?|your)?\s*", re.I)


def name_label(name):
    """`contactId` -> `contact ID`"""
    words = [_ABBREV.get(w.lower(), w if w.isupper() and 1 < len(w) < 5 and w != name else w.lower()) for w in split_words(name)]
    return " ".join(words)


def desc_label(text):
    """A short noun phrase at the start of a parameter's description, or None."""
    text = clean(text)
    m = _USELESS.match(text)
    if m:
        if m.group(1).lower() not in ("select", "enter", "provide", "specify", "choose", "pick", "insert", "input", "set"):
            return None
        text = text[m.end():]
    text = re.sub(r"^(?:the|an?|your)\s+", "", text, flags=re.I)
    text = re.sub(r"^(?:unique|system|specific|desired|record|optional|internal)\s+", "", text, flags=re.I)
    text = re.split(r"[.,;:(?!\"']| - |\b(?:to|that|which|where|who|whom|used|you|for which|in which|e\.g|such|like|is|are|will|whose|being|when|can|should|must|if|with|containing|as|on which|at which)\b", text)[0].strip()
    text = re.sub(r" in (?:days|hours|minutes|seconds|km|miles|years|months|meters|metres|percent|pixels|kg|feet|USD)$", "", text)
    words = text.split()
    if re.search(r"(?<!\bof)(?<!\bfor)(?<!\bin)(?<!\bto)(?<!\bfrom)(?<!\bon)(?<!\bat)(?<!\bby)(?<!\bwithin) the\b", text) or text.isupper() and len(words) > 1:
        return None
    if not 1 <= len(words) <= 6 or not re.fullmatch(r"[A-Za-z][A-Za-z ']*", text) or words[-1].lower() in _SMALL or base_verb(words[0]) and len(words) > 2:
        return None
    text = _lower(text)
    return re.sub(r"\bid\b", "ID", re.sub(r"\bidentifier\b", "ID", text), flags=re.I)
