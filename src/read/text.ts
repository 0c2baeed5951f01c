import type { Block, Page } from '../model.ts';
import type { Facts } from './facts.ts';
import { bulletWidth } from './text/bullet.ts';
import { splitGlued } from './text/glue.ts';
import { splitLines } from './text/lines.ts';
import { type Passage, textOf } from './text/passage.ts';
import { rejoin } from './text/rejoin.ts';
import { detectWrap } from './text/wrap.ts';

/** Blocks of a plain-text dump: hard wraps and lines broken by inline links rejoined, glued borders split. */
export function parseText(text: string, facts: Facts): Page {
  const lines = splitLines(text);
  const wholeLines = new Set(lines.map((line) => line.text));
  const passages = rejoin(lines, detectWrap(lines));
  const blocks = passages.flatMap((passage) => toBlocks(passage, wholeLines));
  return {
    id: facts.id,
    path: facts.path,
    from: 'text',
    declared: { record: facts.record },
    blocks,
    source: facts.source,
    problems: [],
  };
}

function toBlocks(passage: Passage, wholeLines: ReadonlySet<string>): Block[] {
  const { first, last } = passage;
  const text = textOf(passage);
  return splitGlued(text, wholeLines).map((piece, index) => ({
    text: piece,
    lines: [first.number, last],
    form: index === 0 && bulletWidth(piece) > 0 ? 'item' : 'paragraph',
    indent: first.indent,
    blanksBefore: index === 0 ? first.blanksBefore : 0,
    glued: index > 0,
    markup: null,
  }));
}
