"""Learns the labeller of dumps from what dump-features.ts wrote.

  python dump.py pick OUT.ndjson GOLD.ndjson...           the renderings to learn from: a share of those of each page
  python dump.py cv  first|second PREFIX                  cross-validation by site; the first model's probabilities go to PREFIX.p
  python dump.py folds PREFIX                             weights of each fold, PREFIX.0.json to PREFIX.4.json, to judge the whole cleaner with
  python dump.py fit PREFIX WEIGHTS.json VECTORS.json …   trains both models on everything; writes weights, and vectors to check them with

The second model judges again, with what the first found on the whole page as features; for training these come from
cross-validation, so that it sees the first model as it is on new pages. Deterministic: one thread, fixed seeds. Sites
(registrable domains) are never split between folds.
"""

import argparse
import collections
import hashlib
import json

import lightgbm as lgb
import numpy as np

from trees import export

FOLDS = 5
PARAMETERS = dict(
    objective="binary",
    num_leaves=31,
    learning_rate=0.12,
    min_data_in_leaf=100,
    lambda_l2=5,
    feature_fraction=0.4,
    bagging_fraction=0.7,
    bagging_freq=1,
    max_bin=63,
    num_threads=1,
    deterministic=True,
    force_row_wise=True,
    verbose=-1,
)
# The same page stands in the data in up to nine renderings: more of them add time and little else.
SHARE = 0.35
# Models that are averaged: each more costs time, and the second model sees few blocks.
SEEDS = {"first": (1,), "second": (1, 2)}
# Where blocks may be given up, the probability that is worth going on for, and the share of such blocks that may be lost.
GATES = (6, 14, 30)
LIKELY = 0.1
LOST = 0.001
# Significant digits of thresholds and leaves in the weights.
DIGITS = (9, 8)
# Styles that are made for training alone, once a page.
OWN = ("made-cards", "made-plain", "made-headed", "made-thin", "made-short", "made-small", "made-foreign")
# Share of the pages that stand in the data once more as if in a language of which few function words or none are known; of small ones.
FOREIGN = 0.12
FOREIGN_SMALL = 0.6
KNOWN = (0, 0.2, 0.4)
# Pages with little furniture are easy: at full weight they cost the others .006 of token F1 (cross-validation).
WEIGHTS = {"made-plain": 0.3, "made-headed": 0.4, "made-thin": 0.7, "made-short": 0.3, "made-small": 0.7, "made-foreign": 0.6}


def fold_of(domain):
    return int(hashlib.sha256(("fold:" + domain).encode()).hexdigest()[:8], 16) % FOLDS


def chance(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) / 2**32


class Data:
    """Rows of features, gold tokens (body, title, other, related-prose, script) and pages of one prefix."""

    def __init__(self, prefix, model):
        self.names = json.load(open(f"{prefix}.{model}.json"))
        self.x = np.fromfile(f"{prefix}.{model}", np.float32).reshape(-1, len(self.names))
        self.counts = np.fromfile(prefix + ".counts", np.float32).reshape(-1, 5)
        self.pages = [json.loads(line) for line in open(prefix + ".pages", encoding="utf-8")]
        sizes = [page["blocks"] for page in self.pages]
        self.starts = np.concatenate([[0], np.cumsum(sizes)])
        self.folds = np.repeat([fold_of(page["domain"]) for page in self.pages], sizes)
        body, other = self.counts[:, 0], self.counts[:, 2]
        self.y = (body > other).astype(np.float32)
        self.weight = np.sqrt(np.minimum(100, body + other))
        # Every page counts alike in the figures, whatever its length: half way between that and every block alike.
        totals = np.add.reduceat(self.weight, self.starts[:-1])
        scaled = self.weight / np.repeat(np.sqrt(np.maximum(1, totals)), sizes)
        self.weight = scaled * (self.weight.sum() / scaled.sum())
        self.weight *= np.repeat([WEIGHTS.get(page["style"], 1) for page in self.pages], sizes)
        bins = {"max_bin": PARAMETERS["max_bin"], "num_threads": 1, "verbose": -1}
        self.binned = lgb.Dataset(self.x, self.y, weight=self.weight, params=bins, free_raw_data=False).construct()

    def rows(self, page):
        return slice(self.starts[page], self.starts[page + 1])


class Mean:
    """Boosters that differ by their seeds as one: the mean of their log-odds."""

    def __init__(self, boosters):
        self.boosters = boosters

    def log_odds(self, x, trees=None):
        """With `trees`, after so many of each booster."""
        return np.mean([one.predict(x, raw_score=True, num_iteration=trees, num_threads=1) for one in self.boosters], 0)

    def predict(self, x):
        return 1 / (1 + np.exp(-self.log_odds(x)))

    def feature_importance(self, kind="split"):
        return np.sum([one.feature_importance(kind) for one in self.boosters], 0)

    def dump_model(self):
        """Trees of the boosters in turn, with leaves that add up to the mean."""

        def scale(node):
            if "leaf_value" in node:
                return dict(node, leaf_value=node["leaf_value"] / len(self.boosters))
            return dict(node, left_child=scale(node["left_child"]), right_child=scale(node["right_child"]))

        dumps = [one.dump_model()["tree_info"] for one in self.boosters]
        return {"tree_info": [dict(tree, tree_structure=scale(tree["tree_structure"])) for turn in zip(*dumps) for tree in turn]}


def train(data, rows, trees, seeds):
    rows = np.flatnonzero(rows & (data.weight > 0))
    return Mean([lgb.train({**PARAMETERS, "seed": seed}, data.binned.subset(rows), trees) for seed in seeds])


def gates_of(model, rows):
    """After some of the trees, the log-odds below which a block is given up: hardly one that all trees find likely stands there."""
    x = rows[::5]
    likely = x[model.predict(x) >= LIKELY]
    partial = [(trees, model.log_odds(likely, trees)) for trees in GATES]
    return [{"trees": trees * len(model.boosters), "below": round(float(np.quantile(scores, LOST)), 4)} for trees, scores in partial]


def choose(p, size):
    """Blocks whose keeping promises the best F1 of the page: the top k by probability. The twin of src/clean/dump/choose.ts."""
    order = np.argsort(-p, kind="stable")
    found = p * size
    gain = 2 * np.cumsum(found[order]) / (np.cumsum(size[order]) + found.sum() + 1e-9)
    keep = np.zeros(len(p), bool)
    keep[order[: int(np.argmax(gain)) + 1]] = True
    return keep


def report(name, data, predicted, decide):
    f1 = collections.defaultdict(list)
    leaked, there = np.zeros(2), np.zeros(2)
    for at, page in enumerate(data.pages):
        rows = data.rows(at)
        counts = data.counts[rows]
        keep = decide(predicted[rows], counts[:, 0] + counts[:, 2])
        right, wrong, all_ = counts[keep, 0].sum(), counts[keep, 2].sum(), page["body"]
        score = 2 * right / (right + wrong + all_) if right + wrong + all_ else 1.0
        f1[page["style"]].append(score)
        if page["set"] == "scrapinghub":
            f1[page["style"] + ":news"].append(score)
        # Other stories' prose in `cards` alone: the cards made for training are harder than any page.
        if page["style"] not in OWN:
            leaked += counts[keep, 3:].sum(0)
            there += [counts[:, 3].sum(), page["script"]]
    row = " ".join(f"{style}={np.mean(values):.4f}" for style, values in sorted(f1.items()))
    seven = [style for style in f1 if ":" not in style and "made" not in style and style != "cards"]
    news = [np.mean(f1[style + ":news"]) for style in seven]
    name += f" SEVEN={np.mean([np.mean(f1[style]) for style in seven]):.4f} NEWS={np.mean(news):.4f}"
    print(name, row, "leak prose=%.4f script=%.5f" % tuple(leaked / np.maximum(1, there)), flush=True)


def cross_validate(arguments):
    data = Data(arguments.prefix, arguments.model)
    predicted = np.zeros(len(data.x))
    gain = np.zeros(len(data.names))
    for fold in range(FOLDS):
        model = train(data, data.folds != fold, arguments.trees, SEEDS[arguments.model])
        for seed, booster in zip(SEEDS[arguments.model], model.boosters):
            booster.save_model(f"{arguments.prefix}.{arguments.model}.{fold}.{seed}.txt")
        predicted[data.folds == fold] = model.predict(data.x[data.folds == fold])
        gain += model.feature_importance("gain")
    if arguments.model == "first":
        predicted.tofile(arguments.prefix + ".p")
    report(arguments.model, data, predicted, choose)
    for at in np.argsort(-gain)[:20]:
        print(f"  {data.names[at]} {100 * gain[at] / gain.sum():.1f}")


def pick(arguments):
    """A share of the renderings of each page, the same every time, and all that were made for training alone."""
    with open(arguments.out, "w", encoding="utf-8") as out:
        for path in arguments.gold:
            for line in open(path, encoding="utf-8"):
                gold = json.loads(line)
                if gold["style"] not in OWN and chance(gold["id"] + gold["style"]) >= SHARE:
                    continue
                out.write(line)
                draw = chance("foreign" + gold["id"] + gold["style"]) / (FOREIGN_SMALL if gold["style"] == "made-small" else FOREIGN)
                if draw < 1:
                    record = dict(gold, style="made-foreign", known=KNOWN[int(draw * len(KNOWN))])
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")


def folds(arguments):
    """What would have been shipped without each fold's sites."""
    pages = [json.loads(line) for line in open(arguments.prefix + ".pages", encoding="utf-8")]
    fold_of_row = np.repeat([fold_of(page["domain"]) for page in pages], [page["blocks"] for page in pages])
    for fold in range(FOLDS):
        weights = {"trained": f"without fold {fold}", "data": ""}
        for name in ("first", "second"):
            names = json.load(open(f"{arguments.prefix}.{name}.json"))
            model = Mean([lgb.Booster(model_file=f"{arguments.prefix}.{name}.{fold}.{seed}.txt") for seed in SEEDS[name]])
            x = np.memmap(f"{arguments.prefix}.{name}", np.float32, "r").reshape(-1, len(names))
            gates = gates_of(model, x[fold_of_row != fold])
            weights[name] = {"gates": gates, **export(model, names, *DIGITS)}
        write(f"{arguments.prefix}.{fold}.json", weights)


def fit(arguments):
    weights = {"trained": arguments.date, "data": arguments.data}
    vectors = {}
    for name in ("first", "second"):
        data = Data(arguments.prefix, name)
        model = train(data, np.ones(len(data.x), bool), arguments.trees, SEEDS[name])
        report(f"{name}, in sample", data, model.predict(data.x), choose)
        weights[name] = {"gates": gates_of(model, data.x), **export(model, data.names, *DIGITS)}
        sample = np.random.RandomState(1).choice(len(data.x), 25, replace=False)
        scores = model.log_odds(data.x[sample])
        rows = [[float(f"{value:.9g}") for value in row] for row in data.x[sample]]
        vectors[name] = {"rows": rows, "scores": [float(score) for score in scores]}
    write(arguments.weights, weights)
    write(arguments.vectors, vectors)


def write(path, record):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(record, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    cv = commands.add_parser("cv")
    cv.add_argument("model", choices=("first", "second"))
    cv.add_argument("prefix")
    cv.set_defaults(run=cross_validate)
    final = commands.add_parser("fit")
    final.add_argument("prefix")
    final.add_argument("weights")
    final.add_argument("vectors")
    final.add_argument("--date", required=True, help="goes into the weights, such as 2031-05-02")
    final.add_argument("--data", required=True, help="a phrase that names the data")
    final.set_defaults(run=fit)
    some = commands.add_parser("pick")
    some.add_argument("out")
    some.add_argument("gold", nargs="+")
    some.set_defaults(run=pick)
    each = commands.add_parser("folds")
    each.add_argument("prefix")
    each.set_defaults(run=folds)
    for command in (cv, final):
        command.add_argument("--trees", type=int, default=80)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
