import type { Rule, Surroundings } from '../rule.ts';
import { below, placeOf } from './places.ts';
import { endsAsText } from './sentences.ts';

const isBelowRelated = below('related', 'mostRead');
const isBelowComments = below('comments');
const isBelowBiography = below('biography');
const isBelowFooter = below('footer', 'legal');

function isHead(around: Surroundings): boolean {
  return around.position < 8 && placeOf(around) < 0.25;
}

/** What the part of the page tells where the words do not: these come last and only name. */
export const parts: readonly Rule[] = [
  {
    id: 'masthead-line',
    kind: 'masthead',
    says: 'Short lines at the head of the page that are no sentence.',
    decides: false,
    matches: ({ text, form }, around) =>
      form === 'paragraph' && text.length <= 60 && isHead(around) && !endsAsText(text),
  },
  {
    id: 'related-item',
    kind: 'related',
    says: 'What stands under a heading for other stories.',
    decides: false,
    matches: (_block, around) => isBelowRelated(around),
  },
  {
    id: 'comment-text',
    kind: 'comments',
    says: 'What stands under the heading of the comments.',
    decides: false,
    matches: (_block, around) => isBelowComments(around),
  },
  {
    id: 'biography-text',
    kind: 'biography',
    says: 'What stands under a heading for a note about the author.',
    decides: false,
    matches: ({ text }, around) => text.length >= 30 && isBelowBiography(around),
  },
  {
    id: 'footer-text',
    kind: 'footer',
    says: 'What stands under a line of legal or footer wording, in the last fifth of the page.',
    decides: false,
    matches: ({ text }, around) => text.length <= 300 && placeOf(around) >= 0.8 && isBelowFooter(around),
  },
];
