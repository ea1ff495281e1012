"""Lets the network learn the language before it learns names: hidden words are guessed from those around them.

python3 pretrain.py --data ../shared/data --interface interface.jsonl --lists lists.bin --out pretrained.pt
The guess is the word itself, when frequent, which word lists it stands in, and whether it is capitalised.
"""
import argparse
import collections
import math
import pathlib
import random
import time

import numpy as np
import torch
from torch import nn

from batches import batches_of, to_tensors
from data import LABELS, Example
from features import Encoder, WordLists, normalise, tokenize
from network import HIDDEN, WIDTHS, TokenTagger
from plain_texts import plain_texts
from word_lists import NAMES

GUESSED_WORDS, HIDDEN_SHARE, RATE, BATCH_TOKENS, LONGEST = 12000, 0.2, 2e-3, 4096, 200
LIST_WEIGHT = 0.5


class Guess(nn.Module):
    def __init__(self, network, lists):
        super().__init__()
        self.network = network
        self.word = nn.Linear(HIDDEN, GUESSED_WORDS)
        self.traits = nn.Linear(HIDDEN, lists + 1)


def hide(tensors, rng):
    """Tensors with a share of the tokens blanked, and which those are."""
    words, shapes, ngrams, lists, mask = [t.clone() for t in tensors[:5]]
    hidden = torch.from_numpy(rng.random(words.shape) < HIDDEN_SHARE) & (mask[..., 0] > 0)
    words[hidden], shapes[hidden], ngrams[hidden], lists[hidden] = 0, 0, 0, 0
    return (words, shapes, ngrams, lists, mask), hidden


def pretrain(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng, noise = random.Random(args.seed), np.random.default_rng(args.seed)
    encoder = Encoder(WIDTHS, WordLists(args.lists.read_bytes()), NAMES)
    examples = []
    counts = collections.Counter()
    for text in plain_texts(args.data, args.interface):
        tokens = tokenize(text)[:LONGEST]
        counts.update(normalise(t[3]) for t in tokens)
        examples.append(Example(tokens, []))
    guessed = {word: i for i, (word, _) in enumerate(counts.most_common(GUESSED_WORDS))}
    model = Guess(TokenTagger(len(NAMES), len(LABELS)), len(NAMES))
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.0)
    batches = batches_of(examples, lambda e: len(e.tokens) + rng.random(), BATCH_TOKENS)
    rng.shuffle(batches)
    started, sums = time.time(), []
    for step, batch in enumerate(batches * args.epochs):
        tensors = to_tensors(batch, encoder)
        inputs, hidden = hide(tensors, noise)
        state = model.network.hidden_states(*inputs)[hidden]
        names = [[guessed.get(normalise(t[3]), -1) for t in e.tokens] for e in batch]
        capital = [[float(t[3][0].isupper()) for t in e.tokens] for e in batch]
        width = tensors[0].shape[1]
        word = torch.tensor([row + [-1] * (width - len(row)) for row in names])[hidden]
        traits = torch.cat([tensors[3], torch.tensor([row + [0.0] * (width - len(row)) for row in capital])[..., None]], -1)[hidden]
        known = word >= 0
        loss = nn.functional.cross_entropy(model.word(state[known]), word[known])
        loss = loss + LIST_WEIGHT * nn.functional.binary_cross_entropy_with_logits(model.traits(state), traits)
        scale = min(1, step / 100) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * step / (len(batches) * args.epochs))))
        optimiser.param_groups[0]["lr"] = RATE * scale
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        with torch.no_grad():
            model.network.ngram.weight[0].zero_()
        sums.append(loss.item())
        if step % 200 == 199:
            print(f"{step + 1} of {len(batches) * args.epochs}: {np.mean(sums[-200:]):.3f} {time.time() - started:.0f} s", flush=True)
    torch.save(model.network.state_dict(), args.out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "interface", "lists", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    pretrain(parser.parse_args())
