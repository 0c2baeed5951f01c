import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'paywall');
const opensAsPrompt = has('start', 'paywall');
const holdsPrompt = has('within', 'paywall');
const speech = /["“”«»„]|\b(?:said|says|told|added|wrote)\b/u;

/** Words of an appeal for money in seven languages: the outlet of itself, its trade, and what readers are to do or need not do. */
const ourselves =
  /\b(?:we|our|us|wir|unsere?[mnrs]?|uns|nous|notre|nos|nosotros|nuestr[ao]s?|noi|nostr[aeio]|nós|noss[ao]s?|wij|ons|onze)\b/iu;
const trade =
  /\b(?:journalism|newsroom|reporting|news|journalismus|redaktion|journalisme|rédaction|periodismo|redacción|giornalismo|redazione|jornalismo|redação|journalistiek|redactie)\b/iu;
/** Part of each word of trade: without letters of all scripts and cases a third as dear to look for, and in one text of fifty. */
const tradePart = /news|reporting|rnalis|periodismo|r[eé]da[ckzç]/i;
const giving =
  /\b(?:support|fund|donat|contribut|subscri|member|free|afford|expensive|pay|unterstütz|spend|abonn|mitglied|kostenlos|souten|soutien|dons?\b|gratuit|adhér|apoy|suscri|gratis|soci[oa]|sosten|sostien|assin|apoi|doa|steun|leden)\p{L}*/giu;
const [shortestAppeal, longestAppeal] = [60, 900];

/** An appeal has two different words of giving at least: one is in many a story on a newspaper. */
function isAppeal(text: string): boolean {
  if (text.length < shortestAppeal || text.length > longestAppeal) return false;
  if (!tradePart.test(text) || !trade.test(text) || !ourselves.test(text) || speech.test(text)) return false;
  return new Set(text.toLowerCase().match(giving)).size >= 2;
}

export const paywalls: readonly Rule[] = [
  {
    id: 'paywall-label',
    kind: 'paywall',
    says: 'A line that is a button or heading of a subscription offer.',
    decides: true,
    needs: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'paywall-prompt',
    kind: 'paywall',
    says: 'A request to subscribe, register or sign in to read on: it opens as one and quotes nobody.',
    decides: true,
    needs: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 300 && opensAsPrompt(around) && !speech.test(text),
  },
  {
    id: 'paywall-appeal',
    kind: 'paywall',
    says: 'The outlet asks its readers for money: it speaks of itself, its trade and what they may give, and quotes nobody.',
    decides: true,
    matches: ({ text }) => isAppeal(text),
  },
  {
    id: 'paywall-text',
    kind: 'paywall',
    says: 'Short text with the wording of a subscription offer.',
    decides: false,
    needs: maskOf('paywall'),
    matches: ({ text }, around) => text.length <= 300 && holdsPrompt(around),
  },
];
