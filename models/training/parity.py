"""Checksum over what the network sees of 10,000 made-up texts; parity.test.ts computes the same.

    python3 parity.py ../pii-small
"""
import hashlib
import json
import pathlib
import sys

from features import Encoder, WordLists, tokenize

TEXTS = 10_000
LONGEST = 40


def texts(alphabet):
    """Numerical Recipes' linear congruential generator: the same in every language."""
    state = 1

    def draw(below):
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2 ** 32
        return state * below // 2 ** 32

    for _ in range(TEXTS):
        yield "".join(alphabet[draw(len(alphabet))] for _ in range(draw(LONGEST)))


def checksum(model):
    card = json.loads((model / "model.json").read_text())
    encoder = Encoder(card["features"], WordLists((model / "lists.bin").read_bytes()), card["features"]["lists"])
    alphabet = json.loads((pathlib.Path(__file__).parent / "parity-alphabet.json").read_text(encoding="utf-8"))
    total = hashlib.sha256()
    for text in texts(alphabet):
        for start, end, gap, token in tokenize(text):
            word, grams, lists = encoder.word(token)
            row = [start, end, word, encoder.shape(token, gap), *grams, *lists]
            total.update((",".join(map(str, row)) + "\n").encode())
    return total.hexdigest()


if __name__ == "__main__":
    print(checksum(pathlib.Path(sys.argv[1])))
