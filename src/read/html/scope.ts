import { scopes, type Tag } from './tags.ts';

interface Tagged {
  readonly tag: Tag;
}

/** Index of the open element that an end tag ends, or -1 where there is none in its scope. Index 0, the root, never ends. */
export function endedBy(tag: Tag, stack: readonly Tagged[]): number {
  if (tag.heading > 0) return openHeading(stack);
  const scope = tag.name === 'p' ? scopes.paragraph : tag.tablePart ? scopes.table : scopes.block;
  return findOpen(tag.name, scope, stack);
}

/** Index of the innermost open element of a name, looked for up to the nearest of a scope, which may itself be it. */
export function findOpen(name: string, scope: number, stack: readonly Tagged[]): number {
  for (let i = stack.length - 1; i > 0; i--) {
    const { tag } = stack[i];
    if (tag.name === name) return i;
    if ((tag.scope & scope) !== 0) return -1;
  }
  return -1;
}

/** The same for the elements that a start tag ends. */
export function findEnded(tag: Tag, stack: readonly Tagged[]): number {
  for (let i = stack.length - 1; i > 0; i--) {
    const open = stack[i].tag;
    if (tag.ends.includes(open.name)) return i;
    if ((open.scope & tag.endScope) !== 0) return -1;
  }
  return -1;
}

function openHeading(stack: readonly Tagged[]): number {
  for (let i = stack.length - 1; i > 0; i--) {
    const { tag } = stack[i];
    if (tag.heading > 0) return i;
    if ((tag.scope & scopes.block) !== 0) return -1;
  }
  return -1;
}
