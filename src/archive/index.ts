/**
 * Evidence across documents: what repeats on the pages of one outlet, and what is another article's lead, is no part of
 * a story. What outlets share is copy, and nothing here looks at it.
 */
export { applyEvidence, type Tag } from './apply.ts';
export { type Evidence, findEvidence, repeatsOfOutlet } from './evidence.ts';
export { joinSites } from './outlets.ts';
export { collectPages, type PageText } from './pages.ts';
export { placeOf } from './place.ts';
export { type Trace, traceOf } from './trace.ts';
