import type { Rule } from '../rule.ts';
import { has } from './places.ts';

const isHeading = has('line', 'related', 'mostRead');
const opensAsHeading = has('start', 'related', 'mostRead');
const opensAsReadMore = has('start', 'readMore');

/** The label before the first separator: `ALSO READ: `, `Read more | `, `Lire aussi – `. */
const labelled = /^[^\p{L}\p{N}]{0,6}[^:|»›>–—\n]{2,40}[:：|»›>–—]\s*\S/u;
const capitals = /^[^\p{L}\p{N}]{0,6}\p{Lu}[\p{Lu}'’ ]{6,30}\s+\p{Lu}/u;
const sentence = /[.!?。！？।]["”’»)]?$/u;

export const related: readonly Rule[] = [
  {
    id: 'read-also',
    kind: 'related',
    says: 'A label such as "also read" with a separator, and the headline of another story.',
    decides: true,
    matches: ({ text }, around) =>
      text.length <= 240 && opensAsReadMore(around) && (labelled.test(text) || capitals.test(text)),
  },
  {
    id: 'related-heading',
    kind: 'related',
    says: 'The heading over links to other stories.',
    decides: true,
    matches: ({ text }, around) => text.length <= 60 && isHeading(around),
  },
  {
    id: 'related-from',
    kind: 'related',
    says: 'Short lines that open as headings over links to other stories do.',
    decides: false,
    matches: ({ text }, around) => text.length <= 100 && opensAsHeading(around) && !sentence.test(text),
  },
];
