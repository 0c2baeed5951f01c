import type { Tag } from './tags.ts';

/** Where the reader is inside an element whose text no one sees. */
export interface Unseen {
  readonly tag: Tag;
  /** How often each tag is open inside it. */
  readonly inside: Map<string, number>;
}

const drawings: ReadonlySet<string> = new Set(['svg', 'math']);
/** Inside a drawing, the start of ordinary HTML shows that its end tag is missing (HTML standard, 13.2.6.5). */
const endsDrawing: ReadonlySet<string> = new Set(
  'div p ul ol li table h1 h2 h3 h4 h5 h6 blockquote pre dl center'.split(' '),
);

/** Whether the start tag shows that the unseen element is over. */
export function outgrows({ tag, inside }: Unseen, start: Tag): boolean {
  return drawings.has(tag.name) && endsDrawing.has(start.name) && (inside.get('foreignobject') ?? 0) === 0;
}

export function enter({ inside }: Unseen, { name, empty }: Tag, closed: boolean): void {
  if (!closed && !empty) inside.set(name, (inside.get(name) ?? 0) + 1);
}

/** What an end tag does: ends something inside, ends the unseen element, or belongs to an element around it. */
export function leave({ tag, inside }: Unseen, { name }: Tag): 'inside' | 'end' | 'around' {
  const open = inside.get(name) ?? 0;
  if (open > 0) inside.set(name, open - 1);
  return open > 0 ? 'inside' : name === tag.name ? 'end' : 'around';
}
