import type { DeclaredBySource } from '../model.ts';
import { type JsonLdScript, readJsonLd, type StatedText } from './head/jsonld.ts';
import { metaFacts } from './head/meta.ts';
import { type MicrodataReader, microdataReader } from './head/microdata.ts';
import { statements } from './head/statements.ts';
import type { Attributes } from './html/attributes.ts';

/** Collects the facts that a page declares about its story, while it is read. */
export interface HeadReader extends MicrodataReader {
  tag(tag: string, attributes: Attributes): void;
  /** Text of an element that is not shown, such as a script, and its offset in the source. */
  unseen(tag: string, piece: string, start: number): void;
  endUnseen(tag: string): void;
  /** By source, as stated, trimmed and capped. */
  declared(): DeclaredBySource;
  /** The story's text as JSON-LD repeats it; null where it does not, and before `declared` was asked. */
  stated(): StatedText | null;
}

const longestScript = 2_000_000;
const longestTitle = 1000;
const mostMeta = 2000;

export function headReader(): HeadReader {
  const said = statements();
  const scripts: JsonLdScript[] = [];
  let script: string | null = null;
  let scriptStart = 0;
  let stated: StatedText | null = null;
  let scriptsLength = 0;
  let title: string | null = '';
  let metas = 0;

  function meta({ name, property, content, 'http-equiv': equiv }: Attributes): void {
    if (content === '' || ++metas > mostMeta) return;
    for (const list of [property, name, equiv]) {
      if (list === '') continue;
      const known = metaFacts.get(list.slice(0, 80).trim().toLowerCase());
      if (known === undefined) continue;
      if (known.fact === 'byline') said.stateMore(known.source, known.fact, content, known.rank);
      else said.state(known.source, known.fact, content, known.rank);
    }
  }

  return {
    ...microdataReader(said),
    tag(tag, attributes) {
      if (tag === 'meta') meta(attributes);
      else if (tag === 'html' && attributes.lang) said.state('document', 'language', attributes.lang);
      else if (tag === 'link' && attributes.rel.toLowerCase() === 'canonical')
        said.state('document', 'url', attributes.href);
      else if (tag === 'script') script = attributes.type.slice(0, 40).toLowerCase().includes('ld+json') ? '' : null;
    },
    unseen(tag, piece, start) {
      if (tag === 'script' && script !== null && scriptsLength < longestScript) {
        if (script === '') scriptStart = start;
        script += piece;
        scriptsLength += piece.length;
      } else if (tag === 'title' && title !== null && title.length < longestTitle) title += piece;
    },
    endUnseen(tag) {
      if (tag === 'script' && script) scripts.push({ text: script, start: scriptStart });
      if (tag === 'script') script = null;
      if (tag !== 'title' || !title) return;
      said.state('document', 'title', title.split('<', 1)[0]);
      title = null;
    },
    declared() {
      stated = readJsonLd(scripts, said);
      return said.all();
    },
    stated: () => stated,
  };
}
