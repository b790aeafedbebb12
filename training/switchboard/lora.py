"""Low-rank adapters: a base model read back from its GGUF, trainable A and B on its matrices, and the adapter's file.

W' = W + alpha / rank * B A for the attention and FFN matrices (Hu et al. 2021); the selection heads are small and
stored as whole differences. The file follows llama.cpp's convention for adapters (`NAME.lora_a`, `NAME.lora_b`), with
`NAME.delta` for the differences and the SHA-256 of the base. Its twin at run time is `model/src/gguf/adapter.rs`.
"""

import hashlib
import os
from pathlib import Path

import gguf
import numpy as np
import torch
from gguf import GGMLQuantizationType as Q
from torch import nn
from torch.nn.utils import parametrize

from . import gguf_export, text_form as tf
from .model import Config, Model

HEADS = {"select.retrieve.weight": "retrieve", "select.score.weight": "score", "select.score.bias": "score_bias"}
BASE_SHA256 = "switchboard.adapter.base_sha256"
PREVIOUS = "token_embd_prev.weight"
COARSE = {Q.Q4_0: "q4_0"}  # kinds whose steps are larger than what an adapter adds to most weights


class BadFile(Exception):
    """A GGUF file that cannot be used; the message says why and what to do."""


class GgufFile:
    """Metadata, tensors as float32 arrays, and how they are stored."""

    def __init__(self, path):
        self.path = Path(path)
        try:
            self.sha256 = hashlib.sha256(self.path.read_bytes()).hexdigest()
            reader = gguf.GGUFReader(str(self.path))
            self.meta = {k: f.contents() for k, f in reader.fields.items() if not k.startswith(("GGUF.", "tokenizer.ggml."))}
            self.kinds = {t.name: t.tensor_type for t in reader.tensors}
            self.values = {t.name: np.array(gguf.quants.dequantize(t.data, t.tensor_type), dtype=np.float32).reshape(t.shape[::-1])
                           for t in reader.tensors}
        except OSError as e:
            raise BadFile(f"{path}: {e.strerror or e}; give the path of a .gguf file") from e
        except (ValueError, IndexError, KeyError, TypeError, NotImplementedError) as e:
            raise BadFile(f"{path} is no readable GGUF file ({e}); export or download it again") from e

    def need(self, key):
        if key not in self.meta:
            raise BadFile(f"{self.path}: metadata `{key}` is missing; give a model made by this project's exporter")
        return self.meta[key]


class Table(nn.Module):
    """A token table that is not trained."""

    def __init__(self, values):
        super().__init__()
        self.register_buffer("weight", values)


class Base(GgufFile):
    """A model file to adapt."""

    def __init__(self, path):
        super().__init__(path)
        if self.need("general.architecture") != "switchboard" or self.meta.get("general.type", "model") != "model":
            raise BadFile(f"{path} is no switchboard model; give the model's own .gguf file")
        if self.need("switchboard.text_form_version") != tf.TEXT_FORM_VERSION:
            raise BadFile(f"{path} has text form {self.meta['switchboard.text_form_version']}, this program writes "
                          f"{tf.TEXT_FORM_VERSION}; export the model again")
        n = lambda key: self.need(f"switchboard.{key}")
        self.config = Config(
            vocab=n("vocab_size"), d=n("embedding_length"), layers=n("block_count"), heads=n("attention.head_count"),
            kv_heads=n("attention.head_count_kv"), head_dim=n("attention.key_length"), ffn=n("feed_forward_length"),
            theta=n("rope.freq_base"), eps=n("attention.layer_norm_rms_epsilon"), context=n("context_length"), qk_norm="blk.0.attn_q_norm.weight" in self.values)

    @property
    def name(self):
        return self.meta.get("general.name", "unnamed")

    def model(self, values=None):
        """The model with these tensors (the file's own if none are given), checked against the exporter's view of it."""
        values = self.values if values is None else values
        net = Model(self.config)
        t = lambda name: torch.tensor(values[name])  # a copy: training must not reach the file's values
        try:
            net.embed = Table(t("token_embd.weight"))
            net.embed_prev.data = t(PREVIOUS) if PREVIOUS in values else torch.zeros(self.config.d)
            net.norm.weight.data = t("output_norm.weight")
            for name, attribute in HEADS.items():
                getattr(net, attribute).data = t(name)
            for i, layer in enumerate(net.layers):
                norms = {"attn": layer.attn_norm, "ffn": layer.ffn_norm}
                if self.config.qk_norm:
                    norms |= {"attn_q": layer.q_norm, "attn_k": layer.k_norm}
                for part, norm in norms.items():
                    norm.weight.data = t(f"blk.{i}.{part}_norm.weight")
            for linear, parts in linears(net):
                linear.weight.data = torch.cat([t(name) for name, _ in parts])
        except KeyError as e:
            raise BadFile(f"{self.path}: tensor {e} is missing; export the model again") from e
        for name, value, _ in gguf_export.tensors(net):
            if name in values and not np.array_equal(np.squeeze(value), np.squeeze(values[name])):
                raise BadFile(f"{self.path}: tensor `{name}` does not fit this program's model; export the model again")
        return net


def as_state(path):
    """A model file as a checkpoint without optimizers."""
    base = Base(path)
    from . import embeddings
    from tokenizers import Tokenizer
    net = Model(base.config, embeddings.token_texts(Tokenizer.from_str(base.need("tokenizer.huggingface.json"))))
    read = base.model().state_dict()
    net.embed.set(read.pop("embed.weight"))
    state = net.state_dict()
    state.update(read)
    return {"model": state, "config": base.config.dict(), "steps": 0, "tokens": 0}


def linears(model):
    """Every adapted matrix as (module, [(tensor name, rows)]): the module's rows are those of its tensors, stacked."""
    c = model.c
    q, kv = c.heads * c.head_dim, c.kv_heads * c.head_dim
    for i, layer in enumerate(model.layers):
        name = lambda part: f"blk.{i}.{part}.weight"
        yield layer.qkv, [(name("attn_q"), q), (name("attn_k"), kv), (name("attn_v"), kv)]
        yield layer.out, [(name("attn_output"), c.d)]
        yield layer.gate_up, [(name("ffn_gate"), c.ffn), (name("ffn_up"), c.ffn)]
        yield layer.down, [(name("ffn_down"), c.d)]


class LowRank(nn.Module):
    """W to W + scale * B A, a pair for each of the stacked tensors. The sum is small work next to a batch."""

    def __init__(self, parts, cols, rank, scale):
        super().__init__()
        self.names, self.scale = [name for name, _ in parts], scale
        self.a = nn.ParameterList(torch.randn(rank, cols) / cols ** 0.5 for _ in parts)
        self.b = nn.ParameterList(torch.zeros(rows, rank) for _, rows in parts)

    def forward(self, weight):
        with torch.autocast(weight.device.type, enabled=False):
            return weight + self.scale * torch.cat([b @ a for a, b in zip(self.a, self.b)])


class Adapter:
    """The trainable part of a model of `base`: freezes everything else in it.

    Where the base's matrices are stored coarsely, training sees the sums as they will be stored.
    """

    def __init__(self, base, model, rank, alpha):
        self.model, self.rank, self.alpha = model, rank, alpha
        for p in model.parameters():
            p.requires_grad_(False)
        self.start = {name: getattr(model, attribute).detach().clone() for name, attribute in HEADS.items()}
        self.heads = [getattr(model, attribute).requires_grad_(True) for attribute in HEADS.values()]
        self.pairs = []
        for linear, parts in linears(model):
            pair = LowRank(parts, linear.in_features, rank, alpha / rank).to(linear.weight.device)
            parametrize.register_parametrization(linear, "weight", pair)
            linear.parametrizations.weight.original.requires_grad_(False)
            linear.kind = COARSE.get(base.kinds[parts[0][0]])
            self.pairs.append(pair)

    def matrices(self):
        return [p for pair in self.pairs for p in pair.parameters()]

    def tensors(self):
        """(name, array) of what is stored: A and B as half floats, differences as floats."""
        a = lambda t: np.ascontiguousarray(t.detach().float().cpu().numpy())
        for pair in self.pairs:
            for name, low, high in zip(pair.names, pair.a, pair.b):
                yield name + ".lora_a", a(low).astype(np.float16)
                yield name + ".lora_b", a(high).astype(np.float16)
        for name, attribute in HEADS.items():
            yield name + ".delta", a(getattr(self.model, attribute)) - a(self.start[name])

    def write(self, path, base, name):
        """Writes the adapter's file for `base`; nothing stays behind when writing fails."""
        tmp = Path(f"{path}.tmp")
        w = gguf.GGUFWriter(str(tmp), "switchboard")
        w.add_type("adapter")
        w.add_name(name)
        w.add_string("adapter.type", "lora")
        w.add_float32("adapter.lora.alpha", float(self.alpha))
        w.add_base_model_count(1)
        w.add_base_model_name(0, base.name)
        w.add_string(BASE_SHA256, base.sha256)
        for key, value in self.tensors():
            w.add_tensor(key, value)
        try:
            w.write_header_to_file()
            w.write_kv_data_to_file()
            w.write_tensors_to_file()
            w.close()
            os.replace(tmp, path)
        finally:
            tmp.unlink(missing_ok=True)


def merged(base, path):
    """The base's tensors with the adapter at `path` added, as a reader gets them: each stored again in its own kind."""
    adapter = GgufFile(path)
    if adapter.meta.get("general.type") != "adapter" or adapter.meta.get("adapter.type") != "lora":
        raise BadFile(f"{path} is no LoRA adapter; give a file made by `cargo xtask train --adapter`")
    if adapter.need(BASE_SHA256) != base.sha256:
        raise BadFile(f"{path} was made for another model than {base.path}; train it again on this one")
    out = dict(base.values)
    for key, value in adapter.values.items():
        name, kind = key.rsplit(".", 1)
        if kind == "lora_b":
            a = adapter.values[name + ".lora_a"]
            delta = np.float32(adapter.need("adapter.lora.alpha") / len(a)) * (value @ a)
        elif kind == "delta":
            delta = value.reshape(base.values[name].shape)
        else:
            continue
        out[name] = base.values[name] + delta
        if base.kinds[name] != Q.F32:
            stored = gguf.quants.quantize(out[name], base.kinds[name])
            out[name] = gguf.quants.dequantize(stored, base.kinds[name]).reshape(delta.shape)
    return out
