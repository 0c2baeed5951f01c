import { readWords } from '../words.ts';
import { type Grouping, spread, sums } from './groupings.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Paragraphs after the title that say what the story is about. */
const openingParagraphs = 6;
/** Longest block that dates a story. */
const datelineLength = 60;
const date = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|(?:^|\D)\d{1,2}[./:-]\d{1,2}(?:[./:-]\d{2,4})?(?:\D|$)/u;

/** Whether a block, and what it stands with, is about what the title and the first paragraphs after it are about. */
export function topicColumns(view: View, fromTitle: Float32Array): Columns {
  const { ids, start, lengths } = view.texts;
  const topic = topicOf(view, fromTitle);
  const hits = new Float64Array(view.candidates.length);
  const words = new Float64Array(view.candidates.length);
  for (let i = 0; i < hits.length; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const id = ids[k];
      if ((lengths[id] < 4 && lengths[id] > 1) || view.usual[id] === 1) continue;
      words[i]++;
      hits[i] += topic[id];
    }
  }
  const { parent, great, branch, template, section } = view.groupings;
  const shared = (grouping: Grouping) => shareOf(grouping, hits, words);
  return {
    topic: perCandidate(view, (i) => hits[i] / Math.max(1, words[i])),
    topicParent: shared(parent),
    topicGrand: shared(great),
    topicBranch: shared(branch),
    topicTemplate: shared(template),
    topicSection: shared(section),
    datesSinceTitle: datesSince(view, fromTitle),
  };
}

/** Marks on the words of the title, the standfirst and the first paragraphs after the title. */
function topicOf({ declared, texts, prose, outline }: View, fromTitle: Float32Array): Uint8Array {
  const { ids, start, size, find } = texts;
  const topic = new Uint8Array(size);
  const head = `${stated(declared, 'title')} ${stated(declared, 'standfirst')} ${declared['open-graph']?.title ?? declared.document?.title ?? ''}`;
  for (const hash of readWords(head).hashes) {
    const id = find(hash);
    if (id >= 0) topic[id] = 1;
  }
  const from = Number.isNaN(fromTitle[0]) ? Math.max(0, outline.first[outline.best]) : -fromTitle[0];
  let left = openingParagraphs;
  for (let i = Math.max(0, from); i < prose.length && left > 0; i++) {
    if (prose[i] === 0) continue;
    left--;
    for (let k = start[i]; k < start[i + 1]; k++) topic[ids[k]] = 1;
  }
  return topic;
}

function shareOf(grouping: Grouping, hits: Float64Array, words: Float64Array): Float32Array {
  const hit = sums(grouping, hits);
  const all = sums(grouping, words);
  for (let k = 0; k < hit.length; k++) hit[k] /= Math.max(1, all[k]);
  return spread(grouping, hit);
}

/** Short dated lines between the title and each block: a second story brings its own. */
function datesSince(view: View, fromTitle: Float32Array): Float32Array {
  const { length, candidates } = view;
  let count = 0;
  return perCandidate(view, (i) => {
    if (fromTitle[i] === 0) count = 0;
    if (length[i] <= datelineLength && date.test(candidates[i].block.text)) count++;
    return count;
  });
}
