const notLetters = /[^\p{L}\p{N}]+/gu;
const accents = /\p{M}/gu;
const leadingArticle = /^the\s/iu;

/** Whether two spellings name one outlet or agency: `The Harbour Times` and `Harbour-Times`. */
export function isSameName(one: string, other: string): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

/** Whether an address lies on a host that is called after an outlet: `www.harbourtimes.example` after `Harbour Times`. */
export function isAddressOf(url: string, outlet: string): boolean {
  return isHostOf([hostKeyOf(url)])(outlet);
}

/** Whether one of these hosts is called after an outlet, for many outlets: only hosts that hold a key's first letters are looked at. */
export function isHostOf(hosts: Iterable<string>): (outlet: string) => boolean {
  const holding = new Map<string, Set<string>>();
  for (const host of hosts) {
    for (let at = 0; at + shortestKey <= host.length; at++) {
      const letters = host.slice(at, at + shortestKey);
      const known = holding.get(letters);
      if (known === undefined) holding.set(letters, new Set([host]));
      else known.add(host);
    }
  }
  return (outlet) => {
    const key = keyOf(outlet);
    if (key.length < shortestKey) return false;
    return [...(holding.get(key.slice(0, shortestKey)) ?? [])].some((host) => host.includes(key));
  };
}

/** The host of an address, as `isHostOf` takes it; empty where there is none. */
export function hostKeyOf(url: string): string {
  return keyOf(/^https?:\/\/([^/?#:@\s]{3,253})/iu.exec(url)?.[1] ?? '');
}

/** Shorter names stand in hosts by chance. */
const shortestKey = 5;

/** What is the same in all spellings of a name. */
export function keyOf(name: string): string {
  return name.replace(leadingArticle, '').normalize('NFKD').replace(accents, '').replace(notLetters, '').toLowerCase();
}
