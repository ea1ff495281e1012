"""Writes a trained network as an int8 ONNX model with its card: python3 export.py --network network.pt --lists lists.bin --out ../pii-small

Tables keep int8 rows with a float scale each, looked up before they are scaled. Matrices are int8
with a scale per column; their inputs are quantised as they come (DynamicQuantizeLinear).
"""
import argparse
import hashlib
import json
import pathlib
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from data import LABELS, TYPES
from network import CONTEXT_TOKENS, DILATIONS, NGRAM_SCALE, PIECES, WIDTHS
from word_lists import NAMES

OPSET = 17

# Of the scale of a row, kept in 16 bits: the rest weighs 40 KB in the package and changes nothing that is found.
MANTISSA_BITS = 4


def coarse(scale):
    mantissa, exponent = np.frexp(scale)
    steps = 2 ** (MANTISSA_BITS + 1)
    return np.ldexp(np.round(mantissa * steps) / steps, exponent)


class Graph:
    def __init__(self, steps):
        """`steps`: how many to either side of zero the numbers of a table are kept in."""
        self.nodes, self.constants, self.count, self.steps = [], [], 0, steps

    def name(self, hint):
        self.count += 1
        return f"{hint}_{self.count}"

    def constant(self, array, hint="c"):
        name = self.name(hint)
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, outputs=1, **attributes):
        names = [self.name(op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, **attributes))
        return names[0] if outputs == 1 else names

    def model(self, name, inputs, domains=()):
        """`domains`: where operators come from that are no part of ONNX itself."""
        outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["T", len(LABELS)])]
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), *(helper.make_opsetid(d, 1) for d in domains)], producer_name="lifesavor")
        model.ir_version = 8
        onnx.checker.check_model(model)
        return model

    def table(self, weight, rows):
        """int8 rows of an embedding, scaled after the look-up."""
        # A few steps, not 127: as good for a look-up, and the package packs 19 levels into four bits and a quarter.
        scale = coarse(np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / self.steps)
        quantised = np.clip(np.round(weight / scale), -self.steps, self.steps).astype(np.int8)
        picked = self.add("Cast", [self.add("Gather", [self.constant(quantised, "table"), rows])], to=TensorProto.FLOAT)
        scales = self.add("Gather", [self.constant(scale.astype(np.float16), "scale"), rows])
        return self.add("Mul", [picked, self.add("Cast", [scales], to=TensorProto.FLOAT)])

    def quantised(self, x):
        """x as bytes, with their step and the byte that stands for zero."""
        return self.add("DynamicQuantizeLinear", [x], outputs=3)

    def product(self, quantised, weight, bias):
        """x · weightᵀ + bias with int8 weights, of a quantised x."""
        values, step, zero = quantised
        matrix = weight.T
        scale = np.maximum(np.abs(matrix).max(0), 1e-8) / 127
        rounded = np.clip(np.round(matrix / scale), -127, 127).astype(np.int8)
        product = self.add("MatMulInteger", [values, self.constant(rounded, "matrix"), zero])
        scales = self.add("Mul", [self.constant(scale.astype(np.float32)), step])
        scaled = self.add("Mul", [self.add("Cast", [product], to=TensorProto.FLOAT), scales])
        return self.add("Add", [scaled, self.constant(bias.astype(np.float32))])

    def linear(self, x, weight, bias):
        return self.product(self.quantised(x), weight, bias)

    def maxout(self, quantised, weight, bias):
        return self.add("Max", self.add("Split", [self.product(quantised, weight, bias)], outputs=PIECES, axis=1))

    def norm(self, x, weight, bias):
        return self.add("LayerNormalization", [x, self.constant(weight), self.constant(bias)], axis=-1, epsilon=1e-5)

    def around(self, quantised, by):
        """Each row between the rows `by` above and below it, zeros where there is none. Bytes are a quarter to move."""
        values, step, zero = quantised
        padded = self.add("Pad", [values, self.constant(np.array([by, 0, by, 0], np.int64)), zero])
        above, below = self.rows(padded, 0, -2 * by), self.rows(padded, 2 * by, 2 ** 31 - 1)
        return self.add("Concat", [above, values, below], axis=1), step, zero

    def rows(self, x, start, end):
        return self.add("Slice", [x, *(self.constant(np.array([place], np.int64)) for place in (start, end, 0))])


def logits_of(g, state):
    w = {name: value.numpy().astype(np.float32) for name, value in state.items()}
    grams = g.table(w["ngram.weight"], "ngrams")
    grams = g.add("ReduceSum", [grams, g.constant(np.array([1], np.int64))], keepdims=0)
    grams = g.add("Mul", [grams, g.constant(np.float32(NGRAM_SCALE))])
    x = g.add("Concat", [g.table(w["word.weight"], "words"), g.table(w["shape.weight"], "shapes"), grams, "lists"], axis=1)
    x = g.norm(g.maxout(g.quantised(x), w["enter.linear.weight"], w["enter.linear.bias"]), w["enter_norm.weight"], w["enter_norm.bias"])
    for i, dilation in enumerate(DILATIONS):
        mixed = g.maxout(g.around(g.quantised(x), dilation), w[f"windows.{i}.mix.linear.weight"], w[f"windows.{i}.mix.linear.bias"])
        x = g.add("Add", [x, g.norm(mixed, w[f"windows.{i}.norm.weight"], w[f"windows.{i}.norm.bias"])])
    return g.linear(x, w["leave.weight"], w["leave.bias"])


def inputs_of(lists):
    return [
        helper.make_tensor_value_info("words", TensorProto.INT32, ["T"]),
        helper.make_tensor_value_info("shapes", TensorProto.INT32, ["T"]),
        helper.make_tensor_value_info("ngrams", TensorProto.INT32, ["T", WIDTHS["ngramsPerToken"]]),
        helper.make_tensor_value_info("lists", TensorProto.FLOAT, ["T", lists]),
    ]


def build(states, lists):
    """One network, or several whose logits are averaged."""
    g = Graph(steps=9)
    g.nodes.append(helper.make_node("Mean", [logits_of(g, state) for state in states], ["logits"]))
    return g.model("pii-small", inputs_of(lists))


def described(path):
    data = path.read_bytes()
    return {"name": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def write_card(args, context_tokens, more_files=None):
    """model.json, with the word lists beside it; the other files of the model are there already."""
    shutil.copyfile(args.lists, args.out / "lists.bin")
    files = {"network": "model.onnx", "lists": "lists.bin", **(more_files or {})}
    card = {
        "id": args.id, "version": args.version, "task": "token-classification",
        "licence": "Apache-2.0; trained in part on CC-BY-SA 4.0 and CC-BY data, see CARD.md",
        "types": TYPES, "features": {**WIDTHS, "lists": NAMES}, "contextTokens": context_tokens,
        **(json.loads(args.calibration.read_text()) if args.calibration else {"temperature": 1.0, "thresholds": {}}),
        "files": {key: described(args.out / name) for key, name in files.items()},
    }
    (args.out / "model.json").write_text(json.dumps(card, indent=2) + "\n")
    print(card["files"])


def export(args):
    args.out.mkdir(parents=True, exist_ok=True)
    states = [torch.load(path, map_location="cpu") for path in args.network]
    onnx.save(build(states, len(NAMES)), str(args.out / "model.onnx"))
    write_card(args, CONTEXT_TOKENS)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", type=pathlib.Path, required=True, action="append", help="given more than once: their average")
    parser.add_argument("--id", default="pii-small")
    parser.add_argument("--lists", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--version", default="1")
    parser.add_argument("--calibration", type=pathlib.Path, help="what calibrate.py wrote")
    export(parser.parse_args())
