"""Sentences of a browser's own interface in many languages, in which nobody is named: python3 interface_texts.py FOLDER OUT

FOLDER holds language packs of Firefox (MPL 2.0; Debian's firefox-esr-l10n-* packages, unpacked).
"""
import json
import pathlib
import re
import sys
import zipfile

BRANDS = re.compile(r"Firefox|Mozilla|Google|Facebook|Amazon|Microsoft|Apple|Twitter|Pocket|Windows|mac|Linux|Bing|Yahoo|Wikipedia|\d{4}", re.I)
FIELD = re.compile(r"\{[^{}]*\}|%\d*\$?[a-zA-Z]|&[\w.-]+;|<[^<>]*>")
SHORTEST, LONGEST = 12, 300


def values(name, text):
    """The translated sentences of one file."""
    if name.endswith(".properties"):
        for line in text.splitlines():
            if "=" in line and not line.startswith("#"):
                yield line.split("=", 1)[1].replace("\\n", " ").strip()
    elif name.endswith(".dtd"):
        yield from re.findall(r'<!ENTITY\s+[\w.-]+\s+"([^"]*)"', text)
    elif name.endswith(".ftl"):
        for line in text.splitlines():
            match = re.match(r"^(?:[\w-]+|\s+\.\w+) = (.+)$", line)
            if match:
                yield match.group(1).strip()


def sentences(pack):
    with zipfile.ZipFile(pack) as files:
        for name in sorted(files.namelist()):
            if name.endswith((".properties", ".dtd", ".ftl")):
                for value in values(name, files.read(name).decode("utf-8", "replace")):
                    value = re.sub(r"\s+", " ", FIELD.sub(" ", value)).strip()
                    if SHORTEST <= len(value) <= LONGEST and " " in value and not BRANDS.search(value):
                        yield value


def write(folder, out):
    with open(out, "w", encoding="utf-8") as lines:
        for pack in sorted(pathlib.Path(folder).rglob("*.xpi")):
            for i, text in enumerate(dict.fromkeys(sentences(pack))):
                lines.write(json.dumps({"id": f"{pack.stem}-{i}", "text": text, "spans": []}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
