import { getDomain } from 'tldts';

const link = /\b(?:href|action)\s{0,4}=[\s"']{0,8}(https?:\/\/[^"'\s>]{4,500})/giu;
const mostLinks = 5000;
/** The Wayback Machine writes the address of its copy before that of each link. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\//iu;
const base = /<base\b[^>]{0,200}?\bhref\s{0,4}=[\s"']{0,8}(https?:\/\/[^"'\s>]{4,500})/iu;
/** So many different addresses with so large a share of all: few need to be nearly all. */
const enough = [
  { fewest: 10, leastShare: 0.5 },
  { fewest: 3, leastShare: 2 / 3 },
];

/** Whoever has a page, it links to these: they serve its adverts, spread it, or play its films. */
const everywhere = new Set(
  (
    'addthis.com addtoany.com adobe.com adtech.de akamai.net amazon.com apple.com archive.org blogger.com cloudflare.com cloudfront.net creativecommons.org del.icio.us ' +
    'delicious.com digg.com disqus.com doubleclick.net facebook.com feedburner.com flickr.com flipboard.com github.com gitlab.com gmpg.org google-analytics.com google.com googleapis.com googlesyndication.com ' +
    'googletagmanager.com gravatar.com gstatic.com instagram.com linkedin.com macromedia.com microsoft.com newsvine.com pinterest.com quantcast.com reddit.com statcounter.com stumbleupon.com ' +
    'technorati.com telegram.me t.me tiktok.com tumblr.com twitter.com vimeo.com vk.com w3.org webtrends.com whatsapp.com wikipedia.org wordpress.org wp.com x.com yahoo.com yimg.com youtube.com'
  ).split(' '),
);

/** The address of a page as its site gave it: without that of an archive's copy before it. */
export function originalAddress(address: string): string {
  return address.replace(archived, '');
}

/** First labels of hosts that serve parts of a site's pages, and sell things beside it. */
const besides =
  /^(?:ads?|adserver|app|assets|autos?|calendar|cars|cdn|classifieds?|css|email|events|feeds?|forums?|homes|i|images?|img|jobs|js|login|m|media|mobile|my|register|registration|rss|search|secure|shop|static|statics|subscribe|travel|video|weather)\d*\./u;
/** A subdomain is the page's own where so much of what leads to its site leads there. */
const ownShare = 0.6;

/**
 * The site that a page is of: the host of its `<base>`, else the one that most of its links lead to: a subdomain where most
 * of them lead to that. Without `www`; null where no site has enough of them. Measured on pages whose address is known:
 * decision 404.
 */
export function linkedSite(html: string): string | null {
  const stated = base.exec(html)?.[1];
  if (stated !== undefined) return hostOf(originalAddress(stated)) || null;
  const hosts = new Map<string, number>();
  for (const address of addressesIn(html)) add(hosts, hostOf(address), 1);
  const sites = new Map<string, number>();
  const siteByHost = new Map<string, string>();
  let all = 0;
  for (const [host, count] of hosts) {
    const site = getDomain(host, { allowPrivateDomains: true });
    if (site === null || everywhere.has(site)) continue;
    all += count;
    add(sites, site, count);
    siteByHost.set(host, site);
  }
  for (const [site, count] of sites) {
    if (!enough.some(({ fewest, leastShare }) => count >= fewest && count >= leastShare * all)) continue;
    for (const [host, one] of hosts)
      if (siteByHost.get(host) === site && one >= ownShare * count && !besides.test(host)) return host;
    return site;
  }
  return null;
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function addressesIn(html: string): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const { 1: address } of html.matchAll(link)) {
    addresses.add(originalAddress(address));
    if (addresses.size >= mostLinks) break;
  }
  return addresses;
}

/** Empty where there is none. */
function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,253})/iu.exec(address)?.[1].toLowerCase() ?? '';
}
