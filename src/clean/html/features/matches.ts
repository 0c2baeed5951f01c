import { wordSet } from '../vocabulary.ts';
import { readWords } from '../words.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Longest block that may repeat the title. */
const titleLength = 250;

/** What a block shares with the declared facts, with the best container's vocabulary and with other blocks. */
export function matchColumns(view: View): Columns {
  const { candidates, declared, vocabulary } = view;
  const openGraph = declared['open-graph'];
  const set = (text: string) => wordSet(vocabulary, text);
  const title = set(`${stated(declared, 'title')} ${declared.document?.title ?? ''} ${openGraph?.title ?? ''}`);
  const lead = set(openGraph?.standfirst ?? declared.meta?.standfirst ?? stated(declared, 'standfirst'));
  const byline = set(stated(declared, 'byline').slice(0, 200));
  const outlet = set(stated(declared, 'outlet').slice(0, 100));
  const shared = sharedWords(view, [title.marks, lead.marks, byline.marks, outlet.marks, coreWords(view)]);
  const [inTitle, inLead, inByline, inOutlet, inCore] = shared.counts;
  const distinct = shared.distinct;
  const share = (counts: Float64Array) => perCandidate(view, (i) => counts[i] / Math.max(1, distinct[i]));
  const titleMatch = perCandidate(view, (i) =>
    candidates[i].block.text.length < titleLength ? inTitle[i] / Math.max(1, distinct[i] + title.size - inTitle[i]) : 0,
  );
  const headingMatch = share(inTitle);
  return {
    ...copyColumns(view),
    title: headingMatch,
    ofTitle: perCandidate(view, (i) => inTitle[i] / Math.max(1, title.size)),
    lead: share(inLead),
    ofLead: perCandidate(view, (i) => inLead[i] / Math.max(1, lead.size)),
    byline: share(inByline),
    outlet: share(inOutlet),
    ofByline: perCandidate(view, (i) => inByline[i] / Math.max(1, byline.size)),
    ofOutlet: perCandidate(view, (i) => inOutlet[i] / Math.max(1, outlet.size)),
    titleMatch,
    ...titleColumns(view, titleMatch, headingMatch),
    ...bodyColumns(view),
    core: share(inCore),
    usual: usualColumn(view),
  };
}

/** Different long words of each candidate, and how many of them are marked, for each of several marks. */
function sharedWords(
  { vocabulary }: View,
  marks: readonly Uint8Array[],
): { distinct: Float64Array; counts: Float64Array[] } {
  const { ids, start, size, isLong } = vocabulary;
  const length = start.length - 1;
  const seenIn = new Int32Array(size).fill(-1);
  const distinct = new Float64Array(length);
  const counts = marks.map(() => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const id = ids[k];
      if (isLong[id] === 0 || seenIn[id] === i) continue;
      seenIn[id] = i;
      distinct[i]++;
      for (let m = 0; m < marks.length; m++) counts[m][i] += marks[m][id];
    }
  }
  return { distinct, counts };
}

/** Marks on the long words that three and more blocks of the best container have. */
function coreWords({ vocabulary, outline }: View): Uint8Array {
  const { ids, start, size, isLong } = vocabulary;
  const seenIn = new Int32Array(size).fill(-1);
  const blocks = new Int32Array(size);
  for (let i = Math.max(0, outline.first[outline.best]); i <= outline.last[outline.best]; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      if (seenIn[ids[k]] === i) continue;
      seenIn[ids[k]] = i;
      blocks[ids[k]]++;
    }
  }
  const marks = new Uint8Array(size);
  for (let id = 0; id < size; id++) marks[id] = blocks[id] > 2 && isLong[id] === 1 ? 1 : 0;
  return marks;
}

/** How often a block's text stands on the page, and how often before it. */
function copyColumns(view: View): Columns {
  const counts = new Map<string, number>();
  const before = perCandidate(view, (i) => {
    const { text } = view.candidates[i].block;
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    return seen;
  });
  return { copies: perCandidate(view, (i) => counts.get(view.candidates[i].block.text) ?? 1), copiesBefore: before };
}

/** Where the block that best repeats the title stands, and whether headings after it are another story's. */
function titleColumns(view: View, match: Float64Array, inTitle: Float64Array): Columns {
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
      last = inTitle[i];
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

/** Share of a block's 4-grams that stand in the JSON-LD `articleBody`, and how much of the page's prose does. */
function bodyColumns(view: View): Columns {
  const body = view.declared['json-ld']?.articleBody ?? '';
  const grams = body === '' ? null : new Set(gramsOf(readWords(body).hashes));
  const share = perCandidate(view, (i) => {
    const own = grams === null ? [] : gramsOf(view.words[i].hashes);
    if (grams === null || own.length === 0) return Number.NaN;
    return own.filter((one) => grams.has(one)).length / own.length;
  });
  const inside = share.reduce((sum, one, i) => sum + (one > 0.7 ? view.prose[i] : 0), 0);
  return {
    stated: share,
    statedLength: perCandidate(view, () => Math.log1p(body.length)),
    statedProse: perCandidate(view, () => (grams === null ? Number.NaN : inside / view.outline.allProse)),
    statedFound: perCandidate(view, () => (grams === null ? Number.NaN : inside / Math.max(1, body.length))),
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

/** Share of a block's words that are among the page's commonest. */
function usualColumn({ vocabulary, usual }: View): Float64Array {
  const { ids, start } = vocabulary;
  const column = new Float64Array(start.length - 1);
  for (let i = 0; i < column.length; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) column[i] += usual[ids[k]];
    column[i] /= Math.max(1, start[i + 1] - start[i]);
  }
  return column;
}
