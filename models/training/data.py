"""Labelled texts as rows of buckets and tags."""
import collections
import json
import random
from dataclasses import dataclass, field

from features import tokenize

TYPES = ["PERSON", "LOCATION", "ORGANIZATION", "STREET_ADDRESS", "DATE_OF_BIRTH", "USERNAME"]
# O, then B-, I-, L-, U- of each type.
LABELS = ["O"] + [f"{part}-{kind}" for kind in TYPES for part in "BILU"]
IGNORED = -100

# Types of the sources that mean one of ours, and those the network should neither learn nor unlearn.
ALIASES = {"ORG": "ORGANIZATION", "LOC": "LOCATION", "PER": "PERSON"}
MASKED = {"IGNORE"}

# Corpora draw their lines differently (is a restaurant a place, a team an organisation?). Those that
# share a number draw them alike; a network that is told the number need not average what differs.
UNIVERSAL, OURS = 0, 1
CONVENTIONS = collections.defaultdict(lambda: UNIVERSAL, {
    "synth": OURS, "interface": OURS, "chat": OURS, "plain": UNIVERSAL,
    "btc_train": 2, "btc_dev": 2, "wnut17_train": 3, "wnut17_dev": 3, "sec_train": 4,
    "europeana_fr": 5, "europeana_nl": 5, "meddocan_train": 6, "meddocan_dev": 6,
    "nlu_train": 7, "snips_train": 7, "sgd_train": 7,
})
CONVENTION_COUNT = 8


@dataclass
class Example:
    tokens: list  # (start, end, gap, token)
    tags: list
    source: str = ""
    mentions: list = field(default_factory=list)  # (first token, last token, type)


def tag_offset(kind):
    return 1 + 4 * TYPES.index(kind)


def to_example(text, spans, source=""):
    """Tags by the BILUO scheme; a token half inside a span counts as inside."""
    tokens = tokenize(text)
    tags = [0] * len(tokens)
    mentions = []
    for span in spans:
        kind = ALIASES.get(span["type"], span["type"])
        inside = [i for i, t in enumerate(tokens) if t[0] < span["end"] and t[1] > span["start"]]
        if not inside:
            continue
        if kind in MASKED:
            for i in inside:
                tags[i] = IGNORED
            continue
        if kind not in TYPES:
            continue
        mark(tags, inside[0], inside[-1], kind)
        mentions.append((inside[0], inside[-1], kind))
    return Example(tokens, tags, source, mentions)


def mark(tags, first, last, kind):
    base = tag_offset(kind)
    if first == last:
        tags[first] = base + 3
        return
    tags[first], tags[last] = base, base + 2
    for i in range(first + 1, last):
        tags[i] = base + 1


def read(path, source=None):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield to_example(record["text"], record["spans"], source or str(path))


def split_long(example, limit=160):
    """Long documents in pieces at line starts, so that batches stay even."""
    if len(example.tokens) <= limit:
        return [example]
    pieces, start = [], 0
    for i in range(1, len(example.tokens) + 1):
        at_end = i == len(example.tokens)
        fresh = not at_end and example.tokens[i][2] >= 2 and example.tags[i] % 4 in (0, 1)
        if at_end or (i - start >= limit // 2 and fresh) or i - start >= limit:
            pieces.append(piece(example, start, i))
            start = i
    return pieces


def piece(example, start, end):
    mentions = [(a - start, b - start, k) for a, b, k in example.mentions if start <= a and b < end]
    return Example(example.tokens[start:end], example.tags[start:end], example.source, mentions)


def fold(examples, every=10, at=7):
    """(training part, held-out part): every tenth text is held out."""
    kept = [e for i, e in enumerate(examples) if i % every != at]
    return kept, [e for i, e in enumerate(examples) if i % every == at]


def shuffled(examples, seed):
    order = list(examples)
    random.Random(seed).shuffle(order)
    return order
