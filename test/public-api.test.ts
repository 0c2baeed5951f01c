import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

test('the exported names are a contract', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "CopydeskError",
      "cleanInputs",
      "cleanPage",
      "compareArticles",
      "defaults",
      "findCopies",
      "findParagraphs",
      "loadSiteRules",
      "matchSignatures",
      "parseHtml",
      "parseText",
      "printArticle",
      "removedKinds",
      "signArticle",
      "verdicts",
    ]
  `);
});
