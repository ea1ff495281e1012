"""Writes teachers as the larger model of the agent: python3 export_large.py --network a/network.pt --share 0.6 --network b/network.pt --share 0.4 --ours 0.6 --vectors FILE --lists lists.bin --out ../pii-large

The logits of several are mixed by their shares; the words' vectors, most of what they weigh, are there once.

The most frequent words keep their vectors; `vocabulary.bin` holds the FNV-1a hashes of these words,
sorted, as little-endian 32-bit numbers, and the row of a word's vector is its hash's place plus one.
The universal convention is built in, leaning towards our own by `--ours`.
"""
import argparse
import pathlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from data import LABELS, UNIVERSAL
from export import Graph, inputs_of, write_card
from features import fnv1a
from mixing import add_arguments, shares_and_paths
from network import NGRAM_SCALE
from teacher import CONVENTION_SIZE, LAYERS, READ, Vectors, leaning
from word_lists import NAMES

WORDS = 150_000
# How much of what stands around a segment is read with it; the network itself has no such limit.
CONTEXT_TOKENS = 10
# PyTorch keeps an LSTM's gates as input, forget, cell, output; ONNX as input, output, forget, cell.
GATES = (0, 3, 1, 2)


def vocabulary(vectors):
    """(sorted hashes, their rows of the table; row 0 first)"""
    rows = {}
    for word, row in list(vectors.row_of.items())[:WORDS]:
        rows.setdefault(fnv1a(word), row)
    hashes = sorted(rows)
    return np.array(hashes, "<u4"), vectors.table[[0, *(rows[h] for h in hashes)]].numpy()


def half(g, array):
    """A constant kept in 16 bits."""
    return g.add("Cast", [g.constant(array.astype(np.float16))], to=TensorProto.FLOAT)


def maxout(g, x, w, name, convention):
    """The convention is the same for every token: its part goes into the bias."""
    weight, bias = w[f"{name}.linear.weight"], w[f"{name}.linear.bias"]
    bias = bias + weight[:, -CONVENTION_SIZE:] @ convention
    product = g.add("MatMul", [x, half(g, weight[:, :-CONVENTION_SIZE].T)])
    return g.add("Max", g.add("Split", [g.add("Add", [product, g.constant(bias)])], outputs=2, axis=1))


def gates(array):
    parts = np.split(array, 4)
    return np.concatenate([parts[i] for i in GATES])


def quantised(g, array):
    """[directions, inputs, 4 × READ] in 8 bits: (values, a scale a column, zero points)"""
    scale = np.maximum(np.abs(array).max(1), 1e-8) / 127
    values = np.clip(np.round(array / scale[:, None]), -127, 127).astype(np.int8)
    return g.constant(values), g.constant(scale.astype(np.float32)), g.constant(np.zeros(scale.shape, np.int8))


def lstm(g, x, w, layer):
    """[T, 1, size] → [T, 1, 2 × READ]"""
    def both(name):
        return np.stack([gates(w[f"read.{name}_l{layer}{end}"]) for end in ("", "_reverse")])
    bias = np.concatenate([both("bias_ih"), both("bias_hh")], 1)
    w_values, *w_scale = quantised(g, both("weight_ih").transpose(0, 2, 1))
    r_values, *r_scale = quantised(g, both("weight_hh").transpose(0, 2, 1))
    inputs = [x, w_values, r_values, g.constant(bias), "", "", "", "", *w_scale, *r_scale]
    read = g.add("DynamicQuantizeLSTM", inputs, domain="com.microsoft", hidden_size=READ, direction="bidirectional")
    turned = g.add("Transpose", [read], perm=[0, 2, 1, 3])
    return g.add("Reshape", [turned, g.constant(np.array([-1, 1, 2 * READ], np.int64))])


def logits_of(g, state, known):
    """`known`: the vectors of the words."""
    w = {name: value.numpy().astype(np.float32) for name, value in state.items()}
    convention = w["convention.weight"][UNIVERSAL]
    grams = g.add("ReduceSum", [g.table(w["ngram.weight"], "ngrams"), g.constant(np.array([1], np.int64))], keepdims=0)
    grams = g.add("Mul", [grams, g.constant(np.float32(NGRAM_SCALE))])
    tables = [g.table(w["word.weight"], "words"), g.table(w["shape.weight"], "shapes"), grams, known]
    x = maxout(g, g.add("Concat", [*tables, "lists"], axis=1), w, "enter", convention)
    x = g.norm(x, w["enter_norm.weight"], w["enter_norm.bias"])
    read = g.add("Unsqueeze", [x, g.constant(np.array([1], np.int64))])
    for layer in range(LAYERS):
        read = lstm(g, read, w, layer)
    read = g.add("Squeeze", [read, g.constant(np.array([1], np.int64))])
    mixed = maxout(g, g.add("Concat", [read, x], axis=1), w, "mix", convention)
    return g.add("Add", [g.add("MatMul", [mixed, half(g, w["leave.weight"].T)]), g.constant(w["leave.bias"])])


def export(args):
    args.out.mkdir(parents=True, exist_ok=True)
    hashes, table = vocabulary(Vectors(args.vectors))
    (args.out / "vocabulary.bin").write_bytes(hashes.tobytes())
    g = Graph(steps=15)
    known = g.table(table, "vectors")
    parts = [
        g.add("Mul", [logits_of(g, leaning(torch.load(path, map_location="cpu"), args.ours), known), g.constant(np.float32(share))])
        for share, path in shares_and_paths(args)
    ]
    g.nodes.append(helper.make_node("Sum", parts, ["logits"]))
    inputs = [*inputs_of(len(NAMES)), helper.make_tensor_value_info("vectors", TensorProto.INT32, ["T"])]
    onnx.save(g.model("pii-large", inputs, ["com.microsoft"]), str(args.out / "model.onnx"))
    write_card(args, CONTEXT_TOKENS, {"vocabulary": "vocabulary.bin"})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    add_arguments(parser)
    for name in ("vectors", "lists", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--id", default="pii-large")
    parser.add_argument("--version", default="1")
    parser.add_argument("--calibration", type=pathlib.Path, help="what calibrate.py wrote")
    export(parser.parse_args())
