"""Reads the networks of a shipped pii-large back, to teach with: python3 read_back.py --model ../pii-large/model.onnx --vectors FILE --out DIR

Writes DIR/0/network.pt, DIR/1/network.pt …, as train.py does. What export_large.py rounded stays
rounded, and the convention it built in is the only one they know.
"""
import argparse
import pathlib

import onnx
import torch
from onnx import numpy_helper

from data import LABELS
from export_large import GATES
from teacher import CONVENTION_SIZE, LAYERS, Teacher, Vectors
from word_lists import NAMES

# Embeddings are looked up by the input of this name; the vectors of words are no part of a network's state.
TABLES = {"ngrams": "ngram.weight", "words": "word.weight", "shapes": "shape.weight"}
ENDS = ("", "_reverse")


class Shipped:
    def __init__(self, path):
        graph = onnx.load(str(path)).graph
        self.constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
        self.nodes = list(graph.node)

    def operators(self, kind):
        return [node for node in self.nodes if node.op_type == kind]

    def constant_of(self, node, place=1):
        """A constant input, or what was kept in 16 bits and is cast first."""
        name = node.input[place]
        for cast in self.operators("Cast"):
            if cast.output[0] == name:
                name = cast.input[0]
        return torch.from_numpy(self.constants[name].astype("float32"))

    def tables(self):
        """(name in the state, table) in the order of the graph"""
        gathers = self.operators("Gather")
        for values, scale in zip(gathers[::2], gathers[1::2]):
            if name := TABLES.get(values.input[1]):
                yield name, self.constant_of(values, 0) * self.constant_of(scale, 0)

    def biases(self):
        """Constants that are added, in order: two of a maxout and that of the last layer for each network."""
        return [self.constant_of(node) for node in self.operators("Add")]


def gates_back(array):
    """Input, output, forget, cell → input, forget, cell, output; rows of four parts."""
    parts = array.chunk(4)
    return torch.cat([parts[GATES.index(i)] for i in range(4)])


def lstm_state(shipped, node, layer):
    """[directions, inputs, 4 × READ] in 8 bits, and both biases one behind the other"""
    weights = {
        "weight_ih": shipped.constant_of(node, 1) * shipped.constant_of(node, 8)[:, None],
        "weight_hh": shipped.constant_of(node, 2) * shipped.constant_of(node, 10)[:, None],
    }
    bias_ih, bias_hh = shipped.constant_of(node, 3).chunk(2, dim=1)
    state = {f"read.{name}_l{layer}{end}": gates_back(both[i].T) for name, both in weights.items() for i, end in enumerate(ENDS)}
    for name, both in {"bias_ih": bias_ih, "bias_hh": bias_hh}.items():
        state.update({f"read.{name}_l{layer}{end}": gates_back(both[i]) for i, end in enumerate(ENDS)})
    return state


def with_convention(weight):
    """[outputs, inputs] and zeros for a convention: it is in the bias already."""
    return torch.cat([weight, torch.zeros(len(weight), CONVENTION_SIZE)], 1)


def states_of(shipped):
    tables, biases = list(shipped.tables()), shipped.biases()
    matrices = [shipped.constant_of(node).T for node in shipped.operators("MatMul")]
    norms, lstms = shipped.operators("LayerNormalization"), shipped.operators("DynamicQuantizeLSTM")
    for i, norm in enumerate(norms):
        enter, mix, leave = matrices[3 * i : 3 * i + 3]
        enter_bias, mix_bias, leave_bias = biases[3 * i : 3 * i + 3]
        yield {
            **dict(tables[len(TABLES) * i : len(TABLES) * (i + 1)]),
            "enter.linear.weight": with_convention(enter), "enter.linear.bias": enter_bias,
            "mix.linear.weight": with_convention(mix), "mix.linear.bias": mix_bias,
            "leave.weight": leave, "leave.bias": leave_bias,
            "enter_norm.weight": shipped.constant_of(norm, 1), "enter_norm.bias": shipped.constant_of(norm, 2),
            **{k: v for layer in range(LAYERS) for k, v in lstm_state(shipped, lstms[LAYERS * i + layer], layer).items()},
        }


def read_back(args):
    vectors = Vectors(args.vectors)
    for i, state in enumerate(states_of(Shipped(args.model))):
        teacher = Teacher(len(NAMES), len(LABELS), vectors)
        teacher.load_state_dict({"convention.weight": torch.zeros_like(teacher.convention.weight), **state})
        folder = args.out / str(i)
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(teacher.state_dict(), folder / "network.pt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "vectors", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    read_back(parser.parse_args())
