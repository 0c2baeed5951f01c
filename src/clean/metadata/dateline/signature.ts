import type { Agency } from '../../lexicons/agencies.ts';
import { agenciesIn, agencyNamed } from '../agency-names.ts';
import { isDateWord, placeIn } from './place.ts';

export interface Signature {
  readonly place: string | null;
  readonly agencies: readonly Agency[];
  /** Brackets that belong to datelines and nothing else. */
  readonly sure: boolean;
}

export const agencyParts = /\s*(?:[/,;&+|]|\s-\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|=)\s*/u;

const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

const easternDate = /\d{1,2}\s?[日일月월]/gu;

const easternNoise = /[\s=・\d]|記者|记者|特派員|特派员|기자|특파원|発|通信$/gu;

/** The agencies that a bracket holds, if it holds nothing else but a place, a date or a reporter. */
export function signature(inner: string): Signature | null {
  const parts = inner.split(agencyParts).filter((part) => part !== '');
  const named = parts.map(agencyNamed);
  const agencies = named.filter((agency) => agency !== null);
  const rest = parts.filter((part, index) => named[index] === null && !isDate(part));
  if (agencies.length > 0 && rest.length === 1 && eastern.test(inner) && agenciesIn(inner).length > agencies.length)
    return easternSignature(inner);
  const isService = rest.length === 1 && serviceMark.test(rest[0]);
  if (agencies.length > 0 && (rest.length === 0 || isService || (rest.length === 1 && isPlain(rest[0])))) {
    return {
      place: rest.length === 1 && !isService ? placeIn(rest[0]) : null,
      agencies,
      sure: rest.length === 1 && eastern.test(inner),
    };
  }
  return eastern.test(inner) ? easternSignature(inner) : withTrailer(inner);
}

/** `June 3`, `2031`: `(Newsfile Corp. - June 3, 2031)`. */
function isDate(part: string): boolean {
  return (
    /\d/u.test(part) &&
    part
      .trim()
      .split(/[\s.]+/u)
      .every((word) => word === '' || isDateWord(word))
  );
}

/** A regional service beside its agency: `dpa/lnw`. */
const serviceMark = /^\p{Ll}{2,4}$/u;

/** `AP Business Writer`, `Reuters Life!`: a longer name that opens with the agency's. */
function withTrailer(inner: string): Signature | null {
  const [first] = agenciesIn(inner);
  return first !== undefined &&
    first.start === 0 &&
    inner.length - first.end <= 12 &&
    /^[!\s]*(?:staff|news|writer|sports|life|health)?[!\s]*$/iu.test(inner.slice(first.end))
    ? { place: null, agencies: [first.agency], sure: false }
    : null;
}

function easternSignature(inner: string): Signature | null {
  const named = agenciesIn(inner);
  if (named.length === 0) return null;
  const rest = named
    .reduce((text, { start, end }) => text.replace(inner.slice(start, end), ' '), inner)
    .replace(easternDate, ' ')
    .replace(easternNoise, '');
  if (rest.length > 10) return null;
  return {
    place: rest === '' || rest.length > 5 ? null : rest,
    agencies: named.map(({ agency }) => agency),
    sure: true,
  };
}

function isPlain(text: string): boolean {
  return text.length <= 30 && placeIn(text) !== null;
}
