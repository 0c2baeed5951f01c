/** How far long work is. */
export interface Step {
  /** What is counted, such as "pairs compared". */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Long work in steps of some milliseconds at most, so that whoever drives it can answer signals and show progress in between.
 * The result is the same however it is driven.
 */
export type Steps<Result> = Generator<Step, Result>;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
