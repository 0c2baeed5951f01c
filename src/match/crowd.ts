import type { Found } from './candidates.ts';

/** Articles that are like so many others that not each was compared with each. */
export interface Crowd {
  /** By article, 1 where it is one of them. */
  readonly crowded: Uint8Array;
  /** The pairs of two of them that were compared, by number. */
  readonly compared: readonly (readonly [number, number])[];
}

export const nobody: Crowd = { crowded: new Uint8Array(0), compared: [] };

export function crowdOf({ candidates, crowded }: Found): Crowd {
  const compared: [number, number][] = [];
  for (const { a, b } of candidates) if (crowded[a] === 1 && crowded[b] === 1) compared.push([a, b]);
  return { crowded, compared };
}
