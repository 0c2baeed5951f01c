"""Labelled dumps of HTML pages with ground truth, in the shapes that scrapers leave: more training data than the sets of dumps give.

  python dump_pages.py DATA OUT.ndjson [--styles 2] [--style blocks]

DATA is what unpack.py wrote; the sets below are read. Each page is written in some of the styles, chosen by its id, or in the one named.
"""

import argparse
import hashlib
import json
import os

import dump_align

SETS = ("news424", "chinese")
STYLES = ("lines", "script", "glued", "blocks", "spaced", "wrapped")
# Of a page that does not align with its gold text, or whose gold text is largely elsewhere, the labels are not to be trusted.
LEAST_F1 = 0.9
LEAST_RECALL = 0.92


def chance(*parts):
    return int.from_bytes(hashlib.sha256("\0".join(map(str, parts)).encode()).digest()[:6], "big") / 2**48


class Dump:
    """Text being written, with the kind of every piece."""

    def __init__(self):
        self.text, self.labels = "", []

    def add(self, text, kind):
        if kind and text.strip():
            if self.labels and self.labels[-1][2] == kind and "\n" not in self.text[self.labels[-1][1] :]:
                self.labels[-1][1] = len(self.text) + len(text)
            else:
                self.labels.append([len(self.text), len(self.text) + len(text), kind])
        self.text += text


def is_title(text, title):
    words = set(dump_align.TOKEN.findall(title.lower()))
    own = dump_align.TOKEN.findall(text.lower())
    return len(own) >= 3 and 0.7 * len(words) <= len(own) <= 1.3 * len(words) + 1 and sum(word in words for word in own) >= 0.9 * len(own)


def lines(nodes, kinds, with_code):
    """Each text node on a line of its own."""
    dump = Dump()
    for (text, _, _), kind in zip(nodes, kinds):
        if kind in ("script", "style") and not with_code:
            continue
        if dump.text:
            dump.add("\n", None)
        dump.add(text.strip(), kind)
    return dump


def glued(nodes, kinds, page):
    """Nothing between the nodes; a line's end at nine block borders in ten."""
    dump = Dump()
    for at, ((text, _, border), kind) in enumerate(zip(nodes, kinds)):
        if kind in ("script", "style"):
            continue
        text = " ".join(text.split()) + (" " if text[-1:].isspace() else "")
        if dump.text and border == 2 and chance(page, at, "glue") >= 0.1:
            dump.add("\n", None)
        dump.add(text, kind)
    return dump


def blocks(nodes, kinds, style, page):
    """A block a line: one after another, after a blank line, or wrapped."""
    dump = Dump()
    width = 80 if chance(page, "width") < 0.7 else 72
    column, space = 0, False
    for (text, _, border), kind in zip(nodes, kinds):
        if kind in ("script", "style"):
            continue
        if border and dump.text:
            dump.add("\n\n" if border == 2 and style != "blocks" else "\n", None)
            column, space = 0, False
        space = space or text[:1].isspace()
        for word in text.split():
            if space and column:
                wraps = style == "wrapped" and column + 1 + len(word) > width
                dump.add("\n" if wraps else " ", None)
                column = 0 if wraps else column + 1
            dump.add(word, kind)
            column += len(word)
            space = True
        space = text[-1:].isspace()
    return dump


def render(nodes, kinds, style, page):
    if style in ("lines", "script"):
        return lines(nodes, kinds, style == "script")
    return glued(nodes, kinds, page) if style == "glued" else blocks(nodes, kinds, style, page)


def pages_of(folder):
    for line in open(os.path.join(folder, "gold.ndjson"), encoding="utf-8"):
        gold = json.loads(line)
        path = os.path.join(folder, "pages", gold["id"] + ".html")
        if gold.get("text") and os.path.exists(path):
            yield gold, dump_align.decode(open(path, "rb").read())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--styles", type=int, default=2)
    parser.add_argument("--style", choices=STYLES)
    arguments = parser.parse_args()
    with open(arguments.out, "w", encoding="utf-8") as out:
        for name in SETS:
            used = skipped = 0
            for gold, html in pages_of(os.path.join(arguments.data, "html", name)):
                page = f"{name}-{gold['id']}"
                nodes = dump_align.nodes_of(html)
                kinds, f1, recall = dump_align.label(nodes, gold["text"])
                if f1 < LEAST_F1 or recall < LEAST_RECALL:
                    skipped += 1
                    continue
                used += 1
                title = gold.get("title") or next((text.strip() for (text, _, _), kind in zip(nodes, kinds) if kind == "title"), "")
                kinds = ["title" if kind == "other" and is_title(text, title) else kind for (text, _, _), kind in zip(nodes, kinds)]
                some = sorted(STYLES, key=lambda one: chance(page, one))[: arguments.styles]
                for style in [arguments.style] if arguments.style else some:
                    dump = render(nodes, kinds, style, page)
                    record = dict(id=page, set=name, style="made-" + style, domain=gold.get("domain") or page, title=title, dump=dump.text, lab=dump.labels)
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
            print(name, used, "pages,", skipped, "that did not align", flush=True)


if __name__ == "__main__":
    main()
