import type { DeclaredBySource, LabelledBlock, Page, Role } from '../../../src/model.ts';

/** A page of labelled lines, one a line of the file, for tests that look at facts and not at labels. */
export function labelled(
  blocks: readonly (readonly [role: Role, text: string])[],
  declared: DeclaredBySource = {},
): { page: Page; blocks: LabelledBlock[] } {
  const lines = blocks.map(
    ([role, text], index): LabelledBlock => ({
      text,
      lines: [index + 1, index + 1],
      form: 'paragraph',
      indent: 0,
      blanksBefore: 0,
      glued: false,
      markup: null,
      role,
      rule: 'test',
      score: role === 'body' ? 1 : 0,
    }),
  );
  const source = { bytes: 0, encoding: 'utf-8', from: 'text' } as const;
  return {
    page: { id: 'page', path: 'page.txt', from: 'text', declared, blocks: lines, source, problems: [] },
    blocks: lines,
  };
}
