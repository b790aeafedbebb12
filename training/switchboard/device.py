"""Which processor trains: a CPU or one CUDA GPU, and what differs between them."""

import functools

import torch

CHOICES = ("auto", "cpu", "cuda")


def choose(name):
    """The `torch.device` of a `--device` option."""
    there = torch.cuda.is_available()
    if name == "cuda" and not there:
        raise SystemExit("--device cuda: PyTorch finds no CUDA GPU; use --device cpu, or install a driver and a CUDA build of PyTorch")
    return torch.device("cuda" if there and name != "cpu" else "cpu")


def prepare(device, threads):
    """Settings of a training process."""
    torch.set_num_threads(threads)
    if device.type == "cuda":
        # cuDNN's attention builds a program for every new shape, and every batch has new shapes.
        torch.backends.cuda.enable_cudnn_sdp(False)


@functools.cache
def fast_bf16():
    """Whether this CPU multiplies in bf16; one that does not takes seven times as long as in float32."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as f:
            return "bf16" in f.read()  # avx512_bf16, amx_bf16; bf16 on Arm
    except OSError:
        return False


def autocast(device):
    """Matrix products in bf16 where that is fast; master weights, norms, softmax and losses stay in float32."""
    kind = torch.device(device).type
    return torch.autocast(kind, dtype=torch.bfloat16, enabled=kind == "cuda" or fast_bf16())


def of(model):
    return next(model.parameters()).device


def describe(device):
    if device.type != "cuda":
        return f"CPU, {torch.get_num_threads()} threads"
    p = torch.cuda.get_device_properties(device)
    return f"{p.name}, {p.total_memory / 2**30:.0f} GiB"


def to(tensor, device):
    """A host tensor on the device; from pinned memory the copy overlaps with computing."""
    return tensor.to(device, non_blocking=torch.device(device).type == "cuda" and tensor.is_pinned())
