import type { Declared, DeclaredSource, Page } from '../../model.ts';

/** A declared value and who declares it. */
export interface DeclaredValue {
  readonly value: string;
  readonly source: DeclaredSource;
}

/** The order that settles conflicts: what came with the text, what the user's rules find, then what the page states for machines, best kept first. */
const sourceOrder: readonly DeclaredSource[] = [
  'record',
  'site-rules',
  'json-ld',
  'open-graph',
  'microdata',
  'meta',
  'document',
];

const longest = 2000;

/** What each source says of a fact, best source first, white space collapsed; sources that say nothing are left out. */
export function declaredValues(page: Page, fact: keyof Declared): DeclaredValue[] {
  return sourceOrder.flatMap((source) => {
    const value = page.declared[source]?.[fact]?.slice(0, longest).replace(/\s+/gu, ' ').trim();
    return value ? [{ value, source }] : [];
  });
}

/** Whether the user stands behind a value: it is taken as it is. */
export function isGiven(source: DeclaredSource): boolean {
  return source === 'record' || source === 'site-rules';
}
