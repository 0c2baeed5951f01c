#!/bin/sh
# Trains both labellers from the development data and writes their weights: npm run train -- [SHARED] [WORK]
#
# SHARED has data/ and eval/ (default ../shared). Python's packages go to train/.venv; everything else goes to WORK.
# The same data and code give the same bytes on one kind of machine. About half an hour on two quiet cores, 8 GB of memory.
set -e
HERE=$(cd "$(dirname "$0")" && pwd)
SHARED=$(cd "${1:-$HERE/../../shared}" && pwd)
WORK=${2:-/tmp/copydesk-train}
mkdir -p "$WORK"

if ! cmp -s "$HERE/requirements.txt" "$HERE/.venv/installed.txt"; then
  python3 -m venv "$HERE/.venv"
  "$HERE/.venv/bin/python" -m pip install --quiet --requirement "$HERE/requirements.txt"
  cp "$HERE/requirements.txt" "$HERE/.venv/installed.txt"
fi
PYTHON=$HERE/.venv/bin/python
export PYTHON
[ -d "$WORK/data/html" ] || "$PYTHON" "$SHARED/eval/unpack.py" "$SHARED/data" "$WORK/data"
sh "$HERE/html.sh" "$WORK/data" "$WORK/html"
sh "$HERE/dump.sh" "$WORK/data" "$WORK/dump"
