"""Pages to learn from: sets of unpacked development data, pages made from them, and their rows of features."""

import json
import math
import os
import subprocess
import zlib
from collections import defaultdict

import numpy as np

from html_gold import WORD, label

FOLDS = 5
GOLD = ("scrapinghub", "news424", "wcxb", "chinese")
SEGMENTS = ("trafilatura",)
UNSEEN = ("l3sgn1",)
# Shares of the pages that a page with a second story, with comments, with cards of other stories is made of.
MADE = {"stories": 0.35, "comments": 0.3, "cards": 0.3}


class Page:
    """`y` and `weight` have one entry per candidate block, `sizes` its words."""

    def __init__(self, name, gold, path, fold, base=None, make=None):
        self.set, self.gold, self.path, self.fold, self.base, self.make = name, gold, path, fold, base, make
        self.id, self.site = gold["id"], gold.get("domain") or gold["id"]
        self.y = self.weight = None

    def source(self):
        source = {"id": self.id, "path": self.path, "fold": self.fold}
        if self.base is not None or self.make is None:
            story = (self.base or self).y
            source["story"] = [] if story is None else [int(i) for i in np.flatnonzero(story)]
        return {**source, "make": self.make} if self.make else source

    def fill(self, record):
        self.nodes, self.blocks, self.origin = record["nodes"], record["blocks"], record["from"]
        self.texts = [block[0] for block in self.blocks]
        self.words = [WORD.findall(text.lower()) for text in self.texts]
        self.sizes = np.array([max(1, len(words)) for words in self.words], float)

    def names(self):
        """Tags and class words around each block."""
        around = []
        for parent, *own in self.nodes:
            around.append(set(own) | (around[parent] if parent >= 0 else set()))
        return [around[block[1]] | set(block[2:]) for block in self.blocks]


class Features:
    """Runs the TypeScript side; `work` is a scratch folder."""

    def __init__(self, script, work):
        self.script, self.work = script, work

    def run(self, mode, pages, *more):
        listing, out = os.path.join(self.work, "pages.ndjson"), os.path.join(self.work, mode)
        with open(listing, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(page.source()) + "\n" for page in pages)
        subprocess.run(["node", "--max-old-space-size=8000", self.script, mode, listing, *more, out], check=True)
        return out

    def blocks(self, pages):
        with open(self.run("blocks", pages), encoding="utf-8") as file:
            for page, line in zip(pages, file):
                page.fill(json.loads(line))

    def rows(self, mode, pages, *more):
        out = self.run(mode, pages, *more)
        with open(out + ".json", encoding="utf-8") as file:
            names = json.load(file)
        return np.fromfile(out, np.float32).reshape(-1, len(names)), names


def read_sets(data, sets, features):
    pages = []
    for name in sets:
        folder = os.path.join(data, "html", name)
        with open(os.path.join(folder, "gold.ndjson"), encoding="utf-8") as file:
            for gold in map(json.loads, file):
                path = os.path.join(folder, "pages", gold["id"] + ".html")
                fold = zlib.crc32((gold.get("domain") or gold["id"]).encode()) % FOLDS
                pages.append(Page(name, gold, path, fold))
    features.blocks(pages)
    pages = [page for page in pages if page.texts]
    for page in pages:
        text = page.gold.get("text_body") or page.gold.get("text")
        if text is not None:
            page.y, page.weight = label(page.words, text)
            if not page.y.any():
                page.weight[:] = 0  # the gold is not on the page as it is stored: nothing to learn
    return pages


def make_pages(pages, features, seed=1):
    """Pages with added text that is not the story's, from donors of the same fold and other sites."""
    random, donors, made = np.random.default_rng(seed), defaultdict(list), []
    for page in pages:
        if page.y.sum() > 3:
            donors[page.fold].append(page)
    for page in pages:
        for kind, share in MADE.items():
            if random.random() >= share or not page.y.any():
                continue
            picked = [donors[page.fold][i] for i in random.integers(0, len(donors[page.fold]), 5)]
            make = {"kind": kind, "seed": int(random.integers(1 << 31)), "donors": []}
            make["donors"] = [one.source() for one in picked if one.site != page.site] or [page.source()]
            made.append(Page(page.set, page.gold, page.path, page.fold, page, make))
    features.blocks(made)
    for page in made:
        origin = np.array(page.origin)
        page.y = np.where(origin >= 0, page.base.y[origin], 0).astype(np.int8)
        page.weight = np.where(origin >= 0, page.base.weight[origin], 1.0)
    return made


def log_odds(share):
    return math.log(share / (1 - share))


def lexicons(pages, sites=((4, 0.3), (7, 0.4)), prior=4.0):
    """Log-odds of names and of words of short blocks: one lexicon without each fold's sites, and one of all. A site
    counts once, so that no big one dominates. `sites`: fewest sites, and least odds, of names and of words."""
    tables, total, fold = (defaultdict(dict), defaultdict(dict)), defaultdict(lambda: [0, 0]), {}
    for page in pages:
        fold[page.site] = page.fold
        for i, names in enumerate(page.names()):
            if not page.weight[i]:
                continue
            words = set(page.words[i]) if len(page.words[i]) <= 12 else ()
            counts = [total[page.site]]
            counts += [tables[0][name].setdefault(page.site, [0, 0]) for name in names]
            counts += [tables[1][word].setdefault(page.site, [0, 0]) for word in words]
            for count in counts:
                count[0] += int(page.y[i])
                count[1] += 1
    return [lexicon(tables, total, fold, out, sites, prior) for out in range(FOLDS + 1)]


def lexicon(tables, total, fold, out, sites, prior):
    kept = [count for site, count in total.items() if fold[site] != out]
    base = sum(story for story, _ in kept) / sum(all_ for _, all_ in kept)
    result = {}
    for key, table, (fewest, least) in zip(("names", "words"), tables, sites):
        result[key] = {}
        for token in sorted(table):
            shares = [story / all_ for site, (story, all_) in table[token].items() if fold[site] != out]
            if len(shares) < fewest:
                continue
            odds = round(log_odds((sum(shares) + prior * base) / (len(shares) + prior)) - log_odds(base), 2)
            if abs(odds) >= least:
                result[key][token] = odds
    return result
