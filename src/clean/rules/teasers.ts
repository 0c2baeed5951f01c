import type { Rule } from '../rule.ts';
import { has } from './places.ts';

const closesAsTeaser = has('end', 'teaser', 'readMore');
const isTeaserLabel = has('line', 'teaser', 'readMore');

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
    matches: ({ text }, around) =>
      text.length >= 20 && closesAsTeaser(around) && !isTeaserLabel(around) && ellipsisNearEnd.test(text.slice(-60)),
  },
  {
    id: 'teaser-label',
    kind: 'teaser',
    says: 'A line that is nothing but the words to click on.',
    decides: true,
    matches: ({ text }, around) => text.length <= 40 && isTeaserLabel(around),
  },
  {
    id: 'teaser-more',
    kind: 'teaser',
    says: 'A text that ends in the words to click on.',
    decides: false,
    matches: ({ text }, around) => closesAsTeaser(around) && cutThenLabel.test(text.slice(-60)),
  },
  {
    id: 'teaser-ellipsis',
    kind: 'teaser',
    says: 'A text cut with an ellipsis.',
    decides: false,
    matches: ({ text }) => text.length >= 30 && cut.test(text.slice(-8)),
  },
];
