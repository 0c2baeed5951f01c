const notPlain = /[^\p{L}\p{N}]+/gu;
const longWord =
  /[\p{L}\p{M}]{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|\p{Script=Hangul}{2,3}/gu;
/** Turkish capitals have other small letters than those of other languages. */
const dottedOrNot = /ı|i̇/gu;
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

/** Letters and digits in lower case: equal for two printings of one line. */
export function plainLine(text: string): string {
  return isSimple(text) ? simplePlain(text) : text.toLowerCase().replace(notPlain, '');
}

/** Enough of each long word to be the same in `collide` and `collided`; a Korean word is short, and its endings are many. */
export function stemsOf(text: string): string[] {
  if (isSimple(text)) return simpleStems(text.toLowerCase());
  const words = text.toLowerCase().replace(dottedOrNot, 'i').match(longWord) ?? [];
  return words.map((word) => word.slice(0, isHangul(word.charCodeAt(0)) ? 2 : 4));
}

/**
 * Whether all letters and digits of a text are of ASCII, and the rest is signs of ASCII and the dashes and quotation marks of print:
 * it is read in one loop then, which takes a third of the time.
 */
function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

function simplePlain(text: string): string {
  let plain = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (code >= 0x30 && code <= 0x39)) continue;
    if (at > start) plain += text.slice(start, at);
    start = at + 1;
  }
  return (plain + text.slice(start)).toLowerCase();
}

const [shortestWord, stemLength] = [4, 4];

function simpleStems(text: string): string[] {
  const stems: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) continue;
    if (at - start >= shortestWord) stems.push(text.slice(start, start + stemLength));
    start = at + 1;
  }
  return stems;
}

/** A letter of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
