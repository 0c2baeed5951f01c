import { readWords, type Words } from '../words.ts';
import { countOf } from './markup.ts';
import { usualWords } from './topic.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Longest block that may repeat the title. */
const titleLength = 250;

/** What a block shares with the declared facts, with the best container's vocabulary and with other blocks. */
export function matchColumns(view: View): Columns {
  const { candidates, declared, words } = view;
  const texts = candidates.map(({ block }) => block.text);
  const copies = countOf(texts);
  const seen = new Map<string, number>();
  const title = longWords(
    readWords(`${stated(declared, 'title')} ${declared.document?.title ?? ''} ${declared['open-graph']?.title ?? ''}`),
  );
  const lead = longWords(
    readWords(`${declared['open-graph']?.standfirst ?? declared.meta?.standfirst ?? stated(declared, 'standfirst')}`),
  );
  const byline = longWords(readWords(stated(declared, 'byline').slice(0, 200)));
  const outlet = longWords(readWords(stated(declared, 'outlet').slice(0, 100)));
  const sets = words.map(longWords);
  const inTitle = sets.map((set) => common(set, title));
  const inLead = sets.map((set) => common(set, lead));
  const titleMatch = perCandidate(view, (i) =>
    texts[i].length < titleLength ? inTitle[i] / Math.max(1, sets[i].size + title.size - inTitle[i]) : 0,
  );
  return {
    copies: perCandidate(view, (i) => copies.get(texts[i]) ?? 1),
    copiesBefore: perCandidate(view, (i) => {
      const before = seen.get(texts[i]) ?? 0;
      seen.set(texts[i], before + 1);
      return before;
    }),
    title: perCandidate(view, (i) => inTitle[i] / Math.max(1, sets[i].size)),
    ofTitle: perCandidate(view, (i) => inTitle[i] / Math.max(1, title.size)),
    lead: perCandidate(view, (i) => inLead[i] / Math.max(1, sets[i].size)),
    ofLead: perCandidate(view, (i) => inLead[i] / Math.max(1, lead.size)),
    byline: perCandidate(view, (i) => common(sets[i], byline) / Math.max(1, sets[i].size)),
    outlet: perCandidate(view, (i) => common(sets[i], outlet) / Math.max(1, sets[i].size)),
    titleMatch,
    ...titleColumns(view, titleMatch, inTitle, sets),
    ...bodyColumns(view),
    core: coreColumn(view, sets),
    usual: usualColumn(view),
  };
}

/** Hashes of the words of three letters and more. */
function longWords({ hashes, lengths }: Words): ReadonlySet<number> {
  const set = new Set<number>();
  for (let i = 0; i < hashes.length; i++) if (lengths[i] > 2 || lengths[i] === 1) set.add(hashes[i]);
  return set;
}

function common(set: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (other.size === 0) return 0;
  let count = 0;
  for (const one of set) if (other.has(one)) count++;
  return count;
}

/** Where the block that best repeats the title stands, and whether headings after it are another story's. */
function titleColumns(
  view: View,
  match: Float64Array,
  inTitle: readonly number[],
  sets: readonly ReadonlySet<number>[],
): Columns {
  const { candidates, prose, outline } = view;
  let at = -1;
  match.forEach((value, i) => {
    if (value > 0.3 && (at < 0 || value > match[at])) at = i;
  });
  const size = match.length;
  const headingMatch = new Float64Array(size).fill(Number.NaN);
  const others = new Float64Array(size);
  const proseAfter = new Float64Array(size);
  const tops = new Float64Array(size);
  const allTops = candidates.filter(({ markup }) => markup.headingLevel === 1).length;
  let last = Number.NaN;
  let other = 0;
  let text = 0;
  let top = 0;
  for (let i = 0; i < size; i++) {
    const level = candidates[i].markup.headingLevel;
    if (level === 1) top++;
    if (level === 1 || level === 2) {
      last = inTitle[i] / Math.max(1, sets[i].size);
      if (i > at && last < 0.3) other++;
    }
    if (i === at) {
      other = 0;
      text = 0;
    }
    headingMatch[i] = last;
    others[i] = other;
    proseAfter[i] = text / outline.allProse;
    tops[i] = top;
    text += prose[i];
  }
  return {
    fromTitle: perCandidate(view, (i) => (at < 0 ? Number.NaN : i - at)),
    headingMatch,
    otherHeadings: others,
    proseSinceTitle: proseAfter,
    h1Before: tops,
    h1All: perCandidate(view, () => allTops),
  };
}

const gram = 4;

/** Share of a block's 4-grams that stand in the JSON-LD `articleBody`. */
function bodyColumns(view: View): Columns {
  const body = view.declared['json-ld']?.articleBody ?? '';
  const grams = body === '' ? null : new Set(gramsOf(readWords(body).hashes));
  return {
    stated: perCandidate(view, (i) => {
      const own = grams === null ? [] : gramsOf(view.words[i].hashes);
      if (grams === null || own.length === 0) return Number.NaN;
      return own.filter((one) => grams.has(one)).length / own.length;
    }),
    statedLength: perCandidate(view, () => Math.log1p(body.length)),
  };
}

function gramsOf(hashes: Uint32Array): number[] {
  const grams: number[] = [];
  for (let i = 0; i + gram <= hashes.length; i++) {
    let sum = 0;
    for (let k = 0; k < gram; k++) sum = (Math.imul(sum, 31) + hashes[i + k]) | 0;
    grams.push(sum);
  }
  return grams;
}

/** Share of a block's words that three and more blocks of the best container have. */
function coreColumn(view: View, sets: readonly ReadonlySet<number>[]): Float64Array {
  const { first, last, best } = view.outline;
  const counts = new Map<number, number>();
  for (let i = Math.max(0, first[best]); i <= last[best]; i++)
    for (const word of sets[i]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return perCandidate(view, (i) => {
    let shared = 0;
    for (const word of sets[i]) if ((counts.get(word) ?? 0) > 2) shared++;
    return shared / Math.max(1, sets[i].size);
  });
}

/** Share of a block's words that are among the page's commonest in prose: its grammar words, in any language. */
function usualColumn(view: View): Float64Array {
  const usual = usualWords(view);
  return perCandidate(view, (i) => {
    const { hashes } = view.words[i];
    let count = 0;
    for (const hash of hashes) if (usual.has(hash)) count++;
    return count / Math.max(1, hashes.length);
  });
}
