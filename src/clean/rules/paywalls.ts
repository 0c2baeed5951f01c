import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'paywall');
const opensAsPrompt = has('start', 'paywall');
const holdsPrompt = has('within', 'paywall');
const speech = /["“”«»„]|\b(?:said|says|told|added|wrote)\b/u;

export const paywalls: readonly Rule[] = [
  {
    id: 'paywall-label',
    kind: 'paywall',
    says: 'A line that is a button or heading of a subscription offer.',
    decides: true,
    wording: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'paywall-prompt',
    kind: 'paywall',
    says: 'A request to subscribe, register or sign in to read on: it opens as one and quotes nobody.',
    decides: true,
    wording: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 300 && opensAsPrompt(around) && !speech.test(text),
  },
  {
    id: 'paywall-text',
    kind: 'paywall',
    says: 'Short text with the wording of a subscription offer.',
    decides: false,
    wording: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 300 && holdsPrompt(around),
  },
];
