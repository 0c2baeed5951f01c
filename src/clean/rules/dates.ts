import type { Rule } from '../rule.ts';
import { dateShape } from './dateline.ts';
import { traits } from './evidence.ts';
import { has, maskOf } from './places.ts';
import { endsSentence } from './sentences.ts';

const isAgo = has('line', 'ago');
const isLabel = has('line', 'updated');
const opensAsLabel = has('start', 'updated');
const closesAsLabel = has('end', 'updated');
const digit = /\p{Nd}/u;
export const dates: readonly Rule[] = [
  {
    id: 'date-line',
    kind: 'date',
    says: 'A line that is a date or time and nothing else, in any of the known languages.',
    decides: false,
    needs: traits.digit,
    matches: ({ text }) => text.length <= 120 && dateShape(text) === 'date',
  },
  {
    id: 'ago-line',
    kind: 'date',
    says: 'How long ago a page was published, and nothing else.',
    decides: true,
    needs: maskOf('ago') | traits.digit,
    matches: ({ text }, around) => text.length <= 60 && (isAgo(around) || dateShape(text) === 'ago'),
  },
  {
    id: 'published-line',
    kind: 'date',
    says: 'A label such as "published" or "updated", alone or with a date, and times to read.',
    decides: false,
    needs: maskOf('updated'),
    matches: ({ text }, around) =>
      text.length <= 120 &&
      (isLabel(around) || ((opensAsLabel(around) || closesAsLabel(around)) && digit.test(text) && !endsSentence(text))),
  },
];
