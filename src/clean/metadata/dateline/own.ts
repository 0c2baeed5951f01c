import type { FoundDateline } from '../dateline.ts';
import { isKnownPlace } from '../places.ts';
import { isShouted, placeIn, titleCase } from './place.ts';

const ownDash =
  /^(?<place>\p{Lu}[^-–—―:([\n]{1,45}?)(?<gap>\s?)(?<dash>-{1,3}|[–—―])\s{0,2}(?=[\p{Lu}\p{N}"'“«‘]|\p{Lo}|$)/u;

const ownColon =
  /^(?<place>[\p{L}\p{M}][\p{L}\p{M} .'-]{1,30})(?:,\s(?<date>[\p{L}\p{N} .]{3,14}))?\s?:\s(?=[\p{Lu}\p{N}"'“«‘]|\p{Lo})/u;

/** Two words in capitals after the dash: a heading (`BUSINESS - IN THIS SECTION`). */
const heading = /^\p{Lu}{2,}\s\p{Lu}{2,}/u;

/** `ATLANTA -- …`, `LAHORE, Pakistan — …`; not in capitals only for known cities. */
export function beforeDash(head: string): FoundDateline | null {
  const match = ownDash.exec(head);
  if (match?.groups === undefined) return null;
  const { place: before, gap, dash } = match.groups;
  if (dash === '-' && gap === '') return null;
  if (heading.test(head.slice(match[0].length))) return null;
  const [first] = before.split(',');
  const shouted = isShouted(first) && !labels.has(first.trim().toLowerCase());
  const place = shouted || isKnownPlace(first.trim()) ? placeIn(before) : null;
  return place === null ? null : { place, agencies: [], length: match[0].length };
}

/** `Moscow: …`, `NEW DELHI: …`: known cities, and names that the story puts a place's preposition before. */
export function beforeColon(head: string): FoundDateline | null {
  const match = ownColon.exec(head);
  if (match?.groups === undefined) return null;
  const { place } = match.groups;
  if (!isKnownPlace(place) && !isPlaceIn(head.slice(match[0].length), place)) return null;
  return { place: titleCase(place), agencies: [], length: match[0].length };
}

/** `Low Ember: The parish of Low Ember …`; one word needs more than "of", which people have too. */
function isPlaceIn(text: string, name: string): boolean {
  const words = name.split(' ');
  const prepositions = words.length > 1 ? ['in', 'at', 'near', 'of', 'from'] : ['in', 'at', 'near'];
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    prepositions.some((before) => text.includes(` ${before} ${name}`))
  );
}

/** Words in capitals that open a paragraph with a dash and are no places. */
const labels = new Set([
  'analysis',
  'advertisement',
  'alert',
  'answer',
  'breaking',
  'breaking news',
  'column',
  'comment',
  'correction',
  'corrected',
  'editorial',
  'exclusive',
  'explainer',
  'factbox',
  'feature',
  'file',
  'for immediate release',
  'interview',
  'just in',
  'kicker',
  'live',
  'news',
  'note',
  'obituary',
  'opinion',
  'photos',
  'poll',
  'preview',
  'profile',
  'q',
  'q&a',
  'question',
  'quotes',
  'read more',
  'recap',
  'related',
  'review',
  'special report',
  'sponsored',
  'summary',
  'timeline',
  'top',
  'update',
  'updated',
  'video',
  'warning',
  'watch',
  'wrapup',
  'tv',
  'dvd',
  'cd',
  'ceo',
  'us',
  'eu',
  'uk',
  'faq',
  'diy',
  'ps',
  'eil',
  'eilmeldung',
  'wm',
  'em',
]);
