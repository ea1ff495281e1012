"""Tags that obey the scheme, and spans from tags. The same as shared/model/decode/*.ts."""
import numpy as np

from data import LABELS, TYPES


def allowed_transitions():
    size = len(LABELS)
    allowed = np.zeros((size, size), dtype=bool)
    for a, before in enumerate(LABELS):
        for b, after in enumerate(LABELS):
            inside = before[0] in "BI"
            follows = after[0] in "IL"
            allowed[a, b] = (follows and before[2:] == after[2:]) if inside else not follows
    return allowed


_ALLOWED = allowed_transitions()
_PENALTY = np.where(_ALLOWED, 0.0, -1e9)
_FIRST = np.array([-1e9 if label[0] in "IL" else 0.0 for label in LABELS])
_LAST = np.array([-1e9 if label[0] in "BI" else 0.0 for label in LABELS])


def viterbi(logits):
    best = logits[0] + _FIRST
    back = np.zeros(logits.shape, dtype=np.int32)
    for i in range(1, len(logits)):
        scores = best[:, None] + _PENALTY
        back[i] = scores.argmax(0)
        best = scores[back[i], np.arange(scores.shape[1])] + logits[i]
    tag = int((best + _LAST).argmax())
    tags = [tag]
    for i in range(len(logits) - 1, 0, -1):
        tag = int(back[i, tag])
        tags.append(tag)
    return tags[::-1]


def spans_of(tags):
    """[(first token, last token, type)]"""
    spans, start = [], None
    for i, tag in enumerate(tags):
        if tag <= 0:
            start = None
            continue
        part, kind = (tag - 1) % 4, TYPES[(tag - 1) // 4]
        if part == 3:
            spans.append((i, i, kind))
        elif part == 0:
            start = i
        elif part == 2 and start is not None:
            spans.append((start, i, kind))
            start = None
    return spans
