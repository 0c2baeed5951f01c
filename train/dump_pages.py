"""Labelled dumps of HTML pages with ground truth, in the shapes that scrapers leave: more training data than the sets of dumps give.

  python dump_pages.py DATA OUT.ndjson [--shared ../../shared] [--styles 3]

DATA is what unpack.py wrote; the sets below are read. Each page is written in some of the styles, chosen by its id.
Labels come from the aligner of the shared research code (make_dumps.py), the renderings from here.
"""

import argparse
import hashlib
import json
import os
import sys

SETS = ("news424", "chinese")
STYLES = ("lines", "script", "glued", "blocks", "spaced", "wrapped")


def chance(*parts):
    return int.from_bytes(hashlib.sha256("\0".join(map(str, parts)).encode()).digest()[:6], "big") / 2**48


class Dump:
    """Text being written, with the label of every token."""

    def __init__(self):
        self.text, self.labels = "", []

    def add(self, text, labels=()):
        at = len(self.text)
        self.labels += [[at + start, at + end, kind] for start, end, kind in labels]
        self.text += text


def paragraphs(nodes, labels):
    """Inline text joined: (border before, [(token text, space before, kind)])."""
    found, fresh = [], True
    for (text, kind, border), tokens in zip(nodes, labels):
        if kind in ("script", "style"):
            continue
        if border or fresh or not found:
            found.append((border, []))
            fresh = False
        last = 0
        for _, start, end, label in tokens:
            found[-1][1].append((text[last:start], text[start:end], label))
            last = end
        found[-1][1].append((text[last:], "", None))
    return found


def blocks(nodes, labels, style, page):
    dump = Dump()
    width = 80 if chance(page, "width") < 0.7 else 72
    for border, pieces in paragraphs(nodes, labels):
        if not any(word for _, word, _ in pieces) and not "".join(gap for gap, _, _ in pieces).strip():
            continue
        if dump.text:
            dump.add("\n\n" if border == 2 and style != "blocks" else "\n")
        column, space = 0, False
        for gap, word, kind in pieces:
            space = space or gap[:1].isspace()
            solid = "".join(gap.split())
            for part, label in ((solid, None), (word, kind)):
                if not part:
                    continue
                if space and column:
                    wrap = style == "wrapped" and column + 1 + len(part) > width
                    dump.add("\n" if wrap else " ")
                    column = 0 if wrap else column + 1
                dump.add(part, [(0, len(part), label)] if label else [])
                column += len(part)
                space = False
                if part is solid:
                    space = gap[-1:].isspace()
    return dump.text, dump.labels


def pages_of(folder):
    for line in open(os.path.join(folder, "gold.ndjson"), encoding="utf-8"):
        gold = json.loads(line)
        path = os.path.join(folder, "pages", gold["id"] + ".html")
        if gold.get("text") and os.path.exists(path):
            yield gold, open(path, "rb").read()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--shared", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../shared"))
    parser.add_argument("--styles", type=int, default=3)
    arguments = parser.parse_args()
    sys.path[:0] = [os.path.join(arguments.shared, "eval"), os.path.join(arguments.shared, "prototypes")]
    import common
    import make_dumps

    with open(arguments.out, "w", encoding="utf-8") as out:
        for name in SETS:
            used = skipped = 0
            for gold, html in pages_of(os.path.join(arguments.data, "html", name)):
                page = f"{name}-{gold['id']}"
                nodes = make_dumps.walk(common.decode(html))
                title = gold.get("title") or next((text.strip() for text, kind, _ in nodes if kind == "title"), "")
                spans, flags, f1, recall = make_dumps.label(nodes, gold["text"], title)
                if f1 < 0.9 or recall < 0.92:
                    skipped += 1
                    continue
                used += 1
                labels = make_dumps.nodes_to_labels(nodes, spans, flags, title)
                for style in sorted(STYLES, key=lambda one: chance(page, one))[: arguments.styles]:
                    if style in ("lines", "script", "glued"):
                        made = {"lines": "bs_text", "script": "bs_script", "glued": "glued"}[style]
                        text, lab = make_dumps.compose(nodes, labels, made, page)
                    else:
                        text, lab = blocks(nodes, labels, style, page)
                    record = dict(id=page, set=name, style="made-" + style, domain=common.registrable(gold["url"] or f"{page}.example"), title=title, dump=text, lab=make_dumps.merge(text, lab))
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
            print(name, used, "pages,", skipped, "that did not align", flush=True)


if __name__ == "__main__":
    main()
