"""Pre-tokenized pages: what training reads.

A page is a dict of plain lists, cheap to pickle and to batch:
  blocks: [[ids]]            one per offered function
  samples: [(request_ids, candidates, target, call_ids, say_ids)]
request_ids = [user] ... [assistant]; candidates = block indices with the target first if there is one;
target = 1 when candidates[0] is right, 0 when no call is; call_ids / say_ids = [] when absent.
"""

import gzip
import pickle
import random


def tokenize_page(page, enc, rng, negatives=2, max_request=160, max_block=200):
    """One `generate.Page` as ids; samples that are too long are left out."""
    blocks = [enc.block(t.name, t.desc, t.schema)[:max_block] for t in page.tools]
    samples = []
    for s in page.samples:
        request = enc.request(s.request, [(n, a, r) for _, n, a, r in s.done])
        if len(request) > max_request:
            continue
        pool = [i for i in range(len(page.tools)) if i != s.target and i not in s.hard]
        rng.shuffle(pool)
        # Functions of the same domain are the hard ones: they come first more often than not.
        if s.target is not None and rng.random() < 0.7:
            domain = page.tools[s.target].fn.domain
            pool.sort(key=lambda i: page.tools[i].fn.domain != domain)
        hard = [i for i in dict.fromkeys(s.hard) if i != s.target]
        n = max(negatives + (s.target is None), len(hard))
        candidates = ([] if s.target is None else [s.target]) + (hard + pool)[:n]
        call = say = ()
        if s.target is not None:
            tool = page.tools[s.target]
            call = enc.call(s.args, tool.schema, s.request) if tool.schema["properties"] else ()
        elif s.answer is not None:
            say = enc.say(s.answer[:160])
        samples.append((request, candidates, int(s.target is not None), list(call), list(say)))
    return {"blocks": blocks, "samples": samples}


def write(path, pages):
    with gzip.open(path, "wb", compresslevel=3) as f:
        pickle.dump(pages, f, protocol=4)


def read(path):
    with gzip.open(path, "rb") as f:
        return pickle.load(f)


def build(worlds, enc, seed, pages, progress=None, **kw):
    """Generates and tokenizes pages."""
    from .generate import Generator
    g, rng, out = Generator(worlds, seed, **kw), random.Random(seed + 1), []
    while len(out) < pages:
        page = tokenize_page(g.page(), enc, rng)
        if page["samples"]:
            out.append(page)
        if progress and len(out) % 500 == 0:
            progress(len(out))
    return out
