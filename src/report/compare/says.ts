import type { Article, Lines, Pair, Paragraph } from '../../model.ts';
import { lineRange, moment, percent } from '../words.ts';
import type { Row } from './rows.ts';

/** The verdict in parts. */
export function verdictItems({ verdict, score, contained, quoted }: Pair): string[] {
  return [
    verdict,
    `score ${score.toFixed(2)}`,
    `${percent(contained.a)} of A stands in B, ${percent(contained.b)} of B in A`,
    `${percent(quoted)} of what they share is quoted`,
  ];
}

export const nothingShared = 'The two share nothing that tells of a common text.';

/** Outlet, time, and the agencies that an article names, each with where; in parts, nothing is escaped yet. */
export function aboutItems({ outlet, published, agencies }: Article): string[] {
  const names = [...new Set(agencies.map(({ name }) => name))];
  const credits = names.map((name) => {
    const places = agencies.filter((mention) => mention.name === name);
    return `${name}: ${places.map(({ evidence, line }) => `${evidence}, line ${line}`).join('; ')}`;
  });
  return [outlet, published === null ? null : moment(published), ...credits].flatMap((one) => one ?? []);
}

/** `lines 5-7`. */
export function linesSaid(paragraphs: readonly Paragraph[]): string {
  const first = paragraphs[0].lines[0];
  const last = paragraphs[paragraphs.length - 1].lines[1];
  const range: Lines = [first, last];
  return `${first === last ? 'line' : 'lines'} ${lineRange(range)}`;
}

/** What ties the two sides of a row: `edited 0.79`, or `only here`. */
export function tieSaid({ tie }: Row): string {
  return tie === null ? 'only here' : `${tie.kind} ${tie.score.toFixed(2)}`;
}
