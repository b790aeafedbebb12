"""What a generated set holds, counted."""

from collections import Counter


def kind_of(sample):
    """`call`, `next call` (something is done already), `stop` (all is done) or `none` (nothing to call)."""
    if sample.target is None:
        return "stop" if sample.done else "none"
    return "next call" if sample.done else "call"


class Statistics:
    """Adds up pages; `report` says what was seen and what the worlds hold."""

    def __init__(self, worlds):
        self.worlds = worlds
        self.pages, self.rows, self.offered, self.functions, self.domains = 0, Counter(), 0, set(), Counter()
        self.tokens = Counter()

    def add(self, page, lengths=None):
        """`lengths`: tokens of the page by part (block, request, call, answer), if it was tokenized."""
        self.pages += 1
        self.offered += len(page.tools)
        for s in page.samples:
            self.rows[kind_of(s), s.lang] += 1
            if s.target is not None:
                fn = page.tools[s.target].fn
                self.functions.add((fn.file, fn.name))
                self.domains[fn.domain] += 1
        self.tokens.update(lengths or {})

    def report(self):
        w, n = self.worlds, sum(self.rows.values())
        kinds = ("call", "next call", "stop", "none")
        out = {
            "worlds": {"functions": len(w.fns), "domains": len({f.domain for f in w.fns}), "flows": len(w.flows),
                       "templates": sum(len(f.en) + len(f.zh_q) for f in w.fns), "chats": sum(map(len, w.chat.values()))},
            "pages": self.pages, "functions a page": round(self.offered / max(self.pages, 1), 2), "rows": n,
            "rows by kind": {k: sum(v for (kind, _), v in self.rows.items() if kind == k) for k in kinds},
            "rows by language": {lang: sum(v for (_, x), v in self.rows.items() if x == lang) for lang in ("en", "zh")},
            "functions called": len(self.functions), "domains called": len(self.domains),
        }
        if self.tokens:
            counts = {"block": self.offered, "request": n, "call": sum(v for (k, _), v in self.rows.items() if "call" in k),
                      "answer": n - sum(v for (k, _), v in self.rows.items() if "call" in k)}
            out["mean tokens"] = {k: round(v / max(counts[k], 1), 1) for k, v in self.tokens.items()}
        return out

    def lines(self):
        """The report as `name: value` lines."""
        for name, value in self.report().items():
            yield f"{name}: " + (", ".join(f"{k} {v:,}" for k, v in value.items()) if isinstance(value, dict) else f"{value:,}")
