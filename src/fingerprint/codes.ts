/** The code units of a text: reading them from an array is many times faster than from a string. */
let codes = new Uint16Array(4096);
let codeBytes = Buffer.from(codes.buffer);
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * The code units of a text, valid until the next call; there may be more behind them. One more than the text has is 0, so that
 * looking one ahead needs no test.
 */
export function codesOf(text: string): Uint16Array {
  if (text.length >= codes.length) {
    codes = new Uint16Array(2 * text.length);
    codeBytes = Buffer.from(codes.buffer);
  }
  codeBytes.write(text, 0, 'utf16le');
  if (isBigEndian) codeBytes.subarray(0, 2 * text.length).swap16();
  codes[text.length] = 0;
  return codes;
}
