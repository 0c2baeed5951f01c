import type { Rule, Surroundings } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'advert');
const opensAsAdvert = has('start', 'advert');
const holdsAdvert = has('within', 'advert');

/** A label in capitals with the advert's first word stuck to it: `ADVERTISEMENTFly`. */
const gluedLabel =
  /^(?:ADVERTISE?MENT|SPONSORED|ADVERTORIAL|ANZEIGE|WERBUNG|PUBLICITÉ|PUBLICIDAD|PUBLICIDADE|PUBBLICITÀ|ADVERTENTIE|REKLAMA|РЕКЛАМА|IKLAN)\p{Lu}\p{Ll}/u;

function followsLabel({ page, position }: Surroundings): boolean {
  const before = page.blocks[position - 1];
  return (
    before !== undefined &&
    isLabel({ page, position: position - 1, scores: [] }) &&
    before.text === before.text.toUpperCase()
  );
}

export const adverts: readonly Rule[] = [
  {
    id: 'advert-label',
    kind: 'advert',
    says: 'A line that is nothing but an advertisement label.',
    decides: true,
    wording: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'advert-glued',
    kind: 'advert',
    says: 'An advertisement label in capitals with the advert stuck to it, or split off it.',
    decides: true,
    matches: ({ text, glued }, around) =>
      text.length <= 200 && (gluedLabel.test(text) || (glued && followsLabel(around))),
  },
  {
    id: 'advert-continue',
    kind: 'advert',
    says: 'A line that says where the story goes on around an advert.',
    decides: true,
    wording: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 90 && opensAsAdvert(around) && !text.endsWith('.'),
  },
  {
    id: 'advert-offer',
    kind: 'advert',
    says: 'Short lines that offer something for sale.',
    decides: false,
    wording: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 160 && holdsAdvert(around),
  },
];
