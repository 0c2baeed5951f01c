import type { LabelledBlock } from '../../model.ts';

const photoRoles = new Set([
  'caption',
  'script',
  'style',
  'related',
  'teaser',
  'comments',
  'advert',
  'navigation',
  'cookie',
]);

const pictureWords = new Set([
  'caption',
  'figcaption',
  'figure',
  'photo',
  'image',
  'img',
  'gallery',
  'slideshow',
  'video',
  'picture',
]);

/** Not of the story: pictures and their credits, other stories, scripts. */
export function isElsewhere({ role, form, markup }: LabelledBlock): boolean {
  const words = markup === null ? [] : [...markup.element.words, ...markup.inlineWords];
  return photoRoles.has(role) || form === 'caption' || words.some((word) => pictureWords.has(word));
}
