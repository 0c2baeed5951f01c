import type { Block, Page, RemovedKind } from '../model.ts';

/** What a rule may look at besides the block itself. */
export interface Surroundings {
  readonly page: Page;
  /** Index of the block in `page.blocks`. */
  readonly position: number;
  /** Probability of each block of the page that it belongs to the story, same length as `page.blocks`. */
  readonly scores: ArrayLike<number>;
}

/**
 * A rule names the kind of a block that is not part of the story. One that `decides` removes the block whatever its
 * score; the others only give a name to what the score has already dropped.
 */
export interface Rule {
  /** Kebab case, unique; it stands in `removed[].rule` and in `explain`. */
  readonly id: string;
  readonly kind: RemovedKind;
  /** One sentence: what the rule looks for. */
  readonly says: string;
  readonly decides: boolean;
  /** Bits of kinds of wording (`lexicons/`) and of traits (`rules/evidence.ts`): without one of them it cannot match. Absent where any block may. */
  readonly needs?: number;
  readonly matches: (block: Block, around: Surroundings) => boolean;
}
