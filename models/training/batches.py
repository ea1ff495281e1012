"""Batches of about as many tokens each."""
import numpy as np
import torch

from data import CONVENTIONS, IGNORED


def batches_of(items, length, tokens):
    """Items of like length together, about `tokens` padded tokens a batch."""
    batches, batch, longest = [], [], 0
    for item in sorted(items, key=length):
        longest = max(longest, length(item))
        if batch and longest * (len(batch) + 1) > tokens:
            batches.append(batch)
            batch, longest = [], length(item)
        batch.append(item)
    if batch:
        batches.append(batch)
    return batches


def to_tensors(examples, encoder, word_dropout=0.0, rng=None, name_dropout=0.0):
    """([words, shapes, ngrams, lists, mask, vectors, convention], tags); the last two inputs are for teachers.

    `name_dropout` is the share of texts whose mentions are as words nobody knows: what stands around tells them.
    """
    rows, longest = len(examples), max(1, max(len(e.tokens) for e in examples))
    width, lists = encoder.widths["ngramsPerToken"], len(encoder.lists.filters)
    words = np.zeros((rows, longest), np.int64)
    shapes = np.zeros((rows, longest), np.int64)
    ngrams = np.zeros((rows, longest, width), np.int64)
    flags = np.zeros((rows, longest, lists), np.float32)
    vectors = np.zeros((rows, longest), np.int64)
    mask = np.zeros((rows, longest, 1), np.float32)
    tags = np.full((rows, longest), IGNORED, np.int64)
    for r, example in enumerate(examples):
        for c, (_, _, gap, token) in enumerate(example.tokens):
            word, grams, in_lists = encoder.word(token)
            words[r, c] = word
            ngrams[r, c, :len(grams)] = grams
            flags[r, c] = in_lists
            shapes[r, c] = encoder.shape(token, gap)
            vectors[r, c] = encoder.vector(token)
        mask[r, :len(example.tokens)] = 1
        tags[r, :len(example.tags)] = example.tags
    if word_dropout:
        words[rng.random(words.shape) < word_dropout] = 0
        ngrams[rng.random(words.shape) < word_dropout / 3] = 0
        flags[rng.random(words.shape) < word_dropout] = 0
        vectors[rng.random(words.shape) < word_dropout] = 0
    if name_dropout:
        unknown = (tags > 0) & (rng.random((rows, 1)) < name_dropout)
        words[unknown] = 0
        flags[unknown] = 0
        vectors[unknown] = 0
    conventions = np.array([CONVENTIONS[e.source] for e in examples], np.int64)
    inputs = [torch.from_numpy(a) for a in (words, shapes, ngrams, flags, mask, vectors, conventions)]
    return inputs, torch.from_numpy(tags)
