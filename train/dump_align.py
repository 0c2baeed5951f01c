"""The text of an HTML page in document order, and which of it is the story: from the gold text by longest common subsequence."""

import gzip
import re

import lxml.html
import regex
from lxml import etree
from rapidfuzz.distance import LCSseq

# The scorers' tokens: letters by case, runs of digits, single letters of scripts without case.
TOKEN = regex.compile(r"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{Lo}\p{Lm}\p{Lt}]|\p{Lu}")
HARD = set(
    "p h1 h2 h3 h4 h5 h6 div section article header footer nav aside main dl table blockquote pre figure figcaption form fieldset"
    " address hr br body html head title script style noscript template iframe select textarea center details summary".split()
)
SOFT = set("li ul ol tr td th tbody thead dd dt button option".split())
CODE = {"script": "script", "style": "style", "noscript": "script", "template": "script"}
# A script longer than this is cut: what it is shows long before.
LONGEST_CODE = 20000


def decode(data):
    """Bytes of a page as text, by its declared charset where it is not UTF-8."""
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    declared = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    for name in ("utf-8", declared.group(1).decode() if declared else "", "cp1252"):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            pass
    return data.decode("utf-8", "replace")


def nodes_of(html):
    """[text, kind, border] of the text nodes: kind is text, title, script or style; border 2 after a block, 1 after an item, 0 inline."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = lxml.html.document_fromstring(re.sub(r"<\?xml[^>]*\?>", "", html).encode("utf-8"), parser=parser)
    nodes, border = [], 2
    inside = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            inside.append(element.tag)
            text = element.text
        else:
            if event == "end":
                inside.pop()
            text = element.tail
        if isinstance(element.tag, str):
            border = max(border, 2 if element.tag in HARD else 1 if element.tag in SOFT else 0)
        if not text:
            continue
        if not text.strip():
            if border == 0 and nodes:
                nodes[-1][0] += " "
            continue
        kind = next((CODE[tag] for tag in inside if tag in CODE), "title" if "title" in inside and "head" in inside else "text")
        nodes.append([text[:LONGEST_CODE] if kind in ("script", "style") else text, kind, border])
        border = 0
    return nodes


def label(nodes, gold):
    """Kind of each node (body or other for its text), and the F1 and recall of the story's tokens against the gold's."""
    blocks, owner = [], []
    for text, kind, border in nodes:
        if border or not blocks:
            blocks.append([])
        owner.append(len(blocks) - 1)
        if kind == "text":
            blocks[-1] += [word.lower() for word in TOKEN.findall(text)]
    words = [word.lower() for word in TOKEN.findall(gold)]
    story = story_blocks(blocks, words)
    kept = [word for block, is_story in zip(blocks, story) if is_story for word in block]
    shared = LCSseq.similarity(kept, words)
    kinds = [("body" if story[at] else "other") if kind == "text" else kind for (_, kind, _), at in zip(nodes, owner)]
    return kinds, 2 * shared / max(1, len(kept) + len(words)), shared / max(1, len(words))


def grams(words, size=4):
    return [tuple(words[at : at + size]) for at in range(len(words) - size + 1)]


def story_blocks(blocks, gold):
    """Which blocks the gold text holds, in order. Words of a block whose four in a row the gold lacks match nothing."""
    have = {size: set(grams(gold, size)) for size in (1, 2, 3, 4)}
    page, owner = [], []
    for at, block in enumerate(blocks):
        size = min(4, len(block))
        known = [False] * len(block)
        for start, gram in enumerate(grams(block, size) if size else ()):
            if gram in have[size]:
                known[start : start + size] = [True] * size
        page += [word if is_known else (at, place) for place, (word, is_known) in enumerate(zip(block, known))]
        owner += [at] * len(block)
    hits = [0] * len(blocks)
    for op in LCSseq.opcodes(page, gold):
        if op.tag == "equal":
            for place in range(op.src_start, op.src_end):
                hits[owner[place]] += 1
    story = [len(block) > 0 and hit > 0.6 * len(block) for block, hit in zip(blocks, hits)]
    # A word or two far from the story are a chance match.
    return [
        yes and (len(block) > 3 or any(story[max(0, at - 3) : at]) or any(story[at + 1 : at + 4]))
        for at, (yes, block) in enumerate(zip(story, blocks))
    ]
