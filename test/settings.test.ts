import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../src/cli/settings-schema.ts';
import { defaults, isWhole, knobs, type NumberKnob } from '../src/settings.ts';

describe.each(Object.entries<NumberKnob>(knobs))('%s', (name, knob) => {
  test('has a default within its range, and says what it is', () => {
    expect(knob.value).toBeGreaterThanOrEqual(knob.min);
    expect(knob.value).toBeLessThanOrEqual(knob.max);
    expect(knob.says).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(defaults).toHaveProperty(name, knob.value);
  });

  test('takes its limits and nothing beyond them', () => {
    const takes = (value: unknown) => settingsSchema.safeParse({ [name]: value }).success;
    expect([knob.min, knob.max].map(takes)).toEqual([true, true]);
    expect([knob.min - 1, knob.max + 1, Number.NaN, String(knob.value), null].some(takes)).toBe(false);
    expect(takes(knob.min + (knob.max - knob.min) / 2 ** 0.5)).toBe(!isWhole(knob));
  });
});
