import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signArticle } from '../../src/fingerprint/index.ts';
import { shingleSets } from '../../src/fingerprint/shingles.ts';
import { hashWord } from '../../src/language/hash.ts';
import { type Signature, wordFlags } from '../../src/model.ts';
import { articleOf } from '../match/articles.ts';

const sign = (text: string, language: string | null = 'en') => signArticle(articleOf('a', text, { language }));
const wordsOf = (text: string, language?: string) => [...sign(text, language).words];
const setsOf = (text: string) => {
  const { words, flags } = sign(text);
  return shingleSets(words, flags, 3);
};
const stemsOf = (text: string) => [...sign(text).stems];

describe('words', () => {
  test.each([
    ['case', 'PORT Ellery', 'port ellery'],
    ['accents', 'Erdoğan café', 'erdogan cafe'],
    ['composed and loose accents', 'cafe\u0301', 'café'],
    ['ligatures and full width', 'ﬁne ＡＢＣ', 'fine abc'],
    ['soft hyphens and zero-width characters', 'con\u00adtain\u200ber', 'container'],
    ['apostrophes', 'it’s', "it's"],
    ['Cyrillic letters in a Latin word', 'hаrbоur', 'harbour'],
    ['a Latin letter in a Cyrillic word', 'Мoсква', 'Москва'],
    ['commas of thousands', '1,234,567', '1234567'],
    ['dashes', 'north–south', 'north-south'],
    ['a Cyrillic capital in a Latin word', 'НARBOUR', 'harbour'],
    ['words broken at the end of a line', 'the har- bour, the quay\u2010 side', 'the harbour, the quayside'],
    ['blanks and apostrophes of thousands', '1 200 300 or 12\u00a0500 or 4’000', '1200300 or 12500 or 4000'],
    ['digits of other scripts', '٢٠٣١ and २०३१', '2031 and 2031'],
  ])('%s make no difference', (_, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  test.each([
    ['a hyphen before a conjunction', 'pre- and post-war', 'preand post-war'],
    ['a year before a figure', '2031 300 ships', '2031300 ships'],
    ['a decimal before a figure', '1.5 300', '1.5300'],
  ])('%s joins nothing', (_, one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  test('figures keep their points, and differ when they differ', () => {
    expect(wordsOf('3.5')).toHaveLength(1);
    expect(wordsOf('3.5')).not.toEqual(wordsOf('35'));
    expect(wordsOf('1,23')).not.toEqual(wordsOf('123'));
  });

  test('scripts without spaces are read by pairs of characters', () => {
    expect(wordsOf('港口起重机')).toHaveLength(5);
    expect(wordsOf('港口起重机').slice(0, 3)).toEqual(wordsOf('港口起重').slice(0, 3));
  });

  test('endings fall and function words have no stem', () => {
    expect(stemsOf('arrested arrests')[0]).toBe(stemsOf('arrested arrests')[1]);
    expect(stemsOf('the of')).toEqual([0, 0]);
    expect([...sign('die und', 'de').stems]).toEqual([0, 0]);
  });

  test('flags tell quotations, names and figures', () => {
    const { flags } = sign('The mayor, Irena, “said 14”');
    expect([...flags]).toEqual([0, 0, wordFlags.capitalised, wordFlags.quoted, wordFlags.quoted | wordFlags.figure]);
  });
});

describe('sentences', () => {
  test('end at a stop before a capital, and where paragraphs do', () => {
    const { sentenceStarts, paragraphStarts } = sign('One two. Three 4.5 four.” “Five\n\nsix seven');
    expect([...sentenceStarts]).toEqual([0, 2, 5, 6, 8]);
    expect([...paragraphStarts]).toEqual([0, 6, 8]);
  });

  test.each([
    'Copyright 2031 Northern Press. All rights reserved.',
    '© Harbour Times',
    'Reporting by Mette Aldous; editing by Piet Corrin',
    'Sign up for our morning newsletter.',
    'Alle Rechte vorbehalten.',
    'This material may not be published, broadcast or redistributed.',
  ])('notices are left out: %s', (notice) => {
    expect(wordsOf(`The crane fell. ${notice}`)).toEqual(wordsOf('The crane fell.'));
  });

  test.each(['The copyright law was debated.', 'Readers follow the case on television.', 'It was published in May.'])(
    'a near miss stays: %s',
    (sentence) => {
      expect(wordsOf(sentence)).not.toEqual([]);
    },
  );
});

describe('sets', () => {
  test('are sorted, hold each hash once, and keep quotations apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '“e', 'f”', 'g.', 'H'), { maxLength: 200 }), (words) => {
        const { plain, quoted } = setsOf(words.join(' '));
        for (const set of [plain, quoted]) expect([...set]).toEqual([...new Set(set)].sort((x, y) => x - y));
        expect([...plain].filter((hash) => quoted.includes(hash))).toEqual([]);
      }),
    );
  });

  test('hold as many shingles as the words have, and none across a quoted word', () => {
    expect(setsOf('a b c d e').plain).toHaveLength(3);
    const { plain, quoted } = setsOf('a b c “d” e f g');
    expect([plain.length, quoted.length]).toEqual([2, 3]);
  });

  test('paragraph hashes are equal for equal words', () => {
    const { paragraphs } = sign('The crane fell.\n\nThe CRANE fell!\n\nIt stood.\n\n***');
    expect(paragraphs[0]).toBe(paragraphs[1]);
    expect(paragraphs[2]).not.toBe(paragraphs[0]);
    expect(paragraphs[3]).toBe(0);
  });
});

describe('one text in other clothes', () => {
  const styles = ['“”', '„“', '„”', '«»', '»«', '‹›', '””', '""', '‘’', '‚‘', '「」', '『』', '❝❞', '〝〞'].map(
    (pair) => [...pair],
  );
  const lookalikes: readonly (readonly [string, string])[] = [
    ['a', 'а'],
    ['e', 'е'],
    ['o', 'ο'],
    ['fi', 'ﬁ'],
    ['u', 'u\u00ad'],
    ['n', '\u200bn'],
    [' ', '\u00a0'],
  ];
  const telling = (open: string, close: string) =>
    `The harbour officer said ${open}the crane will be found again by May,${close} and fifteen dockers left. Five asked why.`;
  const plain = sign(telling('“', '”'));

  test('quotation marks of any style, and letters that only look alike, make no difference', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.subarray([...lookalikes]),
        fc.nat(6),
        ([open, close], chosen, every) => {
          const text = chosen.reduce(
            (said, [from, to]) => {
              let count = 0;
              return said.replaceAll(from, () => (count++ % (every + 2) === 0 ? to : from));
            },
            telling(open, close),
          );
          const { words, stems, flags } = sign(text);
          expect([words, stems, flags]).toEqual([plain.words, plain.stems, plain.flags]);
        },
      ),
    );
  });

  test('two single marks are a double one', () => {
    expect(sign(telling('``', "''")).flags).toEqual(plain.flags);
  });
});

test('an article without words has an empty signature', () => {
  const signature = sign('***');
  expect([...signature.words]).toEqual([]);
  expect([...signature.sentenceStarts]).toEqual([0]);
});

test('what was signed before changes nothing', () => {
  const text = 'A crane fell into the basin. “We heard it,” he said.';
  const first = sign(text);
  sign(`${text.repeat(2000)} Ünlike ﬁrst`);
  expect(sign(text)).toEqual(first);
});

test('crosses to another thread as it is', () => {
  const signature: Signature = sign('A crane fell into the basin.');
  expect(structuredClone(signature)).toEqual(signature);
});

test('the hash of a word is fixed: indexes on disk depend on it', () => {
  expect([hashWord('harbour'), hashWord('Ärger'), hashWord('порт')]).toMatchInlineSnapshot(`
    [
      3199874064,
      760062519,
      3265900156,
    ]
  `);
});
