import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, ParagraphFamily } from '../../src/model.ts';
import { findParagraphs } from '../../src/paragraphs.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf } from './articles.ts';

const quay =
  'Harbour pilots in Quillhaven refused for a ninth night to bring in the grain ships, saying that the new buoys had been laid where the old sandbank used to be.';
const rota =
  'The port office answered that the buoys stand where the survey of last autumn put them, and that the pilots were shown the chart before it was printed.';
const bread =
  'Bakers on the islands have flour for eleven days, the guild said, and would mix in barley from Saturday unless two of the ships were let through.';
const note =
  'Marrow Holdings runs nine ports on the northern coast, employs some four thousand people and is owned by the heirs of its founder.';
const speech =
  '“We were shown a chart with last year’s date on it, and nobody who was in that room will tell you anything else, whatever they are paid,” pilot Tove Brandal said.';
/** Own words of each outlet, which nobody else has. */
const own = [
  'Our reporter counted seven ships at anchor behind the mole on Monday, their lamps lit although the sun had long been up over the bay.',
  'At the bakery in Orrin Street the shutters were half down, and a hand-written card asked customers to bring their own paper bags.',
  'A retired pilot who keeps bees above the lighthouse says that he would have taken the ships in blindfold, and for half the wages.',
  'The chandler has sold out of signal flares since the weekend, which he puts down to boys, and not to any danger out at sea.',
];

function article(id: string, outlet: string | null, paragraphs: readonly string[], facts: Partial<Article> = {}) {
  return articleOf(id, paragraphs.join('\n\n'), { outlet, language: 'en', ...facts });
}

async function paragraphsIn(articles: readonly Article[], settings = defaults): Promise<readonly ParagraphFamily[]> {
  async function* all() {
    yield* articles;
  }
  return (await findParagraphs(all(), settings)).paragraphs;
}

const listing = (families: readonly ParagraphFamily[]) =>
  families.map(({ outlets, printings }) => ({
    outlets,
    printings: printings.map((one) => `${one.article}:${one.paragraph} ${one.kind}`),
  }));

describe('a paragraph that several outlets print is listed', () => {
  test('word for word, with the articles it sits in', async () => {
    const found = await paragraphsIn([
      article('a', 'Harbour Times', [quay, own[0]], { title: 'Ships wait' }),
      article('b', 'Coast Daily', [own[1], quay], { title: 'No grain' }),
      article('c', 'Metro Morning', [own[2], own[3]]),
    ]);
    expect(listing(found)).toEqual([{ outlets: 2, printings: ['a:0 exact', 'b:1 exact'] }]);
    expect(found[0]).toMatchObject({ text: quay, words: 30, quotation: false, first: null });
    expect(found[0].printings[1]).toMatchObject({ outlet: 'Coast Daily', title: 'No grain', lines: [3, 3], shared: 1 });
  });

  test('whatever its quotation marks, dashes and accents', async () => {
    const found = await paragraphsIn([
      article('a', 'Harbour Times', [speech]),
      article('b', 'Coast Daily', [
        speech.replace('“', '"').replace('”', '"').replace('’', "'").replace('pilot', 'pi\u00adlot'),
      ]),
    ]);
    expect(listing(found)).toEqual([{ outlets: 2, printings: ['a:0 exact', 'b:0 exact'] }]);
  });

  test('edited', async () => {
    const edited = quay.replace('for a ninth night', 'once more').replace('saying that', 'and said');
    const found = await paragraphsIn([
      article('a', 'Harbour Times', [quay]),
      article('b', 'Coast Daily', [quay]),
      article('c', 'Metro Morning', [own[0], edited]),
    ]);
    expect(listing(found)).toEqual([{ outlets: 3, printings: ['a:0 exact', 'b:0 exact', 'c:1 edited'] }]);
    expect(found[0].printings[2].shared).toBeGreaterThan(0.6);
    expect(found[0].printings[2].shared).toBeLessThan(0.9);
  });

  test('run together with another, which makes the two no family', async () => {
    const found = await paragraphsIn([
      article('a', 'Harbour Times', [quay, rota]),
      article('b', 'Coast Daily', [`${quay} ${rota}`]),
    ]);
    expect(listing(found)).toEqual([
      { outlets: 2, printings: ['a:0 exact', 'b:0 part'] },
      { outlets: 2, printings: ['a:1 exact', 'b:0 part'] },
    ]);
  });

  test('with who was first, where that is stated', async () => {
    const [found] = await paragraphsIn([
      article('a', 'Harbour Times', [quay], { published: '2031-03-02T09:00:00+02:00' }),
      article('b', 'Coast Daily', [quay], { published: '2031-03-02T08:00:00Z' }),
    ]);
    expect(found.first).toMatchObject({ article: 'a', published: '2031-03-02T09:00:00+02:00' });
  });
});

describe('what counts for nothing', () => {
  test('what one outlet alone repeats', async () => {
    expect(await paragraphsIn([article('a', 'Harbour Times', [quay]), article('b', 'Harbour Times', [quay])])).toEqual(
      [],
    );
  });

  test('an outlet that prints it under story after story; the others count', async () => {
    const standing = [0, 1].map((at) => article(`h${at}`, 'Harbour Times', [own[at], [rota, bread][at], note]));
    expect(await paragraphsIn([...standing, article('c', 'Coast Daily', [own[2], note])])).toEqual([]);
    const others = [article('c', 'Coast Daily', [own[2], note]), article('m', 'Metro Morning', [own[3], note])];
    expect(listing(await paragraphsIn([...standing, ...others]))).toEqual([
      { outlets: 2, printings: ['c:1 exact', 'm:1 exact'] },
    ]);
  });

  test('but two versions of a story in one outlet are no standing text', async () => {
    const found = await paragraphsIn([
      article('h1', 'Harbour Times', [quay, rota]),
      article('h2', 'Harbour Times', [quay, rota, bread]),
      article('c', 'Coast Daily', [quay, own[0]]),
    ]);
    expect(listing(found)).toEqual([{ outlets: 2, printings: ['c:0 exact', 'h1:0 exact', 'h2:0 exact'] }]);
  });

  test('short paragraphs, by the setting', async () => {
    const short = 'No ship came in on Sunday, or on Monday.';
    const pair = [article('a', 'Harbour Times', [short]), article('b', 'Coast Daily', [short])];
    expect(await paragraphsIn(pair)).toEqual([]);
    expect(await paragraphsIn(pair, { ...defaults, paragraphWords: 9 })).toHaveLength(1);
  });

  test('notices of agencies', async () => {
    const notice =
      'Copyright 2031 The Associated Press. All rights reserved. Nobody may print, air or pass on this text unasked.';
    expect(
      await paragraphsIn([article('a', 'Harbour Times', [notice]), article('b', 'Coast Daily', [notice])]),
    ).toEqual([]);
  });

  test('templates that differ in their figures', async () => {
    const bulletin = (high: number, low: number) =>
      `Skies over the sound will be clear on Friday with highs near ${high} degrees and lows around ${low}, the weather office said in its bulletin.`;
    const found = await paragraphsIn([
      article('a', 'Harbour Times', [bulletin(17, 9)]),
      article('b', 'Coast Daily', [bulletin(21, 12)]),
    ]);
    expect(found).toEqual([]);
  });
});

test('a paragraph that is a quotation is marked as one', async () => {
  const [found] = await paragraphsIn([article('a', 'Harbour Times', [speech]), article('b', 'Coast Daily', [speech])]);
  expect(found.quotation).toBe(true);
  expect(found.quoted).toBeGreaterThan(0.8);
});

test('articles that name no outlet count one each', async () => {
  const found = await paragraphsIn([article('a', null, [quay]), article('b', null, [own[0], quay])]);
  expect(listing(found)).toEqual([{ outlets: 2, printings: ['a:0 exact', 'b:1 exact'] }]);
});

test('the order of the articles changes nothing', async () => {
  const edited = rota.replace('answered that', 'said');
  const articles = [
    article('a', 'Harbour Times', [quay, rota, speech]),
    article('b', 'Coast Daily', [`${quay} ${rota}`, bread]),
    article('c', 'Metro Morning', [own[0], edited, bread]),
    article('d', 'Inland Herald', [speech, quay, own[1]]),
    article('e', null, [bread, own[2], edited]),
  ];
  const expected = JSON.stringify(await paragraphsIn(articles));
  expect(JSON.parse(expected).length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles, { minLength: articles.length }), async (shuffled) => {
      expect(JSON.stringify(await paragraphsIn(shuffled))).toBe(expected);
    }),
    { numRuns: 30 },
  );
});
