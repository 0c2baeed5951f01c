/** Closing marks that may follow the end of a sentence. */
const closing = '"”’»)]';
const full = '.!?。！？।؟۔';

/** Whether a line ends as a sentence does: a full stop, question or exclamation mark, then perhaps a closing mark. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  if (at > 0 && closing.includes(text[at])) at--;
  return at >= 0 && full.includes(text[at]);
}

/** The same, or a colon or ellipsis: what a label, a name or a menu does not end in. */
export function endsAsText(text: string): boolean {
  const last = text[text.length - 1];
  return last === ':' || last === '…' || endsSentence(text);
}

/** Last characters of a line, for expressions that look for its end. */
export function tailOf(text: string, characters: number): string {
  return text.length <= characters ? text : text.slice(-characters);
}

/** Whether the first character is a small or large letter of ASCII, or a digit. */
export function startsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
