"""What the network sees of a text. The same as shared/model/features/*.ts, to the bit; pure Python.

Offsets are UTF-16 code units, as everywhere in the product.
"""
import unicodedata
from functools import lru_cache

OTHER, SPACE, LOWER, UPPER, MARK, DIGIT, IDEOGRAPH = range(7)
GAP_NONE, GAP_SPACE, GAP_LINE, GAP_PARAGRAPH = range(4)

# ECMAScript's white space and line terminators; str.isspace() differs.
_SPACES = set("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") | {chr(c) for c in range(0x2000, 0x200B)}


@lru_cache(maxsize=None)
def char_class(char):
    code = ord(char)
    if (0x3041 <= code <= 0x30FF or 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF
            or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF):
        return IDEOGRAPH
    if char in _SPACES:
        return SPACE
    category = unicodedata.category(char)
    if category[0] == "L":
        return UPPER if category in ("Lu", "Lt") else LOWER
    if category[0] == "N":
        return DIGIT
    return MARK if category[0] == "M" else OTHER


def tokenize(text):
    """[(start, end, gap, token)], offsets in UTF-16 code units."""
    tokens = []
    lines, spaced, running = 2, True, SPACE
    unit = 0
    for char in text:
        end = unit + (2 if ord(char) > 0xFFFF else 1)
        kind = char_class(char)
        if kind == UPPER:
            kind = LOWER
        elif kind == MARK:
            kind = LOWER if running == LOWER else OTHER
        if kind == SPACE:
            spaced = True
            if char == "\n":
                lines += 1
        else:
            if kind == running and kind in (LOWER, DIGIT):
                start, _, gap, token = tokens[-1]
                tokens[-1] = (start, end, gap, token + char)
            else:
                gap = GAP_NONE if not spaced else (GAP_SPACE, GAP_LINE, GAP_PARAGRAPH)[min(lines, 2)]
                tokens.append((unit, end, gap, char))
            spaced, lines = False, 0
        running = kind
        unit = end
    return tokens


def fnv1a(text):
    value = 0x811C9DC5
    for byte in text.encode("utf-16-le", "surrogatepass"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def bucket(value, buckets):
    return 1 + (value ^ (value >> 15)) % (buckets - 1)


def normalise(token):
    lower = token.lower()
    if char_class(lower[0]) == DIGIT:
        return "0" * (len(lower.encode("utf-16-le")) // 2)
    return lower


def _units(text):
    """The text as a list of UTF-16 units, so that slices cut where JavaScript's do."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i:i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(raw), 2)]


def ngram_buckets(word, known, limit, buckets):
    marked = ["^", *_units(word), "$"]
    size = len(marked)
    found = [bucket(fnv1a("=" + word), buckets)] if known else []
    for n in (2, 3, 4):
        if n >= size:
            break
        found.append(bucket(fnv1a("".join(marked[:n])), buckets))
        found.append(bucket(fnv1a("".join(marked[size - n:])), buckets))
    i = 1
    while i + 3 < size and len(found) < limit:
        found.append(bucket(fnv1a("".join(marked[i:i + 3])), buckets))
        i += 1
    return found[:limit]


_SIGNS = {LOWER: "x", UPPER: "X", DIGIT: "d", IDEOGRAPH: "c"}


def shape_of(token, gap):
    shape, last = "", ""
    for char in token:
        sign = _SIGNS.get(char_class(char), char)
        if sign != last:
            shape += sign
        last = sign
    length = len(token)
    size = length if length <= 3 else 4 if length <= 5 else 5 if length <= 8 else 6
    return f"{shape}|{size}|{gap}"


class WordLists:
    """Bloom filters over normalised tokens; `lists.bin` as described in word-lists.ts."""

    def __init__(self, data):
        self.filters = []
        at = 1
        for _ in range(data[0]):
            hashes, size = data[at], 1 << data[at + 1]
            self.filters.append((hashes, size - 1, data[at + 2:at + 2 + size // 8]))
            at += 2 + size // 8

    def has(self, index, word):
        hashes, mask, bits = self.filters[index]
        return all(bits[bit >> 3] >> (bit & 7) & 1 for bit in bloom_bits(word, hashes, mask))


def bloom_bits(word, hashes, mask):
    first, step = fnv1a(word), fnv1a(word + "#") | 1
    return [(first + i * step) & mask for i in range(hashes)]


class Encoder:
    """Buckets of tokens; remembers each distinct token."""

    def __init__(self, widths, lists, names):
        self.widths, self.lists = widths, lists
        self.frequent = names.index("frequent")
        self._words, self._shapes = {}, {}

    def word(self, token):
        known = self._words.get(token)
        if known is None:
            word = normalise(token)
            flags = [1 if self.lists.has(i, word) else 0 for i in range(len(self.lists.filters))]
            frequent = flags[self.frequent] == 1
            grams = ngram_buckets(word, frequent, self.widths["ngramsPerToken"], self.widths["ngramBuckets"])
            row = bucket(fnv1a(word), self.widths["wordBuckets"]) if frequent else 0
            known = (row, grams, flags)
            self._words[token] = known
        return known

    def vector(self, token):
        """Row of a word vector: only teachers have them."""
        return 0

    def shape(self, token, gap):
        known = self._shapes.get((token, gap))
        if known is None:
            known = bucket(fnv1a(shape_of(token, gap)), self.widths["shapeBuckets"])
            self._shapes[(token, gap)] = known
        return known
