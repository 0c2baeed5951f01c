import type { Credit, Findings, Pair } from '../model.ts';
import { palette } from './colour.ts';
import { forTerminal } from './escape.ts';
import type { Reporter } from './index.ts';
import { addressesOf, placeOf } from './place.ts';
import { displayWidth, pad, truncateStart, wrap } from './width.ts';
import { counted } from './words.ts';

/** What `check` says besides its findings, which hold the new pairs only. */
export interface CheckSummary {
  /** Pairs that the baseline knows. */
  readonly known: number;
  /** Entries of the baseline that are no longer found. */
  readonly stale: number;
  readonly baseline: string;
}

/** The text of `check`: one line of counts, then the new pairs with both files. */
export function checkReport({ known, stale, baseline }: CheckSummary): Reporter {
  return function* (findings, options) {
    const paint = palette(options.colours);
    const fresh = findings.pairs.length;
    const head = `${fresh === 0 ? 'No new copies' : counted(fresh, 'new pair')} among ${counted(findings.articles.length, 'article')}`;
    const parts = [
      head,
      `${counted(known, 'pair')} known`,
      ...(stale === 0 ? [] : [`${counted(stale, 'entry', 'entries')} of ${forTerminal(baseline)} no longer found`]),
    ];
    yield text(wrap(`${parts.join('; ')}.`, options.width).map(fresh === 0 ? paint.good : paint.title));
    const places = placesIn(findings);
    for (const pair of findings.pairs) yield text(['', ...pairLines(pair, places, options.width)]);
    if (fresh > 0)
      yield text(
        ['', ...wrap(`To accept them as known: run the same with --update-baseline.`, options.width)].map(paint.faint),
      );
    if (stale > 0 && fresh === 0)
      yield text(
        wrap('To drop the entries that are gone: run the same with --update-baseline.', options.width).map(paint.faint),
      );
  };
}

interface Place {
  readonly address: string;
  readonly note: string;
}

const creditNotes: Readonly<Record<Credit, string>> = {
  given: 'credit given',
  missing: 'credit MISSING',
  altered: 'credit ALTERED',
  unknown: 'credit unknown',
};

/** Where each article stands, with the line of the copied text or of the credit where a family tells it. */
function placesIn({ articles, families }: Findings): Map<string, Place> {
  const addresses = addressesOf(articles);
  const places = new Map([...addresses].map(([id, address]): [string, Place] => [id, { address, note: '' }]));
  for (const { id, path, line, credit } of families.flatMap((family) => family.members)) {
    places.set(id, { address: placeOf(addresses.get(id) ?? path, line), note: creditNotes[credit] });
  }
  return places;
}

function pairLines({ a, b, verdict, score }: Pair, places: ReadonlyMap<string, Place>, width: number): string[] {
  return [a, b].map((id, side) => {
    const { address, note } = places.get(id) ?? { address: id, note: '' };
    const lead = side === 0 ? `${pad(verdict, 14)}${score.toFixed(2)}  ` : ' '.repeat(20);
    const room = width - lead.length - (note === '' ? 0 : displayWidth(note) + 2);
    return `${lead}${truncateStart(forTerminal(address), room)}${note === '' ? '' : `  ${note}`}`;
  });
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
