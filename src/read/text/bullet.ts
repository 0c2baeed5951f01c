import { classOf, DIGIT } from '../../language/classes.ts';

const bullets = new Set([...'•*+-–·◦○☆★■□▪▫●►▸▶➤✓✔→»›‣⁃∙'].map((one) => one.charCodeAt(0)));

/** Characters of the bullet or number that opens a list item, with the space after it; 0 where there is none. */
export function bulletWidth(text: string): number {
  if (bullets.has(text.charCodeAt(0)) && text.charCodeAt(1) === 32) return 2;
  let at = 0;
  while (at < 3 && classOf(text.charCodeAt(at)) & DIGIT) at++;
  const after = text[at];
  return at > 0 && (after === '.' || after === ')') && text[at + 1] === ' ' ? at + 2 : 0;
}
