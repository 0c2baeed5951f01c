import { z } from 'zod';

const text = z.string().min(1);
const texts = z.union([text, z.array(text).min(1)]);

const rule = z.strictObject({
  outlet: text.optional().describe("pattern, found in the outlet's name or in the host of the page's address"),
  url: text.optional().describe("pattern, found in the page's address"),
  path: text.optional().describe('files, as in a .gitignore file beside the settings'),
  drop: texts.optional().describe('CSS selectors of elements that are not part of the story'),
  keep: texts.optional().describe('CSS selectors of elements that are'),
  dropLines: texts.optional().describe('patterns of lines or paragraphs that are not part of the story'),
  keepLines: texts.optional().describe('patterns of lines or paragraphs that are'),
});

/** The keys of a rule, all optional. */
export const ruleKeys = Object.keys(rule.shape);

/** The user's own rules; that patterns and selectors are well formed is checked apart. */
export const rulesSchema = z
  .array(rule)
  .optional()
  .describe(
    "your own rules, which stand above all others; patterns are JavaScript's regular expressions with the flag u",
  );
