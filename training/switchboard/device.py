"""Which processor trains: a CPU or one CUDA GPU, and what differs between them."""

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


def autocast(device):
    """Matrix products in bf16; master weights, norms, softmax and losses stay in float32."""
    return torch.autocast(torch.device(device).type, dtype=torch.bfloat16)


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
