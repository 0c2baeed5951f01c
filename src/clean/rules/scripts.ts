import type { Rule } from '../rule.ts';
import { codeKinds, codeOf } from './code.ts';
import { traits } from './evidence.ts';
import { has, maskOf } from './places.ts';

const asksForBrowser = has('start', 'browser');
const namesBrowser = has('within', 'browser');

/** Program text that stripping tags left in a dump. In HTML it stays in its element, and what shows is the story's own. */
export const scripts: readonly Rule[] = [
  {
    id: 'style-line',
    kind: 'style',
    says: 'Lines of a style sheet, and what stands inside a run of them.',
    decides: true,
    needs: traits.code,
    matches: ({ markup }, { page, position }) => markup === null && codeOf(page)[position] === codeKinds.style,
  },
  {
    id: 'script-line',
    kind: 'script',
    says: 'Lines of JavaScript, JSON or raw markup, and what stands inside a run of them.',
    decides: true,
    needs: traits.code,
    matches: ({ markup }, { page, position }) => markup === null && codeOf(page)[position] === codeKinds.script,
  },
  {
    id: 'browser-notice',
    kind: 'other',
    says: 'Requests to turn on JavaScript, to change the browser or to turn off an ad blocker.',
    decides: true,
    needs: maskOf('browser'),
    matches: ({ text }, around) =>
      text.length <= 300 && (asksForBrowser(around) || (text.length <= 160 && namesBrowser(around))),
  },
];
