#!/bin/sh
# Trains the labeller of HTML pages from the development data and writes its weights.
#
#   sh train/html.sh DATA [WORK]                 trains
#   sh train/html.sh DATA WORK judge [OPTION...]  then cleans every page with weights learned without its site: WORK/judged/SET.ndjson
#
# DATA is what SHARED/eval/unpack.py wrote. Needs python3 with train/requirements.txt, and esbuild from npm ci.
# About 15 minutes on one quiet core, 8 GB of memory and 3 GB of disk in WORK.
set -e
DATA=$1
WORK=${2:-/tmp/copydesk-train-html}
HERE=$(cd "$(dirname "$0")" && pwd)
PYTHON=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$WORK"
cd "$HERE"

if [ "$3" = judge ]; then
  shift 3
  exec $PYTHON html_judge.py "$WORK" "$WORK/judged" "$@"
fi
../node_modules/.bin/esbuild html_features.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile=../node_modules/.cache/train/html_features.mjs --log-level=warning
$PYTHON html.py "$DATA" --features ../node_modules/.cache/train/html_features.mjs --work "$WORK" \
  --weights ../src/clean/html/weights.json --vectors ../test/clean/html/weights-vectors.json --date "${DATE:-$(date +%Y-%m-%d)}"
