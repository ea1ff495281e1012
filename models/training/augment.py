"""Changes to a labelled text that leave its labels true."""
from data import Example, mark

UPPER_SHARE, LOWER_SHARE, TITLE_SHARE, SWAP_SHARE, JOIN_SHARE = 0.03, 0.08, 0.02, 0.45, 0.2
# How often a mention comes from the made-up texts, whose names are of the whole world.
MADE_UP_SHARE = 0.5
SPACE_GAP, LINE_GAP, PARAGRAPH_GAP = 1, 2, 3


class Mentions:
    """Mentions of the training texts by type and source, to put one in another's place."""

    def __init__(self, examples):
        self.by_type = {}
        for example in examples:
            for first, last, kind in example.mentions:
                words = tuple((t[2], t[3]) for t in example.tokens[first:last + 1])
                self.by_type.setdefault((example.source, kind), []).append(words)

    def draw(self, source, kind, rng):
        if rng.random() < MADE_UP_SHARE:
            source = "synth"
        pool = self.by_type.get((source, kind))
        return rng.choice(pool) if pool else None


def augment(example, mentions, rng):
    if example.mentions and rng.random() < SWAP_SHARE:
        example = swap(example, mentions, rng)
    case = rng.random()
    if case < UPPER_SHARE:
        return recase(example, str.upper)
    if case < UPPER_SHARE + LOWER_SHARE:
        return recase(example, str.lower)
    if case < UPPER_SHARE + LOWER_SHARE + TITLE_SHARE:
        return recase(example, lambda t: t[:1].upper() + t[1:])
    return example


def recase(example, change):
    tokens = [(s, e, g, change(t)) for s, e, g, t in example.tokens]
    return Example(tokens, example.tags, example.source, example.mentions)


def swap(example, mentions, rng):
    """Some mentions replaced by others of their type and source."""
    tokens, tags, at = [], [], 0
    moved = []
    for first, last, kind in sorted(example.mentions):
        if first < at:
            continue
        tokens += example.tokens[at:first]
        tags += example.tags[at:first]
        words = mentions.draw(example.source, kind, rng) if rng.random() < 0.6 else None
        if words is None:
            new = example.tokens[first:last + 1]
        else:
            gaps = [example.tokens[first][2], *(gap for gap, _ in words[1:])]
            new = [(0, 0, gap, word) for gap, (_, word) in zip(gaps, words)]
        start = len(tokens)
        tokens += new
        tags += [0] * len(new)
        mark(tags, start, len(tokens) - 1, kind)
        moved.append((start, len(tokens) - 1, kind))
        at = last + 1
    tokens += example.tokens[at:]
    tags += example.tags[at:]
    return Example(tokens, tags, example.source, moved)


def join(first, second, rng):
    """One text after the other, as sentences, lines or paragraphs follow each other."""
    gap = rng.choice([SPACE_GAP, SPACE_GAP, LINE_GAP, PARAGRAPH_GAP])
    head = [(s, e, gap if i == 0 else g, t) for i, (s, e, g, t) in enumerate(second.tokens)]
    return Example(first.tokens + head, first.tags + second.tags, first.source, [])
