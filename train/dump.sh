#!/bin/sh
# Trains the labeller of dumps from the development data and writes its weights.
#
#   sh train/dump.sh DATA [WORK]          trains
#   sh train/dump.sh DATA WORK judge      then cleans every dump with weights learned without its site: WORK/judged.ndjson
#
# DATA is what unpack.py wrote. Needs python3 with train/requirements.txt, and esbuild from npm ci.
set -e
DATA=$1
WORK=${2:-/tmp/copydesk-train-dump}
HERE=$(cd "$(dirname "$0")" && pwd)
PYTHON=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$WORK"
cd "$HERE"

golds() { for style in "$@"; do printf '%s ' "$DATA/dumps/$style/gold.ndjson"; done; }
build() { # FROM.ts TO.mjs
  ../node_modules/.bin/esbuild "$1" --bundle --platform=node --format=esm --target=node20 --packages=external --outfile="$2" --log-level=warning
}
ALL=$(golds bs_script bs_text cards chromium glued htmltext inscriptis w3m)
BUILT=../node_modules/.cache/train

if [ "$3" != judge ]; then
  $PYTHON dump_pages.py "$DATA" "$WORK/made.ndjson" --styles 2
  $PYTHON dump_pages.py "$DATA" "$WORK/blocks.ndjson" --style blocks
  $PYTHON dump_cards.py "$WORK/cards.ndjson" 500 "$WORK/made.ndjson" $(golds bs_text htmltext inscriptis chromium glued w3m)
  $PYTHON dump_plain.py "$WORK/plain.ndjson" 3 "$(golds htmltext | tr -d ' ')" "$WORK/blocks.ndjson"
  $PYTHON dump.py pick "$WORK/picked.ndjson" $ALL "$WORK/made.ndjson" "$WORK/cards.ndjson" "$WORK/plain.ndjson"
  build dump-features.ts $BUILT/dump-features.mjs
  FEATURES="node $BUILT/dump-features.mjs $WORK/all"
  $FEATURES - "$WORK/picked.ndjson"
  $PYTHON dump.py cv first "$WORK/all"
  $FEATURES "$WORK/all.p" "$WORK/picked.ndjson"
  $PYTHON dump.py fit "$WORK/all" ../src/clean/dump/weights.json ../test/clean/dump/weights-vectors.json \
    --date "${DATE:-$(date +%Y-%m-%d)}" --data "dumps of scrapinghub, wcxb and readability pages in eight shapes, news424 and chinese pages made into dumps; development half"
else
  $PYTHON dump.py cv second "$WORK/all"
  $PYTHON dump.py folds "$WORK/all"
  : >"$WORK/judged.ndjson"
  for fold in 0 1 2 3 4; do
    rm -rf "$WORK/fold"
    mkdir -p "$WORK/fold/train"
    cp -r ../src "$WORK/fold/src"
    cp dump-judge.ts "$WORK/fold/train"
    cp "$WORK/all.$fold.json" "$WORK/fold/src/clean/dump/weights.json"
    build "$WORK/fold/train/dump-judge.ts" $BUILT/dump-judge.mjs
    node $BUILT/dump-judge.mjs $fold $ALL "$WORK/plain.ndjson" >>"$WORK/judged.ndjson"
  done
fi
