import { tags } from '../html/features/markup.ts';
import { type Entries, entries } from './entries.ts';
import type { Wording } from './families.ts';
import {
  count,
  distance,
  either,
  leaning,
  logCount,
  measure,
  oneOf,
  percents,
  type Say,
  share,
  short,
} from './phrases.ts';

const text: Entries = {
  length: ['length', (value) => `${short(Math.round(Math.expm1(value)))} characters long`],
  words: ['length', (value) => `${count('word')(value)} long`],
  wordLength: ['word length', (value) => `words of ${value.toFixed(1)} letters on average`],
  capitalised: ['capitals', share('of its words start with a capital')],
  shouted: ['all capitals', share('of its words are all capitals')],
  digits: ['digits', share('of its characters are digits')],
  stops: ['punctuation', (value) => `${value.toFixed(2)} punctuation marks a word`],
  commas: ['commas', count('comma')],
  sentences: ['sentences', count('end of a sentence', 'ends of sentences')],
  dividers: ['dividers', count('bar, arrow or dot that divides items', 'bars, arrows or dots that divide items')],
  quotes: ['quotation marks', count('quotation mark')],
  ends: ['ending', either('ends as a sentence does', 'does not end as a sentence does')],
  endsColon: ['colon', either('ends with a colon', 'does not end with a colon')],
  endsQuestion: ['question', either('ends with a question mark', 'does not end with a question mark')],
  endsDots: ['dots', either('breaks off with dots', 'does not break off with dots')],
  startsLower: ['start', either('starts in lower case', 'does not start in lower case')],
  startsQuote: ['start', either('starts with a quotation', 'does not start with a quotation')],
  startsDash: ['start', either('starts with a dash or bullet', 'does not start with a dash or bullet')],
  startsBracket: ['start', either('starts with a bracket', 'does not start with a bracket')],
  date: ['date', either('holds a date', 'holds no date')],
  at: ['address', either('holds an @', 'holds no @')],
  copyright: ['copyright', either('holds a ©', 'holds no ©')],
};

const words: Entries = {
  wordMean: ['words', leaning('its words, on average,')],
  wordMin: ['words against', leaning('the word that is likest furniture', false)],
  wordMax: ['words for', leaning('the word that is likest story', false)],
  usual: ['common words', share("of its words are the page's commonest")],
};

const links: Entries = {
  link: ['links', share('of its text is in links')],
  links: ['links', count('link')],
  linksPerWord: ['links', (value) => `${value.toFixed(2)} links a word`],
  wholeLink: ['links', either('is one link as a whole', 'is not one link as a whole')],
};

const markup: Entries = {
  bold: ['bold', share('of its text is bold')],
  italic: ['italic', share('of its text is italic')],
  time: ['time', either('holds a <time>', 'holds no <time>')],
  afterBreak: ['line breaks', either('starts after a line break', 'does not start after a line break')],
  beforeBreak: ['line breaks', either('a line break follows it', 'no line break follows it')],
  tag: [
    'tag',
    (value) =>
      `stands in ${oneOf(
        tags.map((tag) => `a <${tag}>`),
        'an uncommon element',
      )(value)}`,
  ],
  heading: ['heading', (value) => (value > 0 ? `a heading of level ${value}` : 'no heading')],
  depth: ['depth', (value) => `nested ${count('element')(value)} deep`],
  hidden: ['hidden', either('hidden from readers', 'not hidden')],
  body: [
    'article body',
    either('in an element marked as the article body', 'in no element marked as the article body'),
  ],
  siblings: ['siblings', count('element beside it', 'elements beside it')],
  siblingParagraphs: ['siblings', count('paragraph beside it', 'paragraphs beside it')],
  siblingsAlike: ['siblings', count('element of its tag beside it', 'elements of its tag beside it')],
  siblingIndex: ['siblings', (value) => `element ${short(value + 1)} among those beside it`],
  signatures: ['alike', count('block with its tag and class', 'blocks with its tag and class')],
  own: ['own text', share("of its element's text is its own")],
};

const nearNames = 'its element and the one around it';
const farNames = 'elements further out';
const names: Entries = {
  nearMin: ['near names', extreme('against', nearNames)],
  nearMax: ['near names', extreme('for', nearNames)],
  nearSum: ['near names', leaning(`the names of ${nearNames}`)],
  farMin: ['far names', extreme('against', farNames)],
  farMax: ['far names', extreme('for', farNames)],
  farSum: ['far names', leaning(`the names of ${farNames}`)],
};

function extreme(way: 'for' | 'against', of: string): Say {
  return (value) =>
    Math.abs(value) < 0.005
      ? `no name of ${of} speaks ${way} the story`
      : `a name of ${of} speaks ${way} the story (${short(value)})`;
}

const place: Entries = {
  place: ['place', share("of the page's blocks stand above it")],
  textPlace: ['place', share("of the page's text stands above it")],
  index: ['place', count('block above it', 'blocks above it')],
  fromEnd: ['end', (value) => `${count('block')(Math.max(0, value - 1))} below it`],
  fromFirstLong: ['first paragraph', distance('the first long paragraph')],
  fromLastLong: ['last paragraph', distance('the last long paragraph')],
  fromBestStart: ['container start', distance('the start of the densest container')],
  fromBestEnd: ['container end', (value) => distance('the end of the densest container')(-value)],
  fromHeading: ['heading above', distance('the last heading')],
  headingOdds: ['heading above', leaning('the words of the heading above it')],
  headingLevelAbove: [
    'heading above',
    (value) => (value > 0 ? `under a heading of level ${value}` : 'under no heading'),
  ],
  proseSinceHeading: [
    'heading above',
    logCount('character of prose since the last heading', 'characters of prose since the last heading'),
  ],
  longsSinceHeading: ['heading above', count('paragraph since the last heading', 'paragraphs since the last heading')],
  fromH1: ['top heading', distance('the top heading')],
  inBest: ['container', either('in the densest container', 'not in the densest container')],
  belowBest: [
    'container',
    (value) => (value < 0 ? 'not in the densest container' : `${count('level')(value)} below the densest container`),
  ],
  meetDepth: ['container', (value) => `${count('level')(value)} up from the densest container to what holds both`],
  meetBelow: ['container', (value) => `${count('level')(value)} below what holds it and the densest container`],
  inCore: ['core', either('in the container of most prose', 'not in the container of most prose')],
  belowCore: ['core', measure('depth against the container of most prose')],
  belowMost: ['core', measure('depth below what holds most prose around it')],
};

const group: Entries = {
  ownShare: ['own share', share("of the page's prose is in its element")],
  parentShare: ['parent share', share("of the page's prose is in the element around it")],
  grandShare: ['grandparent share', share("of the page's prose is two elements up")],
  parentLink: ['parent links', share('of the text of the element around it is in links')],
  grandLink: ['grandparent links', share('of the text two elements up is in links')],
  parentProse: ['parent prose', share('of the text of the element around it is prose')],
  grandProse: ['grandparent prose', share('of the text two elements up is prose')],
  aboveScore: [
    'dense above',
    (value) => `at best, what is around it is ${percents(value)} as dense as the densest container`,
  ],
  parentScore: [
    'dense parent',
    (value) => `the element around it is ${percents(value)} as dense as the densest container`,
  ],
  inArticles: ['articles', (value) => (value > 0 ? `in ${count('<article>')(value)}` : 'in no <article>')],
  articleShare: ['articles', share("of the page's prose is in its <article>")],
  inBiggest: ['articles', either('in the <article> with the most prose', 'not in the <article> with the most prose')],
};

const page: Entries = {
  bodyAnywhere: ['marked body', either('the page marks an article body', 'the page marks no article body')],
  bestShare: ['page', share("of the page's prose is in its densest container")],
  candidates: ['page', count('block on the page', 'blocks on the page')],
  pageText: ['page', logCount('character on the page', 'characters on the page')],
  pageLinks: ['page', share("of the page's text is in links")],
  pageProse: ['page', share("of the page's text is prose")],
  pageLongs: ['page', count('long paragraph on the page', 'long paragraphs on the page')],
  articles: ['page articles', count('<article> on the page', '<article>s on the page')],
  h1All: ['page headings', count('top heading on the page', 'top headings on the page')],
  statedLength: [
    'stated',
    logCount('character of text stated in the page’s head', 'characters of text stated in the page’s head'),
  ],
  statedProse: ['stated', share("of the page's prose is stated in its head")],
  statedFound: ['stated', share('of the text stated in the head is on the page')],
};

const repeats: Entries = {
  copies: ['copies', (value) => (value <= 1 ? 'stands once on the page' : `stands ${short(value)} times on the page`)],
  copiesBefore: ['copies', count('copy of it above', 'copies of it above')],
  repeatsBefore: ['repeats above', share('of its phrases stand in blocks above')],
  repeatsAfter: ['repeats below', share('of its phrases stand in blocks below')],
};

const facts: Entries = {
  title: ['title', share('of its words are in the declared title')],
  ofTitle: ['title', share("of the title's words are in it")],
  titleMatch: ['title', share('alike with the declared title')],
  lead: ['summary', share('of its words are in the declared summary')],
  ofLead: ['summary', share("of the summary's words are in it")],
  byline: ['author', share('of its words are in the declared byline')],
  ofByline: ['author', share("of the byline's words are in it")],
  outlet: ['outlet', share("of its words are in the outlet's name")],
  ofOutlet: ['outlet', share("of the outlet's name is in it")],
  fromTitle: ['after title', distance('the line that says the title')],
  headingMatch: ['heading and title', share('of the words of the heading above it are in the title')],
  otherHeadings: [
    'other headings',
    count('heading since the title that is not about it', 'headings since the title that are not about it'),
  ],
  proseSinceTitle: ['after title', share("of the page's prose since the title")],
  h1Before: ['top headings', count('top heading above it', 'top headings above it')],
  datesSinceTitle: ['dates', count('date line since the title', 'date lines since the title')],
  stated: ['stated text', share('of its phrases are in the text stated in the page’s head')],
};

const topic: Entries = {
  core: ['core words', share('of its words are common in the densest container')],
  topic: ['topic', share('of its words are about what the title and the opening are about')],
  topicParent: ['topic around', share('of the words around it are about the topic')],
  topicGrand: ['topic around', share('of the words further out are about the topic')],
  topicBranch: ['topic around', share('of the words of its part of the page are about the topic')],
  topicTemplate: ['topic alike', share('of the words of blocks made like it are about the topic')],
  topicSection: ['topic section', share('of the words under its heading are about the topic')],
};

/** What the second look makes of the first one's scores around a block. */
const second: Entries = {
  massBefore: ['story above', share('of the likely story is above it or in it')],
  top: ['page score', measure('the best first score on the page')],
  keptShare: ['page score', share("of the page's text is likely story")],
  kept: ['page score', logCount('character of likely story on the page', 'characters of likely story on the page')],
  bestIn: ['likely container', either('in the likeliest container', 'not in the likeliest container')],
  bestF: ['likely container', share('is how well the likeliest container would do as the story')],
  bestRatio: ['likely container', share('as good as the likeliest container, at best around it')],
  bestDepth: [
    'likely container',
    (value) => `${count('level')(value)} up from the likeliest container to what holds both`,
  ],
  bestFrom: ['likely start', distance('the start of the likeliest container')],
  bestTo: ['likely end', distance('the end of the likeliest container')],
  upMean: ['scores around', measure('mean first score of its element')],
  upMax: ['scores around', measure('best mean first score of an element around it')],
  headingKept: ['heading score', measure('first score of the heading above it')],
  sectionKept: ['section score', measure('first score of what stands under its heading')],
};

/** Features of HTML pages by name; those of groups and neighbours are told by `patterns.ts`. */
export const htmlWords: ReadonlyMap<string, Wording> = new Map([
  ...entries('text', text),
  ...entries('words', words),
  ...entries('links', links),
  ...entries('markup', markup),
  ...entries('names', names),
  ...entries('place', place),
  ...entries('group', group),
  ...entries('page', page),
  ...entries('repeats', repeats),
  ...entries('facts', facts),
  ...entries('topic', topic),
  ...entries('neighbours', second),
]);
