import { franc } from 'franc-min';
import { functionWords } from './function-words.ts';

/** Letters of text that are looked at; more tell no more. */
const sample = 600;
/** Under this many letters nothing is said. */
const leastLetters = 40;
/** Small words that must be seen, and by how much the best language must lead, for the words to decide. */
const leastHits = 5;
const leastLead = 1.25;

const languages = Object.keys(functionWords);
const columns = new Map<string, number[]>();
languages.forEach((language, column) => {
  for (const word of new Set(functionWords[language].split(' ')))
    columns.set(word, [...(columns.get(word) ?? []), column]);
});

/** BCP 47 primary tag; null for fewer than 40 letters (20 in scripts without spaces). */
export function languageOf(text: string): string | null {
  return sureLanguage(text) ?? likelyLanguage(text);
}

/** What a script of one language or the small words of a text's first 600 characters say beyond doubt; else null. */
export function sureLanguage(text: string): string | null {
  const head = text.slice(0, sample);
  const western = !beyondLatin.test(head);
  const letters = western ? head.length - (head.match(notLetters)?.length ?? 0) : lettersIn(head);
  const byScript = western ? null : scriptOf(head, letters);
  if (byScript !== null) return letters >= leastLetters / 2 ? byScript : null;
  return letters < leastLetters ? null : wordsOf(head);
}

/** The guess of trigrams, for the languages and texts that small words leave open; fifty times as slow, less often right. */
export function likelyLanguage(text: string): string | null {
  const head = text.slice(0, sample / 2);
  return lettersIn(head) < leastLetters ? null : (iso1[franc(head)] ?? null);
}

const beyondLatin = /[^\u0000-\u024f\u2000-\u206f]/u;
const notLetters = /[\s\d!-@[-`{-\u00bf]/gu;

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** `en` of `en-GB`, `zh` of `zh_Hans`, `en` of `English`; null where it is no tag. */
export function primaryTag(tag: string): string | null {
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/iu.exec(tag.trim())?.[1].toLowerCase();
  if (primary === undefined) return spelled[tag.trim().toLowerCase()] ?? null;
  return (primary.length === 3 ? (iso1[primary] ?? primary) : renamed[primary]) ?? primary;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];
/** Japanese has few kana among its Han; the others fill a text. */
const leastShare: { readonly [language: string]: number } = { ja: 0.1 };

function scriptOf(text: string, letters: number): string | null {
  for (const [script, language] of scripts) {
    const count = text.match(script)?.length ?? 0;
    if (count > 0 && count >= letters * (leastShare[language] ?? 0.4)) return language;
  }
  return null;
}

/** The language whose small words are most among the text's, where they are enough and the lead is clear. */
function wordsOf(text: string): string | null {
  const hits = new Float64Array(languages.length);
  for (const word of text.toLowerCase().split(gaps)) {
    const known = columns.get(word);
    // A word that many languages share says little.
    if (known !== undefined) for (const column of known) hits[column] += 1 / known.length;
  }
  let best = 0;
  for (let column = 1; column < hits.length; column++) if (hits[column] > hits[best]) best = column;
  const lead = hits[best];
  if (lead < leastHits || hits.some((hit, column) => column !== best && hit * leastLead > lead)) return null;
  return languages[best];
}

const gaps = /[\s!-/:-@[-`{-\u00bf\u2010-\u206f\u060c\u06d4\u0964]+/u;

const renamed: { readonly [tag: string]: string } = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };
const spelled: { readonly [name: string]: string } = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  deutsch: 'de',
  italian: 'it',
  portuguese: 'pt',
  russian: 'ru',
  chinese: 'zh',
};
const iso1: { readonly [tag: string]: string } = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  pol: 'pl',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  ind: 'id',
  zlm: 'ms',
  zsm: 'ms',
  vie: 'vi',
  hrv: 'hr',
  bos: 'bs',
  srp: 'sr',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kaz: 'kk',
  uzn: 'uz',
  azj: 'az',
  pes: 'fa',
  arb: 'ar',
  urd: 'ur',
  hin: 'hi',
  npi: 'ne',
  mar: 'mr',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  kor: 'ko',
  jpn: 'ja',
  cmn: 'zh',
  tha: 'th',
  ell: 'el',
  heb: 'he',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  tgl: 'tl',
  jav: 'jv',
  sun: 'su',
};
