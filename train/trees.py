"""LightGBM boosters as the compact data that src/clean/trees.ts reads, and a plain evaluator to check it against."""

import math


def short(x, digits):
    """Fewest digits that still say it: thresholds lie between two values, so five significant digits do."""
    x = float(f"%.{digits}g" % x)
    return int(x) if x == int(x) and abs(x) < 1e9 else x


def export(booster, features, threshold_digits=6, value_digits=5, all_features=True):
    """{features, node, number}: all trees in preorder; node 0 is a leaf, else 1 + 2 * feature + (missing goes left).
    Features that no tree asks for are left out unless all are wanted."""
    node, number = [], []
    asked = [k for k, count in enumerate(booster.feature_importance()) if count > 0 or all_features]
    index = {feature: k for k, feature in enumerate(asked)}

    def walk(n):
        if "split_feature" not in n:
            node.append(0)
            number.append(short(n["leaf_value"], value_digits))
            return
        assert n["decision_type"] == "<=" and n["missing_type"] in ("None", "NaN"), n
        # With missing type None, LightGBM reads a missing value as 0.
        left = n["default_left"] if n["missing_type"] == "NaN" else 0.0 <= n["threshold"]
        node.append(1 + 2 * index[n["split_feature"]] + int(left))
        # LightGBM parts 0 from what is below it at -1e-35: as 0 that threshold would send 0 the other way.
        tiny = 0 if n["threshold"] >= 0 else -1e-35
        number.append(short(n["threshold"], threshold_digits) if abs(n["threshold"]) > 1e-30 else tiny)
        walk(n["left_child"])
        walk(n["right_child"])

    for tree in booster.dump_model()["tree_info"]:
        walk(tree["tree_structure"])
    return {"features": [features[k] for k in asked], "node": node, "number": number}


def raw_score(data, row):
    """The exported trees on one row: the reference for the TypeScript side."""
    node, number, total, at = data["node"], data["number"], 0.0, 0

    def skip(i):
        """Index just after the subtree that starts at i."""
        open_ = 1
        while open_:
            open_ += 1 if node[i] else -1
            i += 1
        return i

    while at < len(node):
        end = skip(at)
        while node[at]:
            value = row[(node[at] - 1) // 2]
            left = (node[at] - 1) % 2 == 1 if math.isnan(value) else value <= number[at]
            at = at + 1 if left else skip(at + 1)
        total += number[at]
        at = end
    return total
