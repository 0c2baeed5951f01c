import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'cookie');
const opensAsNotice = has('start', 'cookie');
const holdsNotice = has('within', 'cookie');

/** What a notice that opens so must also speak of. */
const subject =
  /cookie|technical storage|technische speicherung|stockage|almacenamiento|archiviazione|technische opslag|armazenamento|przechowywanie|gdpr|consent|privacy|personal data|partners|terms|datenschutz|einwilligung|externe|consentement|çerez|kuki|кук|персональн|クッキー|쿠키|الارتباط|کوکی|कुकी/iu;

/** Prose about cookies quotes or names a speaker. */
const quoted = /["“”«»„]|\b(?:said|says|told|added|ruled|wrote)\b/u;

export const cookies: readonly Rule[] = [
  {
    id: 'cookie-label',
    kind: 'cookie',
    says: 'A line that is a button or heading of a cookie notice.',
    decides: true,
    wording: maskOf('cookie'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'cookie-notice',
    kind: 'cookie',
    says: 'A notice that the site uses cookies or processes data: it opens as one and quotes nobody.',
    decides: true,
    wording: maskOf('cookie'),
    matches: ({ text }, around) =>
      text.length <= 900 && opensAsNotice(around) && subject.test(text) && !quoted.test(text),
  },
  {
    id: 'cookie-text',
    kind: 'cookie',
    says: 'Text with the wording of a cookie notice.',
    decides: false,
    wording: maskOf('cookie'),
    matches: ({ text }, around) => text.length <= 900 && holdsNotice(around),
  },
];
