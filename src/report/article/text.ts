import { forText } from '../escape.ts';
import type { ArticleFormat } from './index.ts';

/** The text alone; form feeds stand between several, as in the output of `pdftotext`. */
export const textFormat: ArticleFormat = {
  extension: '.txt',
  opening: '',
  separator: '\f\n',
  closing: '',
  write: ({ text }) => (text === '' ? '' : `${forText(text)}\n`),
};
