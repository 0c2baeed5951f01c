import { voidTags } from './tags.ts';

/** Where the reader is inside an element whose text no one sees. */
export interface Unseen {
  readonly tag: string;
  /** How often each tag is open inside it. */
  readonly inside: Map<string, number>;
}

const drawings: ReadonlySet<string> = new Set(['svg', 'math']);
/** Inside a drawing, the start of ordinary HTML shows that its end tag is missing (HTML standard, 13.2.6.5). */
const endsDrawing: ReadonlySet<string> = new Set(
  'div p ul ol li table h1 h2 h3 h4 h5 h6 blockquote pre dl center'.split(' '),
);

/** Whether the start tag shows that the unseen element is over. */
export function outgrows({ tag, inside }: Unseen, start: string): boolean {
  return drawings.has(tag) && endsDrawing.has(start) && (inside.get('foreignobject') ?? 0) === 0;
}

export function enter({ inside }: Unseen, tag: string, closed: boolean): void {
  if (!closed && !voidTags.has(tag)) inside.set(tag, (inside.get(tag) ?? 0) + 1);
}

/** What an end tag does: ends something inside, ends the unseen element, or belongs to an element around it. */
export function leave({ tag, inside }: Unseen, end: string): 'inside' | 'end' | 'around' {
  const open = inside.get(end) ?? 0;
  if (open > 0) inside.set(end, open - 1);
  return open > 0 ? 'inside' : end === tag ? 'end' : 'around';
}
