"""Trains the small network on what large ones think: python3 distil.py --teacher a/network.pt --teacher b/network.pt --vectors FILE --start start.pt --out DIR …

The teachers' averaged probabilities are the targets, on the labelled texts and on plain ones. Texts
whose labels follow a convention of their own are taken as plain ones: the teachers, asked for the
universal convention, label them as they label all others.
"""
import argparse
import copy
import json
import pathlib
import random
import time

import numpy as np
import torch
from torch import nn

from augment import Mentions, augment
from batches import batches_of, to_tensors
from corpus import load
from data import CONVENTIONS, IGNORED, LABELS, OURS, UNIVERSAL, Example, read, split_long
from features import WordLists, tokenize
from measure import f1, predict
from network import WIDTHS, TokenTagger
from plain_texts import plain_texts
from teacher import Teacher, TeacherEncoder, Vectors, leaning
from train import BATCH_TOKENS, INTERFACE_SHARE, WORD_DROPOUT, epoch_examples, learn, optimiser_of, set_rate
from word_lists import NAMES

PLAIN_SHARE, LONGEST, TRUTH_WEIGHT, EWT_WEIGHT = 0.1, 160, 0.3, 2.0
# Clinical records and newspapers are told from other texts at a glance: their own lines do no harm.
KEPT = {UNIVERSAL, OURS, CONVENTIONS["meddocan_train"], CONVENTIONS["europeana_fr"]}


def as_plain(example):
    return Example(example.tokens, [IGNORED] * len(example.tokens), "plain")


def plain_examples(data, interface):
    for text in plain_texts(data, interface):
        yield as_plain(Example(tokenize(text)[:LONGEST], []))


def load_teachers(paths, vectors, ours):
    for path in paths:
        teacher = Teacher(len(NAMES), len(LABELS), vectors)
        teacher.load_state_dict(leaning(torch.load(path), ours))
        yield teacher.eval()


def loss_of(logits, target, tags, mask):
    loss = -(target * torch.log_softmax(logits, -1)).sum(-1)[mask].mean()
    if (tags >= 0).any():
        loss = loss + TRUTH_WEIGHT * nn.functional.cross_entropy(logits.flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
    return loss


def distil(args):
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng, noise = random.Random(args.seed), np.random.default_rng(args.seed)
    vectors = Vectors(args.vectors)
    encoder = TeacherEncoder(WIDTHS, WordLists(args.lists.read_bytes()), NAMES, vectors)
    sources, dev = load(args.data / "pii")
    synth = [p for e in read(args.synth, "synth") for p in split_long(e)]
    sources["interface"] = (INTERFACE_SHARE, list(read(args.interface, "interface")))
    sources["uner_en_ewt_train"] = (EWT_WEIGHT, sources["uner_en_ewt_train"][1])
    mentions = Mentions([e for _, examples in sources.values() for e in examples] + synth)
    plain = list(plain_examples(args.data, args.interface))
    teachers = list(load_teachers(args.teacher, vectors, args.ours))
    network = TokenTagger(len(NAMES), len(LABELS))
    network.load_state_dict(torch.load(args.start), strict=False)
    average = copy.deepcopy(network)
    optimiser = optimiser_of(network)
    step, total, started = 0, None, time.time()
    for epoch in range(args.epochs):
        network.train()
        examples = [e for e in epoch_examples(sources, synth, args.synth_share, mentions, rng) if e.tokens]
        examples = [e if CONVENTIONS[e.source] in KEPT else as_plain(e) for e in examples]
        examples += [augment(e, mentions, rng) for e in rng.sample(plain, int(len(plain) * PLAIN_SHARE)) if e.tokens]
        batches = batches_of(examples, lambda e: len(e.tokens) + rng.random(), BATCH_TOKENS)
        rng.shuffle(batches)
        total = total or len(batches) * args.epochs + 50
        for batch in batches:
            clean, tags = to_tensors(batch, encoder)
            with torch.no_grad():
                target = sum(torch.softmax(t(*clean), -1) for t in teachers) / len(teachers)
            inputs, _ = to_tensors(batch, encoder, WORD_DROPOUT / 2, noise)
            set_rate(optimiser, step, total)
            learn(loss_of(network(*inputs), target, tags, inputs[4][..., 0] > 0), network, average, optimiser, step)
            step += 1
        last = epoch == args.epochs - 1
        report = {name: f1(predict(average, dev[name], encoder), dev[name]) for name in (dev if last else ["ewt", "wnut"])}
        print(f"epoch {epoch + 1} {time.time() - started:.0f} s " + " ".join(f"{n} {r['micro'][2]:.3f}/{r['PERSON'][2]:.3f}" for n, r in report.items()), flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(average.state_dict(), args.out / "network.pt")
    (args.out / "scores.json").write_text(json.dumps(report, indent=1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "lists", "synth", "interface", "vectors", "start", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--teacher", type=pathlib.Path, action="append", required=True)
    parser.add_argument("--ours", type=float, default=0, help="how far a teacher's universal convention leans towards our own, 0 to 1")
    parser.add_argument("--synth-share", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    distil(parser.parse_args())
