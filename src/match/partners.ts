import type { Candidate, Found } from './candidates.ts';

/** A candidate, and how many features of any kind the two share. */
export interface Likely extends Candidate {
  readonly all: number;
}

/** For each article, those that it may be a pair with; of one in a crowd a few, the closest. */
export interface Partners {
  /** Pairs of each article, undefined where it has none. */
  readonly lists: (Likely[] | undefined)[];
  /** Articles with so many partners that only the closest are kept. */
  readonly many: Set<number>;
  /** Articles of which not all partners were seen. */
  readonly unseen: Set<number>;
  /** An article with more partners than this is in a crowd. */
  readonly most: number;
}

/**
 * In each of three orders a crowded article keeps the first of its partners, this share of the most allowed: by rare features,
 * which tell the version of a template that it belongs to; by all; and by number, which ties the whole crowd to the same few.
 */
const keptShare = 1 / 50;

export function emptyPartners(articles: number, most: number): Partners {
  return { lists: new Array(articles), many: new Set(), unseen: new Set(), most };
}

/** Time is the logarithm of `most` for each pair, memory at most `most` pairs for each article. */
export function addPartners(partners: Partners, likely: Likely): void {
  addTo(partners, likely.a, likely);
  addTo(partners, likely.b, likely);
}

function addTo({ lists, many, most }: Partners, article: number, likely: Likely): void {
  const list = lists[article];
  if (list === undefined) lists[article] = [likely];
  else if (list.push(likely) > most) {
    many.add(article);
    lists[article] = closest(list, most);
  }
}

/**
 * Each pair that at least one of its two keeps. A few articles that are like many which are not like each other, such as pages
 * of mere furniture, are no crowd: they find each other once more.
 *
 * @param findPartners Calls back with the pairs that are taken from an article.
 */
export function choosePairs(
  { lists, many, unseen, most }: Partners,
  findPartners: (article: number, found: (likely: Likely) => void) => void,
): Found {
  const crowded = new Uint8Array(lists.length);
  const isCrowd = many.size > most || unseen.size > 0;
  if (isCrowd) for (const article of [...many, ...unseen]) crowded[article] = 1;
  const chosen = new Set<Candidate>();
  for (let article = 0; article < lists.length; article++) {
    const list = lists[article] ?? [];
    if (!isCrowd && many.has(article))
      findPartners(article, (likely) => {
        if (many.has(likely.a) && many.has(likely.b)) chosen.add(likely);
      });
    else for (const likely of crowded[article] === 1 ? closest(list, most) : list) chosen.add(likely);
  }
  return { candidates: [...chosen].sort((one, other) => one.a - other.a || one.b - other.b), crowded };
}

/**
 * Whichever order pairs come in, and however often a list is cut on the way, the same ones stay.
 *
 * @param list Pairs of one article: the sums of their numbers are in order of the other ones.
 */
function closest(list: readonly Likely[], most: number): Likely[] {
  const count = Math.ceil(keptShare * most);
  const byNumber = (x: Likely, y: Likely) => x.a + x.b - y.a - y.b;
  const orders = [
    (x: Likely, y: Likely) => y.shared - x.shared || y.all - x.all || byNumber(x, y),
    (x: Likely, y: Likely) => y.all - x.all || y.shared - x.shared || byNumber(x, y),
    byNumber,
  ];
  return [...new Set(orders.flatMap((order) => [...list].sort(order).slice(0, count)))];
}
