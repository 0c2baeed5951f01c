import type { Rule } from '../rule.ts';

/** All rules, in the order they are tried: the first that matches names the block. */
export const standardRules: readonly Rule[] = [];
