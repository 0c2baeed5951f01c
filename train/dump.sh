#!/bin/sh
# Trains the labeller of dumps from the development data and writes its weights.
#
#   sh train/dump.sh DATA SHARED [WORK]
#
# DATA is what SHARED/eval/unpack.py wrote. Needs python3 with train/requirements.txt and lxml, and esbuild from npm ci.
set -e
DATA=$1
SHARED=$2
WORK=${3:-/tmp/copydesk-train-dump}
HERE=$(cd "$(dirname "$0")" && pwd)
PYTHON=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$WORK"
cd "$HERE"

GOLD=""
for style in bs_script bs_text cards chromium glued htmltext inscriptis w3m; do GOLD="$GOLD $DATA/dumps/$style/gold.ndjson"; done
$PYTHON dump_pages.py "$DATA" "$WORK/made.ndjson" --shared "$SHARED" --styles 2
CARDS=""
for style in bs_text htmltext inscriptis chromium glued w3m; do CARDS="$CARDS $DATA/dumps/$style/gold.ndjson"; done
$PYTHON dump_cards.py "$WORK/cards.ndjson" 500 "$WORK/made.ndjson" $CARDS
ALL="$GOLD $WORK/made.ndjson $WORK/cards.ndjson"

$PYTHON dump.py words "$WORK/words.json" "$DATA/dumps/bs_text/gold.ndjson" "$WORK/made.ndjson"
../node_modules/.bin/esbuild dump-features.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile=../node_modules/.cache/train/dump-features.mjs --log-level=warning
FEATURES="node ../node_modules/.cache/train/dump-features.mjs $WORK/all $WORK/words.json"
$FEATURES - $ALL
$PYTHON dump.py cv first "$WORK/all"
$FEATURES "$WORK/all.p" $ALL
$PYTHON dump.py cv second "$WORK/all"
$PYTHON dump.py fit "$WORK/all" ../src/clean/dump/weights.json ../test/clean/dump/weights-vectors.json --words "$WORK/words.json" \
  --date "${DATE:-$(date +%Y-%m-%d)}" --data "dumps of scrapinghub, wcxb and readability pages in eight shapes, news424 and chinese pages made into dumps; development half"
