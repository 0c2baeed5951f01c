import { CopydeskError } from '../errors.ts';
import type { Problem } from '../model.ts';
import { tell } from './terminal.ts';

/** What went wrong with the inputs of a run; each problem is told to the person as it turns up, once. */
export interface Problems {
  readonly add: (problem: Problem | CopydeskError) => void;
  /** By path, line, code and message. */
  readonly sorted: () => Problem[];
}

/** An empty collection. */
export function collectProblems(): Problems {
  const known = new Map<string, Problem>();
  return {
    add: (given) => {
      const problem = given instanceof CopydeskError ? toProblem(given) : given;
      const key = JSON.stringify([problem.path, problem.line, problem.code, problem.message]);
      if (known.has(key)) return;
      known.set(key, problem);
      const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
      tell(place === '' ? problem.message : `${place}: ${problem.message}`);
    },
    sorted: () => [...known.values()].sort(byPlace),
  };
}

function toProblem({ path, line, code, says }: CopydeskError): Problem {
  return { version: 1, type: 'problem', path: path ?? '', line, code, message: says };
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.path, other.path) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    compare(one.code, other.code) ||
    compare(one.message, other.message)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
