"""Texts without labels, to learn the language from: every string of some length in the folders of the training data."""
import csv
import json
import pathlib
import re

SHORTEST, LONGEST = 40, 1200
csv.field_size_limit(10 ** 7)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)


def of_file(path):
    if path.suffix == ".jsonl":
        for line in open(path, encoding="utf-8", errors="replace"):
            yield from strings(json.loads(line))
    elif path.suffix == ".json":
        try:
            yield from strings(json.loads(path.read_text(encoding="utf-8", errors="replace")))
        except json.JSONDecodeError:
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                try:
                    yield from strings(json.loads(line))
                except json.JSONDecodeError:
                    continue
    elif path.suffix == ".csv":
        for row in csv.reader(open(path, encoding="utf-8", errors="replace", newline="")):
            yield from row
    elif path.suffix == ".txt" and path.name != "SOURCE.txt":
        yield from path.read_text(encoding="utf-8", errors="replace").splitlines()


def pieces(text):
    """Long texts cut at line or sentence ends."""
    while len(text) > LONGEST:
        cut = max(text.rfind("\n", 0, LONGEST), text.rfind(". ", 0, LONGEST) + 1, LONGEST // 2)
        yield text[:cut]
        text = text[cut:]
    yield text


def plain_texts(data, interface):
    """Each text once. Development sets are left out: nothing is to be known of them."""
    files = [p for p in sorted((data / "pii").glob("*.jsonl")) if not p.stem.endswith("_dev")]
    files += sorted(p for p in (data / "safety").rglob("*") if p.suffix in (".jsonl", ".json", ".csv", ".txt"))
    files.append(interface)
    seen = set()
    for path in files:
        for text in of_file(path):
            if len(text) < SHORTEST or " " not in text.strip() or re.fullmatch(r"[\w.-]+", text):
                continue
            for piece in pieces(text):
                key = hash(piece)
                if key not in seen:
                    seen.add(key)
                    yield piece


if __name__ == "__main__":
    import sys
    texts = list(plain_texts(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
    print(len(texts), sum(map(len, texts)))
