"""Trains a teacher, or without --vectors the small network: python3 train.py --data ../shared/data --lists lists.bin --synth synth.jsonl --out DIR --seed 1"""
import argparse
import copy
import json
import math
import pathlib
import random
import time

import numpy as np
import torch
from torch import nn

from augment import JOIN_SHARE, Mentions, augment, join
from batches import batches_of, to_tensors
from corpus import load
from data import IGNORED, LABELS, read, split_long
from features import Encoder, WordLists
from measure import f1, predict
from network import WIDTHS, TokenTagger
from teacher import Teacher, TeacherEncoder, Vectors
from word_lists import NAMES

INTERFACE_SHARE = 0.12
BATCH_TOKENS, RATE, TABLE_RATE, WORD_DROPOUT, AVERAGE = 4096, 2e-3, 1.5, 0.2, 0.998


def epoch_examples(train, synth, synth_share, mentions, rng):
    chosen = []
    for weight, examples in train.values():
        whole, rest = divmod(weight, 1)
        chosen += examples * int(whole) + rng.sample(examples, int(len(examples) * rest))
    rng.shuffle(chosen)
    changed = [augment(e, mentions, rng) for e in chosen]
    joined, i = [], 0
    while i < len(changed):
        if i + 1 < len(changed) and rng.random() < JOIN_SHARE and len(changed[i].tokens) < 60 and changed[i + 1].tokens:
            joined.append(join(changed[i], changed[i + 1], rng))
            i += 2
        else:
            joined.append(changed[i])
            i += 1
    extra = rng.sample(synth, int(len(synth) * synth_share)) if synth else []
    return joined + [augment(e, mentions, rng) if rng.random() < 0.5 else e for e in extra]


def optimiser_of(network, table_rate=TABLE_RATE):
    """AdamW; `set_rate` gives it its rates."""
    tables = {id(t) for t in network.tables()}
    return torch.optim.AdamW([
        {"params": [p for p in network.parameters() if id(p) in tables], "weight_decay": 0.0, "times": table_rate},
        {"params": [p for p in network.parameters() if id(p) not in tables], "weight_decay": 0.01, "times": 1.0},
    ], lr=RATE, betas=(0.9, 0.98))


def set_rate(optimiser, step, total, rate=RATE):
    """Up for 150 steps, then down along a cosine."""
    scale = min(1, step / 150) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
    for group in optimiser.param_groups:
        group["lr"] = rate * group["times"] * scale


def learn(loss, network, average, optimiser, step):
    """One step down the loss; `average` follows the weights, slowly, once training is under way."""
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    with torch.no_grad():
        network.ngram.weight[0].zero_()
        decay = min(AVERAGE, (step + 1) / (step + 10))
        for mean, now in zip(average.parameters(), network.parameters()):
            mean.lerp_(now, 1 - decay)


def train(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng, noise = random.Random(args.seed), np.random.default_rng(args.seed)
    lists = WordLists(args.lists.read_bytes())
    vectors = Vectors(args.vectors) if args.vectors else None
    encoder = TeacherEncoder(WIDTHS, lists, NAMES, vectors) if vectors else Encoder(WIDTHS, lists, NAMES)
    sources, dev = load(args.data / "pii")
    synth = [p for e in read(args.synth, "synth") for p in split_long(e)] if args.synth else []
    if args.interface:
        sources["interface"] = (INTERFACE_SHARE, list(read(args.interface, "interface")))
    mentions = Mentions([e for _, examples in sources.values() for e in examples] + synth)
    network = Teacher(len(NAMES), len(LABELS), vectors) if vectors else TokenTagger(len(NAMES), len(LABELS))
    if args.start:
        network.load_state_dict({k: v for k, v in torch.load(args.start).items() if not k.startswith("leave")}, strict=False)
    if args.go_on:
        # What was read back has its convention in its biases: others are learned anew.
        network.load_state_dict({k: v for k, v in torch.load(args.go_on).items() if k != "convention.weight"}, strict=False)
    average = copy.deepcopy(network)
    optimiser = optimiser_of(network, args.table_rate)
    loss_of = nn.CrossEntropyLoss(ignore_index=IGNORED, label_smoothing=0.03)
    step, total, started = 0, None, time.time()
    for epoch in range(args.epochs):
        network.train()
        examples = [e for e in epoch_examples(sources, synth, args.synth_share, mentions, rng) if e.tokens]
        batches = batches_of(examples, lambda e: len(e.tokens) + rng.random(), BATCH_TOKENS)
        rng.shuffle(batches)
        total = total or len(batches) * args.epochs + 50
        losses = []
        for batch in batches:
            inputs, tags = to_tensors(batch, encoder, WORD_DROPOUT, noise, args.name_dropout)
            set_rate(optimiser, step, total, args.rate)
            loss = loss_of(network(*inputs).flatten(0, 1), tags.flatten())
            learn(loss, network, average, optimiser, step)
            losses.append(loss.item())
            step += 1
        # Measuring all sets takes long: in between, only the first ones.
        last = epoch == args.epochs - 1
        report = {name: f1(predict(average, dev[name], encoder), dev[name]) for name in (dev if last else ["ewt", "wnut"])}
        print(f"epoch {epoch + 1} loss {np.mean(losses):.4f} {time.time() - started:.0f} s "
              + " ".join(f"{n} {r['micro'][2]:.3f}/{r['PERSON'][2]:.3f}" for n, r in report.items()), flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(average.state_dict(), args.out / "network.pt")
    (args.out / "scores.json").write_text(json.dumps(report, indent=1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--lists", type=pathlib.Path, required=True)
    parser.add_argument("--synth", type=pathlib.Path)
    parser.add_argument("--interface", type=pathlib.Path, help="what interface_texts.py and help_texts.py wrote")
    parser.add_argument("--start", type=pathlib.Path, help="what vectors.py wrote")
    parser.add_argument("--go-on", type=pathlib.Path, help="network.pt of a teacher, from which to go on; see read_back.py")
    parser.add_argument("--vectors", type=pathlib.Path, help="word vectors: trains a teacher instead of the small network")
    parser.add_argument("--synth-share", type=float, default=0.3)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=RATE, help="highest rate of learning")
    parser.add_argument("--table-rate", type=float, default=TABLE_RATE, help="times the rate of the rest: slower keeps what the tables start with")
    parser.add_argument("--name-dropout", type=float, default=0, help="share of texts whose names are as words nobody knows")
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())
