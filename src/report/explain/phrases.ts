import type { ExplainedBlock, ExplainedReason, ExplainedScore } from './index.ts';

/** `kept as part of the story`, `dropped as navigation`. */
export function verdictOn({ role }: ExplainedBlock): string {
  return role === 'body' ? 'kept as part of the story' : `dropped as ${role}`;
}

/** The rule and what it looks for, or the score. */
export function decidedBy({ rule, says }: ExplainedBlock): string {
  if (rule === 'model') return 'the score';
  return says === null ? `rule ${rule}` : `rule ${rule}: ${says}`;
}

/** Reasons that speak for the story, and those that speak against it. */
export function reasonSides(reasons: ExplainedScore | null): {
  readonly ours: readonly ExplainedReason[];
  readonly theirs: readonly ExplainedReason[];
} {
  const strongest = reasons?.strongest ?? [];
  return { ours: strongest.filter(({ part }) => part > 0), theirs: strongest.filter(({ part }) => part < 0) };
}

/** What the blocks around it do to the score. */
export function neighboursPart({ neighbours, scoreWithoutNeighbours }: ExplainedScore): string {
  return `${signed(neighbours)} in all; without its neighbours the score would be ${scoreWithoutNeighbours.toFixed(2)}`;
}

/** `+1.20`, `-0.35`. */
export function signed(part: number): string {
  return `${part < 0 ? '' : '+'}${part.toFixed(2)}`;
}
