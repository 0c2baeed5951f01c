import type { Rule } from '../rule.ts';
import { has, maskOf, placeOf } from './places.ts';

const opensAsCredit = has('start', 'credit');
const closesAsCredit = has('end', 'credit');
const holdsCredit = has('within', 'credit');

/** In brackets from its first character to its last, or an opener, then a name. */
const bracketed = /^[[(].{6,400}[)\]]\.?$/u;
const named = /^[^\p{L}]{0,3}\p{L}{2,12}(?:\s\p{L}{2,10}){0,2}(?:\s|[:：]\s?)[\p{Lu}\p{Lo}]/u;
/** A mark of the wire alone on its line: `AFP`, `- Reuters`, `(dpa/ap)`, `— with agencies`. */
const wireMark =
  /^[^\p{L}\p{N}]{0,4}(?:with )?(?:AFP|AP|dpa|DPA|Reuters|REUTERS|PTI|ANI|IANS|Bernama|BERNAMA|Xinhua|TASS|ANSA|EFE|APA|SDA|ANP|Belga|PAP|CTK|ČTK|Yonhap|Kyodo|Antara|PNA|APP|UNB|NAN|WAM|SPA|Anadolu|AA|RIA Novosti|Interfax|UPI|CNA|agencies|Agencies|AGENCIES)(?:[/,+ -]{1,3}(?:AFP|AP|dpa|DPA|Reuters|REUTERS|PTI|ANI|IANS|Bernama|Xinhua|TASS|ANSA|EFE|agencies|Agencies|[a-z]{2,4})){0,4}[^\p{L}\p{N}]{0,4}$/u;

/** The number a German wire story closes with, after the name of a service or none: `dpa:310212-99-004417/3`. */
const wireNumber = /^(?:© )?(?:\p{L}[\p{L}-]{1,20}, )?[a-z]{2,6}:\d{6}-\d{1,3}-\d{3,8}\/\d{1,2}$/u;

export const credits: readonly Rule[] = [
  {
    id: 'credit-line',
    kind: 'credit',
    says: 'Who reported, wrote, edited or translated the story: in brackets, or an opener and names, after its start.',
    decides: true,
    needs: maskOf('credit'),
    matches: ({ text }, around) =>
      text.length <= 400 &&
      placeOf(around) >= 0.15 &&
      ((opensAsCredit(around) && bracketed.test(text)) || holdsCredit(around)),
  },
  {
    id: 'wire-mark',
    kind: 'credit',
    says: "An agency's name or story number alone on its line, after the start of the page.",
    decides: true,
    matches: ({ text }, around) =>
      text.length <= 60 &&
      placeOf(around) >= 0.15 &&
      (wireMark.test(text) || (text.includes(':') && wireNumber.test(text))),
  },
  {
    id: 'credit-mention',
    kind: 'credit',
    says: 'Short lines that open or close as credits do.',
    decides: false,
    needs: maskOf('credit'),
    matches: ({ text }, around) =>
      text.length <= 200 &&
      placeOf(around) >= 0.15 &&
      ((opensAsCredit(around) && named.test(text)) || closesAsCredit(around)),
  },
];
