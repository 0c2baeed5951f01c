import type { Article } from '../model.ts';

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isBoolean: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
const isBytes: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isStringOrNull: Check = (value) => value === null || typeof value === 'string';
const isLines: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isCount);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A record with these fields; others may stand beside them. */
function record(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => isFields(value) && checks.every(([name, check]) => check(value[name]));
}

/** The fields of a record that was parsed, whatever they are. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const article: Readonly<Record<string, Check>> = {
  id: isString,
  path: isString,
  url: isStringOrNull,
  outlet: isStringOrNull,
  title: isStringOrNull,
  standfirst: isStringOrNull,
  byline: isStringOrNull,
  published: isStringOrNull,
  modified: optional(isString),
  section: optional(isString),
  language: isStringOrNull,
  dateline: orNull(record({ place: isString, agency: isStringOrNull })),
  agencies: listOf(record({ name: isString, evidence: isString, line: isCount })),
  text: isString,
  paragraphs: listOf(
    record({
      text: isString,
      lines: isLines,
      quoted: isShare,
      form: optional(isString),
      level: optional(isCount),
      inline: optional(isString),
      list: optional(record({ ordered: isBoolean, depth: isCount })),
      cell: optional(record({ row: isCount, column: isCount })),
    }),
  ),
  removed: listOf(record({ kind: isString, lines: isLines, rule: isString, score: isShare, text: isString })),
  source: record({ bytes: isBytes, encoding: isString, from: isString }),
  problems: listOf(record({ path: isString, line: orNull(isCount), code: isString, message: isString })),
};

const articleChecks = Object.entries(article);

/** Whether a record is an article that `clean` wrote, whatever its version: nobody else's has both. */
export function isCleaned(found: Fields): boolean {
  return found.type === 'article' && typeof found.version === 'number' && Array.isArray(found.paragraphs);
}

/** Names of the fields of a cleaned article that are missing or of the wrong type, in the order of the record. */
export function wrongFields(found: Fields): string[] {
  return articleChecks.flatMap(([name, check]) => (check(found[name]) ? [] : [name]));
}

/** Whether a record has all that later stages rely on. */
export function isArticle(found: object): found is Article {
  return isFields(found) && isCleaned(found) && articleChecks.every(([name, check]) => check(found[name]));
}
