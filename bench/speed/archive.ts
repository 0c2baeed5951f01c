import type { Article } from '../../src/model.ts';
import { recordOf } from '../record.ts';

/** Articles of made-up words and the pairs among them that one text was made from another. */
export interface Archive {
  readonly articles: readonly Article[];
  /** Ids of both, a before b in code-unit order, with a line feed between. */
  readonly copies: ReadonlySet<string>;
}

/** Share of the words that are replaced in a copy: word for word to rewritten. */
const edits = [0, 0.05, 0.15, 0.3] as const;

/**
 * An invented archive: a tenth of the stories have one to three copies, trimmed by up to a third and with up to 30 % of
 * their words replaced. Word frequencies fall as in language (Zipf). The same for the same arguments.
 */
export function inventArchive(size: number, seed = 2031): Archive {
  const random = randomFrom(seed);
  const articles: Article[] = [];
  const copies = new Set<string>();
  while (articles.length < size) {
    const story = inventStory(random);
    const family = [articleOf(articles.length, story)];
    const reprints = random() < 0.1 ? 1 + Math.floor(random() * 3) : 0;
    for (let copy = 0; copy < reprints; copy++) {
      family.push(articleOf(articles.length + family.length, reprint(story, random)));
    }
    for (const { id } of family) for (const other of family) if (id < other.id) copies.add(`${id}\n${other.id}`);
    articles.push(...family);
  }
  return { articles, copies };
}

type Random = () => number;
type Story = readonly (readonly string[])[];

/** Uniform numbers in [0, 1): mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = [
  'ba',
  'con',
  'de',
  'fir',
  'gu',
  'hel',
  'ja',
  'kor',
  'li',
  'mon',
  'ne',
  'pol',
  'ra',
  'sti',
  'tu',
  'ver',
];

/** A word by its rank; the frequent ones are short. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

function inventWord(random: Random): string {
  // Rank r with density 1/r over 40,000 words.
  return wordOf(Math.floor(40_000 ** random()) - 1);
}

function inventStory(random: Random): Story {
  return Array.from({ length: 5 + Math.floor(random() * 6) }, () =>
    Array.from({ length: 25 + Math.floor(random() * 35) }, () => inventWord(random)),
  );
}

function reprint(story: Story, random: Random): Story {
  const kept = story.slice(0, Math.ceil(story.length * (1 - random() / 3)));
  const edited = edits[Math.floor(random() * edits.length)] ?? 0;
  return kept.map((words) => words.map((word) => (random() < edited ? inventWord(random) : word)));
}

/** A record as `clean` writes it, so that no tool's cleaning counts. */
function articleOf(number: number, story: Story): Article {
  const paragraphs = story.map((words) => `${words.join(' ')}.`);
  return recordOf(`invented-${String(number).padStart(7, '0')}`, paragraphs, {
    outlet: `Outlet ${number % 97}`,
    title: null,
  });
}
