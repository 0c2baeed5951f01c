/**
 * What follows from the lexicons alone, as plain data. The bundle holds the values in place of this file and of the
 * lists (`scripts/bundle.js`): twelve thousand phrases as source code cost every run 40 ms.
 */
import { dateWordsOf } from './date-words.ts';
import { lexicons } from './languages.ts';
import { phrasesOf } from './phrases.ts';

export const phrases = phrasesOf(lexicons);
export const dateWords = dateWordsOf(lexicons);
