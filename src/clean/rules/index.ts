import type { Rule } from '../rule.ts';
import { adverts } from './adverts.ts';
import { biographies } from './biographies.ts';
import { bylines } from './bylines.ts';
import { captions } from './captions.ts';
import { comments } from './comments.ts';
import { cookies } from './cookies.ts';
import { credits } from './credits.ts';
import { dates } from './dates.ts';
import { footers } from './footers.ts';
import { markupRules } from './markup.ts';
import { navigation } from './navigation.ts';
import { newsletters } from './newsletters.ts';
import { parts } from './parts.ts';
import { paywalls } from './paywalls.ts';
import { related } from './related.ts';
import { scripts } from './scripts.ts';
import { sharing } from './sharing.ts';
import { teasers } from './teasers.ts';

/** All rules, in the order they are tried: certain words before places, and what only a place tells last. */
export const standardRules: readonly Rule[] = [
  ...scripts,
  ...cookies,
  ...newsletters,
  ...paywalls,
  ...comments,
  ...sharing,
  ...adverts,
  ...teasers,
  ...related,
  ...bylines,
  ...credits,
  ...captions,
  ...dates,
  ...biographies,
  ...footers,
  ...navigation,
  ...markupRules,
  ...parts,
];
