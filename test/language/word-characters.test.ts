import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWordCharacters } from '../../src/language/word-characters.ts';

test('letters and digits of any script are counted, marks and signs are not', () => {
  expect(countWordCharacters('Quay 7, “Fähre” — नाव 😀 𝒜')).toBe(13);
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(fc.property(text, (one) => countWordCharacters(one) === (one.match(/[\p{L}\p{N}]/gu)?.length ?? 0)));
});
