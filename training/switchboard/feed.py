"""Batches made by background processes, so that a GPU does not wait for Python."""

import os
import queue
import threading
import time
import traceback
from multiprocessing.connection import wait

import torch
import torch.multiprocessing as mp

AHEAD = 3  # batches unpacked, in page-locked memory, and ready; every process holds one more


class FeedFailed(Exception):
    """A data process ended; the message carries its error."""


def _produce(make, which, wanted, out, parent):
    """One data process: waits for the first wish, then makes batches as the latest wish says."""
    torch.set_num_threads(1)
    try:
        source = make(which)
        while wanted[0] == 0 and os.getppid() == parent:
            time.sleep(0.02)
        while os.getppid() == parent:
            out.send(source.next(wanted[0], wanted[1]))
    except (KeyboardInterrupt, BrokenPipeError):  # the training process is gone, or will be
        return
    except BaseException:  # whatever it was, the training process must hear of it
        out.send(traceback.format_exc())


class Feed:
    """`next(stage, copies)` as `source.Source` has it, from `count` processes; `make(which)` makes a source in one.

    A change of stage is seen a few batches later: a batch says itself which stage it was made for. Each process has a
    pipe of its own, so that one that is killed while it writes cannot hold up the others.
    """

    def __init__(self, make, count, pin=False):
        spawn = mp.get_context("spawn")
        self.wanted = spawn.Array("i", 2)
        self.ready = queue.Queue(AHEAD)
        self.failed, self.closing, self.pin = None, False, pin
        self.processes, self.pipes = [], []
        for which in range(count):
            read, write = spawn.Pipe(duplex=False)
            p = spawn.Process(target=_produce, args=(make, which, self.wanted, write, os.getpid()), daemon=True)
            p.start()
            write.close()
            self.processes.append(p)
            self.pipes.append(read)
        self.thread = threading.Thread(target=self._receive, daemon=True)
        self.thread.start()

    def _receive(self):
        try:
            while not self.closing:
                for pipe in wait(self.pipes, timeout=0.2):
                    self._hand_on(self._read(pipe))
        except Exception as e:  # shown by `next`, in the thread that trains
            self.failed = e

    def _read(self, pipe):
        try:
            got = pipe.recv()
        except (EOFError, OSError):
            p = self.processes[self.pipes.index(pipe)]
            p.join(5)
            raise FeedFailed(f"a data process ended (exit code {p.exitcode}; -9: out of memory?); use fewer with --loaders") from None
        if isinstance(got, str):
            raise FeedFailed(f"a data process failed:\n{got}")
        return got.pinned() if self.pin else got

    def _hand_on(self, batch):
        while not self.closing:
            try:
                self.ready.put(batch, timeout=0.2)
                return
            except queue.Full:
                continue

    def next(self, stage, copies):
        self.wanted[0], self.wanted[1] = stage, copies
        while True:
            try:
                return self.ready.get(timeout=0.2)
            except queue.Empty:
                if self.failed is not None:
                    raise self.failed

    def close(self):
        """Ends the processes; batches on their way are dropped."""
        self.closing = True
        self.thread.join(5)
        for p in self.processes:
            p.terminate()
        for p, pipe in zip(self.processes, self.pipes):
            p.join(5)
            pipe.close()
