"""What world files write their wordings with: lists of templates, figures in digits and words, maps of values to their words."""

from .surface import number_words, number_zh


def L(text):
    """One template per line."""
    return text.strip().splitlines()


def seldom(v):
    """Wordings of codes in which the bare code is said only now and then."""
    return {code: words * 3 for code, words in v.items()}


def both(*maps):
    """Joins maps of wordings."""
    out = {}
    for m in maps:
        for k, v in m.items():
            out[k] = out.get(k, []) + v
    return out


def said(figures, en, zh, times=1):
    """Wordings of figures in digits and in words: {figure * times: [wordings]}."""
    out = {}
    for n in figures:
        digits = f"{n:g}"
        e = [digits, digits] + ([number_words(n)] if isinstance(n, int) else [])
        z = [digits] + (["两" if n == 2 else number_zh(n)] if isinstance(n, int) and n < 1000 else [])
        v = round(n * times, 6)
        out[int(v) if v == int(v) else v] = [f.format(w) for f in en for w in e] + [f.format("二" if w == "两" and f == "{}" else w) for f in zh for w in z]
    return out


def figures(lo, hi, step, digits=2):
    """Plain figures, written as they are."""
    out = [round(lo + step * i, digits) for i in range(int(round((hi - lo) / step)) + 1)]
    return {int(x) if x == int(x) else x: [] for x in out}


def signed(numbers, up, down, zh_up, zh_down):
    """Changes with their direction in words: {n: [up], -n: [down]}."""
    more, less = said(numbers, up, zh_up), said(numbers, down, zh_down)
    return both(more, {-k: v for k, v in less.items()})
