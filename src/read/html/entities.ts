import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

let decoded = '';
const decoder = new EntityDecoder(htmlDecodeTree, (point) => {
  decoded += String.fromCodePoint(point);
});

/** Length of the character reference at an `&`, 0 where it is none; what it stands for is in `lastEntity`. */
export function entityAt(html: string, at: number, inAttribute: boolean): number {
  decoded = '';
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy);
  const length = decoder.write(html, at + 1);
  return length < 0 ? decoder.end() : length;
}

/** The characters that the reference found last stands for. */
export function lastEntity(): string {
  return decoded;
}
