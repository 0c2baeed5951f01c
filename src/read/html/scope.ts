import { blockScope, headingTags, paragraphScope, tableParts, tableScope } from './tags.ts';

interface Tagged {
  readonly tag: string;
}

/** Index of the open element that an end tag ends, or -1 where there is none in its scope. Index 0, the root, never ends. */
export function endedBy(tag: string, stack: readonly Tagged[]): number {
  if (headingTags.has(tag)) return findOpen((open) => headingTags.has(open), blockScope, stack);
  const scope = tag === 'p' ? paragraphScope : tableParts.has(tag) ? tableScope : blockScope;
  return findOpen((open) => open === tag, scope, stack);
}

/** Index of the innermost open element that fits, looked for up to the nearest of `scope`, which may itself fit. */
export function findOpen(fits: (tag: string) => boolean, scope: ReadonlySet<string>, stack: readonly Tagged[]): number {
  for (let i = stack.length - 1; i > 0; i--) {
    if (fits(stack[i].tag)) return i;
    if (scope.has(stack[i].tag)) return -1;
  }
  return -1;
}
