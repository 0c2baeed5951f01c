import { readWords } from '../words.ts';
import { branches, type Grouping, relatives, templates } from './groups.ts';
import { type Columns, perCandidate, stated, type View } from './view.ts';

/** Paragraphs after the title that say what the story is about. */
const openingParagraphs = 6;
/** Longest block that dates a story. */
const datelineLength = 60;

/** Whether a block, and what it stands with, is about what the title and the first paragraphs after it are about. */
export function topicColumns(view: View, fromTitle: Float64Array, date: Float64Array): Columns {
  const { ids, start } = view.vocabulary;
  const topic = topicOf(view, fromTitle);
  const hits = new Float64Array(view.candidates.length);
  const words = new Float64Array(view.candidates.length);
  for (let i = 0; i < hits.length; i++) {
    const { lengths } = view.words[i];
    for (let k = start[i]; k < start[i + 1]; k++) {
      const id = ids[k];
      const length = lengths[k - start[i]];
      if ((length < 4 && length > 1) || view.usual[id] === 1) continue;
      words[i]++;
      hits[i] += topic[id];
    }
  }
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

/** Marks on the words of the title, the standfirst and the first paragraphs after the title. */
function topicOf({ declared, vocabulary, prose, outline }: View, fromTitle: Float64Array): Uint8Array {
  const { ids, start, size, find } = vocabulary;
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
