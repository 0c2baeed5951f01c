import type { SiteRule } from './file.ts';

const blanks = /\s+/u;

/** Looks up which rule names a class or id attribute, as a whole word of it; a name of several words stands there in one piece. */
export function namedBy(rules: readonly SiteRule[]): (attribute: string) => SiteRule | undefined {
  const byWord = new Map<string, SiteRule>();
  const phrases: { readonly phrase: string; readonly rule: SiteRule }[] = [];
  for (const rule of [...rules].reverse()) {
    const words = rule.value.split(blanks).filter((word) => word !== '');
    if (words.length === 1) byWord.set(words[0], rule);
    else if (words.length > 1) phrases.unshift({ phrase: ` ${words.join(' ')} `, rule });
  }
  return (attribute) => {
    const words = attribute.split(blanks);
    const named = words.find((word) => byWord.has(word));
    if (named !== undefined) return byWord.get(named);
    const whole = ` ${words.join(' ')} `;
    return phrases.find(({ phrase }) => whole.includes(phrase))?.rule;
  };
}
