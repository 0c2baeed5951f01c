import { getDomain } from 'tldts';

const link = /\b(?:href|action)\s*=\s*["']?\s*(https?:\/\/[^"'\s>]{4,500})/giu;
const mostLinks = 5000;
/** The Wayback Machine writes the address of its copy before that of each link. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//iu;
const fewest = 10;
const leastShare = 0.5;

/** Whoever has a page, it links to these: they serve its adverts, spread it, or play its films. */
const everywhere = new Set(
  (
    'addthis.com addtoany.com adobe.com akamai.net amazon.com apple.com archive.org blogger.com cloudflare.com cloudfront.net del.icio.us ' +
    'delicious.com digg.com disqus.com doubleclick.net facebook.com feedburner.com flickr.com flipboard.com github.com gitlab.com google.com googleapis.com ' +
    'googletagmanager.com gstatic.com instagram.com linkedin.com microsoft.com newsvine.com pinterest.com reddit.com stumbleupon.com ' +
    'technorati.com telegram.me t.me tiktok.com tumblr.com twitter.com vimeo.com vk.com whatsapp.com wikipedia.org x.com yahoo.com youtube.com'
  ).split(' '),
);

/** The address of a page as its site gave it: without that of an archive's copy before it. */
export function originalAddress(address: string): string {
  return address.replace(archived, '');
}

/**
 * The site that a page is of, told by where it links to: ten addresses at least, and half of all that are different. Null
 * where no site has so many. Of 210 old development pages (l3sgn1) that have such a site, declared address or not, it is the right one on 205.
 */
export function linkedSite(html: string): string | null {
  const addresses = new Set<string>();
  for (const { 1: address } of html.matchAll(link)) {
    addresses.add(originalAddress(address));
    if (addresses.size >= mostLinks) break;
  }
  const counts = new Map<string, number>();
  const sites = new Map<string, string | null>();
  let all = 0;
  for (const address of addresses) {
    const host = /^https?:\/\/([^/?#:]{1,253})/iu.exec(address)?.[1].toLowerCase() ?? '';
    const site = sites.get(host) ?? getDomain(host, { allowPrivateDomains: true });
    sites.set(host, site);
    if (site === null || everywhere.has(site)) continue;
    all++;
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  for (const [site, count] of counts) if (count >= fewest && count >= leastShare * all) return site;
  return null;
}
