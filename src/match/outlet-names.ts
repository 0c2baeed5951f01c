const notLetters = /[^\p{L}\p{N}]+/gu;
const accents = /\p{M}/gu;
const leadingArticle = /^the\s/iu;

/** Whether two spellings name one outlet or agency: `The Harbour Times` and `Harbour-Times`. */
export function isSameName(one: string, other: string): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

/** Whether an address lies on a host that is called after an outlet: `www.harbourtimes.example` after `Harbour Times`. */
export function isAddressOf(url: string, outlet: string): boolean {
  const host = /^https?:\/\/([^/?#:@\s]{3,253})/iu.exec(url)?.[1] ?? '';
  const key = keyOf(outlet);
  return key.length >= shortestKey && keyOf(host).includes(key);
}
/** Shorter names stand in hosts by chance. */
const shortestKey = 5;

function keyOf(name: string): string {
  return name.replace(leadingArticle, '').normalize('NFKD').replace(accents, '').replace(notLetters, '').toLowerCase();
}
