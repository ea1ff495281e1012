"""The network: hashed embeddings and a stack of dilated maxout convolutions over tokens."""
import torch
from torch import nn

WIDTHS = {"wordBuckets": 16384, "shapeBuckets": 2048, "ngramBuckets": 32768, "ngramsPerToken": 14}
WORD_SIZE, SHAPE_SIZE, NGRAM_SIZE = 48, 16, 32
HIDDEN, PIECES = 96, 3
DILATIONS = (1, 1, 2, 4)
# How far a token's logits look to either side.
CONTEXT_TOKENS = sum(DILATIONS)
NGRAM_SCALE = 0.3


class Maxout(nn.Module):
    def __init__(self, inputs, outputs, pieces=PIECES):
        super().__init__()
        self.outputs, self.pieces = outputs, pieces
        self.linear = nn.Linear(inputs, outputs * pieces)

    def forward(self, x):
        return self.linear(x).unflatten(-1, (self.pieces, self.outputs)).amax(-2)


class Window(nn.Module):
    """A residual convolution: each token sees itself and one neighbour, `dilation` away, on either side."""

    def __init__(self, size, dilation):
        super().__init__()
        self.dilation = dilation
        self.mix = Maxout(3 * size, size)
        self.norm = nn.LayerNorm(size)

    def forward(self, x):
        gap = x.new_zeros(x.shape[0], self.dilation, x.shape[2])
        left = torch.cat([gap, x[:, :-self.dilation]], 1)[:, :x.shape[1]]
        right = torch.cat([x[:, self.dilation:], gap], 1)[:, -x.shape[1]:]
        if x.shape[1] <= self.dilation:
            left, right = torch.zeros_like(x), torch.zeros_like(x)
        return x + self.norm(self.mix(torch.cat([left, x, right], -1)))


class TokenTagger(nn.Module):
    def __init__(self, lists, labels):
        super().__init__()
        self.word = nn.Embedding(WIDTHS["wordBuckets"], WORD_SIZE)
        self.shape = nn.Embedding(WIDTHS["shapeBuckets"], SHAPE_SIZE)
        self.ngram = nn.EmbeddingBag(WIDTHS["ngramBuckets"], NGRAM_SIZE, mode="sum", padding_idx=0)
        for table in (self.word, self.shape, self.ngram):
            nn.init.normal_(table.weight, std=0.3)
        with torch.no_grad():
            self.ngram.weight[0].zero_()
        self.enter = Maxout(WORD_SIZE + SHAPE_SIZE + NGRAM_SIZE + lists, HIDDEN)
        self.enter_norm = nn.LayerNorm(HIDDEN)
        self.windows = nn.ModuleList(Window(HIDDEN, d) for d in DILATIONS)
        self.leave = nn.Linear(HIDDEN, labels)
        self.drop = nn.Dropout(0.15)

    def tables(self):
        return [self.word.weight, self.shape.weight, self.ngram.weight]

    def forward(self, words, shapes, ngrams, lists, mask, *_):
        batch, length = words.shape
        grams = self.ngram(ngrams.reshape(batch * length, -1)).view(batch, length, -1) * NGRAM_SCALE
        x = torch.cat([self.word(words), self.shape(shapes), grams, lists], -1)
        x = self.enter_norm(self.enter(self.drop(x))) * mask
        for window in self.windows:
            x = self.drop(window(x)) * mask
        return self.leave(x)
