"""Builds lists.bin: given names, surnames, places, common and frequent words as Bloom filters."""
import collections
import csv
import json
import math
import pathlib

from features import LOWER, bloom_bits, char_class, normalise, tokenize
from plain_texts import plain_texts

NAMES = ["given", "surname", "place", "common", "frequent", "person-like", "place-like", "company-like"]
# Words with a row of their own in the word table; all others are known by their n-grams alone.
FREQUENT_WORDS = 20000
BITS_PER_WORD, HASHES = 8, 4
SURNAME_LIMIT = {"us.txt": 20000, "de.txt": 12000, "es.txt": 9000, "ru.txt": 5000}
# Ordinary words that also stand in some list of names.
TOO_COMMON = 12


def tokens_of(name):
    return [normalise(t) for _, _, _, t in tokenize(name) if char_class(t[0]) in (LOWER, 3, 6)]


def lines(path):
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def popular(path, keys):
    with open(path, encoding="utf-8-sig") as rows:
        for row in csv.DictReader(rows):
            for key in keys:
                yield row[key]


def given_names(names):
    yield from popular(names / "popular-names/common-forenames-by-country.csv", ["Localized Name", "Romanized Name"])
    for file in ("dist.female.first", "dist.male.first"):
        for line in lines(names / "census-names" / file):
            yield line.split()[0]
    for file in ("us.txt", "es.txt"):
        yield from lines(names / "namedatabases/first names" / file)[:9000]


def surnames(names):
    yield from popular(names / "popular-names/common-surnames-by-country.csv", ["Localized Name", "Romanized Name"])
    for line in lines(names / "census-names/dist.all.last")[:20000]:
        yield line.split()[0]
    for path in sorted((names / "namedatabases/surnames").glob("*.txt")):
        if path.name in ("all.txt", "README.txt", "us.txt"):
            continue
        yield from lines(path)[:SURNAME_LIMIT.get(path.name, 5000)]


def count_words(texts):
    """(occurrences of every normalised token, those written with a small first letter)"""
    all_, small = collections.Counter(), collections.Counter()
    for text in texts:
        for _, _, _, token in tokenize(text):
            word = normalise(token)
            all_[word] += 1
            small[word] += token[0].islower()
    return all_, small


def common_words(all_, small):
    """Words written small at least four times in five, most frequent first."""
    return [w for w, n in all_.most_common() if n >= 4 and small[w] >= 0.8 * n][:24000]


def without_common(words, common):
    known = set(common[:6000])
    return {w for name in words for w in tokens_of(name) if len(w) >= 2 and w not in known}


def bloom(words):
    size = 2 ** math.ceil(math.log2(max(1024, BITS_PER_WORD * len(words))))
    # A filter twice too large is a waste the package pays for: round down when close.
    if size / 2 >= 0.72 * BITS_PER_WORD * len(words):
        size //= 2
    bits = bytearray(size // 8)
    for word in words:
        for bit in bloom_bits(word, HASHES, size - 1):
            bits[bit >> 3] |= 1 << (bit & 7)
    return bytes([HASHES, int(math.log2(size))]) + bytes(bits)


def build(data, places, interface, types, out):
    names = data / "names"
    all_, small = count_words(plain_texts(data, interface))
    common = common_words(all_, small)
    lists = [
        without_common(given_names(names), common),
        without_common(surnames(names), common),
        without_common([line.split("\t")[-1] for line in lines(places)], common),
        set(common),
        {word for word, _ in all_.most_common(FREQUENT_WORDS)},
    ]
    sorted_ = json.loads(types.read_text(encoding="utf-8"))
    lists += [set(sorted_[kind]) for kind in ("PERSON", "LOCATION", "ORGANIZATION")]
    out.write_bytes(bytes([len(lists)]) + b"".join(bloom(words) for words in lists))
    return {name: len(words) for name, words in zip(NAMES, lists)}


if __name__ == "__main__":
    import argparse
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--places", type=pathlib.Path, required=True, help="what places.mjs wrote")
    parser.add_argument("--interface", type=pathlib.Path, required=True, help="what interface_texts.py wrote")
    parser.add_argument("--types", type=pathlib.Path, required=True, help="what word_types.py wrote")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    print(build(args.data, args.places, args.interface, args.types, args.out))
