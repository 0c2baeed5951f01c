import type { Agency } from '../lexicons/agencies.ts';
import { keyOf } from './agency-keys.ts';
import { agencies, keys } from './computed.ts';

/** An agency's name in a text; offsets in UTF-16 units, `end` exclusive. */
export interface NamedAgency {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

/** Names are looked for in short texts only: credit lines, bylines, the head of a paragraph. */
const longestText = 600;
const longestName = 6;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const startsSmall = /^\p{Ll}/u;
const edges = /^[\s"'“”‘’«»*_.,;:|•]+|[\s"'“”‘’«»*_,;:|•]+$/gu;

const byName = new Map(keys.names.map(([name, agency]) => [name, agencies[agency]]));
const byMark = new Map(keys.marks.map(([mark, agency]) => [mark, agencies[agency]]));
const unspacedNames = keys.unspaced.map(([name, agency]) => [name, agencies[agency]] as const);
const nameOpenings: ReadonlySet<string> = new Set(keys.nameOpenings);
const markOpenings: ReadonlySet<string> = new Set(keys.markOpenings);

/**
 * Whether a line has a word that opens an agency's name. Most lines have none and need no closer look; it is never wrong
 * when it says no.
 */
export function mayNameAgency(line: string): boolean {
  let start = -1;
  let hash = 0;
  let isPlain = true;
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      if (start < 0) hash = 0;
      if (start < 0) start = at;
      hash = code < 0x80 && hash >= 0 ? addCode(hash, code) : -1;
      if (code >= 0xe00 && isPlain && isUnspaced.test(line)) return true;
      isPlain &&= code < 0xe00;
    } else if (start >= 0) {
      if ((hash < 0 || mayOpen(hash)) && opensName(line.slice(start, at))) return true;
      start = -1;
    }
  }
  return false;
}

function opensName(word: string): boolean {
  return markOpenings.has(word) || (isLarge(word.charCodeAt(0)) && nameOpenings.has(word.toLowerCase()));
}

/** A bit for the hash of each opening in ASCII, whatever its case: most words are told to be none without a look into the sets. */
const openingBits = new Uint8Array(1 << 11);
for (const word of [...nameOpenings, ...markOpenings]) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addCode(hash, word.charCodeAt(at));
  openingBits[hash >> 3] |= 1 << (hash & 7);
}

function mayOpen(hash: number): boolean {
  return (openingBits[hash >> 3] & (1 << (hash & 7))) !== 0;
}

function addCode(hash: number, code: number): number {
  return (hash * 31 + (code | 0x20)) & 0x3fff;
}

const isUnspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ufaff]/u;

/** Digits and letters; beyond ASCII all but spaces and punctuation marks. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

/** Not a small ASCII letter: names in other scripts are looked up whatever their case. */
function isLarge(code: number): boolean {
  return code < 0x61 || code > 0x7a;
}

/** The agency that this whole text names, in full or by its mark: `Reuters`, `The Associated Press`, `dpa`. */
export function agencyNamed(text: string): Agency | null {
  const name = text.replace(edges, '');
  if (name === '' || name.length > 60) return null;
  return lookUp(name);
}

/** Every agency named in a short text, from left to right, longest name first; past 600 characters nothing is read. */
export function agenciesIn(text: string): NamedAgency[] {
  const head = text.slice(0, longestText);
  const words = Array.from(head.matchAll(word), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const found: NamedAgency[] = [];
  for (let at = 0; at < words.length; ) {
    const named = longestAt(head, words, at);
    if (named === null) at++;
    else {
      found.push(named.mention);
      at += named.words;
    }
  }
  if (found.length > 0 || !unspaced.test(head)) return found;
  return unspacedIn(head);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function longestAt(text: string, words: readonly Span[], at: number): { mention: NamedAgency; words: number } | null {
  for (let count = Math.min(longestName, words.length - at); count > 0; count--) {
    const { start } = words[at];
    const { end } = words[at + count - 1];
    const agency = end - start > 60 ? null : lookUp(text.slice(start, end));
    if (agency !== null) return { mention: { agency, start, end }, words: count };
  }
  return null;
}

function lookUp(name: string): Agency | null {
  const marked = byMark.get(keyOf(name));
  if (marked !== undefined) return marked;
  return (startsSmall.test(name) ? undefined : byName.get(keyOf(name.toLowerCase()))) ?? null;
}

/** Scripts without spaces: names stand anywhere, so the longest that occurs counts, once each. */
function unspacedIn(text: string): NamedAgency[] {
  const found: NamedAgency[] = [];
  for (const [name, agency] of unspacedNames) {
    const start = text.indexOf(name);
    const end = start + name.length;
    if (start < 0 || found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ agency, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
