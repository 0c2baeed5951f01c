import { expect, test } from 'vitest';
import { cleanPage } from '../../src/clean/index.ts';
import { holdArticles } from '../../src/held.ts';
import type { Article } from '../../src/model.ts';
import { parseText } from '../../src/read/text.ts';
import { ndjsonFormat } from '../../src/report/article/ndjson.ts';
import { dumpFacts } from '../dump-facts.ts';

/** An article with what JSON and terminals need escaped, and a long paragraph. */
function articleOf(number: number): Article {
  const text = `The ferry ${number} “sails”\u2028 at six ##[error] on the quay.\n\n${'Nobody left the room. '.repeat(4000)}`;
  return cleanPage(parseText(text, { ...dumpFacts, id: `quay/${number}` }));
}

test.each([
  ['in a roomy store', 1 << 30],
  ['in one where they are deflated', 1 << 23],
])('articles that waited %s are printed as they were, and read back the same', (_, memory) => {
  const articles = Array.from({ length: 24 }, (_, number) => articleOf(number));
  const held = holdArticles(memory);
  for (const article of articles) held.add(article, null);
  held.mark();
  const released = [...held.release()].map(({ delivery }) => delivery);
  expect(released.length).toBe(articles.length);
  released.forEach((delivery, at) => {
    expect(Buffer.from(delivery.line()).toString()).toBe(ndjsonFormat.write(articles[at]));
    expect(delivery.article()).toEqual(JSON.parse(JSON.stringify(articles[at])));
    expect([delivery.id, delivery.path]).toEqual([articles[at].id, articles[at].path]);
  });
});
