import type { Rule, Surroundings } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'advert');
const opensAsAdvert = has('start', 'advert');
const holdsAdvert = has('within', 'advert');

/** A label in capitals with the advert's first word stuck to it: `ADVERTISEMENTFly`. */
const gluedLabel =
  /^(?:ADVERTISE?MENT|SPONSORED|ADVERTORIAL|ANZEIGE|WERBUNG|PUBLICITÉ|PUBLICIDAD|PUBLICIDADE|PUBBLICITÀ|ADVERTENTIE|REKLAMA|РЕКЛАМА|IKLAN)\p{Lu}\p{Ll}/u;

/** The second character is no small letter of ASCII, as in nearly all lines it is. */
function startsLoud(text: string): boolean {
  const code = text.charCodeAt(1);
  return code < 0x61 || code > 0x7a;
}

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
    needs: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'advert-glued',
    kind: 'advert',
    says: 'An advertisement label in capitals with the advert stuck to it, or split off it.',
    decides: true,
    matches: ({ text, glued }, around) =>
      text.length <= 200 && ((startsLoud(text) && gluedLabel.test(text)) || (glued && followsLabel(around))),
  },
  {
    id: 'advert-continue',
    kind: 'advert',
    says: 'A line that says where the story goes on around an advert.',
    decides: true,
    needs: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 90 && opensAsAdvert(around) && !text.endsWith('.'),
  },
  {
    id: 'advert-offer',
    kind: 'advert',
    says: 'Short lines that offer something for sale.',
    decides: false,
    needs: maskOf('advert'),
    matches: ({ text }, around) => text.length <= 160 && holdsAdvert(around),
  },
];
