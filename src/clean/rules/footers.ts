import type { Rule } from '../rule.ts';
import { traits } from './evidence.ts';
import { has, maskOf } from './places.ts';

const opensAsLegal = has('start', 'legal');
const holdsLegal = has('within', 'legal');
const isLegalLabel = has('line', 'legal');
const isFooterLabel = has('line', 'footer');
const opensAsFooter = has('start', 'footer');
const holdsFooter = has('within', 'footer');

/** A copyright sign or word with a year or an owner in capitals, at the start of the line. */
const claim =
  /^[^\p{L}\p{N}]{0,6}(?:[©ⓒ]|\(c\)|copyright|Copyright|COPYRIGHT|\(C\))[\s©:]{0,4}(?:\([cC]\)\s?)?(?:(?:19|20)\d\d|\p{Lu}|by\b|\d)/u;
const claimWithin = /©\s?(?:(?:19|20)\d\d|\p{Lu})/u;
/** In a row of links at the foot of a page. */
const claimOfYear = /©\s?(?:19|20)\d\d\b/u;
const openings = '©ⓒ(cC';
const speech = /["“”«»„]|\b(?:said|says|told|added|argued|ruled)\b/u;

export const footers: readonly Rule[] = [
  {
    id: 'copyright-line',
    kind: 'legal',
    says: 'Who owns the rights: a copyright sign or word with a year or an owner, or "all rights reserved".',
    decides: true,
    matches: ({ text }, around) =>
      text.length <= 400 &&
      ((openings.includes(text[0]) && claim.test(text)) ||
        (holdsLegal(around) && ((opensAsLegal(around) && !text.includes(':')) || claimWithin.test(text)))) &&
      !speech.test(text),
  },
  {
    id: 'legal-line',
    kind: 'legal',
    says: 'Disclaimers, terms and reprint notices.',
    decides: false,
    needs: maskOf('legal') | traits.copyright,
    matches: ({ text }, around) =>
      text.length <= 700 &&
      (isLegalLabel(around) ||
        opensAsLegal(around) ||
        holdsLegal(around) ||
        (text.includes('©') && claimOfYear.test(text))),
  },
  {
    id: 'footer-label',
    kind: 'footer',
    says: 'A line of the links at the foot of a page, and notes of who made it.',
    decides: false,
    needs: maskOf('footer'),
    matches: ({ text }, around) =>
      text.length <= 200 && (isFooterLabel(around) || opensAsFooter(around) || holdsFooter(around)),
  },
];
