import { BLANK, CASELESS, CLOSER, DIGIT, LOWER, OPENER, SURROGATE, TERMINAL, UNSPACED, UPPER } from './class-bits.ts';

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, LOWER],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{N}/u, DIGIT],
  [/[\p{Lo}\p{Lm}\p{M}]/u, CASELESS],
  [/\s/u, BLANK],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    UNSPACED,
  ],
  [/[.!?…。！？．؟۔।॥։။។៕‽]/u, TERMINAL],
  [/[\p{Pe}\p{Pf}"'”’»]/u, CLOSER],
  [/[\p{Ps}\p{Pi}"'“‘«„‚]/u, OPENER],
];

/** The class bits that the Unicode tables give a code unit. */
export function learnClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  let bits = 0;
  for (const [pattern, bit] of classes) if (pattern.test(character)) bits |= bit;
  return bits;
}
