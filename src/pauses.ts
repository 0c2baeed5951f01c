import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Step, Steps } from './match/steps.ts';

/** Milliseconds of work after which signals are answered and progress is drawn. Only when work pauses depends on the clock. */
const longestWork = 50;

/** A pause for work that would else keep the process deaf: null while none is due, which costs a look at the clock. */
export function makePauses(): () => Promise<void> | null {
  let last = Date.now();
  return () => {
    if (Date.now() - last < longestWork) return null;
    return nextTurn().then(() => {
      last = Date.now();
    });
  };
}

/** Drives work in steps, with pauses; `onStep` is told how far it is at each. */
export async function runSteps<Result>(steps: Steps<Result>, onStep?: (step: Step) => void): Promise<Result> {
  const pause = makePauses();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    const due = pause();
    if (due === null) continue;
    onStep?.(value);
    await due;
  }
}
