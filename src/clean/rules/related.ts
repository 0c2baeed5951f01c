import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';
import { endsSentence } from './sentences.ts';

const isHeading = has('line', 'related', 'mostRead');
const opensAsHeading = has('start', 'related', 'mostRead');
const opensAsReadMore = has('start', 'readMore');

/** A label of up to three words and a separator, then text: `Also read: …`, `Lire aussi – …`, `[ Read more | …`. */
const labelled =
  /^[^\p{L}\p{N}]{0,6}(?:[\p{L}\p{M}'’]{1,20}\s?[:：|»›】］\]]|[\p{L}\p{M}'’]{1,20}(?: [\p{L}\p{M}'’]{1,20}){1,2}\s?[:：|»›–—-])\s?\S/u;
/** A label in capitals, then a headline that is not. */
const capitals = /^[^\p{L}\p{N}]{0,6}\p{Lu}[\p{Lu}'’ ]{6,30}\s+\p{Lu}\p{Ll}/u;
export const related: readonly Rule[] = [
  {
    id: 'read-also',
    kind: 'related',
    says: 'A label such as "also read" with a separator, and the headline of another story.',
    decides: true,
    needs: maskOf('readMore'),
    matches: ({ text }, around) =>
      text.length <= 240 && opensAsReadMore(around) && (labelled.test(text) || capitals.test(text)),
  },
  {
    id: 'related-heading',
    kind: 'related',
    says: 'The heading over links to other stories.',
    decides: true,
    needs: maskOf('related', 'mostRead'),
    matches: ({ text }, around) => text.length <= 60 && isHeading(around),
  },
  {
    id: 'related-from',
    kind: 'related',
    says: 'Short lines that open as headings over links to other stories do.',
    decides: false,
    needs: maskOf('related', 'mostRead'),
    matches: ({ text }, around) => text.length <= 100 && opensAsHeading(around) && !endsSentence(text),
  },
];
