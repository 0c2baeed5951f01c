import { fitsHost } from './outlet-names.ts';
import type { Found } from './scene.ts';

/** A name that makes up this much of the host is the site's own. */
export const ownShare = 0.5;

/** The name that fits a host best, of those that make up at least such a share of it; a name in words before an address. */
export function bestFit(names: readonly Found[], host: string, atLeast = ownShare): Found | null {
  const scored = names.map((name) => ({
    name,
    fit: fitsHost(name.value, host) - (/^\p{Ll}+$|\.\p{Ll}{2,}$/u.test(name.value) ? 0.25 : 0),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most === null || one.fit > most.fit ? one : most),
    null,
  );
  return best !== null && best.fit >= atLeast ? best.name : null;
}
