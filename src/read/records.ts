import { CopydeskError, type ProblemCode, problemCodes } from '../errors.ts';
import type { Article, Declared, Page, SourceFacts } from '../model.ts';
import { type Fields, isArticle, isCleaned, isFields, wrongFields } from './article.ts';
import { tidy } from './encoding.ts';
import { parsePage, type RuleBook } from './rules/index.ts';
import { hasMarkup, isHtml } from './sniff.ts';

/** Where a record stands and what it gets from there. */
export interface RecordPlace extends RuleBook {
  /** As a person names the file. */
  readonly path: string;
  /** 1-based line of the record; null in a JSON file, where records have no lines of their own. */
  readonly line: number | null;
  /** Id where the record gives none. */
  readonly id: string;
  readonly source: SourceFacts;
  readonly maxDepth: number;
  readonly maxBlocks?: number | undefined;
}

/** Names under which crawlers and data sets keep the text, best first. */
const textFields = ['text', 'html', 'maintext', 'body', 'content'];

/** Names of each declared fact, best first. */
const factFields: { readonly [fact in keyof Declared]: readonly string[] } = {
  url: ['url'],
  outlet: ['outlet', 'series', 'source_domain'],
  title: ['title'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date_publish'],
  language: ['language'],
  standfirst: ['standfirst', 'description'],
};

/** Our own records that are no articles: what reports and other commands find. */
const findings = [
  'pair',
  'family',
  'signature',
  'report',
  'paragraph-family',
  'paragraph-report',
  'fingerprint',
  'explanation',
  'comparison',
];

/**
 * The document in a record: an article that `clean` wrote as it is, else the page in its text or HTML. Null for the findings
 * of a report, which hold no text.
 *
 * @throws {CopydeskError} `RECORD_BROKEN`, `RECORD_WITHOUT_TEXT`, or, for a `problem` record, the problem it tells of: what
 *   `clean` could not read stays told when its output is piped on.
 */
export function readRecord(record: unknown, place: RecordPlace): Page | Article | null | Promise<Page> {
  const from = { path: place.path, ...(place.line === null ? {} : { line: place.line }) };
  if (!isFields(record) || Array.isArray(record)) {
    throw new CopydeskError('RECORD_BROKEN', 'skipped, the record is not a JSON object', from);
  }
  const fields: Fields = record;
  if (isCleaned(fields)) return asArticle(fields, from);
  if (fields.version === 1 && fields.type === 'problem') throw toldProblem(fields, from);
  if (fields.version === 1 && typeof fields.type === 'string' && findings.includes(fields.type)) return null;
  const found = textFields.find((name) => isText(fields[name]));
  const text = found === undefined ? null : fields[found];
  if (found === undefined || typeof text !== 'string') {
    throw new CopydeskError('RECORD_WITHOUT_TEXT', `skipped, the record has none of ${textFields.join(', ')}`, from);
  }
  const facts = {
    id: idOf(fields) ?? place.id,
    path: place.path,
    record: declaredIn(fields),
    source: place.source,
    maxDepth: place.maxDepth,
    maxBlocks: place.maxBlocks,
  };
  const asPage = found === 'html' ? hasMarkup(text) : isHtml(text);
  return parsePage(asPage ? 'html' : 'text', tidy(text), facts, place);
}

function asArticle(fields: Fields, from: { path: string }): Article {
  if (fields.version !== 1) {
    const says = `skipped, a cleaned article of version ${String(fields.version)}; this copydesk reads version 1`;
    throw new CopydeskError('RECORD_BROKEN', says, from);
  }
  if (isArticle(fields)) return fields;
  throw new CopydeskError(
    'RECORD_BROKEN',
    `skipped, a cleaned article with wrong ${wrongFields(fields).join(', ')}`,
    from,
  );
}

function toldProblem({ code, message, path, line }: Fields, from: { path: string }): CopydeskError {
  const known = problemCodes.find((one) => one === code);
  if (known === undefined || typeof message !== 'string' || typeof path !== 'string') {
    return new CopydeskError('RECORD_BROKEN', 'skipped, a problem record that tells of no known problem', from);
  }
  return retold(known, message, path, typeof line === 'number' ? line : null);
}

/** A problem record as the error it was. `message` may start with the place, as it does on a terminal. */
function retold(code: ProblemCode, message: string, path: string, line: number | null): CopydeskError {
  const place = line === null ? `${path}: ` : `${path}:${line}: `;
  const says = message.startsWith(place) ? message.slice(place.length) : message;
  return new CopydeskError(code, says, { path, ...(line === null ? {} : { line }) });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function idOf({ id }: Fields): string | null {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}

function declaredIn(fields: Fields): Declared {
  const found = Object.entries(factFields).flatMap(([fact, names]) => {
    const value = names.map((name) => inWords(fields[name])).find((words) => words !== '');
    return value === undefined ? [] : [[fact, value] as const];
  });
  return Object.fromEntries(found);
}

/** Lists of lists of people: deeper nesting is nobody's name. */
const deepestFact = 8;

/** A fact as one line: lists with commas, people by their names. */
function inWords(value: unknown, depth = 0): string {
  if (depth > deepestFact) return '';
  if (typeof value === 'string') return value.trim().replace(/\s+/gu, ' ');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => inWords(one, depth + 1))
      .filter((words) => words !== '')
      .join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? inWords(value.name, depth + 1) : '';
}
