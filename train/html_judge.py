"""Cleans every labelled page with weights that were learned without its site, through the command line alone.

  python html_judge.py WORK OUT [--without PART] [OPTION...]
  python html_judge.py WORK --package N

The second builds the package with the weights of fold N alone, in WORK/fold, and prints its command line.

WORK is what html.py left: fold.N.json (weights without fold N) and sites.json (the fold of each page). For each fold the
package is built with that fold's weights in WORK/fold, and `clean` is run on its pages, a set at a time and with the OPTIONs.
PART is a part that is taken out first: a key of PARTS. OUT/SET.ndjson gets {id, text} a line, as score_html.py reads it. Pages of sets that were never trained on have no fold and are left out.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

# For each part a file of src/, what stands there, and what stands there without the part.
PARTS = {
    "model": ("clean/score.ts", "import { scoreHtml } from './html/score.ts'", "import { scoreByHand as scoreHtml } from './html/hand.ts'"),
    "second pass": ("clean/html/model.ts", "const doubt = 0.01", "const doubt = 2"),
    "one copy": ("clean/html/score.ts", "copies.length === 0", "copies.length >= 0"),
    "second candidate": ("clean/label.ts", "labelSecondCandidate(page, ", "((_, blocks) => blocks)(page, "),
    "rules": ("clean/label.ts", "ruleFor(rules, block, { page, position, scores }, dropped)", "(null as Rule | null)"),
}


def build(work, weights, part):
    """A package like this one with other weights and without a part; returns its command line."""
    home = os.path.join(work, "fold")
    shutil.rmtree(home, ignore_errors=True)
    for name in ("src", "scripts", "bin", "schemas"):
        shutil.copytree(os.path.join(ROOT, name), os.path.join(home, name))
    shutil.copy(os.path.join(ROOT, "package.json"), home)
    shutil.copy(weights, os.path.join(home, "src", "clean", "html", "weights.json"))
    if part:
        path, there, instead = PARTS[part]
        take_out(os.path.join(home, "src", path), there, instead)
    os.symlink(os.path.join(ROOT, "node_modules"), os.path.join(home, "node_modules"))
    subprocess.run(["node", "scripts/bundle.js"], cwd=home, check=True)
    return ["node", os.path.join(home, "bin", "copydesk.js")]


def take_out(path, there, instead):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(there) != 1:
        raise ValueError(f"{path} does not have this once: {there}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(there, instead))


def clean(command, paths, options):
    """{id, text} of each page; ids are file names without their ending."""
    done = subprocess.run(
        [*command, "clean", *paths, "--format", "ndjson", *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    for record in map(json.loads, done.stdout.decode().splitlines()):
        if record.get("type", "article") == "article":
            yield {"id": os.path.splitext(os.path.basename(record["path"]))[0], "text": record["text"]}


def main(work, out, *options):
    if out == "--package":
        print(*build(work, os.path.join(work, f"fold.{options[0]}.json"), None))
        return
    part = None
    if options[:1] == ("--without",):
        _, part, *options = options
    with open(os.path.join(work, "sites.json"), encoding="utf-8") as file:
        folds = json.load(file)
    os.makedirs(out, exist_ok=True)
    found = defaultdict(list)
    for fold in sorted(set(folds.values())):
        command = build(work, os.path.join(work, f"fold.{fold}.json"), part)
        sets = defaultdict(list)
        for path in sorted(path for path, own in folds.items() if own == fold):
            sets[os.path.basename(os.path.dirname(os.path.dirname(path)))].append(path)
        for name, paths in sets.items():
            found[name] += clean(command, paths, options)
    for name, records in found.items():
        with open(os.path.join(out, name + ".ndjson"), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)


if __name__ == "__main__":
    main(*sys.argv[1:])
