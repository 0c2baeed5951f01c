import { isLong, readWords, wordSet } from '../words.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Longest block that may repeat the title. */
const titleLength = 250;

/** What a block shares with the declared facts, with the page's grammar words and with other blocks. */
export function matchColumns(view: View): Columns & { readonly fromTitle: Float32Array } {
  const { candidates, declared, texts } = view;
  const openGraph = declared['open-graph'];
  const set = (text: string) => wordSet(texts, text);
  const title = set(`${stated(declared, 'title')} ${declared.document?.title ?? ''} ${openGraph?.title ?? ''}`);
  const lead = set(openGraph?.standfirst ?? declared.meta?.standfirst ?? stated(declared, 'standfirst'));
  const outlet = set(stated(declared, 'outlet').slice(0, 100));
  const { distinct, inTitle, inLead, inOutlet } = sharedWords(view, title.marks, lead.marks, outlet.marks);
  const share = (counts: Float64Array) => perCandidate(view, (i) => counts[i] / Math.max(1, distinct[i]));
  const titleMatch = perCandidate(view, (i) =>
    candidates[i].block.text.length < titleLength ? inTitle[i] / Math.max(1, distinct[i] + title.size - inTitle[i]) : 0,
  );
  const ofTitle = share(inTitle);
  return {
    ...copyColumns(view),
    title: ofTitle,
    ofTitle: perCandidate(view, (i) => inTitle[i] / Math.max(1, title.size)),
    lead: share(inLead),
    ofLead: perCandidate(view, (i) => inLead[i] / Math.max(1, lead.size)),
    outlet: share(inOutlet),
    ofOutlet: perCandidate(view, (i) => inOutlet[i] / Math.max(1, outlet.size)),
    ...titleColumns(view, titleMatch, ofTitle),
    ...bodyColumns(view),
    usual: usualColumn(view),
  };
}

/** Different long words of each candidate, and how many of them each set has. */
function sharedWords({ texts }: View, title: Uint8Array, lead: Uint8Array, outlet: Uint8Array) {
  const { ids, start, size, lengths } = texts;
  const length = start.length - 1;
  const seenIn = new Int32Array(size).fill(-1);
  const column = () => new Float64Array(length);
  const [distinct, inTitle, inLead, inOutlet] = [column(), column(), column(), column()];
  for (let i = 0; i < length; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const id = ids[k];
      if (seenIn[id] === i || !isLong(lengths[id])) continue;
      seenIn[id] = i;
      distinct[i]++;
      inTitle[i] += title[id];
      inLead[i] += lead[id];
      inOutlet[i] += outlet[id];
    }
  }
  return { distinct, inTitle, inLead, inOutlet };
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

/** Where the block that best repeats the title stands, and how like the title the last heading is. */
function titleColumns({ candidates, prose, outline }: View, match: Float32Array, inTitle: Float32Array) {
  let at = -1;
  match.forEach((value, i) => {
    if (value > 0.3 && (at < 0 || value > match[at])) at = i;
  });
  const size = match.length;
  const column = () => new Float32Array(size);
  const [fromTitle, headingMatch, proseSinceTitle, h1Before] = [column(), column(), column(), column()];
  let last = Number.NaN;
  let text = 0;
  let tops = 0;
  for (let i = 0; i < size; i++) {
    const { headingLevel } = candidates[i].markup;
    if (headingLevel === 1) tops++;
    if (headingLevel === 1 || headingLevel === 2) last = inTitle[i];
    if (i === at) text = 0;
    fromTitle[i] = at < 0 ? Number.NaN : i - at;
    headingMatch[i] = last;
    proseSinceTitle[i] = text / outline.allProse;
    h1Before[i] = tops;
    text += prose[i];
  }
  return { fromTitle, headingMatch, proseSinceTitle, h1Before, h1All: column().fill(tops) };
}

const gram = 4;

/** Share of a block's 4-grams that stand in the JSON-LD `articleBody`, and the share of the page's prose that does. */
function bodyColumns(view: View): Columns {
  const body = view.declared['json-ld']?.articleBody ?? '';
  const stated = new Float32Array(view.candidates.length).fill(Number.NaN);
  const statedProse = stated.slice();
  if (body === '') return { stated, statedProse };
  const { ids, start, hashes } = view.texts;
  const grams = new Set<number>();
  const words = readWords(body).hashes;
  for (let k = 0; k + gram <= words.length; k++) grams.add(gramAt((n) => words[k + n]));
  let inside = 0;
  for (let i = 0; i < stated.length; i++) {
    const all = start[i + 1] - start[i] - gram + 1;
    if (all <= 0) continue;
    let found = 0;
    for (let k = start[i]; k < start[i] + all; k++) if (grams.has(gramAt((n) => hashes[ids[k + n]]))) found++;
    stated[i] = found / all;
    if (stated[i] > 0.7) inside += view.prose[i];
  }
  return { stated, statedProse: statedProse.fill(inside / view.outline.allProse) };
}

function gramAt(word: (n: number) => number): number {
  let sum = 0;
  for (let n = 0; n < gram; n++) sum = (Math.imul(sum, 31) + word(n)) | 0;
  return sum;
}

/** Share of a block's words that are among the page's commonest. */
function usualColumn({ texts, usual }: View): Float32Array {
  const { ids, start } = texts;
  const column = new Float32Array(start.length - 1);
  for (let i = 0; i < column.length; i++) {
    let count = 0;
    for (let k = start[i]; k < start[i + 1]; k++) count += usual[ids[k]];
    column[i] = count / Math.max(1, start[i + 1] - start[i]);
  }
  return column;
}
