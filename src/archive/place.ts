import type { Article } from '../model.ts';

/** Whose page a page is. */
export interface Place {
  /** Equal for pages of one outlet, as far as is known. */
  readonly name: string;
  /** The page says who printed it, or has an address; else `name` is its folder, which may hold many outlets. */
  readonly stated: boolean;
}

const notInNames = /[^\p{L}\p{N}]+/gu;
const mobile = /^(?:www\d?|m|mobile|amp)\./u;

/**
 * The outlet's name and its host, where both are known: an agency's name on a reprint, or the agency's address as that
 * of the original, must not make one outlet of those who print it.
 */
export function placeOf({ outlet, url, path, source }: Pick<Article, 'outlet' | 'url' | 'path' | 'source'>): Place {
  const host = hostOf(url);
  const name = spelled(outlet ?? '') === spelled(host ?? '') ? '' : spelled(outlet ?? '');
  if (name !== '' && host !== null) return { name: `${name} ${siteOf(host)}`, stated: true };
  if (name !== '' || host !== null) return { name: host ?? name, stated: true };
  return { name: source.from === 'ndjson' || source.from === 'json' ? path : folderOf(path), stated: false };
}

/** The last two labels of a host. */
export function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** A name without case, spaces and signs. */
function spelled(name: string): string {
  return name.toLowerCase().replace(notInNames, '');
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hostname === '' ? null : hostname.replace(mobile, '');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
