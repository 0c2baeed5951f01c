import type { AgencyMention, Article, Dateline, LabelledBlock, Page } from '../../model.ts';

/** What is known about an article besides its text. */
export type Description = Pick<
  Article,
  'url' | 'outlet' | 'title' | 'standfirst' | 'byline' | 'published' | 'language' | 'dateline' | 'agencies'
>;

/** Title, outlet, byline, date, dateline, agencies and language: declared values first, then what the blocks say. */
export function describePage(page: Page, blocks: readonly LabelledBlock[]): Description {
  const record = page.declared.record ?? {};
  const dateline: Dateline | null = null;
  const agencies: AgencyMention[] = [];
  return {
    url: record.url ?? null,
    outlet: record.outlet ?? null,
    title: record.title ?? blocks.find((block) => block.role === 'headline')?.text ?? null,
    standfirst: null,
    byline: record.byline ?? null,
    published: record.published ?? null,
    language: record.language ?? null,
    dateline,
    agencies,
  };
}
