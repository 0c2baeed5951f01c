/** What is known of an invented dump besides its text. */
export const dumpFacts = {
  id: 'a',
  path: 'a.txt',
  record: {},
  source: { bytes: 0, encoding: 'utf-8', from: 'text' },
  maxDepth: 1,
} as const;
