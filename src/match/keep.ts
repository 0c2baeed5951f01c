/** Articles kept at a time. Candidates come in order, so that one that is dropped is seldom asked for again. */
const keptArticles = 20_000;

/** Remembers the results of the articles asked for last; forgetting changes the time, never the result. */
export function keep<Made>(make: (article: number) => Made): (article: number) => Made {
  const kept = new Map<number, Made>();
  return (article) => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    const made = make(article);
    if (kept.size >= keptArticles)
      for (const oldest of [...kept.keys()].slice(0, keptArticles / 2)) kept.delete(oldest);
    kept.set(article, made);
    return made;
  };
}
