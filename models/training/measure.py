"""Span scores of a network on labelled texts."""
import numpy as np
import torch

from batches import batches_of, to_tensors
from decode import spans_of, viterbi

NER = ("PERSON", "LOCATION", "ORGANIZATION")


def predict(network, examples, encoder):
    """Spans of each example, in order."""
    network.eval()
    found = [[] for _ in examples]
    with torch.no_grad():
        for rows in batches_of(list(range(len(examples))), lambda i: len(examples[i].tokens), 8192):
            inputs, _ = to_tensors([examples[i] for i in rows], encoder)
            logits = network(*inputs).numpy()
            for row, i in enumerate(rows):
                length = len(examples[i].tokens)
                if length:
                    found[i] = spans_of(viterbi(logits[row, :length].astype(np.float64)))
    return found


def f1(found, examples, types=NER):
    """{type or 'micro': (precision, recall, f1)}; exact boundaries and type."""
    scores = {}
    for group in [*[(t,) for t in types], tuple(types)]:
        hit = guessed = wanted = 0
        for spans, example in zip(found, examples):
            guess = {s for s in spans if s[2] in group}
            truth = {m for m in example.mentions if m[2] in group}
            hit += len(guess & truth)
            guessed += len(guess)
            wanted += len(truth)
        precision, recall = hit / max(1, guessed), hit / max(1, wanted)
        total = 2 * precision * recall / max(1e-9, precision + recall)
        scores[group[0] if len(group) == 1 else "micro"] = (precision, recall, total)
    return scores
