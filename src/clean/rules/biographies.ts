import { classOf, SURROGATE, UPPER } from '../../language/classes.ts';
import type { Rule } from '../rule.ts';
import { has, maskOf, placeOf } from './places.ts';

const isHeading = has('line', 'biography');
const opensAsBiography = has('start', 'biography');
const holdsBiography = has('within', 'biography');

/** "A. Writer is a reporter who…", near the start of the line, with the name before it. */
const profession =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:is|was) (?:an?|the) [^.]{0,60}\b(?:writer|reporter|journalist|editor|author|correspondent|blogger|contributor|columnist|producer|analyst|lecturer|professor|freelancer)\b/u;
const works =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:covers|writes|reports|has written|has worked|has been writing|edits|joined)\b/u;
const handle = /(?:@[A-Za-z0-9_]{2,}|\b[\w.-]+@[\w-]+\.\w{2,})/u;

export const biographies: readonly Rule[] = [
  {
    id: 'biography-heading',
    kind: 'biography',
    says: 'The heading over a note about the author.',
    decides: true,
    needs: maskOf('biography'),
    matches: ({ text }, around) => text.length <= 60 && isHeading(around),
  },
  {
    id: 'biography-contact',
    kind: 'biography',
    says: 'How to reach or follow the author: wording for it, and an address or handle.',
    decides: true,
    needs: maskOf('biography'),
    matches: ({ text }, around) =>
      text.length <= 400 && placeOf(around) > 0.1 && holdsBiography(around) && handle.test(text),
  },
  {
    id: 'biography-line',
    kind: 'biography',
    says: 'The wording of a note about the author, after the first third of the page.',
    decides: false,
    needs: maskOf('biography'),
    matches: ({ text }, around) =>
      text.length <= 700 && placeOf(around) >= 0.33 && (opensAsBiography(around) || holdsBiography(around)),
  },
  {
    id: 'biography-trade',
    kind: 'biography',
    says: 'A name and what its owner does for a living, after the first third of the page.',
    decides: false,
    matches: ({ text }, around) =>
      text.length >= 20 &&
      text.length <= 700 &&
      placeOf(around) >= 0.33 &&
      mayBeName(text) &&
      (profession.test(text) || works.test(text)),
  },
];

/** Names open with a capital, or with a character beyond the basic plane. */
function mayBeName(text: string): boolean {
  return (classOf(text.charCodeAt(0)) & (UPPER | SURROGATE)) !== 0;
}
