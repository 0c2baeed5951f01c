import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AgencyMention } from '../../src/model.ts';
import { cli, keepResult, table } from '../place.ts';
import { recordsBy } from './command.ts';

const help = `Usage: node bench/run.js accuracy/old-facts.ts --data DIR [--cli COMMAND] [--wrong] [--keep]

Facts of the pages of l3sgn1 (Google News, 2007 and 2008), whose heads declare little, held against what their gold text and
address tell. Labels are read off by patterns, so they are rough:
  title      is one of the gold text's first twelve lines
  published  is within a day of a date that the gold's head, its last line or the address states
  outlet     shares its name, or the initials of it, with the page's host: owners and agencies do not
  agency     one that the gold's head, opening or end names, found; what is found besides is not counted

  --data DIR     what the scorers' unpack.py wrote
  --cli COMMAND  what cleans (this build)
  --wrong        list the pages that miss
  --keep         write the table to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    cli: { type: 'string', default: cli.join(' ') },
    wrong: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Gold {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly text_body: string;
}

interface Told {
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly agencies: readonly AgencyMention[];
}

/** Whether a fact is right; null where the gold does not state it. */
type Verdict = boolean | null;

const shownAs = { title: 'title', published: 'published', outlet: 'outlet', agency: 'agencies' } as const;
const headLines = 12;
const agencyMarks: Readonly<Record<string, RegExp>> = {
  Reuters: /reuters/iu,
  AP: /associated press|\bAP\b/iu,
  AFP: /\bAFP\b|agence france/iu,
  Xinhua: /xinhua/iu,
  PTI: /\bPTI\b|press trust/iu,
  IANS: /\bIANS\b/u,
  UPI: /\bUPI\b|united press int/iu,
  AAP: /\bAAP\b/u,
  CP: /canadian press|\bCP\b/iu,
  dpa: /\bdpa\b|deutsche presse/iu,
  NZPA: /\bNZPA\b/u,
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const day = 86_400_000;

if (flags.help || flags.data === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  const set = join(flags.data, 'html/l3sgn1');
  const told = factsOf(join(set, 'pages'));
  const gold = readFileSync(join(set, 'gold.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));
  const rows = gold.flatMap((page) => {
    const facts = told.get(page.id);
    return facts === undefined ? [] : [{ page, facts, verdicts: judge(page, facts) }];
  });
  const heading = 'facts of old pages';
  const names = ['title', 'published', 'outlet', 'agency'] as const;
  const body = table([
    ['fact', 'right', 'of', 'share'],
    ...names.map((name) => {
      const stated = rows.flatMap(({ verdicts }) => verdicts[name].filter((one) => one !== null));
      const right = stated.filter(Boolean).length;
      return [name, String(right), String(stated.length), (right / stated.length).toFixed(3)];
    }),
  ]);
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.wrong)
    for (const { page, facts, verdicts } of rows)
      for (const name of names)
        if (verdicts[name].includes(false)) console.log(`${name}: ${page.id}: ${JSON.stringify(facts[shownAs[name]])}`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

function factsOf(pages: string): Map<string, Told> {
  const records = recordsBy<Told>(flags.cli, ['clean', pages]);
  return new Map(records.map((record) => [basename(record.path, extname(record.path)), record]));
}

function judge(page: Gold, { title, outlet, published, agencies }: Told): Record<keyof typeof shownAs, Verdict[]> {
  const body = page.text_body;
  const head = page.text.endsWith(body) ? page.text.slice(0, -body.length) : page.text.split('\n', 1)[0];
  const lines = page.text.split('\n').slice(0, headLines).map(bare);
  const days = [...daysIn(`${head}\n${body.slice(0, 60)}\n${body.slice(-80)}`), ...daysIn(addressDay(page.url))];
  const around = `${head} \n${body.slice(0, 110)} … ${body.slice(-200)}`;
  const named = Object.entries(agencyMarks).flatMap(([name, mark]) => (mark.test(around) ? [name] : []));
  return {
    title: head.trim() === '' ? [null] : [title !== null && lines.includes(bare(title))],
    published: days.length === 0 ? [null] : [days.some((one) => Math.abs(one - Date.parse(dayOf(published))) <= day)],
    outlet: [outlet !== null && fits(outlet, new URL(page.url).hostname)],
    agency: named.map((name) => agencies.some((one) => one.name === name)),
  };
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function dayOf(published: string | null): string {
  return `${published?.slice(0, 10)}T00:00Z`;
}

/** Every reading of every date in a text, in milliseconds. */
function daysIn(text: string): number[] {
  const named = [
    ...Array.from(text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?[ ,.-]+([A-Z][a-z]{2,8})\.?,?[ .-]+(\d{4})\b/gu), (m) => [
      m[3],
      m[2],
      m[1],
    ]),
    ...Array.from(text.matchAll(/\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/gu), (m) => [
      m[3],
      m[1],
      m[2],
    ]),
  ].map(([year, month = '', date]) => [year, String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1), date]);
  const numbered = [
    ...Array.from(text.matchAll(/\b(\d{4})-(\d\d)-(\d\d)\b/gu), (m) => [m[1], m[2], m[3]]),
    ...Array.from(text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b/gu)).flatMap((m) => {
      const year = m[3].length === 2 ? `20${m[3]}` : m[3];
      return [
        [year, m[1], m[2]],
        [year, m[2], m[1]],
      ];
    }),
  ];
  return [...named, ...numbered].flatMap(([year, month, date]) =>
    Number(month) >= 1 && Number(month) <= 12 ? [Date.UTC(Number(year), Number(month) - 1, Number(date))] : [],
  );
}

function addressDay(url: string): string {
  const [, year, month, date] = /(200[78])[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/u.exec(url) ?? [];
  return year === undefined ? '' : `${year}-${month}-${date}`;
}

function fits(outlet: string, host: string): boolean {
  const site = host.replaceAll(/[^a-z\d]/gu, '');
  const words = outlet.toLowerCase().match(/[a-z\d]+/gu) ?? [];
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return (
    site.includes(words.filter((word) => word !== 'the').join('')) ||
    words.some((word) => word.length > 3 && site.includes(word)) ||
    (initials.length > 1 && site.includes(initials))
  );
}
