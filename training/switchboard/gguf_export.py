"""Writes a model and its tokenizer as GGUF v3 (`general.architecture = "switchboard"`).

Matrices are quantized to Q8_0 or Q4_0 (blocks of 32 along the inputs), norms and heads stay F32.
"""

import json

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Q

from . import text_form as tf

KINDS = {"q8_0": Q.Q8_0, "q4_0": Q.Q4_0, "f16": Q.F16, "f32": Q.F32}


def tensors(model):
    """(name, float32 array, is_matrix) in file order; fused matrices are split."""
    c = model.c
    a = lambda t: t.detach().float().cpu().numpy()
    yield "token_embd.weight", a(model.embed.weight), True
    yield "token_embd_prev.weight", a(model.embed_prev), False
    for i, layer in enumerate(model.layers):
        p = f"blk.{i}."
        yield p + "attn_norm.weight", a(layer.attn_norm.weight), False
        q, k, v = np.split(a(layer.qkv.weight), [c.heads * c.head_dim, (c.heads + c.kv_heads) * c.head_dim])
        yield p + "attn_q.weight", q, True
        yield p + "attn_k.weight", k, True
        yield p + "attn_v.weight", v, True
        if c.qk_norm:
            yield p + "attn_q_norm.weight", a(layer.q_norm.weight), False
            yield p + "attn_k_norm.weight", a(layer.k_norm.weight), False
        yield p + "attn_output.weight", a(layer.out.weight), True
        yield p + "ffn_norm.weight", a(layer.ffn_norm.weight), False
        gate, up = np.split(a(layer.gate_up.weight), 2)
        yield p + "ffn_gate.weight", gate, True
        yield p + "ffn_up.weight", up, True
        yield p + "ffn_down.weight", a(layer.down.weight), True
    yield "output_norm.weight", a(model.norm.weight), False
    yield "select.retrieve.weight", a(model.retrieve), False
    yield "select.score.weight", a(model.score), False
    yield "select.score.bias", a(model.score_bias), False


def export(path, model, tokenizer_json, kind="q8_0", name="switchboard", temperature=1.0):
    """Writes the file and returns {tensor name: the float32 values that a reader gets back}."""
    c, spec = model.c, json.loads(tokenizer_json)
    w = gguf.GGUFWriter(str(path), "switchboard")
    w.add_name(name)
    w.add_block_count(c.layers)
    w.add_context_length(c.context)
    w.add_embedding_length(c.d)
    w.add_feed_forward_length(c.ffn)
    w.add_head_count(c.heads)
    w.add_head_count_kv(c.kv_heads)
    w.add_key_length(c.head_dim)
    w.add_layer_norm_rms_eps(c.eps)
    w.add_rope_freq_base(c.theta)
    w.add_vocab_size(c.vocab)
    w.add_float32("switchboard.select.temperature", float(temperature))
    w.add_uint32("switchboard.text_form_version", tf.TEXT_FORM_VERSION)
    vocab = spec["model"]["vocab"]
    tokens = sorted(vocab, key=vocab.get)
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("switchboard")
    w.add_token_list(tokens)
    w.add_token_types([3 if t in tf.SPECIALS else 1 for t in tokens])
    w.add_token_merges([" ".join(m) if isinstance(m, list) else m for m in spec["model"]["merges"]])
    w.add_bos_token_id(tf.BOS)
    w.add_eos_token_id(tf.END)
    w.add_string("tokenizer.huggingface.json", tokenizer_json)
    back = {}
    for key, value, matrix in tensors(model):
        value = np.ascontiguousarray(value, dtype=np.float32)
        if matrix and kind != "f32":
            q = gguf.quants.quantize(value, KINDS[kind])
            back[key] = gguf.quants.dequantize(q, KINDS[kind]).reshape(value.shape)
            w.add_tensor(key, q, raw_dtype=KINDS[kind])
        else:
            back[key] = value
            w.add_tensor(key, value)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
    return back


def load_back(model, back):
    """Puts the values a reader gets (after quantization) into a model, in place."""
    import torch
    t = lambda n: torch.from_numpy(np.array(back[n], dtype=np.float32))
    model.embed.set(t("token_embd.weight"))
    for i, layer in enumerate(model.layers):
        p = f"blk.{i}."
        layer.qkv.weight.data = torch.cat([t(p + f"attn_{x}.weight") for x in "qkv"])
        layer.gate_up.weight.data = torch.cat([t(p + "ffn_gate.weight"), t(p + "ffn_up.weight")])
        layer.out.weight.data, layer.down.weight.data = t(p + "attn_output.weight"), t(p + "ffn_down.weight")
    return model
