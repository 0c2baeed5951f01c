import { agencyNamed } from './agency-names.ts';
import { bestFit, ownShare } from './best-fit.ts';
import { declaredValues } from './declared.ts';
import { likeness } from './likeness.ts';
import { fitsHost, isAddress, isTitled, startsHost } from './outlet-names.ts';
import { type Found, hostOf, type Scene } from './scene.ts';

/** `Headline- Rivers-News-The Harbour Times`: a name without space before it, where the page's host bears it out. */
const tightName = /-(\p{Lu}[^-]{2,59})$/u;
const titleMarks = /\s+[|·•»«–—-]+\s+|\s*[|»]\s*/gu;

/** `Headline | Harbour Times` or `Harbour Times » Headline`, where the page shows the headline without the name. */
export function titleOutlet(scene: Scene): Found | null {
  const { page, blocks, headline } = scene;
  if (headline < 0) return null;
  const host = hostOf(scene);
  const shown = blocks[headline].text;
  for (const { value, source } of declaredValues(page, 'title')) {
    const tight = host === null ? undefined : tightName.exec(value.slice(0, 400))?.[1];
    if (tight !== undefined && host !== null && isTitled(tight) && fitsHost(tight, host) >= ownShare)
      return { value: tight, source: `${source} title`, line: null };
    const marks = Array.from(value.slice(0, 400).matchAll(titleMarks));
    const [opening] = marks;
    const closing = marks[marks.length - 1];
    if (opening === undefined || closing === undefined) continue;
    const behind = value
      .slice(closing.index + closing[0].length)
      .replace(/\s\([^)]*\)$/u, '')
      .trim();
    const front = value.slice(0, opening.index).trim();
    const found = { source: `${source} title`, line: null };
    const isName = isTitled(behind) || (host !== null && startsHost(behind, host));
    if (isName && isMostly(value.slice(0, closing.index), shown)) return { value: behind, ...found };
    if (isTitled(front) && isMostly(value.slice(opening.index + opening[0].length), shown))
      return { value: front, ...found };
  }
  return null;
}

const partMarks = /\s+[|·•»«>–—-]+\s+|\s*[|»«]\s*|\s::\s|-\s(?=\p{Lu})|_|\s?:\s/gu;
/** A part of a title makes up more of the host than a name that the page declares: sections and topics stand in both. */
const partShare = 0.6;
/** What is left of a title without a name is as long as a headline. */
const fewestLeft = 4;
const mostNameWords = 4;

/**
 * The part of a title that fits the page's host best. Without a host the first part where that is an address, or the last
 * where it is a name that the story does not say. Never the headline itself.
 */
export function titlePart(scene: Scene): Found | null {
  const host = hostOf(scene);
  const shown = scene.blocks[scene.headline]?.text ?? '';
  for (const { value, source } of declaredValues(scene.page, 'title')) {
    const title = value.slice(0, 400).replace(/\s\([^)]*\)$/u, '');
    const parts = title.split(partMarks).map((part) => part.trim());
    if (parts.length < 2) continue;
    const names = parts
      .filter((part) => isTitled(part) && likeness(part, shown, 0.85) < 0.85)
      .map((part) => ({ value: part.replace(/^www\./u, ''), source: `${source} title`, line: null }));
    const name = host === null ? outerName(scene, names, parts) : bestFit(names, host, partShare);
    if (name !== null) return name;
  }
  return null;
}

/** Of names in a title the address in front, else the one behind, of two to four words or an agency's. */
function outerName({ lead }: Scene, names: readonly Found[], parts: readonly string[]): Found | null {
  const front = names[0];
  if (front !== undefined && front.value === parts[0] && isAddress(front.value)) return front;
  const behind = names[names.length - 1];
  if (behind === undefined || behind.value !== parts[parts.length - 1]) return null;
  const words = behind.value.split(' ').length;
  const isName = words > 1 ? words <= mostNameWords : isAddress(behind.value) || agencyNamed(behind.value) !== null;
  const left = parts.slice(0, -1).join(' ').split(/\s+/u).length;
  return isName && left >= fewestLeft && (lead.share(behind.value) ?? 0) === 0 ? behind : null;
}

/** The rest of a title is the headline, or begins or ends with it. */
function isMostly(rest: string, headline: string): boolean {
  const bare = rest.trim();
  return bare.startsWith(headline) || bare.endsWith(headline) || likeness(bare, headline, 0.9) >= 0.9;
}
