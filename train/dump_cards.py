"""Puts cards of other stories into labelled dumps: before, inside and after the story, in layouts made up page by page.

  python dump_cards.py OUT.ndjson PAGES GOLD.ndjson...

Takes PAGES of the dumps in GOLD (chosen by id). Cards come from pages of other sites and of the same fold, so that no site is
on both sides of cross-validation. Without such pages a labeller takes the whole prose of other stories for the story; with cards
of one layout it learns the layout by heart.
"""

import collections
import hashlib
import json
import random
import re
import sys

from dump import fold_of

HEADINGS = (
    "Related Articles|Related|More stories|More from this section|Recommended for you|Latest|Latest News|You may also like|Most Popular|"
    "Trending now|Up next|Don't miss|Read next|Top stories|Editor's picks|In case you missed it|From our partners|Recent posts|Keep reading|"
    "Mehr zum Thema|Das könnte Sie auch interessieren|À lire aussi|Sur le même sujet|Te puede interesar|Noticias relacionadas|Leia também|"
    "Potrebbe interessarti|Lees ook|Читайте также|Czytaj także|İlgili haberler|Baca juga|相关新闻|関連記事|اقرأ أيضا"
).split("|")
TIMES = "an hour ago|4 hours ago|2 h|Yesterday|3 days ago|10:42 AM|May 12, 2025|12.05.2025|2025-05-12|vor 3 Stunden|il y a 2 jours|1 min read|5 MIN READ|Updated 09:15 GMT".split("|")
MORE = " Read More| Read more »| Continue reading| … more| [...]||||".split("|")
OUTLETS = "Harbour Times|The Valley Post|Coast Daily|Metro Morning|Northern Wire|Il Corriere del Lago|Tagesblatt|La Gaceta|World|Politics|Business|Sport|TECH".split("|")
TOKEN = re.compile(r"[^\W\d_]{5,}")


def story_of(gold):
    """Lines of the story, cut ones joined into paragraphs."""
    lines = []
    for start, end, kind in gold["lab"]:
        if kind == "body":
            tail = re.match(r"[^\w\n]*", gold["dump"][end : end + 6]).group()
            lines.append(" ".join((gold["dump"][start:end] + tail).split()))
    paragraphs, text = [], ""
    for line in lines:
        text = f"{text} {line}".strip()
        if len(text) > 60 and text[-1] in ".!?”\"'。":
            paragraphs.append(text)
            text = ""
    return paragraphs + ([text] if len(text) > 60 else [])


def sentences(text, most):
    cut = [m.end() for m in re.finditer(r"[.!?。][”\"']?(?=\s|$)", text)]
    return text[: cut[min(most, len(cut)) - 1]] if cut else text


def prose_of(story, layout, dice):
    """(text, kind) lines of a card's prose."""
    kind = layout["prose"]
    if kind == "whole":
        return [" ".join(story)[:4000]]
    if kind == "lead":
        return [story[0]]
    if kind == "sentences":
        return [sentences(" ".join(story[:3]), dice.randint(1, 4))]
    if kind == "article":
        return story[: dice.randint(2, 9)]
    if kind == "cut":
        words = " ".join(story[:2]).split()
        return [" ".join(words[: dice.randint(12, 45)]) + layout["ellipsis"] + layout["more"]]
    return []


def card(donor, layout, dice):
    title = donor["title"].strip() or "Untitled"
    lines = []
    for part in layout["order"]:
        if part == "title":
            lines += [(title, "related")] * layout["titles"]
        elif part == "outlet":
            lines.append((layout["bullet"] + dice.choice(OUTLETS), "related"))
        elif part == "time":
            lines.append((layout["timeword"] + dice.choice(TIMES), "related"))
        elif part == "again":
            lines.append((title, "related"))
        else:
            lines += [(text, "related-prose") for text in prose_of(donor["story"], layout, dice)]
    return lines


def make_layout(dice):
    order = ["title"] + dice.sample(["outlet", "time"], dice.randint(0, 2))
    if dice.random() < 0.25:
        order = order[1:] + ["title"]
    if dice.random() < 0.2:
        order = [part for part in order if part != "title"]
    if dice.random() < 0.2:
        order.append("again")
    return {
        "order": order + ["prose"],
        "titles": 1 + (dice.random() < 0.3),
        "bullet": dice.choice(["", "", "• ", "- ", "  • "]),
        "timeword": dice.choice(["", "", "", "time", "Updated "]),
        "prose": dice.choices(["whole", "lead", "sentences", "article", "cut", "none"], [3, 3, 3, 3, 3, 1])[0],
        "ellipsis": dice.choice(["…", "...", " …", ""]),
        "more": dice.choice(MORE),
        "heading": dice.choice(HEADINGS) if dice.random() < 0.6 else "",
        "separator": dice.choice(["\n", "\n\n"]),
    }


def line_at(text, at, forward):
    if forward:
        found = text.find("\n", at)
        return len(text) if found < 0 else found
    return text.rfind("\n", 0, at) + 1


def insert(gold, at, lines, separator):
    """Lines set in at a line's start, with their labels; the labels after them move."""
    text, labels = "", []
    for line, kind in lines:
        labels.append([at + len(text), at + len(text) + len(line), kind])
        text += line + separator
    dump = gold["dump"][:at] + text + gold["dump"][at:]
    before = [one for one in gold["lab"] if one[1] <= at]
    after = [[start + len(text), end + len(text), kind] for start, end, kind in gold["lab"] if start >= at]
    crossing = len(gold["lab"]) - len(before) - len(after)
    return None if crossing else dict(gold, dump=dump, lab=before + labels + after)


def place_of(gold, where, dice):
    body = [one for one in gold["lab"] if one[2] == "body"]
    if where == "before":
        return line_at(gold["dump"], body[0][0], False)
    if where == "inside" and len(body) > 3:
        return line_at(gold["dump"], body[dice.randrange(1, len(body))][0], False)
    return min(len(gold["dump"]), line_at(gold["dump"], body[-1][1], True) + 1)


def spliced(gold, donors, dice):
    for where in dice.choices([["after"], ["before"], ["inside"], ["after", "before"], ["after", "inside"]], [5, 2, 2, 1, 1])[0]:
        layout = make_layout(dice)
        count = 1 if where == "inside" else dice.randint(1, 5)
        lines = [(layout["heading"], "related")] if layout["heading"] else []
        for _ in range(count):
            near = max(dice.sample(donors, min(40, len(donors))), key=lambda one: len(one["words"] & gold["words"]))
            lines += card(near if dice.random() < 0.5 else dice.choice(donors), layout, dice)
        made = insert(gold, place_of(gold, where, dice), lines, layout["separator"])
        gold = made or gold
    return gold


def main():
    out, most, *paths = sys.argv[1:]
    pages = []
    for path in paths:
        for line in open(path, encoding="utf-8"):
            gold = json.loads(line)
            if not any(kind == "body" for _, _, kind in gold["lab"]):
                continue
            gold["story"] = story_of(gold)
            gold["words"] = set(TOKEN.findall(" ".join(gold["story"]).lower()))
            pages.append(gold)
    folds = collections.defaultdict(dict)
    for gold in pages:
        if gold["story"]:
            folds[fold_of(gold["domain"])].setdefault(gold["id"], gold)
    chosen = sorted(pages, key=lambda one: hashlib.sha256(f"{one['id']} {one['style']}".encode()).digest())[: int(most)]
    with open(out, "w", encoding="utf-8") as file:
        for gold in chosen:
            dice = random.Random(f"{gold['id']} {gold['style']}")
            donors = [one for one in folds[fold_of(gold["domain"])].values() if one["domain"] != gold["domain"]]
            made = spliced(gold, donors, dice)
            record = {key: made[key] for key in ("id", "set", "domain", "title", "dump", "lab")}
            file.write(json.dumps(dict(record, style="made-cards"), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
