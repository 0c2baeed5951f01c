import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'share');
const opensAsShare = has('start', 'share');
const holdsShare = has('within', 'share');

/** Names of networks and buttons and nothing else, two or more, glued or not. */
const networks =
  /^(?:(?:(?:e-?mail|print|send|save|share|discuss|comment on) (?:this )?(?:story|article|page)(?: to a friend)?|printer[- ]friendly(?: version| page)?|share|facebook|twitter|whats ?app|linked ?in|pinterest|telegram|reddit|e-?mail|messenger|instagram|youtube|tik ?tok|tumblr|flipboard|viber|vk|print|copy(?: link)?|line|bluesky|threads|x|rss|more)[\s,|/•·]{0,3}){2,16}$/iu;

export const sharing: readonly Rule[] = [
  {
    id: 'share-row',
    kind: 'share',
    says: 'Names of social networks and buttons, two or more, and nothing else.',
    decides: true,
    matches: ({ text }) => text.length >= 6 && text.length <= 160 && networks.test(text),
  },
  {
    id: 'share-label',
    kind: 'share',
    says: 'A line that is a button to share, follow, save or print.',
    decides: true,
    needs: maskOf('share'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'share-prompt',
    kind: 'share',
    says: 'Short lines that ask to share the page or follow the site.',
    decides: false,
    needs: maskOf('share'),
    matches: ({ text }, around) => text.length <= 240 && (opensAsShare(around) || holdsShare(around)),
  },
];
