"""clean_trafilatura.py FOLDER: every page through trafilatura's default extraction, in one process; NDJSON to stdout."""
import json
import os
import sys

from trafilatura import extract

for folder, _, names in sorted(os.walk(sys.argv[1])):
    for name in sorted(names):
        with open(os.path.join(folder, name), "rb") as page:
            text = extract(page.read())
        print(json.dumps({"id": name, "text": text or ""}, ensure_ascii=False))
