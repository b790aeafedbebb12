"""How values and requests are worded: numbers, lists, politeness, typos, context sentences."""

import re

from .world import CJK

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
         "fifteen sixteen seventeen eighteen nineteen").split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ZH = "零一二三四五六七八九"


def number_words(n):
    """English words of an integer from 0 to 9999."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + ("-" + _ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return _ONES[n // 100] + " hundred" + (" and " + number_words(n % 100) if n % 100 else "")
    return number_words(n // 1000) + " thousand" + (" " + number_words(n % 1000) if n % 1000 else "")


def number_zh(n):
    """Chinese numerals of an integer from 0 to 999."""
    if n < 10:
        return _ZH[n]
    if n < 20:
        return "十" + (_ZH[n % 10] if n % 10 else "")
    if n < 100:
        return _ZH[n // 10] + "十" + (_ZH[n % 10] if n % 10 else "")
    rest = n % 100
    return _ZH[n // 100] + "百" + ("" if not rest else ("零" + _ZH[rest] if rest < 10 else
                                                     _ZH[rest // 10] + "十" + (_ZH[rest % 10] if rest % 10 else "")))


def number_surface(rng, n, lang):
    """Digits, or now and then words."""
    if n < 0 and rng.random() < 0.6:
        return rng.choice(["负", "零下"] if lang == "zh" else ["minus ", "minus ", "negative "]) + number_surface(rng, -n, lang)
    if isinstance(n, float) and not n.is_integer():
        if n > 1 and n % 1 == 0.5 and n < 100 and rng.random() < 0.4:
            whole = number_surface(rng, int(n), lang)
            return whole + "点五" if lang == "zh" and not whole.isascii() else repr(n) if lang == "zh" else whole + " and a half"
        return repr(n)
    n = int(n)
    if lang == "zh":
        if 0 <= n <= 999 and rng.random() < 0.3:
            return "两" if n == 2 and rng.random() < 0.7 else number_zh(n)
        return str(n)
    if n == 12 and rng.random() < 0.12:
        return "a dozen"
    if 0 <= n <= 20 and rng.random() < 0.4 or 20 < n <= 100 and rng.random() < 0.3 or 100 < n <= 9999 and rng.random() < 0.04:
        words = number_words(n)
        return words.replace("-", " ") if rng.random() < 0.3 else words
    if n >= 1000 and rng.random() < 0.25:
        return f"{n:,}"
    return str(n)


def join_list(rng, items, lang):
    """Several values as people list them."""
    if len(items) == 1:
        return items[0]
    if lang == "zh":
        return rng.choice(["、", "，", "和"]).join(items) if len(items) == 2 else "、".join(items[:-1]) + rng.choice(["和", "、"]) + items[-1]
    if len(items) == 2:
        return rng.choice(["{} and {}", "{}, {}", "{} & {}", "{} and {}"]).format(*items)
    return ", ".join(items[:-1]) + rng.choice([" and ", ", and ", ", "]) + items[-1]


_PRE_EN = ["please ", "can you ", "could you ", "could you please ", "would you ", "hey, ", "hi, ", "ok, ", "I'd like you to ",
           "I want you to ", "I need you to ", "go ahead and ", "now ", "quickly ", "just ", "kindly ", "let's ", "help me: ", "pls ",
           "can u ", "would you mind helping: ", "yo, ", "next, ", "also, ", "so, "]
_POST_EN = [" please", ", please", " thanks", ", thanks", " for me", " now", " right now", " if you can", " ok?", ", thank you", " pls",
            " asap", " when you can", ", will you", " would you"]
_CONTEXT_EN = ["I just got home.", "It's been a long day.", "My sister is visiting.", "I'm in a meeting soon.", "Sorry to bother you.",
               "I only have a minute.", "The kids are asleep.", "I was reading about this earlier.", "Before I forget:", "One more thing.",
               "I think this is right.", "My hands are full.", "We have guests tonight.", "I'm new here.", "That went well.",
               "I tried it by hand and it did not work.", "It rained all day.", "I had two coffees already.", "My boss asked for it.",
               "Okay so here is what I need.", "I'm testing this page.", "Last time it took 20 minutes.", "There are five of us here."]
_PRE_ZH = ["请", "请帮我", "帮我", "麻烦", "麻烦你", "你好，", "能不能", "可以", "现在", "我想", "我要", "给我", "那个，", "快点", "劳驾，"]
_POST_ZH = ["，谢谢", "吧", "好吗", "，可以吗", "，谢谢你", "，麻烦了", "，快点", "行吗", "一下"]
_CONTEXT_ZH = ["我刚到家。", "今天好累。", "我一会儿要开会。", "对了，", "还有一件事，", "朋友要来做客。", "我在测试这个页面。", "外面下雨了。", "我手上拿着东西，", "孩子睡着了，"]
_VERBISH = re.compile(r"^[a-z]+(\s|$)")
_NOT_VERB = {"it", "it's", "i", "i'm", "i'd", "i've", "my", "the", "a", "an", "is", "are", "what", "what's", "how", "why", "when", "where", "who",
             "which", "there", "this", "that", "these", "we", "you", "can", "could", "would", "will", "do", "does", "did", "has", "have", "if", "for",
             "in", "on", "at", "to", "from", "with", "no", "not", "any", "some", "all", "time", "let", "please", "too", "he", "she", "they", "everyone"}


def _typo(rng, word):
    if len(word) < 4 or not word.isalpha() or not word.isascii():
        return word
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:i] + word[i + 1:]
    if kind == 1:
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    if kind == 2:
        return word[:i] + word[i] + word[i:]
    return word[:i] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[i + 1:]


def dress(rng, pieces, lang, plain=0.35):
    """Politeness, context, casing, typos and punctuation around a templated request.

    `pieces` is a list of (text, is_value); values are never altered, but all pieces are lower-cased
    together when the request is (so that a copied value keeps equalling its words).
    Returns (text, lowered).
    """
    pieces = [[t, v] for t, v in pieces]
    lowered = False
    if rng.random() > plain:
        if lang == "zh":
            if rng.random() < 0.35 and not pieces[0][0].startswith(("请", "帮", "我", "能", "可", "麻")):
                pieces.insert(0, [rng.choice(_PRE_ZH), False])
            elif rng.random() < 0.2:
                pieces.append([rng.choice(_POST_ZH), False])
            if rng.random() < 0.1:
                pieces.insert(0, [rng.choice(_CONTEXT_ZH), False])
        else:
            first = pieces[0][0]
            head = _VERBISH.match(first)
            imperative = bool(head) and not pieces[0][1] and first.split()[0] not in _NOT_VERB
            if imperative and rng.random() < 0.4:
                pre = rng.choice(_PRE_EN)
                pieces.insert(0, [pre, False])
                if pre.startswith(("can", "could", "would")) and rng.random() < 0.6:
                    pieces.append(["?", False])
            elif rng.random() < 0.2 and not pieces[-1][0].endswith(("?", "!", ".")):
                pieces.append([rng.choice(_POST_EN), False])
            if rng.random() < 0.1:
                pieces.insert(0, [rng.choice(_CONTEXT_EN) + " ", False])
    if lang != "zh":
        if not pieces[0][1] and rng.random() < 0.55:
            pieces[0][0] = pieces[0][0][:1].upper() + pieces[0][0][1:]
        if not pieces[-1][0].endswith(("?", "!", ".")) and rng.random() < 0.25:
            pieces.append([rng.choice([".", ".", "!"]), False])
        if rng.random() < 0.12:
            lowered = True
            pieces = [[t.lower(), v] for t, v in pieces]
        if rng.random() < 0.07:
            at = [i for i, (t, v) in enumerate(pieces) if not v and len(t) > 5]
            if at:
                i = rng.choice(at)
                words = pieces[i][0].split(" ")
                j = rng.randrange(len(words))
                words[j] = _typo(rng, words[j])
                pieces[i][0] = " ".join(words)
    elif rng.random() < 0.25 and not CJK.sub("", pieces[-1][0][-1:]):
        pieces.append([rng.choice(["。", "！"]), False])
    return "".join(t for t, _ in pieces), lowered
