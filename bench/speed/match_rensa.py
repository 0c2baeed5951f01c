"""match_rensa.py FILE.ndjson: the same as match_datasketch.py with rensa's MinHash in Rust."""
import json
import re
import sys

from rensa import RMinHash, RMinHashLSH

word = re.compile(r"\w+")
index, ids = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), []
for number, line in enumerate(open(sys.argv[1], encoding="utf-8")):
    record = json.loads(line)
    words = word.findall(record["text"].lower())
    sketch = RMinHash(num_perm=128, seed=42)
    sketch.update([" ".join(words[i:i + 3]) for i in range(len(words) - 2)])
    for other in index.query(sketch):
        print(json.dumps({"type": "pair", "verdict": "copy", "a": ids[other], "b": record["id"]}))
    index.insert(number, sketch)
    ids.append(record["id"])
