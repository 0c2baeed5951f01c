import type { Page } from '../../model.ts';
import { lexiconKindNames, pageHits } from '../lexicons/index.ts';
import { codeKinds, codeOf } from './code.ts';
import { bitsOf, signsOf } from './signs.ts';

const firstFree = lexiconKindNames.length;

/** What a block has besides wording, a bit each above those of the kinds of wording. */
export const traits = {
  /** A digit of ASCII, Arabic, Persian or Devanagari. */
  digit: 1 << firstFree,
  /** A bar, dot or arrow that may part the entries of a menu. */
  bar: 1 << (firstFree + 1),
  copyright: 1 << (firstFree + 2),
  /** It is program text in a dump. */
  code: 1 << (firstFree + 3),
  /** It comes from HTML. */
  markup: 1 << (firstFree + 4),
} as const;

const bars = bitsOf('>/|»');
const digit = bitsOf('0');
const copyright = bitsOf('©');

/** The page asked for last: its blocks are judged one after the other. */
let last: { readonly page: Page; readonly evidence: Int32Array } | null = null;

/** For each block of a page the bits of its kinds of wording and of its {@link traits}. */
export function evidenceOf(page: Page): Int32Array {
  if (last?.page !== page) last = { page, evidence: findEvidence(page) };
  return last.evidence;
}

function findEvidence(page: Page): Int32Array {
  const { any } = pageHits(page);
  const { bits } = signsOf(page);
  const evidence = new Int32Array(any.length);
  const code = page.from === 'text' ? codeOf(page) : null;
  for (let at = 0; at < any.length; at++) {
    let found = any[at];
    if (bits[at] & digit) found |= traits.digit;
    if (bits[at] & bars) found |= traits.bar;
    if (bits[at] & copyright) found |= traits.copyright;
    if (code !== null && code[at] !== codeKinds.none) found |= traits.code;
    if (page.blocks[at].markup !== null) found |= traits.markup;
    evidence[at] = found;
  }
  return evidence;
}
