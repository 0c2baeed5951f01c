const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces are compared by character. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** F1 of the two texts' bags of words, 0 to 1; two empty texts are alike. */
export function tokenF1(found: string, wanted: string): number {
  const [a, b] = [bagOf(found), bagOf(wanted)];
  const shared = [...a].reduce((sum, [token, count]) => sum + Math.min(count, b.get(token) ?? 0), 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 1 : (2 * shared) / all;
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  const tokens = (text.toLowerCase().match(word) ?? []).flatMap((token) =>
    spaceless.test(token) ? [...token] : [token],
  );
  for (const token of tokens) bag.set(token, (bag.get(token) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: Map<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}
