import { beforeExit, progressShown } from './terminal.ts';

const patience = 1000;

/** A bar on standard error that appears on a terminal, and only when a run takes longer than a second. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Starts the clock of a run. */
export function startProgress(): Progress {
  if (process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  const started = Date.now();
  let bar: { setTotal: (total: number) => void; update: (done: number) => void; stop: () => void } | null = null;
  let wanted = false;
  let inputs = 0;
  const show = async (total: number) => {
    wanted = true;
    const { default: progress } = await import('cli-progress');
    if (!wanted) return;
    const shown = new progress.SingleBar({
      format: '{bar} {value} of {total} inputs',
      clearOnComplete: true,
      hideCursor: false,
      barsize: 30,
    });
    shown.start(total, 0);
    beforeExit(() => shown.stop());
    progressShown(true);
    bar = shown;
  };
  return {
    update: (done, total) => {
      inputs = total;
      bar?.setTotal(total);
      bar?.update(done);
      if (!wanted && Date.now() - started > patience) void show(total);
    },
    stop: () => {
      wanted = false;
      bar?.stop();
      progressShown(false);
      const took = Date.now() - started;
      if (took > patience)
        process.stderr.write(`${inputs} ${inputs === 1 ? 'input' : 'inputs'} in ${(took / 1000).toFixed(1)} s\n`);
    },
  };
}
