"""Tokenized pages: what a training batch is made of.

A page is a dict of plain lists:
  blocks: [[ids]]            one per offered function
  samples: [(request_ids, candidates, target, call_ids, say_ids)]
request_ids = [user] ... [assistant]; candidates = block indices with the target first if there is one;
target = 1 when candidates[0] is right, 0 when no call is; call_ids / say_ids = [] when absent.
"""


def tokenize_page(page, enc, rng, negatives=(1, 4), max_request=160, max_block=200):
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
        # As many as a real page may rank: "none" has to stand against all of them.
        n = max(rng.randint(*negatives) * (1 if s.target is not None else 2), len(hard))
        candidates = ([] if s.target is None else [s.target]) + (hard + pool)[:n]
        call = say = ()
        if s.target is not None:
            tool = page.tools[s.target]
            call = enc.call(s.args, tool.schema, s.request) if tool.schema["properties"] else ()
        elif s.answer is not None:
            say = enc.say(s.answer[:160])
        samples.append((request, candidates, int(s.target is not None), list(call), list(say)))
    return {"blocks": blocks, "samples": samples}
