import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isNewsletter = has('line', 'newsletter');
const opensAsNewsletter = has('start', 'newsletter');
const holdsNewsletter = has('within', 'newsletter');
const isApp = has('line', 'app');
const opensAsApp = has('start', 'app');
const holdsApp = has('within', 'app');

/** Names of shops and systems, and words of an offer: one of them stands in every invitation to install. */
const shop =
  /\b(?:app store|play store|google play|preferred|iphone|ipad|ios|android|free|today|kostenlos|gratuit\p{L}*|gratis|grátis|ücretsiz|бесплатно|безкоштовно)\b|免费|無料|무료|安卓|苹果/iu;

/** Prose about newsletters speaks of somebody, in quotation marks or with a verb of speech. */
const quoted = /["“”«»„]|\b(?:said|says|told|added|wrote)\b/u;

export const newsletters: readonly Rule[] = [
  {
    id: 'newsletter-label',
    kind: 'newsletter',
    says: 'A line that is a label of a newsletter box.',
    decides: true,
    needs: maskOf('newsletter'),
    matches: ({ text }, around) => text.length <= 60 && isNewsletter(around),
  },
  {
    id: 'newsletter-prompt',
    kind: 'newsletter',
    says: 'An invitation to a newsletter: it opens as one, or holds its wording and quotes nobody.',
    decides: true,
    needs: maskOf('newsletter'),
    matches: ({ text }, around) =>
      ((text.length <= 300 && opensAsNewsletter(around)) || (text.length <= 140 && holdsNewsletter(around))) &&
      !quoted.test(text),
  },
  {
    id: 'app-label',
    kind: 'newsletter',
    says: 'A line that is a label of a prompt to install an app.',
    decides: true,
    needs: maskOf('app'),
    matches: ({ text }, around) => text.length <= 60 && isApp(around),
  },
  {
    id: 'app-prompt',
    kind: 'newsletter',
    says: 'An invitation to install an app.',
    decides: true,
    needs: maskOf('app'),
    matches: ({ text }, around) =>
      text.length <= 240 && opensAsApp(around) && holdsApp(around) && shop.test(text) && !quoted.test(text),
  },
  {
    id: 'app-mention',
    kind: 'newsletter',
    says: 'Short lines with the wording of a prompt to install an app.',
    decides: false,
    needs: maskOf('app'),
    matches: ({ text }, around) => text.length <= 240 && (opensAsApp(around) || holdsApp(around)),
  },
];
