"""Finds the temperature that makes scores mean what they say, and each type's threshold: python3 calibrate.py --network network.pt …

The temperature minimises the negative log likelihood of the true labels on the development texts; a
threshold is the score that gives the type its best F1 there, but not under `LOWEST` or `LOWEST_LARGE`.
"""
import argparse
import json
import pathlib
import random

import numpy as np
import torch

from batches import batches_of, to_tensors
from corpus import load
from data import IGNORED, LABELS, TYPES, read, tag_offset
from decode import spans_of, viterbi
from features import Encoder, WordLists
from mixing import add_arguments, shares_and_paths
from network import WIDTHS, TokenTagger
from teacher import Teacher, TeacherEncoder, Vectors, leaning
from word_lists import NAMES

PER_SOURCE = 1200
HIGHEST, STEP = 0.9, 0.05
# Where a model stands alone it has to be this sure, for the sake of texts in which nobody is named.
LOWEST = {"PERSON": 0.65, "LOCATION": 0.75, "ORGANIZATION": 0.6, "STREET_ADDRESS": 0.45, "DATE_OF_BIRTH": 0.6, "USERNAME": 0.85}
# The large ones are less often sure of what is none.
LOWEST_LARGE = {"PERSON": 0.4, "LOCATION": 0.5, "ORGANIZATION": 0.4, "STREET_ADDRESS": 0.4, "DATE_OF_BIRTH": 0.4, "USERNAME": 0.6}


def logits_of(networks, examples, encoder):
    """Of pairs of a share and a network, mixed as they are exported."""
    with torch.no_grad():
        for rows in batches_of(range(len(examples)), lambda i: len(examples[i].tokens), 8192):
            inputs, _ = to_tensors([examples[i] for i in rows], encoder)
            logits = sum(share * network(*inputs).numpy().astype(np.float64) for share, network in networks)
            for row, i in enumerate(rows):
                if examples[i].tokens:
                    yield examples[i], logits[row, :len(examples[i].tokens)]


def softmax(logits):
    weights = np.exp(logits - logits.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True)


def best_temperature(scored):
    logits = np.concatenate([l for _, l in scored])
    tags = np.concatenate([e.tags for e, _ in scored])
    known = tags != IGNORED
    logits, tags = logits[known], tags[known]

    def loss(temperature):
        return -np.log(softmax(logits / temperature)[np.arange(len(tags)), tags] + 1e-12).mean()
    return min(np.arange(0.6, 2.01, 0.05), key=loss)


def best_thresholds(scored, temperature, lowest):
    wanted = {kind: 0 for kind in TYPES}
    guesses = {kind: [] for kind in TYPES}
    for example, logits in scored:
        truth = set(example.mentions)
        shares = softmax(logits / temperature)
        for _, _, kind in truth:
            wanted[kind] += 1
        for first, last, kind in spans_of(viterbi(logits)):
            at = tag_offset(kind)
            score = shares[first:last + 1, at:at + 4].sum(-1).min()
            guesses[kind].append((score, (first, last, kind) in truth))
    thresholds = {}
    for kind in TYPES:
        def f1(threshold):
            kept = [hit for score, hit in guesses[kind] if score >= threshold]
            return 2 * sum(kept) / max(1, len(kept) + wanted[kind])
        # In a tie the lower one: more is found for the same price.
        thresholds[kind] = round(float(max(np.arange(lowest[kind], HIGHEST, STEP), key=lambda t: (round(f1(t), 4), -t))), 2)
    return thresholds


def loaded(path, vectors, ours):
    state = torch.load(path, map_location="cpu")
    network = Teacher(len(NAMES), len(LABELS), vectors) if vectors else TokenTagger(len(NAMES), len(LABELS))
    network.load_state_dict(leaning(state, ours) if vectors else state)
    return network.eval()


def calibrate(args):
    lists = WordLists(args.lists.read_bytes())
    vectors = Vectors(args.vectors) if args.vectors else None
    encoder = TeacherEncoder(WIDTHS, lists, NAMES, vectors) if vectors else Encoder(WIDTHS, lists, NAMES)
    networks = [(share, loaded(path, vectors, args.ours)) for share, path in shares_and_paths(args)]
    _, dev = load(args.data / "pii")
    dev["synth"] = list(read(args.synth, "synth"))
    dev["chat"] = list(read(args.chat, "chat"))
    rng = random.Random(1)
    # As it will run: told the universal convention, whatever the source.
    for e in (e for texts in dev.values() for e in texts):
        e.source = "universal"
    examples = [e for texts in dev.values() for e in rng.sample(texts, min(PER_SOURCE, len(texts)))]
    scored = list(logits_of(networks, examples, encoder))
    temperature = round(float(best_temperature(scored)), 2)
    result = {"temperature": temperature, "thresholds": best_thresholds(scored, temperature, LOWEST_LARGE if vectors else LOWEST)}
    args.out.write_text(json.dumps(result, indent=1) + "\n")
    print(result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    add_arguments(parser)
    for name in ("data", "lists", "synth", "chat", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--vectors", type=pathlib.Path, help="word vectors: the networks are teachers")
    calibrate(parser.parse_args())
