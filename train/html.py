"""Learns the labeller of HTML pages.

  python html.py DATA --features html_features.js --work DIR [--weights WEIGHTS.json --vectors VECTORS.json] [--date D]

DATA is the unpacked development data. Prints figures by cross-validation over sites; with --weights it
writes what ships, and with --vectors rows of features with LightGBM's scores, to check the TypeScript side with.
Deterministic: one thread, fixed seeds. Sites (registrable domains) are never split between folds.
"""

import argparse
import json
import os

import lightgbm as lgb
import numpy as np

from html_gold import label_by_segments, mean_f1, precision_recall, segment_f1, without_copies
from html_pages import FOLDS, GOLD, SEGMENTS, UNSEEN, Features, lexicons, make_pages, read_sets
from trees import export

PARAMETERS = dict(
    objective="binary",
    learning_rate=0.04,
    num_leaves=16,
    min_data_in_leaf=40,
    feature_fraction=0.3,
    bagging_fraction=0.6,
    bagging_freq=1,
    lambda_l2=5.0,
    max_bin=63,
    num_threads=1,
    seed=7,
    deterministic=True,
    force_col_wise=True,
    verbose=-1,
)
TREES = 400
# The second pass starts from the first one's log-odds; going most of the way that it learns did better than all of it.
SECOND = dict(learning_rate=0.04, num_leaves=12, min_data_in_leaf=80)
SECOND_TREES, SECOND_STEP = 180, 0.7
# Columns of the first pass that the second one looks at again.
AGAIN = (
    "fromTitle pageText pageLongs farSum dividers tag branchCount branchEnds templateCount templateEnds nearMax ends link own "
    "signatures length nearMin nearSum aboveScore headingLevelAbove belowBest headingMatch proseSinceTitle topicTemplate "
    "topicBranch branchLength stated furniture ofLead bestShare depth"
).split()
# The twins of `gates` and `doubt` in src/clean/html/model.ts: trees, log-odds at most and at least of blocks that leave, and
# what theirs are multiplied by. On pages never seen (l3sgn1) those that leave by the first gate would all end below -1.
GATES, DOUBT = ((20, -1.2, np.inf, 5), (80, -2.8, 3.2, 1.7)), 0.01
# Weight of a made page and of one that is labelled by segments and guesses, against a page with gold.
MADE_WEIGHT, SEGMENT_WEIGHT = 0.12, 0.5
# Share of the rows that is trained on: neighbours tell the same, and fewer rows did better across sites.
ROWS = 0.4
LEAN = 1.1


def logistic(x):
    return 1 / (1 + np.exp(-x))


class Table:
    """Rows of many pages, one after another."""

    def __init__(self, pages, x, names):
        self.pages, self.x, self.names = pages, x, list(names)
        ends = np.cumsum([len(page.texts) for page in pages])
        self.slices = [slice(end - len(page.texts), end) for page, end in zip(pages, ends)]
        self.fold = np.repeat([page.fold for page in pages], [len(page.texts) for page in pages])
        self.models = []
        if pages[0].y is not None and all(page.y is not None for page in pages):
            self.y = np.concatenate([page.y for page in pages])
            self.weight = np.concatenate([weights(page) for page in pages])

    def fit(self, use, seed, start=None):
        """Trees for the rows of `use`; from log-odds to start with, those of the second pass."""
        random = np.random.default_rng(seed)
        chance = np.minimum(1, ROWS * np.sqrt(self.weight / self.weight[self.weight > 0].mean()))
        rows = np.flatnonzero(use & (self.weight > 0) & (random.random(len(chance)) < chance))
        data = lgb.Dataset(
            self.x[rows],
            self.y[rows],
            weight=self.weight[rows] / chance[rows],
            init_score=None if start is None else start[rows],
        )
        parameters = {**PARAMETERS, "seed": seed, **({} if start is None else SECOND)}
        booster = lgb.train(parameters, data, TREES if start is None else SECOND_TREES)
        return rounded(booster, 1 if start is None else SECOND_STEP)

    def first_out_of_fold(self, seed):
        odds = np.zeros(len(self.y))
        for fold in range(FOLDS):
            self.models.append(self.fit(self.fold != fold, seed))
            odds[self.fold == fold] = first_pass(self.models[fold], self.x[self.fold == fold])
        return odds

    def second_out_of_fold(self, odds, seed):
        """Log-odds of both passes; `odds` are the first one's."""
        doubtful, both = logistic(odds) >= DOUBT, odds.copy()
        for fold in range(FOLDS):
            rows = doubtful & (self.fold == fold)
            self.models.append(self.fit(doubtful & (self.fold != fold), seed, odds))
            both[rows] += self.models[fold].predict(self.x[rows], raw_score=True)
        return both


def first_pass(model, x):
    """Log-odds; blocks that are sure leave at the gates, with a multiple of what they have by then."""
    odds = model.predict(x, raw_score=True)
    for trees, most, least, times in reversed(GATES):
        soon = model.predict(x, raw_score=True, num_iteration=trees)
        odds = np.where((soon <= most) | (soon >= least), times * soon, odds)
    return odds


def second_pass(model, x, odds):
    return odds + np.where(logistic(odds) >= DOUBT, model.predict(x, raw_score=True), 0)


def second_table(first, x, names):
    again = [first.names.index(name) for name in AGAIN]
    return Table(first.pages, np.hstack([first.x[:, again], x]), AGAIN + names)


def rounded(booster, step):
    """Leaves times `step`, to four decimals, as they ship."""
    for index, tree in enumerate(booster.dump_model()["tree_info"]):
        for leaf in range(tree["num_leaves"]):
            booster.set_leaf_output(index, leaf, round(booster.get_leaf_output(index, leaf) * step, 4))
    return booster


def weights(page):
    """A page counts once; long blocks count more, as the measure is over words."""
    sizes = page.sizes**0.7
    kind = MADE_WEIGHT if page.base is not None else SEGMENT_WEIGHT if page.set in SEGMENTS else 1
    return page.weight * sizes / max(1.0, sizes.sum()) * 100 * kind


def report(name, table, p):
    kept = {}
    for page, rows in zip(table.pages, table.slices):
        if page.base is None:
            keep = without_copies(page.words, page.sizes, p[rows], LEAN)
            text = "\n".join(text for text, k in zip(page.texts, keep) if k)
            kept.setdefault(page.set, []).append((page, text))
    row = []
    for set_, pages in kept.items():
        if set_ in SEGMENTS:
            f1 = segment_f1((text, page.gold["with"], page.gold["without"]) for page, text in pages)
            row.append(f"{set_} {f1:.4f}")
            continue
        f1, precision, recall = mean_f1(
            [precision_recall(text, page.gold.get("text_body") or page.gold["text"]) for page, text in pages]
        )
        row.append(f"{set_} {f1:.4f} (P {precision:.4f} R {recall:.4f})")
    print(f"{name}: " + " | ".join(row), flush=True)


def save(path, record):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(record, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


def guess_segments(gold, segments, features, work):
    """Labels the pages of which only phrases are known, with a first model of the others."""
    path = os.path.join(work, "lexicons.json")
    save(path, lexicons(gold))
    table = Table(gold, *features.rows("first", gold, path))
    model = table.fit(table.fold >= 0, 1)
    guessed = Table(segments, *features.rows("first", with_all(segments), path))
    for page, rows in zip(segments, guessed.slices):
        guess = model.predict(guessed.x[rows])
        page.y, page.weight = label_by_segments(page.texts, guess, page.gold["with"], page.gold["without"])
    return [page for page in segments if page.y.any()]


def with_all(pages):
    """Marks pages as of no fold: they get the lexicon of all sites."""
    for page in pages:
        page.own_fold, page.fold = page.fold, FOLDS
    return pages


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    for name in ("features", "work", "weights", "vectors", "date"):
        parser.add_argument("--" + name)
    o = parser.parse_args()
    features = Features(o.features, o.work)
    gold, unseen = read_sets(o.data, GOLD, features), with_all(read_sets(o.data, UNSEEN, features))
    segments = guess_segments(gold, read_sets(o.data, SEGMENTS, features), features, o.work)
    for page in segments:
        page.fold = page.own_fold
    base = gold + segments
    pages = base + make_pages(base, features)
    lexicon_path, guesses = os.path.join(o.work, "lexicons.json"), os.path.join(o.work, "guesses")
    all_lexicons = lexicons(base)
    save(lexicon_path, all_lexicons)

    first = Table(pages, *features.rows("first", pages, lexicon_path))
    odds = first.first_out_of_fold(1)
    report("first pass, by site", first, logistic(odds))
    logistic(odds).tofile(guesses)
    second = second_table(first, *features.rows("second", pages, lexicon_path, guesses))
    both = second.second_out_of_fold(odds, 3)
    report("both passes, by site", second, logistic(both))
    for fold in range(FOLDS):
        models = [first.models[fold], second.models[fold]]
        save(os.path.join(o.work, f"fold.{fold}.json"), weights_of(o.date, all_lexicons[fold], models, first, second))
    with open(os.path.join(o.work, "sites.json"), "w", encoding="utf-8") as file:
        json.dump({page.path: page.fold for page in base}, file)

    everything = first.fold >= 0
    models = [first.fit(everything, 1), second.fit(logistic(odds) >= DOUBT, 3, odds)]
    test = Table(unseen, *features.rows("first", unseen, lexicon_path))
    odds = first_pass(models[0], test.x)
    logistic(odds).tofile(guesses)
    again = second_table(test, *features.rows("second", unseen, lexicon_path, guesses))
    report("first pass, never seen", test, logistic(odds))
    report("both passes, never seen", again, logistic(second_pass(models[1], again.x, odds)))
    if o.weights:
        write(o, all_lexicons[FOLDS], models, first, second)


def weights_of(date, lexicon, models, first, second):
    data = {"trained": date, **lexicon}
    data["first"] = export(models[0], first.names, 9, 9, False)
    data["second"] = export(models[1], second.names, 9, 9, False)
    return data


def write(o, lexicon, models, first, second):
    save(o.weights, weights_of(o.date, lexicon, models, first, second))
    if o.vectors:
        rows = np.random.RandomState(1).choice(len(first.x), 20, replace=False)
        save(
            o.vectors,
            {
                "first": vectors(first.names, first.x[rows], models[0]),
                "second": vectors(second.names, second.x[rows], models[1]),
            },
        )


def vectors(names, x, model):
    rows = [[None if np.isnan(value) else float(f"{value:.9g}") for value in row] for row in x]
    return {"names": names, "rows": rows, "scores": list(map(float, model.predict(x, raw_score=True)))}


if __name__ == "__main__":
    main()
