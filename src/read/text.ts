import type { Block, Page } from '../model.ts';
import type { Facts } from './facts.ts';
import { bulletWidth } from './text/bullet.ts';
import { splitGlued } from './text/glue.ts';
import { splitLines } from './text/lines.ts';
import { type Passage, textOf } from './text/passage.ts';
import { rejoin } from './text/rejoin.ts';
import { WholeLines } from './text/whole-lines.ts';
import { detectWrap } from './text/wrap.ts';

/** Blocks of a plain-text dump: hard wraps and lines broken by inline links rejoined, glued borders split. */
export function parseText(text: string, facts: Facts): Page {
  const lines = splitLines(text, facts.maxBlocks);
  const titles = new WholeLines(lines);
  const blocks: Block[] = [];
  for (const passage of rejoin(lines, detectWrap(lines))) addBlocks(blocks, passage, titles);
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

function addBlocks(blocks: Block[], passage: Passage, titles: WholeLines): void {
  const text = textOf(passage);
  if (!passage.mayGlue) {
    blocks.push(toBlock(text, passage, false));
    return;
  }
  let glued = false;
  for (const piece of splitGlued(text, titles)) {
    blocks.push(toBlock(piece, passage, glued));
    glued = true;
  }
}

function toBlock(text: string, { first, last }: Passage, glued: boolean): Block {
  return {
    text,
    lines: [first.number, last],
    form: !glued && bulletWidth(text) > 0 ? 'item' : 'paragraph',
    indent: first.indent,
    blanksBefore: glued ? 0 : first.blanksBefore,
    glued,
    markup: null,
  };
}
