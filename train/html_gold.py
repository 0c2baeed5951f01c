"""Gold labels of HTML blocks, and the measure that a labelling is judged by."""

import re
from collections import Counter

import numpy as np
from rapidfuzz.distance import LCSseq

WORD = re.compile(r"\w+")
BLANKS = re.compile(r"\s+")


def grams(words, n=4):
    return [tuple(words[i : i + n]) for i in range(max(1, len(words) - n + 1))] if words else []


def label(blocks, gold):
    """1 for the story's blocks, and a weight, 0 where the gold does not tell: from an in-order longest common
    subsequence of the words whose 4-gram the gold has. `blocks` are lists of lower-case words."""
    gold_words = WORD.findall(gold.lower())
    have = set(grams(gold_words))
    short = {tuple(gold_words[i : i + k]) for k in (1, 2, 3) for i in range(len(gold_words) - k + 1)}
    page, owner, cover = [], [], []
    for i, words in enumerate(blocks):
        known = [False] * len(words)
        for j, gram in enumerate(grams(words)):
            if gram in (have if len(gram) == 4 else short):
                known[j : j + len(gram)] = [True] * len(gram)
        page += [word if k else ("", i, j) for j, (word, k) in enumerate(zip(words, known))]
        owner += [i] * len(words)
        cover.append(sum(known) / max(1, len(known)))
    hit = np.zeros(len(blocks))
    for op in LCSseq.opcodes(page, gold_words):
        if op.tag == "equal":
            for k in range(op.src_start, op.src_end):
                hit[owner[k]] += 1
    share = hit / np.array([max(1, len(words)) for words in blocks])
    y, weight = (share > 0.5).astype(np.int8), np.ones(len(blocks))
    for i, words in enumerate(blocks):
        if 0.25 < share[i] < 0.75 or (not y[i] and cover[i] > 0.7):
            weight[i] = 0  # partly gold, or a second copy of gold text
        if y[i] and len(words) < 4 and not y[max(0, i - 3) : i].any() and not y[i + 1 : i + 4].any():
            y[i], weight[i] = 0, 0  # a chance match far from the story
    return y, weight


def label_by_segments(texts, guess, inside, outside):
    """Labels of a page of which only some phrases are known: those phrases, and the guesses that are sure."""
    y, weight = (guess > 0.5).astype(np.int8), ((guess > 0.85) | (guess < 0.15)).astype(float)
    inside, outside = [BLANKS.sub(" ", s).strip() for s in inside], [BLANKS.sub(" ", s).strip() for s in outside]
    for i, text in enumerate(texts):
        is_in = any(s == text or (len(s) > 8 and s in text) for s in inside)
        is_out = any(s == text or (len(s) > 20 and s in text) for s in outside)
        if is_in != is_out:
            y[i], weight[i] = int(is_in), 1
    return y, weight


def choose(sizes, p, lean):
    """The set with the best expected F1; the twin of src/clean/html/decode.ts."""
    order = np.argsort(-p, kind="stable")
    gain = 2 * np.cumsum((p * sizes)[order]) / (lean * np.cumsum(sizes[order]) + (p * sizes).sum())
    return p >= p[order[int(np.argmax(gain))]]


def without_copies(blocks, sizes, p, lean, least=40, share=0.85):
    """The set without blocks that only repeat others of it; the twin of src/clean/html/copies.ts and score.ts."""
    kept = [int(i) for i in np.flatnonzero(choose(sizes, p, lean))]
    four = {i: {gram for gram in grams(blocks[i]) if len(gram) == 4} for i in kept}
    counts, copies = Counter(gram for own in four.values() for gram in own), []
    for i in sorted((i for i in kept if len(blocks[i]) >= least), key=lambda i: (-len(blocks[i]), -i)):
        if sum(counts[gram] > 1 for gram in four[i]) >= share * len(four[i]):
            copies.append(i)
            counts.subtract(four[i])
    p = p.copy()
    p[copies] = 0
    return choose(sizes, p, lean)


def precision_recall(text, gold):
    """Shares of shared 4-grams; None where there are none to share."""
    a, b = Counter(grams(WORD.findall(gold))), Counter(grams(WORD.findall(text)))
    both, ours, theirs = sum((a & b).values()), sum(b.values()), sum(a.values())
    return both / ours if ours else None, both / theirs if theirs else None


def mean_f1(pairs):
    """Harmonic mean of the mean precision and the mean recall over pages."""
    precision = np.mean([p for p, _ in pairs if p is not None])
    recall = np.mean([r for _, r in pairs if r is not None])
    return 2 * precision * recall / (precision + recall), precision, recall


def segment_f1(texts_kept):
    """F1 over known phrases found and not found; `texts_kept` yields (text, inside, outside)."""
    hits, wrong, missed = 0, 0, 0
    for text, inside, outside in texts_kept:
        text = BLANKS.sub(" ", text)
        found = sum(BLANKS.sub(" ", s).strip() in text for s in inside)
        hits, missed = hits + found, missed + len(inside) - found
        wrong += sum(BLANKS.sub(" ", s).strip() in text for s in outside)
    return 2 * hits / max(1, 2 * hits + wrong + missed)
