import { fewestTelling } from '../language/headline.ts';
import type { Signature } from '../model.ts';
import type { Run } from './runs.ts';

/** What is shared as paragraphs that stand in both word for word, as boxes do; edited copy seldom does. */
export interface Printed {
  /** Nearly all of it. */
  readonly isMost: boolean;
  /** Most of it, in many short lines, while the prose of each is its own. */
  readonly linesAlone: boolean;
}

type Text = Pick<Signature, 'paragraphs' | 'paragraphStarts'>;

const mostlyPrinted = 0.8;
const mostlyLines = 2 / 3;
const fewestLines = 8;
/** Words of a line, on average. Paragraphs of a story have three times as many. */
const shortLine = 6;
/** A text with less says nothing but lines, and they are its story: results in figures. In words. */
const fewestProse = 40;
/** A reworded story shares more of its prose than this, outside what both print. */
const leastTold = 0.2;

/** @param runs What two texts share, sorted by place in `a`. */
export function printedOf(a: Text, b: Text, runs: readonly Run[]): Printed {
  const { paragraphs, paragraphStarts } = a;
  const others = new Set(b.paragraphs);
  let [shared, printed, lines, told] = [0, 0, 0, 0];
  let paragraph = 0;
  for (const run of runs) {
    shared += run.length;
    const end = run.a + run.length;
    while (paragraphStarts[paragraph + 1] <= run.a) paragraph++;
    for (let at = paragraph; paragraphStarts[at] < end; at++) {
      const words = Math.min(end, paragraphStarts[at + 1]) - Math.max(run.a, paragraphStarts[at]);
      if (others.has(paragraphs[at])) {
        printed += words;
        lines++;
      } else if (isProse(a, at)) told += words;
    }
  }
  const areLines = lines >= fewestLines && printed <= shortLine * lines && printed >= mostlyLines * shared;
  return {
    isMost: printed >= mostlyPrinted * shared,
    linesAlone: areLines && isOwnProse(a, told) && isOwnProse(b, told),
  };
}

/** Whether a text has prose, and little of it is told. */
function isOwnProse(text: Text, told: number): boolean {
  let prose = 0;
  for (let at = 0; at < text.paragraphs.length; at++)
    if (isProse(text, at)) prose += text.paragraphStarts[at + 1] - text.paragraphStarts[at];
  return prose >= fewestProse && told <= leastTold * prose;
}

function isProse({ paragraphStarts }: Text, paragraph: number): boolean {
  return paragraphStarts[paragraph + 1] - paragraphStarts[paragraph] >= fewestTelling;
}
