/** The public API, listed by hand; a test keeps the list. */

export { cleanPage } from './clean/index.ts';
export { compareArticles } from './compare.ts';
export { CopydeskError, type ProblemCode } from './errors.ts';
export { signArticle } from './fingerprint/index.ts';
export { printArticle } from './fingerprint/prints.ts';
export { matchSignatures } from './match/index.ts';
export type * from './model.ts';
export { removedKinds, verdicts } from './model.ts';
export { findParagraphs } from './paragraphs.ts';
export { type CleanOptions, cleanInputs, findCopies } from './pipeline.ts';
export type { Facts } from './read/facts.ts';
export { parseHtml } from './read/html.ts';
export type { OnProblem, ReadOptions } from './read/index.ts';
export type { UserRule } from './read/rules/index.ts';
export type { SiteFile } from './read/site-rules/file.ts';
export { loadSiteRules } from './read/site-rules/load.ts';
export { parseText } from './read/text.ts';
export { defaults, type NumberKnob, type Settings } from './settings.ts';
