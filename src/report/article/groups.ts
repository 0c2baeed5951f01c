import type { Paragraph } from '../../model.ts';

/** Paragraphs that are written as one element: the items of a list, the paragraphs of a quote, the rows of a table. */
export interface Group {
  readonly form: NonNullable<Paragraph['form']> | 'paragraph';
  readonly paragraphs: readonly Paragraph[];
}

const joined: readonly Group['form'][] = ['item', 'quote', 'row'];

/** Neighbours of the same form together, where that form is written as one element; each other paragraph on its own. */
export function groupsOf(paragraphs: readonly Paragraph[]): Group[] {
  const groups: { form: Group['form']; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const form = paragraph.form ?? 'paragraph';
    const last = groups.at(-1);
    if (last?.form === form && joined.includes(form)) last.paragraphs.push(paragraph);
    else groups.push({ form, paragraphs: [paragraph] });
  }
  return groups;
}
