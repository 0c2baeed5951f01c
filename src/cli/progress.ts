import type { SingleBar } from 'cli-progress';
import { beforeExit, progressShown } from './terminal.ts';

const patience = 1000;

/** A bar on standard error that appears on a terminal, and only when a run takes longer than a second. */
export interface Progress {
  /** @param what is counted; `inputs` when absent. */
  readonly update: (done: number, total: number, what?: string) => void;
  readonly stop: () => void;
}

/** Starts the clock of a run. @param says What was done once it is over, told with the time that it took; from the last total. */
export function startProgress(says: (total: number) => string): Progress {
  if (process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  const started = Date.now();
  let bar: Pick<SingleBar, 'setTotal' | 'update' | 'stop'> | null = null;
  let wanted = false;
  let last = 0;
  const show = async (total: number, what: string) => {
    wanted = true;
    const { default: progress } = await import('cli-progress');
    if (!wanted) return;
    const shown = new progress.SingleBar({
      format: '{bar} {value} of {total} {what}',
      clearOnComplete: true,
      hideCursor: false,
      barsize: 30,
    });
    shown.start(total, 0, { what });
    beforeExit(() => shown.stop());
    progressShown(true);
    bar = shown;
  };
  return {
    update: (done, total, what = 'inputs') => {
      last = total;
      bar?.setTotal(total);
      bar?.update(done, { what });
      if (!wanted && Date.now() - started > patience) void show(total, what);
    },
    stop: () => {
      wanted = false;
      bar?.stop();
      progressShown(false);
      const took = Date.now() - started;
      if (took > patience) process.stderr.write(`${says(last)} in ${(took / 1000).toFixed(1)} s\n`);
    },
  };
}

/** The same for work that starts later: its clock starts when it is first told of. */
export function startAtFirst(says: (total: number) => string): Progress {
  let progress: Progress | null = null;
  return {
    update: (done, total, what) => {
      progress ??= startProgress(says);
      progress.update(done, total, what);
    },
    stop: () => progress?.stop(),
  };
}
