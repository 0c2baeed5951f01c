import type { SettingsFile } from './settings-file.ts';

/** Keys that lead to a place in the settings, such as `['rules', 3, 'drop']`. */
export type Keys = readonly (string | number)[];

/**
 * Lines of a settings file, from 1: that of the key where it is a map's, else of the value; of the nearest place around it
 * where there is none. JSON is YAML to the library.
 */
export async function lineFinder({ text, within }: SettingsFile): Promise<(keys: Keys) => number> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  return (keys) => {
    let node: unknown = contents;
    let offset = contents?.range?.[0] ?? 0;
    for (const key of [...within, ...keys]) {
      if (isMap(node)) {
        const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
        if (pair === undefined) break;
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(key)];
        if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
        offset = item.range?.[0] ?? offset;
        node = item;
      } else break;
    }
    return lines.linePos(offset).line;
  };
}
