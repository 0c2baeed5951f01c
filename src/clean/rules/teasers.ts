import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';
import { tailOf } from './sentences.ts';

const closesAsTeaser = has('end', 'teaser', 'readMore');
const isTeaserLabel = has('line', 'teaser');
const isLabel = has('line', 'teaser', 'readMore');

/** An ellipsis or cut mark, then a few words to click on. */
const cutThenLabel = /(?:…|\.\.\.|\[\s?(?:…|\.\.\.)\s?\]|[.!?»"”])\s{0,2}[[(]?[^.…!?]{2,40}$/u;
const cut = /(?:…|\.{3}|\[\+\]|\[(?:…|\.{3})\])$/u;
const ellipsisNearEnd = /(?:…|\.{3})[^.…]{0,44}$/u;

export const teasers: readonly Rule[] = [
  {
    id: 'teaser-cut',
    kind: 'teaser',
    says: 'The start of another story, cut with an ellipsis, and the words to click on.',
    decides: true,
    needs: maskOf('teaser', 'readMore'),
    matches: ({ text }, around) =>
      text.length >= 20 && closesAsTeaser(around) && !isLabel(around) && ellipsisNearEnd.test(tailOf(text, 60)),
  },
  {
    id: 'teaser-label',
    kind: 'teaser',
    says: 'A line that is nothing but the words to click on.',
    decides: true,
    needs: maskOf('teaser', 'readMore'),
    matches: ({ text }, around) => text.length <= 40 && isTeaserLabel(around) && !text.endsWith(':'),
  },
  {
    id: 'teaser-more',
    kind: 'teaser',
    says: 'A text that ends in the words to click on.',
    decides: false,
    needs: maskOf('teaser', 'readMore'),
    matches: ({ text }, around) => closesAsTeaser(around) && cutThenLabel.test(tailOf(text, 60)),
  },
  {
    id: 'teaser-ellipsis',
    kind: 'teaser',
    says: 'A text cut with an ellipsis.',
    decides: false,
    matches: ({ text }) => text.length >= 30 && '….]'.includes(text[text.length - 1]) && cut.test(tailOf(text, 8)),
  },
];
