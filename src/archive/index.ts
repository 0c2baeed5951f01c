/**
 * Evidence across documents: what repeats on the pages of one outlet, and what is another article's lead, is no part of
 * a story. What outlets share is copy, and nothing here looks at it.
 */
export { applyEvidence, type Tag } from './apply.ts';
export { type Evidence, findEvidence } from './evidence.ts';
export { collectPages } from './pages.ts';
export { type Trace, traceOf } from './trace.ts';
