import type { AgencyMention, Article, Dateline, LabelledBlock, Page } from '../../model.ts';
import { findAgencies, type PlacedDateline } from './agencies.ts';
import { findByline } from './byline.ts';
import { findDateline, placeAsWritten } from './dateline.ts';
import { declaredValues } from './declared.ts';
import { evidenceOf, type FactEvidence } from './evidence.ts';
import { likelyLanguage, primaryTag, sureLanguage } from './language.ts';
import { likeness } from './likeness.ts';
import { findOutlet } from './outlet.ts';
import { findModified, findPublished } from './published.ts';
import { type Found, lineOf, type Scene, setScene } from './scene.ts';
import { findTitle } from './title.ts';

export type { FactEvidence } from './evidence.ts';
export type { Found } from './scene.ts';

/** What is known about an article besides its text. */
export type Description = Pick<
  Article,
  | 'url'
  | 'outlet'
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'modified'
  | 'section'
  | 'language'
  | 'dateline'
  | 'agencies'
>;

/** Each fact with where it was found; null where the page does not tell. */
export interface ExplainedDescription {
  readonly url: Found | null;
  readonly outlet: Found | null;
  readonly title: Found | null;
  readonly standfirst: Found | null;
  readonly byline: Found | null;
  readonly published: Found | null;
  readonly modified: Found | null;
  readonly section: Found | null;
  readonly language: Found | null;
  readonly dateline: Found<Dateline> | null;
  readonly agencies: readonly AgencyMention[];
}

/** Title, outlet, byline, date, dateline, agencies and language: declared values first, then what the blocks say. */
export function describePage(page: Page, blocks: readonly LabelledBlock[]): Description {
  const { agencies, ...facts } = explainDescription(page, blocks);
  return {
    url: facts.url?.value ?? null,
    outlet: facts.outlet?.value ?? null,
    title: facts.title?.value ?? null,
    standfirst: facts.standfirst?.value ?? null,
    byline: facts.byline?.value ?? null,
    published: facts.published?.value ?? null,
    ...(facts.modified === null ? {} : { modified: facts.modified.value }),
    ...(facts.section === null ? {} : { section: facts.section.value }),
    language: facts.language?.value ?? null,
    dateline: facts.dateline?.value ?? null,
    agencies,
  };
}

/** The description with its reasons: per fact the value, who says so, and the line. */
export function explainDescription(page: Page, blocks: readonly LabelledBlock[]): ExplainedDescription {
  return describeScene(sceneOf(page, blocks));
}

/** The same, and for each fact what was not chosen. */
export function explainFacts(page: Page, blocks: readonly LabelledBlock[]): FactEvidence[] {
  const told = sceneOf(page, blocks);
  return evidenceOf(told.scene, describeScene(told), textLanguage(blocks));
}

interface Told {
  readonly scene: Scene;
  readonly language: Found | null;
}

function sceneOf(page: Page, blocks: readonly LabelledBlock[]): Told {
  const language = findLanguage(page, blocks);
  return { scene: setScene(page, blocks, language?.value ?? null), language };
}

function describeScene({ scene, language }: Told): ExplainedDescription {
  const { page } = scene;
  const outlet = findOutlet(scene);
  const title = findTitle(scene, outlet?.value ?? null);
  const opening = openingDateline(scene);
  return {
    url: findAddress(page),
    outlet,
    title,
    standfirst: findStandfirst(scene, title?.value ?? null),
    byline: findByline(scene, outlet?.value ?? null),
    published: findPublished(scene),
    modified: findModified(scene),
    section: findSection(page),
    language,
    dateline: opening === null ? null : statedDateline(opening),
    agencies: findAgencies(scene, opening, outlet?.value ?? null),
  };
}

const webAddress = /^https?:\/\/[^\s/]/iu;

/** The address that came with the text, else the first declared one that a browser could open. */
function findAddress(page: Page): Found | null {
  const address = declaredValues(page, 'url').find(
    ({ value, source }) => source === 'record' || webAddress.test(value),
  );
  return address === undefined ? null : { ...address, line: null };
}

const longestSection = 100;

function findSection(page: Page): Found | null {
  const section = declaredValues(page, 'section').find(({ value }) => value.length <= longestSection);
  return section === undefined ? null : { ...section, line: null };
}

const sampleLetters = 600;

/** The opening of the story. */
function sampleOf(blocks: readonly LabelledBlock[]): string {
  let sample = '';
  for (const { role, text } of blocks) {
    if (role === 'body') sample += `${text} `;
    if (sample.length >= sampleLetters) break;
  }
  return sample;
}

/** The language that the story's own words show. */
function textLanguage(blocks: readonly LabelledBlock[]): Found | null {
  const sample = sampleOf(blocks);
  const tag = sureLanguage(sample) ?? likelyLanguage(sample);
  return tag === null ? null : { value: tag, source: 'text', line: null };
}

/** The record's language, else what the text surely is, else what the page declares, else the likeliest. */
function findLanguage(page: Page, blocks: readonly LabelledBlock[]): Found | null {
  const given = primaryTag(page.declared.record?.language ?? '');
  if (given !== null) return { value: given, source: 'record', line: null };
  const sample = sampleOf(blocks);
  const sure = sureLanguage(sample);
  if (sure !== null) return { value: sure, source: 'text', line: null };
  for (const { value, source } of declaredValues(page, 'language')) {
    const tag = primaryTag(value);
    if (tag !== null) return { value: tag, source, line: null };
  }
  const likely = likelyLanguage(sample);
  return likely === null ? null : { value: likely, source: 'text', line: null };
}

const openingParagraphs = 3;

/** The dateline of the first paragraphs of the story, or of a line of its own right above them. */
function openingDateline({ blocks, first, hints }: Scene): PlacedDateline | null {
  let seen = 0;
  for (let at = Math.max(0, first - 1); at < blocks.length && seen < openingParagraphs; at++) {
    const { role, form, text } = blocks[at];
    if (at >= first && role !== 'body') continue;
    if (at >= first && form === 'paragraph') seen++;
    const found = form === 'heading' || role === 'headline' || role === 'caption' ? null : findDateline(text);
    // Far down or above the story a place alone is a heading or a caption's: an agency must sign.
    const opens = found !== null && (found.agencies.length > 0 || (at >= first && seen <= 2));
    if (!opens) continue;
    const place = found.place === null ? null : placeAsWritten(found.place, text, hints.language);
    return { ...found, place, line: lineOf(blocks[at]) };
  }
  return null;
}

function statedDateline({ place, agencies, line }: PlacedDateline): Found<Dateline> | null {
  return place === null ? null : { value: { place, agency: agencies[0]?.name ?? null }, source: 'paragraph', line };
}

const longestStandfirst = 600;

/** A block labelled standfirst, else the declared summary where a line above the story shows it, else the declared one. */
function findStandfirst({ page, blocks, first, headline }: Scene, title: string | null): Found | null {
  const shown = blocks.find(({ role }, position) => role === 'standfirst' && position <= first + 1);
  if (shown !== undefined) return { value: shown.text, source: 'standfirst block', line: lineOf(shown) };
  const repeated = repeatedStandfirst(blocks, first, headline);
  if (repeated !== undefined) return { value: repeated.text, source: 'sentence of the story', line: lineOf(repeated) };
  for (const { value, source } of declaredValues(page, 'standfirst')) {
    if (
      value.length > longestStandfirst ||
      value.length < 20 ||
      (title !== null && likeness(value, title, 0.85) >= 0.85)
    )
      continue;
    const block = blocks
      .slice(Math.max(0, headline), first)
      .find(({ text }) => text.length >= 20 && likeness(text, value, 0.85) >= 0.85);
    return block === undefined
      ? { value, source, line: null }
      : { value: block.text, source: 'standfirst block', line: lineOf(block) };
  }
  return null;
}

/** A line under the headline that stands once more inside a paragraph: pulled out of the story to stand over it. */
function repeatedStandfirst(
  blocks: readonly LabelledBlock[],
  first: number,
  headline: number,
): LabelledBlock | undefined {
  return blocks.slice(Math.max(0, headline + 1), Math.min(first + 1, headline + 6)).find((block, index) => {
    const { text } = block;
    if (text.length < 40 || text.length > longestStandfirst) return false;
    return blocks
      .slice(headline + 2 + index)
      .some((other) => other.role === 'body' && other.text.length > text.length && other.text.includes(text));
  });
}
