import { BLANK, CLOSER, classOf, DIGIT, LETTER, LOWER, OPENER, TERMINAL } from '../../language/classes.ts';

/** `closed` after a sentence's end, `comma` after a comma, dash or open bracket, `label` after a colon or bar, `code` after `;{}`, else `open`. */
export type Ending = 'closed' | 'comma' | 'label' | 'code' | 'open';

/** How a text ends, seen through closing quotes and brackets. */
export function endingOf(text: string): Ending {
  for (let at = text.length - 1; at >= 0 && at > text.length - 6; at--) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind & TERMINAL) return 'closed';
    if (codeEnds.has(code)) return 'code';
    if (labels.has(code)) return 'label';
    if (commas.has(code) || (kind & OPENER && !(kind & CLOSER))) return 'comma';
    if (!(kind & CLOSER)) return 'open';
  }
  return 'open';
}

const codes = (characters: string) => new Set([...characters].map((one) => one.charCodeAt(0)));
const labels = codes(':：|»›>•·');
const commas = codes(',–—，、；،');
const codeEnds = codes(';{}');

/** The start of a line, as far as it tells whether the line before reads on. */
export type Start = 'punctuation' | 'lower' | 'other';

export function startOf(text: string): Start {
  const code = text.charCodeAt(0);
  const kind = classOf(code);
  const second = classOf(text.charCodeAt(1) || 32);
  if (kind & LOWER) return 'lower';
  if (alwaysInside.has(code)) return second & (BLANK | LETTER | DIGIT | CLOSER | TERMINAL) ? 'punctuation' : 'other';
  if (kind & TERMINAL || code === 58)
    return second & (BLANK | CLOSER) && !(second & TERMINAL) ? 'punctuation' : 'other';
  if (apostrophes.has(code) && second & LOWER) return lowerAfterApostrophe(text);
  if (kind & OPENER && second & LOWER) return 'lower';
  return 'other';
}

const alwaysInside = codes(',;)]”’，、；）】」』،؛');
const apostrophes = codes("'’");

/** `'s` and `’ll` go on a word; `'with tears'` opens a quotation. Both read on. */
function lowerAfterApostrophe(text: string): Start {
  const third = classOf(text.charCodeAt(2) || 32);
  return third & LETTER ? 'lower' : 'punctuation';
}
