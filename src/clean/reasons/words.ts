import { dumpWords } from './dump-words.ts';
import type { Wording } from './families.ts';
import { htmlWords } from './html-words.ts';
import { patterns } from './patterns.ts';
import { measure } from './phrases.ts';

/** How the features of a kind of page are told. */
export type Teller = (feature: string) => Wording;

const tables = { html: htmlWords, text: dumpWords } as const;

/** Wording of a feature; null where nobody has given it words. */
export function wordingOf(feature: string, from: keyof typeof tables): Wording | null {
  const listed = tables[from].get(feature);
  if (listed !== undefined) return listed;
  for (const { shape, tell } of patterns) {
    const match = shape.exec(feature);
    const told = match === null ? null : tell(match, (base) => wordingOf(base, from));
    if (told !== null) return told;
  }
  return null;
}

/** Words for every feature, known or not, each looked up once. */
export function tellerOf(from: keyof typeof tables): Teller {
  const known = new Map<string, Wording>();
  return (feature) => {
    const wording = known.get(feature) ?? wordingOf(feature, from) ?? unknown(feature);
    known.set(feature, wording);
    return wording;
  };
}

function unknown(feature: string): Wording {
  return { family: 'other', topic: feature, says: measure(`the feature "${feature}"`) };
}
