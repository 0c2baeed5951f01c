import type { Rule } from '../rule.ts';
import { has, maskOf, placeOf } from './places.ts';
import { endsSentence } from './sentences.ts';

const isLabel = has('line', 'byline');
const opensAsByline = has('start', 'byline');

/** Two words of an opener at most, then one to eight words of names: capitals, particles, commas, `and`, `|`, `/`, a place. */
const names =
  /^[^\p{L}]{0,3}\p{L}{1,12}(?:\s\p{Ll}{2,10})?[:：]?\s(?:(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|and|und|et|y|e|en|i|ve|de|da|di|van|von|der|den|al|bin|bint|dos|del|la|le|in|for|with|&)(?:[\s,|/·•–]{1,3}(?:-\s)?|(?=\d)|$)){1,9}(?:\d.{0,30})?$/u;
export const bylines: readonly Rule[] = [
  {
    id: 'byline-line',
    kind: 'byline',
    says: 'An opener such as "by" or "written by" and nothing but names after it.',
    decides: false,
    needs: maskOf('byline'),
    matches: ({ text }, around) =>
      text.length <= 110 && opensAsByline(around) && names.test(text) && !endsSentence(text),
  },
  {
    id: 'byline-label',
    kind: 'byline',
    says: 'A line that is the label or stand-in of an author: "written by", "staff reporter".',
    decides: false,
    needs: maskOf('byline'),
    matches: ({ text }, around) => text.length <= 50 && placeOf(around) <= 0.7 && isLabel(around),
  },
];
