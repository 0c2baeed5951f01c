"""match_datasketch.py FILE.ndjson: pairs by MinHash LSH at the library's usual settings (128 permutations, threshold .5) over word
3-shingles; the ids of each pair to stdout."""
import json
import re
import sys

from datasketch import MinHash, MinHashLSH

word = re.compile(r"\w+")
index, seen = MinHashLSH(threshold=0.5, num_perm=128), []
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    words = word.findall(record["text"].lower())
    sketch = MinHash(num_perm=128)
    sketch.update_batch([" ".join(words[i:i + 3]).encode() for i in range(len(words) - 2)])
    for other in index.query(sketch):
        print(json.dumps({"type": "pair", "verdict": "copy", "a": other, "b": record["id"]}))
    index.insert(record["id"], sketch)
