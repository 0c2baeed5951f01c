"""Dumps with little or no furniture: what is left when somebody has cleaned before, copied a story by hand, or cut it.

  python dump_plain.py OUT.ndjson VARIANTS GOLD.ndjson...

Each page of GOLD is written in VARIANTS of these shapes, chosen by its id: `plain` (paragraphs alone), `headed` (with a headline, a
byline, a dateline or a credit), `thin` (with a few lines of furniture of its own page or of another site's), `short` (the whole page,
its story cut to the first paragraphs). Furniture comes from sites of the same fold, so that no site is on both sides of cross-validation.
"""

import collections
import json
import random
import sys
import textwrap

from dump import fold_of

NAMES = "Ana Berger|Tom Okafor|Li Wen|Maria Lopez|Jan de Vries|Omar Haddad|Ruth Amsel|K. Tanaka|Ivan Petrov|Siti Rahman|Paul Moreau|Emma Lindqvist|Deepa Nair|J.P. Brandt".split("|")
AGENCIES = "Reuters|AP|AFP|dpa|Xinhua|Bernama|TASS|ANSA|EFE|Kyodo|PTI|UPI|Yonhap|Lusa|Antara".split("|")
PLACES = "LONDON|MOSCOW|NEW YORK|Kuala Lumpur|BERLIN|Paris|MADRID|Nairobi|TOKYO|NEW DELHI|SEOUL, South Korea|Geneva|ROMA|LISBOA|SYDNEY|Ottawa".split("|")
MONTHS = "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec".split("|")
BYLINES = "By {name}|{name}|By {name} and {other}|By {name}, {agency}|Von {name}|Par {name}|Por {name}|Di {name}|{name}/{agency}|By {agency} Staff|{name} | {agency}|Updated: 11 {month} 2019, 10:24".split("|")
CREDITS = (
    "(Reporting by {name}; Editing by {other})|({agency})|© 2018 {agency}|- {agency}|Copyright 2016 {agency}. All rights reserved.|"
    "{agency} contributed to this report.|Additional reporting by {name}|{name} reported from Brussels.|Photo: {name}/{agency}|"
    "This story was first published by {agency}.|Source: {agency}|With files from {agency}|With reporting by {name} and {other}"
).split("|")
DATELINES = "{place} ({agency}) - |{place} — |{place}, {month} 11 ({agency}) -- |{place} ({agency}) — |{place}: |{place} /{agency}/ - |({agency}) — |{place}, {month} 3 - ".split("|")


def filled(dice, patterns):
    name, other = dice.sample(NAMES, 2)
    words = dict(name=name, other=other, agency=dice.choice(AGENCIES), place=dice.choice(PLACES), month=dice.choice(MONTHS))
    return dice.choice(patterns).format(**words)


def lines_of(gold):
    """[text, kind] of the page's lines: body where most of their labelled text is."""
    lines, start, spans = [], 0, iter(gold["lab"])
    span = next(spans, None)
    for text in gold["dump"].split("\n"):
        end = start + len(text)
        sizes = collections.Counter()
        while span and span[0] < end:
            sizes[span[2]] += min(span[1], end) - max(span[0], start)
            if span[1] > end:
                break
            span = next(spans, None)
        if sizes:
            lines.append([text.strip(), max(sorted(sizes), key=sizes.get)])
        start = end + 1
    return lines


def trimmed(story, dice):
    """The whole of a story, its head, its tail or its middle."""
    way = dice.choices(["whole", "head", "tail", "middle", "tiny"], [5, 3, 1, 1, 2])[0]
    if way == "whole" or len(story) < 4:
        return story
    if way == "tiny":
        return story[: dice.randint(1, 3)]
    start = 0 if way == "head" else dice.randrange(1, len(story) - 1)
    end = len(story) if way == "tail" else dice.randint(start + 2, len(story)) if start + 2 < len(story) else len(story)
    return story[start:end]


def headed(story, title, dice):
    story = list(story)
    if dice.random() < 0.6:
        story[0] = [filled(dice, DATELINES) + story[0][0], "body"]
    above = []
    if title and dice.random() < 0.7:
        above.append([title, "title"])
    if dice.random() < 0.5:
        above.append([filled(dice, BYLINES), "byline"])
    below = [[filled(dice, CREDITS), "byline"] for _ in range(dice.choice([0, 1, 1, 2]))]
    return above + story + below


def thin(story, furniture, dice):
    lines = list(story)
    for _ in range(dice.randint(1, 6)):
        where = dice.choice([0, len(lines), dice.randint(0, len(lines))])
        lines.insert(where, dice.choice(furniture))
    return lines


def short(lines, dice):
    """The page with its story cut after a few paragraphs."""
    left = dice.randint(1, 5)
    kept = []
    for text, kind in lines:
        if kind == "body":
            left -= len(text) > 60
            if left < 0:
                continue
        kept.append([text, kind])
    return kept


def written(lines, dice):
    """The lines as text, with their labels."""
    separator = "\n\n" if dice.random() < 0.65 else "\n"
    width = dice.choice([72, 80]) if separator == "\n\n" and dice.random() < 0.1 else 0
    text, labels = "", []
    for line, kind in lines:
        if width:
            line = textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        labels.append([len(text), len(text) + len(line), kind])
        text += line + separator
    return text.rstrip("\n"), labels


def made(page, shape, furniture, dice):
    story = trimmed(page["story"], dice)
    if shape == "headed":
        return headed(story, page["title"].strip(), dice)
    if shape == "thin":
        if dice.random() < 0.5:
            story = headed(story, page["title"].strip(), dice)
        return thin(story, page["furniture"] if page["furniture"] and dice.random() < 0.5 else furniture, dice)
    return short(page["lines"], dice) if shape == "short" else story


def read(paths):
    seen = set()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            gold = json.loads(line)
            if gold["id"] in seen:
                continue
            lines = lines_of(gold)
            story = [one for one in lines if one[1] == "body"]
            if not any(len(text) > 60 for text, _ in story):
                continue
            seen.add(gold["id"])
            furniture = [one for one in lines if one[1] not in ("body", "title", "script", "style") and len(one[0]) > 12]
            yield dict(gold, lines=[one for one in lines if one[1] not in ("script", "style")], story=story, furniture=furniture)


def main():
    out, variants, *paths = sys.argv[1:]
    pages = list(read(paths))
    donors = collections.defaultdict(list)
    for page in pages:
        donors[fold_of(page["domain"])] += page["furniture"][:200]
    with open(out, "w", encoding="utf-8") as file:
        for page in pages:
            dice = random.Random("plain " + page["id"])
            for at in range(int(variants)):
                shape = dice.choices(["plain", "headed", "thin", "short"], [3, 3, 3, 2])[0]
                text, labels = written(made(page, shape, donors[fold_of(page["domain"])], dice), dice)
                record = dict(id=f"{page['id']}+{at}", set=page["set"], style="made-" + shape, domain=page["domain"], title=page["title"], dump=text, lab=labels)
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
