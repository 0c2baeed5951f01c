import { describe, expect, test } from 'vitest';
import { bits, lexiconHits, lexiconKindNames, lexiconKinds, lexicons } from '../../src/clean/lexicons/index.ts';

describe('wording of sites', () => {
  test('has twenty languages, each once', () => {
    expect(lexicons.map(({ language }) => language).sort()).toEqual(
      'ar de en es fa fr hi id it ja ko ms nl pl pt ru tr uk vi zh'.split(' '),
    );
  });

  test.each(lexicons)('$language: every phrase is lower case, once in its list, and found as a line', ({ kinds }) => {
    const lost: string[] = [];
    for (const kind of lexiconKindNames) {
      for (const [place, phrases] of Object.entries(kinds[kind] ?? {})) {
        expect(new Set(phrases).size, `${kind} ${place}`).toBe(phrases.length);
        for (const phrase of phrases) {
          expect(phrase).toBe(phrase.toLowerCase());
          if ((lexiconHits(phrase).start & bits[kind]) === 0) lost.push(`${kind} ${place}: ${phrase}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['Advertisement', 'line', 'advert', true],
    ['• ADVERTISEMENT', 'line', 'advert', true],
    ['Advertisement revenue fell', 'start', 'advert', false],
    ['Comments (12)', 'line', 'comments', true],
    ['12 comments', 'line', 'comments', true],
    ['Twitter,', 'line', 'share', false],
    ['Don’t miss', 'line', 'related', true],
    ['The keeper will retire… Read More', 'end', 'teaser', true],
    ['Read More books', 'end', 'teaser', false],
    ['İLGİLİ HABERLER', 'line', 'related', true],
    ['SON DAKİKA HABERLERİ', 'line', 'related', true],
    ['（責任編輯：某人）', 'start', 'credit', true],
    ['查看全文', 'end', 'teaser', true],
  ] as const)('%s: %s %s is %s', (text, place, kind, expected) => {
    expect((lexiconHits(text)[place] & bits[kind]) !== 0).toBe(expected);
  });

  test('a prefix is no word', () => {
    expect(lexiconKinds('adverse') & bits.advert).toBe(0);
    expect(lexiconKinds('ad') & bits.advert).toBe(bits.advert);
  });

  test('only the edges of a long line are read', () => {
    const filler = 'the ferry crossed and crossed again '.repeat(20);
    expect(lexiconKinds(`${filler} file photo ${filler}`)).toBe(0);
    expect(lexiconHits(`${filler} file photo`).end & bits.photo).toBe(bits.photo);
  });
});
