"""What kind of word each word of the vectors is: python3 word_types.py --data ../shared/data --vectors … --places … --out types.json

A small classifier learns from the labelled words and from name lists which directions of the vectors
mean a person, a place or an organisation, and sorts the rest of the vocabulary by it.
"""
import argparse
import collections
import json
import pathlib
import random

import numpy as np
import torch
from torch import nn

from data import TYPES, read
from features import normalise
from vectors import read_all
from word_lists import given_names, lines, surnames, tokens_of

CLASSES = ["OTHER", "PERSON", "LOCATION", "ORGANIZATION"]
SOURCES = ["uner_en_ewt_train", "wnut17_train", "btc_train", "sec_train", "sgd_train", "nlu_train", "snips_train"]
# Organisations are named by ordinary words, so few words are surely theirs.
SURE = {"PERSON": 0.8, "LOCATION": 0.7, "ORGANIZATION": 0.4}
STEPS, HIDDEN, HELD_OUT = 1500, 64, 0.1


def labelled_words(data):
    """{word: class} by what the word mostly is in labelled texts"""
    counts = collections.defaultdict(collections.Counter)
    for source in SOURCES:
        for example in read(data / "pii" / f"{source}.jsonl", source):
            for (_, _, _, token), tag in zip(example.tokens, example.tags):
                if tag >= 0:
                    counts[normalise(token)][TYPES[(tag - 1) // 4] if tag else "OTHER"] += 1
    words = {}
    for word, kinds in counts.items():
        kind, number = kinds.most_common(1)[0]
        if kind in CLASSES and number >= 0.6 * sum(kinds.values()):
            words[word] = kind
    return words


def listed_words(data, places):
    names = data / "names"
    words = {}
    for kind, source, most in (("LOCATION", [line.split("\t")[-1] for line in lines(places)][:4000], 4000),
                               ("PERSON", list(surnames(names))[:9000], 9000), ("PERSON", list(given_names(names))[:9000], 9000)):
        for name in source[:most]:
            tokens = tokens_of(name)
            if len(tokens) == 1:
                words.setdefault(tokens[0], kind)
    return words


def sort_words(args):
    torch.manual_seed(1)
    words, vectors = read_all(args.vectors)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    place_of = {w: i for i, w in enumerate(words)}
    known = {**listed_words(args.data, args.places), **labelled_words(args.data)}
    pairs = [(place_of[w], CLASSES.index(k)) for w, k in known.items() if w in place_of]
    random.Random(1).shuffle(pairs)
    held = int(len(pairs) * HELD_OUT)
    x, y = torch.from_numpy(vectors), torch.tensor([k for _, k in pairs])
    rows = torch.tensor([i for i, _ in pairs])
    network = nn.Sequential(nn.Linear(vectors.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.3), nn.Linear(HIDDEN, len(CLASSES)))
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    for _ in range(STEPS):
        batch = torch.randint(held, len(pairs), (1024,))
        loss = nn.functional.cross_entropy(network(x[rows[batch]]), y[batch])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    network.eval()
    with torch.no_grad():
        shares = torch.softmax(network(x), 1)
    print("held out:", float((shares[rows[:held]].argmax(1) == y[:held]).float().mean()), "of", held)
    sorted_ = {}
    for k, kind in enumerate(CLASSES[1:], 1):
        sorted_[kind] = [words[i] for i in torch.nonzero(shares[:, k] > SURE[kind]).flatten().tolist() if words[i].isalpha()]
        print(kind, len(sorted_[kind]), sorted_[kind][200:206], sorted_[kind][-6:])
    args.out.write_text(json.dumps(sorted_, ensure_ascii=False))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "vectors", "places", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    sort_words(parser.parse_args())
