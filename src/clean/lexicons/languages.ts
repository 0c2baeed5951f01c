import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id as indonesian } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language that the rules know the wording of; a page is held against all of them at once. */
export const lexicons: readonly Lexicon[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  ru,
  uk,
  pl,
  tr,
  ar,
  fa,
  hi,
  indonesian,
  ms,
  zh,
  ja,
  ko,
  vi,
];
