"""Batches from a background process are the very batches of the training process, and its errors are heard."""

import pickle
import unittest
from functools import partial

from tests import small
import torch

from switchboard.feed import Feed, FeedFailed
from switchboard.trainer import Trainer

CPU = torch.device("cpu")


def flat(batch):
    return {**{k: getattr(batch, k) for k in batch.TENSORS}, **{f"rows {k}": v for k, v in batch.rows.items()},
            **{f"nexts {k}": v for k, v in batch.nexts.items()}}


class Batches(unittest.TestCase):
    def test_a_batch_travels_unchanged(self):
        b = small.source(small.folder(), 0).next(2, 2)
        again = pickle.loads(pickle.dumps(b, protocol=5))
        for name, t in flat(b).items():
            self.assertTrue(torch.equal(t, flat(again)[name]), name)
        self.assertEqual((again.slots, again.stage), (b.slots, 2))
        for g, h in zip(b.plan.to(CPU).groups, again.plan.to(CPU).groups):
            self.assertTrue(torch.equal(g.keys, h.keys) and torch.equal(g.rows, h.rows) and torch.equal(g.seen, h.seen))

    def test_a_step_has_the_same_loss_with_data_from_a_background_process(self):
        feed = Feed(partial(small.source, small.folder()), 1)
        try:
            inline, got = small.source(small.folder(), 0), []
            for where in (inline, feed):
                torch.manual_seed(3)
                trainer = Trainer(small.CONFIG, small.encoder(), CPU)
                got.append([{k: v.item() for k, v in trainer.step(where.next(2, 2), 0.3, True).items()} for _ in range(3)])
            self.assertEqual(got[0], got[1])
            self.assertIn("rerank", got[0][0])
        finally:
            feed.close()
        self.assertFalse(any(p.is_alive() for p in feed.processes))

    def test_errors_of_a_data_process_are_raised(self):
        feed = Feed(small.broken, 1)
        try:
            with self.assertRaisesRegex(FeedFailed, "no data from 0"):
                feed.next(1, 0)
        finally:
            feed.close()

    def test_a_killed_data_process_is_noticed(self):
        feed = Feed(partial(small.source, small.folder()), 1)
        try:
            feed.next(2, 0)
            feed.processes[0].kill()
            with self.assertRaisesRegex(FeedFailed, "exit code -9"):
                for _ in range(50):
                    feed.next(2, 0)
        finally:
            feed.close()


if __name__ == "__main__":
    unittest.main()
