import { z } from 'zod';
import { includable, isWhole, knobs, type NumberKnob, type WordKnob, wordKnobs } from '../settings.ts';
import { rulesSchema } from './rules-schema.ts';

/** What a settings file may hold, made from the knobs; every key is optional. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('where editors find this schema'),
    ...mapValues<NumberKnob>(knobs, numberSchema),
    ...mapValues<WordKnob>(wordKnobs, wordSchema),
    include: z.array(z.enum(includable)).optional().describe('verdicts to report besides copy, excerpt and rewrite'),
    rules: rulesSchema,
  })
  .describe('Settings of copydesk');

function numberSchema(knob: NumberKnob): z.ZodType {
  const number = isWhole(knob) ? z.int() : z.number();
  return number.min(knob.min).max(knob.max).optional().describe(`${knob.says} (${knob.unit}; default ${knob.value})`);
}

function wordSchema({ oneOf, value, says }: WordKnob): z.ZodType {
  const word = oneOf === undefined ? z.string().min(1) : z.enum(oneOf);
  return word.optional().describe(value === null ? says : `${says} (default ${value})`);
}

function mapValues<Knob>(
  record: Readonly<Record<string, Knob>>,
  schema: (knob: Knob) => z.ZodType,
): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(record).map(([name, knob]) => [name, schema(knob)]));
}
