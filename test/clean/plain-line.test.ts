import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine, stemsOf } from '../../src/clean/plain-line.ts';

test('two printings of one line are one', () => {
  expect(plainLine('“Ferry” stays — for now!')).toBe(plainLine('FERRY STAYS for now'));
  expect(plainLine('Fähre: 3 Boote')).toBe('fähre3boote');
});

test('words that begin alike have one stem', () => {
  expect(stemsOf('They collided: a collision, the 4th')).toEqual(['they', 'coll', 'coll']);
  expect(stemsOf('İlgili kollar')).toEqual(['ilgi', 'koll']);
});

test('a line of ASCII is read as any other', () => {
  const line = fc.string({ unit: fc.constantFrom(...'abcXYZ019 .-’“—'), maxLength: 40 });
  fc.assert(
    fc.property(line, (text) => {
      // A letter beyond ASCII has the line read the other way.
      expect(plainLine(`${text} é`)).toBe(`${plainLine(text)}é`);
      expect(stemsOf(`${text} é`)).toEqual(stemsOf(text));
    }),
  );
});
