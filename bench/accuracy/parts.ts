/** One part of matching switched off by changing a line of its source, so that the product needs no switch for it. */
export interface Part {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const parts: readonly Part[] = [
  {
    name: 'quotations count as any text',
    file: 'src/fingerprint/words.ts',
    from: 'const [opens, closes] = quotations?.[quotation] ?? [end, end];',
    to: 'const [opens, closes] = [end, end];',
  },
  {
    name: 'no skip-pairs in the score',
    file: 'src/match/verdict.ts',
    from: 'const skipWorth = 0.9;',
    to: 'const skipWorth = 0;',
  },
  {
    name: 'no veto for templates',
    file: 'src/match/verdict.ts',
    from: 'return (figures <= 0.55',
    to: 'return false && (figures <= 0.55',
  },
  {
    name: 'no veto for background',
    file: 'src/match/verdict.ts',
    from: 'return rest < 0.12',
    to: 'return false && rest < 0.12',
  },
  {
    name: 'figures do not count',
    file: 'src/match/figures.ts',
    from: 'for (const link of best) {',
    to: 'for (const link of best.slice(0, 0)) {',
  },
  {
    name: 'every word sequence is as rare as any',
    file: 'src/match/archive.ts',
    from: 'const weightOf = (frequency: number) => Math.log((families + prior) / (Math.max(1, frequency) + 0.5));',
    to: 'const weightOf = (frequency: number) => 1 + 0 * (families + prior + frequency);',
  },
  {
    name: 'no furniture',
    file: 'src/match/furniture.ts',
    from: 'const furnitureFamilies = 5;',
    to: 'const furnitureFamilies = 1e9;',
  },
  {
    name: 'common wording is no doubt',
    file: 'src/match/runs.ts',
    from: 'isCommon: 2 * common >= shingles',
    to: 'isCommon: 2 * common < 0',
  },
  {
    name: 'families do not help',
    file: 'src/match/judge.ts',
    from: 'if (isCopy(verdict) || score <',
    to: 'if (verdict !== undefined || isCopy(verdict) || score <',
  },
];
