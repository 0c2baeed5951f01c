import { applyEvidence, collectPages, type Evidence, findEvidence } from './archive/index.ts';
import type { Cleaned } from './cleaner.ts';
import { type Delivery, deliver } from './delivery.ts';
import type { CopydeskError } from './errors.ts';
import { type HeldArticle, holdArticles } from './held.ts';
import type { Tellings } from './pipeline.ts';
import type { Input, OnProblem } from './read/index.ts';

type Clean = (inputs: readonly Input[], tellings: Tellings) => AsyncGenerator<readonly Cleaned[]>;

/**
 * Articles of inputs, in their order, judged by all of them: none can be had before all are cleaned. They wait in
 * memory, packed, up to `memory` bytes; the inputs after those are cleaned once more.
 */
export async function* withEvidence(
  inputs: readonly Input[],
  clean: Clean,
  memory: number,
  { onProblem, onProgress }: Tellings,
): AsyncGenerator<readonly Delivery[]> {
  const pages = collectPages();
  const held = holdArticles(memory);
  let kept = 0;
  const tellOnce = once(onProblem);
  const onFinished = (done: number, total: number) => {
    if (held.mark()) kept = done;
    onProgress?.(done, total);
  };
  for await (const cleaned of clean(inputs, { onProblem: tellOnce, onProgress: onFinished })) {
    for (const { article, trace } of cleaned) {
      if (trace !== null) pages.add(trace);
      held.add(article, trace);
    }
  }
  const evidence = findEvidence(pages);
  for (const waited of held.release()) yield [judged(waited, evidence)];
  if (kept === inputs.length) return;
  const rest = inputs.slice(kept);
  const onRest = (done: number) => onProgress?.(inputs.length + done, inputs.length + rest.length);
  for await (const cleaned of clean(rest, { onProblem: tellOnce, onProgress: onRest }))
    yield cleaned.map(({ article, trace }) => judged({ delivery: deliver(article), tag: trace }, evidence));
}

/** Most articles stay as they are, and need not be read back. */
function judged({ delivery, tag }: HeldArticle, evidence: Evidence): Delivery {
  if (tag === null || !evidence.has(tag.key)) return delivery;
  return deliver(applyEvidence(delivery.article(), tag, evidence));
}

/** Tells each problem once, however often an input is read. */
function once(onProblem: OnProblem): OnProblem {
  const told = new Set<string>();
  return (problem: CopydeskError) => {
    const key = `${problem.code} ${problem.message}`;
    if (told.has(key)) return;
    told.add(key);
    onProblem(problem);
  };
}
