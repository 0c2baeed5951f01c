import type { Statements } from './statements.ts';

/** A JSON object whose fields are still to be looked at. */
type Node = { readonly [key: string]: unknown };

/** One script of JSON-LD and its offset in the source. */
export interface JsonLdScript {
  readonly text: string;
  readonly start: number;
}

/** The text of a story as a page states it for machines. */
export interface StatedText {
  /** As stated: HTML on some pages, plain text on others. */
  readonly html: string;
  /** First and last offset of the script's text in the source. */
  readonly range: readonly [start: number, end: number];
}

const storyTypes = /(?:Article|Posting|Report|Reportage|Review|Recipe|CreativeWork|Story)$/u;
const pageTypes = /(?:WebPage|ItemPage|AboutPage|MediaObject|VideoObject)$/u;
const mostNodes = 5000;

/**
 * What the JSON-LD of a page says of its story: the first node of a story's type, shallowest first, and what it leaves
 * out from the first page-like node. `@graph`, arrays and references by `@id` are followed; broken JSON is mended where
 * that is safe, else ignored.
 *
 * @returns the text of the story, where that node states it.
 */
export function readJsonLd(scripts: readonly JsonLdScript[], statements: Statements): StatedText | null {
  const byScript = scripts.map(({ text }) => nodesOf(parseLeniently(text)));
  const nodes = byScript.flat();
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const stories = nodes.filter((node) => isType(node, storyTypes));
  const story = stories.find((node) => node.headline !== undefined && node.datePublished !== undefined) ?? stories[0];
  if (story) stateStory(story, 0, byId, statements);
  const page = nodes.find((node) => isType(node, pageTypes));
  if (page) stateStory(page, 5, byId, statements);
  const script = scripts.find((_, at) => story !== undefined && byScript[at].includes(story));
  return script === undefined || story === undefined ? null : statedText(story.articleBody, script);
}

const longestText = 400_000;

function statedText(body: unknown, { text, start }: JsonLdScript): StatedText | null {
  if (typeof body !== 'string') return null;
  const before = text.length - text.trimStart().length;
  return { html: decode(body.slice(0, longestText)), range: [start + before, start + text.trimEnd().length - 1] };
}

function stateStory(node: Node, rank: number, byId: ReadonlyMap<string, Node>, statements: Statements): void {
  const say = (fact: Parameters<Statements['state']>[1], value: unknown, worse = 0) => {
    if (typeof value === 'string') statements.state('json-ld', fact, decode(value), rank + worse);
  };
  say('title', node.headline);
  say('title', node.name, 1);
  say('standfirst', node.description);
  say('standfirst', node.abstract, 1);
  say('published', node.datePublished);
  say('published', node.dateCreated, 1);
  say('published', node.uploadDate, 2);
  say('modified', node.dateModified);
  say('language', textOf(node.inLanguage, byId));
  say('section', first(node.articleSection));
  say('url', addressOf(node.url));
  say('url', addressOf(node.mainEntityOfPage), 1);
  say('kind', first(node['@type']));
  say('outlet', textOf(node.publisher, byId));
  say('outlet', textOf(node.sourceOrganization, byId), 1);
  say('outlet', textOf(node.isPartOf, byId), 2);
  if (typeof node.articleBody === 'string') statements.state('json-ld', 'articleBody', plain(node.articleBody), rank);
  for (const name of namesOf(node.author ?? node.creator, byId))
    statements.stateMore('json-ld', 'byline', decode(name), rank);
}

/** Objects of a parsed script, breadth first: what stands higher is likelier to be about the page itself. */
function nodesOf(parsed: unknown): Node[] {
  const queue: unknown[] = [parsed];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const one = queue[at];
    if (Array.isArray(one)) push(queue, one);
    else if (isNode(one)) {
      if (one['@type'] !== undefined) nodes.push(one);
      push(
        queue,
        Object.values(one).filter((value) => typeof value === 'object'),
      );
    }
  }
  return nodes;
}

function push(queue: unknown[], more: readonly unknown[]): void {
  for (let i = 0; i < more.length && queue.length < mostNodes; i++) queue.push(more[i]);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isType(node: Node, types: RegExp): boolean {
  const type = node['@type'];
  return Array.isArray(type)
    ? type.some((one) => typeof one === 'string' && types.test(one.slice(-60)))
    : typeof type === 'string' && types.test(type.slice(-60));
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** The name of a person or organisation, or the text itself. */
function textOf(value: unknown, byId: ReadonlyMap<string, Node>): string | undefined {
  const one = first(value);
  if (typeof one === 'string') return webAddress.test(one) ? undefined : one;
  if (!isNode(one)) return undefined;
  const named = one.name === undefined && typeof one['@id'] === 'string' ? (byId.get(one['@id']) ?? one) : one;
  const name = first(named.name ?? named.alternateName ?? named.legalName);
  return typeof name === 'string' ? name : undefined;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  const several = Array.isArray(value) ? value.slice(0, 12) : [value];
  return several.flatMap((one) => {
    const names = isNode(one) && Array.isArray(one.name) ? one.name.slice(0, 12) : [textOf(one, byId)];
    return names.filter((name) => typeof name === 'string');
  });
}

const webAddress = /^https?:\/\//iu;

function addressOf(value: unknown): string | undefined {
  const one = first(value);
  const address = isNode(one) ? (one['@id'] ?? one.url) : one;
  return typeof address === 'string' && webAddress.test(address) ? address : undefined;
}

const wrapping =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/gu;
const controls = /[\u0000-\u001f]/gu;
const looseComma = /,\s{0,50}([}\]])/gu;

/** Parsed JSON, or null: raw line breaks in strings, wrapping comments and loose commas are forgiven. */
function parseLeniently(script: string): unknown {
  const bare = script.replace(wrapping, '').replace(controls, ' ');
  return tryParse(bare) ?? tryParse(bare.replace(looseComma, '$1'));
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const tags = /<[^<>]{0,500}>/gu;

function plain(text: string): string {
  return decode(decode(text.slice(0, longestText)).replace(tags, ' '));
}

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/giu;
const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Character references, which some sites leave in their JSON-LD. */
function decode(text: string): string {
  return text.includes('&')
    ? text.replace(entity, (whole) => named[whole.slice(1, -1).toLowerCase()] ?? fromNumber(whole))
    : text;
}

function fromNumber(reference: string): string {
  const hex = reference[2] === 'x' || reference[2] === 'X';
  const code = Number.parseInt(reference.slice(hex ? 3 : 2), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : reference;
}
