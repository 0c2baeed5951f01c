import type { Declared, DeclaredSource, Page } from '../../model.ts';

/** A declared value and who declares it. */
export interface DeclaredValue {
  readonly value: string;
  readonly source: DeclaredSource;
}

/** The order that settles conflicts: what came with the text, then what the page states for machines, best kept first. */
const sourceOrder: readonly DeclaredSource[] = ['record', 'json-ld', 'open-graph', 'microdata', 'meta', 'document'];

const longest = 2000;

/** What each source says of a fact, best source first, white space collapsed; sources that say nothing are left out. */
export function declaredValues(page: Page, fact: keyof Declared): DeclaredValue[] {
  return sourceOrder.flatMap((source) => {
    const value = page.declared[source]?.[fact]?.slice(0, longest).replace(/\s+/gu, ' ').trim();
    return value ? [{ value, source }] : [];
  });
}
