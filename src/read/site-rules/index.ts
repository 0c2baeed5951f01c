import type { Declared, Problem } from '../../model.ts';
import type { Facts } from '../facts.ts';
import type { RuledRange } from '../rules/ranges.ts';
import { applySiteRules, ruleId } from './apply.ts';
import type { SiteFile } from './file.ts';
import { replaceTexts } from './replace.ts';

/** What the rules of a page's site make of it. */
export interface SiteTold {
  /** The source with their replacements. */
  readonly source: string;
  readonly ranges: readonly RuledRange[];
  readonly declared: Declared;
  readonly problems: readonly Problem[];
}

/** Asks the rules of a page's site. A rule that would cost too much on the page is left out, and a problem says so. */
export function tellSite(html: string, facts: Facts, site: SiteFile): SiteTold {
  const { html: source, tooLong } = replaceTexts(html, site.replaced);
  const marks = applySiteRules(source, facts.maxDepth, site);
  const problem = (message: string): Problem => {
    return { version: 1, type: 'problem', path: facts.path, line: null, code: 'MARKUP_TOO_DEEP', message };
  };
  const problems = [
    ...tooLong.map((line) => problem(`would grow too long by ${ruleId(site, line)}, which is not used`)),
    ...(marks?.tooSlow ?? []).map((rule) => problem(`would take too long by ${rule}, which is not used`)),
    ...(marks === null ? [problem(`its elements are nested too deep; the rules of ${site.name} are not used`)] : []),
  ];
  return { source, ranges: marks?.ranges ?? [], declared: marks?.declared ?? {}, problems };
}
