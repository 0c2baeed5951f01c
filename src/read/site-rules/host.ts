import type { DeclaredSource, Page } from '../../model.ts';
import type { SiteFile } from './file.ts';

/** Who says where a page was found, most trusted first. */
const sources: readonly DeclaredSource[] = ['record', 'document', 'open-graph', 'json-ld'];
const extension = /\.txt$/iu;
const known = new WeakMap<readonly SiteFile[], ReadonlyMap<string, SiteFile>>();

/** The rules for a page: those of its very host, else of the nearest one around it; null where none are for it. */
export function siteOf(page: Page, files: readonly SiteFile[]): SiteFile | null {
  const host = hostOf(page);
  if (host === null) return null;
  const byHost =
    known.get(files) ?? new Map(files.map((file) => [file.name.toLowerCase().replace(extension, ''), file]));
  known.set(files, byHost);
  for (const name of namesFor(host)) {
    const found = byHost.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

/** Host of the page's address, without `www.`; null where nobody states a whole one. */
function hostOf({ declared }: Page): string | null {
  for (const source of sources) {
    const url = declared[source]?.url;
    if (url === undefined || !URL.canParse(url)) continue;
    const { hostname, protocol } = new URL(url);
    if (/^https?:$/u.test(protocol) && hostname !== '') return hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  }
  return null;
}

/** `a.b.example.org` is looked up as itself, then as `.b.example.org`, `.example.org` and `.org`. */
function namesFor(host: string): string[] {
  const labels = host.split('.');
  return [host, ...labels.slice(1).map((_, index) => `.${labels.slice(index + 1).join('.')}`)];
}
