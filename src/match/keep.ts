/** Articles kept at a time. Candidates come in order, so that one that is dropped is seldom asked for again. */
const keptArticles = 20_000;

/**
 * Remembers the results of the articles asked for last; forgetting changes the time, never the result.
 *
 * @param count Number of all articles.
 */
export function keep<Made>(count: number, make: (article: number) => Made): (article: number) => Made {
  const kept = new Array<Made | undefined>(count);
  let order: number[] = [];
  return (article) => {
    const known = kept[article];
    if (known !== undefined) return known;
    const made = make(article);
    if (order.length >= keptArticles) {
      for (const oldest of order.slice(0, keptArticles / 2)) kept[oldest] = undefined;
      order = order.slice(keptArticles / 2);
    }
    order.push(article);
    kept[article] = made;
    return made;
  };
}
