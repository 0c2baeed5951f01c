import type { Declared, SourceFacts } from '../model.ts';
import type { RuledRange } from './rules/ranges.ts';

/** What is known of a document before it is parsed. */
export interface Facts {
  readonly id: string;
  readonly path: string;
  /** What the NDJSON or JSON record around it says; empty for plain files. */
  readonly record: Declared;
  readonly source: SourceFacts;
  /** Deepest nesting of HTML elements that is followed. */
  readonly maxDepth: number;
  /** Most lines of a dump, or paragraphs and elements of a page; no limit where absent. */
  readonly maxBlocks?: number | undefined;
  /** Ranges of an HTML source that rules of the user speak of; where the first list says nothing the next is asked. */
  readonly ruled?: readonly (readonly RuledRange[])[];
}
