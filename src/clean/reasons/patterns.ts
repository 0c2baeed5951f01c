import { wording } from './entries.ts';
import type { Wording } from './families.ts';
import { count, distance, either, logCount, measure, oneOf, type Say, share, short } from './phrases.ts';

/** Features whose names are made of parts, such as `in-aside` or `odds-2`: the first pattern that matches tells. */
export interface Pattern {
  readonly shape: RegExp;
  readonly tell: (match: RegExpExecArray, wordingOf: (feature: string) => Wording | null) => Wording | null;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function block(by: number): string {
  const far = Math.abs(by);
  const way = by < 0 ? 'above' : 'below';
  return far === 1 ? `the block ${way} it` : `the block ${numbers[far] ?? far} ${way} it`;
}

/** What is said of a block, said of its neighbour. */
function ofNeighbour(by: number, base: Wording): Wording {
  const says: Say = (value) =>
    Number.isNaN(value) ? `there is no ${block(by).slice(4)}` : `${block(by)}: ${base.says(value)}`;
  return { family: 'neighbours', topic: `${block(by)}, ${base.topic}`, says };
}

function firstScore(of: string, probability: (value: number) => number): Wording {
  const says: Say = (value) =>
    Number.isNaN(value)
      ? `the first look had nothing for ${of}`
      : `the first look gave ${of} ${probability(value).toFixed(2)}`;
  return { family: 'neighbours', topic: 'scores beside', says };
}

const itself = (value: number) => value;
const fromOdds = (value: number) => 1 / (1 + Math.exp(-value));

/** `readMore` as `read more`. */
function spaced(name: string): string {
  return name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

const hints: Readonly<Record<string, string>> = {
  comment: 'comments',
  more: 'other stories',
  chrome: 'menus, forms and adverts',
  meta: 'bylines, dates and tags',
  body: 'the story',
};

const groups: Readonly<Record<string, string>> = {
  template: 'blocks made like it',
  branch: 'blocks in its part of the page',
  signature: 'blocks with its tag and class',
  element: 'blocks in its element',
  parent: 'blocks in the element around it',
  grand: 'blocks two elements up',
};

const measures: Readonly<Record<string, (blocks: string) => Say>> = {
  Count: (blocks) => (value) => `${short(value)} ${blocks}`,
  Length: (blocks) => (value) => `${blocks} are ${logCount('character')(value)} long on average`,
  Link: (blocks) => share(`of the text of ${blocks} is in links`),
  Ends: (blocks) => share(`of ${blocks} end as a sentence does`),
  Prose: (blocks) => share(`of the page's prose is in ${blocks}`),
  Share: (blocks) => share(`of the text of ${blocks} is prose`),
  Start: (blocks) => (value) => `the first of ${blocks} is ${distance('the start of the densest container')(value)}`,
  End: (blocks) => (value) => `the last of ${blocks} is ${distance('the end of the densest container')(value)}`,
  Rank: (blocks) => (value) => `${count('block')(value)} after the first of ${blocks}`,
  Left: (blocks) => (value) => `${count('block')(value)} before the last of ${blocks}`,
};

export const patterns: readonly Pattern[] = [
  {
    shape: /^(?:odds|p:probability)$/u,
    tell: ([name]) =>
      wording(
        'own',
        'first look',
        (value) => `the first look gave it ${(name !== 'odds' ? value : fromOdds(value)).toFixed(2)}`,
      ),
  },
  { shape: /^odds([+-]\d+)$/u, tell: ([, by]) => firstScore(block(Number(by)), fromOdds) },
  { shape: /^p:probability@([+-]\d+)$/u, tell: ([, by]) => firstScore(block(Number(by)), itself) },
  {
    shape: /^kept(\d+)-(before|after)$/u,
    tell: ([, reach, side]) =>
      firstScore(`the ${reach} blocks ${side === 'before' ? 'above' : 'below'} it, on average,`, itself),
  },
  {
    shape: /^([a-z]+)-(mean|rest)$/u,
    tell: ([, group, part]) => {
      const blocks = groups[group] ?? `blocks of its ${group}`;
      return firstScore(`${part === 'rest' ? 'other ' : ''}${blocks}, on average,`, itself);
    },
  },
  {
    shape: /^in-([a-z0-9]+)$/u,
    tell: ([, tag]) => wording('markup', `in ${tag}`, either(`stands in <${tag}>`, `does not stand in <${tag}>`)),
  },
  {
    shape: /^(near|far)-([a-z]+)$/u,
    tell: ([, where, hint]) => {
      const around = where === 'near' ? 'around it' : 'further out';
      const name = `name of ${hints[hint] ?? hint} ${around}`;
      return wording('names', `${where} names of ${hint}`, count(name, name.replace('name', 'names')));
    },
  },
  {
    shape: /^says[-:](\w+)$/u,
    tell: ([, kind]) => {
      const of = `wording of ${spaced(kind)}`;
      const says = oneOf([`no ${of}`, `${of} inside it`, `${of} at its start or end`], `${of} and nothing else`);
      return wording('wording', of, says);
    },
  },
  {
    shape: /^furniture$/u,
    tell: () =>
      wording('wording', 'wording', count('kind of furniture wording in it', 'kinds of furniture wording in it')),
  },
  {
    shape: /^(template|branch)([A-Z][a-z]+)$/u,
    tell: ([, group, name]) => {
      const says = (measures[name] ?? ((blocks: string) => measure(`${name.toLowerCase()} of ${blocks}`)))(
        groups[group],
      );
      return wording('group', `${group} ${name}`, says);
    },
  },
  {
    shape: /^(.+)@([+-]\d+)$/u,
    tell: ([, base, by], wordingOf) => neighbourOf(wordingOf(base), Number(by)),
  },
  {
    shape: /^(.+?)([+-]\d+)$/u,
    tell: ([, base, by], wordingOf) => neighbourOf(wordingOf(base), Number(by)),
  },
  {
    shape: /^(.+)-(before|after)$/u,
    tell: ([, name, side], wordingOf) => {
      const base = wordingOf(name);
      const where = `the five blocks ${side === 'before' ? 'above' : 'below'} it, on average`;
      return base === null
        ? null
        : wording('neighbours', `${where}, ${base.topic}`, (value) => `${where}: ${base.says(value)}`);
    },
  },
  {
    shape: /^p:(\w+)$/u,
    tell: ([, name]) => wording('neighbours', name, measure(`first scores around it, ${spaced(name)}`)),
  },
  {
    shape: /^page([A-Z]\w*)$/u,
    tell: ([, name]) => wording('page', 'page', measure(`${spaced(name).trim()} of the page`)),
  },
  {
    shape: /^topic([A-Z]\w*)$/u,
    tell: ([, name]) =>
      wording('topic', 'topic around', share(`of the words of its ${spaced(name).trim()} are about the topic`)),
  },
];

function neighbourOf(base: Wording | null, by: number): Wording | null {
  return base === null ? null : ofNeighbour(by, base);
}
