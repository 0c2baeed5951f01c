import { hashWord } from '../language/hash.ts';

/**
 * Sentences that agencies, outlets and syndicates add to any text: sharing them is no evidence of copy. A sentence is
 * tested only when it holds one of the pattern's trigger words, so that the patterns cost nothing on ordinary prose.
 */
const notices: readonly { readonly triggers: string; readonly pattern: RegExp }[] = [
  {
    triggers:
      'copyright reserved reservados riservati réservés vorbehalten voorbehouden förbehålles защищены dilindungi terpelihara',
    pattern:
      /copyright\b.{0,80}(reserved|\d{4})|all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|hak cipta (dilindungi|terpelihara)/iu,
  },
  {
    triggers: 'published reproduced broadcast rewritten redistributed copied',
    pattern: /(may|must|can)\s?not be (published|reproduced|broadcast|rewritten|redistributed|copied)/iu,
  },
  { triggers: 'published appeared', pattern: /(first|originally) (published|appeared) (on|in|at)\b/iu },
  { triggers: 'republished', pattern: /republished (with|under|from)/iu },
  { triggers: 'reporting editing writing compiled', pattern: /(reporting|editing|writing|compiled) by\b/iu },
  { triggers: 'contributed', pattern: /contributed to this (report|story|article)/iu },
  {
    triggers: 'newsletter newsletters alerts digest email inbox',
    pattern: /(sign up|subscribe)\b.{0,60}(newsletter|alerts|digest|email|inbox)/iu,
  },
  {
    triggers: 'follow',
    pattern:
      /follow (us|him|her|me|them|\w{1,30}) on (twitter|facebook|instagram|x|tiktok|linkedin|youtube|threads)\b/iu,
  },
  { triggers: 'read', pattern: /read more( at|:)/iu },
  { triggers: 'click', pattern: /click here/iu },
  { triggers: 'terms privacy', pattern: /terms of (use|service)|privacy policy/iu },
  {
    triggers: 'license licence licensed licenced syndicated syndication permission provided',
    pattern: /this (material|article|story|content) (may|is|was) .{0,40}(licen[sc]e|syndicat|permission|provided by)/iu,
  },
  { triggers: 'forward', pattern: /forward-looking statements/iu },
];

const masks = new Map<number, number>();
notices.forEach(({ triggers }, index) => {
  for (const hash of triggers.split(' ').map(hashWord)) masks.set(hash, (masks.get(hash) ?? 0) | (1 << index));
});
/** By the first ten bits of a hash: 1 where a trigger has them. Saves the look-up for nearly all words. */
const mayTrigger = new Uint8Array(1024);
for (const hash of masks.keys()) mayTrigger[hash >>> 22] = 1;

/** The patterns that words[first, last) call for, one bit each. */
export function noticesTriggered(words: Uint32Array, first: number, last: number): number {
  let mask = 0;
  for (let at = first; at < last; at++) {
    if (mayTrigger[words[at] >>> 22] === 1) mask |= masks.get(words[at]) ?? 0;
  }
  return mask;
}

/** Whether a sentence is a notice by one of the patterns called for. */
export function isNotice(sentence: string, mask: number): boolean {
  return notices.some(({ pattern }, index) => (mask & (1 << index)) !== 0 && pattern.test(sentence));
}
