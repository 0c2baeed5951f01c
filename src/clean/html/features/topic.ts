import { readWords } from '../words.ts';
import { branches, type Grouping, relatives, templates } from './groups.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Paragraphs after the title that say what the story is about. */
const openingParagraphs = 6;
/** Longest block that dates a story. */
const datelineLength = 60;

/** Whether a block, and what it stands with, is about what the title and the first paragraphs after it are about. */
export function topicColumns(view: View, fromTitle: Float64Array, date: Float64Array): Columns {
  const topic = topicOf(view, fromTitle);
  const usual = usualWords(view);
  const hits = new Float64Array(view.candidates.length);
  const words = new Float64Array(view.candidates.length);
  view.words.forEach(({ hashes, lengths }, i) => {
    for (let k = 0; k < hashes.length; k++) {
      if ((lengths[k] < 4 && lengths[k] > 1) || usual.has(hashes[k])) continue;
      words[i]++;
      if (topic.has(hashes[k])) hits[i]++;
    }
  });
  const shared = (grouping: Grouping) => shareOf(grouping, hits, words);
  return {
    topic: perCandidate(view, (i) => hits[i] / Math.max(1, words[i])),
    topicParent: shared(relatives(view, 1)),
    topicGrand: shared(relatives(view, 3)),
    topicBranch: shared(branches(view)),
    topicTemplate: shared(templates(view)),
    topicSection: shared(sections(view)),
    datesSinceTitle: datesSince(view, fromTitle, date),
  };
}

function topicOf(view: View, fromTitle: Float64Array): ReadonlySet<number> {
  const { declared, words, prose, outline } = view;
  const topic = new Set<number>();
  const head = `${stated(declared, 'title')} ${stated(declared, 'standfirst')} ${declared['open-graph']?.title ?? declared.document?.title ?? ''}`;
  for (const hash of readWords(head).hashes) topic.add(hash);
  const start = Number.isNaN(fromTitle[0]) ? Math.max(0, outline.first[outline.best]) : -fromTitle[0];
  let left = openingParagraphs;
  for (let i = Math.max(0, start); i < words.length && left > 0; i++) {
    if (prose[i] === 0) continue;
    left--;
    for (const hash of words[i].hashes) topic.add(hash);
  }
  return topic;
}

/** The page's forty commonest words. */
export function usualWords({ words, prose }: View): ReadonlySet<number> {
  const counts = new Map<number, number>();
  words.forEach(({ hashes }, i) => {
    if (prose[i] > 0) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  });
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 40);
  return new Set(order.map(([hash]) => hash));
}

function shareOf({ group, size }: Grouping, hits: Float64Array, words: Float64Array): Float64Array {
  const hit = new Float64Array(size);
  const all = new Float64Array(size);
  group.forEach((k, i) => {
    hit[k] += hits[i];
    all[k] += words[i];
  });
  return Float64Array.from(group, (k) => hit[k] / Math.max(1, all[k]));
}

/** Blocks from one heading to the next. */
function sections({ candidates }: View): Grouping {
  let at = 0;
  const group = Int32Array.from(candidates, ({ markup }, i) => (i > 0 && markup.headingLevel > 0 ? ++at : at));
  return { group, size: at + 1 };
}

/** Short dated lines between the title and each block: a second story brings its own. */
function datesSince({ length }: View, fromTitle: Float64Array, date: Float64Array): Float64Array {
  let count = 0;
  return Float64Array.from(length, (size, i) => {
    if (fromTitle[i] === 0) count = 0;
    if (size <= datelineLength && date[i] === 1) count++;
    return count;
  });
}
