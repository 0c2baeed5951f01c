import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';
import { endsSentence, tailOf } from './sentences.ts';

const isLabel = has('line', 'photo');
const opensAsCredit = has('start', 'photo');
const closesAsCredit = has('end', 'photo');
const holdsCredit = has('within', 'photo');

/** `Photo: A. Person / Agency`, `Foto von A. Person`, `© A. Person/Agency`: a label, a separator or "by", a name. */
const credit =
  /^[^\p{L}\p{N}]{0,4}\p{L}{1,16}(?: \p{L}{2,12}){0,2}(?:\s?[:：|=/／＝]|\s(?:by|von|par|de|di|door|av|por|oleh|courtesy of)\s)\s?\S/u;
const agencyTail =
  /[(/|–-]\s?(?:Getty Images|Reuters|REUTERS|AFP|AP|EPA|EFE|dpa|DPA|ANSA|PTI|ANI|Xinhua|Bernama|Yonhap|Kyodo|TASS|Shutterstock|iStock|Unsplash|Alamy)\)?$/u;
/** What stands in for a picture in a dump: `Orange background`, `Site logo`, `User avatar`. */
const standIn = /^[\p{L}-]{2,16} \p{L}{4,11}$/u;
const standIns: ReadonlySet<string> = new Set(
  'background gradient placeholder thumbnail icon logo avatar banner'.split(' '),
);

export const captions: readonly Rule[] = [
  {
    id: 'photo-credit',
    kind: 'caption',
    says: 'Who took the picture: a label, then a separator or "by", then a name; no sentence.',
    decides: true,
    needs: maskOf('photo'),
    matches: ({ text }, around) =>
      text.length <= 120 && opensAsCredit(around) && credit.test(text) && !endsSentence(text),
  },
  {
    id: 'media-label',
    kind: 'caption',
    says: 'A line that is a label of a picture or player.',
    decides: true,
    needs: maskOf('photo'),
    matches: ({ text }, around) => text.length <= 50 && isLabel(around) && !text.endsWith(':'),
  },
  {
    id: 'picture-stand-in',
    kind: 'caption',
    says: 'The description that stands in for a decorative picture.',
    decides: true,
    matches: ({ text }) =>
      text.length <= 30 && isPair(text) && standIns.has(lastWord(text).toLowerCase()) && standIn.test(text),
  },
  {
    id: 'caption-markup',
    kind: 'caption',
    says: 'A caption by its markup.',
    decides: false,
    matches: ({ form }) => form === 'caption',
  },
  {
    id: 'caption-line',
    kind: 'caption',
    says: 'A line that closes with a picture agency or holds the wording of a picture credit.',
    decides: false,
    matches: ({ text }, around) =>
      text.length <= 400 &&
      (closesAsCredit(around) || holdsCredit(around) || opensAsCredit(around) || endsInAgency(text)),
  },
];

const longestAgency = 24;
/** Borders are looked for before the expression is run: most lines have none near their end. */
function endsInAgency(text: string): boolean {
  for (let at = Math.max(0, text.length - longestAgency); at < text.length; at++)
    if (isAgencyBorder(text.charCodeAt(at))) return agencyTail.test(tailOf(text, longestAgency));
  return false;
}

/** `(`, `/`, `|`, `-` and `–`. */
function isAgencyBorder(code: number): boolean {
  return code === 0x28 || code === 0x2f || code === 0x7c || code === 0x2d || code === 0x2013;
}

/** Two words, of which the second may be a stand-in by its length. */
function isPair(text: string): boolean {
  const space = text.indexOf(' ');
  const size = text.length - space - 1;
  return space >= 2 && space <= 16 && size >= 4 && size <= 11;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
