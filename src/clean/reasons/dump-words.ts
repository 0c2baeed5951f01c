import { type Entries, entries } from './entries.ts';
import type { Wording } from './families.ts';
import { count, either, measure, oneOf, type Say, share, short } from './phrases.ts';

/** Distances are of at most 50 blocks. */
const blocksAway =
  (place: string, never: string): Say =>
  (value) => {
    if (value >= 50) return never;
    return value === 0 ? `at ${place}` : `${count('block')(value)} from ${place}`;
  };

/** Counts of words and characters: those of a long block are estimates. */
function whole(one: string, many = `${one}s`): Say {
  return (value) => count(one, many)(Math.round(value));
}

/** How far below a heading of one kind the block stands, and how many of them stand between the story's start and it. */
function headingsOf(name: string, since: string, above: string): Entries {
  const of = `heading of ${name}`;
  return {
    [since]: ['place', (value) => (value >= 50 ? `no ${of} near above` : `${count('block')(value)} below a ${of}`)],
    [above]: [
      'place',
      count(`${of} between it and the start of the story`, `headings of ${name} between it and the start of the story`),
    ],
  };
}

const text: Entries = {
  words: ['length', whole('word')],
  characters: ['length', whole('character')],
  lowerShare: ['lower case', share('of its words are in lower case')],
  upperShare: ['all capitals', share('of its letters are capitals')],
  digitShare: ['digits', share('of its characters are digits')],
  commasPerWord: ['commas', (value) => `${value.toFixed(2)} commas a word`],
  innerStops: ['sentences', count('sentence that ends inside it', 'sentences that end inside it')],
  brackets: ['brackets', count('bracket')],
  codeShare: ['code', share('of its characters are signs of program text')],
  codeSigns: ['code', count('sign of program text', 'signs of program text')],
  addresses: ['addresses', count('@ or #', '@ and #')],
  clocks: ['times', count('time of day', 'times of day')],
  years: ['years', count('year')],
  ending: [
    'ending',
    oneOf(
      [
        'ends without any mark',
        'ends as a sentence does',
        'ends as a quoted sentence does',
        'breaks off with dots',
        'ends with a colon',
        'ends with a comma',
        'ends with a bracket or quotation mark',
      ],
      'ends with another sign',
    ),
  ],
  start: [
    'start',
    oneOf(
      [
        'starts in lower case',
        'starts in a script without capitals',
        'starts with a capital',
        'starts with a digit',
        'starts with a quotation mark or bracket',
      ],
      'starts with another sign',
    ),
  ],
  rough: ['running text', measure('looks like running text, as a rough count of words')],
};

const words: Entries = {
  functionShare: ['function words', share('of its words are function words')],
};

const lines: Entries = {
  indent: ['indent', (value) => (value === 0 ? 'not indented' : `indented by ${short(value)}`)],
  blanksBefore: ['blank lines', count('blank line above it', 'blank lines above it')],
  usualIndent: [
    'indent',
    (value) =>
      value === 0 ? 'indented as the densest text is' : `indented by ${short(value)} against the densest text`,
  ],
};

const repeats: Entries = {
  repeats: ['copies', count('other line that says the same', 'other lines that say the same')],
  seenBefore: ['copies', either('a line above says the same', 'no line above says the same')],
};

const wording: Entries = {
  furniture: ['wording', count('kind of furniture wording in it', 'kinds of furniture wording in it')],
};

const place: Entries = {
  place: ['place', share("of the page's blocks stand above it")],
  fromStart: ['place', whole('block above it', 'blocks above it')],
  fromEnd: ['end', whole('block below it', 'blocks below it')],
  charactersBefore: ['place', share("of the page's text stands above it")],
  inSegment: ['densest stretch', either('in the densest stretch of text', 'not in the densest stretch of text')],
  inDensest: ['densest stretch', either('in the densest stretch of text', 'not in the densest stretch of text')],
  beforeSegment: [
    'densest stretch',
    (value) => (value === 0 ? 'not above the densest stretch' : `${whole('block')(value)} above the densest stretch`),
  ],
  afterSegment: [
    'densest stretch',
    (value) => (value === 0 ? 'not below the densest stretch' : `${whole('block')(value)} below the densest stretch`),
  ],
  untilHeading: ['heading below', blocksAway('the next heading of furniture', 'no heading of furniture below')],
  headings: ['headings above', count('heading of furniture above it', 'headings of furniture above it')],
  aboveCore: [
    'headings above',
    count('heading of furniture between it and the story', 'headings of furniture between it and the story'),
  ],
  ...headingsOf('other stories', 'sinceRelated', 'relatedAbove'),
  ...headingsOf('one other story', 'sinceAlso', 'alsoAbove'),
  ...headingsOf('comments', 'sinceComments', 'commentsAbove'),
  ...headingsOf('newsletters, apps and adverts', 'sincePrompt', 'promptsAbove'),
  ...headingsOf('the foot of the page', 'sinceFooter', 'footersAbove'),
  ...headingsOf('the author', 'sinceAuthor', 'authorsAbove'),
  proseBefore: ['prose above', share("of the page's running text stands above it")],
  proseAfter: ['prose below', share("of the page's running text stands below it or in it")],
  sinceProse: ['prose above', blocksAway('running text above', 'no running text near above')],
  untilProse: ['prose below', blocksAway('running text below', 'no running text near below')],
};

const runs: Entries = {
  runWords: ['run', whole('word in its run of text', 'words in its run of text')],
  runShare: ['run', share("of the page's running text is in its run")],
  runDepth: ['run words', share('as near to the densest stretch, in the words of its run')],
  runsAway: [
    'run place',
    (value) =>
      value === 0
        ? 'in the run where the story starts, or in none'
        : `${count('run')(Math.abs(value))} ${value > 0 ? 'below' : 'above'} the one where the story starts`,
  ],
  runTitle: ['run and title', share("of the headline's words are in its run")],
  runFirst: [
    'run place',
    (value) => (value < 0 ? 'in no run of text' : `${whole('block')(value)} into its run of text`),
  ],
};

const topic: Entries = {
  coreShare: ['core words', share('of its content words are in the densest stretch')],
  coreDepth: ['core words', share('as near to the densest stretch as can be, in its words')],
  lastShare: ['last words', share('of its content words are in the block before')],
};

const facts: Entries = {
  titleShare: ['headline', share("of the headline's words are in it")],
  titleDepth: ['headline', share('as near to the densest stretch, in the words of the headline')],
  titleCertainty: [
    'page headline',
    oneOf(['the page has no sure headline', 'the page has a likely headline'], "the page's headline is stated twice"),
  ],
  belowTitle: [
    'after headline',
    (value) =>
      value === 0
        ? 'at the headline'
        : `${whole('block')(Math.abs(value))} ${value > 0 ? 'below' : 'above'} the headline`,
  ],
};

const neighbours: Entries = {
  near1: ['running text around', measure('running text in it and right beside it')],
  near2: ['running text around', measure('running text in the two blocks around')],
  near5: ['running text around', measure('running text in the five blocks around')],
  proseNear: ['running text around', share('of the blocks around it are running text')],
  nearRepeats: ['repeats around', measure('repeated lines around it')],
  nearDates: ['dates around', share('of the lines around it are dates')],
};

const page: Entries = {
  segmentShare: ['page', share("of the page's running text is in its densest stretch")],
  pageBlocks: ['page', whole('block on the page', 'blocks on the page')],
  pageProse: ['page', whole('word of running text on the page', 'words of running text on the page')],
  proseShare: ['page', share("of the page's words are running text")],
  pageFunction: ['page', share("of the words of the page's running text are function words")],
  pageSpacing: ['page', share("of the page's blocks have a blank line above")],
};

/** What the second judge makes of the first one's scores around a block. */
const second: Entries = {
  'p:near1': ['scores around', measure('mean first score right beside it')],
  'p:near3': ['scores around', measure('mean first score of the three blocks around')],
  'p:near8': ['scores around', measure('mean first score of the eight blocks around')],
  'p:likelier': [
    'likelier text',
    (value) => share("of the page's likely story is likelier than it")(Math.min(1, value)),
  ],
  'p:page': ['page score', whole('word of likely story on the page', 'words of likely story on the page')],
  'p:sure': ['page score', share("of the page's likely story is sure")],
  'p:doubt': ['page score', share("of the page's likely story is in doubt")],
  'p:before': ['story above', share('of the likely story stands above it')],
  'p:after': ['story below', share('of the likely story stands below it or in it')],
  'p:sinceSure': ['sure text above', blocksAway('sure text above', 'no sure text near above')],
  'p:untilSure': ['sure text below', blocksAway('sure text below', 'no sure text near below')],
  'p:fromFirst': ['sure text', (value) => signedBlocks(value, 'the first sure block')],
  'p:fromLast': ['sure text', (value) => signedBlocks(value, 'the last sure block')],
  'p:run': ['run score', share('of the likely story is in its run')],
  'p:runSure': ['run score', measure('mean first score of its run')],
  'p:likeShare': ['sure words', share('of its content words are in sure text')],
  'p:likeDepth': ['sure words', share('as near to sure text as can be, in its words')],
  'p:cuts': [
    'furniture between',
    count('line of furniture since the last sure block', 'lines of furniture since the last sure block'),
  ],
};

function signedBlocks(value: number, from: string): string {
  if (value === 0) return `at ${from}`;
  return `${whole('block')(Math.abs(value))} ${value > 0 ? 'below' : 'above'} ${from}`;
}

/** Features of dumps by name; those with a group of headings or a neighbour in their name are told by `patterns.ts`. */
export const dumpWords: ReadonlyMap<string, Wording> = new Map([
  ...entries('text', { ...text, ...lines }),
  ...entries('words', words),
  ...entries('repeats', repeats),
  ...entries('wording', wording),
  ...entries('place', place),
  ...entries('group', runs),
  ...entries('topic', topic),
  ...entries('facts', facts),
  ...entries('neighbours', { ...neighbours, ...second }),
  ...entries('page', page),
]);
