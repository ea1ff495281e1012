"""Trains a network on what several networks think: python3 distil.py --teacher a/network.pt --teacher b/network.pt --out DIR …

The teachers' averaged probabilities are the targets, on the labelled texts and on plain ones.
"""
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

from augment import Mentions, augment
from batches import batches_of, to_tensors
from corpus import load
from data import IGNORED, LABELS, Example, read, split_long
from features import Encoder, WordLists, tokenize
from measure import f1, predict
from network import WIDTHS, TokenTagger
from plain_texts import plain_texts
from train import BATCH_TOKENS, INTERFACE_SHARE, RATE, WORD_DROPOUT, epoch_examples, learn
from word_lists import NAMES

PLAIN_SHARE, LONGEST, TRUTH_WEIGHT = 0.35, 160, 0.3


def distil(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng, noise = random.Random(args.seed), np.random.default_rng(args.seed)
    encoder = Encoder(WIDTHS, WordLists(args.lists.read_bytes()), NAMES)
    sources, dev = load(args.data / "pii")
    synth = [p for e in read(args.synth, "synth") for p in split_long(e)]
    sources["interface"] = (INTERFACE_SHARE, list(read(args.interface, "interface")))
    mentions = Mentions([e for _, examples in sources.values() for e in examples] + synth)
    plain = []
    for text in plain_texts(args.data, args.interface):
        tokens = tokenize(text)[:LONGEST]
        plain.append(Example(tokens, [IGNORED] * len(tokens), "plain"))
    teachers = []
    for path in args.teacher:
        teacher = TokenTagger(len(NAMES), len(LABELS))
        teacher.load_state_dict(torch.load(path))
        teachers.append(teacher.eval())
    network = TokenTagger(len(NAMES), len(LABELS))
    # The first teacher's knowledge is a better start than any other.
    network.load_state_dict(torch.load(args.teacher[0]))
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), lr=args.rate, weight_decay=0.0, betas=(0.9, 0.98))
    truth_loss = nn.CrossEntropyLoss(ignore_index=IGNORED)
    step, total, started = 0, None, time.time()
    for epoch in range(args.epochs):
        network.train()
        examples = [e for e in epoch_examples(sources, synth, args.synth_share, mentions, rng) if e.tokens]
        examples += [augment(e, mentions, rng) for e in rng.sample(plain, int(len(plain) * PLAIN_SHARE)) if e.tokens]
        batches = batches_of(examples, lambda e: len(e.tokens) + rng.random(), BATCH_TOKENS)
        rng.shuffle(batches)
        total = total or len(batches) * args.epochs
        for batch in batches:
            clean, tags = to_tensors(batch, encoder)
            with torch.no_grad():
                target = sum(torch.softmax(t(*clean), -1) for t in teachers) / len(teachers)
            inputs, _ = to_tensors(batch, encoder, WORD_DROPOUT / 2, noise)
            logits = network(*inputs)
            mask = inputs[4][..., 0] > 0
            loss = -(target * torch.log_softmax(logits, -1)).sum(-1)[mask].mean()
            if (tags >= 0).any():
                loss = loss + TRUTH_WEIGHT * truth_loss(logits.flatten(0, 1), tags.flatten())
            for group in optimiser.param_groups:
                group["lr"] = args.rate * min(1, step / 100) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / total)))
            learn(loss, network, average, optimiser, step)
            step += 1
            if step % 200 == 0:
                print(step, total, f"{time.time() - started:.0f} s", flush=True)
        last = epoch == args.epochs - 1
        report = {name: f1(predict(average, dev[name], encoder), dev[name]) for name in (dev if last else ["ewt", "wnut"])}
        print(f"epoch {epoch + 1} {time.time() - started:.0f} s " + " ".join(f"{n} {r['micro'][2]:.3f}/{r['PERSON'][2]:.3f}" for n, r in report.items()), flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(average.state_dict(), args.out / "network.pt")
    (args.out / "scores.json").write_text(json.dumps(report, indent=1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "lists", "synth", "interface", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--teacher", type=pathlib.Path, action="append", required=True)
    parser.add_argument("--synth-share", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=1)
    distil(parser.parse_args())
