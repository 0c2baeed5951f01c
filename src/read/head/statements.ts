import type { Declared, DeclaredBySource, DeclaredSource } from '../../model.ts';
import { originalAddress } from './linked-site.ts';
import type { Fact } from './meta.ts';

/** The values that a page states, by source; the best-ranked value of each fact wins, then the first. */
export interface Statements {
  state(source: DeclaredSource, fact: Fact, value: string, rank?: number): void;
  /** Adds a name to those stated with the same rank, as in "A. Writer, B. Desk". */
  stateMore(source: DeclaredSource, fact: Fact, value: string, rank?: number): void;
  all(): DeclaredBySource;
}

interface Stated {
  readonly value: string;
  readonly rank: number;
}

const longest = 2000;
const longestBody = 200_000;
const mostNames = 400;
const blanks = /[\s\u0000-\u0020]+/gu;

export function statements(): Statements {
  const found = new Map<DeclaredSource, Map<Fact, Stated>>();
  function put(source: DeclaredSource, fact: Fact, raw: string, rank: number, adds: boolean): void {
    const value = clean(raw, fact);
    if (value === '') return;
    const facts = found.get(source) ?? new Map<Fact, Stated>();
    found.set(source, facts);
    const before = facts.get(fact);
    if (before === undefined || rank < before.rank) facts.set(fact, { value, rank });
    else if (adds && rank === before.rank && before.value.length < mostNames && !before.value.includes(value))
      facts.set(fact, { value: `${before.value}, ${value}`, rank });
  }
  return {
    state: (source, fact, value, rank = 0) => put(source, fact, value, rank, false),
    stateMore: (source, fact, value, rank = 0) => put(source, fact, value, rank, true),
    all() {
      const bySource: { [source in DeclaredSource]?: Declared } = {};
      for (const [source, facts] of found) {
        const declared: { [fact in Fact]?: string } = {};
        for (const [fact, { value }] of facts) declared[fact] = value;
        bySource[source] = declared;
      }
      return bySource;
    },
  };
}

function clean(raw: string, fact: Fact): string {
  const most = fact === 'articleBody' ? longestBody : longest;
  const value = raw.slice(0, most).replace(blanks, ' ').trim();
  return fact === 'url' ? originalAddress(value) : value;
}
