"""What the small network learns from: the same features and the vector of every known word, read in both directions."""
import json

import numpy as np
import torch
from torch import nn

from data import CONVENTION_COUNT, OURS, UNIVERSAL
from features import Encoder
from network import NGRAM_SCALE, NGRAM_SIZE, SHAPE_SIZE, WIDTHS, WORD_SIZE, Maxout

VECTOR_SIZE, CONVENTION_SIZE = 100, 12
ENTER, READ, LAYERS = 192, 128, 2


class Vectors:
    """Word vectors of any number of words; row 0 is for a word without one."""

    def __init__(self, path):
        table = json.loads(path.read_text(encoding="utf-8"))["vectors"]
        words = [w for w in table if w.strip() == w and " " not in w]
        rows = np.array([table[w][:VECTOR_SIZE] for w in words], dtype=np.float32)
        self.row_of = {word: i + 1 for i, word in enumerate(words)}
        rows = (rows - rows.mean(0)) / rows.std(0)
        self.table = torch.from_numpy(np.concatenate([np.zeros((1, VECTOR_SIZE), np.float32), rows]))


class TeacherEncoder(Encoder):
    def __init__(self, widths, lists, names, vectors):
        super().__init__(widths, lists, names)
        self._row_of = vectors.row_of

    def vector(self, token):
        return self._row_of.get(token.lower(), 0)


class Teacher(nn.Module):
    """Hashed tables and fixed word vectors, two layers of LSTM in both directions, and the source's convention."""

    def __init__(self, lists, labels, vectors):
        super().__init__()
        self.vectors = vectors.table
        self.word = nn.Embedding(WIDTHS["wordBuckets"], WORD_SIZE)
        self.shape = nn.Embedding(WIDTHS["shapeBuckets"], SHAPE_SIZE)
        self.ngram = nn.EmbeddingBag(WIDTHS["ngramBuckets"], NGRAM_SIZE, mode="sum", padding_idx=0)
        for table in (self.word, self.shape, self.ngram):
            nn.init.normal_(table.weight, std=0.3)
        self.convention = nn.Embedding(CONVENTION_COUNT, CONVENTION_SIZE)
        self.enter = Maxout(WORD_SIZE + SHAPE_SIZE + NGRAM_SIZE + VECTOR_SIZE + lists + CONVENTION_SIZE, ENTER, 2)
        self.enter_norm = nn.LayerNorm(ENTER)
        self.read = nn.LSTM(ENTER, READ, LAYERS, batch_first=True, bidirectional=True, dropout=0.3)
        self.mix = Maxout(2 * READ + ENTER + CONVENTION_SIZE, ENTER, 2)
        self.leave = nn.Linear(ENTER, labels)
        self.drop = nn.Dropout(0.3)
        self.drop_features = nn.Dropout(0.15)

    def tables(self):
        return [self.word.weight, self.shape.weight, self.ngram.weight]

    def forward(self, words, shapes, ngrams, lists, mask, vectors, conventions):
        batch, length = words.shape
        grams = self.ngram(ngrams.reshape(batch * length, -1)).view(batch, length, -1) * NGRAM_SCALE
        known = nn.functional.embedding(vectors, self.vectors)
        convention = self.convention(conventions)[:, None].expand(batch, length, CONVENTION_SIZE)
        x = self.drop_features(torch.cat([self.word(words), self.shape(shapes), grams, known, lists], -1))
        x = self.drop(self.enter_norm(self.enter(torch.cat([x, convention], -1)))) * mask
        lengths = mask[..., 0].sum(1).long().clamp(min=1)
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.read(packed)[0], batch_first=True, total_length=length)
        return self.leave(self.drop(self.mix(torch.cat([self.drop(read), x, convention], -1))))


def leaning(state, ours):
    """The state of a trained teacher whose universal convention leans towards our own by a share of 0 to 1."""
    conventions = state["convention.weight"].clone()
    conventions[UNIVERSAL] = torch.lerp(conventions[UNIVERSAL], conventions[OURS], ours)
    return {**state, "convention.weight": conventions}
