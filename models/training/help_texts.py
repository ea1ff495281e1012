"""Sentences of an office suite's manual in nine languages, in which nobody is named: python3 help_texts.py FOLDER DATA OUT

FOLDER holds the help of LibreOffice (MPL 2.0; Debian's libreoffice-help-* packages, unpacked). They
teach the network ordinary words: imperatives that begin a line, German nouns, what a form calls its fields.
"""
import html
import json
import pathlib
import random
import re
import sys

from interface_texts import BRANDS
from word_lists import given_names, tokens_of

PER_LANGUAGE = 6000
SHORTEST, LONGEST = 15, 220
PARAGRAPH = re.compile(r"<(?:p|h[1-6])[^>]*>(.*?)</(?:p|h[1-6])>", re.S)
TAG = re.compile(r"<[^>]*>")
SUITE = re.compile(r"Office|OpenDocument|Oracle|Java|MySQL|Adobe|PostgreSQL", re.I)
# A capital inside a sentence may be a name, except in German, where any noun has one.
CAPITAL_INSIDE = re.compile(r"[\w,;] [^\W\d_a-zà-öø-ÿ]")


def paragraphs(page):
    for paragraph in PARAGRAPH.findall(page):
        yield re.sub(r"\s+", " ", html.unescape(TAG.sub("", paragraph))).strip()


def may_name(text, language, names):
    if language != "de":
        return CAPITAL_INSIDE.search(text) is not None
    return any(word in names for word in re.findall(r"\b[A-ZÄÖÜ]\w+", text))


def sentences(folder, names):
    for page in sorted(folder.rglob("*.html")):
        for text in paragraphs(page.read_text(encoding="utf-8", errors="replace")):
            wanted = SHORTEST <= len(text) <= LONGEST and " " in text and not BRANDS.search(text) and not SUITE.search(text)
            if wanted and not may_name(text, folder.name, names):
                yield text


def write(folder, data, out):
    names = {name for name in given_names(data / "names") if len(tokens_of(name)) == 1}
    with open(out, "w", encoding="utf-8") as lines:
        for text_folder in sorted(folder.glob("usr/share/libreoffice/help/*/")):
            if text_folder.name == "media":
                continue
            texts = list(dict.fromkeys(sentences(text_folder, names)))
            chosen = random.Random(1).sample(texts, min(PER_LANGUAGE, len(texts)))
            for i, text in enumerate(chosen):
                lines.write(json.dumps({"id": f"help-{text_folder.name}-{i}", "text": text, "spans": []}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3])
