import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'comments');
const opensAsPrompt = has('start', 'comments');
const holdsPrompt = has('within', 'comments');

const sentenceAboutComments = /["“”«»„]|\b(?:said|says|told|added|were|drew|from)\b/u;

export const comments: readonly Rule[] = [
  {
    id: 'comment-label',
    kind: 'comments',
    says: 'A line that is a label, button or count of a comment box.',
    decides: true,
    needs: maskOf('comments'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'comment-prompt',
    kind: 'comments',
    says: 'A request to comment, to log in first, or to mind the rules.',
    decides: true,
    needs: maskOf('comments'),
    matches: ({ text }, around) => text.length <= 260 && opensAsPrompt(around) && !sentenceAboutComments.test(text),
  },
  {
    id: 'comment-mention',
    kind: 'comments',
    says: 'Short lines with the wording of a comment box.',
    decides: false,
    needs: maskOf('comments'),
    matches: ({ text }, around) => text.length <= 260 && holdsPrompt(around),
  },
];
