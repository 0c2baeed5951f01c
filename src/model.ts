/**
 * The plain records that travel between the stages, in the order in which they come up. Records and typed arrays only, so
 * that they cross worker threads and print as NDJSON as they are. Nothing but each other is imported here.
 */

export * from './model/article.ts';
export * from './model/block.ts';
export * from './model/family.ts';
export * from './model/fingerprint.ts';
export * from './model/page.ts';
export * from './model/pair.ts';
export * from './model/printing.ts';
export * from './model/problem.ts';
export * from './model/signature.ts';
