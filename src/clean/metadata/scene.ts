import type { Block, LabelledBlock, Page } from '../../model.ts';
import type { DateHints, NumericOrder } from './dates.ts';
import { declaredValues } from './declared.ts';
import { headlineOf } from './headline.ts';
import { type Lead, leadOf } from './lead.ts';

/** A labelled page with the places that facts are looked for in, found once. Positions are indices of `blocks`. */
export interface Scene {
  readonly page: Page;
  readonly blocks: readonly LabelledBlock[];
  /** The first paragraph of the story; `blocks.length` where there is none. */
  readonly first: number;
  /** The last block of the story; -1 where there is none. */
  readonly last: number;
  /** The headline; -1 where no block is one. */
  readonly headline: number;
  readonly lead: Lead;
  readonly hints: DateHints;
}

/** A value with where it was found, for `explain`. */
export interface Found<Value = string> {
  readonly value: Value;
  /** `json-ld`, `open-graph`, … for declared facts; else what on the page says it: `byline block`, `masthead`. */
  readonly source: string;
  /** 1-based; null for facts from the page's head or from the input record. */
  readonly line: number | null;
}

/** Shorter first blocks are kickers, bylines or headings that were taken for text. */
const leastLead = 60;
/** The same in scripts that say a sentence in half the characters. */
const leastDenseLead = 25;
const denseLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

export function setScene(page: Page, blocks: readonly LabelledBlock[], language: string | null): Scene {
  const body: number[] = [];
  for (let at = 0; at < blocks.length; at++) if (blocks[at].role === 'body') body.push(at);
  const least = language !== null && denseLanguages.has(language) ? leastDenseLead : leastLead;
  const opening = body.find((position) => blocks[position].form !== 'heading' && blocks[position].text.length >= least);
  const first = opening ?? body[0] ?? blocks.length;
  const last = body[body.length - 1] ?? -1;
  const lead = leadOf(blocks, first);
  return {
    page,
    blocks,
    first,
    last,
    headline: headlineOf(page, blocks, first, lead),
    lead,
    hints: { language, order: numericOrder(page, language) ?? orderShown(blocks) },
  };
}

/** The line a block starts on. */
export function lineOf(block: Block): number {
  return block.lines[0];
}

const monthFirstRegions = new Set(['us', 'ph', 'pr', 'gu']);
const dayFirstHosts = /\.(?:uk|au|nz|ie|in|za|sg|my|pk|lk|ng|ke|gh|mt|hk)$/u;

/** Day first but for English, where the region or the host must tell; unknown language: unknown order. */
function numericOrder(page: Page, language: string | null): NumericOrder {
  const region = declaredValues(page, 'language')
    .map(({ value }) => /^[a-z]{2,3}[-_]([a-z]{2})\b/iu.exec(value)?.[1].toLowerCase())
    .find((code) => code !== undefined);
  if (language === null) return null;
  if (language !== 'en') return ['zh', 'ja', 'ko'].includes(language) ? null : 'day-first';
  if (region !== undefined) return monthFirstRegions.has(region) ? 'month-first' : 'day-first';
  return dayFirstHosts.test(hostOf({ page }) ?? '') ? 'day-first' : null;
}

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/gu;
const longestDateLine = 200;

/** The order of days and months that the page's own dates show: `26/05/2031` has no month 26. Null where they show none, or both. */
function orderShown(blocks: readonly LabelledBlock[]): NumericOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const { text } of blocks) {
    if (text.length > longestDateLine || !text.includes('/')) continue;
    for (const [, first, second] of text.matchAll(slashed)) {
      if (Number(first) > 12 && Number(second) <= 12) dayFirst = true;
      else if (Number(second) > 12 && Number(first) <= 12) monthFirst = true;
    }
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/** Host of the page's address without `www`, else the site that its links lead to; null where neither is known. */
export function hostOf({ page }: Pick<Scene, 'page'>): string | null {
  for (const { value } of declaredValues(page, 'url')) {
    const host = /^https?:\/\/(?:www\.)?([^/?#:@\s]{3,253})/iu.exec(value)?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return page.linkedSite ?? null;
}
