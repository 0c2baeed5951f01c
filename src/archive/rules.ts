import type { RemovedKind } from '../model.ts';

interface ArchiveRule {
  readonly id: string;
  readonly kind: RemovedKind;
  /** One sentence: what the evidence is. */
  readonly says: string;
}

/** What evidence across documents removes, as it stands in `removed[].rule`. */
export const archiveRules = {
  repeat: {
    id: 'archive-repeat',
    kind: 'other',
    says: 'A text that stands on several otherwise different pages of this outlet.',
  },
  teaser: {
    id: 'archive-teaser',
    kind: 'teaser',
    says: 'The headline or the lead of another article of this archive, after the story or in doubt.',
  },
} satisfies Record<string, ArchiveRule>;

export type ArchiveRuleName = keyof typeof archiveRules;
